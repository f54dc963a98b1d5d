// SPDX-License-Identifier: GPL-3.0-or-later
// Figures, notes and the state of a logbook page; the tables' common part.
#include "reports/logbooksection.h"

#include "domain/clock.h"
#include "domain/dates.h"
#include "reports/codelabels.h"
#include "reports/wording.h"

#include <algorithm>

namespace stc::reports {

using schema::TableId;

namespace {

/// Text that is longer goes over the end of the page; shorter text keeps the signatures company.
constexpr double kMostKeptTogether = 80;
constexpr double kMostInlineTitle = 0.45; ///< of the width

std::vector<TableColumn> columnsOf(const std::vector<const LogbookItem *> &items)
{
    double sum = 0;
    for (const LogbookItem *item : items)
        sum += item->width;
    const double stretch = sum > 0 && sum < kLogbookWidth ? kLogbookWidth / sum : 1;
    std::vector<TableColumn> columns;
    for (const LogbookItem *item : items)
        columns.push_back({item->title, item->width * stretch, item->info->align, item->over});
    return columns;
}

} // namespace

SectionTable::SectionTable(const SectionPaper &paper)
    : m_items(paper.items()), m_table(paper.composer, columnsOf(m_items), {.minRowHeight = paper.isBlank() ? paper.section.rowHeight : 0})
{
}

void SectionTable::emptyRows(int count)
{
    for (int i = 0; i < count; ++i)
        m_table.row({});
}

void ruledLines(Composer &composer, int count, double pitch)
{
    for (int i = 0; i < count; ++i) {
        composer.ensure(pitch);
        composer.gap(pitch);
        composer.line(composer.left(), composer.y() - 1, composer.right(), composer.y() - 1, 0.15);
    }
}

void writeInline(Composer &composer, const QString &title, const QString &text)
{
    const TextStyle bold{kLogbookText.size, Face::Bold, Align::Left};
    const QString label = QStringLiteral("%1:").arg(title);
    const double titleWidth = composer.measure().width(label, bold) + 2;
    const bool isBeside = titleWidth <= composer.width() * kMostInlineTitle;
    const double indent = isBeside ? titleWidth : 5;
    const double height = composer.heightOf(text, composer.width() - indent, kLogbookText);
    composer.ensure(height + (isBeside ? 0 : bold.lineHeight()));
    const double titleHeight = composer.textAt(composer.left(), composer.y(), isBeside ? titleWidth : composer.width(), label, bold);
    if (!isBeside)
        composer.gap(titleHeight);
    composer.textAt(composer.left() + indent, composer.y(), composer.width() - indent, text, kLogbookText);
    composer.gap(std::max(height, isBeside ? titleHeight : 0) + 1);
}

namespace {

struct Counter {
    QString label;
    std::optional<int> value;
    std::optional<int> registered;
    [[nodiscard]] bool differs() const { return registered && value.value_or(0) != *registered; }
};

std::vector<Counter> countersOf(const SectionPaper &paper)
{
    std::vector<Counter> counters;
    for (const LogbookItem *item : paper.items()) {
        const auto place = std::find_if(store::kLogbookCounters.begin(), store::kLogbookCounters.end(),
            [&](const char *name) { return std::string_view(name) == item->info->name; });
        const auto i = std::size_t(place - store::kLogbookCounters.begin());
        counters.push_back({item->title, paper.day.page.counters[i], paper.day.registered[i]});
    }
    return counters;
}

QString countText(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QStringLiteral("–");
}

/// Paper and register side by side where they say different things.
TableCell countCell(const Counter &counter, bool isBlank)
{
    if (isBlank)
        return {};
    if (!counter.differs())
        return cell(countText(counter.value), Face::Bold);
    return cell(QStringLiteral("%1 (%2)").arg(countText(counter.value), countText(counter.registered)), Face::Bold);
}

} // namespace

/// In two pairs of columns: twelve rows would take half the page.
void writeCounters(const SectionPaper &paper)
{
    writeHeading(paper.composer, paper.heading, paper.isBlank() ? 60 : 30);
    const TableColumn label{Print::tr("Figure"), 59.5, Align::Left, {}};
    const TableColumn count{Print::tr("Count"), 23, Align::Centre, {}};
    TableLayout table(paper.composer, {label, count, label, count}, {.minRowHeight = paper.isBlank() ? paper.section.rowHeight : 0});
    const std::vector<Counter> counters = countersOf(paper);
    const std::size_t half = (counters.size() + 1) / 2;
    for (std::size_t i = 0; i < half; ++i) {
        std::vector<TableCell> cells = {cell(counters[i].label), countCell(counters[i], paper.isBlank())};
        if (i + half < counters.size()) {
            cells.push_back(cell(counters[i + half].label));
            cells.push_back(countCell(counters[i + half], paper.isBlank()));
        }
        table.row(cells);
    }
    if (!paper.isBlank() && std::any_of(counters.begin(), counters.end(), [](const Counter &counter) { return counter.differs(); }))
        table.remark(Print::tr("In brackets: what the registers hold, where the page says something else."));
    table.finish();
}

namespace {

const QString &textOf(const LogbookDay &day, SectionKind kind)
{
    return kind == SectionKind::Notes ? day.page.narrative : kind == SectionKind::Requests ? day.page.requests : day.page.note;
}

} // namespace

/// The last part goes with the signatures to the next sheet, if it is short.
void writeTexts(const SectionPaper &paper)
{
    if (paper.isBlank()) {
        writeHeading(paper.composer, paper.heading, paper.section.rows * paper.section.rowHeight + paper.following);
        ruledLines(paper.composer, paper.section.rows, paper.section.rowHeight);
        return;
    }
    const QString text = textOf(paper.day, paper.section.kind()).trimmed();
    const QString shown = text.isEmpty() ? Print::tr("None.") : text;
    const double height = paper.composer.heightOf(shown, paper.composer.width(), kLogbookText);
    writeHeading(paper.composer, paper.heading, paper.following > 0 && height < kMostKeptTogether ? height + paper.following : kLogbookText.lineHeight());
    paper.composer.paragraph(shown, kLogbookText);
}

namespace {

QString momentText(std::int64_t seconds)
{
    return vietnamTime(seconds).toString(QStringLiteral("HH:mm dd/MM/yyyy"));
}

QString withName(const QString &when, const QString &who)
{
    return who.isEmpty() ? when : QStringLiteral("%1, %2").arg(when, who);
}

QString correctionText(const store::PageCorrection &correction, CodeLabels &subjects)
{
    bool isOldNumber = false;
    bool isNewNumber = false;
    correction.oldValue.toInt(&isOldNumber);
    correction.newValue.toInt(&isNewNumber);
    QString what = subjects.of(correction.subject);
    // Other values are codes; what they were stands in the correction itself.
    if (isOldNumber && isNewNumber)
        what += QStringLiteral(" %1 → %2").arg(correction.oldValue, correction.newValue);
    return QStringLiteral("%1 (%2): %3").arg(what, withName(momentText(correction.correctedAt), correction.correctedBy), correction.reason);
}

QString stateText(const store::PageHistory &history, const QString &item)
{
    if (item == QLatin1String("typed"))
        return history.sheet && history.sheet->typedOn.isValid() ? withName(displayDate(history.sheet->typedOn), history.sheet->typedBy) : QString();
    if (item == QLatin1String("checked")) {
        if (!history.reading)
            return {};
        const QString found = Print::tr("%1 of %2 values differed").arg(history.reading->differences).arg(history.reading->compared);
        return QStringLiteral("%1; %2").arg(withName(displayDate(history.reading->checkedOn), history.reading->checkedBy), found);
    }
    if (item == QLatin1String("closed"))
        return history.closed ? withName(momentText(history.closed->closedAt), history.closed->closedBy) : QString();
    CodeLabels subjects(TableId::PageCorrections, "subject");
    QStringList corrections;
    for (const store::PageCorrection &correction : history.corrections)
        corrections << correctionText(correction, subjects);
    return corrections.join(QStringLiteral("; "));
}

} // namespace

void writeState(const SectionPaper &paper)
{
    QStringList lines;
    for (const LogbookItem *item : paper.items())
        if (const QString text = stateText(paper.day.history, QLatin1String(item->info->name)); !text.isEmpty())
            lines << QStringLiteral("%1: %2").arg(item->title, text);
    if (lines.isEmpty())
        return;
    const QString text = lines.join(u'\n');
    const double height = paper.composer.heightOf(text, paper.composer.width() / 2, kLogbookText);
    paper.composer.gap(3);
    if (height < kMostKeptTogether)
        paper.composer.ensure(height + paper.following);
    writeInline(paper.composer, paper.heading, text);
}

bool hasContent(const LogbookDay &day, SectionKind kind, PageForm form)
{
    if (form == PageForm::Blank)
        return true;
    if (kind == SectionKind::Remark)
        return !day.page.note.trimmed().isEmpty();
    if (kind == SectionKind::State)
        return (day.history.sheet && day.history.sheet->typedOn.isValid()) || day.history.reading || day.history.closed || !day.history.corrections.empty();
    return true;
}

} // namespace stc::reports
