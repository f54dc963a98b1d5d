// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/duetests.h"

#include "store/queries/eachrow.h"
#include "store/queries/quarantinerules.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace stc::store {

namespace {

/// ?1 and ?2 area. What changed an episode's dates, of which the latest counts.
constexpr const char *kTerms = "SELECT episode_id, changed_at, key, rule_id, counted_from FROM episode_terms WHERE area BETWEEN ?1 AND ?2";
/// ?1 person, ?2 first day, ?3 last day. One that is known by then to be of no use must be taken again.
constexpr const char *kSamples = "SELECT collected_on FROM samples WHERE person_id = ?1 AND collected_on BETWEEN ?2 AND ?3"
                                 " AND NOT (result = 'invalid' AND ifnull(result_on, collected_on) <= ?3)";

DayNumber dayOf(std::string_view iso)
{
    const auto date = parseIsoDate(iso);
    return date ? dayNumber(*date) : kNoDay;
}

std::string isoOf(DayNumber day)
{
    std::string text;
    appendIsoDate(civilDate(day), text);
    return text;
}

/// The latest words about an episode.
struct Terms {
    std::pair<std::int64_t, std::int64_t> ruleAt{-1, -1}; ///< when, row
    std::int64_t rule = 0;
    std::pair<std::int64_t, std::int64_t> fromAt{-1, -1};
    DayNumber from = kNoDay;
};

class TestFinder {
public:
    TestFinder(Database &database, DueWork &work) : m_database(database), m_work(work), m_day(dayNumber(work.question.day)), m_counting(dayCounting(database)) {}

    Status find(const std::vector<DueCategory> &categories)
    {
        return prepare().and_then([&]() -> Status {
            for (std::size_t i = 0; i < m_work.items.size(); ++i) {
                if (!m_work.items[i].isOn(DueList::CheckToday))
                    continue;
                if (const auto done = look(i, categories[i]); !done)
                    return done;
            }
            return {};
        });
    }

private:
    Status prepare()
    {
        auto rules = quarantineRules(m_database.connection());
        if (!rules)
            return failed(rules.error());
        m_rules = *std::move(rules);
        auto samples = m_database.connection().prepare(kSamples);
        if (!samples)
            return failed(samples.error());
        m_samples = *std::move(samples);
        return readRuleKeys().and_then([this] { return readTerms(); });
    }

    Status readRuleKeys()
    {
        return eachRow(m_database.connection(), "SELECT key, id FROM quarantine_rules", [](Statement &) {}, [this](const Statement &row) {
            const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [id = row.id(1)](const QuarantineRule &each) { return each.id == id; });
            if (rule != m_rules.end())
                m_ruleOfKey[row.integer(0)] = &*rule;
        });
    }

    Status readTerms()
    {
        return eachRow(m_database.connection(), kTerms,
            [this](Statement &select) { select.bind(1, m_work.question.area.first).bind(2, m_work.question.area.last); },
            [this](const Statement &row) {
                const std::pair at{row.integer(1), row.integer(2)};
                Terms &terms = m_terms[row.integer(0)];
                if (!row.isNull(3) && at > terms.ruleAt) {
                    terms.ruleAt = at;
                    terms.rule = row.integer(3);
                }
                if (!row.isNull(4) && at > terms.fromAt) {
                    terms.fromAt = at;
                    terms.from = dayOf(row.text(4));
                }
            });
    }

    /// Where every protection leads to the same rule, nobody's doses need to be read.
    struct Choice {
        const QuarantineRule *rule = nullptr;
        bool asksVaccination = false;
    };
    const Choice &choiceOf(Area area, const std::string &category, DayNumber start)
    {
        const auto [at, isNew] = m_choices.try_emplace({area, category, start});
        if (!isNew)
            return at->second;
        const QString code = QString::fromStdString(category);
        at->second.rule = chooseRule(rulesOf(area), code, Vaccination::None, toQDate(start));
        for (int other = 1; other < kVaccinationClasses; ++other)
            at->second.asksVaccination = at->second.asksVaccination || chooseRule(rulesOf(area), code, static_cast<Vaccination>(other), toQDate(start)) != at->second.rule;
        return at->second;
    }

    std::span<const QuarantineRule> rulesOf(Area area)
    {
        const auto [at, isNew] = m_rulesAt.try_emplace(area);
        if (isNew)
            at->second = rulesAt(m_rules, area);
        return at->second;
    }

    Result<const QuarantineRule *> ruleOf(const DueItem &item, const DueCategory &category, const Terms *terms)
    {
        if (terms && terms->rule != 0) {
            if (const auto given = m_ruleOfKey.find(terms->rule); given != m_ruleOfKey.end())
                return given->second;
        }
        const Choice &choice = choiceOf(item.area, category.reason, item.startOn);
        if (!choice.asksVaccination)
            return choice.rule;
        const QDate start = toQDate(item.startOn);
        const auto vaccination = vaccinationOn(m_database.connection(), item.person, start);
        if (!vaccination)
            return failed(vaccination.error());
        return chooseRule(rulesOf(item.area), QString::fromStdString(category.reason), *vaccination, start);
    }

    /// Days of the quarantine and their dates, ascending; from the start to today, without those of the follow-up.
    const std::vector<DueTest> &testsOf(const QuarantineRule *rule, DayNumber from)
    {
        const auto [at, isNew] = m_tests.try_emplace({rule, from});
        if (isNew) {
            for (const TestDate &test : termsOf(*rule, toQDate(from), m_counting).tests) {
                if (!test.isFollowUp)
                    at->second.push_back({0, test.day, dayNumber(test.on)});
            }
        }
        return at->second;
    }

    Status look(std::size_t place, const DueCategory &category)
    {
        DueItem &item = m_work.items[place];
        const auto known = m_terms.find(item.episode);
        const Terms *terms = known == m_terms.end() ? nullptr : &known->second;
        const auto rule = ruleOf(item, category, terms);
        if (!rule)
            return failed(rule.error());
        if (!*rule || (*rule)->testDays.empty())
            return {};
        m_due.clear();
        for (const DueTest &test : testsOf(*rule, terms && terms->from != kNoDay ? terms->from : item.startOn)) {
            if (test.on >= item.startOn && test.on <= m_day)
                m_due.push_back({place, test.day, test.on});
        }
        if (m_due.empty())
            return {};
        if (const auto done = readSamples(item.person); !done)
            return done;
        for (std::size_t i = 0; i < m_due.size(); ++i) {
            if (m_isMade[i])
                continue;
            m_work.tests.push_back(m_due[i]);
            item.put(DueList::TestsDue);
        }
        return {};
    }

    /// Marks which of m_due were made.
    Status readSamples(std::int64_t person)
    {
        m_isMade.assign(m_due.size(), false);
        m_samples.reset();
        m_samples.bind(1, person).bind(2, isoOf(m_due.front().on)).bind(3, isoOf(m_day));
        return eachRow(m_samples, [this](const Statement &row) {
            const auto behind = std::upper_bound(m_due.begin(), m_due.end(), dayOf(row.text(0)), [](DayNumber day, const DueTest &test) { return day < test.on; });
            if (behind != m_due.begin())
                m_isMade[static_cast<std::size_t>(behind - m_due.begin()) - 1] = true;
        });
    }

    Database &m_database;
    DueWork &m_work;
    DayNumber m_day;
    DayCounting m_counting;
    std::vector<QuarantineRule> m_rules;
    Statement m_samples;
    std::unordered_map<std::int64_t, const QuarantineRule *> m_ruleOfKey;
    std::unordered_map<std::int64_t, Terms> m_terms;
    std::map<Area, std::vector<QuarantineRule>> m_rulesAt;
    std::map<std::tuple<Area, std::string, DayNumber>, Choice> m_choices;
    std::map<std::pair<const QuarantineRule *, DayNumber>, std::vector<DueTest>> m_tests;
    std::vector<DueTest> m_due;
    std::vector<bool> m_isMade;
};

} // namespace

Status findDueTests(Database &database, const std::vector<DueCategory> &categories, DueWork &work)
{
    return TestFinder(database, work).find(categories);
}

} // namespace stc::store
