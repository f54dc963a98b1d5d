// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplebook.h"

#include "services/samples/candidates.h"
#include "services/samples/pools.h"

#include <QRandomGenerator>

using namespace stc;
using services::Answer;
using services::Taking;
using test::word;

namespace {

/// Every way to cut the list: the fewest pools, then the fewest parted households.
std::pair<int, int> bestByTrying(const std::vector<std::int64_t> &households, std::size_t from, int size)
{
    if (from == households.size())
        return {0, 0};
    std::pair<int, int> best{1 << 20, 0};
    for (int take = 1; take <= size && from + std::size_t(take) <= households.size(); ++take) {
        const std::size_t end = from + std::size_t(take);
        auto [pools, parted] = bestByTrying(households, end, size);
        ++pools;
        parted += end < households.size() && households[end] == households[end - 1] ? 1 : 0;
        best = std::min(best, std::pair(pools, parted));
    }
    return best;
}

} // namespace

class TestSamplingRounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void poolsAreFewAndKeepHouseholdsTogether()
    {
        QRandomGenerator random(5);
        for (int trial = 0; trial < 60; ++trial) {
            const int size = random.bounded(1, 6);
            std::vector<std::int64_t> households;
            for (int home = 1; home < 6; ++home)
                households.insert(households.end(), std::size_t(random.bounded(0, 4)), home);
            const auto sizes = services::cutPools(households, size);
            int parted = 0;
            std::size_t end = 0;
            for (const int count : sizes) {
                QVERIFY(count >= 1 && count <= size);
                end += std::size_t(count);
                parted += end < households.size() && households[end] == households[end - 1] ? 1 : 0;
            }
            QCOMPARE(end, households.size());
            QCOMPARE(std::pair(int(sizes.size()), parted), bestByTrying(households, 0, size));
        }
        const std::vector<std::int64_t> homes = {1, 1, 1, 2, 2, 3, 3, 3, 3};
        QCOMPARE(services::cutPools(homes, 5), (std::vector<int>{5, 4}));
        QCOMPARE(services::cutPools(homes, 1).size(), 9U);
        QVERIFY(services::cutPools({}, 5).empty());
    }

    void codesAreShortAndGoOnCounting()
    {
        QCOMPARE(services::poolCodeBeginning(QStringLiteral("07303"), QDate(2021, 6, 9)), QStringLiteral("303-0906-"));
        QCOMPARE(services::poolCode(QStringLiteral("303-0906-"), 7), QStringLiteral("303-0906-07"));
        QCOMPARE(services::poolCode(QStringLiteral("303-0906-"), 123), QStringLiteral("303-0906-123"));
        QCOMPARE(services::plainPoolCode(word(" 303 – 0906-07\u200b")), QStringLiteral("303-0906-07"));
        test::SampleBook book;
        const Uuid first = book.planned(5);
        const auto list = book.list(first);
        QCOMPARE(list.size(), 9U);
        QStringList codes;
        for (const auto &person : list)
            codes << person.poolCode;
        const QString one = QStringLiteral("303-0806-01");
        const QString two = QStringLiteral("303-0806-02");
        QCOMPARE(codes, (QStringList{one, one, one, one, one, two, two, two, two}));
        // Another round of the commune on that day goes on; another day begins anew.
        services::RoundPlan plan = book.plan(1);
        plan.people = {book.people[0]};
        QCOMPARE(book.list(services::planRound(*book.database, plan)->round).front().poolCode, QStringLiteral("303-0806-03"));
        plan.on = plan.on.addDays(1);
        QCOMPARE(book.list(services::planRound(*book.database, plan)->round).front().poolCode, QStringLiteral("303-0906-01"));
    }

    void aRoundIsOneChange()
    {
        test::SampleBook book;
        const QStringList before = book.everything();
        const auto reply = services::planRound(*book.database, book.plan(5));
        STC_UNWRAP(reply);
        QVERIFY(book.head(reply->round).isPlanned());
        QCOMPARE(book.head(reply->round).people, 9);
        STC_UNWRAP(book.undo(reply->change));
        QCOMPARE(book.everything(), before);
    }

    void refusesWhatIsNoRound()
    {
        test::SampleBook book;
        services::RoundPlan plan = book.plan(5);
        plan.people.clear();
        QCOMPARE(services::planRound(*book.database, plan).error().code, ErrorCode::InvalidInput);
        plan = book.plan(5);
        plan.people.push_back(plan.people.front());
        QCOMPARE(services::planRound(*book.database, plan).error().code, ErrorCode::InvalidInput);
        plan = book.plan(5);
        plan.place = word("  ");
        QCOMPARE(services::planRound(*book.database, plan).error().code, ErrorCode::InvalidInput);
        plan = book.plan(0);
        QCOMPARE(services::planRound(*book.database, plan).error().code, ErrorCode::InvalidInput);
        plan = book.plan(5);
        plan.people.push_back(Uuid::random());
        QCOMPARE(services::planRound(*book.database, plan).error().code, ErrorCode::InvalidInput);
    }

    void takingMakesSamplesInOneChange()
    {
        test::SampleBook book;
        const Uuid round = book.planned(5);
        const QStringList before = book.everything();
        const auto change = services::takeAll(*book.database, round, {book.people[4]}, book.day);
        STC_UNWRAP(change);
        QCOMPARE(book.results(round), QStringLiteral("wwwwawwww"));
        QCOMPARE(book.head(round).taken, 8);
        QCOMPARE(book.head(round).absent, 1);
        const auto first = book.list(round).front();
        QCOMPARE(first.collectedOn, book.day);
        QCOMPARE(test::value(*book.database, schema::TableId::Samples, first.sample, "pool_code"), QStringLiteral("303-0806-01"));
        QCOMPARE(test::value(*book.database, schema::TableId::Samples, first.sample, "reason"), QStringLiteral("f1"));
        QCOMPARE(test::value(*book.database, schema::TableId::Samples, first.sample, "lab"), word("CDC Bắc Giang"));
        STC_UNWRAP(book.undo(*change));
        QCOMPARE(book.everything(), before);
    }

    void takingCanBeTakenBack()
    {
        test::SampleBook book;
        const Uuid round = book.planned(5);
        const QStringList before = book.everything();
        STC_UNWRAP(services::recordTaking(*book.database, round, {{book.people[0], Taking::Taken}, {book.people[1], Taking::Absent}}, book.day));
        QCOMPARE(book.results(round), QStringLiteral("wa......."));
        STC_UNWRAP(services::recordTaking(*book.database, round, {{book.people[0], Taking::Open}, {book.people[1], Taking::Open}}, book.day));
        QCOMPARE(book.everything(), before);
        // Ahead of today nothing was taken; what the laboratory has answered for stays.
        QCOMPARE(services::takeAll(*book.database, round, {}, QDate(2021, 6, 10)).error().code, ErrorCode::InvalidInput);
        STC_UNWRAP(services::takeAll(*book.database, round, {}, book.day));
        STC_UNWRAP(book.answer(round, {book.people[0]}, Answer::Negative));
        QCOMPARE(services::recordTaking(*book.database, round, {{book.people[0], Taking::Absent}}, book.day).error().code, ErrorCode::InvalidInput);
        QCOMPARE(book.results(round), QStringLiteral("-----wwww"));
    }

    void aListChangesAroundWhatIsTaken()
    {
        test::SampleBook book;
        const Uuid round = book.planned(5);
        STC_UNWRAP(services::recordTaking(*book.database, round, {{book.people[0], Taking::Taken}}, book.day));
        services::RoundPlan plan = *services::planOf(*book.database, round);
        std::swap(plan.people[7], plan.people[8]);
        plan.people.erase(plan.people.begin() + 1);
        STC_UNWRAP(services::changeRound(*book.database, round, plan));
        const auto list = book.list(round);
        QCOMPARE(list.size(), 8U);
        QVERIFY(list[0].isTaken() && list[0].poolCode == QStringLiteral("303-0806-01"));
        QCOMPARE(list[7].person, book.people[7]);
        for (std::size_t i = 0; i < list.size(); ++i)
            QCOMPARE(list[i].number, int(i) + 1);
        plan.people.erase(plan.people.begin());
        QCOMPARE(services::changeRound(*book.database, round, plan).error().code, ErrorCode::InvalidInput); // was sampled
        plan = *services::planOf(*book.database, round);
        plan.method = QStringLiteral("rapid_antigen");
        QCOMPARE(services::changeRound(*book.database, round, plan).error().code, ErrorCode::InvalidInput);
        QCOMPARE(services::removeRound(*book.database, round).error().code, ErrorCode::StillUsed);
        const Uuid other = book.planned(1);
        STC_UNWRAP(services::removeRound(*book.database, other));
        QVERIFY(!store::samplingRound(book.database->connection(), other)->has_value());
    }

    /// The rule of pools: nobody becomes positive with the pool, everybody is sampled again singly.
    void aPositivePoolAsksForItsPeopleAgain()
    {
        test::SampleBook book;
        const Uuid round = book.taken(5);
        STC_UNWRAP(book.answer(round, {book.people[6]}, Answer::Negative));
        QCOMPARE(book.results(round), QStringLiteral("wwwww----"));
        const auto positive = book.answer(round, {book.people[2]}, Answer::Positive);
        STC_UNWRAP(positive);
        QCOMPARE(book.results(round), QStringLiteral("xxxxx----"));
        QCOMPARE(book.head(round).waiting(), 5);
        QVERIFY(store::positivesWithoutCase(book.database->connection(), {0, 9'999'999'999'999}, QDate(2021, 6, 1))->empty());
        const auto again = services::planSingleRound(*book.database, round, QDate(2021, 6, 9));
        STC_UNWRAP(again);
        const auto singles = book.list(again->round);
        QCOMPARE(singles.size(), 5U);
        QCOMPARE(singles[0].poolCode, QStringLiteral("303-0906-01"));
        QCOMPARE(singles[4].poolCode, QStringLiteral("303-0906-05"));
        QCOMPARE(singles[0].earlier, 1);
        // They are planned: nobody is asked for twice.
        QCOMPARE(services::planSingleRound(*book.database, round, QDate(2021, 6, 9)).error().code, ErrorCode::InvalidInput);
        STC_UNWRAP(services::takeAll(*book.database, again->round, {}, QDate(2021, 6, 9)));
        STC_UNWRAP(book.answer(again->round, {book.people[2]}, Answer::Positive));
        QCOMPARE(book.results(again->round), QStringLiteral("ww+ww"));
        const auto proposed = store::positivesWithoutCase(book.database->connection(), {0, 9'999'999'999'999}, QDate(2021, 6, 1));
        STC_UNWRAP(proposed);
        QCOMPARE(proposed->size(), 1U);
        QCOMPARE(proposed->front().person, book.people[2]);
        test::add(*book.database, schema::TableId::Cases, {{QStringLiteral("person_id"), book.people[2].toString()}, {QStringLiteral("case_code"), QStringLiteral("BN1")},
            {QStringLiteral("confirmed_on"), QStringLiteral("2021-06-09")}, {QStringLiteral("outcome"), QStringLiteral("treating")}});
        QVERIFY(store::positivesWithoutCase(book.database->connection(), {0, 9'999'999'999'999}, QDate(2021, 6, 1))->empty());
    }

    void aPoolOfOneSpeaksForItsPerson()
    {
        test::SampleBook book;
        const Uuid round = book.planned(5);
        STC_UNWRAP(services::recordTaking(*book.database, round, {{book.people[0], Taking::Taken}}, book.day)); // alone in the tube
        STC_UNWRAP(book.answer(round, {book.people[0]}, Answer::Positive));
        QCOMPARE(book.results(round), QStringLiteral("+........"));
    }

    void answersAreCheckedAndReplacedOnlyWhenSaid()
    {
        test::SampleBook book;
        const Uuid round = book.taken(1);
        const auto people = book.list(round);
        const auto early = services::answersFor(people, book.people, Answer::Negative, book.day.addDays(-1));
        const QStringList before = book.everything();
        QCOMPARE(services::enterAnswers(*book.database, early, false).error().code, ErrorCode::InvalidInput);
        const auto late = services::answersFor(people, book.people, Answer::Negative, QDate(2021, 6, 10));
        QCOMPARE(services::enterAnswers(*book.database, late, false).error().code, ErrorCode::InvalidInput);
        QCOMPARE(book.everything(), before);
        STC_UNWRAP(book.answer(round, {book.people[0]}, Answer::Negative));
        const auto again = services::answersFor(book.list(round), std::vector{book.people[0], book.people[1]}, Answer::Positive, QDate(2021, 6, 9));
        QCOMPARE(services::countReplaced(book.list(round), again), 1);
        QCOMPARE(services::enterAnswers(*book.database, again, false).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(book.results(round).left(2), QStringLiteral("-w"));
        STC_UNWRAP(services::enterAnswers(*book.database, again, true));
        QCOMPARE(book.results(round).left(2), QStringLiteral("++"));
        STC_UNWRAP(book.answer(round, {book.people[0]}, Answer::Pending));
        QCOMPARE(book.results(round).left(2), QStringLiteral("w+"));
    }

    void whoIsProposed()
    {
        test::SampleBook book;
        auto &database = *book.database;
        const auto quarantine = [&](const Uuid &person, const char *reason, const char *start, const char *until) {
            return test::add(database, schema::TableId::Quarantines, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("kind"), QStringLiteral("home")},
                {QStringLiteral("reason"), QLatin1String(reason)}, {QStringLiteral("start_on"), QLatin1String(start)}, {QStringLiteral("days"), QStringLiteral("21")},
                {QStringLiteral("planned_end_on"), QLatin1String(until)}});
        };
        quarantine(book.people[5], "contact_f1", "2021-05-20", "2021-06-10");
        quarantine(book.people[0], "contact_f1", "2021-06-01", "2021-06-22");
        quarantine(book.people[1], "contact_f2", "2021-06-01", "2021-06-22");
        test::add(database, schema::TableId::Movements, {{QStringLiteral("person_id"), book.people[8].toString()}, {QStringLiteral("kind"), QStringLiteral("died")}, {QStringLiteral("happened_on"), QStringLiteral("2021-06-01")}});
        const auto proposed = [&](const char *reason, const QString &hamlet = {}) {
            store::CandidateQuery query;
            query.on = QDate(2021, 6, 8);
            query.reason = QLatin1String(reason);
            query.hamlet = hamlet;
            std::vector<Uuid> ids;
            const auto found = store::samplingCandidates(database.connection(), query);
            for (const auto &person : *found)
                ids.push_back(person.person);
            return ids;
        };
        QCOMPARE(proposed("f1"), (std::vector{book.people[0], book.people[5]})); // in visit order
        QCOMPARE(proposed("f2"), (std::vector{book.people[1]}));
        // Traced three days ago and in no quarantine yet: proposed too. Traced long ago, or in quarantine since: not (again).
        const auto traced = [&](const Uuid &person, const char *level, const char *on) {
            test::add(database, schema::TableId::Contacts, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("source_person_id"), book.people[4].toString()},
                {QStringLiteral("level"), QLatin1String(level)}, {QStringLiteral("traced_on"), QLatin1String(on)}});
        };
        traced(book.people[2], "F1", "2021-06-05");
        traced(book.people[3], "F1", "2021-05-10");
        traced(book.people[1], "F1", "2021-06-01");
        QCOMPARE(proposed("f1"), (std::vector{book.people[0], book.people[2], book.people[5]}));
        QCOMPARE(proposed("f2"), (std::vector{book.people[1]}));
        QCOMPARE(proposed("end_of_quarantine"), (std::vector{book.people[5]}));
        QVERIFY(proposed("symptoms").empty());
        QCOMPARE(proposed("screening").size(), 8U); // the dead one is left out
        QVERIFY(proposed("screening", word("Thôn Khác")).empty());
    }

    /// Whose test is due by the rule: F1 since 20 May are tested on days 1, 14 and 20 (CĐ 600); one who was sampled on day 14 has only day 20 left, on 8 June.
    void whoseTestIsDue()
    {
        test::SampleBook book;
        for (const auto &[person, start] : {std::pair{book.people[5], "2021-05-20"}, {book.people[0], "2021-05-20"}, {book.people[3], "2021-06-05"}})
            test::add(*book.database, schema::TableId::Quarantines, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("kind"), QStringLiteral("home")},
                {QStringLiteral("reason"), QStringLiteral("contact_f1")}, {QStringLiteral("start_on"), QLatin1String(start)}, {QStringLiteral("days"), QStringLiteral("21")}});
        const auto sampled = [&](const Uuid &person, const char *on) {
            test::add(*book.database, schema::TableId::Samples, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("collected_on"), QLatin1String(on)},
                {QStringLiteral("method"), QStringLiteral("rt_pcr")}, {QStringLiteral("reason"), QStringLiteral("f1")}, {QStringLiteral("result"), QStringLiteral("negative")}});
        };
        for (const char *on : {"2021-05-20", "2021-06-02"}) {
            sampled(book.people[0], on);
            sampled(book.people[5], on);
        }
        sampled(book.people[3], "2021-06-05");
        const auto due = [&](const QDate &on) {
            store::CandidateQuery query;
            query.area = book.database->unit().range();
            query.on = on;
            std::vector<Uuid> ids;
            const auto found = services::proposePeople(*book.database, services::SamplingWay::TestsDue, query);
            for (const auto &person : found.value())
                ids.push_back(person.person);
            return ids;
        };
        QVERIFY(due(QDate(2021, 6, 7)).empty());
        QCOMPARE(due(QDate(2021, 6, 8)), (std::vector{book.people[0], book.people[5]})); // in visit order
        sampled(book.people[0], "2021-06-08");
        QCOMPARE(due(QDate(2021, 6, 8)), (std::vector{book.people[5]}));
    }
};

QTEST_GUILESS_MAIN(TestSamplingRounds)
#include "tst_samplingrounds.moc"
