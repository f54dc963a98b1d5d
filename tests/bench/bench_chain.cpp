// SPDX-License-Identifier: GPL-3.0-or-later
// bench_chain [DATABASE]: how long 5,766 cases with their 83,000 contacts take to lay out and to paint as a window shows them: the whole chain, folded and
// with nobody folded, fitted into the view and near enough to be read. With a database, the chain in it, and how long it takes to read. Prints
// "total_ms N" for the slowest way from data to picture. With STC_PICTURES=FOLDER the pictures are saved there.
#include "reports/chaindata.h"
#include "reports/chainlayout.h"
#include "views/tracing/chainpainter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace stc;

namespace {

constexpr int kCases = 5766;
constexpr int kContacts = 83'000;
constexpr int kDays = 66;

/// Cases that infect each other through two months, a seventh of the contacts people who are in it already.
reports::Chain outbreak()
{
    QRandomGenerator random(2021);
    reports::Chain chain;
    const QDate first(2021, 5, 7);
    for (int i = 0; i < kCases; ++i) {
        const QDate day = first.addDays(i * kDays / kCases);
        chain.people.push_back({Uuid{1, quint64(i) + 1}, QStringLiteral("Nguyễn Thị Thu %1").arg(i), QStringLiteral("1962"), 0, day, day.addDays(1)});
    }
    for (int i = 0; i < kContacts; ++i) {
        const int source = random.bounded(kCases);
        const QDate day = chain.people[std::size_t(source)].onsetOn.addDays(random.bounded(3));
        int target = int(chain.people.size());
        if (random.bounded(7) == 0 && source + 1 < kCases)
            target = source + 1 + random.bounded(std::min(400, kCases - source - 1));
        else
            chain.people.push_back({Uuid{2, quint64(i) + 1}, QStringLiteral("Trần Văn Mạnh %1").arg(i), QStringLiteral("1988"), 1, {}, {}});
        chain.contacts.push_back({source, target, day, day.addDays(1), QStringLiteral("workplace")});
    }
    return chain;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double paint(const reports::Chain &chain, const reports::ChainLayout &layout, double scale, const char *name)
{
    const QSize size(1100, 600);
    QElapsedTimer timer;
    timer.start();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double fit = std::min(size.width() / layout.size.width(), size.height() / layout.size.height());
    const double used = scale > 0 ? scale : fit;
    const QPointF from = scale > 0 ? QPointF(layout.size.width() / 2, layout.size.height() / 2) : QPointF();
    views::ChainPainter(painter, QPalette(), QGuiApplication::font(), used).paint({chain, layout, 0}, QRectF(from, QSizeF(size) / used));
    painter.end();
    const double ms = milliseconds(timer);
    if (const QString folder = qEnvironmentVariable("STC_PICTURES"); !folder.isEmpty())
        image.save(QStringLiteral("%1/chain-%2.png").arg(folder, QLatin1String(name)));
    return ms;
}

double measure(const reports::Chain &chain, const char *what, int foldMoreThan)
{
    reports::ChainLayoutOptions options;
    options.foldMoreThan = foldMoreThan;
    QElapsedTimer timer;
    timer.start();
    const reports::ChainLayout layout = reports::layOutChain(chain, options);
    const double layoutMs = milliseconds(timer);
    const double farMs = paint(chain, layout, 0, what);
    const double nearMs = paint(chain, layout, 2.9, qPrintable(QString::fromLatin1(what) + QStringLiteral("-near")));
    std::printf("%-10s %6zu people %6zu contacts: %6zu boxes %6zu arrows, layout %7.1f ms, all of it painted %7.1f ms, a readable part %6.1f ms\n", what, chain.people.size(),
        chain.contacts.size(), layout.nodes.size(), layout.edges.size(), layoutMs, farMs, nearMs);
    return layoutMs + std::max(farMs, nearMs);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QElapsedTimer timer;
    timer.start();
    reports::Chain chain;
    if (argc > 1) {
        const auto connection = store::Connection::open(QString::fromLocal8Bit(argv[1]), store::Connection::Mode::ReadOnly);
        const auto book = connection ? store::contactBook(**connection) : Result<store::ContactBook>(failed(connection.error()));
        if (!book) {
            std::fprintf(stderr, "%s\n", qPrintable(book.error().text));
            return 1;
        }
        std::printf("read %.1f ms\n", milliseconds(timer));
        timer.restart();
        chain = reports::chainOn(*book, reports::daysOf(*book).second);
        std::printf("levels of a day %.1f ms\n", milliseconds(timer));
    } else {
        chain = outbreak();
    }
    const double folded = measure(chain, "folded", 6);
    const double unfolded = measure(chain, "unfolded", 0);
    std::printf("total_ms %.1f\n", std::max(folded, unfolded));
    return 0;
}
