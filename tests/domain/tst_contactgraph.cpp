// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactgraph.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace stc;

namespace {

/// Rows as somebody would write them on paper: people are numbers, a level of 0 is a case.
struct Row {
    unsigned person = 0;
    unsigned source = 0;
    int level = 0;
    int day = 0;
    int exposure = 0;
    std::uint64_t id = 0;
};

/// The rule read aloud and applied until nothing changes any more: no order, no cleverness, nothing of the program's.
std::vector<int> oracle(const std::vector<Row> &rows, unsigned people, int day)
{
    std::vector<int> level(people, 4);
    bool changes = true;
    while (changes) {
        changes = false;
        for (const Row &row : rows) {
            if (row.day > day)
                continue;
            const int now = row.level == 0 ? 0 : std::min(row.level, level[row.source] + 1);
            if (now < level[row.person]) {
                level[row.person] = now;
                changes = true;
            }
        }
    }
    return level;
}

ContactGraph graphOf(const std::vector<Row> &rows, unsigned people)
{
    ContactGraph graph;
    for (unsigned i = 0; i < people; ++i)
        graph.addPerson({1000 - i, i + 1}, Area(2421607300 + i % 7)); // ids in another order than places
    for (const Row &row : rows) {
        if (row.level == 0)
            graph.addCase({{2, row.id}, row.person, row.day, kUnknownDay});
        else
            graph.addContact({{3, row.id}, row.person, row.source, row.day, row.exposure, static_cast<std::uint8_t>(row.level), -1});
    }
    graph.finish();
    return graph;
}

unsigned below(std::mt19937 &random, unsigned end) { return static_cast<unsigned>(random() % end); }

/// Any rows: with rings, with contacts of oneself, several of one pair, sources that are no case, cases that are contacts.
std::vector<Row> anyRows(std::mt19937 &random, unsigned people, int rows, int days)
{
    const auto upTo = [&](unsigned end) { return static_cast<int>(below(random, end)); };
    std::vector<Row> list;
    for (int i = 0; i < rows; ++i) {
        Row row;
        row.person = unsigned(upTo(people));
        row.source = unsigned(upTo(people));
        row.level = upTo(8) == 0 ? 0 : 1 + upTo(3);
        row.day = 18000 + upTo(unsigned(days));
        row.exposure = row.day - upTo(5);
        row.id = std::uint64_t(i) + 1;
        list.push_back(row);
    }
    return list;
}

} // namespace

class TestContactGraph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The sentence of domain.md 2.1: F2 becomes F1 when “their” F1 turns positive; and so on down.
    void contactsFollowTheirSource()
    {
        // 0 is a case of day 1; 1 is its F1, 2 an F2 of 1, 3 an F3 of 2. On day 5 person 1 turns positive.
        const ContactGraph graph = graphOf({{0, 0, 0, 1, 0, 1}, {1, 0, 1, 2, 1, 2}, {2, 1, 2, 2, 1, 3}, {3, 2, 3, 3, 2, 4}, {1, 0, 0, 5, 0, 5}}, 4);
        const auto levels = [&](int day) {
            std::vector<int> all;
            for (PersonIndex person = 0; person < 4; ++person)
                all.push_back(graph.level(person, day));
            return all;
        };
        QCOMPARE(levels(0), (std::vector<int>{4, 4, 4, 4}));
        QCOMPARE(levels(1), (std::vector<int>{0, 4, 4, 4}));
        QCOMPARE(levels(2), (std::vector<int>{0, 1, 2, 4}));
        QCOMPARE(levels(4), (std::vector<int>{0, 1, 2, 3}));
        QCOMPARE(levels(5), (std::vector<int>{0, 0, 1, 2}));
        const auto steps = graph.history(2);
        QCOMPARE(steps.size(), std::size_t(2));
        QCOMPARE(steps[0].day, 2);
        QCOMPARE(steps[0].to, 2);
        QCOMPARE(steps[1].day, 5);
        QCOMPARE(steps[1].from, 2);
        QCOMPARE(steps[1].to, 1);
        QCOMPARE(graph.contacts()[*steps[1].contact].source, PersonIndex(1));
        QCOMPARE(graph.history(1).back().to, 0);
        QCOMPARE(graph.cases()[*graph.history(1).back().confirmed].confirmedOn, 5);
    }

    void recordedLevelHoldsWithoutAKnownCase()
    {
        const ContactGraph graph = graphOf({{0, 1, 1, 3, 2, 1}, {2, 0, 3, 3, 2, 2}}, 3);
        QCOMPARE(graph.level(0, 3), 1);          // the case is in another commune's books
        QCOMPARE(graph.level(1, 3), kNoLevel);
        QCOMPARE(graph.level(2, 3), 2);          // written as F3, but the source is F1
    }

    void theStrongestCounts()
    {
        const ContactGraph graph = graphOf({{0, 0, 0, 1, 0, 1}, {1, 0, 3, 9, 8, 2}, {1, 2, 2, 4, 3, 3}}, 3);
        QCOMPARE(graph.level(1, 4), 2);
        QCOMPARE(graph.level(1, 9), 1);          // of a case: F1, whatever was written
    }

    void anEmptyGraphIsFine()
    {
        const ContactGraph graph = graphOf({}, 0);
        QCOMPARE(graph.find({1, 1}), kNobody);
        QCOMPARE(graph.people(), std::size_t(0));
    }

    void agreesWithTheOracle()
    {
        std::mt19937 random(20210609);
        for (int round = 0; round < 300; ++round) {
            const unsigned people = 1 + below(random, 14);
            const auto rows = anyRows(random, people, int(below(random, 40)), 12);
            const ContactGraph graph = graphOf(rows, people);
            for (int day = 17999; day <= 18013; ++day) {
                const auto expected = oracle(rows, people, day);
                for (PersonIndex person = 0; person < people; ++person)
                    QVERIFY2(graph.level(person, day) == expected[person], qPrintable(QStringLiteral("round %1, day %2, person %3").arg(round).arg(day).arg(person)));
            }
        }
    }

    /// A history is what one would note who looked every evening, and each step names a contact (or a case) that makes it.
    void historyIsWhatTheDaysShow()
    {
        std::mt19937 random(77);
        for (int round = 0; round < 200; ++round) {
            const unsigned people = 2 + below(random, 10);
            const auto rows = anyRows(random, people, int(below(random, 30)), 10);
            const ContactGraph graph = graphOf(rows, people);
            for (PersonIndex person = 0; person < people; ++person) {
                std::vector<std::pair<int, int>> seen;
                int before = kNoLevel;
                for (int day = 17999; day <= 18011; ++day) {
                    const int now = oracle(rows, people, day)[person];
                    if (now != before)
                        seen.emplace_back(day, now);
                    before = now;
                }
                const auto steps = graph.history(person);
                QCOMPARE(steps.size(), seen.size());
                for (std::size_t i = 0; i < steps.size(); ++i) {
                    QCOMPARE(steps[i].day, seen[i].first);
                    QCOMPARE(steps[i].to, seen[i].second);
                    QCOMPARE(steps[i].confirmed.has_value(), steps[i].to == 0);
                    QCOMPARE(steps[i].contact.has_value(), steps[i].to != 0);
                    if (steps[i].contact) {
                        QCOMPARE(graph.contacts()[*steps[i].contact].person, person);
                        QCOMPARE(graph.levelBy(graph.contacts()[*steps[i].contact], steps[i].day), steps[i].to);
                    }
                }
            }
        }
    }

    void orderOfRowsDoesNotMatter()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 100; ++round) {
            const unsigned people = 2 + below(random, 12);
            auto rows = anyRows(random, people, 30, 8);
            const ContactGraph one = graphOf(rows, people);
            std::shuffle(rows.begin(), rows.end(), random);
            const ContactGraph other = graphOf(rows, people);
            const auto idOf = [](const ContactGraph &graph, const LevelStep &step) { return step.contact ? graph.contacts()[*step.contact].id : graph.cases()[*step.confirmed].id; };
            for (PersonIndex person = 0; person < people; ++person) {
                const auto a = one.history(person);
                const auto b = other.history(person);
                QCOMPARE(a.size(), b.size());
                for (std::size_t i = 0; i < a.size(); ++i) {
                    QCOMPARE(a[i].day, b[i].day);
                    QCOMPARE(a[i].to, b[i].to);
                    QVERIFY(idOf(one, a[i]) == idOf(other, b[i]));
                }
            }
        }
    }

    /// Another contact never makes anybody safer, and a later day neither.
    void levelsNeverFall()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 100; ++round) {
            const unsigned people = 2 + below(random, 10);
            auto rows = anyRows(random, people, 20, 8);
            const ContactGraph before = graphOf(rows, people);
            rows.push_back(anyRows(random, people, 1, 8).front());
            rows.back().id = 99;
            const ContactGraph after = graphOf(rows, people);
            for (PersonIndex person = 0; person < people; ++person) {
                for (int day = 17999; day < 18010; ++day) {
                    QVERIFY(after.level(person, day) <= before.level(person, day));
                    QVERIFY(after.level(person, day + 1) <= after.level(person, day));
                }
            }
        }
    }

    void findsPeopleAndTheirContacts()
    {
        const auto rows = std::vector<Row>{{1, 0, 1, 20, 18, 3}, {2, 0, 1, 20, 15, 2}, {2, 1, 2, 21, 19, 1}};
        const ContactGraph graph = graphOf(rows, 3);
        for (PersonIndex person = 0; person < 3; ++person)
            QCOMPARE(graph.find(graph.idOf(person)), person);
        QCOMPARE(graph.find({5, 5}), kNobody);
        QCOMPARE(graph.contactsOf(0).size(), std::size_t(2));
        QCOMPARE(graph.contacts()[graph.contactsOf(0)[0]].person, PersonIndex(2)); // by the day of the exposure
        QCOMPARE(graph.sourcesOf(2).size(), std::size_t(2));
        QVERIFY(graph.sourcesOf(0).empty());
        QVERIFY(!graph.caseOf(0));
    }

    /// Rings below a case, each person once at the nearest, and not beyond another case.
    void countsWhoHangsOnACase()
    {
        // 0 is a case; 1, 2 met it; 3 met 1 and 2; 4 met 3; 5 met 4; 2 turns positive on day 9, and met 0 again over 3.
        const ContactGraph graph = graphOf({{0, 0, 0, 1, 0, 1}, {1, 0, 1, 2, 1, 2}, {2, 0, 1, 2, 1, 3}, {3, 1, 2, 2, 1, 4}, {3, 2, 2, 2, 1, 5}, {4, 3, 3, 2, 1, 6}, {5, 4, 3, 2, 1, 7},
                                               {2, 3, 2, 3, 2, 8}, {2, 0, 0, 9, 0, 9}}, 6);
        QCOMPARE(graph.contactsBelow(0, 2), (std::array{2, 1, 1}));
        QCOMPARE(graph.contactsBelow(0, 9), (std::array{1, 1, 1}));
        QCOMPARE(graph.contactsBelow(2, 9), (std::array{1, 1, 1}));
        QCOMPARE(graph.contactsBelow(0, 1), (std::array{0, 0, 0}));
    }

    void levelsOfferedForContacts()
    {
        QCOMPARE(levelOfContactOf(0), 1);
        QCOMPARE(levelOfContactOf(2), 3);
        QCOMPARE(levelOfContactOf(3), 3);
        QCOMPARE(levelOfContactOf(kNoLevel), 2);
    }

    /// What an area sees of its own people is what the whole sees of them.
    void thePartOfAnAreaKeepsItsLevels()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 100; ++round) {
            const unsigned people = 2 + below(random, 30);
            const auto rows = anyRows(random, people, 40, 8);
            const ContactGraph whole = graphOf(rows, people);
            const AreaRange area{2421607300, 2421607301};
            std::vector<PersonIndex> places;
            const ContactGraph part = whole.around(area, places);
            QCOMPARE(part.people(), places.size());
            for (PersonIndex person = 0; person < people; ++person) {
                if (!area.contains(whole.areaOf(person)))
                    continue;
                const PersonIndex there = part.find(whole.idOf(person));
                QVERIFY(there != kNobody);
                QCOMPARE(places[there], person);
                QCOMPARE(part.contactsOf(there).size(), whole.contactsOf(person).size());
                for (int day = 17999; day < 18010; ++day)
                    QCOMPARE(part.level(there, day), whole.level(person, day));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestContactGraph)
#include "tst_contactgraph.moc"
