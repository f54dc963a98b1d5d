// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pages of the print dialog go: a PDF file or a printer.
#include "services/logbook/printpages.h"
#include "views/printdialogs/pageview.h"
#include "views/printdialogs/printdialog.h"
#include "views/printdialogs/printeroutput.h"
#include "views/printing/pdf.h"
#include "views/widgets/job.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresspanel.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QTimer>

namespace stc::views {

void PrintDialog::savePdf()
{
    QString folder = m_surroundings.preferences.text("printFolder");
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QDir::homePath();
    const reports::PrintRequest wanted = request();
    const QString days = wanted.until.isValid() && wanted.until != wanted.date ? wanted.date.toString(Qt::ISODate) + u'_' + wanted.until.toString(Qt::ISODate) : wanted.date.toString(Qt::ISODate);
    const QString name = QStringLiteral("%1-%2.pdf").arg(fileWords(reports::label(wanted.kind)), days);
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
    put(
        [path](const reports::Document &document, const Progress &progress) -> Result<PageRange> {
            const printing::FontSet fonts;
            return printing::writePdf(document, path, fonts, progress).map([&] { return PageRange(0, document.pages.size() - 1); });
        },
        tr("The PDF is written: %1").arg(QDir::toNativeSeparators(path)), folder);
}

void PrintDialog::put(const Output &output, const QString &success, const QString &folder)
{
    if (reports::printKind(request().kind).hasNumbers) {
        m_job->start<Result<Made>>(numberedJob(output), [this, success, folder](const Result<Made> &made) {
            if (made) {
                m_document = *made; // with its numbers, as it came out
                m_view->setDocument(m_document);
                Q_EMIT numbered();
            }
            finished(made ? Status() : Status(failed(made.error())), success, folder);
        });
        return;
    }
    m_job->start<Status>(
        [document = m_document, output](const Progress &progress) -> Status {
            const auto done = output(*document, progress);
            return done ? Status() : Status(failed(done.error()));
        },
        [this, success, folder](const Status &status) { finished(status, success, folder); });
}

/// The pages that were looked at have no numbers yet, or the team's households have changed since: they are made again.
std::function<Result<PrintDialog::Made>(const Progress &)> PrintDialog::numberedJob(const Output &output) const
{
    return [output, path = m_database.path(), clock = &m_surroundings.clock, wanted = request()](const Progress &progress) -> Result<Made> {
        const auto database = store::Database::open(path, store::Database::Access::ReadWrite, *clock);
        if (!database)
            return failed(database.error());
        const printing::FontSet fonts; // belongs to this thread
        auto made = services::makeForPrinting(**database, wanted, fonts, progress);
        if (!made)
            return failed(made.error());
        const auto done = output(*made, progress);
        if (!done)
            return failed(done.error());
        if (const auto kept = services::markPagesPrinted(**database, *made, done->first, done->second); !kept)
            return failed(kept.error());
        return std::make_shared<const reports::Document>(std::move(*made));
    };
}

void PrintDialog::print()
{
    if (m_job->isRunning() || !m_document || m_document->pages.empty())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUpPrinter(*printer, m_document->pages.front());
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
    put([printer](const reports::Document &document, const Progress &progress) { return paintOn(*printer, document, progress); }, tr("The pages are with the printer."), {});
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
