// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/chartfigures.h"

#include <QStringList>

#include <array>

namespace stc::reports {

enum class ChartKind : std::uint8_t { InQuarantine, StartsAndEnds, Checks, EpidemicCurve };
inline constexpr std::array kChartKinds{ChartKind::InQuarantine, ChartKind::StartsAndEnds, ChartKind::Checks, ChartKind::EpidemicCurve};
enum class ChartStep : std::uint8_t { Day, Week };

struct ChartSeries {
    QString name;
    std::vector<int> values; ///< one a row
};

/// One chart as numbers: the same for the picture, the table beside it and the clipboard.
struct ChartTable {
    ChartKind kind = ChartKind::InQuarantine;
    QString title;
    QString rowTitle;   ///< of the days or weeks
    QString valueTitle;
    bool isStacked = false;
    QStringList rows;   ///< "07/05": of a week its first day
    std::vector<ChartSeries> series;
    QString note;       ///< what one must know to read it
};

/// Short, for a tab: "In quarantine".
[[nodiscard]] QString chartName(ChartKind kind);
/// By week (Monday to Sunday; the first and the last may be shorter): events are added up, people in quarantine are those of the week's last day. Categories
/// that never occur are left out.
[[nodiscard]] ChartTable chartTable(ChartKind kind, ChartStep step, const store::ChartFigures &figures);

} // namespace stc::reports
