// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a logbook page: its head with the number, the sections in the order of the layout, the signatures.
#include "reports/logbooksection.h"

#include "domain/dates.h"
#include "domain/pagecode.h"
#include "reports/qrdrawing.h"
#include "reports/wording.h"

#include <algorithm>

namespace stc::reports {

namespace {

constexpr double kCodeGap = 2; ///< mm between the code and the text beside it
constexpr double kLeastFurtherNotes = 60; ///< mm: less is not worth a heading
constexpr double kCodeModules = 25; ///< of the symbol of any page code
const TextStyle kShortCode{22, Face::Bold, Align::Right};
const TextStyle kFullCode{12, Face::Regular, Align::Right};
const TextStyle kReprint{12, Face::BoldItalic, Align::Centre};

/// The symbol at the upper right corner, or its empty place while the page has no number yet; gives its side.
double writeSymbol(Composer &composer, const LogbookDay &day, PageForm form)
{
    if (day.history.sheet) {
        if (const auto code = qrCode(scannedPageCode(day.history.sheet->code))) {
            drawQr(composer, *code, composer.right() - qrSide(*code), composer.y());
            return qrSide(*code);
        }
    }
    if (form == PageForm::Typed)
        return 0;
    QrCode none;
    none.side = kCodeModules;
    const double side = qrSide(none);
    const QRectF place(composer.right() - side, composer.y(), side, side);
    composer.frame(place.adjusted(0, 0, 0, -2));
    composer.textAt(place.left() + 1, place.top() + 1, side - 2, Print::tr("The number comes with printing"), {12, Face::Italic, Align::Centre});
    return side;
}

/// The number at the right of the title, large enough to be typed from; gives the width that it takes.
double writeCode(Composer &composer, const PageCode &code)
{
    const QString brief = shortPageCode(code);
    const QString full = fullPageCode(code);
    const double width = std::max(composer.measure().width(brief, kShortCode), composer.measure().width(full, kFullCode)) + 0.2;
    const double left = composer.right() - width;
    const double height = composer.textAt(left, composer.y(), width, brief, kShortCode);
    composer.textAt(left, composer.y() + height, width, full, kFullCode);
    return width;
}

void writeHead(Composer &composer, const LogbookDay &day, PageForm form)
{
    const double top = composer.y();
    const double side = writeSymbol(composer, day, form);
    Letterhead head = day.head;
    head.place.clear(); // the day of the page stands in its title
    writeLetterhead(composer, head, side > 0 ? side + kCodeGap : 0);
    composer.setY(std::max(composer.y(), top + side));
    const double beside = day.history.sheet ? writeCode(composer, day.history.sheet->code) + kCodeGap : 0;
    const double width = composer.width() - 2 * beside;
    const double left = composer.left() + beside;
    double y = composer.y();
    y += composer.textAt(left, y, width, Print::tr("Logbook page").toUpper(), {14, Face::Bold, Align::Centre});
    y += composer.textAt(left, y, width, weekdayAndDate(day.date), {13, Face::Bold, Align::Centre});
    y += composer.textAt(left, y, width, day.unit, {13, Face::Bold, Align::Centre});
    composer.setY(y + 1);
    const bool wasPrinted = day.history.sheet && day.history.sheet->printedOn.isValid();
    if (form == PageForm::Blank && wasPrinted)
        composer.paragraph(
            Print::tr("Reprint %1; the first copy was printed on %2").arg(day.history.sheet->reprints + 1).arg(displayDate(day.history.sheet->printedOn)), kReprint);
    composer.gap(2);
}

std::vector<Signature> signaturesOf(const LogbookDay &day, PageForm form)
{
    return {{Print::tr("WRITTEN BY"), form == PageForm::Blank ? QString() : day.page.recorder}, {Print::tr("TEAM LEADER"), day.team.leader}};
}

void writeSection(const SectionPaper &paper)
{
    switch (paper.section.kind()) {
    case SectionKind::Phones: writePhones(paper); return;
    case SectionKind::Presence: writePresence(paper); return;
    case SectionKind::Visits: writeVisits(paper); return;
    case SectionKind::Quarantine: writeQuarantine(paper); return;
    case SectionKind::Registers:
    case SectionKind::Suspected:
    case SectionKind::Arrivals:
    case SectionKind::Violations:
    case SectionKind::Contacts:
    case SectionKind::Needs: writeRegisters(paper); return;
    case SectionKind::Counters: writeCounters(paper); return;
    case SectionKind::Notes:
    case SectionKind::Requests:
    case SectionKind::Remark: writeTexts(paper); return;
    case SectionKind::State: writeState(paper); return;
    }
}

/// Signatures never stand on a sheet that does not say what is signed.
void sign(Composer &composer, const LogbookDay &day, const std::vector<Signature> &signatures)
{
    if (!composer.fits(signaturesHeight(composer, signatures))) {
        composer.newPage();
        QStringList what = {Print::tr("Logbook page"), day.team.name, displayDate(day.date)};
        if (day.history.sheet)
            what << shortPageCode(day.history.sheet->code);
        composer.paragraph(what.join(QStringLiteral(" – ")), kLogbookText);
    }
    writeSignatures(composer, signatures);
}

} // namespace

QString pageMark(const store::PageHistory &history)
{
    return history.sheet ? Print::tr("Page code %1").arg(shortPageCode(history.sheet->code)) : QString();
}

void writeLogbookPage(Composer &composer, const LogbookLayout &layout, PageForm form, const LogbookDay &day)
{
    writeHead(composer, day, form);
    std::vector<const LogbookSection *> sections = layout.on(form);
    std::erase_if(sections, [&](const LogbookSection *section) { return !hasContent(day, section->kind(), form); });
    const std::vector<Signature> signatures = signaturesOf(day, form);
    int number = 0;
    for (const LogbookSection *section : sections) {
        const bool isLast = section == sections.back();
        SectionPaper paper{composer, day, layout, *section, form, section->title, isLast ? signaturesHeight(composer, signatures) : 0};
        if (section->info->heading == Heading::Numbered)
            paper.heading = QStringLiteral("%1. %2").arg(++number).arg(section->title);
        writeSection(paper);
    }
    sign(composer, day, signatures);
}

PageSetup logbookSetup(bool isBound)
{
    PageSetup setup = PageSetup::portrait();
    setup.mirrored = isBound;
    setup.footerSize = 12; // old eyes
    return setup;
}

LogbookWriter::LogbookWriter(const TextMeasure &measure, const LogbookLayout &layout, PageForm form)
    : m_layout(layout), m_form(form), m_composer(measure, logbookSetup(form == PageForm::Blank))
{
}

void LogbookWriter::write(const LogbookDay &day)
{
    m_composer.beginSection(pageMark(day.history));
    const std::size_t first = m_composer.document().pages.size() - 1;
    writeLogbookPage(m_composer, m_layout, m_form, day);
    if (m_form == PageForm::Typed)
        return;
    // The next team must not begin on the back of this one's last sheet: the empty back is for notes, as is what is left of a back.
    if (m_composer.sectionPages() % 2 == 1)
        m_composer.newPage();
    if (m_composer.fits(kLeastFurtherNotes)) {
        const double pitch = m_layout.section(SectionKind::Notes).rowHeight;
        writeHeading(m_composer, Print::tr("Further notes"), pitch);
        while (m_composer.fits(pitch))
            ruledLines(m_composer, 1, pitch);
    }
    if (day.history.sheet)
        m_sheets.push_back({day.history.sheet->id, first, m_composer.document().pages.size() - first});
}

Document LogbookWriter::finish(const QString &title, const Footer &footer)
{
    m_composer.document().duplex = m_form == PageForm::Blank;
    m_composer.document().sheets = std::move(m_sheets);
    return m_composer.finish(title, footer);
}

} // namespace stc::reports
