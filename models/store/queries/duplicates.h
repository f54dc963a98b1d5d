// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "schema/table.h"
#include "store/sqlite.h"

#include <functional>
#include <string_view>
#include <utility>
#include <vector>

/// What the search for duplicates reads, and what their list shows. Texts live until the sink returns.
namespace stc::store {

struct DuplicatePerson {
    std::int64_t key = 0;
    std::int64_t household = 0;
    Area area = 0;
    std::string_view name;
    std::string_view sex;      ///< code
    std::string_view born;     ///< ISO, may be a year alone
    std::string_view identity; ///< digits
    std::string_view phone;    ///< digits, several parted by a space
};
[[nodiscard]] Status readPeople(Connection &connection, AreaRange range, const std::function<void(const DuplicatePerson &)> &sink);

struct DuplicateHousehold {
    std::int64_t key = 0;
    Area area = 0;
    std::string_view hamlet;
    std::string_view number;
    std::string_view head;
    std::string_view address;
    std::string_view phone;
};
[[nodiscard]] Status readHouseholds(Connection &connection, AreaRange range, const std::function<void(const DuplicateHousehold &)> &sink);

/// Keys of people who died or moved out.
[[nodiscard]] Result<std::vector<std::int64_t>> readGonePeople(Connection &connection, AreaRange range);

using KeyPair = std::pair<std::int64_t, std::int64_t>; ///< the smaller key first
/// Pairs that a person has called different. `table` is People or Households.
[[nodiscard]] Result<std::vector<KeyPair>> readDistinctPairs(Connection &connection, schema::TableId table);

/// What the list shows of one record.
struct DuplicateSide {
    Uuid id;
    std::int64_t key = 0;
    QString name;      ///< of a household: its head's
    QString born;      ///< canonical; of a household empty
    QString household; ///< head of the household; of a household its number
    Uuid householdId;  ///< of a person
    QString hamlet;
    Area area = 0;
};
/// Reads one side after the other with one statement. `table` is People or Households.
class DuplicateSideReader {
public:
    [[nodiscard]] static Result<DuplicateSideReader> open(Connection &connection, schema::TableId table);
    /// Errors: NotFound.
    [[nodiscard]] Result<DuplicateSide> read(std::int64_t key);

private:
    explicit DuplicateSideReader(Statement statement) : m_statement(std::move(statement)) {}
    Statement m_statement;
};

/// One line of the pairs that are known to be different.
struct DistinctPair {
    Uuid id;
    KeyPair keys;
    QString decidedOn; ///< ISO
};
/// Newest first; pairs with one side in the range.
[[nodiscard]] Result<std::vector<DistinctPair>> readDistinctPairs(Connection &connection, schema::TableId table, AreaRange range);
/// The line of this pair, whichever way round it is written; a null id when there is none. `table` is People or Households.
[[nodiscard]] Result<Uuid> findDistinctPair(Connection &connection, schema::TableId table, const Uuid &first, const Uuid &second);

/// The last change that was made, by whomever.
[[nodiscard]] Result<std::int64_t> lastBatch(Connection &connection);

} // namespace stc::store
