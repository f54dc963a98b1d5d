// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quarantinerule.h"
#include "store/queries/episodes.h"
#include "store/queries/quarantinerules.h"

#include <map>

/// Which rule and which dates: for somebody whose quarantine begins, and for an episode that is there.
namespace stc::services {

struct TermsQuestion {
    QString category;           ///< code of quarantines.reason
    QDate startOn;
    QDate on = {};              ///< the day whose rules are asked for; invalid = the start
    std::int64_t personKey = 0; ///< local number; 0 = nobody in particular
    std::optional<Area> place = {};              ///< where the person lives; nothing = the place of this office
    std::optional<Vaccination> vaccination = {}; ///< nothing = what the books know of the person on that day
    QDate countedFrom = {};     ///< a clock that goes on (a move) or was restarted (a new exposure); invalid = as the rule says
};

/// The answer. What stands in `quarantines`: `days` and `dates.releaseOn` (planned_end_on), which is always start + days (exchange.md), also where
/// days are counted from an earlier exposure.
struct EpisodeDates {
    std::optional<QuarantineRule> rule; ///< nothing: no rule in force speaks of it; then there are no dates
    Vaccination vaccination = Vaccination::None;
    QDate countedFrom;                  ///< episode_terms.counted_from; always valid
    std::optional<int> days;            ///< from the start to the release; nothing where an event ends it
    QuarantineTerms dates;              ///< a release never lies before the start, and a test that does is left out

    [[nodiscard]] bool endsByEvent() const { return rule && !rule->quarantineDays; }
};

/// Reads the rules, the day-counting setting and who has recovered once, then answers for any number of people. Belongs to the thread of its database; rules that
/// change later are not seen.
class TermsReader {
public:
    [[nodiscard]] static Result<TermsReader> open(store::Database &database);

    /// Dates of a quarantine that begins (or is asked about). Errors: those of the database.
    [[nodiscard]] Result<EpisodeDates> terms(const TermsQuestion &question);
    /// The same under a rule that was chosen already.
    [[nodiscard]] EpisodeDates termsUnder(const QuarantineRule &rule, const QDate &startOn, const QDate &countedFrom) const;

    /// The rule that gave an episode its dates, as far as anybody said; else the one in force on its start. nullptr: none speaks of it. Asks no database.
    [[nodiscard]] const QuarantineRule *ruleOf(const store::Episode &episode);
    /// Tests (and follow-up) of an episode under ruleOf(), counted from where its days are counted. `releaseOn` and `lastDay` are those that the episode has,
    /// as they may have been extended. Asks no database: for lists of 17,000.
    [[nodiscard]] QuarantineTerms datesOf(const store::Episode &episode);
    [[nodiscard]] Vaccination vaccinationOf(const store::Episode &episode, const QDate &on) const;

    /// Those that hold at a place, by date; the span lives as long as this reader.
    [[nodiscard]] std::span<const QuarantineRule> rulesOf(Area place);
    [[nodiscard]] const DayCounting &counting() const { return m_counting; }

private:
    explicit TermsReader(store::Database &database) : m_database(&database) {}

    store::Database *m_database;
    std::vector<QuarantineRule> m_rules;
    DayCounting m_counting;
    std::unordered_map<std::int64_t, std::vector<QDate>> m_recoveries;
    std::map<Area, std::vector<QuarantineRule>> m_byPlace;
};

} // namespace stc::services
