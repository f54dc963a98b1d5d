// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tracing/becomescase.h"

#include "services/commit.h"
#include "services/quarantine/episodes.h"
#include "services/tracing/caserun.h"
#include "store/queries/residents.h"

#include <algorithm>

namespace stc::services {

using schema::TableId;

namespace {

/// How far down a level can reach from a case.
constexpr int kReach = kWeakestLevel;

QString iso(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

bool metSince(const ContactGraph &graph, PersonIndex person, PersonIndex source, DayNumber day)
{
    const auto contacts = graph.sourcesOf(person);
    return std::any_of(contacts.begin(), contacts.end(), [&](ContactIndex index) {
        const ContactEdge &contact = graph.contacts()[index];
        return contact.source == source && contact.lastExposureOn >= day;
    });
}

} // namespace

Result<CaseConsequences> CaseRun::run()
{
    auto writer = EpisodeWriter::open(m_editor);
    if (!writer)
        return failed(writer.error());
    m_writer.emplace(*std::move(writer));
    const auto done = checkNews().and_then([&] { return readBefore(); }).and_then([&] { return writeCase(); }).and_then([&] { return endOwnEpisode(); })
                          .and_then([&] { return writeHousehold(); })
                          .and_then([&] { return writeLines(); });
    if (!done)
        return failed(done.error());
    return std::move(m_result);
}

Status CaseRun::checkNews()
{
    if (const auto done = checkDay(m_news.confirmedOn, today()); !done)
        return done;
    if (m_news.onsetOn.isValid() && m_news.onsetOn > today())
        return fail(ErrorCode::InvalidInput, CaseTr::tr("The first symptoms cannot lie ahead: %1.").arg(displayDate(m_news.onsetOn)));
    return {};
}

Status CaseRun::readBefore()
{
    const auto person = m_editor.read(TableId::People, m_news.person);
    if (!person)
        return failed(person.error());
    if (!*person)
        return fail(ErrorCode::NotFound, CaseTr::tr("This person is no longer in the books. Someone else deleted or merged the record."));
    m_result.name = (*person)->value(QStringLiteral("full_name"));
    m_household = Uuid::parse((*person)->value(QStringLiteral("household_id"))).value_or(Uuid());
    const auto residents = store::residentsOf(m_editor.connection(), m_household);
    if (!residents)
        return failed(residents.error());
    m_around = {m_news.person};
    for (const store::Resident &resident : *residents) {
        if (!resident.isGone() && resident.id != m_news.person) {
            m_members.insert(resident.id);
            m_around.push_back(resident.id);
        }
    }
    auto before = store::contactsNear(m_editor.connection(), m_around, kReach);
    if (!before)
        return failed(before.error());
    m_before = *std::move(before);
    const PersonIndex place = m_before.graph.find(m_news.person);
    m_result.oldLevel = m_before.graph.level(place, dayNumber(today()));
    if (const ConfirmedCase *known = m_before.graph.caseOf(place))
        return fail(ErrorCode::InvalidInput, CaseTr::tr("This person is a confirmed case already, since %1.").arg(displayDate(toQDate(known->confirmedOn))));
    return {};
}

Status CaseRun::writeCase()
{
    const auto made = m_editor.insert(TableId::Cases, {
        {QStringLiteral("person_id"), m_news.person.toString()},
        {QStringLiteral("confirmed_on"), iso(m_news.confirmedOn)},
        {QStringLiteral("onset_on"), iso(m_news.onsetOn)},
        {QStringLiteral("case_code"), m_news.caseCode.trimmed()},
        {QStringLiteral("outcome"), QStringLiteral("treating")},
    });
    m_result.papers << QStringLiteral("contact_list"); // whom a new case has met is asked at once (domain.md 2.1, QĐ 5053)
    return made ? Status() : Status(failed(made.error()));
}

/// Whoever is in quarantine elsewhere has met nobody at home since its first day.
Status CaseRun::endOwnEpisode()
{
    m_atHomeUntil = m_news.confirmedOn;
    const auto all = store::episodes(m_editor.connection(), {.person = m_news.person});
    if (!all)
        return failed(all.error());
    for (const store::Episode &episode : *all) {
        if (!episode.isOpen())
            continue;
        if (episode.kind != QLatin1String("home") && episode.startOn < m_atHomeUntil)
            m_atHomeUntil = episode.startOn;
        m_result.episode = episode.id;
        m_result.endsOn = std::max(m_news.confirmedOn, episode.startOn);
        if (!m_news.endsEpisode)
            continue;
        m_result.papers << QStringLiteral("end_decision");
        if (const auto done = endEpisodesIn(m_editor, {.episodes = {episode.id}, .on = m_result.endsOn, .endReason = QStringLiteral("became_case"), .reason = {}}); !done)
            return done;
    }
    return {};
}

Status CaseRun::writeHousehold()
{
    const ContactGraph &graph = m_before.graph;
    const PersonIndex source = graph.find(m_news.person);
    std::erase_if(m_members, [&](const Uuid &member) {
        const PersonIndex place = graph.find(member);
        return graph.caseOf(place) != nullptr || metSince(graph, place, source, dayNumber(m_atHomeUntil));
    });
    for (const Uuid &member : m_members) {
        if (isLeftOut(member))
            continue;
        if (const auto done = writeMember(member); !done)
            return done;
    }
    return {};
}

/// A contact that stands the other way round already (the household member was the source) cannot be written: the exposure counts all the same.
Status CaseRun::writeMember(const Uuid &person)
{
    const auto made = m_editor.insert(TableId::Contacts, {
        {QStringLiteral("person_id"), person.toString()},
        {QStringLiteral("source_person_id"), m_news.person.toString()},
        {QStringLiteral("level"), QStringLiteral("F1")},
        {QStringLiteral("last_exposure_on"), iso(m_atHomeUntil)},
        {QStringLiteral("setting"), QStringLiteral("household")},
        {QStringLiteral("traced_on"), iso(today())},
    });
    if (made)
        return {};
    const auto &problems = m_editor.problems();
    const bool isRing = std::any_of(problems.begin(), problems.end(), [](const store::FieldProblem &one) { return one.code == IssueCode::ContactRing; });
    return isRing ? Status() : Status(failed(made.error()));
}

Result<CaseConsequences> previewCase(store::Database &database, const CaseNews &news)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    return CaseRun(**editor, news).run(); // goes without a commit
}

Result<Change> recordCase(store::Database &database, const CaseNews &news, const CaseConsequences &shown)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto done = CaseRun(**editor, news).run();
    if (!done)
        return failed(done.error());
    if (*done != shown)
        return fail(ErrorCode::StillUsed, CaseTr::tr("The books have changed since this list was made. It was made anew: look at it again."));
    return commitAs(**editor, CaseTr::tr("record %1 as a confirmed case (F0)").arg(done->name));
}

} // namespace stc::services
