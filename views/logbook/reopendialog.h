// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/queries/closing.h"

#include <QDialog>

class QLineEdit;

namespace stc::views {

class MessageBar;

/// Why a closed day is opened again: without a reason it stays closed.
class ReopenDialog final : public QDialog {
    Q_OBJECT
public:
    ReopenDialog(store::Database &database, const store::ClosingRow &closing, QWidget *parent);

Q_SIGNALS:
    void done(const stc::services::Change &change);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void reopen();

    store::Database &m_database;
    Uuid m_closing;
    QLineEdit *m_reason;
    MessageBar *m_messages;
};

} // namespace stc::views
