// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace stc::items {
class RecordListModel;
}

namespace stc::views {

/// Everything about one record: its fields, who changed it last, and small tables of what belongs to it.
class DetailPanel final : public QScrollArea {
    Q_OBJECT
public:
    DetailPanel(schema::TableId table, store::Database &database, QWidget *parent = nullptr);

    /// key 0: nothing is chosen.
    void showRecord(std::int32_t key);
    /// After the database has changed.
    void reload();
    [[nodiscard]] std::int32_t key() const { return m_key; }

Q_SIGNALS:
    void openRecord(stc::schema::TableId table, const stc::Uuid &id);

private:
    struct Field {
        QLabel *label;
        QLabel *value;
    };
    struct Belongings {
        schema::TableId table;
        int column;
        QLabel *heading;
        QTableView *view;
        items::RecordListModel *model;
    };
    void build();
    void showFields(const store::Record &record);
    void showBelongings(std::int32_t key);
    [[nodiscard]] Belongings &belongings(schema::TableId table, int column);
    void fitRows(const Belongings &part);

    schema::TableId m_table;
    store::Database &m_database;
    store::RecordReader m_reader;
    std::int32_t m_key = 0;
    QLabel *m_title;
    QLabel *m_nothing;
    QWidget *m_content;
    std::vector<Field> m_fields; ///< by list column
    QLabel *m_change;
    QVBoxLayout *m_parts;
    std::vector<Belongings> m_belongings;
};

} // namespace stc::views
