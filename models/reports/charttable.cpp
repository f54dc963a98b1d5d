// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charttable.h"

#include "reports/wording.h"
#include "schema/table.h"

#include <algorithm>
#include <numeric>

namespace stc::reports {

namespace {

/// Days of each row: [first[i], first[i + 1]).
std::vector<int> rowsOf(const store::ChartFigures &figures, ChartStep step)
{
    std::vector<int> first;
    for (int day = 0; day < figures.days; ++day) {
        if (step == ChartStep::Day || day == 0 || figures.day(day).dayOfWeek() == Qt::Monday)
            first.push_back(day);
    }
    first.push_back(figures.days);
    return first;
}

enum class Gather { Sum, Last };

std::vector<int> gathered(const std::vector<int> &days, const std::vector<int> &first, Gather gather)
{
    std::vector<int> values;
    for (std::size_t i = 0; i + 1 < first.size(); ++i)
        values.push_back(gather == Gather::Last ? days[std::size_t(first[i + 1]) - 1] : std::accumulate(days.begin() + first[i], days.begin() + first[i + 1], 0));
    return values;
}

void addCategories(ChartTable &table, const store::ChartFigures &figures, const std::vector<int> &first)
{
    const schema::Column &column = schema::table(schema::TableId::Quarantines).column("reason");
    for (std::size_t i = 0; i < figures.inQuarantine.size(); ++i) {
        ChartSeries series{schema::choiceLabel(column, column.choices[i].code), gathered(figures.inQuarantine[i], first, Gather::Last)};
        if (std::any_of(series.values.begin(), series.values.end(), [](int value) { return value > 0; }))
            table.series.push_back(std::move(series));
    }
}

} // namespace

QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::InQuarantine: return Print::tr("In quarantine", "chart");
    case ChartKind::StartsAndEnds: return Print::tr("Begun and ended");
    case ChartKind::Checks: return Print::tr("Health checks", "chart");
    case ChartKind::EpidemicCurve: return Print::tr("Epidemic curve");
    }
    return {};
}

ChartTable chartTable(ChartKind kind, ChartStep step, const store::ChartFigures &figures)
{
    const bool isWeek = step == ChartStep::Week;
    const std::vector<int> first = rowsOf(figures, step);
    const auto sum = [&](const std::vector<int> &days) { return gathered(days, first, Gather::Sum); };
    ChartTable table;
    table.kind = kind;
    table.rowTitle = isWeek ? Print::tr("Week from") : Print::tr("Day", "chart");
    for (std::size_t i = 0; i + 1 < first.size(); ++i)
        table.rows << shortDate(figures.day(first[i]));
    switch (kind) {
    case ChartKind::InQuarantine:
        table.title = Print::tr("People in quarantine, by category");
        table.valueTitle = Print::tr("People");
        table.isStacked = true;
        if (isWeek)
            table.note = Print::tr("On the last day of each week.");
        addCategories(table, figures, first);
        break;
    case ChartKind::StartsAndEnds:
        table.title = Print::tr("Quarantines begun and ended");
        table.valueTitle = Print::tr("Quarantines");
        table.note = Print::tr("Ended: free from 0h00 of the day.");
        table.series = {{Print::tr("Begun"), sum(figures.started)}, {Print::tr("Ended"), sum(figures.ended)}};
        break;
    case ChartKind::Checks:
        table.title = Print::tr("People to be checked and checked");
        table.valueTitle = isWeek ? Print::tr("People, added up over the days") : Print::tr("People");
        table.note = Print::tr("Checked: with at least one check on the day.");
        table.series = {{Print::tr("To be checked"), sum(figures.due)}, {Print::tr("Checked"), sum(figures.checked)}};
        break;
    case ChartKind::EpidemicCurve:
        table.title = Print::tr("Epidemic curve: cases (F0) by onset and by confirmation");
        table.valueTitle = Print::tr("Cases");
        if (figures.unknownOnset > 0)
            table.note = Print::tr("Onset unknown: %Ln of the cases confirmed in the period.", nullptr, figures.unknownOnset);
        table.series = {{Print::tr("By onset"), sum(figures.onset)}, {Print::tr("By confirmation"), sum(figures.confirmed)}};
        break;
    }
    return table;
}

} // namespace stc::reports
