// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charttable.h"

#include <QPalette>

#include <memory>

class QChart;
class QPainter;
class QRectF;

namespace stc::views {

/// On screen in the colours of the window; on paper and in pictures always black on white.
enum class ChartLook { Screen, Paper };

/// A chart of these numbers: bars with a pattern and an outline each, so that it can be read in black and white; 12 points or more on paper.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const reports::ChartTable &table, ChartLook look, const QPalette &palette);
/// Which rows get a label on the axis: all of them, or every second, third, seventh …, so that at most `most` stand there.
[[nodiscard]] int labelStep(int rows, int most);

/// Distance of the lines across, a whole number (1, 2, 5, 10, 20 …), so that there are at most five.
[[nodiscard]] int valueStep(int most);

/// Paints the chart on white into a rectangle in millimetres, with its note below it and, for training data, their mark across it.
void paintChart(QPainter &painter, const QRectF &rect, const reports::ChartTable &table, const QString &subtitle, bool isTraining);

} // namespace stc::views
