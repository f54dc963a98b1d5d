// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/kinds.h"

#include "domain/clock.h"
#include "domain/dates.h"
#include "reports/boardlist.h"
#include "reports/bookpapers.h"
#include "reports/chainpaper.h"
#include "reports/closingreport.h"
#include "reports/duelist.h"
#include "reports/logbookpapers.h"
#include "reports/monitoringlist.h"
#include "reports/quarantinepapers.h"
#include "reports/samplinglist.h"
#include "reports/teambook.h"
#include "reports/wording.h"
#include "schema/table.h"

#include <algorithm>
#include <array>

namespace stc::reports {

namespace {

constexpr std::array kKinds = {
    PrintKindInfo{.kind = PrintKind::MonitoringList, .name = "monitoring-list", .label = QT_TRANSLATE_NOOP("print", "Monitoring list"), .takesTeam = true, .takesCategory = true},
    PrintKindInfo{.kind = PrintKind::Logbook, .name = "logbook", .label = QT_TRANSLATE_NOOP("print", "Logbook page"), .takesTeam = true, .takesRange = true},
    PrintKindInfo{.kind = PrintKind::LogbookBlank, .name = "logbook-blank", .label = QT_TRANSLATE_NOOP("print", "Logbook page to fill in"), .takesTeam = true, .takesRange = true, .hasNumbers = true},
    PrintKindInfo{.kind = PrintKind::HouseholdList, .name = "household-list", .label = QT_TRANSLATE_NOOP("print", "Household list"), .takesTeam = true},
    PrintKindInfo{.kind = PrintKind::Roster, .name = "roster", .label = QT_TRANSLATE_NOOP("print", "Team roster"), .takesTeam = true},
    PrintKindInfo{.kind = PrintKind::RosterAnnex, .name = "roster-annex", .label = QT_TRANSLATE_NOOP("print", "Team roster as annex of the decision"), .takesTeam = true},
    PrintKindInfo{.kind = PrintKind::HouseholdRegister, .name = "household-register", .label = QT_TRANSLATE_NOOP("print", "Household register"), .takesTeam = true},
    PrintKindInfo{.kind = PrintKind::AssignmentList, .name = "assignment-list", .label = QT_TRANSLATE_NOOP("print", "Households assigned to the teams"), .takesTeam = true},
    PrintKindInfo{.kind = PrintKind::GapList, .name = "gap-list", .label = QT_TRANSLATE_NOOP("print", "What is missing"), .takesTeam = true, .takesGap = true, .takesHamlet = true},
    PrintKindInfo{.kind = PrintKind::ContactList, .name = "contact-sheet", .label = QT_TRANSLATE_NOOP("print", "Telephones of the teams"), .takesTeam = true},
    PrintKindInfo{.kind = PrintKind::Labels, .name = "labels", .label = QT_TRANSLATE_NOOP("print", "Labels for the household books"), .takesTeam = true, .takesHamlet = true, .takesLabels = true},
    PrintKindInfo{.kind = PrintKind::ClosingReport, .name = "closing-report", .label = QT_TRANSLATE_NOOP("print", "Day closing of the logbooks"), .takesTeam = false},
    PrintKindInfo{.kind = PrintKind::TeamLogbook, .name = "team-logbook", .label = QT_TRANSLATE_NOOP("print", "Logbook of a team for a period"), .takesTeam = true, .takesRange = true},
    PrintKindInfo{.kind = PrintKind::PageBoard, .name = "page-board", .label = QT_TRANSLATE_NOOP("print", "Board of missing logbook pages"), .takesTeam = true, .takesRange = true},
    PrintKindInfo{.kind = PrintKind::SamplingList, .name = "sampling-list", .label = QT_TRANSLATE_NOOP("print", "Sampling list"), .takesTeam = true},
    PrintKindInfo{.kind = PrintKind::DueList, .name = "due-list", .label = QT_TRANSLATE_NOOP("print", "The day’s work"), .takesTeam = true, .takesDueList = true, .takesHamlet = true},
    PrintKindInfo{.kind = PrintKind::TransmissionChain, .name = "transmission-chain", .label = QT_TRANSLATE_NOOP("print", "Chain of transmission"), .takesTeam = false, .takesChain = true},
    PrintKindInfo{.kind = PrintKind::Order, .name = "order", .label = QT_TRANSLATE_NOOP("print", "Quarantine order"), .takesTeam = true, .takesCategory = true, .hasNumbers = true, .takesPerson = true},
    PrintKindInfo{.kind = PrintKind::Pledge, .name = "pledge", .label = QT_TRANSLATE_NOOP("print", "Pledge of the quarantined person"), .takesTeam = true, .takesCategory = true, .takesPerson = true},
    PrintKindInfo{.kind = PrintKind::MonitoringSheet, .name = "monitoring-sheet", .label = QT_TRANSLATE_NOOP("print", "Health monitoring sheet"), .takesTeam = true, .takesCategory = true, .takesPerson = true},
    PrintKindInfo{.kind = PrintKind::DoorCard, .name = "door-card", .label = QT_TRANSLATE_NOOP("print", "Door card"), .takesTeam = true, .takesCategory = true, .takesPerson = true},
    PrintKindInfo{.kind = PrintKind::Certificate, .name = "certificate", .label = QT_TRANSLATE_NOOP("print", "Completion certificate"), .takesTeam = true, .takesCategory = true, .hasNumbers = true, .takesPerson = true},
    PrintKindInfo{.kind = PrintKind::EndDecision, .name = "end-decision", .label = QT_TRANSLATE_NOOP("print", "End decision"), .takesTeam = true, .takesCategory = true, .hasNumbers = true, .takesPerson = true},
    PrintKindInfo{.kind = PrintKind::ContactForm, .name = "contact-list", .label = QT_TRANSLATE_NOOP("print", "List of contacts"), .takesTeam = true, .takesCategory = true, .takesPerson = true},
};

/// The request with everything looked up.
class Printing {
public:
    Printing(store::Database &database, const PrintRequest &request, const TextMeasure &measure, const Progress &progress)
        : m_database(database), m_request(request), m_measure(measure), m_progress(progress)
    {
    }

    Result<Document> make()
    {
        if (const auto done = resolve(); !done)
            return failed(done.error());
        if (m_progress.cancelled())
            return fail(ErrorCode::Cancelled, {});
        switch (m_request.kind) {
        case PrintKind::MonitoringList: return monitoringList();
        case PrintKind::Logbook:
        case PrintKind::LogbookBlank: return logbookPaper(order());
        case PrintKind::TeamLogbook: return teamLogbookPaper(order());
        case PrintKind::HouseholdList: return households();
        case PrintKind::Roster: return roster();
        case PrintKind::RosterAnnex: return annexPaper(order());
        case PrintKind::HouseholdRegister: return registerPaper(order());
        case PrintKind::AssignmentList: return assignmentPaper(order());
        case PrintKind::GapList: return gapPaper(order());
        case PrintKind::ContactList: return contactPaper(order());
        case PrintKind::Labels: return labelPaper(order());
        case PrintKind::ClosingReport: return closingPaper(order());
        case PrintKind::PageBoard: return boardPaper(order());
        case PrintKind::SamplingList: return samplingPaper(order());
        case PrintKind::DueList: return duePaper(order());
        case PrintKind::TransmissionChain: return chainPaper(order());
        case PrintKind::Order:
        case PrintKind::Pledge:
        case PrintKind::MonitoringSheet:
        case PrintKind::DoorCard:
        case PrintKind::Certificate:
        case PrintKind::EndDecision:
        case PrintKind::ContactForm: return quarantinePaper(order());
        }
        return fail(ErrorCode::Internal, {}, QStringLiteral("unknown kind of print"));
    }

    Result<std::vector<PageRef>> pages()
    {
        if (const auto done = resolve(); !done)
            return failed(done.error());
        const auto wanted = logbookPages(order());
        if (!wanted)
            return failed(wanted.error());
        std::vector<PageRef> refs;
        for (const PageOfTeam &page : *wanted)
            refs.push_back({page.team.id, page.date});
        return refs;
    }

private:
    Status resolve()
    {
        const UnitList &units = m_database.units();
        m_unit = m_request.unit.isEmpty() ? &m_database.unit() : units.find(m_request.unit);
        if (!m_unit)
            return fail(ErrorCode::WrongCall, Print::tr("There is no unit with the code “%1”. Choose one of the list of units.").arg(m_request.unit));
        const QDateTime now = vietnamTime(m_database.clock().nowSeconds());
        m_date = m_request.date.isValid() ? m_request.date : now.date();
        m_until = m_request.until.isValid() && printKind(m_request.kind).takesRange ? m_request.until : m_date;
        if (m_until < m_date)
            return fail(ErrorCode::WrongCall, Print::tr("The last day, %1, lies before the first, %2.").arg(displayDate(m_until), displayDate(m_date)));
        m_footer = {m_request.printedBy, now, m_database.isTraining()};
        if (!m_request.category.isEmpty()) {
            const auto choices = schema::table(schema::TableId::Quarantines).column("reason").choices;
            const std::string code = m_request.category.toStdString();
            if (std::none_of(choices.begin(), choices.end(), [&](const schema::Choice &choice) { return code == choice.code; }))
                return fail(ErrorCode::WrongCall, Print::tr("There is no category of quarantine “%1”.").arg(m_request.category));
        }
        auto teams = store::teamsOn(m_database, m_unit->range(), m_request.team, m_date);
        if (!teams)
            return failed(teams.error());
        m_teams = std::move(*teams);
        if (!m_request.team.isNull() && m_teams.empty())
            return fail(ErrorCode::WrongCall, Print::tr("This unit has no such team. Choose another."));
        if (!m_request.team.isNull() && m_request.unit.isEmpty())
            if (const Unit *commune = units.find(m_teams.front().communeCode))
                m_unit = commune;
        return {};
    }

    [[nodiscard]] PaperOrder order() const { return {m_database, m_request, *m_unit, m_date, m_until, m_footer, m_teams, m_measure, m_progress}; }

    [[nodiscard]] Letterhead unitHead() const { return letterheadOf(*m_unit, m_database.units(), m_footer.printedAt.date()); }

    /// true: asked to stop.
    bool step(std::size_t done) const
    {
        m_progress.report(qint64(done), qint64(m_teams.size()), Print::tr("Collecting the pages of the teams…"));
        return m_progress.cancelled();
    }

    [[nodiscard]] Document nothing() const
    {
        return emptyDocument(label(m_request.kind), Print::tr("There is no team in this unit on this day."), unitHead(), m_footer, m_measure);
    }

    Result<Document> monitoringList()
    {
        auto people = store::monitoredPeople(m_database, {m_date, m_unit->range(), m_request.team, m_request.category});
        if (!people)
            return failed(people.error());
        MonitoringList list;
        list.date = m_date;
        list.head = unitHead();
        list.unit = m_database.units().fullName(*m_unit);
        if (!m_request.team.isNull())
            list.team = m_teams.front().name;
        if (!m_request.category.isEmpty())
            list.category = schema::choiceLabel(schema::table(schema::TableId::Quarantines).column("reason"), m_request.category.toStdString());
        list.fever = m_database.numberSetting(store::settings::kFeverTenths, 375) / 10.0;
        list.due = dueChecks(m_date, m_footer.printedAt);
        list.footer = m_footer;
        list.people = std::move(*people);
        return monitoringDocument(list, m_database.units(), m_measure, m_progress);
    }

    Result<Document> households()
    {
        std::vector<HouseholdListTeam> papers;
        for (const store::TeamInfo &team : m_teams) {
            if (step(papers.size()))
                return fail(ErrorCode::Cancelled, {});
            HouseholdListTeam paper;
            order().fillTeam(paper, team);
            auto found = store::householdsOf(m_database, team.key, m_date);
            if (!found)
                return failed(found.error());
            paper.households = std::move(*found);
            papers.push_back(std::move(paper));
        }
        return papers.empty() ? nothing() : householdDocument(papers, m_date, m_footer, m_measure);
    }

    Result<Document> roster()
    {
        std::vector<RosterTeam> papers;
        for (const store::TeamInfo &team : m_teams) {
            if (step(papers.size()))
                return fail(ErrorCode::Cancelled, {});
            RosterTeam paper;
            order().fillTeam(paper, team);
            auto found = store::membersOn(m_database, team.key, m_date);
            if (!found)
                return failed(found.error());
            paper.members = std::move(*found);
            papers.push_back(std::move(paper));
        }
        return papers.empty() ? nothing() : rosterDocument(papers, m_date, m_footer, m_measure);
    }

    store::Database &m_database;
    const PrintRequest &m_request;
    const TextMeasure &m_measure;
    const Progress &m_progress;
    const Unit *m_unit = nullptr;
    QDate m_date;
    QDate m_until;
    Footer m_footer;
    std::vector<store::TeamInfo> m_teams;
};

} // namespace

std::span<const PrintKindInfo> printKinds()
{
    return kKinds;
}

const PrintKindInfo &printKind(PrintKind kind)
{
    return kKinds[std::size_t(kind)];
}

std::optional<PrintKind> findPrintKind(const QString &name)
{
    for (const PrintKindInfo &info : kKinds)
        if (name == QLatin1String(info.name))
            return info.kind;
    return std::nullopt;
}

QString label(PrintKind kind)
{
    return Print::tr(printKind(kind).label);
}

Result<std::vector<PageRef>> pagesToNumber(store::Database &database, const PrintRequest &request)
{
    class NoMeasure final : public TextMeasure {
        float farAdvance(char32_t, Face) const override { return 0; }
    };
    if (!printKind(request.kind).hasNumbers || paperOf(request.kind)) // papers have numbers of their own: services/papers/issuing.h
        return std::vector<PageRef>();
    return Printing(database, request, NoMeasure(), {}).pages();
}

Result<Document> makeDocument(store::Database &database, const PrintRequest &request, const TextMeasure &measure, const Progress &progress)
{
    return Printing(database, request, measure, progress).make();
}

} // namespace stc::reports
