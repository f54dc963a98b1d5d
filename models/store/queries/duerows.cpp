// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/duerows.h"

#include "domain/vietnamese.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace stc::store {

namespace {

/// Fewer are asked for one by one; of more all that last on the day are read, which is quicker.
constexpr std::size_t kFew = 100;

/// ?1 person, ?2 first day, ?3 last day: newest first, of which only the first day matters.
constexpr const char *kChecks = "SELECT checked_on, temperature_c, symptoms, absent FROM health_checks WHERE person_id = ?1 AND checked_on BETWEEN ?2 AND ?3 ORDER BY checked_on DESC";
constexpr const char *kHouseholdNumber = "SELECT household_number FROM households WHERE id = ?1";

class RowReading {
public:
    RowReading(Database &database, const DueWork &work, DueList list) : m_connection(database.connection()), m_work(work)
    {
        for (std::size_t i = 0; i < work.items.size(); ++i) {
            if (work.items[i].isOn(list))
                m_wanted.emplace(work.items[i].episode, i);
        }
        m_readsAll = m_wanted.size() > kFew && list != DueList::EndedToday;
    }

    Result<std::vector<DueRow>> read()
    {
        if (m_wanted.empty())
            return std::vector<DueRow>();
        auto found = episodes(m_connection, filter());
        if (!found)
            return failed(found.error());
        if (m_readsAll) {
            // Those whose quarantine ended on the day no longer last on it.
            if (const auto done = readEnded(*found); !done)
                return failed(done.error());
        }
        std::vector<DueRow> rows;
        rows.reserve(m_wanted.size());
        for (Episode &episode : *found) {
            if (const auto wanted = m_wanted.find(episode.key); wanted != m_wanted.end())
                rows.push_back(rowOf(std::move(episode), wanted->second));
        }
        sortByTeam(rows);
        if (const auto done = complete(rows); !done)
            return failed(done.error());
        return rows;
    }

private:
    [[nodiscard]] EpisodeFilter filter() const
    {
        EpisodeFilter filter{.area = m_work.question.area};
        if (m_readsAll) {
            filter.openOn = m_work.question.day;
            filter.team = m_work.question.team;
            return filter;
        }
        for (const auto &[episode, item] : m_wanted)
            filter.ids.push_back(m_work.items[item].episodeId);
        return filter;
    }

    Status readEnded(std::vector<Episode> &found)
    {
        EpisodeFilter ended{.area = m_work.question.area};
        for (const auto &[episode, item] : m_wanted) {
            if (m_work.items[item].isOn(DueList::EndedToday))
                ended.ids.push_back(m_work.items[item].episodeId);
        }
        if (ended.ids.empty())
            return {};
        auto more = episodes(m_connection, ended);
        if (!more)
            return failed(more.error());
        std::move(more->begin(), more->end(), std::back_inserter(found));
        return {};
    }

    [[nodiscard]] DueRow rowOf(Episode episode, std::size_t place) const
    {
        const DueItem &item = m_work.items[place];
        DueRow row;
        row.episode = std::move(episode);
        if (item.releaseOn != kNoDay)
            row.releaseOn = toQDate(item.releaseOn);
        if (item.uncheckedSince != kNoDay)
            row.uncheckedSince = toQDate(item.uncheckedSince);
        const auto tests = m_work.testsOf(place);
        row.tests.assign(tests.begin(), tests.end());
        return row;
    }

    /// They come by commune, hamlet, team and round; a team that walks through two hamlets is one list all the same.
    static void sortByTeam(std::vector<DueRow> &rows)
    {
        std::map<std::int64_t, std::string> names;
        for (const DueRow &row : rows)
            names.try_emplace(row.episode.teamKey, row.episode.teamKey == 0 ? std::string("\xFF") : vietnamese::textSortKey(row.episode.teamName.toStdString()));
        std::vector<std::pair<std::string_view, std::int64_t>> order;
        for (const auto &[team, name] : names)
            order.emplace_back(name, team);
        std::sort(order.begin(), order.end());
        std::unordered_map<std::int64_t, std::size_t> rank;
        for (std::size_t i = 0; i < order.size(); ++i)
            rank[order[i].second] = i;
        std::stable_sort(rows.begin(), rows.end(), [&](const DueRow &a, const DueRow &b) {
            return std::pair(a.episode.area, rank.at(a.episode.teamKey)) < std::pair(b.episode.area, rank.at(b.episode.teamKey));
        });
    }

    Status complete(std::vector<DueRow> &rows)
    {
        auto checks = m_connection.prepare(kChecks);
        if (!checks)
            return failed(checks.error());
        auto number = m_connection.prepare(kHouseholdNumber);
        if (!number)
            return failed(number.error());
        for (DueRow &row : rows) {
            number->reset();
            number->bind(1, row.episode.household);
            const auto found = number->step();
            if (!found)
                return failed(found.error());
            if (*found)
                row.householdNumber = number->string(0);
            if (const auto done = readCheck(*checks, row); !done)
                return done;
        }
        return {};
    }

    Status readCheck(Statement &checks, DueRow &row) const
    {
        checks.reset();
        checks.bind(1, row.episode.personKey).bind(2, row.episode.startOn.toString(Qt::ISODate)).bind(3, m_work.question.day.toString(Qt::ISODate));
        QStringList symptoms;
        for (;;) {
            const auto isThere = checks.step();
            if (!isThere)
                return failed(isThere.error());
            const QDate day = *isThere ? QDate::fromString(checks.string(0), Qt::ISODate) : QDate();
            if (!*isThere || (row.check && row.check->date != day))
                break;
            if (!row.check)
                row.check = DueCheck{.date = day, .temperature = {}, .symptoms = {}};
            if (!checks.isNull(1))
                row.check->temperature = std::max(row.check->temperature.value_or(0), checks.real(1));
            symptoms += checks.string(2).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            row.check->wasAbsent = row.check->wasAbsent || checks.integer(3) != 0;
        }
        symptoms.removeDuplicates();
        if (row.check)
            row.check->symptoms = symptoms.join(QLatin1Char(' '));
        return {};
    }

    Connection &m_connection;
    const DueWork &m_work;
    std::unordered_map<std::int64_t, std::size_t> m_wanted; ///< episode → item
    bool m_readsAll = false;
};

} // namespace

Result<std::vector<DueRow>> dueRows(Database &database, const DueWork &work, DueList list)
{
    return RowReading(database, work, list).read();
}

} // namespace stc::store
