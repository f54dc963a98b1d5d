// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duplicates.h"
#include "domain/clock.h"
#include "domain/vietnamese.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

/// bench_duplicates DATABASE [--unit CODE] [--rounds N]: how long the search for people and households entered twice takes, against the plain way in SQL on the same
/// file in the same run: names without marks into a table with an index, then a self-join on name and birth year. Best of the rounds, by turns. The plain way finds
/// neither a changed letter nor a missing word, and grades nothing.
namespace {

using namespace stc;

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s [%s]", qPrintable(result.error().text), qPrintable(result.error().detail));
    return *std::move(result);
}

void must(const Status &status)
{
    if (!status)
        qFatal("%s [%s]", qPrintable(status.error().text), qPrintable(status.error().detail));
}

/// The rival. Gives how many pairs it finds.
qint64 plainWay(store::Connection &connection, AreaRange range)
{
    must(connection.execute("DROP TABLE IF EXISTS temp.plain"));
    must(connection.execute("CREATE TEMP TABLE plain (name TEXT, year TEXT, area INTEGER, person INTEGER)"));
    auto select = must(connection.prepare("SELECT key, area, full_name, substr(birth_date, 1, 4) FROM people WHERE area BETWEEN ?1 AND ?2"));
    auto insert = must(connection.prepare("INSERT INTO temp.plain VALUES (?1, ?2, ?3, ?4)"));
    select.bind(1, range.first).bind(2, range.last);
    {
        auto transaction = must(store::Transaction::begin(connection));
        std::string folded;
        while (must(select.step())) {
            folded.clear();
            vietnamese::appendFolded(select.text(2), folded);
            insert.bind(1, folded).bind(2, select.text(3)).bind(3, select.integer(1)).bind(4, select.integer(0));
            must(insert.run());
        }
        must(transaction.commit());
    }
    must(connection.execute("CREATE INDEX temp.plain_name ON plain (name, year, area)"));
    return must(connection.integer("SELECT count(*) FROM temp.plain a JOIN temp.plain b ON b.name = a.name AND b.year = a.year AND b.area = a.area AND b.person > a.person"));
}

struct Best {
    double seconds = 0;
    qint64 pairs = 0;
    qint64 records = 0;
    void take(double time)
    {
        if (seconds == 0 || time < seconds)
            seconds = time;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("database"), QStringLiteral("file"));
    parser.addOption({QStringLiteral("unit"), QStringLiteral("only this unit"), QStringLiteral("code")});
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("how often (3)"), QStringLiteral("n"), QStringLiteral("3")});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const Clock &clock = Clock::system();
    const auto database = must(store::Database::open(parser.positionalArguments().constFirst(), store::Database::Access::ReadWrite, clock));
    const QString unitCode = parser.value(QStringLiteral("unit"));
    const Unit *unit = unitCode.isEmpty() ? &database->unit() : database->units().find(unitCode);
    if (!unit)
        qFatal("no such unit");
    const AreaRange range = unit->range();

    Best people;
    Best households;
    Best plain;
    const auto search = [&](schema::TableId table, Best &best) {
        best.take(secondsOf([&] {
            const auto report = must(services::findDuplicates(*database, table, range, {}));
            best.pairs = report.found;
            best.records = report.records;
        }));
    };
    for (int round = 0; round < std::max(1, parser.value(QStringLiteral("rounds")).toInt()); ++round) {
        plain.take(secondsOf([&] { plain.pairs = plainWay(database->connection(), range); }));
        search(schema::TableId::People, people);
        search(schema::TableId::Households, households);
    }
    QTextStream out(stdout);
    const auto line = [&](const char *what, const Best &best, qint64 records) {
        out << QStringLiteral("%1 %2 records %3 pairs %4 s, %5 of the plain way\n")
                   .arg(QLatin1String(what), -12).arg(records, 9).arg(best.pairs, 8).arg(best.seconds, 8, 'f', 3).arg(best.seconds / plain.seconds, 0, 'f', 2);
    };
    line("people", people, people.records);
    line("households", households, households.records);
    line("plain way", plain, people.records);
    return 0;
}
