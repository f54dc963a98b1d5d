// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/logbook.h"

#include "domain/clock.h"
#include "domain/dates.h"
#include "reports/codelabels.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"

#include <QHash>

namespace stc::reports {

using schema::TableId;

namespace {

const TextStyle kText{13, Face::Regular, Align::Left};

QString countText(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QStringLiteral("–");
}

void writeMembers(Composer &composer, const LogbookDay &day)
{
    QStringList names;
    CodeLabels roles(TableId::Members, "role");
    for (const store::TeamMember &member : day.members)
        names << (member.role == QLatin1String("member") ? member.name : QStringLiteral("%1 (%2)").arg(member.name, roles.of(member.role).toLower()));
    composer.paragraph(Print::tr("Members: %1").arg(names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "))), kText);
    if (!day.page.recorder.isEmpty())
        composer.paragraph(Print::tr("Written by: %1").arg(day.page.recorder), kText);
}

/// The counters in two pairs of columns: twelve rows would take half the page.
void writeCounters(Composer &composer, const LogbookDay &day)
{
    writeHeading(composer, Print::tr("1. Figures of the day"), 30);
    const QStringList labels = counterLabels();
    TableLayout table(composer, {{Print::tr("Figure"), 64.5, Align::Left, {}}, {Print::tr("Count"), 18, Align::Centre, {}},
                                    {Print::tr("Figure"), 64.5, Align::Left, {}}, {Print::tr("Count"), 18, Align::Centre, {}}});
    const std::size_t half = (day.page.counters.size() + 1) / 2;
    for (std::size_t i = 0; i < half; ++i) {
        std::vector<TableCell> cells = {cell(labels[qsizetype(i)]), cell(countText(day.page.counters[i]), Face::Bold)};
        if (const std::size_t second = i + half; second < day.page.counters.size()) {
            cells.push_back(cell(labels[qsizetype(second)]));
            cells.push_back(cell(countText(day.page.counters[second]), Face::Bold));
        }
        table.row(cells);
    }
    table.finish();
}

void writeHouseholds(Composer &composer, const LogbookDay &day)
{
    writeHeading(composer, Print::tr("2. Assigned households in the order of the round"), 30);
    CodeLabels outcomes(TableId::VisitExceptions, "outcome");
    QHash<std::int64_t, const store::VisitException *> exceptions;
    for (const store::VisitException &exception : day.exceptions)
        exceptions.insert(exception.householdKey, &exception);
    TableLayout table(composer, {{Print::tr("No."), 10, Align::Centre, {}}, {Print::tr("Head of household"), 50, Align::Left, {}},
                                    {Print::tr("Telephone"), 25, Align::Centre, {}}, {Print::tr("Result"), 38, Align::Left, {}}, {Print::tr("Note"), 42, Align::Left, {}}});
    std::size_t number = 0;
    // The exchange format says: a household without a row was visited and found normal. That holds only where the team was out at all.
    const bool wasRound = !day.page.counters[1] || *day.page.counters[1] > 0;
    const QString normal = wasRound ? Print::tr("visited, normal") : QString();
    for (const store::TeamHousehold &household : day.households) {
        const store::VisitException *exception = exceptions.take(household.key);
        table.row({cell(QString::number(++number)), cell(household.head), cell(household.phone),
            exception ? cell(outcomes.of(exception->outcome), Face::Bold) : cell(normal), cell(exception ? exception->note : QString())});
    }
    // Households that were the team's on that day and are another's now.
    for (const store::VisitException &exception : day.exceptions)
        if (exceptions.contains(exception.householdKey))
            table.row({cell(QString::number(++number)), cell(exception.head), cell({}), cell(outcomes.of(exception.outcome), Face::Bold), cell(exception.note)});
    if (number == 0)
        table.remark(Print::tr("No household is assigned to this team."));
    else
        table.sum(-1, Print::tr("All: %1 households, of them to be noted: %2").arg(number).arg(day.exceptions.size()));
    table.finish();
}

void writeSuspected(Composer &composer, const LogbookDay &day)
{
    if (day.suspected.empty())
        return;
    composer.gap(2);
    TableLayout table(composer, {{Print::tr("Suspected case"), 38, Align::Left, {}}, {Print::tr("Born"), 12.5, Align::Centre, {}},
                                    {Print::tr("Onset, temperature"), 24, Align::Centre, {}}, {Print::tr("Symptoms"), 36, Align::Left, {}},
                                    {Print::tr("Reported"), 32, Align::Left, {}}, {Print::tr("Outcome"), 22.5, Align::Left, {}}});
    CodeLabels symptoms(TableId::SuspectedCases, "symptoms");
    CodeLabels ways(TableId::SuspectedCases, "reported_via");
    CodeLabels outcomes(TableId::SuspectedCases, "outcome");
    for (const store::SuspectedEntry &entry : day.suspected) {
        QStringList reported;
        if (entry.reportedAt)
            reported << vietnamTime(*entry.reportedAt).toString(QStringLiteral("HH:mm dd/MM"));
        if (!entry.reportedVia.isEmpty())
            reported << ways.of(entry.reportedVia);
        if (!entry.reportedTo.isEmpty())
            reported << entry.reportedTo;
        table.row({{entry.person, Face::Regular, Print::tr("household of %1").arg(entry.head), Face::Italic}, cell(birthYear(entry.birthDate)),
            {displayPartialDate(entry.onsetOn), Face::Regular, entry.temperature ? temperatureText(*entry.temperature) + QStringLiteral(" °C") : QString(), Face::Bold},
            cell(symptoms.ofSet(entry.symptoms)), cell(reported.join(QStringLiteral(", "))), cell(outcomes.of(entry.outcome))});
    }
    table.finish();
}

void writeArrivals(Composer &composer, const LogbookDay &day)
{
    if (day.arrivals.empty())
        return;
    composer.gap(2);
    TableLayout table(composer, {{Print::tr("Arrival"), 45, Align::Left, {}}, {Print::tr("Born"), 12.5, Align::Centre, {}}, {Print::tr("From"), 40, Align::Left, {}},
                                    {Print::tr("From an epidemic area"), 24, Align::Centre, {}}, {Print::tr("Transport"), 23.5, Align::Left, {}},
                                    {Print::tr("Declared"), 20, Align::Centre, {}}});
    CodeLabels transports(TableId::Arrivals, "transport");
    const auto yesNo = [](bool value) { return value ? Print::tr("yes") : Print::tr("no"); };
    for (const store::ArrivalEntry &entry : day.arrivals)
        table.row({{entry.person, Face::Regular, Print::tr("household of %1").arg(entry.head), Face::Italic}, cell(birthYear(entry.birthDate)), cell(entry.origin),
            cell(yesNo(entry.isFromEpidemicArea), entry.isFromEpidemicArea ? Face::Bold : Face::Regular), cell(transports.of(entry.transport)),
            cell(entry.hasDeclared ? yesNo(*entry.hasDeclared) : QString())});
    table.finish();
}

void writeViolations(Composer &composer, const LogbookDay &day)
{
    if (day.violations.empty())
        return;
    composer.gap(2);
    TableLayout table(composer, {{Print::tr("Violation"), 42, Align::Left, {}}, {Print::tr("Person"), 38, Align::Left, {}}, {Print::tr("Description"), 55, Align::Left, {}},
                                    {Print::tr("Action"), 30, Align::Left, {}}});
    CodeLabels kinds(TableId::Violations, "kind");
    CodeLabels actions(TableId::Violations, "action");
    for (const store::ViolationEntry &entry : day.violations)
        table.row({cell(kinds.of(entry.kind)), cell(entry.person), cell(entry.description), cell(actions.of(entry.action))});
    table.finish();
}

void writeRegisters(Composer &composer, const LogbookDay &day)
{
    writeHeading(composer, Print::tr("3. Suspected cases, arrivals, violations"));
    if (day.suspected.empty() && day.arrivals.empty() && day.violations.empty())
        composer.paragraph(Print::tr("None."), kText);
    writeSuspected(composer, day);
    writeArrivals(composer, day);
    writeViolations(composer, day);
}

/// The last part goes with the signatures to the next sheet, if it is short.
void writeNotes(Composer &composer, const QString &title, const QString &text, bool isLast = false)
{
    const QString shown = text.trimmed().isEmpty() ? Print::tr("None.") : text;
    const double height = composer.heightOf(shown, composer.width(), kText);
    writeHeading(composer, title, isLast && height < 80 ? height + kListEndHeight : kText.lineHeight());
    composer.paragraph(shown, kText);
}

} // namespace

QStringList counterLabels()
{
    QStringList labels;
    for (const char *counter : store::kLogbookCounters)
        labels << schema::label(schema::table(TableId::LogbookPages).column(counter));
    return labels;
}

Document logbookDocument(const std::vector<LogbookDay> &days, const Footer &footer, const TextMeasure &measure)
{
    Composer composer(measure, PageSetup::portrait());
    QString title = Print::tr("Logbook page");
    for (const LogbookDay &day : days) {
        composer.beginSection();
        writeLetterhead(composer, day.head);
        writeTitle(composer, title, {weekdayAndDate(day.date), day.unit});
        writeMembers(composer, day);
        writeCounters(composer, day);
        writeHouseholds(composer, day);
        writeRegisters(composer, day);
        writeNotes(composer, Print::tr("4. Notes of the day"), day.page.narrative);
        const bool hasNote = !day.page.note.isEmpty();
        writeNotes(composer, Print::tr("5. Requests"), day.page.requests, !hasNote);
        if (hasNote)
            writeNotes(composer, Print::tr("6. Note"), day.page.note, true);
        writeSignatures(composer, {{Print::tr("WRITTEN BY"), day.page.recorder}, {Print::tr("TEAM LEADER"), day.team.leader}});
    }
    if (!days.empty())
        title += u' ' + displayDate(days.front().date);
    return composer.finish(title, footer);
}

} // namespace stc::reports
