// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/chartfigures.h"

#include "domain/dates.h"
#include "schema/table.h"
#include "store/queries/eachrow.h"

#include <algorithm>
#include <limits>

namespace stc::store {

namespace {

constexpr DayNumber kOpen = std::numeric_limits<DayNumber>::max();
constexpr std::size_t kPeopleBetweenLooks = 2000;

/// Days of an episode in the period, [first, end), counted from its first day; may lie before it or behind it.
struct Spell {
    std::int64_t person = 0;
    DayNumber first = 0;
    DayNumber end = kOpen;
    std::size_t category = 0;
};

DayNumber dayAt(const Statement &row, int column, DayNumber otherwise)
{
    const auto date = parseIsoDate(row.text(column));
    return date ? dayNumber(*date) : otherwise;
}

std::size_t categoryOf(std::string_view code)
{
    static const std::span choices = schema::table(schema::TableId::Quarantines).column("reason").choices;
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const schema::Choice &choice) { return code == choice.code; });
    return std::size_t(found == choices.end() ? choices.end() - choices.begin() - 1 : found - choices.begin());
}

class Counter {
public:
    Counter(Connection &connection, const ChartQuestion &question, const Progress &progress)
        : m_connection(connection), m_question(question), m_progress(progress), m_from(dayNumber(question.from)), m_days(int(question.from.daysTo(question.to)) + 1)
    {
        const auto days = std::size_t(m_days);
        m_figures.from = question.from;
        m_figures.days = m_days;
        m_figures.inQuarantine.assign(schema::table(schema::TableId::Quarantines).column("reason").choices.size(), std::vector<int>(days, 0));
        for (auto *list : {&m_figures.started, &m_figures.ended, &m_figures.due, &m_figures.checked, &m_figures.onset, &m_figures.confirmed})
            list->assign(days, 0);
    }

    Result<ChartFigures> count()
    {
        if (const auto done = readCases(); !done)
            return failed(done.error());
        if (const auto done = readSpells(); !done)
            return failed(done.error());
        if (const auto done = countPeople(); !done)
            return failed(done.error());
        return std::move(m_figures);
    }

private:
    void bindPeriod(Statement &select) const
    {
        select.bind(1, m_question.area.first).bind(2, m_question.area.last);
        select.bind(3, m_question.from.toString(Qt::ISODate)).bind(4, m_question.to.toString(Qt::ISODate));
    }

    void add(std::vector<int> &list, DayNumber day) const
    {
        if (day >= m_from && day < m_from + m_days)
            ++list[std::size_t(day - m_from)];
    }

    Status readCases()
    {
        return eachRow(m_connection, "SELECT onset_on, confirmed_on FROM cases WHERE area BETWEEN ?1 AND ?2 AND (confirmed_on BETWEEN ?3 AND ?4 OR onset_on BETWEEN ?3 AND ?4)",
            [this](Statement &select) { bindPeriod(select); },
            [this](const Statement &row) {
                const DayNumber confirmed = dayAt(row, 1, kOpen);
                add(m_figures.confirmed, confirmed);
                if (!row.isNull(0))
                    add(m_figures.onset, dayAt(row, 0, kOpen));
                else if (confirmed >= m_from && confirmed < m_from + m_days)
                    ++m_figures.unknownOnset;
            });
    }

    /// Episodes that touch the period, by person and start.
    Status readSpells()
    {
        return eachRow(m_connection,
            "SELECT person_id, start_on, ended_on, reason FROM quarantines WHERE area BETWEEN ?1 AND ?2 AND start_on <= ?4 AND (ended_on IS NULL OR ended_on >= ?3)"
            " ORDER BY person_id, start_on, key",
            [this](Statement &select) { bindPeriod(select); },
            [this](const Statement &row) {
                const Spell spell{row.integer(0), dayAt(row, 1, kOpen), dayAt(row, 2, kOpen), categoryOf(row.text(3))};
                add(m_figures.started, spell.first);
                add(m_figures.ended, spell.end);
                m_spells.push_back(spell);
            });
    }

    Status countPeople()
    {
        auto checks = m_connection.prepare("SELECT DISTINCT checked_on FROM health_checks WHERE person_id = ?1 AND checked_on BETWEEN ?2 AND ?3");
        if (!checks)
            return failed(checks.error());
        std::vector<int> today; // category on each day; -1: not in quarantine
        std::size_t people = 0;
        for (std::size_t first = 0; first < m_spells.size();) {
            if (++people % kPeopleBetweenLooks == 0) {
                if (m_progress.cancelled())
                    return fail(ErrorCode::Cancelled, {});
                m_progress.report(qint64(first), qint64(m_spells.size()), {});
            }
            std::size_t end = first;
            today.assign(std::size_t(m_days), -1);
            bool isIn = false;
            for (; end < m_spells.size() && m_spells[end].person == m_spells[first].person; ++end) {
                const Spell &spell = m_spells[end];
                for (DayNumber day = std::max(spell.first, m_from); day < std::min(spell.end, m_from + m_days); ++day) {
                    today[std::size_t(day - m_from)] = int(spell.category);
                    isIn = true;
                }
            }
            if (isIn) {
                for (std::size_t day = 0; day < today.size(); ++day) {
                    if (today[day] < 0)
                        continue;
                    ++m_figures.due[day];
                    ++m_figures.inQuarantine[std::size_t(today[day])][day];
                }
                if (const auto done = countChecks(*checks, m_spells[first].person, today); !done)
                    return done;
            }
            first = end;
        }
        return {};
    }

    /// From the index that keeps checks unique: neither the checks themselves nor those of others are read.
    Status countChecks(Statement &select, std::int64_t person, const std::vector<int> &today)
    {
        select.reset();
        select.bind(1, person).bind(2, m_question.from.toString(Qt::ISODate)).bind(3, m_question.to.toString(Qt::ISODate));
        return eachRow(select, [&](const Statement &row) {
            const DayNumber day = dayAt(row, 0, kOpen);
            if (day >= m_from && day < m_from + m_days && today[std::size_t(day - m_from)] >= 0)
                ++m_figures.checked[std::size_t(day - m_from)];
        });
    }

    Connection &m_connection;
    const ChartQuestion &m_question;
    const Progress &m_progress;
    DayNumber m_from;
    int m_days;
    ChartFigures m_figures;
    std::vector<Spell> m_spells;
};

} // namespace

Result<ChartFigures> chartFigures(Connection &connection, const ChartQuestion &question, const Progress &progress)
{
    return Counter(connection, question, progress).count();
}

Result<std::optional<std::pair<QDate, QDate>>> outbreakDays(Connection &connection, const AreaRange &area)
{
    std::optional<std::pair<QDate, QDate>> days;
    const auto done = eachRow(connection,
        "SELECT min(day), max(day) FROM (SELECT min(start_on) AS day FROM quarantines WHERE area BETWEEN ?1 AND ?2 UNION ALL SELECT max(max(start_on), ifnull(max(ended_on), max(start_on)))"
        " FROM quarantines WHERE area BETWEEN ?1 AND ?2 UNION ALL SELECT min(ifnull(min(onset_on), min(confirmed_on)), min(confirmed_on)) FROM cases WHERE area BETWEEN ?1 AND ?2"
        " UNION ALL SELECT max(confirmed_on) FROM cases WHERE area BETWEEN ?1 AND ?2) AS days WHERE day IS NOT NULL",
        [&](Statement &select) { select.bind(1, area.first).bind(2, area.last); },
        [&](const Statement &row) {
            const auto first = parseIsoDate(row.text(0));
            const auto last = parseIsoDate(row.text(1));
            if (first && last)
                days = std::pair(QDate(first->year, first->month, first->day), QDate(last->year, last->month, last->day));
        });
    if (!done)
        return failed(done.error());
    return days;
}

} // namespace stc::store
