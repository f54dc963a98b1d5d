// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartmaker.h"

#include "reports/composer.h"
#include "reports/wording.h"
#include "views/printing/pagepainter.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace stc::views {

using reports::ChartTable;

namespace {

constexpr int kMostLabels = 10; ///< "07/05" beside each other on a quarter of a sheet
constexpr int kMostTicks = 5;
constexpr double kPixelsPerMm = 4; ///< of the scene that a picture is painted from: 12 points are 17 pixels
constexpr double kTitlePoints = 13;
constexpr double kTextPoints = 12;

/// A colour and a pattern each: either alone tells them apart.
struct Filling {
    QColor light;
    QColor dark;
    Qt::BrushStyle pattern;
};
const Filling kFillings[] = {
    {QColor(0x1b5ea8), QColor(0x6fa8e6), Qt::SolidPattern}, {QColor(0xc05a00), QColor(0xf0a050), Qt::BDiagPattern}, {QColor(0x2e7d32), QColor(0x81c784), Qt::Dense6Pattern},
    {QColor(0x6a1b9a), QColor(0xc39be0), Qt::CrossPattern}, {QColor(0x8d6e00), QColor(0xe0c060), Qt::HorPattern}, {QColor(0xad1457), QColor(0xf090b0), Qt::FDiagPattern},
    {QColor(0x00695c), QColor(0x70c8b8), Qt::VerPattern}, {QColor(0x37474f), QColor(0xb0bec5), Qt::DiagCrossPattern}, {QColor(0x9e9e9e), QColor(0xe0e0e0), Qt::Dense4Pattern},
};

QBrush brushOf(std::size_t index, ChartLook look, bool isDark)
{
    const Filling &filling = kFillings[index % std::size(kFillings)];
    if (look == ChartLook::Paper)
        return {index == 0 ? QColor(0x505050) : QColor(Qt::black), filling.pattern};
    return {isDark ? filling.dark : filling.light, filling.pattern};
}

QFont fontOf(ChartLook look, double points, bool isBold)
{
    QFont font;
    if (look == ChartLook::Paper) {
        font.setFamilies({QStringLiteral("Liberation Serif"), QStringLiteral("Times New Roman"), QStringLiteral("Tinos")});
        font.setPixelSize(int(points * reports::kMmPerPoint * kPixelsPerMm + 0.5));
    } else {
        font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
    }
    font.setBold(isBold);
    return font;
}

void styleAxis(QAbstractAxis *axis, ChartLook look, const QColor &ink, const QString &title)
{
    axis->setTitleText(title);
    axis->setTruncateLabels(false); // there is room: see labelStep
    axis->setTitleFont(fontOf(look, kTextPoints, true));
    axis->setLabelsFont(fontOf(look, kTextPoints, false));
    axis->setTitleBrush(ink);
    axis->setLabelsBrush(ink);
    axis->setLinePen(QPen(ink, 1));
    QColor grid = ink;
    grid.setAlphaF(0.2F);
    axis->setGridLinePen(QPen(grid, 1));
}

QAbstractBarSeries *makeBars(const ChartTable &table, ChartLook look, const QColor &ink, bool isDark)
{
    QAbstractBarSeries *bars = table.isStacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    for (std::size_t i = 0; i < table.series.size(); ++i) {
        auto *set = new QBarSet(table.series[i].name);
        for (const int value : table.series[i].values)
            *set << value;
        set->setBrush(brushOf(i, look, isDark));
        set->setPen(QPen(ink, 1));
        bars->append(set);
    }
    bars->setBarWidth(0.85);
    return bars;
}

int highest(const ChartTable &table)
{
    int most = 0;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        int sum = 0;
        for (const reports::ChartSeries &series : table.series)
            sum = table.isStacked ? sum + series.values[std::size_t(row)] : std::max(sum, series.values[std::size_t(row)]);
        most = std::max(most, sum);
    }
    return most;
}

} // namespace

int labelStep(int rows, int most)
{
    for (const int step : {1, 2, 3, 7, 14, 28}) {
        if ((rows + step - 1) / step <= most)
            return step;
    }
    return (rows + most - 1) / most;
}

int valueStep(int most)
{
    for (int power = 1;; power *= 10) {
        for (const int digit : {1, 2, 5}) {
            if (most <= digit * power * kMostTicks)
                return digit * power;
        }
    }
}

std::unique_ptr<QChart> makeChart(const ChartTable &table, ChartLook look, const QPalette &palette)
{
    const bool isDark = look == ChartLook::Screen && palette.color(QPalette::Base).lightness() < 128;
    const QColor ink = look == ChartLook::Paper ? QColor(Qt::black) : palette.color(QPalette::Text);
    auto chart = std::make_unique<QChart>();
    chart->setBackgroundBrush(look == ChartLook::Paper ? QBrush(Qt::NoBrush) : palette.brush(QPalette::Base)); // paper is white already
    chart->setBackgroundRoundness(0);
    chart->setMargins({4, 4, 4, 4});
    chart->setTitle(table.title);
    chart->setTitleFont(fontOf(look, kTitlePoints, true));
    chart->setTitleBrush(ink);
    QAbstractBarSeries *bars = makeBars(table, look, ink, isDark);
    chart->addSeries(bars);
    // Labels at whole numbers, as many as there is room for: an axis of categories would cut every one of sixty days.
    auto *days = new QCategoryAxis;
    days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    days->setStartValue(-0.5);
    const int rows = int(table.rows.size());
    const int step = labelStep(rows, kMostLabels);
    for (int row = 0; row < rows; row += step)
        days->append(table.rows[row], row);
    days->setRange(-0.5, std::max(rows, 1) - 0.5);
    styleAxis(days, look, ink, table.rowTitle);
    days->setGridLineVisible(false);
    auto *values = new QValueAxis;
    const int most = std::max(1, highest(table));
    const int between = valueStep(most);
    const int ticks = (most + between - 1) / between;
    values->setRange(0, ticks * between);
    values->setTickCount(ticks + 1);
    values->setLabelFormat(QStringLiteral("%d"));
    styleAxis(values, look, ink, table.valueTitle);
    chart->addAxis(days, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    bars->attachAxis(days);
    bars->attachAxis(values);
    chart->legend()->setVisible(true);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setFont(fontOf(look, kTextPoints, false));
    chart->legend()->setLabelBrush(ink);
    return chart;
}

void paintChart(QPainter &painter, const QRectF &rect, const ChartTable &table, const QString &subtitle, bool isTraining)
{
    constexpr double kLine = 6;
    const double foot = table.note.isEmpty() ? kLine : 2 * kLine;
    const QRectF area(rect.left(), rect.top(), rect.width(), rect.height() - foot);
    QGraphicsScene scene;
    auto *chart = makeChart(table, ChartLook::Paper, QPalette()).release();
    scene.addItem(chart); // which owns it now
    const QRectF pixels(0, 0, area.width() * kPixelsPerMm, area.height() * kPixelsPerMm);
    chart->resize(pixels.size());
    scene.setSceneRect(pixels);
    reports::Page page;
    page.size = rect.size();
    const printing::FontSet fonts;
    const auto line = [&](const QString &text, double y) {
        page.boxes.push_back({QRectF(0, y, rect.width(), kLine), 12, reports::Face::Italic, false, std::uint32_t(page.lines.size()), 1});
        page.lines.push_back({text, 4, float(y + 4.5), float(rect.width())});
    };
    line(subtitle, rect.height() - foot);
    if (!table.note.isEmpty())
        line(table.note, rect.height() - kLine);
    if (isTraining)
        page.watermark = reports::Print::tr("TRAINING DATA");
    painter.save();
    painter.translate(rect.topLeft());
    printing::paintPage(painter, page, fonts);
    painter.restore();
    scene.render(&painter, area, pixels, Qt::IgnoreAspectRatio); // over the mark of training data
}

} // namespace stc::views
