// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/codelabels.h"
#include "reports/logbook.h"
#include "reports/monitoringlist.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"

#include "domain/dates.h"

namespace stc::reports {

namespace {

/// For handwriting: a finger's breadth.
constexpr double kRowHeight = 9;
const TextStyle kText{13, Face::Regular, Align::Left};

/// Boxes with texts behind them, as many in a line as fit.
void tickLine(Composer &composer, const QString &label, const QStringList &choices)
{
    const double pitch = 7;
    composer.ensure(2 * pitch);
    const double labelWidth = composer.measure().width(label, kText) + 0.1;
    composer.textAt(composer.left(), composer.y(), labelWidth, label, kText);
    double x = composer.left() + labelWidth + 3;
    const double boxWidth = kText.size * 0.8 * kMmPerPoint;
    for (const QString &choice : choices) {
        const double textWidth = std::min(composer.measure().width(choice, kText) + 0.1, composer.width() - boxWidth - 8);
        if (x + boxWidth + 2 + textWidth > composer.right()) {
            composer.gap(pitch);
            composer.ensure(pitch);
            x = composer.left() + 6;
        }
        const double half = (kText.leading - kAscent - kDescent) / 2;
        composer.tickBox(x, composer.y() + (half + kAscent) * kText.size * kMmPerPoint, kText.size);
        composer.textAt(x + boxWidth + 1.5, composer.y(), textWidth, choice, kText);
        x += boxWidth + 1.5 + textWidth + 6;
    }
    composer.gap(pitch);
}

void ruledLines(Composer &composer, int count)
{
    for (int i = 0; i < count; ++i) {
        composer.ensure(kRowHeight);
        composer.gap(kRowHeight);
        composer.line(composer.left(), composer.y() - 1, composer.right(), composer.y() - 1, 0.15);
    }
}

void writePresence(Composer &composer, const LogbookDay &day)
{
    tickLine(composer, Print::tr("Round:"), {Print::tr("morning"), Print::tr("afternoon"), Print::tr("evening")});
    QStringList names;
    for (const store::TeamMember &member : day.members)
        names << member.name;
    tickLine(composer, Print::tr("Present:"), names);
}

void writeHouseholds(Composer &composer, const LogbookDay &day)
{
    writeHeading(composer, Print::tr("1. Households in the order of the round (tick what applies, write what is to be noted)"), 40);
    const QString over = Print::tr("Tick");
    TableLayout table(composer,
        {{Print::tr("No."), 10, Align::Centre, {}}, {Print::tr("Head of household, telephone"), 44, Align::Left, {}}, {Print::tr("People"), 14, Align::Centre, {}},
            {Print::tr("visited"), 13.4, Align::Centre, over}, {Print::tr("absent"), 13.4, Align::Centre, over}, {Print::tr("ill"), 13.4, Align::Centre, over},
            {Print::tr("need"), 13.4, Align::Centre, over}, {Print::tr("Who, what, reported to whom and when"), 43.4, Align::Left, {}}},
        {.minRowHeight = kRowHeight});
    std::size_t number = 0;
    for (const store::TeamHousehold &household : day.households)
        table.row({cell(QString::number(++number)), {household.head, household.inQuarantine > 0 ? Face::Bold : Face::Regular, household.phone, Face::Regular},
            cell(household.people == 0 ? QString() : QString::number(household.people))});
    // Households that came new, to be added by hand.
    for (int i = 0; i < 3; ++i)
        table.row({cell({})});
    table.finish();
}

void writeMonitored(Composer &composer, const LogbookDay &day)
{
    writeHeading(composer, Print::tr("2. People in quarantine: temperature twice a day, from 37.5 °C report at once").replace(QStringLiteral("37.5"), temperatureText(37.5)), 40);
    const QString over = Print::tr("Temperature (°C)");
    TableLayout table(composer,
        {{Print::tr("No."), 10, Align::Centre, {}}, {Print::tr("Full name, telephone"), 44, Align::Left, {}}, {Print::tr("Born"), 12.5, Align::Centre, {}},
            {Print::tr("Day, release"), 22, Align::Centre, {}}, {Print::tr("morning"), 19.2, Align::Centre, over}, {Print::tr("afternoon"), 19.2, Align::Centre, over},
            {Print::tr("Symptoms, absent"), 38.1, Align::Left, {}}},
        {.minRowHeight = kRowHeight});
    std::size_t number = 0;
    for (const store::MonitoredPerson &person : day.monitored) {
        const QuarantineDay at = quarantineDay(person, day.date);
        table.row({cell(QString::number(++number)), {person.name, Face::Regular, person.phone, Face::Regular}, cell(birthYear(person.birthDate)),
            {at.length ? QStringLiteral("%1/%2").arg(at.day).arg(*at.length) : QString::number(at.day), Face::Regular,
                person.plannedEndOn.isValid() ? displayDate(person.plannedEndOn) : QString(), Face::Regular}});
    }
    if (day.monitored.empty())
        table.remark(Print::tr("Nobody of the team's households is in quarantine on this day; new ones here:"));
    for (int i = 0; i < 2; ++i)
        table.row({cell({})});
    table.finish();
}

/// Rows to write the registers of the day into.
void writeRegisters(Composer &composer)
{
    writeHeading(composer, Print::tr("3. Suspected cases, arrivals, violations"), 60);
    TableLayout table(composer,
        {{Print::tr("Kind (suspected, arrival, violation)"), 34, Align::Left, {}}, {Print::tr("Full name, born"), 46, Align::Left, {}},
            {Print::tr("What, where from, symptoms"), 50, Align::Left, {}}, {Print::tr("Reported to, at"), 35, Align::Left, {}}},
        {.minRowHeight = kRowHeight + 1});
    for (int i = 0; i < 5; ++i)
        table.row({cell({})});
    table.finish();
}

void writeCounters(Composer &composer)
{
    writeHeading(composer, Print::tr("4. Figures of the day"), 60);
    const QStringList labels = counterLabels();
    TableLayout table(composer, {{Print::tr("Figure"), 60.5, Align::Left, {}}, {Print::tr("Count"), 22, Align::Centre, {}},
                                    {Print::tr("Figure"), 60.5, Align::Left, {}}, {Print::tr("Count"), 22, Align::Centre, {}}},
        {.minRowHeight = kRowHeight});
    const qsizetype half = (labels.size() + 1) / 2;
    for (qsizetype i = 0; i < half; ++i)
        table.row({cell(labels[i]), cell({}), cell(i + half < labels.size() ? labels[i + half] : QString()), cell({})});
    table.finish();
}

void writeNotes(Composer &composer, const QString &title, int least)
{
    writeHeading(composer, title, least * kRowHeight);
    ruledLines(composer, least);
}

} // namespace

Document blankLogbookDocument(const std::vector<LogbookDay> &days, const Footer &footer, const TextMeasure &measure)
{
    PageSetup setup = PageSetup::portrait();
    setup.mirrored = true;
    Composer composer(measure, setup);
    QString title = Print::tr("Logbook page");
    for (const LogbookDay &day : days) {
        composer.beginSection();
        writeLetterhead(composer, day.head);
        writeTitle(composer, title, {weekdayAndDate(day.date), day.unit});
        writePresence(composer, day);
        writeHouseholds(composer, day);
        writeMonitored(composer, day);
        writeRegisters(composer);
        writeCounters(composer);
        writeNotes(composer, Print::tr("5. Notes of the day, requests"), 5);
        writeSignatures(composer, {{Print::tr("WRITTEN BY"), {}}, {Print::tr("TEAM LEADER"), day.team.leader}});
        // The next team must not begin on the back of this one's last sheet: the empty back is for notes.
        if (composer.sectionPages() % 2 == 1) {
            composer.newPage();
            writeHeading(composer, Print::tr("Further notes"), kRowHeight);
            while (composer.fits(kRowHeight))
                ruledLines(composer, 1);
        }
    }
    if (!days.empty())
        title += u' ' + displayDate(days.front().date);
    composer.document().duplex = true;
    return composer.finish(title, footer);
}

} // namespace stc::reports
