// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "store/migrations.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr const char *kClearLine = "\r\x1b[K";

} // namespace

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongCall: return Exit::WrongCall;
    case ErrorCode::InvalidInput: return Exit::BadInput;
    default: return Exit::Failed;
    }
}

Result<QString> Session::databasePath() const
{
    QString path = m_call.value("db");
    if (path.isEmpty())
        path = m_environment.variable("SOTOCOVID_DB");
    if (path.isEmpty())
        return fail(ErrorCode::WrongCall, Tr::tr("Which database? Give --db FILE, or set SOTOCOVID_DB."));
    return path;
}

Result<std::unique_ptr<store::Database>> Session::open(store::Database::Access access) const
{
    const auto path = databasePath();
    if (!path)
        return stc::failed(path.error());
    auto database = store::Database::open(*path, access, m_environment.clock);
    if (!database || access == store::Database::Access::ReadWrite)
        return database;
    const auto isBehind = store::isBehind((*database)->connection());
    if (!isBehind)
        return stc::failed(isBehind.error());
    if (!*isBehind)
        return database;
    // The first call after a new version of the program only asks: what it asks for may not be there before the file is brought up.
    database->reset();
    if (const auto brought = store::Database::open(*path, store::Database::Access::ReadWrite, m_environment.clock); !brought)
        return stc::failed(brought.error());
    return store::Database::open(*path, access, m_environment.clock);
}

Result<QString> Session::unit(store::Database &database) const
{
    const QString code = m_call.value("unit");
    if (!code.isEmpty() && !database.units().find(code))
        return fail(ErrorCode::WrongCall, Tr::tr("There is no administrative unit with the code “%1”.").arg(code));
    return code;
}

Progress Session::progress()
{
    Progress progress;
    progress.cancelled = m_environment.cancelled;
    if (!m_environment.errIsTerminal)
        return progress;
    progress.report = [this](qint64 done, qint64 total, const QString &step) {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : -1;
        if (percent == m_shownPercent && step == m_shownStep)
            return;
        m_shownPercent = percent;
        m_shownStep = step;
        const QString text = percent < 0 ? step : QStringLiteral("%1 %2 %").arg(step).arg(percent);
        m_environment.err.write(kClearLine + text.toUtf8());
        m_hasProgressLine = true;
    };
    return progress;
}

void Session::clearProgress() const
{
    if (m_hasProgressLine)
        m_environment.err.write(kClearLine);
    m_hasProgressLine = false;
}

void Session::print(const QString &text) const
{
    clearProgress();
    const QByteArray bytes = text.toUtf8() + '\n';
    m_couldPrint = m_environment.out.write(bytes) == bytes.size() && m_couldPrint;
}

void Session::print(const QJsonDocument &document) const
{
    clearProgress();
    const QByteArray bytes = document.toJson();
    m_couldPrint = m_environment.out.write(bytes) == bytes.size() && m_couldPrint;
}

void Session::tell(const QString &text) const
{
    clearProgress();
    m_environment.err.write(text.toUtf8() + '\n');
}

void Session::printTable(const std::vector<QStringList> &rows, int leftColumns) const
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row.at(i).size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype width = widths[static_cast<std::size_t>(i)];
            if (i > 0)
                line += QLatin1String("  ");
            line += i < leftColumns ? row.at(i).leftJustified(width) : row.at(i).rightJustified(width);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        print(line);
    }
}

QString Session::number(double value) const
{
    // What numbers look like belongs to the language of the texts, not to the machine's locale.
    const QLocale locale(m_environment.language == QLatin1String("vi") ? QLocale::Vietnamese : QLocale::English);
    return value == static_cast<double>(static_cast<qint64>(value)) ? locale.toString(static_cast<qint64>(value)) : locale.toString(value, 'f', 1);
}

Exit Session::failed(const Error &error)
{
    QString text = error.code == ErrorCode::Cancelled ? Tr::tr("Cancelled; nothing was written.") : error.text;
    tell(QStringLiteral("sotocovid-cli: ") + text);
    const Exit exit = exitOf(error.code);
    if (exit == Exit::WrongCall)
        tell(Tr::tr("Try: sotocovid-cli --help"));
    else if (wantsJson())
        print(QJsonDocument(QJsonObject{{QStringLiteral("error"), text}}));
    return exit;
}

} // namespace stc::cli
