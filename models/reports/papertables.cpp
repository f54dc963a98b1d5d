// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the papers: days to tick, people of a decision, tests, contacts.
#include "domain/dates.h"
#include "reports/papervalues.h"
#include "reports/wording.h"

#include <algorithm>

namespace stc::reports {

using store::Episode;

namespace {

constexpr int kUsualDays = 14;  ///< of a sheet where an event ends the quarantine
constexpr int kMostDays = 60;
constexpr int kBlankContacts = 8; ///< with the signatures still on the first page
constexpr double kTableSize = 12;

QString box()
{
    return QStringLiteral("□");
}

/// Days that a sheet has rows for: an open end gets the usual two weeks.
int daysToTick(const Episode &episode)
{
    const int days = daysOf(episode);
    return days > 0 ? std::min(days, kMostDays) : kUsualDays;
}

TableStyle tableStyle(double size, double rowHeight)
{
    TableStyle style;
    style.size = size;
    style.minRowHeight = rowHeight;
    return style;
}

} // namespace

/// Columns of the form of QĐ 879 (domain.md 2.2), with two temperatures a day.
PaperTable PaperValues::monitoringTable() const
{
    const QString temperature = Print::tr("Temperature (°C)");
    const QString symptoms = Print::tr("Signs of illness (tick)");
    PaperTable table;
    table.columns = {
        {Print::tr("Day", "of the quarantine"), 11.5, Align::Centre, {}},
        {Print::tr("Date"), 13.5, Align::Centre, {}},
        {Print::tr("a.m."), 13, Align::Centre, temperature},
        {Print::tr("p.m."), 13, Align::Centre, temperature},
        {Print::tr("Fever"), 12.5, Align::Centre, symptoms},
        {Print::tr("Cough"), 14, Align::Centre, symptoms},
        {Print::tr("Sore throat"), 14, Align::Centre, symptoms},
        {Print::tr("Runny nose"), 14.5, Align::Centre, symptoms},
        {Print::tr("Aches, tired, chills"), 14.5, Align::Centre, symptoms},
        {Print::tr("Short breath"), 14, Align::Centre, symptoms},
        {Print::tr("Normal"), 16, Align::Centre, {}},
        {Print::tr("Suspect case"), 15.8, Align::Centre, {}},
        {Print::tr("Absent"), 14.3, Align::Centre, {}},
    };
    table.style = tableStyle(kTableSize, 5.4);
    table.mostRowHeight = 9;
    const Episode &episode = person().episode;
    const QDate first = episode.startOn;
    const int days = daysToTick(episode);
    for (int day = 1; day <= days; ++day) {
        std::vector<TableCell> row(13, cell(box()));
        row[0].text = QString::number(day);
        row[1].text = first.isValid() ? shortDate(first.addDays(day - 1)) : QString();
        row[2].text.clear();
        row[3].text.clear();
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// A week a row: the date, and what is ticked at the door in the morning and in the afternoon.
PaperTable PaperValues::dayTable() const
{
    constexpr int kPerRow = 7;
    PaperTable table;
    const double width = 267.0 / kPerRow;
    const QDate first = person().episode.startOn;
    const int days = daysToTick(person().episode);
    for (int i = 0; i < kPerRow; ++i)
        table.columns.push_back({Print::tr("a.m. – p.m.", "two boxes to tick at a door"), width, Align::Centre, {}});
    const double size = days > 3 * kPerRow ? 14 : 20;
    table.style = tableStyle(size, 2 * size * 1.15 * kMmPerPoint + 1.5);
    table.style.leading = 1.15;
    for (int at = 0; at < days; at += kPerRow) {
        std::vector<TableCell> row;
        for (int day = at; day < std::min(days, at + kPerRow); ++day)
            row.push_back({first.isValid() ? shortDate(first.addDays(day)) : QString::number(day + 1), Face::Bold, box() + QStringLiteral("      ") + box(), Face::Regular});
        table.rows.push_back(std::move(row));
    }
    table.mostRowHeight = 42;
    return table;
}

/// Of an order: from when until when. Of an end decision: which order it ends, and from when each is free.
PaperTable PaperValues::peopleTable()
{
    const bool isEnd = m_info.isOfEnd;
    const QString quarantine = Print::tr("In quarantine");
    PaperTable table;
    table.columns = {
        {Print::tr("No."), 10, Align::Centre, {}},
        {Print::tr("Full name"), 37, Align::Left, {}},
        {Print::tr("Born"), 14, Align::Centre, {}},
        {Print::tr("Address, telephone"), 36, Align::Left, {}},
        {Print::tr("Category"), 20, Align::Left, {}},
        isEnd ? TableColumn{Print::tr("Order no."), 23.5, Align::Left, {}} : TableColumn{Print::tr("From", "first day in quarantine"), 24, Align::Centre, quarantine},
        isEnd ? TableColumn{Print::tr("Ends from 0h00 of"), 24.5, Align::Centre, {}} : TableColumn{Print::tr("Until the end of"), 24, Align::Centre, quarantine},
    };
    table.style = tableStyle(kTableSize, 0);
    for (const PaperPerson &person : *m_people) {
        const Episode &episode = person.episode;
        const QDate end = freeFrom(episode);
        const Unit *unit = m_units.find(episode.communeCode);
        const QString last = !end.isValid() ? QString::fromUtf16(kDots) : displayDate(isEnd ? end : end.addDays(-1));
        table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(episode.name), cell(birthYear(episode.birthDate)),
            {localAddress(episode.address, episode.hamlet, unit ? unit->name : QString()), Face::Regular, episode.phone, Face::Regular}, cell(m_reasons.of(episode.reason)),
            isEnd ? TableCell{episode.decisionNumber, Face::Regular, episode.decisionDate.isValid() ? displayDate(episode.decisionDate) : QString(), Face::Regular}
                  : cell(displayDate(episode.startOn)),
            cell(last)});
    }
    return table;
}

PaperTable PaperValues::testTable()
{
    PaperTable table;
    table.columns = {
        {Print::tr("Test no."), 18, Align::Centre, {}},
        {Print::tr("Sample taken on"), 34, Align::Centre, {}},
        {Print::tr("Method"), 48, Align::Left, {}},
        {Print::tr("Result"), 35, Align::Left, {}},
        {Print::tr("Result on"), 30, Align::Centre, {}},
    };
    table.style = tableStyle(kTableSize, 7);
    const auto &samples = person().facts.samples;
    for (std::size_t i = 0; i < samples.size(); ++i)
        table.rows.push_back({cell(QString::number(i + 1)), cell(displayDate(samples[i].collectedOn)), cell(m_methods.of(samples[i].method)), cell(m_results.of(samples[i].result)),
            cell(samples[i].resultOn.isValid() ? displayDate(samples[i].resultOn) : QString())});
    while (table.rows.size() < 3) // what the books do not have yet is written by hand
        table.rows.push_back({cell(QString::number(table.rows.size() + 1))});
    return table;
}

/// Those who were traced, then the others of the household, then rows to fill in.
PaperTable PaperValues::contactTable()
{
    PaperTable table;
    table.columns = {
        {Print::tr("No."), 11, Align::Centre, {}},
        {Print::tr("Full name"), 42, Align::Left, {}},
        {Print::tr("Born"), 14, Align::Centre, {}},
        {Print::tr("Sex"), 16, Align::Centre, {}},
        {Print::tr("Address"), 41, Align::Left, {}},
        {Print::tr("Telephone"), 28, Align::Left, {}},
        {Print::tr("Occupation"), 26, Align::Left, {}},
        {Print::tr("Last contact"), 24, Align::Centre, {}},
        {Print::tr("Setting of the contact"), 39, Align::Left, {}},
        {Print::tr("Signs of illness"), 26, Align::Left, {}},
    };
    table.style = tableStyle(kTableSize, 8);
    for (const store::PaperContact &contact : person().contacts) {
        const Unit *unit = m_units.find(contact.communeCode);
        QString place = localAddress(contact.address, contact.hamlet, unit ? unit->name : QString());
        if (unit && contact.communeCode != person().episode.communeCode)
            place += QStringLiteral(", ") + unit->name;
        QString setting = m_settings.of(contact.setting);
        if (contact.level.isEmpty())
            setting = Print::tr("same household");
        else
            setting = setting.isEmpty() ? contact.level : QStringLiteral("%1: %2").arg(contact.level, setting);
        table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(contact.name), cell(birthYear(contact.birthDate)), cell(m_sexes.of(contact.sex)), cell(place),
            cell(contact.phone), cell(m_occupations.of(contact.occupation)), cell(contact.lastExposureOn.isValid() ? displayDate(contact.lastExposureOn) : QString()), cell(setting), {}});
    }
    const std::size_t filled = table.rows.size();
    while (table.rows.size() < std::max<std::size_t>(filled + 2, kBlankContacts))
        table.rows.push_back({cell(QString::number(table.rows.size() + 1))});
    return table;
}

PaperTables PaperValues::tables()
{
    switch (m_info.paper) {
    case Paper::Order:
    case Paper::EndDecision: return m_paper->isJoint() ? PaperTables{{QStringLiteral("danh sách"), peopleTable()}} : PaperTables();
    case Paper::Pledge: return {};
    case Paper::MonitoringSheet: return {{QStringLiteral("bảng theo dõi"), monitoringTable()}};
    case Paper::DoorCard: return {{QStringLiteral("bảng ngày"), dayTable()}};
    case Paper::Certificate: return {{QStringLiteral("bảng xét nghiệm"), testTable()}};
    case Paper::ContactList: return {{QStringLiteral("bảng tiếp xúc"), contactTable()}};
    }
    return {};
}

} // namespace stc::reports
