// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthbook.h"

#include "services/undo.h"

using namespace stc;
using services::DayKind;
using test::HealthBook;
using test::word;

namespace {
const QDate kToday(2021, 6, 9);
QStringList names(const services::HealthGrid &grid)
{
    QStringList all;
    for (const services::HealthPerson &person : grid.people)
        all << person.name;
    return all;
}
} // namespace

/// Who stands in the grid of health checks on which days, and what typing writes.
class TestHealthGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleComeInVisitOrderWithTheirDays()
    {
        HealthBook book;
        book.quarantine(book.people[6], "2021-06-01");                 // Dung, fourth household
        book.quarantine(book.people[0], "2021-06-05");                 // An, first household
        book.quarantine(book.people[2], "2021-05-01", "2021-05-20");   // ended before
        book.quarantine(book.stranger, "2021-06-09");
        const services::HealthGrid grid = book.grid();
        QCOMPARE(names(grid), (QStringList{word("Nguyễn Văn An"), word("Phạm Thị Dung"), word("Vũ Văn Xa")}));
        QCOMPARE(grid.dayNumber(0, kToday), std::optional(5));
        QCOMPARE(grid.dayNumber(1, kToday), std::optional(9));
        QCOMPARE(grid.dayNumber(0, QDate(2021, 6, 4)), std::optional<int>());
        QCOMPARE(grid.people[0].spans.front().days, std::optional(21));
        QCOMPARE(grid.people[0].kindOf(QDate(2021, 6, 4)), DayKind::Outside);
        QCOMPARE(grid.people[0].kindOf(QDate(2021, 6, 5)), DayKind::Quarantine);
        QCOMPARE(grid.teams.size(), std::size_t(2));
        QCOMPARE(names(book.grid({.team = book.otherTeam})), QStringList{word("Vũ Văn Xa")});
        QCOMPARE(names(book.grid({.hamlet = word("Thôn Khác")})), QStringList());
    }

    void theLastDayIsTheDayBeforeTheEnd()
    {
        HealthBook book;
        book.quarantine(book.people[0], "2021-06-01", "2021-06-07");
        const services::HealthGrid grid = book.grid();
        QCOMPARE(grid.people.front().kindOf(QDate(2021, 6, 6)), DayKind::Quarantine);
        QCOMPARE(grid.people.front().kindOf(QDate(2021, 6, 7)), DayKind::Outside);
        QVERIFY(!book.save(book.people[0], QDate(2021, 6, 7), 0, HealthBook::check("36.6"))->isSaved());
        QVERIFY(book.save(book.people[0], QDate(2021, 6, 6), 0, HealthBook::check("36.6"))->isSaved());
    }

    void aCheckIsWrittenChangedAndTakenAway()
    {
        HealthBook book;
        const Uuid person = book.people[0];
        book.quarantine(person, "2021-06-01");
        services::UndoStack undo(*book.database);
        const auto written = book.save(person, kToday, 1, HealthBook::check("37.8", "cough"));
        STC_UNWRAP(written);
        QVERIFY(written->isSaved() && written->change.isSomething());
        undo.push(written->change);
        QCOMPARE(book.stored(person, kToday, 1), word("37.8 cough"));
        QCOMPARE(written->checks.front().said.temperature, word("37.8"));
        QVERIFY(!book.save(person, kToday, 1, HealthBook::check("37.8", "cough"))->change.isSomething());
        QVERIFY(book.save(person, kToday, 1, {})->isSaved());
        QCOMPARE(book.stored(person, kToday, 1), word("-"));
        QCOMPARE(book.count("SELECT count(*) FROM logbook_pages"), 0); // a check of the grid makes no page of the logbook
        const services::HealthGrid grid = book.grid();
        QVERIFY(!grid.checks[grid.at(0, 6, 1)].isDone());
    }

    void undoBringsTheBoxBack()
    {
        HealthBook book;
        const Uuid person = book.people[0];
        book.quarantine(person, "2021-06-01");
        services::UndoStack undo(*book.database);
        undo.push(book.save(person, kToday, 0, HealthBook::check("36.5"))->change);
        undo.push(book.save(person, kToday, 0, HealthBook::check("38.1", "fever"))->change);
        STC_UNWRAP(undo.undo());
        QCOMPARE(book.stored(person, kToday, 0), word("36.5"));
        STC_UNWRAP(undo.undo());
        QCOMPARE(book.stored(person, kToday, 0), word("-"));
    }

    void idsFollowFromPersonDayAndSession()
    {
        // The same check typed on a page of the logbook and in the grid is one record.
        HealthBook book;
        const Uuid person = book.people[0];
        book.quarantine(person, "2021-06-01");
        const auto onPage = services::savePageCheck(*book.database, book.page, person, 0, HealthBook::check("36.5"));
        STC_UNWRAP(onPage);
        const auto removed = book.save(person, book.page.date, 0, {});
        STC_UNWRAP(removed);
        const auto again = book.save(person, book.page.date, 0, HealthBook::check("36.6"));
        STC_UNWRAP(again);
        QCOMPARE(again->checks.front().said.id, onPage->check.id);
    }

    void whatCannotBeIsRefusedInWords_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("temperature");
        QTest::addColumn<QString>("words");
        QTest::newRow("before the quarantine") << QDate(2021, 5, 31) << word("36.5") << word("Not in quarantine on 31/05/2021");
        QTest::newRow("to come") << QDate(2021, 6, 10) << word("36.5") << word("still to come");
        QTest::newRow("too hot") << QDate(2021, 6, 9) << word("50") << word("cannot be");
    }
    void whatCannotBeIsRefusedInWords()
    {
        QFETCH(QDate, date);
        QFETCH(QString, temperature);
        QFETCH(QString, words);
        HealthBook book;
        book.quarantine(book.people[0], "2021-06-01");
        services::PageCheck check;
        check.temperature = temperature;
        const auto reply = book.save(book.people[0], date, 0, check);
        STC_UNWRAP(reply);
        QVERIFY(!reply->isSaved());
        QVERIFY2(reply->problems.front().second.contains(words), qPrintable(reply->problems.front().second));
        QCOMPARE(book.stored(book.people[0], date, 0), word("-"));
    }

    void aBlockIsWrittenAsAWholeOrNotAtAll()
    {
        HealthBook book;
        book.quarantine(book.people[0], "2021-06-01");
        book.quarantine(book.people[1], "2021-06-09");
        const std::vector<services::HealthEdit> edits{{{book.people[0], QDate(2021, 6, 8), 0}, HealthBook::check("36.5")}, {{book.people[1], QDate(2021, 6, 8), 0}, HealthBook::check("36.5")}};
        const auto refused = services::saveGridChecks(*book.database, edits);
        STC_UNWRAP(refused);
        QCOMPARE(refused->problems.size(), std::size_t(1));
        QCOMPARE(refused->problems.front().first, std::size_t(1));
        QCOMPARE(book.stored(book.people[0], QDate(2021, 6, 8), 0), word("-"));
        const auto one = services::saveGridChecks(*book.database, std::span(edits).first(1));
        STC_UNWRAP(one);
        QVERIFY(one->isSaved());
    }

    void saturationAndNoteStandAtACheck()
    {
        HealthBook book;
        const Uuid person = book.people[0];
        book.quarantine(person, "2021-06-01");
        const services::HealthPlace place{person, kToday, 0};
        QCOMPARE(services::saveGridMore(*book.database, place, {word("97"), {}}).error().code, ErrorCode::NotFound);
        QVERIFY(book.save(person, kToday, 0, HealthBook::check("36.5"))->isSaved());
        STC_UNWRAP(services::saveGridMore(*book.database, place, {word("97 %"), {}}));
        STC_UNWRAP(services::saveGridMore(*book.database, place, {{}, word("đã uống thuốc")}));
        QCOMPARE(book.stored(person, kToday, 0), word("36.5 97% đã uống thuốc"));
        const auto wrong = services::saveGridMore(*book.database, place, {word("20"), {}});
        STC_UNWRAP(wrong);
        QVERIFY(!wrong->isSaved());
        // An emptied box keeps its saturation: nothing is lost that is not shown.
        QVERIFY(book.save(person, kToday, 0, {})->isSaved());
        QCOMPARE(book.stored(person, kToday, 0), word("97% đã uống thuốc"));
    }

    void onePersonHasAllDaysAndTheFollowUp()
    {
        HealthBook book;
        const Uuid person = book.people[0];
        const Uuid episode = book.quarantine(person, "2021-05-10", "2021-06-07");
        // A rule that follows people up for 7 days after the release.
        const Uuid rule = test::add(*book.database, schema::TableId::QuarantineRules,
            test::valuesOf({{"document", "Thử"}, {"valid_from", "2021-01-01"}, {"quarantine_days", "28"}, {"follow_up_days", "7"}, {"certainty", "sure"}}));
        test::add(*book.database, schema::TableId::EpisodeTerms, {{word("episode_id"), episode.toString()}, {word("kind"), word("started")}, {word("changed_at"), word("2021-05-10T00:00:00Z")}, {word("rule_id"), rule.toString()}});
        const auto grid = services::personGrid(*book.database, person);
        STC_UNWRAP(grid);
        QCOMPARE(grid->first, QDate(2021, 5, 10));
        QCOMPARE(grid->last, QDate(2021, 6, 13)); // seven days from the release on
        QCOMPARE(grid->people.front().kindOf(QDate(2021, 6, 6)), DayKind::Quarantine);
        QCOMPARE(grid->people.front().kindOf(QDate(2021, 6, 7)), DayKind::FollowUp);
        QCOMPARE(grid->people.front().kindOf(QDate(2021, 6, 14)), DayKind::Outside);
        QVERIFY(book.save(person, QDate(2021, 6, 8), 0, HealthBook::check("36.5"))->isSaved());
        QCOMPARE(services::personGrid(*book.database, book.people[5]).error().code, ErrorCode::NotFound);
    }

    void aMoveGoesOnWithTheSameClock()
    {
        // 14 days from 1 June; moved home on the 5th: there the 9th is still day 9 of 14.
        HealthBook book;
        const Uuid person = book.people[0];
        const Uuid before = book.quarantine(person, "2021-06-01", "2021-06-05");
        store::Values values = test::valuesOf({{"kind", "home"}, {"reason", "contact_f1"}, {"start_on", "2021-06-05"}, {"days", "10"}, {"planned_end_on", "2021-06-15"}});
        values.insert(word("person_id"), person.toString());
        const Uuid after = test::add(*book.database, schema::TableId::Quarantines, values);
        test::add(*book.database, schema::TableId::EpisodeTerms, {{word("episode_id"), after.toString()}, {word("kind"), word("continued")}, {word("changed_at"), word("2021-06-05T00:00:00Z")},
            {word("counted_from"), word("2021-06-01")}, {word("previous_id"), before.toString()}});
        const auto grid = services::personGrid(*book.database, person);
        STC_UNWRAP(grid);
        QCOMPARE(grid->first, QDate(2021, 6, 1));
        QCOMPARE(grid->last, QDate(2021, 6, 14));
        QCOMPARE(grid->dayNumber(0, kToday), std::optional(9));
        QCOMPARE(grid->people.front().spanOn(kToday)->days, std::optional(14));
        QCOMPARE(grid->people.front().kindOf(QDate(2021, 6, 4)), DayKind::Quarantine);
    }

    void anOpenQuarantineGoesOnBeyondItsPlannedEnd()
    {
        HealthBook book;
        const Uuid person = book.people[0];
        store::Values values = test::valuesOf({{"kind", "home"}, {"reason", "contact_f1"}, {"start_on", "2021-05-10"}, {"days", "21"}, {"planned_end_on", "2021-05-31"}});
        values.insert(word("person_id"), person.toString());
        test::add(*book.database, schema::TableId::Quarantines, values);
        const auto grid = services::personGrid(*book.database, person);
        STC_UNWRAP(grid);
        QCOMPARE(grid->last, kToday);
        QVERIFY(book.save(person, kToday, 0, HealthBook::check("36.5"))->isSaved());
    }

    void theEveningIsThereWhenItIsUsed()
    {
        HealthBook book;
        book.quarantine(book.people[0], "2021-06-01");
        QVERIFY(!book.grid().hasEvening);
        QVERIFY(book.save(book.people[0], kToday, 2, HealthBook::check("36.5"))->isSaved());
        QVERIFY(book.grid().hasEvening);
        QCOMPARE(book.stored(book.people[0], kToday, 2), word("36.5"));
    }

    void spansAreLimited()
    {
        HealthBook book;
        QCOMPARE(services::healthGrid(*book.database, {.first = kToday, .last = QDate(2021, 6, 1)}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(services::healthGrid(*book.database, {.first = QDate(2021, 1, 1), .last = kToday}).error().code, ErrorCode::InvalidInput);
    }

    void feverIsASettingOfTheOffice()
    {
        HealthBook book;
        QVERIFY(services::isFever(word("37.5"), services::feverTenths(*book.database)));
        QVERIFY(!services::isFever(word("37.4"), services::feverTenths(*book.database)));
        STC_UNWRAP(book.database->setSetting(store::settings::kFeverTenths, word("380")));
        QVERIFY(!services::isFever(word("37.9"), services::feverTenths(*book.database)));
    }
};

QTEST_GUILESS_MAIN(TestHealthGrid)
#include "tst_healthgrid.moc"
