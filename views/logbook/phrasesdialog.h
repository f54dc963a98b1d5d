// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace stc::store {
class Database;
}

namespace stc::views {

class MessageBar;

/// The office's own list of phrases, one a line.
class PhrasesDialog final : public QDialog {
    Q_OBJECT
public:
    PhrasesDialog(store::Database &database, QWidget *parent);

Q_SIGNALS:
    void saved();

private:
    void save();

    store::Database &m_database;
    MessageBar *m_messages;
    QPlainTextEdit *m_text;
};

} // namespace stc::views
