// SPDX-License-Identifier: GPL-3.0-or-later
// Where charts go: PNG, SVG, paper.
#include "views/charts/chartmaker.h"
#include "views/charts/chartspage.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabBar>

namespace stc::views {

namespace {
constexpr double kMmPerInch = 25.4;
const QSizeF kPicture(260, 150);
const QSizeF kSheet(297, 210);
constexpr double kMargin = 15;
constexpr double kGap = 6;
} // namespace

void ChartsPage::save(PictureFormat format)
{
    if (m_figures.days == 0)
        return;
    static constexpr const char *kNames[] = {"in-quarantine", "begun-ended", "checks", "epidemic-curve"};
    QString folder = m_surroundings.preferences.text("printFolder");
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QDir::homePath();
    const QString name = QStringLiteral("%1-%2_%3").arg(QLatin1String(kNames[std::max(0, m_kinds->currentIndex())]), m_figures.from.toString(Qt::ISODate),
        m_figures.day(m_figures.days - 1).toString(Qt::ISODate));
    m_surroundings.prompts.saveFile(this, {tr("Save the chart"), QDir(folder).filePath(withEnding(name, format)), {pictureFilter(format)}}, [this, format](const QString &chosen) {
        const QString path = withEnding(chosen, format);
        const QString into = QFileInfo(path).absolutePath();
        m_surroundings.preferences.setText("printFolder", into);
        const reports::ChartTable now = table();
        const auto done = savePicture(path, format, kPicture, now.title, [&](QPainter &painter) { paintChart(painter, QRectF(QPointF(), kPicture), now, subtitle(), m_database.isTraining()); });
        if (done)
            m_messages->show(Tone::Good, tr("The chart is saved: %1").arg(QDir::toNativeSeparators(path)), tr("Open the folder"), [this, into] { m_surroundings.prompts.showFolder(into); });
        else
            m_messages->show(done.error());
    });
}

void ChartsPage::print(bool isAll)
{
    if (m_figures.days == 0)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setFullPage(true);
    printer->setDocName(tr("Charts"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("systemPrintDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, isAll] { paint(*printer, isAll); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // which lives as long as the dialog
    dialog->open();
}

void ChartsPage::paint(QPrinter &printer, bool isAll)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        m_messages->show(Tone::Bad, tr("The printer does not answer. Check that it is on, or save a picture instead."));
        return;
    }
    painter.scale(printer.logicalDpiX() / kMmPerInch, printer.logicalDpiY() / kMmPerInch);
    const QRectF body = QRectF(QPointF(), kSheet).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (!isAll) {
        paintChart(painter, body, table(), subtitle(), m_database.isTraining());
    } else {
        const QSizeF quarter((body.width() - kGap) / 2, (body.height() - kGap) / 2);
        const auto step = m_step->currentIndex() == 0 ? reports::ChartStep::Day : reports::ChartStep::Week;
        for (std::size_t i = 0; i < reports::kChartKinds.size(); ++i) {
            const QPointF at(body.left() + double(i % 2) * (quarter.width() + kGap), body.top() + double(i / 2) * (quarter.height() + kGap));
            paintChart(painter, QRectF(at, quarter), reports::chartTable(reports::kChartKinds[i], step, m_figures), subtitle(), m_database.isTraining());
        }
    }
    painter.end();
    m_messages->show(Tone::Good, tr("The charts are with the printer."));
}

} // namespace stc::views
