// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quarantine/ruleapply.h"

#include "services/commit.h"
#include "services/quarantine/episodewriter.h"
#include "store/queries/episodeclocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services {

using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ruleapply)
};

constexpr std::size_t kBetweenQuestions = 500;

/// The open quarantines of a day with what is known of each.
class OpenEpisodes {
public:
    static Result<OpenEpisodes> read(store::Database &database, const QDate &on, const AreaRange &area)
    {
        auto episodes = store::episodes(database.connection(), {.area = area, .openOn = on});
        if (!episodes)
            return failed(episodes.error());
        auto clocks = store::episodeClocks(database.connection(), area, on);
        if (!clocks)
            return failed(clocks.error());
        auto exposures = store::lastExposures(database.connection(), on);
        if (!exposures)
            return failed(exposures.error());
        OpenEpisodes open;
        open.m_episodes = *std::move(episodes);
        open.m_clocks = *std::move(clocks);
        open.m_exposures = *std::move(exposures);
        return open;
    }

    [[nodiscard]] const std::vector<store::Episode> &all() const { return m_episodes; }

    /// Since when a rule counts: a move goes on with the clock of the first episode, a new exposure restarts it, and some rules count from the last exposure.
    [[nodiscard]] QDate from(const store::Episode &episode, const QuarantineRule &rule) const
    {
        const store::EpisodeClock clock = clockOf(episode);
        QDate from = clock.firstStart.isValid() ? clock.firstStart : episode.startOn;
        // Handed over by a commune whose own episode is not here.
        if (clock.lastDecision == QLatin1String("continued") && !clock.firstStart.isValid() && clock.countedFrom.isValid())
            from = clock.countedFrom;
        if (clock.restartedOn.isValid())
            from = clock.restartedOn;
        if (!rule.countsFromExposure)
            return from;
        // Known from contacts, typed when it began, or the restart itself: the latest of them.
        QDate last = clock.restartedOn;
        if (clock.countedFrom.isValid() && clock.countedFrom < episode.startOn)
            last = std::max(last, clock.countedFrom);
        if (const auto exposed = m_exposures.find(episode.personKey); exposed != m_exposures.end())
            last = std::max(last, exposed->second);
        return last.isValid() ? last : from;
    }

    /// Moved here from another place, with the clock of the first.
    [[nodiscard]] bool goesOn(const store::Episode &episode) const { return clockOf(episode).lastDecision == QLatin1String("continued"); }

    /// `isByRule`: its release is what its rule makes of it.
    [[nodiscard]] RuleObstacle obstacle(const store::Episode &episode, bool isByRule) const
    {
        const store::EpisodeClock clock = clockOf(episode);
        if (clock.lastDecision == QLatin1String("extended") || clock.lastDecision == QLatin1String("shortened"))
            return RuleObstacle::ByHand;
        if (!episode.releaseOn.isValid())
            return RuleObstacle::Event;
        // A move goes on with the release it found: a rule's, or what a person had made of it before.
        if (goesOn(episode) && clock.lastHadRule && !isByRule)
            return RuleObstacle::ByHand;
        // Of imported ones nobody said how their dates came about: they are a rule's, or they are not.
        const bool isARules = clock.lastDecision.isEmpty() ? isByRule : clock.lastHadRule;
        return isARules ? RuleObstacle::None : RuleObstacle::OwnDays;
    }

private:
    [[nodiscard]] store::EpisodeClock clockOf(const store::Episode &episode) const
    {
        const auto found = m_clocks.find(episode.key);
        return found == m_clocks.end() ? store::EpisodeClock() : found->second;
    }

    std::vector<store::Episode> m_episodes;
    std::unordered_map<std::int64_t, store::EpisodeClock> m_clocks;
    std::unordered_map<std::int64_t, QDate> m_exposures;
};

/// Other programs and older books count every rule from the start: that is by the rule too.
bool isByRule(const OpenEpisodes &open, const store::Episode &episode, const QuarantineRule &rule, const TermsReader &reader)
{
    return reader.termsUnder(rule, episode.startOn, open.from(episode, rule)).dates.releaseOn == episode.releaseOn
        || (!open.goesOn(episode) && reader.termsUnder(rule, episode.startOn, episode.startOn).dates.releaseOn == episode.releaseOn);
}

RuleImpact impactOf(const store::Database &database, const OpenEpisodes &open, const store::Episode &episode, const QuarantineRule &rule, TermsReader &reader, const QDate &on)
{
    const Unit *unit = database.units().find(episode.communeCode);
    const QuarantineRule *before = reader.ruleOf(episode);
    const EpisodeDates dates = reader.termsUnder(rule, episode.startOn, open.from(episode, rule));
    RuleImpact impact;
    impact.episode = episode.id;
    impact.name = episode.name;
    impact.unit = unit ? unit->name : episode.communeCode;
    impact.team = episode.teamName;
    impact.category = episode.reason;
    impact.vaccination = reader.vaccinationOf(episode, on);
    impact.startOn = episode.startOn;
    impact.countedFrom = dates.countedFrom;
    impact.ruleBefore = !episode.rule.isNull() && before ? before->document : QString();
    impact.releaseBefore = episode.releaseOn;
    impact.releaseAfter = dates.dates.releaseOn;
    if (episode.releaseOn.isValid())
        impact.daysBefore = static_cast<int>(episode.startOn.daysTo(episode.releaseOn));
    impact.daysAfter = dates.days;
    impact.obstacle = open.obstacle(episode, before && isByRule(open, episode, *before, reader));
    if (impact.obstacle == RuleObstacle::None && rule.quarantineDays.value_or(0) > 0 && dates.days == 0)
        impact.obstacle = RuleObstacle::OverBefore;
    impact.isPast = impact.releaseAfter.isValid() && impact.releaseAfter <= on;
    return impact;
}

const QuarantineRule *findRule(std::span<const QuarantineRule> rules, const Uuid &id)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const QuarantineRule &rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

bool isInForce(const QuarantineRule &rule, const QDate &on)
{
    return rule.locality.isEmpty() && rule.validFrom <= on && (!rule.validUntil.isValid() || on <= rule.validUntil);
}

} // namespace

QString obstacleText(RuleObstacle obstacle)
{
    switch (obstacle) {
    case RuleObstacle::ByHand: return Tr::tr("Extended or shortened by hand");
    case RuleObstacle::OwnDays: return Tr::tr("Its days come from no rule");
    case RuleObstacle::Event: return Tr::tr("An event ends it");
    case RuleObstacle::OverBefore: return Tr::tr("The days were over before it began");
    case RuleObstacle::None: break;
    }
    return {};
}

int RulePreview::proposed() const
{
    return static_cast<int>(std::count_if(impacts.begin(), impacts.end(), [](const RuleImpact &impact) { return impact.obstacle == RuleObstacle::None; }));
}

Result<RulePreview> previewRule(store::Database &database, const RuleQuestion &question, const Progress &progress)
{
    const auto rules = store::quarantineRules(database.connection());
    if (!rules)
        return failed(rules.error());
    const QuarantineRule *asked = findRule(*rules, question.rule);
    if (!asked)
        return fail(ErrorCode::NotFound, Tr::tr("This rule is no longer there. Someone else deleted it."));
    RulePreview preview{.rule = *asked, .isInForce = isInForce(*asked, question.on), .impacts = {}};
    if (!preview.isInForce)
        return preview;
    auto reader = TermsReader::open(database);
    if (!reader)
        return failed(reader.error());
    const auto open = OpenEpisodes::read(database, question.on, question.area);
    if (!open)
        return failed(open.error());
    const auto total = static_cast<qint64>(open->all().size());
    for (std::size_t i = 0; i < open->all().size(); ++i) {
        if (i % kBetweenQuestions == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, Tr::tr("Cancelled."));
            progress.report(static_cast<qint64>(i), total, Tr::tr("Comparing the quarantines with the rule"));
        }
        const store::Episode &episode = open->all()[i];
        const QuarantineRule *chosen = chooseRule(reader->rulesOf(episode.area), episode.reason, reader->vaccinationOf(episode, question.on), question.on);
        if (!chosen || chosen->id != question.rule)
            continue;
        RuleImpact impact = impactOf(database, *open, episode, *chosen, *reader, question.on);
        if (impact.releaseAfter == impact.releaseBefore)
            ++preview.unchanged;
        else
            preview.impacts.push_back(std::move(impact));
    }
    return preview;
}

Result<Change> applyRule(store::Database &database, const RuleQuestion &question, const std::vector<Uuid> &episodes)
{
    if (const auto done = checkSome(episodes); !done)
        return failed(done.error());
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    // Asked again inside the change: what somebody did since the preview counts.
    const auto preview = previewRule(database, question);
    if (!preview)
        return failed(preview.error());
    auto writer = EpisodeWriter::open(**editor);
    if (!writer)
        return failed(writer.error());
    for (const Uuid &id : episodes) {
        const auto impact = std::find_if(preview->impacts.begin(), preview->impacts.end(), [&](const RuleImpact &one) { return one.episode == id; });
        if (impact == preview->impacts.end())
            return fail(ErrorCode::InvalidInput, Tr::tr("One of the chosen quarantines was changed in the meantime. Look at the list again."));
        store::Values values;
        EpisodeWriter::setRelease(values, impact->startOn, impact->releaseAfter);
        const auto done = (*editor)->update(TableId::Quarantines, id, values).and_then([&] {
            return writer->write(id, {.kind = "rule_applied", .oldEnd = impact->releaseBefore, .newEnd = impact->releaseAfter, .countedFrom = impact->countedFrom, .rule = question.rule,
                                         .reason = preview->rule.document});
        });
        if (!done)
            return failed(done.error());
    }
    return commitAs(**editor, Tr::tr("apply %1 to %n quarantine(s)", nullptr, static_cast<int>(episodes.size())).arg(preview->rule.document));
}

Result<int> affectedByCounting(store::Database &database, const DayCounting &counting, const QDate &on)
{
    auto reader = TermsReader::open(database);
    if (!reader)
        return failed(reader.error());
    const auto open = OpenEpisodes::read(database, on, database.unit().range());
    if (!open)
        return failed(open.error());
    int affected = 0;
    for (const store::Episode &episode : open->all()) {
        const QuarantineRule *rule = reader->ruleOf(episode);
        if (!rule)
            continue;
        // As it is counted now, from wherever it is counted.
        const QDate from = open->from(episode, *rule);
        for (const QDate &day : {from, episode.startOn}) {
            const QDate now = reader->termsUnder(*rule, episode.startOn, day).dates.releaseOn;
            if (!now.isValid() || now != episode.releaseOn)
                continue;
            affected += std::max(termsOf(*rule, day, counting).releaseOn, episode.startOn) != now ? 1 : 0;
            break;
        }
    }
    return affected;
}

} // namespace stc::services
