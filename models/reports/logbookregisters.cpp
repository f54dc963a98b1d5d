// SPDX-License-Identifier: GPL-3.0-or-later
// The registers of the day on a logbook page: one table for all of them, or one for each.
#include "reports/logbooksection.h"

#include "domain/clock.h"
#include "domain/dates.h"
#include "reports/codelabels.h"
#include "reports/wording.h"

namespace stc::reports {

using schema::TableId;

namespace {

/// Labels of the codes that the registers use.
struct Labels {
    CodeLabels symptoms{TableId::SuspectedCases, "symptoms"};
    CodeLabels ways{TableId::SuspectedCases, "reported_via"};
    CodeLabels outcomes{TableId::SuspectedCases, "outcome"};
    CodeLabels transports{TableId::Arrivals, "transport"};
    CodeLabels violations{TableId::Violations, "kind"};
    CodeLabels actions{TableId::Violations, "action"};
    CodeLabels settings{TableId::Contacts, "setting"};
};

template <typename Entry> struct RegisterRow {
    const Entry *of = nullptr;
    Labels *labels = nullptr;
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString yesNo(bool value)
{
    return value ? Print::tr("yes") : Print::tr("no");
}

QString householdOf(const QString &head)
{
    return head.isEmpty() ? QString() : Print::tr("household of %1").arg(head);
}

TableCell personCell(const QString &person, const QString &head)
{
    return {person, Face::Regular, householdOf(head), Face::Italic};
}

QString degrees(const std::optional<double> &temperature)
{
    return temperature ? temperatureText(*temperature) + QStringLiteral(" °C") : QString();
}

QString reportOf(const store::SuspectedEntry &entry, Labels &labels)
{
    const QString time = entry.reportedAt ? vietnamTime(*entry.reportedAt).toString(QStringLiteral("HH:mm dd/MM")) : QString();
    return joined({time, labels.ways.of(entry.reportedVia), entry.reportedTo});
}

using SuspectedRow = RegisterRow<store::SuspectedEntry>;
constexpr CellMaker<SuspectedRow> kSuspectedCells[] = {
    {"person", [](const SuspectedRow &row) { return personCell(row.of->person, row.of->head); }},
    {"born", [](const SuspectedRow &row) { return cell(birthYear(row.of->birthDate)); }},
    {"onset", [](const SuspectedRow &row) { return TableCell{displayPartialDate(row.of->onsetOn), Face::Regular, degrees(row.of->temperature), Face::Bold}; }},
    {"symptoms", [](const SuspectedRow &row) { return cell(row.labels->symptoms.ofSet(row.of->symptoms)); }},
    {"reported", [](const SuspectedRow &row) { return cell(reportOf(*row.of, *row.labels)); }},
    {"outcome", [](const SuspectedRow &row) { return cell(row.labels->outcomes.of(row.of->outcome)); }},
};

using ArrivalRow = RegisterRow<store::ArrivalEntry>;
constexpr CellMaker<ArrivalRow> kArrivalCells[] = {
    {"person", [](const ArrivalRow &row) { return personCell(row.of->person, row.of->head); }},
    {"born", [](const ArrivalRow &row) { return cell(birthYear(row.of->birthDate)); }},
    {"origin", [](const ArrivalRow &row) { return cell(row.of->origin); }},
    {"epidemic_area", [](const ArrivalRow &row) { return cell(yesNo(row.of->isFromEpidemicArea), row.of->isFromEpidemicArea ? Face::Bold : Face::Regular); }},
    {"transport", [](const ArrivalRow &row) { return cell(row.labels->transports.of(row.of->transport)); }},
    {"declared", [](const ArrivalRow &row) { return cell(row.of->hasDeclared ? yesNo(*row.of->hasDeclared) : QString()); }},
};

using ViolationRow = RegisterRow<store::ViolationEntry>;
constexpr CellMaker<ViolationRow> kViolationCells[] = {
    {"kind", [](const ViolationRow &row) { return cell(row.labels->violations.of(row.of->kind)); }},
    {"person", [](const ViolationRow &row) { return cell(row.of->person); }},
    {"description", [](const ViolationRow &row) { return cell(row.of->description); }},
    {"action", [](const ViolationRow &row) { return cell(row.labels->actions.of(row.of->action)); }},
};

using ContactRow = RegisterRow<store::ContactEntry>;
constexpr CellMaker<ContactRow> kContactCells[] = {
    {"person", [](const ContactRow &row) { return personCell(row.of->person, row.of->head); }},
    {"born", [](const ContactRow &row) { return cell(birthYear(row.of->birthDate)); }},
    {"level", [](const ContactRow &row) { return cell(row.of->level, Face::Bold); }},
    {"source", [](const ContactRow &row) { return cell(row.of->source); }},
    {"exposure", [](const ContactRow &row) { return cell(displayPartialDate(row.of->lastExposureOn)); }},
    {"setting", [](const ContactRow &row) { return cell(row.labels->settings.of(row.of->setting)); }},
};

using NeedRow = RegisterRow<store::VisitException>;
constexpr CellMaker<NeedRow> kNeedCells[] = {
    {"head", [](const NeedRow &row) { return cell(row.of->head); }},
    {"what", [](const NeedRow &row) { return cell(row.of->note); }},
};

/// A row of the table for all registers.
struct AnyRow {
    TableCell kind;
    TableCell person;
    TableCell what;
    TableCell reported;
};
constexpr CellMaker<AnyRow> kAnyCells[] = {
    {"kind", [](const AnyRow &row) { return row.kind; }},
    {"person", [](const AnyRow &row) { return row.person; }},
    {"what", [](const AnyRow &row) { return row.what; }},
    {"reported", [](const AnyRow &row) { return row.reported; }},
};

QString withYear(const QString &name, const QString &birthDate)
{
    return joined({name, birthYear(birthDate)});
}

AnyRow anyRow(const store::SuspectedEntry &entry, Labels &labels)
{
    const QString onset = entry.onsetOn.isEmpty() ? QString() : Print::tr("since %1").arg(displayPartialDate(entry.onsetOn));
    return {cell(Print::tr("Suspected case")), personCell(withYear(entry.person, entry.birthDate), entry.head),
        {labels.symptoms.ofSet(entry.symptoms), Face::Regular, joined({degrees(entry.temperature), onset}), Face::Bold},
        {reportOf(entry, labels), Face::Regular, labels.outcomes.of(entry.outcome), Face::Italic}};
}

AnyRow anyRow(const store::ArrivalEntry &entry, Labels &labels)
{
    const QString area = entry.isFromEpidemicArea ? Print::tr("From an epidemic area") : QString();
    const QString declared = !entry.hasDeclared ? QString() : *entry.hasDeclared ? Print::tr("has declared") : Print::tr("has not declared");
    return {cell(Print::tr("Arrival")), personCell(withYear(entry.person, entry.birthDate), entry.head),
        {joined({entry.origin, labels.transports.of(entry.transport)}), Face::Regular, area, Face::Bold}, cell(declared)};
}

AnyRow anyRow(const store::ViolationEntry &entry, Labels &labels)
{
    return {cell(Print::tr("Violation")), cell(entry.person), {labels.violations.of(entry.kind), Face::Regular, entry.description, Face::Italic}, cell(labels.actions.of(entry.action))};
}

AnyRow anyRow(const store::ContactEntry &entry, Labels &labels)
{
    const QString last = entry.lastExposureOn.isEmpty() ? QString() : Print::tr("last on %1").arg(displayPartialDate(entry.lastExposureOn));
    return {cell(Print::tr("Contact %1").arg(entry.level)), personCell(withYear(entry.person, entry.birthDate), entry.head),
        {Print::tr("contact of %1").arg(entry.source), Face::Regular, joined({last, labels.settings.of(entry.setting)}), Face::Regular}, {}};
}

AnyRow anyRow(const store::VisitException &entry, Labels &)
{
    return {cell(Print::tr("Need")), cell(householdOf(entry.head)), cell(entry.note), {}};
}

std::vector<store::VisitException> needsOf(const LogbookDay &day)
{
    std::vector<store::VisitException> needs;
    for (const store::VisitException &exception : day.exceptions)
        if (exception.outcome == QLatin1String("need"))
            needs.push_back(exception);
    return needs;
}

/// Those kinds that have no table of their own on this paper. A need is said beside its household already where the households stand on the page.
std::vector<AnyRow> anyRows(const SectionPaper &paper, Labels &labels)
{
    std::vector<AnyRow> rows;
    const auto take = [&](SectionKind own, const auto &entries) {
        if (paper.hasOwnTable(own))
            return;
        for (const auto &entry : entries)
            rows.push_back(anyRow(entry, labels));
    };
    take(SectionKind::Suspected, paper.day.suspected);
    take(SectionKind::Arrivals, paper.day.arrivals);
    take(SectionKind::Violations, paper.day.violations);
    take(SectionKind::Contacts, paper.day.contacts);
    if (!paper.hasOwnTable(SectionKind::Visits))
        take(SectionKind::Needs, needsOf(paper.day));
    return rows;
}

template <typename Entry> std::size_t fill(SectionTable &table, const std::vector<Entry> &entries, std::span<const CellMaker<RegisterRow<Entry>>> makers, Labels &labels)
{
    for (const Entry &entry : entries)
        table.row<RegisterRow<Entry>>({&entry, &labels}, makers);
    return entries.size();
}

/// Gives the number of rows.
std::size_t fillRegister(const SectionPaper &paper, SectionTable &table, Labels &labels)
{
    const LogbookDay &day = paper.day;
    switch (paper.section.kind()) {
    case SectionKind::Suspected: return fill<store::SuspectedEntry>(table, day.suspected, kSuspectedCells, labels);
    case SectionKind::Arrivals: return fill<store::ArrivalEntry>(table, day.arrivals, kArrivalCells, labels);
    case SectionKind::Violations: return fill<store::ViolationEntry>(table, day.violations, kViolationCells, labels);
    case SectionKind::Contacts: return fill<store::ContactEntry>(table, day.contacts, kContactCells, labels);
    case SectionKind::Needs: return fill<store::VisitException>(table, needsOf(day), kNeedCells, labels);
    default: break;
    }
    const std::vector<AnyRow> rows = anyRows(paper, labels);
    for (const AnyRow &row : rows)
        table.row<AnyRow>(row, kAnyCells);
    return rows.size();
}

} // namespace

void writeRegisters(const SectionPaper &paper)
{
    writeHeading(paper.composer, paper.heading, paper.isBlank() ? 60 : 25);
    SectionTable table(paper);
    if (paper.isBlank()) {
        table.emptyRows(paper.section.rows);
    } else {
        Labels labels;
        if (fillRegister(paper, table, labels) == 0)
            table.table().remark(Print::tr("None."));
    }
    table.table().finish();
}

} // namespace stc::reports
