// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package.h"
#include "services/import/rowparser.h"
#include "services/importer.h"
#include "store/records.h"

#include <QCoreApplication>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

tl::unexpected<Error> changed()
{
    return fail(ErrorCode::ReadFailed, Tr::tr("The file was changed or removed since the preview was made. Choose it again."));
}

} // namespace

Result<RowComparison> readPreviewRow(store::Database &database, const ImportReport &report, const PreviewRow &row)
{
    const SourceFile &source = report.files[static_cast<std::size_t>(row.file)];
    const auto package = exchange::PackageReader::open(source.path);
    if (!package)
        return failed(package.error());
    const auto *file = package->find(row.table);
    if (!file)
        return changed();
    const auto bytes = package->openFile(*file);
    if (!bytes)
        return failed(bytes.error());
    exchange::CsvReader reader(**bytes);
    using Next = exchange::CsvReader::Next;
    if (reader.readHeader() != Next::Record)
        return changed();
    const schema::Table &table = schema::table(row.table);
    const auto header = exchange::mapHeader(table, reader.header(), source.name);
    Next next = Next::Record;
    do {
        next = reader.next();
    } while ((next == Next::Record || next == Next::Problem) && reader.offset() < row.offset);
    if (reader.offset() != row.offset || (next != Next::Record && next != Next::Problem))
        return changed();
    RowComparison comparison;
    if (next == Next::Problem) {
        comparison.columns << Tr::tr("Record");
        const auto raw = reader.rawRecord().substr(0, 2000);
        comparison.fileValues << QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
        comparison.currentValues << QString();
        return comparison;
    }
    store::RecordReader records(database);
    const schema::ReadContext context{database.units(), dayNumber(database.clock().today()) + 1};
    schema::ReadMemory memory;
    const auto fieldOf = [&](std::size_t column) {
        const int field = header.fieldOfColumn[column];
        return field == exchange::HeaderMap::kNone ? std::string_view() : reader.fields()[static_cast<std::size_t>(field)];
    };
    const auto current = records.read(row.table, Uuid::parse(fieldOf(0)).value_or(Uuid()));
    if (!current)
        return failed(current.error());
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        const schema::Column &column = table.columns[i];
        const std::string_view raw = fieldOf(i);
        const schema::ReadCell read = schema::readCell(column, raw, context, memory);
        const QString text = read.issue ? QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())) : schema::cellText(column, read.cell);
        comparison.columns << schema::label(column);
        comparison.fileValues << records.valueText(column, text);
        comparison.currentValues << (*current ? records.valueText(column, (*current)->values.value(static_cast<qsizetype>(i))) : QString());
    }
    for (const Issue &issue : report.issues) {
        if (issue.line == row.line && issue.file.endsWith(source.name))
            comparison.issues << issue;
    }
    return comparison;
}

} // namespace stc::services
