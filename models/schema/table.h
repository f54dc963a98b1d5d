// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <string_view>

/// What a table is: its columns, their types, labels and rules. Everything generic (storage, files, lists, forms, checks) reads these descriptions.
/// Source: dictionary.csv of the exchange format, version 1.
namespace stc::schema {

enum class Type : std::uint8_t {
    Id,          ///< UUID
    Reference,   ///< UUID of a row of another table
    Unit,        ///< code of an administrative unit
    Text,
    Name,        ///< text with single spaces and no digits
    Choice,      ///< one code
    ChoiceSet,   ///< codes parted by one space, in the order of the description
    Date,
    PartialDate, ///< year, year-month or date
    Time,        ///< UTC, whole seconds
    Phone,
    Identity,
    Integer,
    Decimal,
    Money,       ///< whole đồng
    Bool,
};

/// Place of a table in kTables; the order is that of the dictionary, then our own; every reference points to an earlier table.
enum class TableId : std::uint8_t {
    Teams, Members, Households, People, LogbookPages, VisitExceptions, SuspectedCases, Arrivals, Violations, Cases, Contacts, Quarantines,
    HealthChecks, Samples, Donations, Aid, Labour, Harvests, Equipment, Bulletins, Trainings, Commendations,
    Assignments, Movements, DistinctPeople, DistinctHouseholds,
    PageSheets, PageChecks, DayClosings, PageCorrections,
    QuarantineRules, EpisodeTerms, SuspectedSteps, IssuedPapers, ExposureEvents, SamplingRounds, RoundPeople,
};
inline constexpr std::size_t kContractTables = 22; ///< those of the dictionary come first
inline constexpr std::size_t kTableCount = 37;

/// How the window's list pages are grouped; the order follows the work.
enum class Group : std::uint8_t { Teams, Households, Logbook, Quarantine, Tracing, Support, Exchange };

/// An English text that is translated in the context "schema"; `comment` tells apart where Vietnamese has two words for it.
struct Label {
    const char *text;
    const char *comment = nullptr;
};

struct Choice {
    const char *code;
    const char *label; ///< English source, context "choice"
};

struct Range {
    double least;
    double most;
};
inline constexpr Range kAnyNumber{-9e15, 9e15};
inline constexpr Range kMoreThanZero{1e-9, 9e15};
inline constexpr Range kNotNegative{0, 9e15};

struct Column {
    const char *name;
    Type type;
    Label label;
    bool required = false;
    std::span<const Choice> choices = {};
    TableId target = TableId::Teams; ///< for Reference
    Range range = kAnyNumber;        ///< for numbers
    bool mayLieAhead = false;        ///< planned dates may lie in the future

    [[nodiscard]] std::string_view key() const { return name; }
    [[nodiscard]] bool isNumber() const { return type == Type::Integer || type == Type::Decimal || type == Type::Money; }
    [[nodiscard]] bool isText() const { return type == Type::Text || type == Type::Name; }
    /// Stored as UTF-8 text whose byte order is its order (dates, codes, digits).
    [[nodiscard]] bool sortsByBytes() const { return !isText(); }
};

struct Table {
    TableId id;
    const char *name;             ///< file and SQL name
    Label label;                  ///< one record
    Label plural;                 ///< the list
    Group group;
    std::span<const Column> columns; ///< id first; note last. `updated_at` belongs to every table and is not listed
    const char *areaColumn;       ///< the unit, or the reference whose row gives the record's place
    const char *titleColumn;      ///< what a reference to the record shows; a reference stands for the referred record's title
    const char *dateColumn;       ///< the date that a filter by dates means, nullptr = the record stands, it has no date
    std::span<const char *const> searchColumns; ///< besides the title of what it refers to
    std::span<const char *const> listColumns;   ///< shown at first, in this order

    /// Place of a column in `columns`, or -1.
    [[nodiscard]] int indexOf(std::string_view column) const;
    [[nodiscard]] const Column &column(std::string_view columnName) const; ///< which must exist
    /// The name by which people are sorted, or nullptr: its sort key is stored beside it.
    [[nodiscard]] const Column *nameColumn() const;
    [[nodiscard]] bool hasOwnSearchText() const { return !searchColumns.empty(); }
    /// One of the dictionary. The others are ours: they travel only when they have rows, and have no page of their own.
    [[nodiscard]] bool isInContract() const { return static_cast<std::size_t>(id) < kContractTables; }
};

[[nodiscard]] const Table &table(TableId id);
/// Lower-case name as in the dictionary, or nullptr.
[[nodiscard]] const Table *findTable(std::string_view name);
[[nodiscard]] const Table *findTable(const QString &name);
[[nodiscard]] std::span<const Table *const> allTables();
/// Those of the dictionary.
[[nodiscard]] std::span<const Table *const> contractTables();

struct Child {
    const Table *table;
    int column;
};
/// Every reference column that points to this table.
[[nodiscard]] std::span<const Child> referrersOf(TableId id);

[[nodiscard]] QString label(const Column &column);
[[nodiscard]] QString label(const Table &table);
[[nodiscard]] QString pluralLabel(const Table &table);
[[nodiscard]] QString label(Group group);
[[nodiscard]] QString choiceLabel(const Column &column, std::string_view code);

/// Two rows that may not both exist: the values of these columns together are unique (among rows where `onlyWhereEmpty` is empty, if named).
/// A row with an empty value in one of them is not concerned.
struct UniqueRule {
    TableId table;
    std::span<const char *const> columns;
    const char *onlyWhereEmpty;
    Label label; ///< what is the same: "team and date"
};
[[nodiscard]] QString label(const UniqueRule &rule);
[[nodiscard]] std::span<const UniqueRule> uniqueRules();

} // namespace stc::schema
