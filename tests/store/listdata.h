// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "store/database.h"

#include <map>
#include <vector>

/// Small databases for tests of lists: made-up people of Tân Yên district whose order and marks are the hard ones.
namespace stc::test {

/// Fills a database row by row. Rows are named by small numbers, from 1 in each table; references are those numbers.
class ListData {
public:
    explicit ListData(store::Database &database) : m_database(database) {}
    /// Values as files have them, by column. Fails the process when a value cannot be read: the test is wrong then.
    void add(schema::TableId table, const std::map<std::string, std::string> &values);
    /// The id of the row with that number.
    [[nodiscard]] static Uuid id(schema::TableId table, int number);

private:
    store::Database &m_database;
    std::map<schema::TableId, std::vector<Area>> m_areas;
};

/// A new database for the district 216 with a row or more in every table:
/// two teams of Xã Lan Giới (07303; "Tổ COVID số 2", "Tổ COVID số 10"), one of Thị trấn Nhã Nam (07306), a household each, eleven people.
[[nodiscard]] Result<std::unique_ptr<store::Database>> listDatabase(const QString &path);
/// The eleven names as a Vietnamese list has them.
[[nodiscard]] QStringList namesInOrder();

} // namespace stc::test
