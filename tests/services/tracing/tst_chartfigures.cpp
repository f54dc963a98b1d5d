// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the charts against an oracle that counts person by person and day by day, and the tables made of them.
#include "tracingbook.h"

#include "reports/charttable.h"
#include "schema/table.h"
#include "store/queries/chartfigures.h"

#include <QRandomGenerator>

#include <map>
#include <numeric>
#include <set>

using namespace stc;
using namespace stc::test;
using reports::ChartKind;
using reports::ChartStep;

namespace {

const AreaRange kEverywhere{0, 9'999'999'999'999};

struct Spell {
    int person;
    QString reason;
    QDate start;
    QDate end; ///< invalid = open
};

} // namespace

class TestChartFigures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithOracle()
    {
        TracingBook book;
        QRandomGenerator random(5);
        const auto categories = schema::table(schema::TableId::Quarantines).column("reason").choices;
        std::vector<Uuid> people;
        std::vector<Spell> spells;
        std::map<int, std::set<QDate>> checks;
        std::vector<std::pair<QDate, QDate>> cases;
        for (int i = 0; i < 30; ++i) {
            people.push_back(book.person("Nguyễn Văn An"));
            QDate start = QDate(2021, 5, 20).addDays(random.bounded(12)); // today is 9 June: nothing lies ahead
            for (int k = random.bounded(3); k > 0; --k) {
                const QDate end = random.bounded(3) == 0 ? QDate() : std::min(start.addDays(random.bounded(8)), june(9));
                const QString reason = QLatin1String(categories[std::size_t(random.bounded(int(categories.size())))].code);
                addQuarantine(book, people.back(), reason, start, end);
                spells.push_back({i, reason, start, end});
                if (!end.isValid())
                    break;
                start = std::min(end.addDays(random.bounded(3)), june(9));
            }
            for (int day = 0; day < 20; ++day) {
                if (random.bounded(2) == 0)
                    continue;
                const QDate on = QDate(2021, 5, 20).addDays(day);
                for (const char *session : {"morning", "afternoon"}) {
                    if (random.bounded(2) == 0) {
                        addCheck(book, people.back(), on, session);
                        checks[i].insert(on);
                    }
                }
            }
            if (random.bounded(3) == 0) {
                const QDate onset = random.bounded(3) == 0 ? QDate() : june(1).addDays(-random.bounded(10));
                const QDate confirmed = june(1).addDays(random.bounded(9));
                addCase(book, people.back(), onset, confirmed);
                cases.push_back({onset, confirmed});
            }
        }
        const QDate from(2021, 5, 25);
        const QDate to(2021, 6, 6);
        const auto figures = store::chartFigures(book.database().connection(), {kEverywhere, from, to});
        STC_UNWRAP(figures);
        QCOMPARE(figures->days, 13);
        int checkedAtAll = 0;
        for (int d = 0; d < figures->days; ++d) {
            const QDate day = from.addDays(d);
            std::map<QString, int> byCategory;
            int due = 0;
            int checked = 0;
            for (int person = 0; person < 30; ++person) {
                const Spell *now = nullptr;
                for (const Spell &spell : spells) // the later one wins
                    if (spell.person == person && spell.start <= day && (!spell.end.isValid() || day < spell.end) && (!now || spell.start >= now->start))
                        now = &spell;
                if (!now)
                    continue;
                ++byCategory[now->reason];
                ++due;
                checked += checks[person].contains(day) ? 1 : 0;
            }
            for (std::size_t i = 0; i < categories.size(); ++i)
                QCOMPARE(figures->inQuarantine[i][std::size_t(d)], byCategory[QLatin1String(categories[i].code)]);
            QCOMPARE(figures->due[std::size_t(d)], due);
            QCOMPARE(figures->checked[std::size_t(d)], checked);
            const auto count = [&](auto what) { return int(std::count_if(spells.begin(), spells.end(), what)); };
            QCOMPARE(figures->started[std::size_t(d)], count([&](const Spell &spell) { return spell.start == day; }));
            QCOMPARE(figures->ended[std::size_t(d)], count([&](const Spell &spell) { return spell.end == day; }));
            const auto countCases = [&](auto what) { return int(std::count_if(cases.begin(), cases.end(), what)); };
            QCOMPARE(figures->onset[std::size_t(d)], countCases([&](const auto &one) { return one.first == day; }));
            QCOMPARE(figures->confirmed[std::size_t(d)], countCases([&](const auto &one) { return one.second == day; }));
            checkedAtAll += checked;
        }
        QVERIFY(checkedAtAll > 20);
        QCOMPARE(figures->unknownOnset, int(std::count_if(cases.begin(), cases.end(), [&](const auto &one) { return !one.first.isValid() && one.second >= from && one.second <= to; })));
        const auto elsewhere = store::chartFigures(book.database().connection(), {{1, 2}, from, to});
        QCOMPARE(std::accumulate(elsewhere->due.begin(), elsewhere->due.end(), 0), 0);
        const auto days = store::outbreakDays(book.database().connection(), kEverywhere);
        STC_UNWRAP(days);
        QDate first(2021, 12, 1);
        QDate last(2020, 1, 1);
        for (const Spell &spell : spells) {
            first = std::min(first, spell.start);
            last = std::max({last, spell.start, spell.end.isValid() ? spell.end : spell.start});
        }
        for (const auto &[onset, confirmed] : cases) {
            first = std::min({first, confirmed, onset.isValid() ? onset : confirmed});
            last = std::max(last, confirmed);
        }
        QCOMPARE(**days, (std::pair{first, last}));
        QVERIFY(!*store::outbreakDays(book.database().connection(), {1, 2}));
    }

    void tables()
    {
        store::ChartFigures figures; // 5 June 2021 is a Saturday
        figures.from = june(5);
        figures.days = 10;
        figures.inQuarantine.assign(9, std::vector<int>(10, 0));
        figures.inQuarantine[0] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        figures.inQuarantine[1] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1};
        for (auto *list : {&figures.started, &figures.ended, &figures.due, &figures.checked, &figures.onset, &figures.confirmed})
            list->assign(10, 1);
        figures.unknownOnset = 2;
        const auto day = reports::chartTable(ChartKind::InQuarantine, ChartStep::Day, figures);
        QCOMPARE(int(day.rows.size()), 10);
        QCOMPARE(day.rows.first(), QStringLiteral("05/06"));
        QCOMPARE(int(day.series.size()), 2); // categories that occur
        QVERIFY(day.isStacked && day.note.isEmpty());
        const auto week = reports::chartTable(ChartKind::InQuarantine, ChartStep::Week, figures);
        QCOMPARE(week.rows, (QStringList{QStringLiteral("05/06"), QStringLiteral("07/06"), QStringLiteral("14/06")}));
        QCOMPARE(week.series[0].values, (std::vector<int>{2, 9, 10})); // of Sunday, not added up
        QVERIFY(!week.note.isEmpty());
        const auto flows = reports::chartTable(ChartKind::StartsAndEnds, ChartStep::Week, figures);
        QCOMPARE(flows.series[0].values, (std::vector<int>{2, 7, 1}));
        QCOMPARE(flows.series[1].values, (std::vector<int>{2, 7, 1}));
        QCOMPARE(int(reports::chartTable(ChartKind::Checks, ChartStep::Day, figures).series.size()), 2);
        QVERIFY(reports::chartTable(ChartKind::EpidemicCurve, ChartStep::Day, figures).note.contains(QLatin1Char('2')));
        for (const ChartKind kind : reports::kChartKinds) {
            const auto table = reports::chartTable(kind, ChartStep::Day, figures);
            QVERIFY(!table.title.isEmpty() && !table.rowTitle.isEmpty() && !table.valueTitle.isEmpty() && !reports::chartName(kind).isEmpty());
            for (const auto &series : table.series)
                QCOMPARE(qsizetype(series.values.size()), table.rows.size());
        }
    }

private:
    static void addQuarantine(TracingBook &book, const Uuid &person, const QString &reason, const QDate &start, const QDate &end)
    {
        add(book.database(), schema::TableId::Quarantines, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("kind"), QStringLiteral("home")}, {QStringLiteral("reason"), reason},
            {QStringLiteral("start_on"), iso(start)}, {QStringLiteral("ended_on"), iso(end)}, {QStringLiteral("end_reason"), end.isValid() ? QStringLiteral("completed") : QString()}});
    }
    static void addCheck(TracingBook &book, const Uuid &person, const QDate &on, const char *session)
    {
        add(book.database(), schema::TableId::HealthChecks, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("checked_on"), iso(on)}, {QStringLiteral("session"), QLatin1String(session)},
            {QStringLiteral("temperature_c"), QStringLiteral("36.6")}});
    }
    static void addCase(TracingBook &book, const Uuid &person, const QDate &onset, const QDate &confirmed)
    {
        add(book.database(), schema::TableId::Cases, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("onset_on"), iso(onset)}, {QStringLiteral("confirmed_on"), iso(confirmed)},
            {QStringLiteral("outcome"), QStringLiteral("treating")}});
    }
};

QTEST_GUILESS_MAIN(TestChartFigures)
#include "tst_chartfigures.moc"
