// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/communebook.h"

#include "domain/dates.h"
#include "reports/codelabels.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"

namespace stc::reports {

using schema::TableId;

namespace {

constexpr double kWallSize = 14; ///< points: what hangs on a wall is read standing

int peopleIn(const std::vector<store::TeamHousehold> &households)
{
    int people = 0;
    for (const store::TeamHousehold &household : households)
        people += household.people;
    return people;
}

/// "36 households, 140 people" and how that stands to the limits.
QString teamSum(const AssignmentList &list, const std::vector<store::TeamHousehold> &households)
{
    const int count = static_cast<int>(households.size());
    const QString sum = Print::tr("Sum of the team: %1 households, %2 people").arg(count).arg(peopleIn(households));
    const QString limits = QStringLiteral("%1–%2").arg(list.householdsLeast).arg(list.householdsMost);
    if (count < list.householdsLeast)
        return sum + Print::tr("; %1 fewer than the %2 of a team").arg(list.householdsLeast - count).arg(limits);
    if (count > list.householdsMost)
        return sum + Print::tr("; %1 more than the %2 of a team").arg(count - list.householdsMost).arg(limits);
    return sum + Print::tr(" (a team has %1)").arg(limits);
}

void writeRows(TableLayout &table, const std::vector<store::TeamHousehold> &households, const QString &commune)
{
    std::size_t number = 0;
    for (const store::TeamHousehold &household : households)
        table.row({cell(QString::number(++number)), cell(household.number), cell(household.head), cell(localAddress(household.address, household.hamlet, commune)),
            cell(QString::number(household.people)), cell(displayPartialDate(household.since))});
}

void writeAssignments(Composer &composer, const AssignmentList &list)
{
    TableLayout table(composer,
        {{Print::tr("No."), 12, Align::Centre, {}}, {Print::tr("Household No."), 19, Align::Centre, {}}, {Print::tr("Head of household"), 48, Align::Left, {}},
            {Print::tr("Hamlet, address"), 45, Align::Left, {}}, {Print::tr("People"), 17, Align::Centre, {}}, {Print::tr("Assigned since"), 24, Align::Centre, {}}});
    std::size_t households = 0;
    int people = 0;
    for (const AssignedTeam &of : list.teams) {
        const QString heading = teamAndHamlet(of.team.name, of.team.hamlet);
        table.group(0, of.team.leader.isEmpty() ? heading : heading + Print::tr(" – leader: %1").arg(of.team.leader));
        writeRows(table, of.households, list.commune);
        if (of.households.empty())
            table.remark(Print::tr("No household is assigned to this team."));
        table.sum(0, teamSum(list, of.households));
        households += of.households.size();
        people += peopleIn(of.households);
    }
    if (!list.withoutTeam.empty()) {
        table.group(0, Print::tr("Households without a team"));
        writeRows(table, list.withoutTeam, list.commune);
        table.sum(0, Print::tr("Without a team: %1 households, %2 people").arg(list.withoutTeam.size()).arg(peopleIn(list.withoutTeam)));
        households += list.withoutTeam.size();
        people += peopleIn(list.withoutTeam);
    }
    table.sum(-1, Print::tr("All: %1 teams, %2 households, %3 people").arg(list.teams.size()).arg(households).arg(people), listSignaturesHeight(composer));
    table.finish();
}

void writeContacts(Composer &composer, const ContactList &list)
{
    TableLayout table(composer,
        {{Print::tr("No."), 15, Align::Centre, {}}, {Print::tr("Full name"), 92, Align::Left, {}}, {Print::tr("Duty in the team"), 46, Align::Left, {}},
            {Print::tr("Organisation"), 69, Align::Left, {}}, {Print::tr("Telephone"), 45, Align::Centre, {}}},
        {.size = kWallSize});
    CodeLabels roles(TableId::Members, "role");
    CodeLabels organisations(TableId::Members, "affiliation");
    std::size_t number = 0;
    for (const ContactTeam &of : list.teams) {
        table.group(0, teamAndHamlet(of.team.name, of.team.hamlet));
        std::vector<std::vector<TableCell>> rows;
        for (const store::TeamMember &member : of.members) {
            const Face face = member.role == QLatin1String("leader") ? Face::Bold : Face::Regular;
            rows.push_back({cell(QString::number(++number)), cell(member.name, face), cell(roles.of(member.role), face), cell(organisations.of(member.affiliation)),
                cell(member.phone, Face::Bold)});
        }
        if (rows.empty()) {
            table.remark(Print::tr("This team has no members."));
            continue;
        }
        table.keepTogether(rows); // one looks for a team, not for a line
        for (const auto &row : rows)
            table.row(row);
    }
    table.sum(-1, Print::tr("All: %1 teams, %2 members").arg(list.teams.size()).arg(number));
    table.finish();
}

template <typename List, typename Write>
Document documentOf(const std::vector<List> &lists, const PageSetup &setup, const QString &title, const QDate &date, const Footer &footer,
                    const TextMeasure &measure, const Write &write)
{
    Composer composer(measure, setup);
    for (const List &list : lists) {
        composer.beginSection();
        writeLetterhead(composer, list.head);
        writeTitle(composer, title, {list.unit, Print::tr("as of %1").arg(displayDate(date))});
        write(composer, list);
    }
    return composer.finish(title + u' ' + displayDate(date), footer);
}

} // namespace

Document assignmentDocument(const std::vector<AssignmentList> &lists, const QDate &date, const Footer &footer, const TextMeasure &measure)
{
    return documentOf(lists, PageSetup::portrait(), Print::tr("Households assigned to the teams"), date, footer, measure,
        [](Composer &composer, const AssignmentList &list) {
            writeAssignments(composer, list);
            writeListSignatures(composer);
        });
}

Document contactDocument(const std::vector<ContactList> &lists, const QDate &date, const Footer &footer, const TextMeasure &measure)
{
    return documentOf(lists, PageSetup::landscape(), Print::tr("Telephones of the community COVID teams"), date, footer, measure, writeContacts);
}

} // namespace stc::reports
