// SPDX-License-Identifier: GPL-3.0-or-later
// bench_charts DATABASE: how long the figures of the charts take for everything in it: the last 30 days of the outbreak, and all of it. Prints
// "total_ms N" for the slowest round but the first, which reads what later ones have in memory.
#include "reports/charttable.h"
#include "store/queries/chartfigures.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace stc;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const auto connection = store::Connection::open(QString::fromLocal8Bit(argv[1]), store::Connection::Mode::ReadOnly);
    if (!connection)
        return 1;
    const AreaRange everywhere{0, 9'999'999'999'999};
    const auto days = store::outbreakDays(**connection, everywhere);
    if (!days || !*days)
        return 1;
    const auto [first, last] = **days;
    double slowest = 0;
    for (const auto &[what, from] : {std::pair{"30 days", std::max(first, last.addDays(-29))}, std::pair{"the whole outbreak", first}}) {
        for (int round = 0; round < 4; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto figures = store::chartFigures(**connection, {everywhere, from, last});
            if (!figures)
                return 1;
            qint64 bars = 0;
            for (const reports::ChartKind kind : reports::kChartKinds)
                bars += reports::chartTable(kind, reports::ChartStep::Day, *figures).rows.size();
            const double ms = double(timer.nsecsElapsed()) / 1e6;
            if (round > 0)
                slowest = std::max(slowest, ms);
            std::printf("%-20s %3d days, %4lld bars, at most %6d people in quarantine %8.1f ms%s\n", what, figures->days, static_cast<long long>(bars),
                *std::max_element(figures->due.begin(), figures->due.end()), ms, round == 0 ? "  (first)" : "");
        }
    }
    std::printf("total_ms %.1f\n", slowest);
    return 0;
}
