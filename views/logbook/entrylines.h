// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logbook/entryrow.h"

#include <QJsonArray>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace stc::views {

class MessageBar;
class ReasonBox;

/// The lines "not as usual" of a page, with an empty one at the end, and "the rest are well". A line is saved as it is left.
class EntryLines final : public QWidget {
    Q_OBJECT
public:
    EntryLines(store::Database &database, ReasonBox &reasons, MessageBar &messages, QWidget *parent);

    ~EntryLines() override;
    /// A page. The same page again (after an undo, after others wrote): lines that are not saved yet stay as they are typed.
    void show(const services::PageView &view, const QStringList &phrases);
    void focusStart();
    /// Saves the line that was left unsaved; the first one that cannot be saved is marked. true: all are in the books.
    bool saveAll(bool takesFocus);
    [[nodiscard]] bool hasUnsaved() const;
    [[nodiscard]] int lines() const; ///< in the books
    /// "The rest are well": what F8 does.
    void confirmRest(const QString &reason = {});
    /// At the end of the line that was not finished.
    void focusUnsaved();
    [[nodiscard]] QJsonArray draft() const;
    void restoreDraft(const QJsonArray &lines);

Q_SIGNALS:
    /// A line was saved or taken away, or the rest confirmed.
    void changed(const stc::services::Change &change);
    void edited();
    void goneOn();
    void goneBack();
    void said(const QString &remark);

private:
    void addRow();
    void dropRow(EntryRow *row);
    void ensureEmptyRow();
    void connectRow(EntryRow *row);
    bool save(EntryRow *row, bool takesFocus, const QString &reason = {});
    void remove(EntryRow *row, const QString &reason = {});
    void focusMoved(const QWidget *from, const QWidget *to);
    void step(EntryRow *row, int by);
    void showSum();

    LineBook m_book;
    ReasonBox &m_reasons;
    MessageBar &m_messages;
    services::TeamDay m_page;
    QPushButton *m_rest;
    QLabel *m_sum;
    QVBoxLayout *m_layout;
    std::vector<EntryRow *> m_rows;
    int m_made = 0; ///< rows so far, for their names
    bool m_isConfirmed = false;
    bool m_isSaving = false;
};

} // namespace stc::views
