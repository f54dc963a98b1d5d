// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/drafts.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace stc::views {

class MessageBar;
class Prompts;

/// Says on the overview that forms were left unfinished when a program ended, and opens them again.
class DraftOffer final : public QWidget {
    Q_OBJECT
public:
    DraftOffer(store::Database &database, Prompts &prompts, QWidget *parent);
    /// Reads which are left.
    void refresh();
    void openList();

Q_SIGNALS:
    /// A form of one record that was opened from here was saved.
    void saved(const stc::services::Change &change, const stc::Uuid &id);
    /// A form of another kind ("household") is to be opened: its page does that.
    void wantsForm(const stc::store::Draft &draft);

private:
    void open(const store::Draft &draft);

    store::Database &m_database;
    Prompts &m_prompts;
    MessageBar *m_message;
};

/// The list of unfinished forms: go on with one, or throw it away.
class DraftDialog final : public QDialog {
    Q_OBJECT
public:
    DraftDialog(store::Database &database, Prompts &prompts, QWidget *parent);

Q_SIGNALS:
    void chosen(const stc::store::Draft &draft);

private:
    void read();
    void drop();
    [[nodiscard]] const store::Draft *current() const;

    store::Database &m_database;
    Prompts &m_prompts;
    std::vector<store::Draft> m_drafts;
    MessageBar *m_messages;
    QTableWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_drop;
};

} // namespace stc::views
