// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/teamside.h"

#include "domain/dates.h"
#include "schema/table.h"
#include "store/queries/assignments.h"
#include "views/widgets/make.h"
#include "views/widgets/texttable.h"

#include <QHeaderView>
#include <QTableWidget>

namespace stc::views {

using store::TeamEvent;

namespace {

QString choiceText(const char *column, const QString &code)
{
    return code.isEmpty() ? QString() : schema::choiceLabel(schema::table(schema::TableId::Members).column(column), code.toStdString());
}

} // namespace

TeamSide::TeamSide(store::Database &database, QWidget *parent) : QTabWidget(parent), m_database(database)
{
    nameWidget(this, "teamSide", tr("The chosen team"));
    setDocumentMode(true);
    m_members = addTab("teamMembers", tr("Members"), {tr("Name"), tr("Role"), tr("Phone"), tr("Organisation"), tr("Joined"), tr("Trained")});
    m_former = addTab("teamFormer", tr("Former"), {tr("Name"), tr("Role"), tr("From"), tr("Until")});
    m_households = addTab("teamHouseholds", tr("Households"), {tr("Order"), tr("Head of household"), tr("Address"), tr("People")});
    m_events = addTab("teamEvents", tr("History"), {tr("Day"), tr("What happened")});
    const auto opens = [this](QTableWidget *table, const std::vector<Uuid> &ids, schema::TableId kind) {
        connect(table, &QTableWidget::cellActivated, this, [this, &ids, kind](int row) { Q_EMIT wantsRecord(kind, ids[std::size_t(row)]); });
    };
    opens(m_members, m_memberIds, schema::TableId::Members);
    opens(m_former, m_formerIds, schema::TableId::Members);
    opens(m_households, m_householdIds, schema::TableId::Households);
}

QTableWidget *TeamSide::addTab(const char *objectName, const QString &title, const QStringList &columns)
{
    QTableWidget *table = makeTextTable(this, objectName, title, columns);
    QTabWidget::addTab(table, title);
    return table;
}

void TeamSide::showTeam(const store::TeamOverview *team)
{
    for (QTableWidget *table : {m_members, m_former, m_households, m_events})
        table->setRowCount(0);
    m_memberIds.clear();
    m_formerIds.clear();
    m_householdIds.clear();
    if (team) {
        showMembers(team->id);
        showHouseholds(*team);
        showEvents(team->id);
    }
    setTabText(0, tr("Members (%1)").arg(m_memberIds.size()));
    setTabText(1, tr("Former (%1)").arg(m_formerIds.size()));
    setTabText(2, tr("Households (%1)").arg(m_householdIds.size()));
    for (QTableWidget *table : {m_members, m_former, m_households, m_events})
        table->resizeColumnsToContents();
}

void TeamSide::showMembers(const Uuid &team)
{
    const auto members = store::membersOf(m_database, team);
    for (const auto &member : members.value_or(std::vector<store::TeamMemberRow>())) {
        if (member.leftOn.isEmpty()) {
            addTextRow(m_members, {member.name, choiceText("role", member.role), member.phone, choiceText("affiliation", member.affiliation), displayPartialDate(member.joinedOn),
                member.trainedOn.isEmpty() ? tr("not yet") : displayPartialDate(member.trainedOn)}, qint64(m_memberIds.size()));
            m_memberIds.push_back(member.id);
        } else {
            addTextRow(m_former, {member.name, choiceText("role", member.role), displayPartialDate(member.joinedOn), displayPartialDate(member.leftOn)}, qint64(m_formerIds.size()));
            m_formerIds.push_back(member.id);
        }
    }
    if (m_members->rowCount() > 0)
        m_members->setCurrentCell(0, 0);
}

void TeamSide::showHouseholds(const store::TeamOverview &team)
{
    const auto households = store::boardHouseholdsOf(m_database, team.id);
    for (const auto &household : households.value_or(std::vector<store::BoardHousehold>())) {
        addTextRow(m_households, {household.visitOrder ? QString::number(*household.visitOrder) : QString(), household.head,
            household.address.isEmpty() ? household.hamlet : household.address, QString::number(household.people)}, qint64(m_householdIds.size()));
        m_householdIds.push_back(household.id);
    }
}

void TeamSide::showEvents(const Uuid &team)
{
    const auto events = store::eventsOf(m_database, team);
    for (const TeamEvent &event : events.value_or(std::vector<TeamEvent>())) {
        const QString other = event.otherTeam.isEmpty() ? tr("no team") : event.otherTeam;
        QString text;
        switch (event.kind) {
        case TeamEvent::Kind::Founded: text = tr("the team was established"); break;
        case TeamEvent::Kind::Dissolved: text = tr("the team was dissolved"); break;
        case TeamEvent::Kind::Joined: text = tr("%1 joined: %2").arg(event.who, choiceText("role", event.role)); break;
        case TeamEvent::Kind::Left: text = tr("%1 left: %2").arg(event.who, choiceText("role", event.role)); break;
        case TeamEvent::Kind::Received: text = tr("%n households came from %1", nullptr, event.households).arg(other); break;
        case TeamEvent::Kind::HandedOver: text = tr("%n households went to %1", nullptr, event.households).arg(other); break;
        case TeamEvent::Kind::Planned:
            text = event.isAway ? tr("planned: %n households go to %1", nullptr, event.households).arg(other) : tr("planned: %n households come from %1", nullptr, event.households).arg(other);
            break;
        }
        addTextRow(m_events, {displayDate(event.on), text}, 0);
    }
}

Uuid TeamSide::currentMember() const
{
    const qint64 row = currentNumber(m_members);
    return row >= 0 ? m_memberIds[std::size_t(row)] : Uuid();
}

} // namespace stc::views
