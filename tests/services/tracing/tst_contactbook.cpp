// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracingbook.h"

#include "services/tracing/caseoverview.h"
#include "services/tracing/levels.h"

#include <optional>
#include <random>

using namespace stc;
using schema::TableId;
using test::june;

/// The graph as it is read from the books: all of it, the part of an area, the part near somebody.
class TestContactBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book.emplace(); }

    void readsWhatStands()
    {
        const Uuid one = m_book->person("Nguyễn Văn Một", m_book->household("Nguyễn Văn Chủ", "Thôn Trong"));
        const Uuid two = m_book->person("Trần Thị Hai");
        (void)m_book->person("Người Ngoài"); // met nobody: not in the graph
        const Uuid confirmed = m_book->confirm(one, june(1));
        const Uuid contact = m_book->contact(two, one, 1, june(2), june(3), "market");
        const auto book = store::contactBook(m_book->database().connection());
        STC_UNWRAP(book);
        const ContactGraph &graph = book->graph;
        QCOMPARE(graph.people(), std::size_t(2));
        QCOMPARE(graph.contacts().size(), std::size_t(1));
        QCOMPARE(graph.contacts()[0].id, contact);
        QCOMPARE(toQDate(graph.contacts()[0].lastExposureOn), june(2));
        QCOMPARE(toQDate(graph.contacts()[0].tracedOn), june(3));
        QCOMPARE(services::circumstances(graph.contacts()[0]), QStringLiteral("Market, 02/06/2021"));
        QCOMPARE(graph.cases()[0].id, confirmed);
        const store::TracedPerson &who = book->people[graph.find(one)];
        QCOMPARE(who.name, QStringLiteral("Nguyễn Văn Một"));
        QCOMPARE(who.head, QStringLiteral("Nguyễn Văn Chủ"));
        QCOMPARE(who.hamlet, QStringLiteral("Thôn Trong"));
        QCOMPARE(book->cases.size(), std::size_t(1));
    }

    void tellsTheHistoryInWords()
    {
        const Uuid one = m_book->person("Nguyễn Văn Một");
        const Uuid two = m_book->person("Trần Thị Hai");
        const Uuid three = m_book->person("Lê Văn Ba");
        m_book->contact(two, one, 1, june(1), june(2), "household");
        m_book->contact(three, two, 2, june(2), june(3));
        m_book->confirm(two, june(5));
        const auto book = store::contactsNear(m_book->database().connection(), {three}, 0);
        STC_UNWRAP(book);
        QCOMPARE(services::historyTexts(*book, book->graph.find(three), june(9)),
            (QStringList{QStringLiteral("03/06/2021: F2, contact of Trần Thị Hai (F1): Neighbours, 02/06/2021"),
                QStringLiteral("05/06/2021: F2 → F1, because of a contact with Trần Thị Hai (F0), whose own level rose: Neighbours, 02/06/2021")}));
        QCOMPARE(services::historyTexts(*book, book->graph.find(three), june(4)).size(), 1);
        QVERIFY(services::historyTexts(*book, book->graph.find(three), june(1)).isEmpty());
    }

    /// What is read near somebody says the same of them, and of those below, as the whole; rings and contacts with oneself come by import of other programs.
    void thePartNearSomebodySaysTheSame()
    {
        std::mt19937 random(4);
        const auto below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
        for (int round = 0; round < 6; ++round) {
            m_book.emplace();
            const Uuid home = m_book->household("Nguyễn Văn Chủ");
            std::vector<Uuid> people;
            for (int i = 0; i < 14; ++i)
                people.push_back(m_book->person("Nguyễn Văn A", home));
            const auto anybody = [&] { return people[static_cast<std::size_t>(below(14))]; };
            for (int i = 0; i < 30; ++i)
                insertContact(anybody(), anybody(), 1 + below(3), june(1 + below(8)));
            for (int i = 0; i < 2; ++i)
                m_book->confirm(anybody(), june(1 + below(8)));
            const auto whole = store::contactGraph(m_book->database().connection());
            STC_UNWRAP(whole);
            for (const Uuid &person : people) {
                const auto near = store::contactsNear(m_book->database().connection(), {person}, 1);
                STC_UNWRAP(near);
                std::vector<Uuid> judged{person};
                for (const ContactIndex index : near->graph.contactsOf(near->graph.find(person)))
                    judged.push_back(near->graph.idOf(near->graph.contacts()[index].person));
                for (int day = 1; day <= 9; ++day) {
                    for (const Uuid &one : judged) {
                        const PersonIndex place = whole->find(one);
                        const int expected = place == kNobody ? kNoLevel : whole->level(place, dayNumber(june(day)));
                        QCOMPARE(near->graph.level(near->graph.find(one), dayNumber(june(day))), expected);
                    }
                    const PersonIndex place = whole->find(person);
                    QCOMPARE(m_book->level(person, june(day)), place == kNobody ? kNoLevel : whole->level(place, dayNumber(june(day))));
                }
            }
        }
    }

    void listsCasesWithTheirContacts()
    {
        const Uuid one = m_book->person("Nguyễn Văn Một");
        const Uuid two = m_book->person("Trần Thị Hai");
        const Uuid three = m_book->person("Lê Văn Ba");
        m_book->confirm(one, june(1));
        m_book->confirm(three, june(8));
        m_book->contact(two, one, 1, june(1), june(2));
        m_book->contact(three, two, 2, june(2), june(3));
        const AreaRange everywhere{0, 9'999'999'999'999};
        const auto now = services::caseOverview(m_book->database(), everywhere, june(9));
        STC_UNWRAP(now);
        QCOMPARE(now->size(), std::size_t(2));
        QCOMPARE(now->at(0).person, three); // the latest first
        QCOMPARE(now->at(1).contacts, (std::array{1, 0, 0}));
        const auto then = services::caseOverview(m_book->database(), everywhere, june(7));
        STC_UNWRAP(then);
        QCOMPARE(then->size(), std::size_t(1));
        QCOMPARE(then->at(0).contacts, (std::array{1, 1, 0}));
        QVERIFY(services::caseOverview(m_book->database(), {1, 2}, june(9))->empty());
        Progress stopped;
        stopped.cancelled = [] { return true; };
        const auto cancelled = services::caseOverview(m_book->database(), everywhere, june(9), stopped);
        QVERIFY(cancelled || cancelled.error().code == ErrorCode::Cancelled);
    }

    void thePartOfAnAreaHasItsNames()
    {
        const Uuid one = m_book->person("Nguyễn Văn Một");
        const Uuid two = m_book->person("Trần Thị Hai");
        m_book->confirm(one, june(1));
        m_book->contact(two, one, 1, june(1), june(2));
        const auto part = store::contactBook(m_book->database().connection(), AreaRange{0, 9'999'999'999'999});
        STC_UNWRAP(part);
        QCOMPARE(part->people.size(), part->graph.people());
        QCOMPARE(part->people[part->graph.find(two)].name, QStringLiteral("Trần Thị Hai"));
        QCOMPARE(part->cases.size(), std::size_t(1));
        QCOMPARE(store::contactBook(m_book->database().connection(), AreaRange{1, 2})->people.size(), std::size_t(0));
    }

private:
    /// Past the rules, as another program's file could have held it.
    void insertContact(const Uuid &person, const Uuid &source, int level, const QDate &traced)
    {
        auto insert = m_book->database().connection().prepare(
            "INSERT INTO contacts (id, updated_at, batch, area, person_id, source_person_id, level, traced_on)"
            " SELECT ?1, 1, 1, 2421607303, (SELECT key FROM people WHERE id = ?2), (SELECT key FROM people WHERE id = ?3), ?4, ?5");
        insert->bind(1, Uuid::random()).bind(2, person).bind(3, source).bind(4, QStringLiteral("F%1").arg(level)).bind(5, test::iso(traced));
        QVERIFY(insert->run());
    }

    std::optional<test::TracingBook> m_book;
};

QTEST_GUILESS_MAIN(TestContactBook)
#include "tst_contactbook.moc"
