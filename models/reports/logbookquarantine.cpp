// SPDX-License-Identifier: GPL-3.0-or-later
// The people in quarantine on a logbook page, to be measured twice a day.
#include "reports/logbooksection.h"

#include "domain/dates.h"
#include "reports/codelabels.h"
#include "reports/monitoringlist.h"
#include "reports/wording.h"

namespace stc::reports {

using schema::TableId;

namespace {

struct MeasuredRow {
    int number = 0;
    const MeasuredPerson *of = nullptr;
    const LogbookDay *day = nullptr;
    QString symptoms;
};

/// Without a figure a check says that the person was well: many are confirmed at once.
TableCell checkCell(const MeasuredRow &row, store::Session session)
{
    const auto &check = row.of->checks[std::size_t(session)];
    if (!check)
        return {};
    if (check->wasAbsent)
        return cell(Print::tr("not there"), Face::Bold);
    if (check->temperature)
        return cell(temperatureText(*check->temperature), *check->temperature >= row.day->fever ? Face::Bold : Face::Regular);
    return cell(check->symptoms.isEmpty() ? Print::tr("normal") : QString());
}

TableCell dayCell(const MeasuredRow &row)
{
    const QuarantineDay at = quarantineDay({row.of->person.startOn, row.of->person.plannedEndOn, row.of->person.days}, row.day->date);
    return {at.length ? QStringLiteral("%1/%2").arg(at.day).arg(*at.length) : QString::number(at.day), Face::Regular,
        row.of->person.plannedEndOn.isValid() ? displayDate(row.of->person.plannedEndOn) : QString(), Face::Regular};
}

constexpr CellMaker<MeasuredRow> kMeasuredCells[] = {
    {"number", [](const MeasuredRow &row) { return cell(QString::number(row.number)); }},
    {"person", [](const MeasuredRow &row) { return TableCell{row.of->person.name, Face::Regular, row.of->person.phone, Face::Regular}; }},
    {"born", [](const MeasuredRow &row) { return cell(birthYear(row.of->person.birthDate)); }},
    {"household", [](const MeasuredRow &row) { return cell(row.of->person.head); }},
    {"day", dayCell},
    {"morning", [](const MeasuredRow &row) { return checkCell(row, store::Session::Morning); }},
    {"afternoon", [](const MeasuredRow &row) { return checkCell(row, store::Session::Afternoon); }},
    {"symptoms", [](const MeasuredRow &row) { return cell(row.symptoms); }},
};

/// "morning: fever, cough; evening: 37.2"
QString symptomsOf(const MeasuredPerson &of, CodeLabels &symptoms)
{
    const std::array names = {Print::tr("morning"), Print::tr("afternoon"), Print::tr("evening")};
    QStringList texts;
    for (std::size_t i = 0; i < of.checks.size(); ++i) {
        if (!of.checks[i])
            continue;
        QStringList said;
        // The evening has no column of its own.
        if (const bool isEvening = i == std::size_t(store::Session::Evening); isEvening && of.checks[i]->temperature)
            said << temperatureText(*of.checks[i]->temperature);
        else if (isEvening && of.checks[i]->wasAbsent)
            said << Print::tr("not there");
        if (!of.checks[i]->symptoms.isEmpty())
            said << symptoms.ofSet(of.checks[i]->symptoms);
        if (!said.isEmpty())
            texts << QStringLiteral("%1: %2").arg(names[i], said.join(QStringLiteral(", ")));
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

void writeQuarantine(const SectionPaper &paper)
{
    const LogbookDay &day = paper.day;
    QString heading = paper.heading;
    if (paper.isBlank())
        heading = QStringLiteral("%1 (%2)").arg(heading, Print::tr("morning and afternoon; from %1 °C report at once").arg(temperatureText(day.fever)));
    writeHeading(paper.composer, heading, 40);
    SectionTable table(paper);
    CodeLabels symptoms(TableId::HealthChecks, "symptoms");
    int number = 0;
    for (const MeasuredPerson &of : day.people)
        table.row<MeasuredRow>({++number, &of, &day, symptomsOf(of, symptoms)}, kMeasuredCells);
    if (day.people.empty())
        table.table().remark(paper.isBlank() ? Print::tr("Nobody of the team's households is in quarantine on this day; new ones here:")
                                             : Print::tr("Nobody of the team's households is in quarantine on this day."));
    if (paper.isBlank())
        table.emptyRows(paper.section.rows);
    table.table().finish();
}

} // namespace stc::reports
