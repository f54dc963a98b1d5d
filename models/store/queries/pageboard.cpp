// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/pageboard.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"
#include "store/queries/eachrow.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace stc::store {

namespace {

/// All of them: ?1 and ?2 area, ?3 and ?4 first and last day.
constexpr const char *kTeams = R"(
    SELECT key, id, area, commune_code, hamlet, name, established_on, dissolved_on FROM teams
    WHERE area BETWEEN ?1 AND ?2 AND established_on <= ?4 AND (dissolved_on IS NULL OR dissolved_on > ?3))";
constexpr const char *kSheets = R"(
    SELECT team_id, page_date, printed_on, returned_on, typed_on FROM page_sheets WHERE area BETWEEN ?1 AND ?2 AND page_date BETWEEN ?3 AND ?4)";
/// Team by team through the index of the one page a day: the pages of a team lie beside each other.
constexpr const char *kPages = R"(
    SELECT l.team_id, l.page_date, l.updated_at FROM teams t CROSS JOIN logbook_pages l ON l.team_id = t.key
    WHERE t.area BETWEEN ?1 AND ?2 AND l.page_date BETWEEN ?3 AND ?4)";
constexpr const char *kChecks = "SELECT team_id, page_date FROM page_checks WHERE area BETWEEN ?1 AND ?2 AND page_date BETWEEN ?3 AND ?4";
constexpr const char *kClosings = "SELECT area, day FROM day_closings WHERE area BETWEEN ?1 AND ?2 AND day BETWEEN ?3 AND ?4 AND reopened_at IS NULL";
constexpr const char *kLastDays[] = {
    "SELECT page_date FROM logbook_pages WHERE area BETWEEN ?1 AND ?2 AND page_date <= ?3 ORDER BY page_date DESC LIMIT 1",
    "SELECT max(page_date) FROM page_sheets WHERE area BETWEEN ?1 AND ?2 AND page_date <= ?3",
};

constexpr DayNumber kNever = std::numeric_limits<DayNumber>::max();
constexpr DayNumber kNoSheet = std::numeric_limits<DayNumber>::min();

/// kNever for an empty text.
DayNumber dayOf(std::string_view iso)
{
    const auto date = parseIsoDate(iso);
    return date ? dayNumber(*date) : kNever;
}

/// The day in Vietnam of a moment.
DayNumber dayOfMoment(std::int64_t secondsSinceEpoch)
{
    constexpr std::int64_t kDay = 24 * 3600;
    constexpr std::int64_t kAhead = 7 * 3600;
    return static_cast<DayNumber>((secondsSinceEpoch + kAhead) / kDay);
}

class Reader {
public:
    Reader(Database &database, const AreaRange &area, const QDate &from, const QDate &to)
        : m_database(database), m_area(area), m_first(dayNumber(from)), m_today(dayNumber(database.clock().today()))
    {
        m_board.from = from;
        m_board.days = int(from.daysTo(to)) + 1;
        m_board.today = database.clock().today();
        m_board.lateDays = pageTerms(database).lateDays;
    }

    Result<PageBoard> read()
    {
        const auto done = readTeams()
            .and_then([this] { return readSheets(); })
            .and_then([this] { return readPages(); })
            .and_then([this] { return readChecks(); })
            .and_then([this] { return readClosings(); });
        if (!done)
            return failed(done.error());
        markOverdue();
        return std::move(m_board);
    }

private:
    struct Found {
        std::string hamlet;
        std::string name;
        PageBoardTeam team;
        DayNumber since;
        DayNumber until; ///< the first day on which it was no more
    };

    template <typename Take> Status each(const char *sql, Take take)
    {
        return eachRow(m_database.connection(), sql, [this](Statement &statement) {
            statement.bind(1, m_area.first).bind(2, m_area.last).bind(3, m_board.from.toString(Qt::ISODate)).bind(4, m_board.date(m_board.days - 1).toString(Qt::ISODate));
        }, take);
    }

    Status readTeams()
    {
        std::vector<Found> found;
        const auto done = each(kTeams, [&](const Statement &row) {
            found.push_back({vietnamese::textSortKey(row.text(4)), vietnamese::textSortKey(row.text(5)),
                {row.integer(0), row.id(1), row.integer(2), row.string(3), row.string(4), row.string(5)}, dayOf(row.text(6)), dayOf(row.text(7))});
        });
        if (!done)
            return done;
        std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
            return std::tie(a.team.area, a.hamlet, a.name, a.team.id) < std::tie(b.team.area, b.hamlet, b.name, b.team.id);
        });
        const std::size_t days = std::size_t(m_board.days);
        m_board.cells.resize(found.size() * days);
        m_printed.assign(found.size() * days, kNoSheet);
        m_board.teams.reserve(found.size());
        for (Found &each : found) {
            const DayNumber begin = std::max(each.since, m_first) - m_first;
            const DayNumber end = std::min({each.until, m_today + 1, m_first + DayNumber(days)}) - m_first;
            const std::size_t base = m_board.teams.size() * days;
            for (DayNumber day = begin; day < end; ++day)
                m_board.cells[base + std::size_t(day)].set(PageCell::Due);
            m_places.emplace(each.team.key, base);
            m_board.teams.push_back(std::move(each.team));
        }
        return {};
    }

    /// Where the page of the row's first two columns (team, date) stands; nothing: its team was not there in that time.
    [[nodiscard]] std::optional<std::size_t> placeOf(const Statement &row) const
    {
        const auto team = m_places.find(row.integer(0));
        const DayNumber day = dayOf(row.text(1));
        if (team == m_places.end() || day == kNever)
            return std::nullopt;
        return team->second + std::size_t(day - m_first);
    }

    [[nodiscard]] DayNumber termOf(std::size_t place) const { return m_first + DayNumber(place % std::size_t(m_board.days)) + m_board.lateDays; }

    void markTyped(std::size_t place, DayNumber on)
    {
        m_board.cells[place].set(PageCell::Typed);
        m_board.cells[place].set(PageCell::Late, on > termOf(place));
    }

    Status readSheets()
    {
        return each(kSheets, [this](const Statement &row) {
            const auto place = placeOf(row);
            if (!place)
                return;
            PageCell &cell = m_board.cells[*place];
            m_printed[*place] = dayOf(row.text(2)); // kNever: it has a number, and that is all
            cell.set(PageCell::Printed, !row.isNull(2));
            cell.set(PageCell::Returned, !row.isNull(3));
            if (!row.isNull(4))
                markTyped(*place, dayOf(row.text(4)));
        });
    }

    Status readPages()
    {
        return each(kPages, [this](const Statement &row) {
            const auto place = placeOf(row);
            if (!place)
                return;
            m_board.cells[*place].set(PageCell::Begun);
            if (m_board.cells[*place].isTyped())
                return;
            const DayNumber printed = m_printed[*place];
            const DayNumber changed = dayOfMoment(row.integer(2));
            if (printed == kNoSheet || (printed != kNever && changed < printed))
                markTyped(*place, changed);
        });
    }

    Status readChecks()
    {
        return each(kChecks, [this](const Statement &row) {
            if (const auto place = placeOf(row))
                m_board.cells[*place].set(PageCell::Checked);
        });
    }

    Status readClosings()
    {
        std::unordered_map<Area, std::pair<std::size_t, std::size_t>> communes; // first team, and the one behind the last
        for (std::size_t i = 0; i < m_board.teams.size(); ++i)
            communes.try_emplace(m_board.teams[i].area, i, i).first->second.second = i + 1;
        return each(kClosings, [&](const Statement &row) {
            const auto commune = communes.find(row.integer(0));
            const DayNumber day = dayOf(row.text(1));
            if (commune == communes.end() || day == kNever)
                return;
            for (std::size_t team = commune->second.first; team < commune->second.second; ++team) {
                // A team that was not there on that day has nothing that was closed.
                if (PageCell &cell = m_board.cell(team, day - m_first); cell.stage() != PageStage::NotDue)
                    cell.set(PageCell::Closed);
            }
        });
    }

    void markOverdue()
    {
        for (std::size_t place = 0; place < m_board.cells.size(); ++place) {
            PageCell &cell = m_board.cells[place];
            if (cell.isDue() && !cell.isTyped() && m_today > termOf(place))
                cell.set(PageCell::Late);
        }
    }

    Database &m_database;
    AreaRange m_area;
    DayNumber m_first;
    DayNumber m_today;
    PageBoard m_board;
    std::unordered_map<std::int64_t, std::size_t> m_places; ///< team's key → its first cell
    std::vector<DayNumber> m_printed;                       ///< of the sheet of each cell
};

/// The last day up to today of which a page was printed or typed; nothing when there is none.
Result<std::optional<QDate>> lastPageDay(Database &database, const AreaRange &area)
{
    QString last;
    for (const char *sql : kLastDays) {
        const auto done = eachRow(database.connection(), sql,
            [&](Statement &statement) { statement.bind(1, area.first).bind(2, area.last).bind(3, database.clock().today().toString(Qt::ISODate)); },
            [&](const Statement &row) { last = std::max(last, row.string(0)); });
        if (!done)
            return failed(done.error());
    }
    return last.isEmpty() ? std::nullopt : std::optional(QDate::fromString(last, Qt::ISODate));
}

} // namespace

Result<PageBoard> pageBoard(Database &database, const AreaRange &area, const QDate &from, const QDate &to)
{
    return Reader(database, area, from, to).read();
}

PageBoard onlyTeam(const PageBoard &board, const Uuid &team)
{
    PageBoard one{.from = board.from, .days = board.days, .today = board.today, .lateDays = board.lateDays, .teams = {}, .cells = {}};
    for (std::size_t i = 0; i < board.teams.size(); ++i) {
        if (board.teams[i].id != team)
            continue;
        one.teams.push_back(board.teams[i]);
        for (int day = 0; day < board.days; ++day)
            one.cells.push_back(board.cell(i, day));
    }
    return one;
}

Result<DaySpan> usualBoardDays(Database &database, const AreaRange &area)
{
    const auto last = lastPageDay(database, area);
    if (!last)
        return failed(last.error());
    const QDate today = database.clock().today();
    const bool isUpToDate = !*last || (**last).daysTo(today) < kUsualBoardDays;
    const QDate to = isUpToDate ? today : **last;
    return DaySpan{to.addDays(1 - kUsualBoardDays), to};
}

PageTerms pageTerms(Database &database)
{
    const PageTerms usual;
    return {database.numberSetting(settings::kPageLateDays, usual.lateDays), database.numberSetting(settings::kPageCheckShare, usual.checkShare)};
}

Status setPageTerms(Database &database, const PageTerms &terms)
{
    return database.setSetting(settings::kPageLateDays, QString::number(terms.lateDays)).and_then([&] {
        return database.setSetting(settings::kPageCheckShare, QString::number(terms.checkShare));
    });
}

} // namespace stc::store
