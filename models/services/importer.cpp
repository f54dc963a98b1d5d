// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importer.h"

#include "exchange/package.h"
#include "services/import/companions.h"
#include "services/import/deletions.h"
#include "services/import/parsingthread.h"
#include "services/import/reportsink.h"
#include "services/import/tablemerge.h"
#include "store/importsession.h"
#include "store/queries/uniquerows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// Shorter than any row we write, so that the room made for ids is never too small by much.
constexpr qint64 kBytesPerRow = 110;

/// One import from its first to its last step.
class Import {
public:
    Import(store::Database &database, const ImportOptions &options, const Progress &progress)
        : m_database(database), m_options(options), m_progress(progress), m_merge{.database = database}
    {
        if (!options.rejectsFolder.isEmpty())
            m_rejects.emplace(options.rejectsFolder);
    }

    Result<ImportReport> run()
    {
        for (const auto step : {&Import::openPackages, &Import::verifyPackages}) {
            if (const auto done = (this->*step)(); !done)
                return failed(done.error());
        }
        // What becomes of a row may depend on earlier packages, or on what is deleted: then a dry run writes as well, and takes it back.
        const bool hasDeletions = std::any_of(m_packages.begin(), m_packages.end(), [](const auto &package) { return package.deletions() != nullptr; });
        m_merge.write = !m_options.dryRun || m_packages.size() > 1 || hasDeletions;
        auto session = store::ImportSession::begin(m_database, m_merge.write);
        if (!session)
            return failed(session.error());
        if (const auto done = checkTraining(); !done)
            return failed(done.error());
        m_database.connection().setCancelled(m_progress.cancelled);
        const auto merged = mergeAll();
        m_database.connection().setCancelled({});
        if (!merged)
            return failed(merged.error());
        if (m_rejects) {
            if (const auto written = m_rejects->commit(); !written)
                return failed(written.error());
        }
        const bool mayWrite = !m_options.dryRun && (m_report.issueCount == 0 || m_options.skipInvalid);
        if (!mayWrite)
            return std::move(m_report);
        m_progress.report(m_totalBytes, m_totalBytes, Tr::tr("Writing to the disk…"));
        if (const auto done = session->commit(); !done)
            return failed(done.error());
        m_report.applied = true;
        return std::move(m_report);
    }

private:
    struct Source {
        std::size_t package;
        const exchange::PackageReader::File *file;
    };

    Status openPackages()
    {
        for (const QString &path : m_options.paths) {
            auto package = exchange::PackageReader::open(path);
            if (!package)
                return failed(package.error());
            m_packages.push_back(*std::move(package));
        }
        for (const auto &package : m_packages) {
            m_totalBytes += package.totalSize();
            for (const Issue &notice : package.notices())
                m_report.notices << QStringLiteral("%1: %2").arg(notice.file, notice.message);
            m_report.training = m_report.training || (package.manifest() && package.manifest()->training);
        }
        return {};
    }

    /// Invented people must never stand among real ones.
    Status checkTraining()
    {
        const bool comesFromOffice = std::any_of(m_packages.begin(), m_packages.end(), [](const auto &p) { return p.manifest() && !p.manifest()->training; });
        if (m_report.training && comesFromOffice)
            return fail(ErrorCode::InvalidInput, Tr::tr("Some of these packages hold training data and some real people. Import them into different databases."));
        const auto isEmpty = store::isEmpty(m_database.connection());
        if (!isEmpty)
            return failed(isEmpty.error());
        if (m_report.training && !*isEmpty && !m_database.isTraining())
            return fail(ErrorCode::InvalidInput, Tr::tr("These are training data, and this database holds real people. Make a new database to practise."));
        if (comesFromOffice && m_database.isTraining())
            return fail(ErrorCode::InvalidInput, Tr::tr("This database holds training data; real data do not belong into it. Make a new database for your unit."));
        return {};
    }

    Status verifyPackages()
    {
        for (const auto &package : m_packages) {
            if (!package.manifest())
                continue;
            const auto verified = package.verify(m_progress);
            if (!verified)
                return failed(verified.error());
            for (const Issue &notice : verified->notices)
                m_report.notices << QStringLiteral("%1: %2").arg(notice.file, notice.message);
            for (const Issue &issue : verified->errors) {
                ++m_report.issueCount;
                m_report.issues.append(issue);
            }
        }
        return {};
    }

    Status mergeAll()
    {
        if (const auto done = prepareMerge(); !done)
            return done;
        for (const schema::Table *table : schema::allTables()) {
            if (const auto done = mergeTable(*table); !done)
                return done;
            forgetIndexesBefore(*table);
        }
        if (const auto done = import::applyDeletions(m_merge, std::move(m_deletions), m_report); !done)
            return done;
        if (const auto done = tellMissingPackages(); !done)
            return done;
        if (!m_merge.write)
            return {};
        for (const schema::Table *table : schema::allTables()) {
            if (const auto done = store::refreshAreas(m_database.connection(), *table, m_merge.moved[static_cast<std::size_t>(table->id)]); !done)
                return done;
        }
        const Clock &clock = m_database.clock();
        if (const auto done = m_merge.days.writeCorrections(m_merge.batch, clock.nowSeconds()); !done)
            return done;
        if (const auto done = store::keepFormerTeams(m_database.connection(), m_merge.formerTeams, m_merge.batch, clock.nowSeconds(), clock.today()); !done)
            return done;
        return recordPackages();
    }

    Status prepareMerge()
    {
        if (const auto done = m_merge.days.open(m_database, m_options.correctionReason); !done)
            return done;
        for (const auto &package : m_packages) {
            if (const auto done = import::readCompanions(package, m_database, m_merge.days); !done)
                return done;
        }
        const auto read = store::readDeletions(m_database.connection(), [this](std::string_view table, const Uuid &id, std::int64_t deletedAt) {
            if (const schema::Table *known = schema::findTable(table))
                m_merge.tombstones[{known->id, id}] = deletedAt;
        });
        if (!read)
            return read;
        if (const auto done = readDeletions(); !done)
            return done;
        if (!m_merge.write)
            return {};
        const QStringList names = [this] {
            QStringList list;
            for (const QString &path : m_options.paths)
                list << QFileInfo(path).fileName();
            return list;
        }();
        const auto batch = m_database.beginBatch("import", names.join(QLatin1String(", ")));
        if (!batch)
            return failed(batch.error());
        m_merge.batch = *batch;
        return m_merge.history.open(m_database.connection());
    }

    std::vector<Source> sourcesOf(const schema::Table &table) const
    {
        std::vector<Source> sources;
        for (std::size_t i = 0; i < m_packages.size(); ++i) {
            if (const auto *file = m_packages[i].find(table.id))
                sources.push_back({i, file});
        }
        return sources;
    }

    Status mergeTable(const schema::Table &table)
    {
        const auto sources = sourcesOf(table);
        if (sources.empty())
            return {};
        m_report.present[static_cast<std::size_t>(table.id)] = true;
        qint64 bytes = 0;
        for (const Source &source : sources)
            bytes += source.file->size;
        auto merge = import::TableMerge::open(m_merge, table, static_cast<std::size_t>(bytes / kBytesPerRow));
        if (!merge)
            return failed(merge.error());
        import::ReportSink sink(m_report, table, m_options.collectRows, m_rejects ? &*m_rejects : nullptr);
        for (const Source &source : sources) {
            if (const auto done = mergeFile(source, table, **merge, sink); !done)
                return done;
            m_bytesDone += source.file->size;
        }
        m_progress.report(m_bytesDone, m_totalBytes, Tr::tr("Sorting: %1…").arg(schema::pluralLabel(table)));
        if (const auto done = (*merge)->finish(); !done)
            return done;
        if (sink.warnings() > 0)
            m_report.notices << Tr::tr("%1: %2 findings that deserve a look; “Check the data” lists them.").arg(schema::pluralLabel(table)).arg(sink.warnings());
        return {};
    }

    Status mergeFile(const Source &source, const schema::Table &table, import::TableMerge &merge, import::ReportSink &sink)
    {
        const exchange::PackageReader &package = m_packages[source.package];
        auto bytes = package.openFile(*source.file);
        if (!bytes)
            return failed(bytes.error());
        const QString shownName = this->shownName(package, *source.file);
        const auto fileNumber = static_cast<qint16>(m_report.files.size());
        m_report.files.push_back({package.path(), source.file->name});
        exchange::CsvReader reader(**bytes);
        const auto first = reader.readHeader();
        if (first == exchange::CsvReader::Next::Failed)
            return failed(reader.error());
        if (first == exchange::CsvReader::Next::Problem) {
            sink.fileIssue(reader.issue(shownName));
            return {};
        }
        const exchange::HeaderMap header = exchange::mapHeader(table, reader.header(), shownName);
        for (const Issue &issue : header.issues)
            sink.fileIssue(issue);
        if (!header.isUsable())
            return {};
        if (!header.unknownColumns.isEmpty())
            m_report.notices << Tr::tr("%1: columns passed over: %2").arg(shownName, header.unknownColumns.join(QLatin1String(", ")));
        reader.setLeastFields(header.leastFields);
        std::vector<bool> present(table.columns.size());
        for (std::size_t i = 0; i < present.size(); ++i)
            present[i] = header.fieldOfColumn[i] != exchange::HeaderMap::kNone;
        merge.beginFile(std::move(present));
        sink.setFile(fileNumber, shownName, &header, reader.header());
        const schema::ReadContext context{m_database.units(), dayNumber(m_database.clock().today()) + 1};
        import::RowParser parser(reader, header, table, context, m_rejects.has_value());
        return mergeRows(parser, shownName, merge, sink);
    }

    Status mergeRows(import::RowParser &parser, const QString &shownName, import::TableMerge &merge, import::ReportSink &sink)
    {
        const QString step = Tr::tr("Reading %1…").arg(shownName);
        {
            import::ParsingThread parsing(parser);
            while (const auto chunk = parsing.next()) {
                if (m_progress.cancelled())
                    return fail(ErrorCode::Cancelled, Tr::tr("The import was cancelled. Nothing was changed."));
                if (const auto done = merge.merge(chunk, sink); !done)
                    return done;
                m_progress.report(m_bytesDone + chunk->consumed, m_totalBytes, step);
            }
        }
        return parser.error() ? Status(failed(*parser.error())) : merge.endFile(sink);
    }

    /// Ids of a table are needed only as long as later tables refer to it.
    void forgetIndexesBefore(const schema::Table &finished)
    {
        for (const schema::Table *table : schema::allTables()) {
            if (table->id > finished.id)
                break;
            const auto referrers = schema::referrersOf(table->id);
            const bool stillNeeded = std::any_of(referrers.begin(), referrers.end(), [&](const schema::Child &child) {
                return child.table->id > finished.id && !sourcesOf(*child.table).empty();
            });
            if (!stillNeeded)
                m_merge.indexes[static_cast<std::size_t>(table->id)].reset();
        }
    }

    Status readDeletions()
    {
        for (const auto &package : m_packages) {
            const auto *file = package.deletions();
            if (!file)
                continue;
            auto bytes = package.openFile(*file);
            if (!bytes)
                return failed(bytes.error());
            if (const auto done = import::readDeletions(m_merge, **bytes, shownName(package, *file), m_report, m_deletions); !done)
                return done;
        }
        return {};
    }

    QString shownName(const exchange::PackageReader &package, const exchange::PackageReader::File &file) const
    {
        return m_packages.size() > 1 ? QFileInfo(package.path()).fileName() + QLatin1Char('/') + file.name : file.name;
    }

    Status tellMissingPackages()
    {
        std::map<QString, qint64> newest;
        for (const auto &package : m_packages) {
            if (!package.manifest())
                continue;
            const auto &manifest = *package.manifest();
            if (!newest.contains(manifest.unit)) {
                const auto last = store::lastSequenceFrom(m_database.connection(), manifest.unit);
                if (!last)
                    return failed(last.error());
                newest[manifest.unit] = *last;
            }
            qint64 &last = newest[manifest.unit];
            if (manifest.sequence > last + 1 && last > 0)
                m_report.notices << Tr::tr("Packages %1 to %2 of this sender have not been received.").arg(last + 1).arg(manifest.sequence - 1);
            last = std::max(last, manifest.sequence);
        }
        return {};
    }

    Status recordPackages()
    {
        for (const auto &package : m_packages) {
            if (!package.manifest())
                continue;
            const auto &manifest = *package.manifest();
            const store::PackageNote note{m_merge.batch, false, manifest.unit, manifest.sequence, manifest.madeAt, QFileInfo(package.path()).fileName()};
            if (const auto done = store::notePackage(m_database.connection(), note); !done)
                return done;
        }
        if (m_report.training) {
            if (const auto done = m_database.setSetting(store::settings::kTraining, QStringLiteral("1")); !done)
                return done;
        }
        const TableCounts total = m_report.total();
        return m_database.summariseBatch(m_merge.batch, Tr::tr("%1 new, %2 changed, %3 unchanged, %4 older, %5 refused, %6 deleted")
                                                            .arg(total.inserted).arg(total.updated).arg(total.unchanged)
                                                            .arg(total.older).arg(total.rejected).arg(total.deleted));
    }

    store::Database &m_database;
    const ImportOptions &m_options;
    const Progress &m_progress;
    import::MergeContext m_merge;
    ImportReport m_report;
    std::vector<exchange::PackageReader> m_packages;
    std::vector<import::Deletion> m_deletions;
    std::optional<exchange::RejectsWriter> m_rejects;
    qint64 m_totalBytes = 0;
    qint64 m_bytesDone = 0;
};

} // namespace

TableCounts ImportReport::total() const
{
    TableCounts sum;
    for (const TableCounts &counts : tables) {
        sum.read += counts.read;
        sum.inserted += counts.inserted;
        sum.updated += counts.updated;
        sum.unchanged += counts.unchanged;
        sum.older += counts.older;
        sum.rejected += counts.rejected;
        sum.repaired += counts.repaired;
        sum.deleted += counts.deleted;
    }
    return sum;
}

Result<ImportReport> runImport(store::Database &database, const ImportOptions &options, const Progress &progress)
{
    return Import(database, options, progress).run();
}

} // namespace stc::services
