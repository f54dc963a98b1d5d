// SPDX-License-Identifier: GPL-3.0-or-later
// Where the papers go: printer, PDF, ODT.
#include "services/papers/issuing.h"
#include "services/papers/odt.h"
#include "views/lists/dateedit.h"
#include "views/papers/paperspane.h"
#include "views/papers/paperspreview.h"
#include "views/printdialogs/printeroutput.h"
#include "views/printing/fontset.h"
#include "views/printing/pdf.h"
#include "views/widgets/job.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace stc::views {

void PapersPane::saveAs(const QString &suffix)
{
    if (m_isWriting || !m_document)
        return;
    QString folder = m_surroundings.preferences.text("printFolder");
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QDir::homePath();
    const bool isOdt = suffix == QLatin1String("odt");
    const QString name = QStringLiteral("%1-%2.%3").arg(fileWords(reports::label(paper().kind)), m_day->date().toString(Qt::ISODate), suffix);
    const QString filter = isOdt ? tr("OpenDocument texts (*.odt)") : tr("PDF files (*.pdf)");
    m_surroundings.prompts.saveFile(this, {isOdt ? tr("Save as ODT") : tr("Save as PDF"), QDir(folder).filePath(name), {filter}}, [this, suffix](const QString &path) {
        write(path.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive) ? path : path + QLatin1Char('.') + suffix);
    });
}

void PapersPane::write(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    m_surroundings.preferences.setText("printFolder", folder);
    const QString shown = QDir::toNativeSeparators(path);
    if (path.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive)) {
        write(
            [path, wanted = request(), file = m_database.path(), clock = &m_surroundings.clock](const reports::Document &, const Progress &progress) -> Status {
                const auto database = store::Database::open(file, store::Database::Access::ReadOnly, *clock);
                return database ? services::writePapersOdt(**database, wanted, path, progress) : Status(failed(database.error()));
            },
            tr("Writing the ODT"), tr("The ODT is written: %1").arg(shown), folder);
        return;
    }
    write(
        [path](const reports::Document &document, const Progress &progress) -> Status {
            const printing::FontSet fonts;
            return printing::writePdf(document, path, fonts, progress);
        },
        tr("Writing the PDF"), tr("The PDF is written: %1").arg(shown), folder);
}

void PapersPane::print()
{
    if (m_isWriting || !m_document || m_document->pages.empty())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUpPrinter(*printer, m_document->pages.front());
    printer->setDocName(m_document->title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("systemPrintDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, static_cast<int>(m_document->pages.size()));
    // The printer must live as long as the dialog; the lambda keeps it.
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        write(
            [printer](const reports::Document &document, const Progress &progress) -> Status {
                const auto done = paintOn(*printer, document, progress);
                return done ? Status() : Status(failed(done.error()));
            },
            tr("Printing"), tr("The papers are with the printer."), {});
    });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

/// The pages that were looked at have no numbers yet: they are made again, for good.
void PapersPane::write(const Output &output, const QString &title, const QString &success, const QString &folder)
{
    if (m_isWriting || m_job->isRunning())
        return;
    m_isWriting = true;
    m_messages->dismiss();
    m_preview->watch(m_job, title, tr("If you cancel, no paper keeps a number that it got now."));
    showState();
    m_job->start<Outcome>(
        [output, path = m_database.path(), clock = &m_surroundings.clock, wanted = request(), hasNumber = paper().hasNumber()](const Progress &progress) -> Outcome {
            const auto database = store::Database::open(path, hasNumber ? store::Database::Access::ReadWrite : store::Database::Access::ReadOnly, *clock);
            if (!database)
                return {failed(database.error()), {}, {}};
            const printing::FontSet fonts;
            auto put = services::putPapers(**database, wanted, fonts, output, progress);
            if (!put)
                return {failed(put.error()), {}, {}};
            return {Status(), put->change, std::make_shared<const reports::Document>(std::move(put->document))};
        },
        [this, success, folder](const Outcome &outcome) { finish(outcome, success, folder); });
}

void PapersPane::finish(const Outcome &outcome, const QString &success, const QString &folder)
{
    m_isWriting = false;
    if (outcome.status) {
        m_document = outcome.document; // with its numbers, as it came out
        m_preview->setDocument(m_document);
    } else {
        m_preview->showPages();
    }
    showState();
    if (outcome.change.isSomething())
        Q_EMIT changed(outcome.change);
    if (outcome.status && folder.isEmpty())
        m_messages->show(Tone::Good, success);
    else if (outcome.status)
        m_messages->show(Tone::Good, success, tr("Open the folder"), [this, folder] { m_surroundings.prompts.showFolder(folder); });
    else if (outcome.status.error().code == ErrorCode::Cancelled)
        m_messages->show(Tone::Info, tr("Cancelled."));
    else
        m_messages->show(outcome.status.error());
    Q_EMIT put();
}

} // namespace stc::views
