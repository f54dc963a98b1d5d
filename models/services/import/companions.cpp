// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/companions.h"

#include "exchange/csvreader.h"
#include "exchange/formula.h"
#include "exchange/header.h"
#include "exchange/package.h"
#include "schema/codec.h"
#include "store/importsession.h"

#include <functional>

namespace stc::services::import {

using schema::TableId;

namespace {

/// Values of a row by the names of its columns; a value that cannot be read is null: the merge tells what is wrong with it.
using CellOf = std::function<Cell(const char *column)>;

Status eachRecord(const exchange::PackageReader &package, store::Database &database, TableId tableId, const std::function<Status(const CellOf &)> &take)
{
    const auto *file = package.find(tableId);
    if (!file)
        return {};
    const auto bytes = package.openFile(*file);
    if (!bytes)
        return failed(bytes.error());
    using Next = exchange::CsvReader::Next;
    exchange::CsvReader reader(**bytes);
    if (reader.readHeader() != Next::Record)
        return {}; // told when the file itself is read
    const schema::Table &table = schema::table(tableId);
    const auto header = exchange::mapHeader(table, reader.header(), file->name);
    if (!header.isUsable())
        return {};
    reader.setLeastFields(header.leastFields);
    const schema::ReadContext context{database.units(), dayNumber(database.clock().today()) + 1};
    schema::ReadMemory memory;
    for (Next next = reader.next(); next == Next::Record || next == Next::Problem; next = reader.next()) {
        if (next == Next::Problem)
            continue;
        const auto done = take([&](const char *column) {
            const auto index = static_cast<std::size_t>(table.indexOf(column));
            const int field = header.fieldOfColumn[index];
            if (field == exchange::HeaderMap::kNone)
                return Cell();
            return schema::readCell(table.columns[index], exchange::restored(reader.fields()[static_cast<std::size_t>(field)]), context, memory).cell;
        });
        if (!done)
            return done;
        memory.clear();
    }
    return {};
}

} // namespace

Status readCompanions(const exchange::PackageReader &package, store::Database &database, DayGuard &days)
{
    if (!days.isOnGuard())
        return {};
    store::Connection &connection = database.connection();
    const auto reopened = eachRecord(package, database, TableId::DayClosings, [&](const CellOf &cell) -> Status {
        return cell("reopened_at").isNull() || cell("reopen_reason").isNull() ? Status() : days.leaveOpen(cell("id").id);
    });
    if (!reopened)
        return reopened;
    return eachRecord(package, database, TableId::PageCorrections, [&](const CellOf &cell) -> Status {
        const auto known = store::findRow(connection, schema::table(TableId::PageCorrections), cell("id").id);
        if (!known)
            return failed(known.error());
        const auto team = store::findRow(connection, schema::table(TableId::Teams), cell("team_id").id);
        if (!team)
            return failed(team.error());
        if (known->key == 0 && team->key != 0 && !cell("reason").isNull())
            days.expectCorrection(team->key, std::string(cell("page_date").text));
        return {};
    });
}

} // namespace stc::services::import
