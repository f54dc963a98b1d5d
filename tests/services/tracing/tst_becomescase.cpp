// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tracing/becomescase.h"

#include "tracingbook.h"

#include "services/undo.h"
#include "store/queries/episodes.h"
#include "store/queries/episodeterms.h"

#include <map>
#include <optional>
#include <random>

using namespace stc;
using schema::TableId;
using services::CaseLine;
using services::CaseNews;
using test::june;
using Action = CaseLine::Action;

class TestBecomesCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A case, their F1 (who turns positive), an F2 in quarantine, an F3, and somebody who lives with the F1.
    void init()
    {
        m_book.emplace();
        test::TracingBook &book = *m_book;
        m_home = book.household("Trần Thị Hai");
        m_case = book.person("Nguyễn Văn Một");
        m_first = book.person("Trần Thị Hai", m_home);
        m_child = book.person("Nguyễn Văn Con", m_home);
        m_second = book.person("Lê Văn Ba");
        m_third = book.person("Phạm Thị Tư");
        book.confirm(m_case, june(1));
        book.contact(m_first, m_case, 1, QDate(2021, 5, 30), june(2));
        book.contact(m_second, m_first, 2, june(1), june(2));
        book.contact(m_third, m_second, 3, june(2), june(3));
        m_firstEpisode = book.quarantine(m_first, "contact_f1", june(2), QDate(2021, 6, 20));
        m_secondEpisode = book.quarantine(m_second, "contact_f2", june(2));
    }

    void saysWhoChangesAndWhy()
    {
        const auto shown = services::previewCase(m_book->database(), news());
        STC_UNWRAP(shown);
        QCOMPARE(shown->name, QStringLiteral("Trần Thị Hai"));
        QCOMPARE(shown->oldLevel, 1);
        QCOMPARE(shown->episode, m_firstEpisode);
        QCOMPARE(shown->endsOn, june(9));
        QCOMPARE(shown->papers, (QStringList{QStringLiteral("contact_list"), QStringLiteral("end_decision")}));
        QCOMPARE(shown->lines.size(), std::size_t(3));

        const CaseLine &child = shown->lines[0]; // the household first
        QCOMPARE(child.person, m_child);
        QVERIFY(child.isHousehold);
        QCOMPARE(child.oldLevel, kNoLevel);
        QCOMPARE(child.newLevel, 1);
        QCOMPARE(child.exposureOn, june(9));
        QCOMPARE(child.action, Action::Start);
        QCOMPARE(child.newCategory, QStringLiteral("contact_f1"));
        QCOMPARE(child.newRelease, june(30)); // 21 days from the last exposure
        QCOMPARE(child.papers, (QStringList{QStringLiteral("order"), QStringLiteral("pledge"), QStringLiteral("monitoring_sheet"), QStringLiteral("contact_list")}));

        const CaseLine &second = shown->lines[1];
        QCOMPARE(second.person, m_second);
        QCOMPARE(second.oldLevel, 2);
        QCOMPARE(second.newLevel, 1);
        QCOMPARE(second.sourceName, QStringLiteral("Trần Thị Hai"));
        QCOMPARE(second.exposureOn, june(1));
        QCOMPARE(second.action, Action::Category);
        QCOMPARE(second.oldCategory, QStringLiteral("contact_f2"));
        QCOMPARE(second.newCategory, QStringLiteral("contact_f1"));
        QVERIFY(!second.oldRelease.isValid());
        QCOMPARE(second.newRelease, june(22));

        const CaseLine &third = shown->lines[2];
        QCOMPARE(third.person, m_third);
        QCOMPARE(third.oldLevel, 3);
        QCOMPARE(third.newLevel, 2);
        QCOMPARE(third.action, Action::Start);
        QCOMPARE(third.newCategory, QStringLiteral("contact_f2"));
        QVERIFY(!third.newRelease.isValid()); // until the result of the F1 is there
    }

    void thePreviewWritesNothing()
    {
        const QStringList before = m_book->rows();
        STC_UNWRAP(services::previewCase(m_book->database(), news()));
        QCOMPARE(m_book->rows(), before);
    }

    /// One change, and one step takes all of it back.
    void writesWhatWasShownAndCanBeUndone()
    {
        const QStringList before = m_book->rows();
        const auto shown = services::previewCase(m_book->database(), news());
        STC_UNWRAP(shown);
        const auto change = services::recordCase(m_book->database(), news(), *shown);
        STC_UNWRAP(change);
        QVERIFY(change->isSomething());
        QCOMPARE(m_book->level(m_first), 0);
        QCOMPARE(m_book->level(m_child), 1);
        QCOMPARE(m_book->level(m_second), 1);
        QCOMPARE(m_book->level(m_third), 2);
        QCOMPARE(episode(m_first)->endReason, QStringLiteral("became_case"));
        QCOMPARE(episode(m_first)->endedOn, june(9));
        QCOMPARE(episode(m_second)->reason, QStringLiteral("contact_f1"));
        QCOMPARE(episode(m_second)->releaseOn, june(22));
        QCOMPARE(episode(m_second)->days, std::optional(20)); // from the start on 2 June
        QCOMPARE(episode(m_child)->releaseOn, june(30));
        QCOMPARE(episode(m_third)->reason, QStringLiteral("contact_f2"));
        const auto terms = store::episodeTerms(m_book->database().connection(), m_secondEpisode);
        STC_UNWRAP(terms);
        QCOMPARE(terms->size(), std::size_t(1));
        QCOMPARE(terms->front().kind, QStringLiteral("rule_applied"));
        QCOMPARE(terms->front().countedFrom, june(1));
        QVERIFY(!terms->front().rule.isNull());
        services::UndoStack stack(m_book->database());
        stack.push(*change);
        STC_UNWRAP(stack.undo());
        QCOMPARE(m_book->rows(), before);
        STC_UNWRAP(stack.redo());
        QCOMPARE(m_book->level(m_second), 1);
    }

    void leavesOutWhomThePersonLeavesOut()
    {
        CaseNews some = news();
        some.leftOut = {m_child, m_second};
        some.endsEpisode = false;
        const auto shown = services::previewCase(m_book->database(), some);
        STC_UNWRAP(shown);
        STC_UNWRAP(services::recordCase(m_book->database(), some, *shown));
        QCOMPARE(m_book->level(m_child), kNoLevel); // no contact was written
        QVERIFY(!episode(m_child));
        QCOMPARE(m_book->level(m_second), 1);       // follows from the graph, whatever is done with the quarantine
        QCOMPARE(episode(m_second)->reason, QStringLiteral("contact_f2"));
        QVERIFY(episode(m_first)->isOpen());
        QVERIFY(episode(m_third));
    }

    void asksAgainWhenTheBooksHaveChanged()
    {
        const auto shown = services::previewCase(m_book->database(), news());
        STC_UNWRAP(shown);
        const Uuid another = m_book->person("Vũ Thị Năm");
        m_book->contact(another, m_first, 2, june(3), june(4));
        const QStringList before = m_book->rows();
        const auto change = services::recordCase(m_book->database(), news(), *shown);
        QVERIFY(!change);
        QCOMPARE(change.error().code, ErrorCode::StillUsed);
        QCOMPARE(m_book->rows(), before);
    }

    /// domain.md 2.4: a household member newly positive resets the clock of the others.
    void aHouseholdMemberResetsTheClock()
    {
        m_book->contact(m_child, m_case, 1, june(1), june(2));
        const Uuid running = m_book->quarantine(m_child, "contact_f1", june(2), june(22));
        const auto shown = services::previewCase(m_book->database(), news());
        STC_UNWRAP(shown);
        QCOMPARE(shown->lines[0].person, m_child);
        QCOMPARE(shown->lines[0].oldLevel, 1);
        QCOMPARE(shown->lines[0].action, Action::Restart);
        QCOMPARE(shown->lines[0].episode, running);
        QCOMPARE(shown->lines[0].newRelease, june(30));
        STC_UNWRAP(services::recordCase(m_book->database(), news(), *shown));
        QCOMPARE(episode(m_child)->countedFrom, june(9));
    }

    /// Who was in centralised quarantine met nobody at home since it began.
    void thoseAtHomeWereNotMetInCentralisedQuarantine()
    {
        const Uuid person = m_book->person("Đỗ Văn Sáu");
        const Uuid wife = m_book->person("Bùi Thị Bảy", Uuid::parse(test::value(m_book->database(), TableId::People, person, "household_id")).value());
        m_book->quarantine(person, "contact_f1", june(3), june(24), "centralised");
        const auto shown = services::previewCase(m_book->database(), {.person = person, .confirmedOn = june(9), .onsetOn = {}, .caseCode = {}, .leftOut = {}});
        STC_UNWRAP(shown);
        QCOMPARE(shown->lines.size(), std::size_t(1));
        QCOMPARE(shown->lines[0].person, wife);
        QCOMPARE(shown->lines[0].exposureOn, june(3));
        QCOMPARE(shown->lines[0].newRelease, june(24));
    }

    /// The F1 at home from whom the new case caught it cannot be their contact too, but was exposed anew.
    void aRingIsNotWritten()
    {
        const Uuid mother = m_book->person("Trần Thị Mẹ", m_home);
        m_book->contact(mother, m_case, 1, june(1), june(2));
        m_book->contact(m_child, mother, 2, june(2), june(2));
        const Uuid running = m_book->quarantine(mother, "contact_f1", june(2), june(22));
        const CaseNews child{.person = m_child, .confirmedOn = june(9), .onsetOn = june(8), .caseCode = {}, .leftOut = {m_first}};
        const auto shown = services::previewCase(m_book->database(), child);
        STC_UNWRAP(shown);
        const auto line = std::find_if(shown->lines.begin(), shown->lines.end(), [&](const CaseLine &one) { return one.person == mother; });
        QVERIFY(line != shown->lines.end());
        QCOMPARE(line->episode, running);
        QCOMPARE(line->action, Action::Restart);
        STC_UNWRAP(services::recordCase(m_book->database(), child, *shown));
    }

    void daysThatAreOverAreNotBegunAgain()
    {
        const Uuid old = m_book->person("Hoàng Văn Tám");
        m_book->contact(old, m_first, 2, QDate(2021, 5, 10), QDate(2021, 5, 20));
        const auto shown = services::previewCase(m_book->database(), news());
        STC_UNWRAP(shown);
        const auto line = std::find_if(shown->lines.begin(), shown->lines.end(), [&](const CaseLine &one) { return one.person == old; });
        QVERIFY(line != shown->lines.end());
        QCOMPARE(line->newLevel, 1);
        QCOMPARE(line->action, Action::None);
        QVERIFY(line->remark.contains(QStringLiteral("10/05/2021")));
    }

    void nobodyIsLetGoEarlier()
    {
        const Uuid arrival = m_book->person("Ngô Thị Chín");
        m_book->contact(arrival, m_first, 2, june(1), june(2));
        m_book->quarantine(arrival, "arrival", june(5), june(26));
        const auto shown = services::previewCase(m_book->database(), news());
        STC_UNWRAP(shown);
        const auto line = std::find_if(shown->lines.begin(), shown->lines.end(), [&](const CaseLine &one) { return one.person == arrival; });
        QVERIFY(line != shown->lines.end());
        QCOMPARE(line->newCategory, QStringLiteral("contact_f1"));
        QCOMPARE(line->newRelease, june(26));
    }

    /// Any graph, any quarantines: what is written is what was shown, nobody's level falls, nobody is let go earlier or held twice, whoever rises to F1 or F2 is in
    /// quarantine (or it is said why not), and one step of undo gives back every row.
    void whateverTheGraph()
    {
        std::mt19937 random(11);
        const auto below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
        for (int round = 0; round < 12; ++round) {
            m_book.emplace();
            std::vector<Uuid> people;
            for (int i = 0; i < 10; ++i)
                people.push_back(i % 3 == 1 ? m_book->person("Trần Văn A", m_home) : m_book->person("Trần Văn A", m_home = m_book->household("Trần Văn A")));
            m_book->confirm(people[0], june(1 + below(5)));
            for (int i = 0; i < 14; ++i) { // sources before contacts: no rings
                const int source = below(9);
                const int day = 1 + below(8);
                m_book->contact(people[static_cast<std::size_t>(source + 1 + below(9 - source))], people[static_cast<std::size_t>(source)], 1 + below(3), june(day), june(day + below(10 - day)));
            }
            static constexpr const char *kCategories[] = {"contact_f1", "contact_f2", "arrival", "contact_other"};
            for (int i = 1; i < 10; ++i) {
                const int category = below(8);
                if (category < 4)
                    m_book->quarantine(people[static_cast<std::size_t>(i)], kCategories[category], june(1 + below(8)), category == 1 ? QDate() : june(10 + below(20)));
            }
            const CaseNews any{.person = people[static_cast<std::size_t>(1 + below(9))], .confirmedOn = june(5 + below(5)), .onsetOn = {}, .caseCode = {}, .leftOut = {}};
            judge(any, people);
        }
    }

    void refusesWhatCannotBe()
    {
        const auto refusal = [&](const CaseNews &odd) { return services::previewCase(m_book->database(), odd).error().code; };
        CaseNews odd = news();
        odd.confirmedOn = june(10);
        QCOMPARE(refusal(odd), ErrorCode::InvalidInput);
        odd.confirmedOn = {};
        QCOMPARE(refusal(odd), ErrorCode::InvalidInput);
        odd = news();
        odd.onsetOn = june(11);
        QCOMPARE(refusal(odd), ErrorCode::InvalidInput);
        odd = news();
        odd.person = m_case;
        QCOMPARE(refusal(odd), ErrorCode::InvalidInput);
        odd.person = Uuid{1, 1};
        QCOMPARE(refusal(odd), ErrorCode::NotFound);
    }

private:
    void judge(const CaseNews &any, const std::vector<Uuid> &people)
    {
        const QStringList rows = m_book->rows();
        std::map<Uuid, int> levels;
        std::map<Uuid, store::Episode> open;
        for (const Uuid &person : people) {
            levels[person] = m_book->level(person);
            const auto known = store::episodes(m_book->database().connection(), {.person = person});
            for (const store::Episode &one : *known)
                open.emplace(person, one);
        }
        const auto shown = services::previewCase(m_book->database(), any);
        STC_UNWRAP(shown);
        QCOMPARE(m_book->rows(), rows);
        const auto change = services::recordCase(m_book->database(), any, *shown);
        STC_UNWRAP(change);
        QCOMPARE(m_book->level(any.person), 0);
        for (const Uuid &person : people) {
            const int level = m_book->level(person);
            QVERIFY(level <= levels[person]);
            const auto all = store::episodes(m_book->database().connection(), {.person = person});
            const auto isOpen = [](const store::Episode &one) { return one.isOpen(); };
            const auto held = std::find_if(all->begin(), all->end(), isOpen);
            QVERIFY(std::count_if(all->begin(), all->end(), isOpen) <= 1);
            const auto line = std::find_if(shown->lines.begin(), shown->lines.end(), [&](const CaseLine &one) { return one.person == person; });
            if (person == any.person) {
                QVERIFY(held == all->end());
                continue;
            }
            if (level < levels[person] && level != 0) {
                QVERIFY(line != shown->lines.end());
                QCOMPARE(line->newLevel, level);
                QVERIFY(level == 3 || held != all->end() || !line->remark.isEmpty());
            }
            if (open.contains(person)) {
                QVERIFY(held != all->end());
                QVERIFY(!open[person].releaseOn.isValid() || !held->releaseOn.isValid() || held->releaseOn >= open[person].releaseOn);
            }
            if (line != shown->lines.end() && line->action != Action::None)
                QCOMPARE(held->releaseOn, line->newRelease);
        }
        services::UndoStack stack(m_book->database());
        stack.push(*change);
        STC_UNWRAP(stack.undo());
        QCOMPARE(m_book->rows(), rows);
    }

    [[nodiscard]] CaseNews news() const { return {.person = m_first, .confirmedOn = june(9), .onsetOn = june(7), .caseCode = QStringLiteral("BN1234"), .leftOut = {}}; }
    std::optional<store::Episode> episode(const Uuid &person)
    {
        const auto all = store::episodes(m_book->database().connection(), {.person = person});
        return all && !all->empty() ? std::optional(all->front()) : std::nullopt;
    }

    std::optional<test::TracingBook> m_book;
    Uuid m_home;
    Uuid m_case;
    Uuid m_first;
    Uuid m_child;
    Uuid m_second;
    Uuid m_third;
    Uuid m_firstEpisode;
    Uuid m_secondEpisode;
};

QTEST_GUILESS_MAIN(TestBecomesCase)
#include "tst_becomescase.moc"
