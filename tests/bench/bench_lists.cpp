// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recordlistmodel.h"
#include "store/listcolumns.h"
#include "store/lists.h"
#include "store/recordsearch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <random>

/// bench_lists DATABASE [TABLE…]: how long every list takes to open, to sort by every column and to filter, and how long a search takes after each key that
/// is typed. Milliseconds, the longest of a table's columns named. "cold" is asked straight after opening, before anything was read ahead.
namespace {

using namespace stc;
using schema::TableId;

double milliseconds(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

double percentile(std::vector<double> &times, double share)
{
    if (times.empty())
        return 0;
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
}

/// The time of one question; a failure ends the run, since figures of a failed question say nothing.
double timeOf(store::ListEngine &engine, const store::ListQuery &query, store::ListAnswer *answer = nullptr)
{
    QElapsedTimer timer;
    timer.start();
    auto result = engine.ask(query);
    const double time = milliseconds(timer);
    if (!result)
        qFatal("%s %s", schema::table(query.table).name, qPrintable(result.error().detail));
    if (answer)
        *answer = *std::move(result);
    return time;
}

struct TableTimes {
    double firstRows = 0;
    double open = 0;
    double coldSort = 0;
    QString coldColumn;
    double ahead = 0;
    double sort = 0;
    QString sortColumn;
    double filter = 0;
    double page = 0;
    qsizetype rows = 0;
};

double readAhead(store::ListEngine &engine, TableId table)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const auto more = engine.prepare(table);
        if (!more)
            qFatal("%s %s", schema::table(table).name, qPrintable(more.error().detail));
        if (!*more)
            return milliseconds(timer);
    }
}

/// The dearest column when its ranks are read for the question itself.
void sortCold(store::Database &database, TableId table, TableTimes &times)
{
    for (std::size_t i = 0; i < store::listColumns(table).size(); ++i) {
        store::ListEngine engine(database);
        store::ListQuery query{.table = table};
        (void)timeOf(engine, query);
        query.sortColumn = static_cast<int>(i);
        if (const double time = timeOf(engine, query); time > times.coldSort) {
            times.coldSort = time;
            times.coldColumn = store::listColumns(table)[i].name();
        }
    }
}

void sortWarm(store::ListEngine &engine, TableId table, TableTimes &times)
{
    const auto shown = store::firstShownColumns(table);
    for (const int column : shown) {
        for (const bool descending : {false, true}) {
            store::ListQuery query{.table = table};
            query.sortColumn = column;
            query.descending = descending;
            if (const double time = timeOf(engine, query); time > times.sort) {
                times.sort = time;
                times.sortColumn = store::listColumns(table)[static_cast<std::size_t>(column)].name();
            }
        }
    }
}

void filterWarm(store::Database &database, store::ListEngine &engine, TableId table, TableTimes &times)
{
    std::vector<store::ListQuery> queries;
    const auto units = store::unitsWithRows(database, table);
    if (!units)
        qFatal("%s", qPrintable(units.error().detail));
    for (std::size_t i = 0; i < units->size(); i += 20)
        queries.push_back({.table = table, .unit = (*units)[i]});
    const auto teams = store::teamsOf(database, {});
    if (!teams)
        qFatal("%s", qPrintable(teams.error().detail));
    for (std::size_t i = 0; i < teams->size(); i += 1 + teams->size() / 10)
        queries.push_back({.table = table, .team = (*teams)[i].id});
    if (schema::table(table).dateColumn)
        queries.push_back({.table = table, .from = QDate(2021, 6, 1), .to = QDate(2021, 6, 14)});
    for (const schema::Column &column : schema::table(table).columns) {
        if (column.type == schema::Type::Choice)
            queries.push_back({.table = table, .choices = {{QLatin1String(column.name), QLatin1String(column.choices.front().code)}}});
    }
    queries.push_back({.table = table, .openOnly = true});
    for (const store::ListQuery &query : queries)
        times.filter = std::max(times.filter, timeOf(engine, query));
}

/// Rows as a person scrolling by leaps meets them: nothing is known of them yet.
void readPages(store::Database &database, store::ListEngine &engine, TableId table, TableTimes &times)
{
    store::ListAnswer answer;
    (void)timeOf(engine, {.table = table}, &answer);
    times.rows = static_cast<qsizetype>(answer.keys.size());
    if (answer.keys.empty())
        return;
    items::RecordListModel model(database, table);
    model.setKeys(answer.keys, answer.total);
    std::mt19937 random(7);
    for (int i = 0; i < 50; ++i) {
        const int row = static_cast<int>(random() % answer.keys.size());
        QElapsedTimer timer;
        timer.start();
        for (int r = row; r < std::min(row + 25, model.rowCount()); ++r) { // what a window shows
            for (int column = 0; column < model.columnCount(); ++column)
                (void)model.index(r, column).data();
        }
        times.page = std::max(times.page, milliseconds(timer));
    }
}

/// Names as they are typed, key by key.
std::vector<double> typing(store::ListEngine &engine, TableId table)
{
    std::vector<double> times;
    for (const char *text : {"nguyen thi dao", "Đào", "ntd", "tran van nam", "0912345", "pham van", "hoang thi hong nhung", "024086", "le", "khong co ai ten nay"}) {
        const QString whole = QString::fromUtf8(text);
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            store::ListQuery query{.table = table};
            query.search = whole.left(length);
            times.push_back(timeOf(engine, query));
        }
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("DATABASE"), QStringLiteral("a filled database"));
    parser.addPositionalArgument(QStringLiteral("TABLE"), QStringLiteral("only these tables"), QStringLiteral("[TABLE…]"));
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    const QStringList only = parser.positionalArguments().mid(1);
    auto database = store::Database::open(parser.positionalArguments().first(), store::Database::Access::ReadOnly, Clock::system());
    if (!database)
        qFatal("%s", qPrintable(database.error().text));
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << "| list | rows | first rows ms | open ms | sort ms (column) | filter ms | search p50 / p95 / worst ms | 25 rows ms | read ahead ms | cold sort ms (column) |\n"
        << "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    std::vector<double> every;
    double worst = 0;
    for (const schema::Table *table : schema::allTables()) {
        if (!only.isEmpty() && !only.contains(QLatin1String(table->name)))
            continue;
        TableTimes times;
        {
            store::ListEngine fresh(**database);
            QElapsedTimer timer;
            timer.start();
            if (const auto first = fresh.firstKeys({.table = table->id}, 200); !first)
                qFatal("%s", qPrintable(first.error().detail));
            times.firstRows = milliseconds(timer);
        }
        store::ListEngine engine(**database);
        times.open = timeOf(engine, {.table = table->id});
        sortCold(**database, table->id, times);
        times.ahead = readAhead(engine, table->id);
        sortWarm(engine, table->id, times);
        filterWarm(**database, engine, table->id, times);
        readPages(**database, engine, table->id, times);
        auto searches = typing(engine, table->id);
        every.insert(every.end(), searches.begin(), searches.end());
        worst = std::max({worst, times.open, times.sort, times.filter});
        out << "| " << table->name << " | " << times.rows << " | " << times.firstRows << " | " << times.open << " | " << times.sort << " (" << times.sortColumn << ") | " << times.filter
            << " | " << percentile(searches, 0.5) << " / " << percentile(searches, 0.95) << " / " << searches.back() << " | " << times.page << " | " << times.ahead << " | "
            << times.coldSort << " (" << times.coldColumn << ") |\n";
        out.flush();
    }
    out << "\nall searches: p50 " << percentile(every, 0.5) << ", p95 " << percentile(every, 0.95) << ", worst " << every.back() << " ms\n"
        << "slowest open, sort or filter: " << worst << " ms\n";
    QElapsedTimer timer;
    timer.start();
    const auto found = store::searchRecords(**database, QStringLiteral("nguyen thi dao"), std::nullopt, 20);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    out << "search of the command line, all tables: " << milliseconds(timer) << " ms, " << found->size() << " shown\n";
    return 0;
}
