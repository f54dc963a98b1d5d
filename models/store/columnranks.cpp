// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnranks.h"

#include "domain/vietnamese.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace stc::store {

namespace {

constexpr std::uint64_t kSign = std::uint64_t(1) << 63;
constexpr std::size_t kPrefix = 64; ///< bytes of a text that count for its place; longer ones are notes of a day
constexpr std::size_t kFewTexts = 1000;

std::uint64_t packedInteger(std::int64_t value) { return static_cast<std::uint64_t>(value) ^ kSign; }
double integerOf(std::uint64_t packed) { return static_cast<double>(static_cast<std::int64_t>(packed ^ kSign)); }

/// Doubles as numbers of the same order.
std::uint64_t packedReal(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

double realOf(std::uint64_t packed)
{
    return std::bit_cast<double>((packed & kSign) != 0 ? packed & ~kSign : ~packed);
}

bool packs(schema::Type type)
{
    switch (type) {
    case schema::Type::Date:
    case schema::Type::PartialDate:
    case schema::Type::Time:
    case schema::Type::Phone:
    case schema::Type::Identity:
    case schema::Type::Integer:
    case schema::Type::Decimal:
    case schema::Type::Money:
    case schema::Type::Bool: return true;
    default: return false;
    }
}

std::string_view prefixOf(std::string_view text)
{
    if (text.size() <= kPrefix)
        return text;
    std::size_t end = kPrefix;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

struct Pair {
    std::uint64_t value;
    std::int32_t key;
};

/// Least significant byte first; bytes in which all values agree are passed over.
void radixSort(std::vector<Pair> &pairs)
{
    std::uint64_t varying = 0;
    for (const Pair &pair : pairs)
        varying |= pair.value ^ pairs.front().value;
    std::vector<Pair> other(pairs.size());
    for (unsigned shift = 0; shift < 64; shift += 8) {
        if (((varying >> shift) & 0xFF) == 0)
            continue;
        std::array<std::size_t, 257> starts{};
        for (const Pair &pair : pairs)
            ++starts[((pair.value >> shift) & 0xFF) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const Pair &pair : pairs)
            other[starts[(pair.value >> shift) & 0xFF]++] = pair;
        pairs.swap(other);
    }
}

} // namespace

std::size_t ColumnRanks::memory() const
{
    std::size_t bytes = rank.capacity() * sizeof(rank[0]) + values.capacity() * sizeof(values[0]) + numbers.capacity() * sizeof(numbers[0]);
    for (const std::string &text : texts)
        bytes += sizeof(text) + text.capacity();
    return bytes;
}

std::uint64_t packedText(std::string_view text)
{
    std::uint64_t packed = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        std::uint64_t code = 0;
        if (i < text.size()) {
            const char c = text[i];
            code = c >= '0' && c <= '9' ? static_cast<std::uint64_t>(c - '0') + 3 : c == '-' ? 2 : c == ' ' ? 1 : 13;
        }
        packed = (packed << 4) | code;
    }
    return packed;
}

ColumnRanks ranksOfPacked(std::vector<std::uint64_t> byKey)
{
    std::vector<Pair> pairs;
    pairs.reserve(byKey.size());
    for (std::size_t key = 0; key < byKey.size(); ++key) {
        if (byKey[key] != 0)
            pairs.push_back({byKey[key], static_cast<std::int32_t>(key)});
    }
    ColumnRanks ranks;
    ranks.rank.assign(byKey.size(), 0);
    std::vector<std::uint64_t>().swap(byKey);
    if (pairs.empty())
        return ranks;
    radixSort(pairs);
    for (const Pair &pair : pairs) {
        if (ranks.values.empty() || ranks.values.back() != pair.value)
            ranks.values.push_back(pair.value);
        ranks.rank[static_cast<std::size_t>(pair.key)] = static_cast<std::uint32_t>(ranks.values.size());
    }
    ranks.highest = static_cast<std::uint32_t>(ranks.values.size());
    return ranks;
}

void sortByRanks(std::vector<std::int32_t> &keys, const ColumnRanks &ranks, bool descending)
{
    // Empty values get the highest place whichever way the others go.
    const std::uint32_t last = ranks.highest + 1;
    const auto placeOf = [&](std::int32_t key) {
        const std::uint32_t rank = ranks.of(key);
        return rank == 0 ? last : descending ? last - rank : rank;
    };
    struct Placed {
        std::uint32_t place;
        std::int32_t key;
    };
    std::vector<Placed> placed(keys.size());
    std::transform(keys.begin(), keys.end(), placed.begin(), [&](std::int32_t key) { return Placed{placeOf(key), key}; });
    std::vector<Placed> other(keys.size());
    constexpr unsigned kBits = 11;
    for (unsigned shift = 0; shift < 32 && (last >> shift) != 0; shift += kBits) {
        std::array<std::size_t, (1u << kBits) + 1> starts{};
        constexpr std::uint32_t mask = (1u << kBits) - 1;
        for (const Placed &one : placed)
            ++starts[((one.place >> shift) & mask) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const Placed &one : placed)
            other[starts[(one.place >> shift) & mask]++] = one;
        placed.swap(other);
    }
    std::transform(placed.begin(), placed.end(), keys.begin(), [](const Placed &one) { return one.key; });
}

ColumnLoader::ColumnLoader(const schema::Table &table, std::vector<int> columns, std::int32_t highestKey, const UnitList &units)
    : m_table(table), m_columns(std::move(columns)), m_raws(m_columns.size()), m_units(units), m_highestKey(highestKey)
{
    const std::size_t size = static_cast<std::size_t>(highestKey) + 1;
    for (std::size_t i = 0; i < m_raws.size(); ++i) {
        m_raws[i].column = &table.columns[static_cast<std::size_t>(m_columns[i])];
        Q_ASSERT(m_raws[i].column->type != schema::Type::Reference);
        if (packs(m_raws[i].column->type))
            m_raws[i].packed.assign(size, 0);
        else
            m_raws[i].word.assign(size, 0);
    }
}

void ColumnLoader::readValue(Raw &raw, const Statement &row, int column, std::int32_t key) const
{
    if (row.isNull(column))
        return;
    const auto at = static_cast<std::size_t>(key);
    switch (raw.column->type) {
    case schema::Type::Date:
    case schema::Type::PartialDate:
    case schema::Type::Phone:
    case schema::Type::Identity: raw.packed[at] = packedText(row.text(column)); return;
    case schema::Type::Decimal: raw.packed[at] = packedReal(row.real(column)); return;
    case schema::Type::Time:
    case schema::Type::Integer:
    case schema::Type::Money:
    case schema::Type::Bool: raw.packed[at] = packedInteger(row.integer(column)); return;
    default: break;
    }
    const std::string_view text = prefixOf(row.text(column));
    if (raw.lastNumber == 0 || raw.last != text) {
        raw.last = text;
        const auto [entry, isNew] = raw.numberOfWord.try_emplace(raw.last, static_cast<std::uint32_t>(raw.words.size() + 1));
        if (isNew)
            raw.words.push_back(raw.last);
        raw.lastNumber = entry->second;
    }
    raw.word[at] = raw.lastNumber;
}

Result<bool> ColumnLoader::readSome(Connection &connection, int rows)
{
    std::string sql = "SELECT key";
    for (const Raw &raw : m_raws)
        sql += std::string(", ") + raw.column->name;
    sql += std::string(" FROM ") + m_table.name + " WHERE key > ?1 ORDER BY key LIMIT ?2";
    auto select = connection.prepare(sql);
    if (!select)
        return failed(select.error());
    select->bind(1, m_lastKey).bind(2, rows);
    int read = 0;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        const auto key = static_cast<std::int32_t>(select->integer(0));
        if (key > m_highestKey)
            return true; // came after we began; the change will be noticed
        for (std::size_t i = 0; i < m_raws.size(); ++i)
            readValue(m_raws[i], *select, static_cast<int>(i) + 1, key);
        m_lastKey = key;
        ++read;
    }
    return read < rows;
}

ColumnRanks ColumnLoader::rankedWords(Raw &raw) const
{
    struct Word {
        std::string sortKey;
        std::uint32_t number;
    };
    std::vector<Word> order;
    order.reserve(raw.words.size());
    const auto choices = raw.column->choices;
    for (std::size_t i = 0; i < raw.words.size(); ++i) {
        const std::string &word = raw.words[i];
        std::string sortKey;
        if (raw.column->type == schema::Type::Choice) {
            // The order of the description: F1 before F2, leader before member. One byte is enough for it.
            const auto at = std::find_if(choices.begin(), choices.end(), [&](const schema::Choice &choice) { return word == choice.code; });
            sortKey.push_back(static_cast<char>(at - choices.begin() + 1));
        } else if (raw.column->type == schema::Type::Unit) {
            const Unit *unit = m_units.find(std::string_view(word));
            sortKey = vietnamese::textSortKey(unit ? unit->name.toStdString() : word);
        } else if (raw.column->isText()) {
            sortKey = raw.column->type == schema::Type::Name ? vietnamese::nameSortKey(word) : vietnamese::textSortKey(word);
        }
        sortKey += '\x01' + word;
        order.push_back({std::move(sortKey), static_cast<std::uint32_t>(i + 1)});
    }
    std::sort(order.begin(), order.end(), [](const Word &a, const Word &b) { return a.sortKey < b.sortKey; });
    std::vector<std::uint32_t> rankOfNumber(order.size() + 1, 0);
    for (std::size_t i = 0; i < order.size(); ++i)
        rankOfNumber[order[i].number] = static_cast<std::uint32_t>(i + 1);
    ColumnRanks ranks;
    ranks.highest = static_cast<std::uint32_t>(order.size());
    if (order.size() <= kFewTexts) {
        for (const Word &word : order)
            ranks.texts.push_back(raw.words[word.number - 1]);
    }
    ranks.rank = std::move(raw.word);
    for (std::uint32_t &rank : ranks.rank)
        rank = rankOfNumber[rank];
    return ranks;
}

ColumnRanks ColumnLoader::takeRanks(std::size_t which)
{
    Raw raw = std::move(m_raws[which]);
    if (!packs(raw.column->type))
        return rankedWords(raw);
    ColumnRanks ranks = ranksOfPacked(std::move(raw.packed));
    if (raw.column->isNumber()) {
        const bool isReal = raw.column->type == schema::Type::Decimal;
        ranks.numbers.reserve(ranks.values.size());
        for (const std::uint64_t value : ranks.values)
            ranks.numbers.push_back(isReal ? realOf(value) : integerOf(value));
    }
    const bool isDate = raw.column->type == schema::Type::Date || raw.column->type == schema::Type::PartialDate;
    if (!isDate)
        std::vector<std::uint64_t>().swap(ranks.values);
    return ranks;
}

} // namespace stc::store
