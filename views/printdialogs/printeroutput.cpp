// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printdialogs/printeroutput.h"

#include "domain/vietnamese.h"
#include "views/printing/fontset.h"
#include "views/printing/pagepainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>

namespace stc::views {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PrintOutput)
};

constexpr double kMmPerInch = 25.4;

} // namespace

void setUpPrinter(QPrinter &printer, const reports::Page &page)
{
    const bool isWide = page.size.width() > page.size.height();
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setPageSize(QPageSize(isWide ? page.size.transposed() : page.size, QPageSize::Millimeter));
    printer.setFullPage(true); // our margins are on the page already
    printer.setPageMargins(QMarginsF());
}

Result<std::pair<std::size_t, std::size_t>> paintOn(QPrinter &printer, const reports::Document &document, const Progress &progress)
{
    const int count = static_cast<int>(document.pages.size());
    const bool hasRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int from = hasRange ? printer.fromPage() : 1;
    const int to = hasRange ? qMin(count, printer.toPage()) : count;
    const printing::FontSet fonts;
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::WriteFailed, Tr::tr("The printer does not answer. Check that it is on, or save a PDF instead."));
    for (int number = from; number <= to; ++number) {
        if (progress.cancelled()) {
            printer.abort();
            return fail(ErrorCode::Cancelled, {});
        }
        progress.report(number - from, to - from + 1, Tr::tr("Page %1 of %2").arg(number).arg(count));
        if (number > from && !printer.newPage())
            return fail(ErrorCode::WriteFailed, Tr::tr("The printer stopped. Look at it, then print the missing pages again."));
        painter.save();
        painter.scale(printer.logicalDpiX() / kMmPerInch, printer.logicalDpiY() / kMmPerInch);
        printing::paintPage(painter, document.pages[static_cast<std::size_t>(number - 1)], fonts);
        painter.restore();
    }
    return std::pair(static_cast<std::size_t>(from - 1), static_cast<std::size_t>(to - 1));
}

QString fileWords(const QString &label)
{
    static const QRegularExpression noWord(QStringLiteral("[^a-z0-9]+"));
    return vietnamese::folded(label).replace(noWord, QStringLiteral(" ")).trimmed().replace(QLatin1Char(' '), QLatin1Char('-'));
}

} // namespace stc::views
