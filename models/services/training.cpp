// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training.h"

#include "exchange/manifest.h"
#include "exchange/zipwriter.h"
#include "services/training/book.h"
#include "services/training/commune.h"
#include "services/training/plan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <numeric>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(training)
};

struct NamedScale {
    std::string_view name;
    TrainingScale scale;
};
constexpr NamedScale kScaleNames[] = {
    {"sample", TrainingScale::Sample}, {"team", TrainingScale::Team}, {"commune", TrainingScale::Commune}, {"district", TrainingScale::District}, {"province", TrainingScale::Province},
};

void writeBulletins(const training::Plan &plan, training::Book &book)
{
    int number = 0;
    for (DayNumber day = plan.firstDay; day <= plan.lastDay; ++day) {
        ++number;
        for (const Unit *publisher : plan.publishers) {
            std::string digits = std::to_string(number);
            digits.insert(0, 3 - digits.size(), '0');
            training::Row row = book.row(schema::TableId::Bulletins);
            row.text(publisher->code.toStdString()).text(digits + "/BT");
            row.text("Bản tin hoạt động của các Tổ COVID cộng đồng ngày " + displayDate(toQDate(day)).toStdString()).date(day).date(day).end(day);
        }
    }
}

/// The code of the unit that all of the plan's communes lie in.
QString unitOf(TrainingScale scale, const training::Plan &plan, const UnitList &units)
{
    const Unit *unit = plan.communes.front().commune;
    if (scale == TrainingScale::District || scale == TrainingScale::Province)
        unit = units.parentOf(*unit);
    if (scale == TrainingScale::Province)
        unit = units.parentOf(*unit);
    return unit->code;
}

/// The evening of the last day, not today: the same bytes in every year.
qint64 madeAt(const training::Plan &plan)
{
    return qint64(plan.lastDay) * 86400 + 14 * 3600;
}

Status writeManifest(const QString &folder, const QString &unit, const training::Plan &plan, training::Book &book)
{
    exchange::Manifest manifest;
    manifest.unit = unit;
    manifest.madeAt = madeAt(plan);
    manifest.program = QStringLiteral("sotocovid " STC_VERSION);
    manifest.training = true;
    for (const schema::Table *table : schema::contractTables())
        manifest.files.push_back({QLatin1String(table->name) + QLatin1String(".csv"), book.count(table->id), book.sha256(table->id)});
    QSaveFile file(folder + QLatin1Char('/') + QLatin1String(exchange::kManifestName));
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::WriteFailed, Tr::tr("The file cannot be written. Is there room on the disk?"), file.errorString());
    if (const auto done = exchange::writeAll(file, manifest.toJson().constData(), manifest.toJson().size()); !done)
        return done;
    if (!file.commit())
        return fail(ErrorCode::WriteFailed, Tr::tr("The file cannot be written. Is there room on the disk?"), file.errorString());
    return {};
}

Status writeCommunes(const training::Plan &plan, training::Book &book, const Progress &progress)
{
    const auto total = static_cast<qint64>(plan.communes.size());
    for (const training::CommunePlan &share : plan.communes) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, Tr::tr("Cancelled."));
        progress.report(share.number, total, Tr::tr("Making up %1").arg(share.commune->name));
        training::Commune commune(plan, share, book);
        commune.writePopulation();
        commune.writeOutbreak();
        commune.writeRegisters();
        commune.writeSupport();
        commune.writeLogbooks();
        if (!book.status())
            return book.status();
    }
    writeBulletins(plan, book);
    progress.report(total, total, Tr::tr("Done"));
    return book.close();
}

/// Takes away what was written, and the folder if it was made here.
class Unfinished {
public:
    Unfinished(const QString &folder, bool made) : m_folder(folder), m_made(made) {}
    ~Unfinished()
    {
        if (m_folder.isEmpty())
            return;
        QDir folder(m_folder);
        for (const schema::Table *table : schema::contractTables())
            folder.remove(QLatin1String(table->name) + QLatin1String(".csv"));
        folder.remove(QLatin1String(exchange::kManifestName));
        if (m_made)
            folder.rmdir(m_folder);
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    void keep() { m_folder.clear(); }

private:
    QString m_folder;
    bool m_made;
};

Result<TrainingReport> makeFolder(const TrainingOptions &options, const QFileInfo &target, const Progress &progress)
{
    const UnitList &units = UnitList::builtIn();
    const auto plan = training::makePlan(options.scale, options.seed, units);
    if (!plan)
        return failed(plan.error());
    const QString folder = target.absoluteFilePath();
    if (target.exists() && (!target.isDir() || !QDir(folder).isEmpty()))
        return fail(ErrorCode::AlreadyExists, Tr::tr("There is something of this name already. Choose a new or empty folder; nothing was overwritten."));
    const bool made = !target.exists();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::NoPermission, Tr::tr("The folder cannot be made. Choose a place that you may write to."));
    Unfinished unfinished(folder, made);

    training::Book book(folder, options.seed, plan->bounds);
    if (const auto done = book.open(); !done)
        return failed(done.error());
    if (const auto done = writeCommunes(*plan, book, progress); !done)
        return failed(done.error());
    TrainingReport report;
    report.unit = unitOf(options.scale, *plan, units);
    report.madeAt = madeAt(*plan);
    if (const auto done = writeManifest(folder, report.unit, *plan, book); !done)
        return failed(done.error());
    for (const schema::Table *table : schema::contractTables())
        report.rows[static_cast<std::size_t>(table->id)] = book.count(table->id);
    unfinished.keep();
    return report;
}

} // namespace

std::optional<TrainingScale> trainingScale(std::string_view name)
{
    for (const NamedScale &scale : kScaleNames) {
        if (scale.name == name)
            return scale.scale;
    }
    return std::nullopt;
}

std::int64_t TrainingReport::total() const
{
    return std::accumulate(rows.begin(), rows.end(), std::int64_t{0});
}


Result<TrainingReport> makeTrainingData(const TrainingOptions &options, const Progress &progress)
{
    const QFileInfo target(options.target);
    if (target.suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) != 0)
        return makeFolder(options, target, progress);
    if (target.exists())
        return fail(ErrorCode::AlreadyExists, Tr::tr("There is a file of this name already. Choose another name; nothing was overwritten."));
    if (!QDir().mkpath(target.absolutePath()))
        return fail(ErrorCode::NoPermission, Tr::tr("The folder cannot be made. Choose a place that you may write to."));
    // Beside the target, because a province does not fit into every system's folder for temporary files.
    const QTemporaryDir work(target.absolutePath() + QLatin1String("/.training-XXXXXX"));
    if (!work.isValid())
        return fail(ErrorCode::NoPermission, Tr::tr("The folder cannot be made. Choose a place that you may write to."), work.errorString());
    const auto report = makeFolder(options, QFileInfo(work.path()), progress);
    if (!report)
        return report;
    std::vector<QString> names;
    for (const schema::Table *table : schema::contractTables())
        names.push_back(QLatin1String(table->name) + QLatin1String(".csv"));
    names.push_back(QLatin1String(exchange::kManifestName));
    if (const auto done = exchange::writeZip(target.absoluteFilePath(), work.path(), names, report->madeAt, progress); !done)
        return failed(done.error());
    return report;
}

} // namespace stc::services
