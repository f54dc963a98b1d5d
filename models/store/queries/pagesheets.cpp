// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/pagesheets.h"

#include "store/queries/eachrow.h"

namespace stc::store {

namespace {

constexpr std::size_t kIdBytes = 16;
constexpr char kSheets[] = "SELECT s.id, t.id, s.page_date, t.commune_code, s.number, s.printed_on, s.reprints, s.returned_on, s.typed_on, s.typed_by"
                           " FROM page_sheets s JOIN teams t ON t.key = s.team_id WHERE ";

QDate dateOf(const Statement &row, int column)
{
    return QDate::fromString(row.string(column), Qt::ISODate);
}

Sheet sheetIn(const Statement &row)
{
    return {row.id(0), {row.id(1), dateOf(row, 2)}, {row.string(3), int(row.integer(4))}, dateOf(row, 5), int(row.integer(6)), dateOf(row, 7), dateOf(row, 8), row.string(9)};
}

template <typename Bind> Result<std::vector<Sheet>> sheetsWhere(Database &database, const char *condition, Bind bind)
{
    std::vector<Sheet> sheets;
    const auto done = eachRow(database.connection(), std::string(kSheets) + condition, bind, [&](const Statement &row) { sheets.push_back(sheetIn(row)); });
    if (!done)
        return failed(done.error());
    return sheets;
}

std::optional<Sheet> first(std::vector<Sheet> sheets)
{
    return sheets.empty() ? std::nullopt : std::optional(std::move(sheets.front()));
}

} // namespace

Result<std::optional<Sheet>> sheetOf(Database &database, const TeamDay &page)
{
    return sheetsWhere(database, "s.team_id = (SELECT key FROM teams WHERE id = ?1) AND s.page_date = ?2",
        [&](Statement &select) { select.bind(1, page.team).bind(2, page.date.toString(Qt::ISODate)); }).map(first);
}

Result<std::optional<Sheet>> sheetOf(Database &database, const Uuid &sheet)
{
    return sheetsWhere(database, "s.id = ?1", [&](Statement &select) { select.bind(1, sheet); }).map(first);
}

Result<std::vector<Sheet>> sheetsOf(Database &database, const PageCode &code)
{
    return sheetsWhere(database, "s.number = ?1 AND t.commune_code = ?2 ORDER BY s.page_date", [&](Statement &select) { select.bind(1, code.number).bind(2, code.commune); });
}

Result<std::vector<Sheet>> sheetsOf(Database &database, const AreaRange &area, const Uuid &team, const QDate &from, const QDate &until)
{
    return sheetsWhere(database, "s.area BETWEEN ?1 AND ?2 AND s.page_date BETWEEN ?3 AND ?4 AND (?5 IS NULL OR t.id = ?5)", [&](Statement &select) {
        select.bind(1, area.first).bind(2, area.last).bind(3, from.toString(Qt::ISODate)).bind(4, until.toString(Qt::ISODate));
        if (team.isNull())
            select.bindNull(5);
        else
            select.bind(5, team);
    });
}

Result<int> highestPageNumber(Database &database, Area commune)
{
    int highest = 0;
    const auto done = eachRow(database.connection(), "SELECT coalesce(max(number), 0) FROM page_sheets WHERE area = ?1", [&](Statement &select) { select.bind(1, commune); },
        [&](const Statement &row) { highest = int(row.integer(0)); });
    if (!done)
        return failed(done.error());
    return highest;
}

Result<std::vector<Uuid>> roundOf(Database &database, const Uuid &sheet)
{
    std::vector<Uuid> households;
    const auto done = eachRow(database.connection(), "SELECT households FROM sheet_rounds WHERE sheet = ?1", [&](Statement &select) { select.bind(1, sheet); }, [&](const Statement &row) {
        const std::string_view bytes = row.blob(0);
        for (std::size_t at = 0; at + kIdBytes <= bytes.size(); at += kIdBytes)
            households.push_back(Uuid::fromBytes(bytes.data() + at));
    });
    if (!done)
        return failed(done.error());
    return households;
}

Status keepRound(Database &database, const Uuid &sheet, const std::vector<Uuid> &households)
{
    std::string bytes;
    bytes.reserve(households.size() * kIdBytes);
    for (const Uuid &household : households) {
        const auto id = household.bytes();
        bytes.append(id.data(), id.size());
    }
    auto insert = database.connection().prepare("INSERT OR REPLACE INTO sheet_rounds (sheet, households) VALUES (?1, ?2)");
    if (!insert)
        return failed(insert.error());
    insert->bind(1, sheet).bindBlob(2, bytes);
    return insert->run();
}

} // namespace stc::store
