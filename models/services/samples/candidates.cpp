// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samples/candidates.h"

#include "store/queries/duework.h"

#include <set>

namespace stc::services {

namespace {

Result<std::vector<Uuid>> peopleWithTestsDue(store::Database &database, const store::CandidateQuery &query)
{
    const auto work = store::dueWork(database, {query.on, query.area, query.team, query.hamlet});
    if (!work)
        return failed(work.error());
    const auto people = store::personIdsOf(database, *work);
    if (!people)
        return failed(people.error());
    std::set<Uuid> due;
    for (const store::DueTest &test : work->tests)
        due.insert((*people)[test.item]);
    return std::vector<Uuid>(due.begin(), due.end());
}

} // namespace

Result<std::vector<store::SampledPerson>> proposePeople(store::Database &database, SamplingWay proposal, const store::CandidateQuery &query)
{
    store::CandidateQuery wanted = query;
    switch (proposal) {
    case SamplingWay::TargetGroup: wanted.source = store::CandidateSource::TargetGroup; break;
    case SamplingWay::Everybody: wanted.source = store::CandidateSource::Hamlet; break;
    case SamplingWay::TestsDue: {
        auto people = peopleWithTestsDue(database, query);
        if (!people)
            return failed(people.error());
        wanted.source = store::CandidateSource::Given;
        wanted.people = *std::move(people);
        break;
    }
    }
    return store::samplingCandidates(database.connection(), wanted);
}

} // namespace stc::services
