// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include "exchange/manifest.h"
#include "schema/codec.h"
#include "store/rowreader.h"

namespace stc::test {

QString idText(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

QByteArray expanded(QByteArray text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isMark = (text[i] == '#' || text[i] == '@') && i + 1 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '9';
        if (!isMark) {
            out += text[i];
            continue;
        }
        const char kind = text[i];
        int number = 0;
        for (; i + 1 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '9'; ++i)
            number = number * 10 + (text[i + 1] - '0');
        out += kind == '#' ? idText(number).toLatin1() : QDateTime(QDate(2021, 6, 1), QTime(0, 0), Qt::UTC).addSecs(number).toString(Qt::ISODate).toLatin1();
    }
    return out;
}

Files village()
{
    return {
        {"teams", QByteArray(kTeams) + "#1,07360,Đồng Điều,Tổ 1,community,2021-05-01,,@1\n#2,07360,Đồng Điều,Tổ 2,community,2021-05-01,,@1\n"},
        {"members", "id,team_id,full_name,sex,role,joined_on,updated_at\n#5,#1,Hoàng Thị Lan,female,leader,2021-05-01,@1\n"},
        {"households", QByteArray(kHouseholds) + "#11,07360,Đồng Điều,#1,Nguyễn Văn An,@1\n#12,07360,Đồng Điều,#2,Lê Thị Bình,@1\n"},
        {"people", QByteArray(kPeople) + "#21,#11,Nguyễn Văn An,0912345678,@1\n#22,#11,Nguyễn Thị Đào,,@1\n#23,#12,Lê Thị Bình,,@1\n"},
    };
}

Files with(Files files, const char *name, const QByteArray &text)
{
    for (auto &[known, content] : files) {
        if (qstrcmp(known, name) == 0) {
            content = text;
            return files;
        }
    }
    files.emplace_back(name, text);
    return files;
}

Office::Office()
{
    auto made = store::Database::create(databasePath(), QStringLiteral("216"), UnitList::builtIn(), test::clock());
    if (!made)
        qFatal("%s", qPrintable(made.error().text + made.error().detail));
    m_database = *std::move(made);
}

QString Office::package(const Files &files, const QByteArray &manifestJson)
{
    const QString folder = path(QStringLiteral("package%1").arg(++m_packages));
    for (const auto &[name, text] : files)
        writeFile(folder + QLatin1Char('/') + QLatin1String(name) + QLatin1String(".csv"), expanded(text));
    if (!manifestJson.isEmpty())
        writeFile(folder + QLatin1String("/manifest.json"), manifestJson);
    return folder;
}

Result<services::ImportReport> Office::importPaths(const QStringList &paths, services::ImportOptions options, const Progress &progress)
{
    options.paths = paths;
    return services::runImport(*m_database, options, progress);
}

QString Office::ask(const char *sql)
{
    auto statement = connection().prepare(sql);
    if (!statement)
        return statement.error().detail;
    QStringList rows;
    for (auto row = statement->step(); row && *row; row = statement->step())
        rows << statement->string(0);
    return rows.join(QLatin1Char('|'));
}

bool Office::reopen()
{
    m_database.reset();
    auto opened = store::Database::open(databasePath(), store::Database::Access::ReadWrite, test::clock());
    if (opened)
        m_database = *std::move(opened);
    return m_database != nullptr;
}

QByteArray contentOf(store::Database &database)
{
    std::string text;
    for (const schema::Table *table : schema::allTables()) {
        auto rows = store::RowReader::open(database.connection(), *table, "ORDER BY t.id");
        while (rows) {
            const auto there = rows->next();
            if (!there || !*there)
                break;
            text += table->name;
            for (std::size_t i = 0; i < table->columns.size(); ++i) {
                text += '|';
                schema::appendCell(table->columns[i], rows->cells()[i], text);
            }
            text += '|' + std::to_string(rows->stamp().updatedAt) + '|' + std::to_string(rows->stamp().area) + '\n';
        }
    }
    auto deletions = database.connection().prepare("SELECT table_name || hex(id) || deleted_at || coalesce(reason, '-') FROM deletions ORDER BY id");
    for (auto row = deletions->step(); row && *row; row = deletions->step())
        text.append(deletions->text(0)).append("\n");
    return QByteArray::fromStdString(text);
}

QByteArray everythingOf(store::Database &database)
{
    QByteArray text;
    auto tables = database.connection().prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name");
    for (auto row = tables->step(); row && *row; row = tables->step()) {
        text += tables->string(0).toUtf8() + tables->string(1).toUtf8() + '\n';
        auto rows = database.connection().prepare("SELECT * FROM " + std::string(tables->text(0)));
        if (!rows) // an index
            continue;
        for (auto there = rows->step(); there && *there; there = rows->step()) {
            for (int i = 0; i < rows->columnCount(); ++i)
                text += QByteArray(rows->blob(i).data(), static_cast<qsizetype>(rows->blob(i).size())) + '|';
            text += '\n';
        }
    }
    return text;
}

QString issuesOf(const services::ImportReport &report)
{
    QStringList list;
    for (const Issue &issue : report.issues) {
        if (issue.message.isEmpty())
            return QStringLiteral("an issue without a message");
        list << QStringLiteral("%1:%2 %3 %4").arg(issue.file).arg(issue.line).arg(issue.column, issueCodeName(issue.code));
    }
    return list.join(QLatin1String("; "));
}

QString countsOf(const services::TableCounts &counts)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8").arg(counts.read).arg(counts.inserted).arg(counts.updated).arg(counts.unchanged).arg(counts.older)
        .arg(counts.rejected).arg(counts.repaired).arg(counts.deleted);
}

services::ImportOptions skipInvalid()
{
    services::ImportOptions options;
    options.skipInvalid = true;
    return options;
}

services::ImportOptions dryRun()
{
    services::ImportOptions options;
    options.dryRun = true;
    return options;
}

QByteArray manifest(const char *unit, int sequence, bool training)
{
    exchange::Manifest made;
    made.unit = QLatin1String(unit);
    made.receiver = QStringLiteral("216");
    made.sequence = sequence;
    made.madeAt = 1622505600;
    made.program = QStringLiteral("sotocovid test");
    made.training = training;
    return made.toJson();
}

} // namespace stc::test
