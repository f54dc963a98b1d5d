// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why models/store uses SQLite's handle and not Qt SQL: the same rows written and read through both, in one run.
//   bench_statement [ROWS]
#include "store/sqlite.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <cstdio>

namespace {

constexpr const char *kCreate = "CREATE TABLE people (key INTEGER PRIMARY KEY, id BLOB, name TEXT, born TEXT, phone TEXT, doses INTEGER, note TEXT)";
constexpr const char *kInsert = "INSERT INTO people VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char *kSelect = "SELECT key, name, phone, doses FROM people ORDER BY key";

struct Times {
    qint64 write = 0;
    qint64 read = 0;
    qint64 sum = 0; ///< so that reading cannot be left out, and both read the same
};

Times throughQtSql(const QString &path, int rows)
{
    Times times;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("Qt SQL cannot open a database: is libqt6sql6-sqlite installed?");
    QElapsedTimer timer;
    timer.start();
    QSqlQuery query(database);
    query.exec(QLatin1String(kCreate));
    database.transaction();
    query.prepare(QLatin1String(kInsert));
    const QByteArray id(16, 'x');
    for (int i = 1; i <= rows; ++i) {
        query.bindValue(0, i);
        query.bindValue(1, id);
        query.bindValue(2, QStringLiteral("Nguyễn Thị Đào"));
        query.bindValue(3, QStringLiteral("1962-05-31"));
        query.bindValue(4, QStringLiteral("0912345678"));
        query.bindValue(5, i % 3);
        query.bindValue(6, QVariant());
        query.exec();
    }
    database.commit();
    times.write = timer.restart();
    QSqlQuery select(database);
    select.setForwardOnly(true);
    select.exec(QLatin1String(kSelect));
    while (select.next())
        times.sum += select.value(0).toLongLong() + select.value(1).toString().size() + select.value(2).toString().size() + select.value(3).toInt();
    times.read = timer.elapsed();
    return times;
}

Times throughHandle(const QString &path, int rows)
{
    Times times;
    auto connection = stc::store::Connection::open(path, stc::store::Connection::Mode::Create);
    if (!connection)
        qFatal("cannot open a database");
    QElapsedTimer timer;
    timer.start();
    const auto check = [](const auto &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    };
    check((*connection)->execute(kCreate));
    {
        auto transaction = stc::store::Transaction::begin(**connection);
        check(transaction);
        auto insert = (*connection)->prepare(kInsert);
        check(insert);
        const std::string id(16, 'x');
        for (int i = 1; i <= rows; ++i) {
            insert->bind(1, i).bindStatic(2, id, true).bindStatic(3, "Nguyễn Thị Đào").bindStatic(4, "1962-05-31").bindStatic(5, "0912345678");
            insert->bind(6, i % 3).bindNull(7);
            check(insert->run());
        }
        check(transaction->commit());
    }
    times.write = timer.restart();
    auto select = (*connection)->prepare(kSelect);
    check(select);
    for (;;) {
        const auto row = select->step();
        check(row);
        if (!*row)
            break;
        times.sum += select->integer(0) + select->string(1).size() + select->string(2).size() + select->integer(3);
    }
    times.read = timer.elapsed();
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 500'000;
    const QTemporaryDir folder;
    const Times qt = throughQtSql(folder.filePath(QStringLiteral("qt.db")), rows);
    const Times handle = throughHandle(folder.filePath(QStringLiteral("handle.db")), rows);
    if (qt.sum != handle.sum)
        qFatal("the two did not read the same rows");
    std::printf("%d rows            Qt SQL   handle   ratio\n", rows);
    std::printf("write (ms)      %10lld %8lld %7.1f\n", qt.write, handle.write, double(qt.write) / double(handle.write));
    std::printf("read (ms)       %10lld %8lld %7.1f\n", qt.read, handle.read, double(qt.read) / double(handle.read));
    return 0;
}
