// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/temperaturechart.h"

#include "views/logbook/checktext.h"
#include "views/widgets/make.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QGraphicsSimpleTextItem>
#include <QLocale>
#include <QPalette>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace stc::views {

namespace {

constexpr double kLowest = 35;      ///< °C, where the letters of the symptoms stand
constexpr double kUsualHighest = 39;
constexpr int kMostLabels = 8;      ///< days named below
constexpr double kPoint = 7;
/// Where in its day a session lies.
constexpr std::array kHours = {0.25, 0.6, 0.85};

QBrush textBrush() { return QBrush(QApplication::palette().color(QPalette::Text)); }

} // namespace

TemperatureChart::TemperatureChart(store::Database &database, QWidget *parent) : QChartView(parent), m_database(database)
{
    nameWidget(this, "temperatureChart", tr("Temperature curve"));
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus); // everything it shows stands in the grid
    setFrameShape(QFrame::NoFrame);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->setMargins(QMargins(4, 4, 4, 4));
    chart()->setBackgroundRoundness(0);
    connect(chart(), &QChart::plotAreaChanged, this, &TemperatureChart::placeLetters);
}

void TemperatureChart::show(const services::HealthGrid &grid, int feverTenths)
{
    m_grid = grid;
    m_feverTenths = feverTenths;
    draw();
}

void TemperatureChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_grid.people.empty())
        draw();
}

void TemperatureChart::draw()
{
    for (const Letters &one : m_letters)
        delete one.item;
    m_letters.clear();
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setBackgroundBrush(QApplication::palette().brush(QPalette::Base));
    chart()->legend()->setLabelBrush(textBrush());
    chart()->legend()->setFont(QApplication::font());
    addCurve(m_feverTenths / 10.0);
    placeLetters();
}

void TemperatureChart::addCurve(double fever)
{
    auto *curve = new QLineSeries;
    auto *measured = new QScatterSeries;
    auto *high = new QScatterSeries;
    auto *limit = new QLineSeries;
    curve->setName(tr("Temperature"));
    high->setName(tr("Fever"));
    limit->setName(tr("Fever from %1 °C").arg(QLocale().toString(fever, 'f', 1)));
    curve->setPen(QPen(toneColor(Tone::Info), 2));
    measured->setColor(toneColor(Tone::Info));
    measured->setBorderColor(Qt::transparent);
    measured->setMarkerSize(kPoint);
    high->setColor(toneColor(Tone::Bad));
    high->setBorderColor(Qt::transparent);
    high->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
    high->setMarkerSize(kPoint * 2);
    limit->setPen(QPen(toneColor(Tone::Bad), 1, Qt::DashLine));
    double highest = kUsualHighest;
    for (int day = 0; day < m_grid.days(); ++day) {
        for (int session = 0; session < static_cast<int>(services::kGridSessions.size()); ++session) {
            const services::HealthCheck &check = m_grid.checks[m_grid.at(0, day, session)];
            const double x = day + kHours[static_cast<std::size_t>(session)];
            addLetters(x, check.said);
            if (check.said.temperature.isEmpty())
                continue;
            const double degrees = check.said.temperature.toDouble();
            highest = std::max(highest, degrees + 0.3);
            curve->append(x, degrees);
            (services::isFever(check.said.temperature, m_feverTenths) ? high : measured)->append(x, degrees);
        }
    }
    limit->append(0, fever);
    limit->append(m_grid.days(), fever);
    for (QXYSeries *series : std::initializer_list<QXYSeries *>{curve, limit, measured, high})
        chart()->addSeries(series);
    addAxes(highest);
    const auto markers = chart()->legend()->markers(measured);
    for (QLegendMarker *marker : markers)
        marker->setVisible(false);
}

void TemperatureChart::addAxes(double highest)
{
    auto *days = new QCategoryAxis;
    const int every = std::max(1, (m_grid.days() + kMostLabels - 1) / kMostLabels);
    days->setRange(0, m_grid.days());
    days->setStartValue(0);
    for (int day = 0; day < m_grid.days(); day += every)
        days->append(m_grid.date(day).toString(QStringLiteral("dd/MM")), std::min(day + every, m_grid.days()));
    auto *degrees = new QValueAxis;
    degrees->setRange(kLowest, std::ceil(highest * 2) / 2);
    degrees->setTickType(QValueAxis::TicksDynamic);
    degrees->setTickAnchor(36);
    degrees->setTickInterval(1);
    degrees->setLabelFormat(QStringLiteral("%.0f"));
    degrees->setTitleText(QStringLiteral("°C"));
    degrees->setTitleBrush(textBrush());
    degrees->setTitleFont(QApplication::font());
    chart()->addAxis(days, Qt::AlignBottom);
    chart()->addAxis(degrees, Qt::AlignLeft);
    QColor grid = QApplication::palette().color(QPalette::Mid);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{days, degrees}) {
        axis->setLabelsBrush(textBrush());
        axis->setLabelsFont(QApplication::font());
        axis->setGridLineColor(grid);
        axis->setLinePenColor(grid);
        const auto all = chart()->series();
        for (QAbstractSeries *series : all)
            series->attachAxis(axis);
    }
}

void TemperatureChart::addLetters(double x, const services::PageCheck &check)
{
    services::PageCheck symptoms = check;
    symptoms.temperature.clear();
    if (symptoms.symptoms.isEmpty() && !symptoms.isAbsent)
        return;
    auto *item = new QGraphicsSimpleTextItem(shortCheckText(symptoms, m_feverTenths).replace(QLatin1Char(' '), QLatin1Char('\n')), chart());
    item->setFont(QApplication::font());
    item->setBrush(textBrush());
    item->setToolTip(checkText(m_database, symptoms));
    m_letters.push_back({x, item});
}

/// Just above the axis, one below the other.
void TemperatureChart::placeLetters()
{
    const auto all = chart()->series();
    if (all.isEmpty())
        return;
    for (const Letters &one : m_letters) {
        const QPointF foot = chart()->mapToPosition({one.x, kLowest}, all.first());
        const QRectF size = one.item->boundingRect();
        one.item->setPos(foot.x() - size.width() / 2, foot.y() - size.height() - 2);
    }
}

} // namespace stc::views
