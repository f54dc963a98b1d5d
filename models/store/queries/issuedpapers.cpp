// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/issuedpapers.h"

#include "store/queries/eachrow.h"

namespace stc::store {

namespace {

QString firstDay(int year)
{
    return QDate(year, 1, 1).toString(Qt::ISODate);
}

QString lastDay(int year)
{
    return QDate(year, 12, 31).toString(Qt::ISODate);
}

} // namespace

Result<std::optional<IssuedPaper>> issuedPaper(Connection &connection, const QString &kind, const Uuid &episode)
{
    std::optional<IssuedPaper> found;
    const auto done = eachRow(connection,
        "SELECT i.id, q.id, i.kind, i.issued_on, ifnull(i.number, 0), i.symbol, i.unit_code, i.batch FROM quarantines q JOIN issued_papers i ON i.episode_id = q.key "
        "WHERE q.id = ?1 AND i.kind = ?2 ORDER BY i.issued_on DESC, i.key DESC LIMIT 1",
        [&](Statement &select) { select.bind(1, episode).bind(2, kind); },
        [&](const Statement &row) {
            found = {row.id(0), row.id(1), row.string(2), QDate::fromString(row.string(3), Qt::ISODate), static_cast<int>(row.integer(4)), row.string(5), row.string(6), row.integer(7)};
        });
    if (!done)
        return failed(done.error());
    return found;
}

Result<std::vector<Uuid>> episodesOfPaper(Connection &connection, const IssuedPaper &paper)
{
    std::vector<Uuid> ids;
    const auto done = eachRow(connection,
        "SELECT q.id FROM issued_papers i JOIN quarantines q ON q.key = i.episode_id WHERE i.unit_code = ?1 AND i.kind = ?2 AND i.issued_on = ?3 AND i.number = ?4 ORDER BY i.key",
        [&](Statement &select) { select.bind(1, paper.unitCode).bind(2, paper.kind).bind(3, paper.issuedOn.toString(Qt::ISODate)).bind(4, paper.number); },
        [&](const Statement &row) { ids.push_back(row.id(0)); });
    if (!done)
        return failed(done.error());
    return ids;
}

Result<int> highestPaperNumber(Connection &connection, const QString &unitCode, int year, const QString &symbol)
{
    int highest = 0;
    const auto done = eachRow(connection,
        "SELECT ifnull(max(number), 0) FROM issued_papers WHERE unit_code = ?1 AND issued_on BETWEEN ?2 AND ?3 AND substr(symbol, instr(symbol, '/') + 1) = ?4",
        [&](Statement &select) { select.bind(1, unitCode).bind(2, firstDay(year)).bind(3, lastDay(year)).bind(4, symbol); },
        [&](const Statement &row) { highest = static_cast<int>(row.integer(0)); });
    if (!done)
        return failed(done.error());
    return highest;
}

} // namespace stc::store
