// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quarantine/terms.h"

#include <algorithm>

namespace stc::services {

Result<TermsReader> TermsReader::open(store::Database &database)
{
    TermsReader reader(database);
    auto rules = store::quarantineRules(database.connection());
    if (!rules)
        return failed(rules.error());
    auto recovered = store::recoveries(database.connection());
    if (!recovered)
        return failed(recovered.error());
    reader.m_rules = *std::move(rules);
    reader.m_recoveries = *std::move(recovered);
    reader.m_counting = store::dayCounting(database);
    return reader;
}

Result<EpisodeDates> TermsReader::terms(const TermsQuestion &question)
{
    const QDate on = question.on.isValid() ? question.on : question.startOn;
    Vaccination vaccination = question.vaccination.value_or(Vaccination::None);
    if (!question.vaccination && question.personKey != 0) {
        const auto known = store::vaccinationOn(m_database->connection(), question.personKey, on);
        if (!known)
            return failed(known.error());
        vaccination = *known;
    }
    const QuarantineRule *rule = chooseRule(rulesOf(question.place.value_or(m_database->unit().area)), question.category, vaccination, on);
    QDate from = question.countedFrom;
    if (!from.isValid() && rule && rule->countsFromExposure && question.personKey != 0) {
        const auto exposure = store::lastExposureOf(m_database->connection(), question.personKey, std::max(on, question.startOn));
        if (!exposure)
            return failed(exposure.error());
        from = *exposure;
    }
    if (!from.isValid())
        from = question.startOn;
    EpisodeDates answer;
    if (rule)
        answer = termsUnder(*rule, question.startOn, from);
    answer.countedFrom = from;
    answer.vaccination = vaccination;
    return answer;
}

EpisodeDates TermsReader::termsUnder(const QuarantineRule &rule, const QDate &startOn, const QDate &countedFrom) const
{
    EpisodeDates answer;
    answer.rule = rule;
    answer.countedFrom = countedFrom;
    answer.dates = termsOf(rule, countedFrom, m_counting);
    std::erase_if(answer.dates.tests, [&](const TestDate &test) { return test.on < startOn; });
    if (!answer.dates.releaseOn.isValid())
        return answer;
    // The exposure may lie so far back that the days were over before anybody was put into quarantine.
    if (answer.dates.releaseOn < startOn)
        answer.dates.releaseOn = startOn;
    if (answer.dates.lastDay < startOn)
        answer.dates.lastDay = QDate();
    answer.days = static_cast<int>(startOn.daysTo(answer.dates.releaseOn));
    return answer;
}

Vaccination TermsReader::vaccinationOf(const store::Episode &episode, const QDate &on) const
{
    QDate last;
    if (const auto found = m_recoveries.find(episode.personKey); found != m_recoveries.end()) {
        for (const QDate &day : found->second) {
            if (day <= on)
                last = day;
        }
    }
    return store::vaccinationOf(episode.doses, last, on);
}

const QuarantineRule *TermsReader::ruleOf(const store::Episode &episode)
{
    if (!episode.rule.isNull()) {
        const auto given = std::find_if(m_rules.begin(), m_rules.end(), [&](const QuarantineRule &rule) { return rule.id == episode.rule; });
        if (given != m_rules.end())
            return &*given;
    }
    return chooseRule(rulesOf(episode.area), episode.reason, vaccinationOf(episode, episode.startOn), episode.startOn);
}

QuarantineTerms TermsReader::datesOf(const store::Episode &episode)
{
    const QuarantineRule *rule = ruleOf(episode);
    QuarantineTerms dates;
    if (rule)
        dates = termsOf(*rule, episode.countedFrom, m_counting);
    // Follow-up goes with the release that really stands.
    const auto moved = dates.releaseOn.isValid() && episode.releaseOn.isValid() ? dates.releaseOn.daysTo(episode.releaseOn) : 0;
    for (TestDate &test : dates.tests) {
        if (test.isFollowUp)
            test.on = test.on.addDays(moved);
    }
    if (dates.followUpUntil.isValid())
        dates.followUpUntil = dates.followUpUntil.addDays(moved);
    std::erase_if(dates.tests, [&](const TestDate &test) { return test.on < episode.startOn; });
    std::stable_sort(dates.tests.begin(), dates.tests.end(), [](const TestDate &a, const TestDate &b) { return a.on < b.on; });
    dates.releaseOn = episode.releaseOn;
    dates.lastDay = episode.releaseOn > episode.startOn ? episode.lastDay() : QDate();
    return dates;
}

std::span<const QuarantineRule> TermsReader::rulesOf(Area place)
{
    const auto [at, isNew] = m_byPlace.try_emplace(place);
    if (isNew)
        at->second = rulesAt(m_rules, place);
    return at->second;
}

} // namespace stc::services
