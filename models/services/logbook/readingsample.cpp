// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/readingsample.h"

#include "store/queries/pageboard.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(reading)
};

/// Ids are hashes themselves, but of a kind that any program prints; the name keeps this draw apart from any other.
QByteArray lotOf(const TeamDay &page)
{
    const auto id = sheetId(page).bytes();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("second reading\n");
    hash.addData(QByteArrayView(id.data(), qsizetype(id.size())));
    return hash.result();
}

} // namespace

int checkShare(store::Database &database)
{
    return std::clamp(store::pageTerms(database).checkShare, 1, 100);
}

Status setCheckShare(store::Database &database, int percent)
{
    if (percent < 1 || percent > 100)
        return fail(ErrorCode::InvalidInput, Tr::tr("The share is a whole number from 1 to 100."));
    return database.setSetting(store::settings::kPageCheckShare, QString::number(percent));
}

int sampleSize(int pages, int percent)
{
    return (pages * percent + 99) / 100;
}

std::vector<bool> sampleOf(const std::vector<TeamDay> &pages, int percent)
{
    std::vector<std::pair<QByteArray, std::size_t>> lots;
    lots.reserve(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i)
        lots.emplace_back(lotOf(pages[i]), i);
    std::sort(lots.begin(), lots.end());
    std::vector<bool> drawn(pages.size(), false);
    for (int i = 0; i < sampleSize(int(pages.size()), percent); ++i)
        drawn[lots[std::size_t(i)].second] = true;
    return drawn;
}

Result<std::vector<ReadingPage>> readingPages(store::Database &database, const AreaRange &area, const QDate &from, const QDate &until)
{
    auto typed = store::typedPages(database, area, from, until);
    if (!typed)
        return failed(typed.error());
    const auto readings = store::pageReadings(database, area, from, until);
    if (!readings)
        return failed(readings.error());
    std::map<TeamDay, const store::PageReading *> done;
    for (const store::PageReading &reading : *readings)
        done.try_emplace(TeamDay{reading.team, reading.date}, &reading);
    const int share = checkShare(database);
    std::vector<ReadingPage> pages;
    pages.reserve(typed->size());
    for (std::size_t first = 0; first < typed->size();) {
        std::vector<TeamDay> day; // of one commune
        std::size_t last = first;
        for (; last < typed->size() && (*typed)[last].communeCode == (*typed)[first].communeCode && (*typed)[last].date == (*typed)[first].date; ++last)
            day.push_back({(*typed)[last].team, (*typed)[last].date});
        const std::vector<bool> drawn = sampleOf(day, share);
        for (std::size_t i = first; i < last; ++i) {
            const TeamDay page = day[i - first];
            const auto reading = done.find(page);
            pages.push_back({page, std::move((*typed)[i]), drawn[i - first], reading == done.end() ? std::nullopt : std::optional(*reading->second)});
        }
        first = last;
    }
    std::stable_sort(pages.begin(), pages.end(), [](const ReadingPage &a, const ReadingPage &b) {
        const auto rank = [](const ReadingPage &page) { return page.isDue() ? 0 : page.isInSample ? 1 : 2; };
        return rank(a) < rank(b);
    });
    return pages;
}

} // namespace stc::services
