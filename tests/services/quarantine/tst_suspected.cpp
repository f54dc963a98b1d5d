// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthbook.h"

#include "services/undo.h"

using namespace stc;
using services::StepDone;
using services::SuspectedStep;
using test::HealthBook;
using test::word;

namespace {

const QDate kToday(2021, 6, 9);
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

qint64 now() { return test::clock().nowSeconds(); }

struct SuspectedBook : HealthBook {
    /// Somebody found today with 38,2 and a cough.
    Uuid found()
    {
        quarantine(people[0], "2021-06-01");
        if (!save(people[0], kToday, 0, check("38.2", "cough"))->isSaved())
            qFatal("not saved");
        return record(people[0], kToday);
    }
    Uuid record(const Uuid &person, const QDate &date)
    {
        const auto finding = services::findingOf(*database, person, date);
        if (!finding || !*finding)
            qFatal("nothing was found");
        const auto reply = services::recordSuspected(*database, **finding);
        if (!reply)
            qFatal("%s", qPrintable(reply.error().text));
        return reply->id;
    }
    [[nodiscard]] store::SuspectedCase read(const Uuid &id) const
    {
        const auto list = store::suspectedCases(database->connection(), {.id = id});
        if (!list || list->size() != 1)
            qFatal("no such case");
        return list->front();
    }
    [[nodiscard]] QString column(const Uuid &id, const char *name) { return test::value(*database, schema::TableId::SuspectedCases, id, name); }
    Result<services::Change> step(const Uuid &id, const StepDone &done) { return services::doStep(*database, id, done); }
    [[nodiscard]] static StepDone reported(qint64 at) { return {.step = SuspectedStep::Reported, .at = at, .via = word("phone"), .to = word("Trạm y tế xã")}; }
};

} // namespace

/// A suspected case from finding to conclusion.
class TestSuspected : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheChecksOfADaySayTogether()
    {
        HealthBook book;
        const Uuid person = book.people[0];
        book.quarantine(person, "2021-06-01");
        QVERIFY(!*services::findingOf(*book.database, person, kToday));
        QVERIFY(book.save(person, kToday, 0, HealthBook::check("37.4", "sore_throat"))->isSaved());
        QVERIFY(book.save(person, kToday, 1, HealthBook::check("38.4", "cough"))->isSaved());
        const auto finding = services::findingOf(*book.database, person, kToday);
        QCOMPARE((*finding)->temperature, word("38.4"));
        QCOMPARE((*finding)->symptoms, word("fever cough sore_throat"));
        QVERIFY(book.save(book.people[0], QDate(2021, 6, 8), 0, HealthBook::check("37.4"))->isSaved());
        QVERIFY(!*services::findingOf(*book.database, person, QDate(2021, 6, 8)));
    }

    void oneChangeMakesTheCaseAndItsStep()
    {
        SuspectedBook book;
        const Uuid id = book.found();
        QCOMPARE(book.column(id, "team_id"), book.team.toString());
        QCOMPARE(book.column(id, "detected_on"), word("2021-06-09"));
        QCOMPARE(book.column(id, "symptoms"), word("fever cough"));
        QCOMPARE(book.column(id, "temperature_c"), word("38.2"));
        QCOMPARE(book.column(id, "outcome"), word("reported"));
        const store::SuspectedCase one = book.read(id);
        QCOMPARE(one.steps[0]->at, now());
        QVERIFY(one.isInQuarantine);
        QCOMPARE(services::nextStep(one), std::optional(SuspectedStep::Reported));
    }

    void undoTakesAllOfItAway()
    {
        HealthBook book;
        book.quarantine(book.people[0], "2021-06-01");
        QVERIFY(book.save(book.people[0], kToday, 0, HealthBook::check("38.2"))->isSaved());
        const QStringList before = book.everything();
        const auto reply = services::recordSuspected(*book.database, **services::findingOf(*book.database, book.people[0], kToday));
        STC_UNWRAP(reply);
        STC_UNWRAP(book.undo(reply->change));
        QCOMPARE(book.everything(), before);
    }

    void notTwiceWithinTheSameIllness()
    {
        SuspectedBook book;
        const Uuid id = book.found();
        QVERIFY(book.save(book.people[0], kToday, 1, HealthBook::check("38.9"))->isSaved());
        const auto again = services::recordSuspected(*book.database, **services::findingOf(*book.database, book.people[0], kToday));
        STC_UNWRAP(again);
        QVERIFY(again->wasOpen && !again->change.isSomething());
        QCOMPARE(again->id, id);
        QCOMPARE(book.count("SELECT count(*) FROM suspected_cases"), 1);
        // Concluded: the next illness is another one.
        STC_UNWRAP(book.step(id, SuspectedBook::reported(now())));
        STC_UNWRAP(book.step(id, {.step = SuspectedStep::Concluded, .at = now(), .outcome = word("negative")}));
        const auto next = services::recordSuspected(*book.database, **services::findingOf(*book.database, book.people[0], kToday));
        STC_UNWRAP(next);
        QVERIFY(!next->wasOpen);
        QCOMPARE(book.count("SELECT count(*) FROM suspected_cases"), 2);
    }

    void aHouseholdWithoutATeamIsToldSo()
    {
        HealthBook book;
        const Uuid person = book.addPerson(test::addHousehold(*book.database, word("Đỗ Văn Lẻ"), Uuid()), word("Đỗ Văn Lẻ"));
        book.quarantine(person, "2021-06-01");
        QVERIFY(book.save(person, kToday, 0, HealthBook::check("38.2"))->isSaved());
        const auto reply = services::recordSuspected(*book.database, **services::findingOf(*book.database, person, kToday));
        QCOMPARE(reply.error().code, ErrorCode::InvalidInput);
        QVERIFY(!reply.error().text.contains(word("Lẻ"))); // texts name no person
    }

    void eachStepWritesTheColumnsOfTheContract()
    {
        SuspectedBook book;
        const Uuid id = book.found();
        STC_UNWRAP(book.step(id, SuspectedBook::reported(now())));
        QCOMPARE(book.column(id, "reported_at"), word("2021-06-09T01:00:00Z"));
        QCOMPARE(book.column(id, "reported_via"), word("phone"));
        QCOMPARE(book.column(id, "reported_to"), word("Trạm y tế xã"));
        QCOMPARE(services::nextStep(book.read(id)), std::optional(SuspectedStep::Isolated));
        STC_UNWRAP(book.step(id, {.step = SuspectedStep::Isolated, .at = now()}));
        QCOMPARE(book.column(id, "outcome"), word("isolated"));
        STC_UNWRAP(book.step(id, {.step = SuspectedStep::Sampled, .at = now()}));
        QCOMPARE(book.column(id, "outcome"), word("sampled"));
        QCOMPARE(book.count("SELECT count(*) FROM samples WHERE result = 'pending' AND reason = 'symptoms' AND method = 'rt_pcr' AND collected_on = '2021-06-09'"), 1);
        STC_UNWRAP(book.step(id, {.step = SuspectedStep::Concluded, .at = now(), .outcome = word("negative")}));
        QCOMPARE(book.column(id, "outcome"), word("negative"));
        QCOMPARE(book.column(id, "outcome_on"), word("2021-06-09"));
        QVERIFY(!services::nextStep(book.read(id)));
        QCOMPARE(book.count("SELECT count(*) FROM suspected_steps"), 5);
        QVERIFY(!book.step(id, {.step = SuspectedStep::Concluded, .at = now(), .outcome = word("positive")})); // concluded once
    }

    void aSampleThatIsThereIsNotMadeAgain()
    {
        SuspectedBook book;
        const Uuid id = book.found();
        store::Values sample = test::valuesOf({{"collected_on", "2021-06-09"}, {"method", "rapid_antigen"}, {"reason", "symptoms"}, {"result", "pending"}});
        sample.insert(word("person_id"), book.people[0].toString());
        test::add(*book.database, schema::TableId::Samples, sample);
        STC_UNWRAP(book.step(id, SuspectedBook::reported(now())));
        STC_UNWRAP(book.step(id, {.step = SuspectedStep::Sampled, .at = now()}));
        QCOMPARE(book.count("SELECT count(*) FROM samples"), 1);
    }

    void aResultProposesTheConclusionAndAPositiveOneACase()
    {
        SuspectedBook book;
        const Uuid id = book.found();
        STC_UNWRAP(book.step(id, SuspectedBook::reported(now())));
        STC_UNWRAP(book.step(id, {.step = SuspectedStep::Sampled, .at = now()}));
        QCOMPARE(services::proposedOutcome(book.read(id)), QString());
        auto editor = store::Editor::begin(*book.database);
        STC_UNWRAP(editor);
        STC_UNWRAP((*editor)->update(schema::TableId::Samples, book.read(id).sample->id, test::valuesOf({{"result", "positive"}, {"result_on", "2021-06-09"}})));
        STC_UNWRAP((*editor)->commit(word("result")));
        editor->reset();
        QCOMPARE(services::proposedOutcome(book.read(id)), word("positive"));
        QVERIFY(!services::proposesCase(book.read(id))); // the program proposes, it does not conclude
        STC_UNWRAP(book.step(id, {.step = SuspectedStep::Concluded, .at = now(), .outcome = word("positive")}));
        QVERIFY(services::proposesCase(book.read(id)));
        const auto waiting = store::suspectedCases(book.database->connection(), {.onlyOpen = true});
        QCOMPARE(waiting->size(), std::size_t(1)); // until it is recorded
        store::Values f0 = test::valuesOf({{"confirmed_on", "2021-06-09"}, {"outcome", "treating"}});
        f0.insert(word("person_id"), book.people[0].toString());
        test::add(*book.database, schema::TableId::Cases, f0);
        QVERIFY(!services::proposesCase(book.read(id)));
        QCOMPARE(store::suspectedCases(book.database->connection(), {.onlyOpen = true})->size(), std::size_t(0));
    }

    void stepsOutOfOrderAreRefusedInWords_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("to come") << now() + kHour << word("trạm") << word("still to come");
        QTest::newRow("before it was found") << now() - 2 * kDay << word("trạm") << word("before the day");
        QTest::newRow("before the step before") << now() - kHour << word("trạm") << word("lies before the step");
        QTest::newRow("to nobody") << now() << word("  ") << word("To whom");
    }
    void stepsOutOfOrderAreRefusedInWords()
    {
        QFETCH(qint64, at);
        QFETCH(QString, to);
        QFETCH(QString, words);
        SuspectedBook book;
        const Uuid id = book.found();
        const auto done = book.step(id, {.step = SuspectedStep::Reported, .at = at, .via = word("zalo"), .to = to});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidInput);
        QVERIFY2(done.error().text.contains(words), qPrintable(done.error().text));
        QCOMPARE(book.column(id, "reported_to"), QString());
    }

    void lengthsAndLimits()
    {
        services::StepLimits limits;
        store::SuspectedCase one;
        one.outcome = word("reported");
        one.detectedOn = kToday;
        one.steps[0] = store::SuspectedStepRow{{}, now() - 3 * kHour, {}, {}};
        // Found three hours ago, to be reported within two.
        QCOMPARE(services::overdueMinutes(one, limits, now()), std::optional<qint64>(60));
        QCOMPARE(services::overdueMinutes(one, limits, now() - kHour), std::optional<qint64>(0));
        one.steps[1] = store::SuspectedStepRow{{}, now() - kHour + 15 * 60, {}, {}};
        const auto length = services::stepLength(one, SuspectedStep::Reported, limits);
        QCOMPARE(length->minutes, qint64(135));
        QVERIFY(length->isLate && !length->isInDays);
        QCOMPARE(services::nextStep(one), std::optional(SuspectedStep::Isolated));
        QVERIFY(*services::overdueMinutes(one, limits, now()) < 0);
        QVERIFY(!services::stepLength(one, SuspectedStep::Sampled, limits));
    }

    void aDayWithoutAnHourCountsFromItsEnd()
    {
        // As other programs write them: only the day of finding, only the day of the outcome.
        const services::StepLimits limits;
        store::SuspectedCase one;
        one.outcome = word("reported");
        one.detectedOn = QDate(2021, 6, 8);
        // The 8th ends at 17:00 UTC; two hours later it is overdue, at 01:00 UTC of the 9th six hours so.
        QCOMPARE(services::overdueMinutes(one, limits, now()), std::optional<qint64>(6 * 60));
        one.outcome = word("negative");
        one.outcomeOn = QDate(2021, 6, 9);
        QVERIFY(!services::nextStep(one));
        const auto length = services::stepLength(one, SuspectedStep::Concluded, limits);
        QVERIFY(length->isInDays && !length->isLate);
        QCOMPARE(length->minutes, qint64(24 * 60));
        one.outcomeOn = QDate(2021, 6, 12);
        QVERIFY(services::stepLength(one, SuspectedStep::Concluded, limits)->isLate);
    }

    void reportingIsAskedForEvenWhenLaterStepsAreThere()
    {
        store::SuspectedCase one;
        one.detectedOn = kToday;
        one.outcome = word("sampled");
        one.outcomeOn = kToday;
        QCOMPARE(services::nextStep(one), std::optional(SuspectedStep::Reported));
        one.reportedAt = now();
        QCOMPARE(services::nextStep(one), std::optional(SuspectedStep::Concluded));
    }

    void stepsAreTakenBackOneByOne()
    {
        SuspectedBook book;
        const Uuid id = book.found();
        const QStringList before = book.everything();
        STC_UNWRAP(book.step(id, SuspectedBook::reported(now())));
        STC_UNWRAP(book.step(id, {.step = SuspectedStep::Isolated, .at = now()}));
        STC_UNWRAP(book.step(id, {.step = SuspectedStep::Concluded, .at = now(), .outcome = word("closed")}));
        STC_UNWRAP(services::takeStepBack(*book.database, id, {}));
        QCOMPARE(book.column(id, "outcome"), word("isolated"));
        QCOMPARE(services::nextStep(book.read(id)), std::optional(SuspectedStep::Sampled));
        STC_UNWRAP(services::takeStepBack(*book.database, id, {}));
        QCOMPARE(book.column(id, "outcome"), word("reported"));
        STC_UNWRAP(services::takeStepBack(*book.database, id, {}));
        QCOMPARE(book.everything(), before);
        QCOMPARE(services::takeStepBack(*book.database, id, {}).error().code, ErrorCode::InvalidInput);
    }

    void aClosedDayAsksForAReason()
    {
        SuspectedBook book;
        book.quarantine(book.people[0], "2021-06-01");
        QVERIFY(book.save(book.people[0], QDate(2021, 6, 7), 0, HealthBook::check("38.2"))->isSaved());
        book.close("2021-06-07");
        auto finding = **services::findingOf(*book.database, book.people[0], QDate(2021, 6, 7));
        QCOMPARE(services::recordSuspected(*book.database, finding).error().code, ErrorCode::DayClosed);
        finding.reason = word("sổ ghi thiếu");
        const auto reply = services::recordSuspected(*book.database, finding);
        STC_UNWRAP(reply);
        QVERIFY(!book.read(reply->id).steps[0]); // nobody knows at which hour it was found
        StepDone done = SuspectedBook::reported(now());
        QCOMPARE(book.step(reply->id, done).error().code, ErrorCode::DayClosed);
        done.reason = word("sổ ghi thiếu");
        STC_UNWRAP(book.step(reply->id, done));
        QVERIFY(book.count("SELECT count(*) FROM page_corrections") >= 2);
    }

    void limitsAreSettings()
    {
        HealthBook book;
        QCOMPARE(services::stepLimits(*book.database), services::StepLimits());
        services::StepLimits limits;
        limits.hours = {0, 1, 3, 12, 72};
        STC_UNWRAP(services::setStepLimits(*book.database, limits));
        QCOMPARE(services::stepLimits(*book.database), limits);
        limits.hours[2] = 0;
        QCOMPARE(services::setStepLimits(*book.database, limits).error().code, ErrorCode::InvalidInput);
    }

    void thoseToWhomOneReportsAreOfferedAgain()
    {
        SuspectedBook book;
        STC_UNWRAP(book.step(book.found(), SuspectedBook::reported(now())));
        QCOMPARE(*store::reportedToBefore(book.database->connection(), {0, 9'999'999'999'999}, 5), QStringList{word("Trạm y tế xã")});
    }
};

QTEST_GUILESS_MAIN(TestSuspected)
#include "tst_suspected.moc"
