// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pages of the print dialog go: a PDF file or a printer.
#include "domain/vietnamese.h"
#include "views/printdialogs/printdialog.h"
#include "views/printing/pagepainter.h"
#include "views/printing/pdf.h"
#include "views/widgets/job.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresspanel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTimer>

namespace stc::views {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PrintOutput)
};

constexpr double kMmPerInch = 25.4;

void setUp(QPrinter &printer, const reports::Page &page)
{
    const bool isWide = page.size.width() > page.size.height();
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setPageSize(QPageSize(isWide ? page.size.transposed() : page.size, QPageSize::Millimeter));
    printer.setFullPage(true); // our margins are on the page already
    printer.setPageMargins(QMarginsF());
}

/// Sheets as the printer is told, one after the other.
Status paintOn(QPrinter &printer, const reports::Document &document, const Progress &progress)
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
    return {};
}

} // namespace

void PrintDialog::savePdf()
{
    QString folder = m_surroundings.preferences.text("printFolder");
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QDir::homePath();
    const reports::PrintRequest wanted = request();
    const QString name = QStringLiteral("%1-%2.pdf").arg(QLatin1String(reports::printKind(wanted.kind).name), wanted.date.toString(Qt::ISODate));
    m_surroundings.prompts.saveFile(this, {tr("Save as PDF"), QDir(folder).filePath(name), {tr("PDF files (*.pdf)")}}, [this](const QString &path) {
        writePdf(path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".pdf"));
    });
}

void PrintDialog::writePdf(const QString &path)
{
    if (m_job->isRunning() || !m_document)
        return;
    const QString folder = QFileInfo(path).absolutePath();
    m_surroundings.preferences.setText("printFolder", folder);
    m_progress->watch(m_job, tr("Writing the PDF"), tr("If you cancel, no half file is left."));
    setBusy(true);
    m_job->start<Status>(
        [document = m_document, path](const Progress &progress) {
            const printing::FontSet fonts;
            return printing::writePdf(*document, path, fonts, progress);
        },
        [this, path, folder](const Status &status) { finished(status, tr("The PDF is written: %1").arg(QDir::toNativeSeparators(path)), folder); });
}

void PrintDialog::print()
{
    if (m_job->isRunning() || !m_document || m_document->pages.empty())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUp(*printer, m_document->pages.front());
    printer->setDocName(m_document->title);
    if (m_document->duplex)
        printer->setDuplex(QPrinter::DuplexLongSide);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("systemPrintDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, static_cast<int>(m_document->pages.size()));
    // The printer must live as long as the dialog; the lambda keeps it.
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { printOn(printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void PrintDialog::printOn(const std::shared_ptr<QPrinter> &printer)
{
    m_progress->watch(m_job, tr("Printing"), tr("Pages that are with the printer already will still come out."));
    setBusy(true);
    m_job->start<Status>([document = m_document, printer](const Progress &progress) { return paintOn(*printer, *document, progress); },
                         [this](const Status &status) { finished(status, tr("The pages are with the printer."), {}); });
}

void PrintDialog::finished(const Status &status, const QString &success, const QString &folder)
{
    setBusy(false);
    if (m_wantsToClose) {
        QDialog::reject();
        return;
    }
    if (m_isStale) {
        m_isStale = false;
        m_rest->start();
    }
    if (status && folder.isEmpty())
        m_messages->show(Tone::Good, success);
    else if (status)
        m_messages->show(Tone::Good, success, tr("Open the folder"), [this, folder] { m_surroundings.prompts.showFolder(folder); });
    else if (status.error().code == ErrorCode::Cancelled)
        m_messages->show(Tone::Info, tr("Cancelled."));
    else
        m_messages->show(status.error());
}

} // namespace stc::views
