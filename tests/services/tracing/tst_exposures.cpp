// SPDX-License-Identifier: GPL-3.0-or-later
// Where people were: typed hours, lines that are refused, places that several people shared, cases of whom few contacts are known.
#include "tracingbook.h"

#include "domain/hour.h"
#include "reports/chaindata.h"
#include "reports/chainselection.h"
#include "reports/fewcontacts.h"
#include "reports/sharedplaces.h"
#include "services/tracing/exposures.h"
#include "store/queries/exposures.h"

#include <QRandomGenerator>

#include <map>
#include <set>

using namespace stc;
using namespace stc::test;

namespace {

const AreaRange kEverywhere{0, 9'999'999'999'999};

store::Exposure was(int person, const char *place, std::optional<int> from, std::optional<int> until, int day = 5)
{
    return {Uuid{9, std::uint64_t(person) * 1000 + std::uint64_t(from.value_or(0)) + 1}, Uuid{1, std::uint64_t(person)}, QStringLiteral("N"), {}, QString::fromUtf8(place), june(day), from, until, {}};
}

} // namespace

class TestExposures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsHours_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hour"); // "-" = none
        const std::pair<const char *, const char *> rows[] = {{"7h30", "07:30"}, {"0730", "07:30"}, {"730", "07:30"}, {"7:30", "07:30"}, {"7.30", "07:30"}, {"7 h 30", "07:30"}, {"7", "07:00"}, {"7h", "07:00"},
            {"19H05", "19:05"}, {"24h00", "24:00"}, {"", ""}, {" ", ""}, {"2401", "-"}, {"25h", "-"}, {"7h60", "-"}, {"7h3", "-"}, {"sáng", "-"}, {"12345", "-"}, {"-7", "-"}};
        for (const auto &[typed, hour] : rows)
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString(QLatin1String(hour));
    }

    void readsHours()
    {
        QFETCH(QString, typed);
        QFETCH(QString, hour);
        QCOMPARE(services::hourOf(typed).value_or(QStringLiteral("-")), hour);
        if (!hour.isEmpty() && hour != QLatin1String("-"))
            QVERIFY(minutesOf(hour.toStdString()).has_value());
    }

    void addsAndTakesBack()
    {
        TracingBook book;
        const Uuid an = book.person("Nguyễn Văn An");
        const QString before = QString::number(lines(book));
        const auto added = services::addExposure(book.database(), {an, QStringLiteral("  Chợ Nhã Nam "), june(5), QStringLiteral("7h30"), QStringLiteral("0900"), QStringLiteral("market")});
        STC_UNWRAP(added);
        const auto all = store::exposures(book.database().connection(), kEverywhere, june(9));
        STC_UNWRAP(all);
        QCOMPARE(int(all->size()), 1);
        QCOMPARE(all->front().place, QStringLiteral("Chợ Nhã Nam"));
        QCOMPARE(all->front().person, an);
        QCOMPARE(*all->front().from, 450);
        QCOMPARE(*all->front().until, 540);
        QCOMPARE(int(store::exposures(book.database().connection(), kEverywhere, june(4))->size()), 0);
        QCOMPARE(store::exposurePlaces(book.database().connection(), kEverywhere).value(), QStringList{QStringLiteral("Chợ Nhã Nam")});
        STC_UNWRAP(store::reverse(book.database(), added->batch, "undo", QStringLiteral("undo")));
        QCOMPARE(QString::number(lines(book)), before);
        const auto again = services::addExposure(book.database(), {an, QStringLiteral("Chợ Nhã Nam"), june(5)});
        STC_UNWRAP(again);
        const auto id = store::exposures(book.database().connection(), kEverywhere, {})->front().id;
        STC_UNWRAP(services::removeExposures(book.database(), {id}));
        QCOMPARE(lines(book), 0);
        QVERIFY(!services::removeExposures(book.database(), {id}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("says");
        QTest::newRow("no place") << QStringLiteral(" ") << june(5) << QString() << QString() << QStringLiteral("place");
        QTest::newRow("no day") << QStringLiteral("Chợ") << QDate() << QString() << QString() << QStringLiteral("day");
        QTest::newRow("ahead") << QStringLiteral("Chợ") << june(10) << QString() << QString() << QStringLiteral("10/06/2021");
        QTest::newRow("no hour") << QStringLiteral("Chợ") << june(5) << QStringLiteral("x") << QString() << QStringLiteral("x");
        QTest::newRow("end first") << QStringLiteral("Chợ") << june(5) << QStringLiteral("9h") << QStringLiteral("8h") << QStringLiteral("08:00");
        QTest::newRow("twice") << QStringLiteral("CHỢ  nhã nam") << june(2) << QString() << QString() << QStringLiteral("already");
    }

    void refuses()
    {
        QFETCH(QString, place);
        QFETCH(QDate, day);
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QString, says);
        TracingBook book;
        const Uuid an = book.person("Nguyễn Văn An");
        STC_UNWRAP(services::addExposure(book.database(), {an, QStringLiteral("Chợ Nhã Nam"), june(2)}));
        const auto done = services::addExposure(book.database(), {an, place, day, from, until});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidInput);
        QVERIFY2(done.error().text.contains(says), qPrintable(done.error().text));
        QVERIFY(!done.error().text.contains(QStringLiteral("Nguyễn")));
        QCOMPARE(lines(book), 1);
        QVERIFY(!services::addExposure(book.database(), {{}, QStringLiteral("Chợ"), june(3)}));
    }

    void sharedHours()
    {
        const std::vector<store::Exposure> all{was(1, "Chợ Nhã Nam", 450, 540), was(2, "cho  nha nam", 530, 600), was(3, "Chợ Nhã Nam", 600, 660), was(4, "Chợ Nhã Nam", 700, 720),
            was(5, "Chợ Nhã Nam", 450, 540, 6), was(6, "Quán bà Ba", {}, {}), was(7, "Quán Bà Ba", 1000, {}), was(7, "Quán bà Ba", 1200, 1300)};
        const auto found = reports::sharedPlaces(all, [](const Uuid &person) { return person.low == 1 ? 0 : person.low == 2 ? 1 : 9; });
        QCOMPARE(int(found.size()), 2);
        QCOMPARE(found[0].place, QStringLiteral("Chợ Nhã Nam")); // with the case
        QCOMPARE(found[0].people, 3); // 1 and 3 over 2; 4 came later
        QCOMPARE(found[0].cases, 1);
        QCOMPARE(found[0].f1, 1);
        QCOMPARE(reports::hoursText(found[0].from, found[0].until), QStringLiteral("7h30–11h00"));
        QCOMPARE(found[1].people, 2); // one of them twice
        QCOMPARE(int(found[1].exposures.size()), 3);
        QCOMPARE(int(reports::sharedPlaces(all, [](const Uuid &) { return 9; }, 1).size()), 4);
    }

    /// Against pairs compared one by one: two people stand together exactly when a chain of touching hours joins them.
    void sharedHoursAgreeWithPairs()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 60; ++round) {
            std::vector<store::Exposure> all;
            for (int i = 0; i < 14; ++i) {
                const int from = random.bounded(20) * 60;
                all.push_back(was(random.bounded(8), random.bounded(2) ? "A" : "Á", random.bounded(6) == 0 ? std::nullopt : std::optional(from), from + random.bounded(4) * 60, 1 + random.bounded(3)));
            }
            std::vector<std::size_t> group(all.size());
            for (std::size_t i = 0; i < all.size(); ++i)
                group[i] = i;
            for (std::size_t pass = 0; pass < all.size(); ++pass)
                for (std::size_t i = 0; i < all.size(); ++i)
                    for (std::size_t k = 0; k < all.size(); ++k) {
                        const bool touch = all[i].day == all[k].day && all[i].from.value_or(0) <= all[k].until.value_or(1440) && all[k].from.value_or(0) <= all[i].until.value_or(1440);
                        if (touch)
                            group[i] = group[k] = std::min(group[i], group[k]);
                    }
            std::map<std::size_t, std::set<Uuid>> people;
            for (std::size_t i = 0; i < all.size(); ++i)
                people[group[i]].insert(all[i].person);
            std::multiset<int> wanted;
            for (const auto &[key, ones] : people)
                if (ones.size() > 1)
                    wanted.insert(int(ones.size()));
            std::multiset<int> got;
            for (const auto &place : reports::sharedPlaces(all, [](const Uuid &) { return 9; }))
                got.insert(place.people);
            QCOMPARE(got, wanted);
        }
    }

    void fewContacts()
    {
        TracingBook book;
        const Uuid an = book.person("Nguyễn Văn An");
        const Uuid binh = book.person("Trần Thị Bình");
        const Uuid chi = book.person("Lê Thị Chi");
        book.confirm(an, june(1));
        book.confirm(binh, june(3));
        for (int i = 0; i < 3; ++i)
            book.contact(book.person("Phạm Văn Dũng"), an, 1, june(1), june(2 + i));
        book.contact(chi, binh, 1, june(2), june(4));
        book.contact(chi, binh, 1, june(3), june(5), "market"); // met twice: one person
        const auto graph = store::contactGraph(book.database().connection());
        STC_UNWRAP(graph);
        auto few = reports::casesWithFewContacts(*graph, kEverywhere, june(9), 3);
        QCOMPARE(int(few.size()), 1);
        QCOMPARE(graph->idOf(few[0].person), binh);
        QCOMPARE(few[0].contacts, 1);
        QCOMPARE(few[0].confirmedOn, june(3));
        QCOMPARE(few[0].days, 6);
        few = reports::casesWithFewContacts(*graph, kEverywhere, june(3), 3); // on that day two of An's were traced
        QCOMPARE(int(few.size()), 2);
        QCOMPARE(graph->idOf(few[0].person), an);
        QCOMPARE(few[0].contacts, 2);
        QCOMPARE(int(reports::casesWithFewContacts(*graph, kEverywhere, june(9), 1).size()), 0);
        QCOMPARE(int(reports::casesWithFewContacts(*graph, {1, 2}, june(9), 9).size()), 0);
        QCOMPARE(int(reports::casesWithFewContacts(*graph, kEverywhere, QDate(2021, 5, 1), 9).size()), 0);
    }

    void chainAsKnownOnADay()
    {
        TracingBook book;
        const Uuid an = book.person("Nguyễn Văn An");
        const Uuid binh = book.person("Trần Thị Bình");
        const Uuid chi = book.person("Lê Thị Chi");
        book.confirm(an, june(2));
        book.contact(binh, an, 1, june(1), june(3));
        book.contact(chi, binh, 2, june(2), june(4));
        book.confirm(binh, june(6));
        const auto read = store::contactBook(book.database().connection());
        STC_UNWRAP(read);
        QCOMPARE(reports::daysOf(*read), (std::pair{june(2), june(6)}));
        QCOMPARE(int(reports::chainOn(*read, june(1)).people.size()), 0);
        QCOMPARE(int(reports::chainOn(*read, june(2)).people.size()), 1);
        const auto levels = [&](int day) {
            QStringList texts;
            const reports::Chain chain = reports::chainOn(*read, june(day));
            for (const Uuid &id : {an, binh, chi}) {
                const int at = chain.indexOf(id);
                texts << (at < 0 ? QStringLiteral("-") : QString::number(chain.people[std::size_t(at)].level));
            }
            return texts.join(u' ');
        };
        QCOMPARE(levels(3), QStringLiteral("0 1 -"));
        QCOMPARE(levels(5), QStringLiteral("0 1 2"));
        QCOMPARE(levels(6), QStringLiteral("0 0 1"));
        QCOMPARE(int(reports::chosenChain(*read, {chi, 1, 0, kEverywhere, june(6)}).people.size()), 2);
        QCOMPARE(int(reports::chosenChain(*read, {chi, 9, 0, kEverywhere, june(6)}).people.size()), 3);
        QCOMPARE(int(reports::chosenChain(*read, {an, 0, 1, kEverywhere, june(6)}).contacts.size()), 1);
        QCOMPARE(int(reports::chosenChain(*read, {{}, 0, 0, kEverywhere, june(6)}).people.size()), 3);
        QCOMPARE(int(reports::chosenChain(*read, {{}, 0, 0, {1, 2}, june(6)}).people.size()), 0);
    }

private:
    static int lines(TracingBook &book) { return int(store::exposures(book.database().connection(), kEverywhere, {})->size()); }
};

QTEST_GUILESS_MAIN(TestExposures)
#include "tst_exposures.moc"
