// SPDX-License-Identifier: GPL-3.0-or-later
// bench_episodes DATABASE [UNIT [DAY]]: how long the quarantines of a unit take to read (those open on the day, all), to sift and sort, to judge for proposals, and how long
// the history of one takes.
#include "services/quarantine/proposals.h"
#include "views/quarantine/episodelistmodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace stc;

namespace {

/// Says how long it took; false where it failed.
template <typename Work>
bool measure(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const long long count = work();
    std::printf("%-28s %8lld %9.1f ms\n", what, count, double(timer.nsecsElapsed()) / 1e6);
    return count >= 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto database = words.size() < 2 ? Result<std::unique_ptr<store::Database>>(fail(ErrorCode::WrongCall, QStringLiteral("bench_episodes DATABASE [UNIT [DAY]]")))
                                           : store::Database::open(words[1], store::Database::Access::ReadOnly, Clock::system());
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().text));
        return 2;
    }
    const Unit *unit = (*database)->units().find(words.value(2));
    const QDate day = words.size() > 3 ? QDate::fromString(words[3], Qt::ISODate) : (*database)->clock().today();
    store::EpisodeFilter all;
    all.area = unit ? unit->range() : (*database)->unit().range();
    store::EpisodeFilter open = all;
    open.openOn = day;
    services::EpisodeList list;
    bool isWell = true;
    const auto read = [&](const store::EpisodeFilter &filter) -> long long {
        auto found = services::episodeList(**database, filter);
        if (!found)
            return -1;
        list = *std::move(found);
        return static_cast<long long>(list.rows.size());
    };
    for (int round = 0; round < 3; ++round) {
        isWell = measure("open episodes", [&] { return read(open); }) && isWell;
        isWell = measure("proposals", [&]() -> long long {
            const auto found = services::episodeProposals(**database, all.area, day);
            return found ? static_cast<long long>(found->size()) : -1;
        }) && isWell;
        isWell = measure("all episodes", [&] { return read(all); }) && isWell;
    }
    if (!isWell || list.rows.empty())
        return 1;
    const Uuid one = list.rows[list.rows.size() / 2].episode.id;
    isWell = measure("history of one", [&]() -> long long {
        const auto detail = services::episodeDetail(**database, one);
        return detail ? static_cast<long long>((*detail)->history.size()) : -1;
    });
    views::EpisodeListModel model;
    measure("into the model", [&]() -> long long {
        model.setList(std::move(list), day);
        return model.rowCount();
    });
    measure("sifted by a name", [&]() -> long long {
        model.setFilter({views::EpisodeListModel::State::All, {}, {}, {}, QStringLiteral("nguyen van")});
        return model.rowCount();
    });
    measure("all, sorted by name", [&]() -> long long {
        model.setFilter({views::EpisodeListModel::State::All, {}, {}, {}, {}});
        model.sort(views::EpisodeListModel::Person);
        return model.rowCount();
    });
    return isWell ? 0 : 1;
}
