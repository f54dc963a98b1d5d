// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/recordhistory.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace stc::views {

class MessageBar;

/// The history of one record: what changed, when, by whom; a value or the whole record can be taken back. The database must outlive it.
class RecordHistoryDialog final : public QDialog {
    Q_OBJECT
public:
    RecordHistoryDialog(store::Database &database, schema::TableId table, const Uuid &id, QWidget *parent);

Q_SIGNALS:
    void changed(const stc::services::Change &change);

private:
    void read();
    void showChange();
    void updateButtons();
    void takeValueBack();
    void takeVersionBack();
    [[nodiscard]] const store::RecordChange *current() const;
    [[nodiscard]] const store::ColumnChange *currentColumn() const;

    store::Database &m_database;
    schema::TableId m_table;
    Uuid m_id;
    std::vector<store::RecordChange> m_changes;
    QLabel *m_heading;
    MessageBar *m_messages;
    QTableWidget *m_list;
    QTableWidget *m_columns;
    QPushButton *m_takeValue;
    QPushButton *m_takeVersion;
};

} // namespace stc::views
