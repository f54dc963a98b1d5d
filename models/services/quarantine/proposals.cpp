// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quarantine/proposals.h"

#include "domain/dates.h"
#include "services/quarantine/terms.h"
#include "store/queries/episodefacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace stc::services {

using store::Episode;
using store::PersonSample;
using Kind = EpisodeProposalKind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EpisodeProposals)
};

constexpr int kFeverDays = 3;        ///< without fever before somebody goes home
constexpr int kSameIllnessDays = 90; ///< a positive sample within these days belongs to the case that is known

bool isNegative(const PersonSample &sample) { return sample.result == QLatin1String("negative"); }
bool isPositive(const PersonSample &sample) { return sample.result == QLatin1String("positive"); }
bool isPcr(const PersonSample &sample) { return sample.method == QLatin1String("rt_pcr"); }

/// How the tests of an episode stand.
struct TestState {
    QStringList negative; ///< days
    QStringList missing;  ///< sentences
    QDate completeOn;     ///< the day from which all were known; invalid where none is asked for
};

class Proposer {
public:
    Proposer(TermsReader terms, store::EpisodeFacts facts, const QDate &on) : m_terms(std::move(terms)), m_facts(std::move(facts)), m_on(on) {}

    std::optional<EpisodeProposal> propose(const Episode &episode)
    {
        for (const auto judge : {&Proposer::died, &Proposer::becomesCase, &Proposer::movedAway, &Proposer::bySource, &Proposer::release}) {
            if (auto proposal = (this->*judge)(episode)) {
                proposal->episode = episode;
                proposal->endOn = std::max(proposal->endOn, episode.startOn);
                return proposal;
            }
        }
        return std::nullopt;
    }

private:
    using Answer = std::optional<EpisodeProposal>;

    [[nodiscard]] static EpisodeProposal make(Kind kind, const QDate &endOn, const QString &text)
    {
        EpisodeProposal proposal;
        proposal.kind = kind;
        proposal.endOn = endOn;
        proposal.text = text;
        return proposal;
    }

    [[nodiscard]] Answer gone(const Episode &episode, const char *kind, Kind proposal, const QString &text) const
    {
        const auto found = m_facts.gone.find(episode.personKey);
        if (found == m_facts.gone.end() || found->second.kind != QLatin1String(kind))
            return std::nullopt;
        return make(proposal, found->second.on, text.arg(displayDate(found->second.on)));
    }
    Answer died(const Episode &episode) { return gone(episode, "died", Kind::Died, Tr::tr("Died on %1.")); }
    Answer movedAway(const Episode &episode) { return gone(episode, "moved_out", Kind::MovedAway, Tr::tr("Moved away on %1.")); }

    /// A positive sample from that day on, known by now, that no later PCR contradicts.
    [[nodiscard]] const PersonSample *positiveOf(std::int64_t person, const QDate &from) const
    {
        const auto &samples = m_facts.samplesOf(person);
        for (const PersonSample &sample : samples) {
            if (!isPositive(sample) || sample.collectedOn < from || !sample.knownOn(m_on).isValid())
                continue;
            const bool isContradicted = !isPcr(sample) && std::any_of(samples.begin(), samples.end(), [&](const PersonSample &other) {
                return isPcr(other) && isNegative(other) && other.collectedOn >= sample.collectedOn && other.knownOn(m_on).isValid();
            });
            if (!isContradicted)
                return &sample;
        }
        return nullptr;
    }

    Answer becomesCase(const Episode &episode)
    {
        const auto known = m_facts.cases.find(episode.personKey);
        const bool hasCase = known != m_facts.cases.end();
        if (hasCase && known->second.confirmedOn >= episode.startOn) {
            auto proposal = make(Kind::BecomesCase, known->second.confirmedOn, Tr::tr("Entered as a case since %1.").arg(displayDate(known->second.confirmedOn)));
            proposal.hasCase = true;
            return proposal;
        }
        const PersonSample *sample = positiveOf(episode.personKey, std::min(episode.startOn, episode.countedFrom));
        if (!sample || (hasCase && known->second.confirmedOn.daysTo(sample->collectedOn) <= kSameIllnessDays))
            return std::nullopt;
        return make(Kind::BecomesCase, sample->knownOn(m_on), Tr::tr("Sample of %1 is positive.").arg(displayDate(sample->collectedOn)));
    }

    /// An F2: what became of those they met.
    Answer bySource(const Episode &episode)
    {
        const auto sources = m_facts.sources.find(episode.personKey);
        if (episode.reason != QLatin1String("contact_f2") || sources == m_facts.sources.end())
            return std::nullopt;
        QDate since;
        QDate sampledOn;
        for (const store::ContactSource &source : sources->second) {
            if (const PersonSample *positive = positiveOf(source.person, source.exposureOn)) {
                auto proposal = make(Kind::BecomesF1, positive->knownOn(m_on), Tr::tr("The F1 they met is positive (sample of %1): becomes F1.").arg(displayDate(positive->collectedOn)));
                proposal.source = source.id;
                proposal.sourceOn = positive->knownOn(m_on);
                return proposal;
            }
        }
        for (const store::ContactSource &source : sources->second) {
            const PersonSample *negative = negativeOf(source);
            if (!negative)
                return std::nullopt;
            since = std::max(since, negative->knownOn(m_on));
            sampledOn = std::max(sampledOn, negative->collectedOn);
        }
        const QuarantineRule *rule = m_terms.ruleOf(episode);
        if (episode.releaseOn.isValid() || (rule && rule->quarantineDays))
            return std::nullopt;
        return make(Kind::ContactNegative, since, Tr::tr("The F1 they met is negative (sample of %1).").arg(displayDate(sampledOn)));
    }

    [[nodiscard]] const PersonSample *negativeOf(const store::ContactSource &source) const
    {
        const auto &samples = m_facts.samplesOf(source.person);
        const auto found = std::find_if(samples.begin(), samples.end(),
            [&](const PersonSample &sample) { return isNegative(sample) && sample.collectedOn >= source.exposureOn && sample.knownOn(m_on).isValid(); });
        return found == samples.end() ? nullptr : &*found;
    }

    [[nodiscard]] TestState testsOf(const Episode &episode)
    {
        TestState state;
        std::vector<TestDate> tests = m_terms.datesOf(episode).tests;
        std::erase_if(tests, [&](const TestDate &test) { return test.isFollowUp || test.on >= episode.releaseOn; });
        for (std::size_t i = 0; i < tests.size(); ++i) {
            const QDate until = i + 1 < tests.size() ? tests[i + 1].on : QDate();
            judgeTest(tests[i], until, episode, state);
        }
        return state;
    }

    /// Samples from the day of the test to the day before the next one make it.
    void judgeTest(const TestDate &test, const QDate &until, const Episode &episode, TestState &state) const
    {
        const PersonSample *last = nullptr;
        for (const PersonSample &sample : m_facts.samplesOf(episode.personKey)) {
            if (sample.collectedOn < test.on || (until.isValid() && sample.collectedOn >= until))
                continue;
            last = &sample;
            if (isNegative(sample) && sample.knownOn(m_on).isValid()) {
                state.negative << QString::number(test.day);
                state.completeOn = std::max(state.completeOn, sample.knownOn(m_on));
                return;
            }
        }
        if (!last)
            state.missing << Tr::tr("no sample of day %1").arg(test.day);
        else if (last->knownOn(m_on).isValid())
            state.missing << Tr::tr("sample of day %1 is not valid: sample again").arg(test.day);
        else
            state.missing << Tr::tr("no result of day %1 yet").arg(test.day);
    }

    Answer release(const Episode &episode)
    {
        if (!episode.releaseOn.isValid() || episode.releaseOn > m_on)
            return std::nullopt;
        const TestState tests = testsOf(episode);
        QStringList missing = tests.missing;
        QDate endOn = std::max(episode.releaseOn, tests.completeOn);
        if (const auto fever = m_facts.lastFever.find(episode.personKey); fever != m_facts.lastFever.end()) {
            endOn = std::max(endOn, fever->second.addDays(kFeverDays + 1));
            if (endOn > m_on)
                missing << Tr::tr("fever on %1").arg(displayDate(fever->second));
        }
        QStringList words{Tr::tr("Release day %1").arg(displayDate(episode.releaseOn))};
        if (!tests.negative.isEmpty())
            words << Tr::tr("tests of day %1 negative").arg(tests.negative.join(QStringLiteral(", ")));
        else if (tests.missing.isEmpty())
            words << Tr::tr("no test asked for");
        if (missing.isEmpty())
            words << Tr::tr("no fever");
        auto proposal = make(Kind::Release, std::min(endOn, m_on), words.join(QStringLiteral("; ")) + QLatin1Char('.'));
        proposal.missing = missing.join(QStringLiteral("; "));
        return proposal;
    }

    TermsReader m_terms;
    store::EpisodeFacts m_facts;
    QDate m_on;
};

} // namespace

QString proposalLabel(Kind kind)
{
    switch (kind) {
    case Kind::BecomesCase: return Tr::tr("Becomes a case (F0)");
    case Kind::BecomesF1: return Tr::tr("Becomes F1");
    case Kind::Died: return Tr::tr("Died");
    case Kind::MovedAway: return Tr::tr("Moved away");
    case Kind::ContactNegative: return Tr::tr("F1 is negative");
    case Kind::Release: break;
    }
    return Tr::tr("Release");
}

Result<std::vector<EpisodeProposal>> episodeProposals(store::Database &database, const AreaRange &area, const QDate &on)
{
    auto terms = TermsReader::open(database);
    if (!terms)
        return failed(terms.error());
    auto facts = store::episodeFacts(database.connection(), area, on, store::feverLimit(database));
    if (!facts)
        return failed(facts.error());
    store::EpisodeFilter filter;
    filter.area = area;
    filter.openOn = on;
    auto episodes = store::episodes(database.connection(), filter);
    if (!episodes)
        return failed(episodes.error());
    Proposer proposer(*std::move(terms), *std::move(facts), on);
    std::vector<EpisodeProposal> proposals;
    for (const Episode &episode : *episodes) {
        if (!episode.isOpen())
            continue;
        if (auto proposal = proposer.propose(episode))
            proposals.push_back(*std::move(proposal));
    }
    std::stable_sort(proposals.begin(), proposals.end(),
        [](const EpisodeProposal &a, const EpisodeProposal &b) { return std::tuple(a.kind, !a.isReady()) < std::tuple(b.kind, !b.isReady()); });
    return proposals;
}

} // namespace stc::services
