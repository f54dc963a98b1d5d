// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duplicates.h"

#include "services/duplicates/finder.h"
#include "store/importsession.h"

#include <QCoreApplication>

#include <tuple>

namespace stc::services {

namespace {

using schema::TableId;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(duplicates)
};

/// The smaller id first, so that a pair is the same whichever record was read first.
void putInOrder(DuplicatePair &pair)
{
    if (pair.second.id < pair.first.id)
        std::swap(pair.first, pair.second);
}

Result<std::vector<DuplicatePair>> withSides(store::Database &database, TableId table, std::vector<DuplicatePair> pairs, const Progress &progress)
{
    auto reader = store::DuplicateSideReader::open(database.connection(), table);
    if (!reader)
        return failed(reader.error());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (i % 1000 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, Tr::tr("Cancelled."));
        for (store::DuplicateSide *side : {&pairs[i].first, &pairs[i].second}) {
            auto read = reader->read(side->key);
            if (!read)
                return failed(read.error());
            *side = *std::move(read);
        }
        putInOrder(pairs[i]);
    }
    return pairs;
}

template <typename Traits>
std::vector<DuplicatePair> listed(const std::vector<duplicates::FoundPair> &found, const std::vector<Traits> &records)
{
    std::vector<DuplicatePair> pairs;
    pairs.reserve(std::min(found.size(), static_cast<std::size_t>(kMostDuplicates)));
    for (const duplicates::FoundPair &one : found) {
        if (pairs.size() == static_cast<std::size_t>(kMostDuplicates))
            break;
        DuplicatePair pair;
        pair.grade = *one.verdict.grade;
        pair.points = one.verdict.points;
        pair.reasons = one.verdict.reasons;
        pair.sharedPeople = one.shared;
        pair.first.key = records[one.first].key;
        pair.second.key = records[one.second].key;
        pairs.push_back(pair);
    }
    return pairs;
}

/// The surest first; among equals those of one place, in the order of entry.
void sortPairs(std::vector<duplicates::FoundPair> &pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const duplicates::FoundPair &a, const duplicates::FoundPair &b) {
        return std::tuple(*a.verdict.grade, -a.verdict.points, a.first, a.second) < std::tuple(*b.verdict.grade, -b.verdict.points, b.first, b.second);
    });
}

Result<DuplicateReport> search(store::Database &database, TableId table, AreaRange range, const Progress &progress)
{
    // One look for all questions, while others may go on writing.
    const auto look = store::ImportSession::begin(database, false);
    if (!look)
        return failed(look.error());
    DuplicateReport report;
    const auto batch = store::lastBatch(database.connection());
    if (!batch)
        return failed(batch.error());
    report.batch = *batch;
    const auto population = duplicates::Population::read(database, range, progress);
    if (!population)
        return failed(population.error());
    const auto distinct = duplicates::DistinctPairs::read(database, table);
    if (!distinct)
        return failed(distinct.error());
    const bool arePeople = table == TableId::People;
    auto found = arePeople ? duplicates::findPeople(*population, *distinct, progress) : duplicates::findHouseholds(*population, *distinct, progress);
    if (!found)
        return failed(found.error());
    sortPairs(*found);
    report.found = static_cast<qint64>(found->size());
    report.records = static_cast<qint64>(arePeople ? population->people.size() : population->households.size());
    auto pairs = withSides(database, table, arePeople ? listed(*found, population->people) : listed(*found, population->households), progress);
    if (!pairs)
        return failed(pairs.error());
    report.pairs = *std::move(pairs);
    return report;
}

} // namespace

Result<DuplicateReport> findDuplicates(store::Database &database, TableId table, AreaRange range, const Progress &progress)
{
    return search(database, table, range, progress);
}

Result<std::vector<DuplicatePair>> decidedPairs(store::Database &database, TableId table, AreaRange range)
{
    const auto decided = store::readDistinctPairs(database.connection(), table, range);
    if (!decided)
        return failed(decided.error());
    std::vector<DuplicatePair> pairs;
    for (const store::DistinctPair &line : *decided) {
        DuplicatePair pair;
        pair.first.key = line.keys.first;
        pair.second.key = line.keys.second;
        pair.decision = line.id;
        pair.decidedOn = line.decidedOn;
        pairs.push_back(pair);
    }
    return withSides(database, table, std::move(pairs), {});
}

} // namespace stc::services
