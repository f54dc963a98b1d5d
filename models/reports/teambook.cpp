// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/teambook.h"

#include "domain/dates.h"
#include "reports/codelabels.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"

namespace stc::reports {

using schema::TableId;

namespace {

QStringList subtitle(const store::TeamInfo &team, const QString &unit, const QDate &date)
{
    return {team.name, unit, Print::tr("as of %1").arg(displayDate(date))};
}

} // namespace

void writeHouseholds(Composer &composer, const HouseholdListTeam &of)
{
    TableLayout table(composer,
        {{Print::tr("No."), 10, Align::Centre, {}}, {Print::tr("Head of household"), 41, Align::Left, {}}, {Print::tr("Address, telephone"), 32.5, Align::Left, {}},
            {Print::tr("all"), 10.5, Align::Centre, Print::tr("People")}, {Print::tr("65+"), 9.5, Align::Centre, Print::tr("People")},
            {Print::tr("temp."), 12, Align::Centre, Print::tr("People")}, {Print::tr("away"), 12, Align::Centre, Print::tr("People")},
            {Print::tr("Pledge signed"), 20.9, Align::Centre, {}}, {Print::tr("Note"), 16.6, Align::Left, {}}});
    CodeLabels dwellings(TableId::Households, "dwelling");
    CodeLabels circumstances(TableId::Households, "circumstance");
    int people = 0, elderly = 0, temporary = 0, absent = 0, signedPledges = 0;
    std::size_t number = 0;
    const auto count = [](int value) { return value == 0 ? QString() : QString::number(value); };
    for (const store::TeamHousehold &household : of.households) {
        ++number;
        // A house and no circumstance are the rule and not said.
        QStringList notes;
        if (household.dwelling != QLatin1String("house") && !household.dwelling.isEmpty())
            notes << dwellings.of(household.dwelling);
        if (household.circumstance != QLatin1String("none") && !household.circumstance.isEmpty())
            notes << circumstances.of(household.circumstance);
        if (household.inQuarantine > 0)
            notes << Print::tr("in quarantine: %1").arg(household.inQuarantine);
        if (!household.note.isEmpty())
            notes << household.note;
        table.row({cell(QString::number(number)),
            {household.head, Face::Regular, household.number.isEmpty() ? QString() : Print::tr("household %1").arg(household.number), Face::Italic},
            {household.address.isEmpty() ? household.hamlet : household.address, Face::Regular, household.phone, Face::Regular},
            cell(QString::number(household.people)), cell(count(household.elderly)),
            cell(count(household.temporary)), cell(count(household.absent)),
            cell(displayPartialDate(household.commitmentSignedOn)), cell(notes.join(QStringLiteral("; ")))});
        people += household.people;
        elderly += household.elderly;
        temporary += household.temporary;
        absent += household.absent;
        signedPledges += household.commitmentSignedOn.isEmpty() ? 0 : 1;
    }
    if (of.households.empty())
        table.remark(Print::tr("No household is assigned to this team."));
    else
        table.sum(-1, Print::tr("All: %1 households, %2 people (65 and older: %3, temporary: %4, away: %5), pledges signed: %6")
                          .arg(of.households.size()).arg(people).arg(elderly).arg(temporary).arg(absent).arg(signedPledges), listSignaturesHeight(composer));
    table.finish();
}

void writeMembers(Composer &composer, const RosterTeam &of)
{
    TableLayout table(composer,
        {{Print::tr("No."), 10, Align::Centre, {}}, {Print::tr("Full name"), 33, Align::Left, {}}, {Print::tr("Born"), 12.5, Align::Centre, {}},
            {Print::tr("Duty, organisation"), 32, Align::Left, {}}, {Print::tr("Telephone"), 25, Align::Centre, {}},
            {Print::tr("Joined, trained"), 21.5, Align::Centre, {}}, {Print::tr("Note"), 31, Align::Left, {}}},
        {.minRowHeight = 10});
    CodeLabels roles(TableId::Members, "role");
    CodeLabels organisations(TableId::Members, "affiliation");
    std::size_t number = 0;
    std::size_t trained = 0;
    for (const store::TeamMember &member : of.members) {
        ++number;
        trained += member.trainedOn.isEmpty() ? 0U : 1U;
        const bool isLeader = member.role == QLatin1String("leader");
        table.row({cell(QString::number(number)), cell(member.name, isLeader ? Face::Bold : Face::Regular),
            cell(birthYear(member.birthDate)),
            {roles.of(member.role), isLeader ? Face::Bold : Face::Regular, organisations.of(member.affiliation), Face::Regular},
            cell(member.phone),
            {displayPartialDate(member.joinedOn), Face::Regular, member.trainedOn.isEmpty() ? Print::tr("untrained") : displayPartialDate(member.trainedOn),
                member.trainedOn.isEmpty() ? Face::Bold : Face::Regular},
            cell(member.note)});
    }
    if (of.members.empty())
        table.remark(Print::tr("This team has no members."));
    else
        table.sum(-1, Print::tr("All: %1 members, trained: %2").arg(of.members.size()).arg(trained), listSignaturesHeight(composer));
    table.finish();
}

namespace {

template <typename Team, typename Write>
Document documentOf(const std::vector<Team> &teams, const QString &title, const QDate &date, const Footer &footer, const TextMeasure &measure, const Write &write)
{
    Composer composer(measure, PageSetup::portrait());
    for (const Team &team : teams) {
        composer.beginSection();
        writeLetterhead(composer, team.head);
        writeTitle(composer, title, subtitle(team.team, team.unit, date));
        write(composer, team);
        writeListSignatures(composer);
    }
    return composer.finish(title + u' ' + displayDate(date), footer);
}

} // namespace

Document householdDocument(const std::vector<HouseholdListTeam> &teams, const QDate &date, const Footer &footer, const TextMeasure &measure)
{
    return documentOf(teams, Print::tr("List of assigned households"), date, footer, measure,
        [](Composer &composer, const HouseholdListTeam &team) { writeHouseholds(composer, team); });
}

Document rosterDocument(const std::vector<RosterTeam> &teams, const QDate &date, const Footer &footer, const TextMeasure &measure)
{
    return documentOf(teams, Print::tr("List of team members"), date, footer, measure, [](Composer &composer, const RosterTeam &team) {
        if (!team.team.decisionNumber.isEmpty()) {
            composer.paragraph(Print::tr("Founded by decision %1 of %2").arg(team.team.decisionNumber, displayPartialDate(team.team.decisionDate)),
                {13, Face::Italic, Align::Centre});
            composer.gap(2);
        }
        writeMembers(composer, team);
    });
}

Document emptyDocument(const QString &title, const QString &text, const Letterhead &head, const Footer &footer, const TextMeasure &measure)
{
    Composer composer(measure, PageSetup::portrait());
    writeLetterhead(composer, head);
    writeTitle(composer, title, {});
    composer.paragraph(text, {13, Face::Regular, Align::Centre});
    return composer.finish(title, footer);
}

} // namespace stc::reports
