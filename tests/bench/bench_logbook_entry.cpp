// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/page.h"
#include "store/editor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <map>

/// bench_logbook_entry DATABASE: types usual pages (some 40 households, a symptom and an absence, three counters and a sentence, 13 people with two
/// temperatures each) of teams all over the database; milliseconds, the middle and the longest. What may take 100 ms is what a key waits for.
/// DATABASE is changed: take a copy.
namespace {

using namespace stc;
using services::EntryKind;

constexpr int kPages = 40;
constexpr int kPeople = 13;
constexpr double kLongestAllowed = 100;

class Times {
public:
    template <typename Work>
    auto take(const char *what, const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        m_times[what].push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!result)
            qFatal("%s: %s %s", what, qPrintable(result.error().text), qPrintable(result.error().detail));
        return result;
    }
    /// The longest of all.
    double report(QTextStream &out)
    {
        double longest = 0;
        for (auto &[what, times] : m_times) {
            std::sort(times.begin(), times.end());
            out << what.c_str() << ": " << times[times.size() / 2] << " ms, longest " << times.back() << " ms (" << times.size() << ")\n";
            longest = std::max(longest, times.back());
        }
        return longest;
    }

private:
    std::map<std::string, std::vector<double>> m_times;
};

std::vector<Uuid> idsOf(store::Connection &connection, const char *sql, const Uuid *parameter, int most)
{
    auto select = connection.prepare(sql);
    if (!select)
        qFatal("%s", qPrintable(select.error().detail));
    if (parameter)
        select->bind(1, *parameter);
    std::vector<Uuid> ids;
    while (static_cast<int>(ids.size()) < most && select->step().value_or(false))
        ids.push_back(select->id(0));
    return ids;
}

/// Puts people of the team into quarantine until there are as many as on a usual page.
void fillQuarantine(store::Database &database, const services::TeamDay &page)
{
    const auto view = services::openPage(database, page);
    if (!view)
        qFatal("%s", qPrintable(view.error().text));
    const int missing = kPeople - static_cast<int>(view->people.size());
    const auto people = idsOf(database.connection(),
        "SELECT p.id FROM people p JOIN households h ON h.key = p.household_id JOIN teams t ON t.key = h.team_id WHERE t.id = ?1"
        " AND NOT EXISTS (SELECT 1 FROM quarantines q WHERE q.person_id = p.key AND q.ended_on IS NULL) ORDER BY p.key",
        &page.team, std::max(0, missing));
    auto editor = store::Editor::begin(database);
    for (const Uuid &person : people) {
        const auto id = (*editor)->insert(schema::TableId::Quarantines,
            {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("kind"), QStringLiteral("home")}, {QStringLiteral("reason"), QStringLiteral("contact_f1")},
                {QStringLiteral("start_on"), page.date.addDays(-3).toString(Qt::ISODate)}, {QStringLiteral("days"), QStringLiteral("21")}});
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
    }
    if (!(*editor)->commit(QStringLiteral("bench")))
        qFatal("not committed");
}

void typePage(store::Database &database, const services::TeamDay &page, Times &times)
{
    const auto view = times.take("open a page", [&] { return services::openPage(database, page); });
    services::PageEntry absent;
    absent.kind = EntryKind::Absent;
    absent.household = view->households.at(3).id;
    const auto noted = times.take("save an absence", [&] { return services::savePageEntry(database, page, absent); });
    if (!noted->isSaved())
        qFatal("%s", qPrintable(noted->problems.front().problem.message));
    services::PageEntry ill;
    ill.kind = EntryKind::Symptoms;
    ill.household = view->households.at(7).id;
    ill.newPerson = {{QStringLiteral("full_name"), QStringLiteral("Nguyễn Thị Mới")}};
    ill.values = {{QStringLiteral("symptoms"), QStringLiteral("fever cough")}, {QStringLiteral("temperature_c"), QStringLiteral("381")}};
    const auto saved = times.take("save a symptom with somebody new", [&] { return services::savePageEntry(database, page, ill); });
    if (!saved->isSaved())
        qFatal("%s", qPrintable(saved->problems.front().problem.message));
    for (std::size_t i = 0; i < view->people.size(); ++i) {
        services::PageCheck check;
        check.temperature = QStringLiteral("366");
        if (i < 4)
            times.take("save a temperature", [&] { return services::savePageCheck(database, page, view->people[i].id, 0, check); });
    }
    times.take("all normal", [&] { return services::confirmChecksNormal(database, page, -1); });
    services::RecordEdit head = services::openPage(database, page)->head;
    head.values.insert(QStringLiteral("people_reminded"), QStringLiteral("32"));
    head.values.insert(QStringLiteral("declarations"), QStringLiteral("3"));
    head.values.insert(QStringLiteral("narrative"), QStringLiteral("Tổ đã đi hết các hộ được giao."));
    times.take("save counters and texts", [&] { return services::savePageHead(database, page, head); });
    times.take("count again", [&] { return services::computedCounters(database, page); });
    times.take("the rest is well", [&] { return services::confirmRest(database, page); });
    times.take("finish", [&] { return services::finishPage(database, page); });
    times.take("open the typed page", [&] { return services::openPage(database, page); });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().size() != 2)
        qFatal("bench_logbook_entry DATABASE");
    auto database = store::Database::open(app.arguments().at(1), store::Database::Access::ReadWrite, Clock::system());
    if (!database)
        qFatal("%s", qPrintable(database.error().text));
    QTextStream out(stdout);
    Times times;
    const auto teams = idsOf((*database)->connection(), "SELECT id FROM teams WHERE dissolved_on IS NULL AND (SELECT count(*) FROM households h WHERE h.team_id = teams.key) > 30 AND key % 97 = 5", nullptr, kPages);
    for (const Uuid &team : teams) {
        const services::TeamDay page{team, QDate(2021, 7, 13)}; // the day after the training data ends
        fillQuarantine(**database, page);
        typePage(**database, page, times);
    }
    times.take("phrases", [&] { return services::pagePhrases(**database, 200); });
    out << teams.size() << " pages typed\n";
    return times.report(out) < kLongestAllowed && !teams.empty() ? 0 : 1;
}
