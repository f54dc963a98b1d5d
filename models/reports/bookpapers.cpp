// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bookpapers.h"

#include "domain/teamname.h"
#include "reports/annex.h"
#include "reports/communebook.h"
#include "reports/gaplist.h"
#include "reports/labels.h"
#include "reports/register.h"
#include "reports/teambook.h"
#include "reports/wording.h"

#include <algorithm>

namespace stc::reports {

namespace {

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, {});
}

QString noTeam()
{
    return Print::tr("There is no team in this unit on this day.");
}

/// Of the teams, those of one commune at a time: calls `read` with the commune and its teams.
template <typename Read> Status forEachCommune(const PaperOrder &order, const std::vector<store::TeamInfo> &teams, const Read &read)
{
    for (std::size_t first = 0; first < teams.size();) {
        std::size_t end = first;
        while (end < teams.size() && teams[end].communeCode == teams[first].communeCode)
            ++end;
        if (order.step(first, teams.size()))
            return cancelled();
        const Unit *commune = order.database.units().find(teams[first].communeCode);
        const std::span<const store::TeamInfo> some(teams.data() + first, end - first);
        if (commune) {
            if (const Status done = read(*commune, some); !done)
                return done;
        }
        first = end;
    }
    return {};
}

/// A list of a commune begins alike.
template <typename List> List listOf(const PaperOrder &order, const Unit &commune)
{
    List list;
    list.unit = order.database.units().fullName(commune);
    list.head = letterheadOf(commune, order.database.units(), order.footer.printedAt.date());
    return list;
}

bool hasTeam(const PaperOrder &order)
{
    return !order.request.team.isNull();
}

/// Households of all communes of the unit without a team; of a single team's paper none.
Result<std::vector<store::TeamHousehold>> teamless(const PaperOrder &order, const Unit &unit)
{
    if (hasTeam(order))
        return std::vector<store::TeamHousehold>();
    return store::householdsWithoutTeam(order.database, unit.range(), order.date);
}

void addLabels(std::vector<HouseholdLabel> &labels, const std::vector<store::TeamHousehold> &households, const QString &team, const QString &commune,
               const QString &hamlet)
{
    for (const store::TeamHousehold &household : households) {
        if (hamlet.isEmpty() || household.hamlet == hamlet)
            labels.push_back({household.id, household.head, household.number, household.hamlet, localAddress(household.address, household.hamlet, commune), shortTeamName(team)});
    }
}

} // namespace

Document PaperOrder::nothing(const QString &text) const
{
    Document document = emptyDocument(label(request.kind), text, unitHead(), footer, measure);
    document.notes << text;
    return document;
}

bool PaperOrder::step(std::size_t done, std::size_t total) const
{
    progress.report(qint64(done), qint64(total), Print::tr("Collecting the pages of the teams…"));
    return progress.cancelled();
}

Result<Document> annexPaper(const PaperOrder &order)
{
    std::vector<store::TeamInfo> teams = order.teams;
    if (hasTeam(order) && !teams.empty()) {
        const store::TeamInfo asked = teams.front();
        const Unit *commune = order.database.units().find(asked.communeCode);
        auto all = store::teamsOn(order.database, commune ? commune->range() : order.unit.range(), {}, order.date);
        if (!all)
            return failed(all.error());
        std::erase_if(*all, [&](const store::TeamInfo &team) {
            return team.id != asked.id && (asked.decisionNumber.isEmpty() || team.decisionNumber != asked.decisionNumber || team.decisionDate != asked.decisionDate);
        });
        teams = std::move(*all);
        if (teams.empty()) // dissolved since
            teams.push_back(asked);
    }
    std::vector<Annex> annexes;
    const auto done = forEachCommune(order, teams, [&](const Unit &commune, std::span<const store::TeamInfo> some) -> Status {
        const std::size_t before = annexes.size();
        for (const store::TeamInfo &team : some) {
            if (order.step(std::size_t(&team - teams.data()), teams.size()))
                return cancelled();
            const auto isOfDecision = [&](const Annex &annex) { return annex.decisionNumber == team.decisionNumber && annex.decisionDate == team.decisionDate; };
            auto annex = std::find_if(annexes.begin() + std::ptrdiff_t(before), annexes.end(), isOfDecision);
            if (annex == annexes.end())
                annex = annexes.insert(annexes.end(), Annex{commune.name, team.decisionNumber, team.decisionDate, {}});
            auto members = store::membersOn(order.database, team.key, order.date);
            if (!members)
                return failed(members.error());
            const auto households = store::householdsOf(order.database, team.key, order.date);
            if (!households)
                return failed(households.error());
            annex->teams.push_back({team, std::move(*members), int(households->size())});
        }
        return {};
    });
    if (!done)
        return failed(done.error());
    return annexes.empty() ? order.nothing(noTeam()) : annexDocument(annexes, order.footer, order.measure);
}

Result<Document> registerPaper(const PaperOrder &order)
{
    std::vector<RegisterTeam> papers;
    for (const store::TeamInfo &team : order.teams) {
        if (order.step(papers.size(), order.teams.size()))
            return cancelled();
        RegisterTeam paper;
        paper.team = team;
        if (const Unit *commune = order.database.units().find(team.communeCode)) {
            paper.unit = order.database.units().fullName(*commune);
            paper.commune = commune->name;
            paper.head = letterheadOfTeam(team.name, *commune, order.footer.printedAt.date());
        }
        auto households = store::householdsOf(order.database, team.key, order.date);
        if (!households)
            return failed(households.error());
        for (store::TeamHousehold &household : *households) {
            auto people = store::peopleOfHousehold(order.database, household.key);
            if (!people)
                return failed(people.error());
            paper.households.push_back({std::move(household), std::move(*people)});
        }
        papers.push_back(std::move(paper));
    }
    return papers.empty() ? order.nothing(noTeam()) : registerDocument(papers, order.date, order.footer, order.measure);
}

Result<Document> assignmentPaper(const PaperOrder &order)
{
    std::vector<AssignmentList> lists;
    const auto done = forEachCommune(order, order.teams, [&](const Unit &commune, std::span<const store::TeamInfo> some) -> Status {
        auto list = listOf<AssignmentList>(order, commune);
        list.commune = commune.name;
        list.householdsLeast = order.database.numberSetting(store::settings::kTeamHouseholdsLeast, list.householdsLeast);
        list.householdsMost = order.database.numberSetting(store::settings::kTeamHouseholdsMost, list.householdsMost);
        for (const store::TeamInfo &team : some) {
            if (order.progress.cancelled())
                return cancelled();
            auto households = store::householdsOf(order.database, team.key, order.date);
            if (!households)
                return failed(households.error());
            list.teams.push_back({team, std::move(*households)});
        }
        auto others = teamless(order, commune);
        if (!others)
            return failed(others.error());
        list.withoutTeam = std::move(*others);
        lists.push_back(std::move(list));
        return {};
    });
    if (!done)
        return failed(done.error());
    return lists.empty() ? order.nothing(noTeam()) : assignmentDocument(lists, order.date, order.footer, order.measure);
}

Result<Document> contactPaper(const PaperOrder &order)
{
    std::vector<ContactList> lists;
    const auto done = forEachCommune(order, order.teams, [&](const Unit &commune, std::span<const store::TeamInfo> some) -> Status {
        auto list = listOf<ContactList>(order, commune);
        for (const store::TeamInfo &team : some) {
            auto members = store::membersOn(order.database, team.key, order.date);
            if (!members)
                return failed(members.error());
            list.teams.push_back({team, std::move(*members)});
        }
        lists.push_back(std::move(list));
        return {};
    });
    if (!done)
        return failed(done.error());
    return lists.empty() ? order.nothing(noTeam()) : contactDocument(lists, order.date, order.footer, order.measure);
}

Result<Document> gapPaper(const PaperOrder &order)
{
    const auto wanted = store::findGapKind(order.request.gap);
    if (!order.request.gap.isEmpty() && !wanted) {
        QStringList names;
        for (const store::GapKindInfo &info : store::gapKinds())
            names << QLatin1String(info.name);
        return fail(ErrorCode::WrongCall, Print::tr("There is no list of what is missing called “%1”. It may be: %2.").arg(order.request.gap, names.join(QStringLiteral(", "))));
    }
    QStringList place{order.database.units().fullName(order.unit)};
    if (!order.request.hamlet.isEmpty())
        place.prepend(order.request.hamlet);
    if (hasTeam(order) && !order.teams.empty())
        place.prepend(order.teams.front().name);
    const store::GapFilter filter{order.unit.range(), order.request.hamlet, order.request.team, order.date};
    std::vector<GapList> lists;
    std::size_t done = 0;
    for (const store::GapKindInfo &info : store::gapKinds()) {
        if (order.step(done++, store::gapKinds().size()))
            return cancelled();
        if (wanted && info.kind != *wanted)
            continue;
        auto rows = store::gapRows(order.database, info.kind, filter);
        if (!rows)
            return failed(rows.error());
        if (wanted || !rows->empty())
            lists.push_back({info.kind, place.join(QStringLiteral(", ")), order.unitHead(), std::move(*rows)});
    }
    return lists.empty() ? order.nothing(Print::tr("Nothing is missing."))
                         : gapDocument(lists, order.date, order.database.units(), order.footer, order.measure);
}

Result<Document> labelPaper(const PaperOrder &order)
{
    const LabelSheet *sheet = findLabelSheet(order.request.labelSheet);
    if (!sheet) {
        QStringList names;
        for (const LabelSheet &one : labelSheets())
            names << QLatin1String(one.name);
        return fail(ErrorCode::WrongCall, Print::tr("There is no sheet of labels called “%1”. It may be: %2.").arg(order.request.labelSheet, names.join(QStringLiteral(", "))));
    }
    std::vector<HouseholdLabel> labels;
    std::size_t done = 0;
    for (const store::TeamInfo &team : order.teams) {
        if (order.step(done++, order.teams.size()))
            return cancelled();
        const auto households = store::householdsOf(order.database, team.key, order.date);
        if (!households)
            return failed(households.error());
        const Unit *commune = order.database.units().find(team.communeCode);
        addLabels(labels, *households, team.name, commune ? commune->name : QString(), order.request.hamlet);
    }
    const auto others = teamless(order, order.unit);
    if (!others)
        return failed(others.error());
    addLabels(labels, *others, {}, {}, order.request.hamlet);
    if (labels.empty()) {
        if (order.progress.cancelled())
            return cancelled();
        return order.nothing(Print::tr("There is no household to make a label for."));
    }
    return labelDocument(labels, *sheet, order.footer, order.measure, order.progress);
}

} // namespace stc::reports
