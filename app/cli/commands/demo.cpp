// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "services/training.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <limits>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kOptions[] = {
    {"scale", "SCALE", QT_TRANSLATE_NOOP("cli", "team, sample, commune, district or province.")},
    {"seed", "N", QT_TRANSLATE_NOOP("cli", "The same seed gives the same bytes; 1 without it.")},
    {"out", "DIR|FILE.zip", QT_TRANSLATE_NOOP("cli", "A new or empty folder, or a new ZIP.")},
    kJsonOption,
};

Exit run(Session &session)
{
    services::TrainingOptions options;
    const auto name = session.call().required("scale");
    if (!name)
        return session.failed(name.error());
    const auto scale = services::trainingScale(name->toStdString());
    if (!scale)
        return session.failed({ErrorCode::WrongCall, Tr::tr("--scale must be team, sample, commune, district or province, not “%1”.").arg(*name), {}});
    options.scale = *scale;
    const auto seed = session.call().number("seed", 1, std::numeric_limits<quint64>::max());
    if (!seed)
        return session.failed(seed.error());
    options.seed = *seed;
    const auto target = session.call().required("out");
    if (!target)
        return session.failed(target.error());
    options.target = *target;
    const auto report = services::makeTrainingData(options, session.progress());
    if (!report)
        return session.failed(report.error());
    if (session.wantsJson()) {
        QJsonObject tables;
        for (const schema::Table *table : schema::contractTables())
            tables.insert(QLatin1String(table->name), qint64(report->rows[static_cast<std::size_t>(table->id)]));
        session.print(QJsonDocument(QJsonObject{{QStringLiteral("unit"), report->unit}, {QStringLiteral("rows"), qint64(report->total())}, {QStringLiteral("tables"), tables}}));
        return Exit::Done;
    }
    session.print(Tr::tr("%1 rows of training data for unit %2 were written. No real person is meant.").arg(session.number(static_cast<double>(report->total())), report->unit));
    return Exit::Done;
}

} // namespace

const Command kDemo{
    .name = "demo",
    .words = "",
    .summary = QT_TRANSLATE_NOOP("cli", "Make training data: exchange files of all tables with invented people. Needs no database."),
    .options = kOptions,
    .run = run,
};

} // namespace stc::cli
