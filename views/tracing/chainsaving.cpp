// SPDX-License-Identifier: GPL-3.0-or-later
// Where the picture of the chain goes: PNG, SVG, paper.
#include "reports/chainpicture.h"
#include "views/printing/pagepainter.h"
#include "views/tracing/chainpage.h"
#include "views/widgets/job.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/unitpicker.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace stc::views {

void ChainPage::save(PictureFormat format)
{
    if (m_saving->isRunning() || !m_shown.chain)
        return;
    QString folder = m_surroundings.preferences.text("printFolder");
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QDir::homePath();
    // The day, never a name: file names are seen by everybody.
    const QString name = withEnding(QStringLiteral("transmission-chain-%1").arg(m_day.toString(Qt::ISODate)), format);
    const QString title = format == PictureFormat::Png ? tr("Save the picture") : tr("Save the drawing");
    m_surroundings.prompts.saveFile(this, {title, QDir(folder).filePath(name), {pictureFilter(format)}}, [this, format](const QString &path) { write(format, withEnding(path, format)); });
}

void ChainPage::write(PictureFormat format, const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    m_surroundings.preferences.setText("printFolder", folder);
    const bool initials = m_initials->isChecked();
    const reports::ChainPaper paper{subject(initials), m_shown.asked.knownOn, initials, {m_surroundings.preferences.text("printedBy"), vietnamTime(m_surroundings.clock.nowSeconds()), m_database.isTraining()}};
    m_messages->show(Tone::Info, tr("Writing the picture…"));
    m_saving->start<Status>(
        [chain = m_shown.chain, layout = m_shown.layout, paper, path, format](const Progress &) {
            const printing::FontSet fonts; // belongs to this thread
            const reports::Document sheet = reports::chainSheet(*chain, *layout, paper, fonts);
            const reports::Page &page = sheet.pages.front();
            return savePicture(path, format, page.size, sheet.title, [&](QPainter &painter) { printing::paintPage(painter, page, fonts); });
        },
        [this, path, folder](const Status &done) {
            if (!done)
                m_messages->show(done.error());
            else
                m_messages->show(Tone::Good, tr("The picture is written: %1").arg(QDir::toNativeSeparators(path)), tr("Open the folder"), [this, folder] { m_surroundings.prompts.showFolder(folder); });
        });
}

reports::PrintRequest ChainPage::printRequest() const
{
    reports::PrintRequest request;
    request.kind = reports::PrintKind::TransmissionChain;
    request.date = m_day;
    request.unit = m_unit->code();
    const ChainAsked wanted = asked();
    request.chain = {wanted.person, wanted.stepsUp, wanted.stepsDown, wanted.order == reports::ChainOrder::BySteps, wanted.foldMoreThan, m_initials->isChecked()};
    return request;
}

void ChainPage::print()
{
    Q_EMIT wantsPrint(printRequest());
}

} // namespace stc::views
