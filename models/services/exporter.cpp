// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exporter.h"

#include "exchange/formula.h"
#include "exchange/header.h"
#include "exchange/packagewriter.h"
#include "schema/codec.h"
#include "store/importsession.h"
#include "store/queries/exportrows.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <numeric>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

constexpr qint64 kRowsBetweenReports = 4096;

tl::unexpected<Error> cancelledExport()
{
    return fail(ErrorCode::Cancelled, Tr::tr("The export was cancelled. No file was written."));
}

Result<store::ExportScope> scopeOf(store::Database &database, const ExportOptions &options)
{
    store::ExportScope scope;
    if (!options.unit.isEmpty()) {
        const Unit *unit = database.units().find(options.unit);
        if (!unit)
            return fail(ErrorCode::WrongCall, Tr::tr("There is no administrative unit with the code “%1”.").arg(options.unit));
        scope.range = unit->range();
    }
    if (options.since)
        scope.since = *options.since;
    for (const schema::Table *table : schema::allTables()) {
        const bool wanted = options.tables.empty() || std::find(options.tables.begin(), options.tables.end(), table->id) != options.tables.end();
        if (wanted)
            scope.tables.push_back(table);
    }
    return scope;
}

Status writeTable(store::Connection &connection, const schema::Table &table, const store::ExportScope &scope, exchange::CsvWriter &writer, const Progress &progress)
{
    auto rows = store::rowsToExport(connection, table, scope);
    if (!rows)
        return failed(rows.error());
    const QString step = Tr::tr("Writing %1…").arg(schema::pluralLabel(table));
    std::string text;
    for (;;) {
        const auto there = rows->next();
        if (!there)
            return failed(there.error());
        if (!*there)
            return {};
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const schema::Column &column = table.columns[i];
            const Cell &cell = rows->cells()[i];
            text.clear();
            if (column.isText() && cell.kind == Cell::Kind::Text)
                exchange::appendGuarded(cell.text, text);
            else
                schema::appendCell(column, cell, text);
            writer.addField(text);
        }
        text.clear();
        appendIsoTime(rows->stamp().updatedAt, text);
        writer.addField(text);
        if (const auto done = writer.endRecord(); !done)
            return done;
        if (writer.rows() % kRowsBetweenReports == 0) {
            progress.report(writer.rows(), 0, step);
            if (progress.cancelled())
                return cancelledExport();
        }
    }
}

Status writeDeletions(store::Connection &connection, const store::ExportScope &scope, exchange::PackageWriter &package)
{
    const auto deletions = store::deletionsToExport(connection, scope.since);
    if (!deletions)
        return failed(deletions.error());
    if (deletions->empty())
        return {};
    const auto writer = package.beginDeletions();
    if (!writer)
        return failed(writer.error());
    for (const store::DeletionRow &deletion : *deletions) {
        std::string time;
        appendIsoTime(deletion.deletedAt, time);
        (*writer)->addField(deletion.table.toStdString());
        (*writer)->addField(deletion.id.toString().toStdString());
        (*writer)->addField(time);
        std::string reason;
        exchange::appendGuarded(deletion.reason.toStdString(), reason);
        (*writer)->addField(reason);
        if (const auto done = (*writer)->endRecord(); !done)
            return done;
    }
    return {};
}

/// Everything between the first look at the database and the finished files, seen at one moment.
Status writePackage(store::Database &database, const store::ExportScope &scope, bool withDeletions, exchange::PackageWriter &package, const Progress &progress)
{
    if (const auto found = store::findReferredOutside(database.connection(), scope); !found)
        return found;
    for (const schema::Table *table : scope.tables) {
        if (!table->isInContract()) { // other programs do not wait for it
            const auto has = store::hasRows(database.connection(), *table);
            if (!has)
                return failed(has.error());
            if (!*has)
                continue;
        }
        const auto writer = package.beginTable(*table);
        if (!writer)
            return failed(writer.error());
        if (const auto done = writeTable(database.connection(), *table, scope, **writer, progress); !done)
            return done;
        if (progress.cancelled())
            return cancelledExport();
    }
    if (withDeletions) {
        if (const auto done = writeDeletions(database.connection(), scope, package); !done)
            return done;
    }
    return package.commit(progress);
}

} // namespace

qint64 ExportReport::rows() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0), [](qint64 sum, const auto &file) { return sum + file.second; });
}

Result<ExportReport> runExport(store::Database &database, const ExportOptions &options, const Progress &progress)
{
    const auto scope = scopeOf(database, options);
    if (!scope)
        return failed(scope.error());
    exchange::Manifest info;
    info.unit = database.unitCode();
    info.receiver = options.receiver.isEmpty() ? database.unit().parent : options.receiver;
    const auto last = store::lastSequenceTo(database.connection(), info.receiver);
    if (!last)
        return failed(last.error());
    info.sequence = *last + 1;
    info.madeAt = exchange::packageTime(database.clock());
    info.program = QStringLiteral("sotocovid " STC_VERSION);
    info.training = database.isTraining();
    auto package = exchange::PackageWriter::create(options.target, info);
    if (!package)
        return failed(package.error());
    auto transaction = store::Transaction::begin(database.connection());
    if (!transaction)
        return failed(transaction.error());
    if (const auto done = writePackage(database, *scope, options.tables.empty(), **package, progress); !done)
        return failed(done.error());
    const auto batch = database.beginBatch("export", QFileInfo(options.target).fileName());
    if (!batch)
        return failed(batch.error());
    const store::PackageNote note{*batch, true, info.receiver, info.sequence, info.madeAt, QFileInfo(options.target).fileName()};
    if (const auto done = store::notePackage(database.connection(), note); !done)
        return failed(done.error());
    ExportReport report;
    report.sequence = info.sequence;
    for (const auto &file : (*package)->manifest().files)
        report.files.emplace_back(file.name, file.rows);
    if (const auto done = database.summariseBatch(*batch, Tr::tr("%n rows", nullptr, static_cast<int>(report.rows()))); !done)
        return failed(done.error());
    if (const auto done = transaction->commit(); !done)
        return failed(done.error());
    return report;
}

} // namespace stc::services
