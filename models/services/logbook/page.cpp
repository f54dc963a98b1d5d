// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/typing.h"

#include "store/queries/teamoverview.h"
#include "store/recordhistory.h"

#include <algorithm>

namespace stc::services {

using schema::TableId;
using namespace logbook;

namespace {

PageHousehold pageHousehold(const store::TeamHousehold &household, int number)
{
    return {number, household.id, household.head, household.phone, household.address, household.people, household.inQuarantine, true};
}

Result<RecordEdit> headOf(store::Database &database, const TeamDay &page, const Uuid &row)
{
    if (!row.isNull())
        return editRecord(database, TableId::LogbookPages, row);
    RecordEdit head;
    head.table = TableId::LogbookPages;
    head.before = {{QStringLiteral("team_id"), page.team.toString()}, {QStringLiteral("page_date"), page.date.toString(Qt::ISODate)}};
    head.values = head.before;
    return head;
}

/// Who was in the team on that day: leader, deputies, members.
Result<std::vector<std::pair<Uuid, QString>>> membersOfPage(store::Database &database, const TeamDay &page)
{
    auto all = store::membersOf(database, page.team);
    if (!all)
        return failed(all.error());
    const QString day = page.date.toString(Qt::ISODate);
    std::erase_if(*all, [&](const store::TeamMemberRow &member) { return member.joinedOn > day || (!member.leftOn.isEmpty() && member.leftOn <= day); });
    const auto place = [](const store::TeamMemberRow &member) { return member.role == QLatin1String("leader") ? 0 : member.role == QLatin1String("deputy") ? 1 : 2; };
    std::stable_sort(all->begin(), all->end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    std::vector<std::pair<Uuid, QString>> members;
    for (const store::TeamMemberRow &member : *all)
        members.emplace_back(member.id, member.name);
    return members;
}

PageState stateOf(const store::PageFacts &facts, const std::optional<Sheet> &sheet)
{
    if (facts.isClosed)
        return PageState::Closed;
    const bool isTyped = !facts.row.isNull() && (!sheet || sheet->typedOn.isValid());
    if (isTyped)
        return facts.isChecked ? PageState::Checked : PageState::Typed;
    return sheet && sheet->printedOn.isValid() ? PageState::Printed : PageState::Missing;
}

/// A column of the page that somebody else filled, or changed, since the head was read.
struct HeadColumn {
    int index = -1;
    QString before;
    QString theirs;
    QString mine;
};

/// What was typed in the head, against what is there now.
std::vector<HeadColumn> touchedColumns(const store::Database &database, const RecordEdit &head, const store::Values &stored)
{
    const schema::Table &table = schema::table(TableId::LogbookPages);
    std::vector<HeadColumn> touched;
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        const QString name = nameOf(table.columns[i]);
        const QString before = head.before.value(name);
        const QString mine = canonicalText(database, table.columns[i], head.values.value(name, before));
        if (mine != before && name != QLatin1String("team_id") && name != QLatin1String("page_date"))
            touched.push_back({static_cast<int>(i), before, stored.value(name), mine});
    }
    return touched;
}

Result<std::optional<Conflict>> conflictOf(store::Database &database, const RecordEdit &stored, const std::vector<HeadColumn> &touched)
{
    Conflict conflict;
    for (const HeadColumn &column : touched) {
        if (column.theirs != column.before && column.theirs != column.mine)
            conflict.differences.push_back({column.index, column.before, column.theirs, column.mine});
    }
    if (conflict.differences.empty())
        return std::optional<Conflict>();
    const auto who = store::lastTouch(database, stored.id, stored.basedOn);
    if (!who)
        return failed(who.error());
    conflict.who = who->who;
    conflict.at = who->at;
    conflict.batch = stored.basedOn;
    conflict.theirs = stored.before;
    return std::optional<Conflict>(std::move(conflict));
}

/// More households visited than the team has, where the page does not say how many were assigned: the rule of one row sees only what stands in it.
/// Nothing: there is nothing to ask, or the reason is given and kept.
Result<std::optional<store::FieldProblem>> questionAboutVisits(Typing &typing, const RecordEdit &edit)
{
    const schema::Table &table = schema::table(TableId::LogbookPages);
    const int column = table.indexOf("households_visited");
    const QString visited = edit.values.value(QStringLiteral("households_visited"));
    const bool isTouched = visited != edit.before.value(QStringLiteral("households_visited"));
    if (!isTouched || visited.isEmpty() || !edit.values.value(QStringLiteral("households_assigned")).isEmpty())
        return std::optional<store::FieldProblem>();
    const auto counts = store::pageCounts(typing.connection(), typing.team.key, typing.page.date);
    if (!counts)
        return failed(counts.error());
    if (visited.toLongLong() <= counts->assigned)
        return std::optional<store::FieldProblem>();
    const store::FieldProblem question{IssueCode::VisitedMoreThanAssigned, column, issueText(IssueCode::VisitedMoreThanAssigned, {}, visited)};
    if (edit.reason.trimmed().isEmpty())
        return std::optional(question);
    if (const auto kept = typing.editor->overrule(edit.id, question, table, visited, edit.reason); !kept)
        return failed(kept.error());
    return std::optional<store::FieldProblem>();
}

/// A closed day asks for its reason as a warning of the record would.
bool isQuestion(const Error &error) { return error.code == ErrorCode::DayClosed; }

} // namespace

Result<std::vector<PageHousehold>> logbook::pageHouseholds(store::Database &database, const store::PageTeam &team, const TeamDay &page)
{
    const auto now = store::householdsOf(database, team.key, page.date);
    if (!now)
        return failed(now.error());
    const auto sheet = findSheet(database, page);
    if (!sheet)
        return failed(sheet.error());
    const auto printed = *sheet ? printedRound(database, (*sheet)->id) : Result<std::vector<Uuid>>();
    if (!printed)
        return failed(printed.error());
    std::vector<PageHousehold> households;
    for (std::size_t i = 0; i < printed->size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const auto found = std::find_if(now->begin(), now->end(), [&](const store::TeamHousehold &household) { return household.id == (*printed)[i]; });
        if (found != now->end()) {
            households.push_back(pageHousehold(*found, number));
            continue;
        }
        const auto gone = store::householdOn(database, (*printed)[i], page.date);
        if (!gone)
            return failed(gone.error());
        if (*gone) {
            households.push_back(pageHousehold(**gone, number));
            households.back().isOfTeam = false;
        }
    }
    int number = static_cast<int>(printed->size());
    for (const store::TeamHousehold &household : *now) {
        if (std::find(printed->begin(), printed->end(), household.id) == printed->end())
            households.push_back(pageHousehold(household, ++number));
    }
    return households;
}

Result<PageView> openPage(store::Database &database, const TeamDay &page)
{
    const auto team = teamOfPage(database, page);
    if (!team)
        return failed(team.error());
    PageView view;
    view.page = page;
    const auto facts = store::pageFacts(database.connection(), *team, page.date);
    if (!facts)
        return failed(facts.error());
    auto infos = store::teamsOn(database, {team->area, team->area}, page.team, page.date);
    if (!infos)
        return failed(infos.error());
    const auto sheet = findSheet(database, page);
    auto head = headOf(database, page, facts->row);
    auto members = membersOfPage(database, page);
    auto households = pageHouseholds(database, *team, page);
    if (!sheet)
        return failed(sheet.error());
    if (!head)
        return failed(head.error());
    if (!members)
        return failed(members.error());
    if (!households)
        return failed(households.error());
    auto entries = pageEntries(database, *team, page, *households);
    if (!entries)
        return failed(entries.error());
    auto people = pagePeople(database, *team, page);
    if (!people)
        return failed(people.error());
    auto computed = computedCounters(database, page);
    if (!computed)
        return failed(computed.error());
    for (store::TeamInfo &info : *infos) {
        if (info.id == page.team)
            view.team = std::move(info);
    }
    view.sheet = *sheet;
    view.state = stateOf(*facts, *sheet);
    view.head = *std::move(head);
    view.members = *std::move(members);
    view.households = *std::move(households);
    view.entries = *std::move(entries);
    view.people = *std::move(people);
    view.computed = *computed;
    return view;
}

Result<SaveReply> savePageHead(store::Database &database, const TeamDay &page, const RecordEdit &head)
{
    auto typing = Typing::begin(database, page, head.reason);
    if (!typing)
        return failed(typing.error());
    SaveReply reply;
    const auto row = typing->row();
    if (!row && isQuestion(row.error())) {
        reply.problems.push_back({IssueCode::DayClosed, -1, row.error().text});
        return reply;
    }
    if (!row)
        return failed(row.error());
    auto edit = editRecord(database, TableId::LogbookPages, *row);
    if (!edit)
        return failed(edit.error());
    const auto touched = touchedColumns(database, head, edit->before);
    auto conflict = conflictOf(database, *edit, touched);
    if (!conflict)
        return failed(conflict.error());
    if (*conflict) {
        reply.conflict = *std::move(conflict);
        return reply;
    }
    edit->reason = head.reason;
    for (const HeadColumn &column : touched)
        edit->values.insert(nameOf(schema::table(TableId::LogbookPages).columns[static_cast<std::size_t>(column.index)]), column.mine);
    auto saved = saveIn(*typing->editor, *edit);
    if (!saved || !saved->isSaved())
        return saved;
    auto question = questionAboutVisits(*typing, *edit);
    if (!question)
        return failed(question.error());
    if (*question) {
        reply.problems.push_back(**std::move(question));
        return reply;
    }
    auto change = typing->finish(Tr::tr("type the page of %1 of %2"));
    if (!change)
        return failed(change.error());
    reply.id = *row;
    reply.change = *std::move(change);
    return reply;
}

} // namespace stc::services
