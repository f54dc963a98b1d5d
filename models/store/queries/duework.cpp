// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/duework.h"

#include "domain/vietnamese.h"
#include "schema/table.h"
#include "store/queries/duetests.h"
#include "store/queries/eachrow.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace stc::store {

namespace {

constexpr std::array<DueListInfo, kDueLists> kLists = {{
    {DueList::Fever, "fever", QT_TRANSLATE_NOOP("due", "Fever or danger sign"), true},
    {DueList::Absent, "absent", QT_TRANSLATE_NOOP("due", "Absent when checked: report at once"), true},
    {DueList::Unchecked, "unchecked", QT_TRANSLATE_NOOP("due", "Not checked"), false},
    {DueList::Overdue, "overdue", QT_TRANSLATE_NOOP("due", "Past the last day, still open"), false},
    {DueList::EndsToday, "ends-today", QT_TRANSLATE_NOOP("due", "Last day today"), false},
    {DueList::TestsDue, "tests-due", QT_TRANSLATE_NOOP("due", "Tests due or overdue"), false},
    {DueList::CheckToday, "check-today", QT_TRANSLATE_NOOP("due", "To check today"), false},
    {DueList::NewToday, "new-today", QT_TRANSLATE_NOOP("due", "Began today"), false},
    {DueList::EndedToday, "ended-today", QT_TRANSLATE_NOOP("due", "Ended today"), false},
}};

/// ?1 and ?2 area, ?3 the day.
constexpr const char *kEpisodes =
    "SELECT q.key, q.person_id, q.area, q.id, q.start_on, q.planned_end_on, q.days, q.ended_on, q.reason FROM quarantines q ";
constexpr const char *kOfThatDay = "WHERE q.area BETWEEN ?1 AND ?2 AND q.start_on <= ?3 AND (q.ended_on IS NULL OR q.ended_on >= ?3)";
constexpr const char *kHouseholds = "JOIN people p ON p.key = q.person_id JOIN households h ON h.key = p.household_id ";
constexpr const char *kChecks = "SELECT person_id, temperature_c, symptoms, absent FROM health_checks WHERE checked_on = ?3 AND area BETWEEN ?1 AND ?2";
/// ?1 person, ?2 the day; through the index of the one check a session.
constexpr const char *kLastCheck = "SELECT max(checked_on) FROM health_checks WHERE person_id = ?1 AND checked_on < ?2";

DayNumber dayOf(std::string_view iso)
{
    const auto date = parseIsoDate(iso);
    return date ? dayNumber(*date) : kNoDay;
}

bool isOneAlarming(std::string_view codes)
{
    while (!codes.empty()) {
        const std::size_t end = std::min(codes.find(' '), codes.size());
        if (isAlarmingSymptom(codes.substr(0, end)))
            return true;
        codes.remove_prefix(std::min(end + 1, codes.size()));
    }
    return false;
}

class Counting {
public:
    Counting(Database &database, const DueQuestion &question)
        : m_database(database), m_day(dayNumber(question.day)), m_iso(question.day.toString(Qt::ISODate).toStdString()),
          m_feverTenths(database.numberSetting(settings::kFeverTenths, 375))
    {
        m_work.question = question;
    }

    Result<DueWork> count()
    {
        const auto done = readEpisodes()
            .and_then([this] { return readChecks(); })
            .and_then([this] { return readUnchecked(); })
            .and_then([this] { return findDueTests(m_database, m_categories, m_work); });
        if (!done)
            return failed(done.error());
        countPeople();
        return std::move(m_work);
    }

private:
    struct Read {
        DueItem item;
        DueCategory category;
    };

    Status readEpisodes()
    {
        const DueQuestion &question = m_work.question;
        std::string sql = kEpisodes;
        if (!question.team.isNull() || !question.hamlet.isEmpty())
            sql += kHouseholds;
        sql += kOfThatDay;
        if (!question.team.isNull())
            sql += " AND h.team_id = (SELECT key FROM teams WHERE id = ?4)";
        if (!question.hamlet.isEmpty())
            sql += " AND h.hamlet = ?5";
        std::vector<Read> found;
        const auto done = eachRow(m_database.connection(), sql, [&](Statement &select) {
            bindPlace(select);
            if (!question.team.isNull())
                select.bind(4, question.team);
            if (!question.hamlet.isEmpty())
                select.bind(5, question.hamlet);
        }, [&](const Statement &row) { found.push_back(readOf(row)); });
        if (!done)
            return done;
        std::sort(found.begin(), found.end(), [](const Read &a, const Read &b) {
            return std::tie(a.item.person, a.item.startOn, a.item.episode) < std::tie(b.item.person, b.item.startOn, b.item.episode);
        });
        m_work.items.reserve(found.size());
        m_categories.reserve(found.size());
        for (Read &each : found) {
            m_work.items.push_back(each.item);
            m_categories.push_back(std::move(each.category));
        }
        return {};
    }

    [[nodiscard]] Read readOf(const Statement &row) const
    {
        Read read;
        DueItem &item = read.item;
        item.episode = row.integer(0);
        item.person = row.integer(1);
        item.area = row.integer(2);
        item.episodeId = row.id(3);
        item.startOn = dayOf(row.text(4));
        item.releaseOn = dayOf(row.text(5));
        if (item.releaseOn == kNoDay && !row.isNull(6))
            item.releaseOn = item.startOn + static_cast<DayNumber>(row.integer(6));
        read.category.reason = row.text(8);
        if (item.startOn == m_day)
            item.put(DueList::NewToday);
        if (!row.isNull(7) && dayOf(row.text(7)) <= m_day) {
            item.put(DueList::EndedToday);
            return read;
        }
        item.put(DueList::CheckToday);
        if (item.releaseOn != kNoDay && item.releaseOn <= m_day)
            item.put(DueList::Overdue);
        else if (item.releaseOn == m_day + 1)
            item.put(DueList::EndsToday);
        return read;
    }

    void bindPlace(Statement &select) const
    {
        select.bind(1, m_work.question.area.first).bind(2, m_work.question.area.last).bind(3, m_iso);
    }

    /// The items of a person.
    [[nodiscard]] std::span<DueItem> itemsOf(std::int64_t person)
    {
        const auto range = std::equal_range(m_work.items.begin(), m_work.items.end(), DueItem{.episode = 0, .person = person, .area = 0, .episodeId = {}},
            [](const DueItem &a, const DueItem &b) { return a.person < b.person; });
        return {range.first, range.second};
    }

    Status readChecks()
    {
        m_isChecked.assign(m_work.items.size(), false);
        if (m_work.items.empty())
            return {};
        return eachRow(m_database.connection(), kChecks, [this](Statement &select) { bindPlace(select); }, [this](const Statement &row) {
            const bool hasFever = !row.isNull(1) && std::llround(row.real(1) * 10) >= m_feverTenths;
            const bool isIll = hasFever || isOneAlarming(row.text(2));
            const bool wasAbsent = row.integer(3) != 0;
            for (DueItem &item : itemsOf(row.integer(0))) {
                m_isChecked[static_cast<std::size_t>(&item - m_work.items.data())] = true;
                if (isIll)
                    item.put(DueList::Fever);
                if (wasAbsent)
                    item.put(DueList::Absent);
            }
        });
    }

    Status readUnchecked()
    {
        auto last = m_database.connection().prepare(kLastCheck);
        if (!last)
            return failed(last.error());
        for (std::size_t i = 0; i < m_work.items.size(); ++i) {
            DueItem &item = m_work.items[i];
            if (m_isChecked[i] || !item.isOn(DueList::CheckToday))
                continue;
            item.put(DueList::Unchecked);
            last->reset();
            last->bind(1, item.person).bind(2, m_iso);
            const auto row = last->step();
            if (!row)
                return failed(row.error());
            const DayNumber checked = *row && !last->isNull(0) ? dayOf(last->text(0)) : kNoDay;
            item.uncheckedSince = checked == kNoDay ? item.startOn : std::max(item.startOn, checked + 1);
        }
        return {};
    }

    /// Two episodes of one person that last on one day are a mistake of the books; the person is one line all the same.
    void countPeople()
    {
        std::uint16_t seen = 0;
        for (std::size_t i = 0; i < m_work.items.size(); ++i) {
            DueItem &item = m_work.items[i];
            if (i == 0 || m_work.items[i - 1].person != item.person)
                seen = 0;
            item.lists = static_cast<std::uint16_t>(item.lists & ~seen);
            seen = static_cast<std::uint16_t>(seen | item.lists);
            for (std::size_t list = 0; list < kDueLists; ++list)
                m_work.counts[list] += static_cast<unsigned>(item.lists) >> list & 1U;
        }
    }

    Database &m_database;
    DayNumber m_day;
    std::string m_iso;
    int m_feverTenths;
    DueWork m_work;
    std::vector<DueCategory> m_categories;
    std::vector<bool> m_isChecked;
};

void add(DueCounts &counts, const DueItem &item)
{
    for (std::size_t list = 0; list < kDueLists; ++list)
        counts[list] += item.lists >> list & 1U;
}

/// Steps through `sql` with the person of each item as ?1; `take` gets the item's place and the row.
template <typename Take> Status eachPerson(Database &database, const DueWork &work, const char *sql, Take take)
{
    auto statement = database.connection().prepare(sql);
    if (!statement)
        return failed(statement.error());
    for (std::size_t i = 0; i < work.items.size(); ++i) {
        statement->reset();
        statement->bind(1, work.items[i].person);
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (*row)
            take(i, static_cast<const Statement &>(*statement));
    }
    return {};
}

} // namespace

std::span<const DueListInfo> dueLists()
{
    return kLists;
}

const DueListInfo &dueList(DueList list)
{
    return kLists[static_cast<std::size_t>(list)];
}

std::optional<DueList> findDueList(const QString &name)
{
    for (const DueListInfo &info : kLists) {
        if (name == QLatin1String(info.name))
            return info.list;
    }
    return std::nullopt;
}

QString label(DueList list)
{
    return QCoreApplication::translate("due", dueList(list).label);
}

bool isAlarmingSymptom(std::string_view code)
{
    constexpr std::array<std::string_view, 5> kSigns = {"fever", "shortness_of_breath", "chest_pain", "drowsiness", "coughing_blood"};
    return std::find(kSigns.begin(), kSigns.end(), code) != kSigns.end();
}

std::span<const DueTest> DueWork::testsOf(std::size_t item) const
{
    const auto range = std::equal_range(tests.begin(), tests.end(), DueTest{item, 0, 0}, [](const DueTest &a, const DueTest &b) { return a.item < b.item; });
    return {range.first, range.second};
}

Result<DueWork> dueWork(Database &database, const DueQuestion &question)
{
    return Counting(database, question).count();
}

Result<std::vector<Uuid>> personIdsOf(Database &database, const DueWork &work)
{
    std::vector<Uuid> ids(work.items.size());
    const auto done = eachPerson(database, work, "SELECT id FROM people WHERE key = ?1", [&](std::size_t item, const Statement &row) { ids[item] = row.id(0); });
    if (!done)
        return failed(done.error());
    return ids;
}

Result<std::vector<DueTeam>> dueByTeam(Database &database, const DueWork &work)
{
    std::map<std::int64_t, DueTeam> teams; // 0 = none
    const auto done = eachPerson(database, work,
        "SELECT ifnull(t.key, 0), t.id, t.name FROM people p JOIN households h ON h.key = p.household_id LEFT JOIN teams t ON t.key = h.team_id WHERE p.key = ?1",
        [&](std::size_t item, const Statement &row) {
            const auto [at, isNew] = teams.try_emplace(row.integer(0));
            if (isNew) {
                at->second.id = row.id(1);
                at->second.name = row.string(2);
            }
            add(at->second.counts, work.items[item]);
        });
    if (!done)
        return failed(done.error());
    std::vector<std::tuple<bool, std::string, std::int64_t>> order;
    for (const auto &[key, team] : teams)
        order.emplace_back(key == 0, vietnamese::textSortKey(team.name.toStdString()), key);
    std::sort(order.begin(), order.end());
    std::vector<DueTeam> sorted;
    for (const auto &place : order)
        sorted.push_back(std::move(teams.at(std::get<2>(place))));
    return sorted;
}

std::vector<std::pair<Area, DueCounts>> dueByCommune(const DueWork &work)
{
    std::map<Area, DueCounts> communes;
    for (const DueItem &item : work.items)
        add(communes[item.area], item);
    return {communes.begin(), communes.end()};
}

} // namespace stc::store
