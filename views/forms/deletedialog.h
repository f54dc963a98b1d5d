// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/records.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace stc::views {

class MessageBar;

/// Deletes one record, with a reason; or says what refers to it. The database must outlive it.
class DeleteDialog final : public QDialog {
    Q_OBJECT
public:
    DeleteDialog(store::Database &database, schema::TableId table, const Uuid &id, QWidget *parent);

Q_SIGNALS:
    void deleted(const stc::services::Change &change);

private:
    void build();
    /// "12 people, 3 quarantines"; empty = nothing refers to it.
    [[nodiscard]] QString referring() const;
    void remove();

    store::Database &m_database;
    schema::TableId m_table;
    Uuid m_id;
    MessageBar *m_messages;
    QComboBox *m_reason;
    QPushButton *m_delete;
};

} // namespace stc::views
