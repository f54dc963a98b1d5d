// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplebook.h"

#include "store/queries/samplefigures.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace stc;
using store::SampleCount;

namespace {

struct Made {
    std::size_t person = 0;
    QDate on;
    QString reason;
    QString result;
};

/// Straight from the words of samplefigures.h: each sample that repeats none, followed to the last of its repeats.
std::map<QString, SampleCount> naive(const std::vector<Made> &samples, const QDate &from, const QDate &to)
{
    std::map<QString, SampleCount> figures;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        // The samples are made in the order of their days: the one before of the same person is the last earlier index.
        const auto before = [&](std::size_t at) -> std::optional<std::size_t> {
            for (std::size_t j = at; j-- > 0;) {
                if (samples[j].person == samples[at].person)
                    return j;
            }
            return std::nullopt;
        };
        const auto after = [&](std::size_t at) -> std::optional<std::size_t> {
            for (std::size_t j = at + 1; j < samples.size(); ++j) {
                if (samples[j].person == samples[at].person)
                    return j;
            }
            return std::nullopt;
        };
        const auto earlier = before(i);
        const bool isRepeat = earlier && samples[*earlier].result == QLatin1String("invalid");
        if (isRepeat || samples[i].on < from || samples[i].on > to)
            continue;
        SampleCount &count = figures[samples[i].reason];
        ++count.taken;
        std::size_t last = i;
        while (samples[last].result == QLatin1String("invalid")) {
            const auto next = after(last);
            if (!next)
                break;
            last = *next;
            ++count.repeated;
        }
        const QString &result = samples[last].result;
        count.negative += result == QLatin1String("negative") ? 1 : 0;
        count.positive += result == QLatin1String("positive") ? 1 : 0;
        count.unusable += result == QLatin1String("invalid") ? 1 : 0;
    }
    return figures;
}

} // namespace

class TestSampleFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheOracle()
    {
        QRandomGenerator random(11);
        const QStringList results = {QStringLiteral("pending"), QStringLiteral("negative"), QStringLiteral("positive"), QStringLiteral("invalid"), QStringLiteral("invalid")};
        const QStringList reasons = {QStringLiteral("f1"), QStringLiteral("f2"), QStringLiteral("symptoms")};
        for (int trial = 0; trial < 6; ++trial) {
            test::SampleBook book;
            std::vector<Made> made;
            auto editor = *store::Editor::begin(*book.database);
            QDate on(2021, 5, 25);
            for (int i = 0; i < 120; ++i) {
                if (random.bounded(8) == 0)
                    on = std::min(on.addDays(1), QDate(2021, 6, 9));
                Made one{std::size_t(random.bounded(int(book.people.size()))), on, reasons[random.bounded(3)], results[random.bounded(5)]};
                const auto id = editor->insert(schema::TableId::Samples,
                    {{QStringLiteral("person_id"), book.people[one.person].toString()}, {QStringLiteral("collected_on"), one.on.toString(Qt::ISODate)},
                        {QStringLiteral("method"), QStringLiteral("rt_pcr")}, {QStringLiteral("reason"), one.reason}, {QStringLiteral("result"), one.result},
                        {QStringLiteral("result_on"), one.result == QLatin1String("pending") ? QString() : one.on.toString(Qt::ISODate)}});
                STC_UNWRAP(id);
                made.push_back(one);
            }
            STC_UNWRAP(editor->commit(QStringLiteral("test")));
            editor.reset();
            for (int period = 0; period < 12; ++period) {
                const QDate from = QDate(2021, 5, 24).addDays(random.bounded(15));
                const QDate to = from.addDays(random.bounded(8));
                const auto figures = store::sampleFigures(book.database->connection(), book.database->unit().range(), from, to);
                STC_UNWRAP(figures);
                QCOMPARE(figures->ofPeriod, naive(made, from, to));
                QCOMPARE(figures->ofDay, naive(made, to, to));
                const SampleCount all = store::SampleFigures::sum(figures->ofPeriod);
                QCOMPARE(all.waiting(), all.taken - all.negative - all.positive);
                QVERIFY(all.unusable <= all.waiting());
            }
            // Everything in the books is either taken or repeats what was.
            const auto figures = store::sampleFigures(book.database->connection(), book.database->unit().range(), QDate(2021, 1, 1), QDate(2021, 6, 9));
            const SampleCount all = store::SampleFigures::sum(figures->ofPeriod);
            QCOMPARE(std::int64_t(all.taken + all.repeated), book.database->connection().integer("SELECT count(*) FROM samples").value());
        }
    }

    /// A province's samples: the figure is worth saying, the limit is far beyond it.
    void aProvincesSamplesAreCountedAtOnce()
    {
        test::SampleBook book;
        STC_UNWRAP(book.database->connection().execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
                                                       "INSERT INTO samples (id, updated_at, batch, area, search, person_id, collected_on, method, reason, result) "
                                                       "SELECT randomblob(16), 0, 1, p.area, '', p.key, date('2021-05-01', '+' || (i % 30) || ' days'), 'rt_pcr', 'f1', "
                                                       "CASE i % 10 WHEN 0 THEN 'invalid' ELSE 'negative' END FROM n JOIN people p ON p.key = 1 + i % 9"));
        QElapsedTimer timer;
        timer.start();
        const auto figures = store::sampleFigures(book.database->connection(), book.database->unit().range(), QDate(2021, 5, 1), QDate(2021, 6, 9));
        STC_UNWRAP(figures);
        qInfo("200,000 samples in %lld ms", timer.elapsed());
        const SampleCount all = store::SampleFigures::sum(figures->ofPeriod);
        QCOMPARE(all.taken + all.repeated, 200000);
        QVERIFY(timer.elapsed() < 10'000);
    }

    void anotherAreaHasNone()
    {
        test::SampleBook book;
        const Uuid round = book.taken(5);
        const auto here = store::sampleFigures(book.database->connection(), book.database->unit().range(), book.day, book.day);
        QCOMPARE(here->ofDay.at(QStringLiteral("f1")).taken, 9);
        QCOMPARE(here->ofDay.at(QStringLiteral("f1")).waiting(), 9);
        const auto elsewhere = store::sampleFigures(book.database->connection(), UnitList::builtIn().find(QStringLiteral("07306"))->range(), book.day, book.day);
        QVERIFY(elsewhere->ofPeriod.empty());
        QCOMPARE(book.head(round).waiting(), 9);
    }

    /// A positive pool: its people wait until their single samples answer, and are counted once.
    void aPoolThatIsTakenAgainIsCountedOnce()
    {
        test::SampleBook book;
        const Uuid round = book.taken(5);
        const auto now = [&] {
            return store::SampleFigures::sum(store::sampleFigures(book.database->connection(), book.database->unit().range(), QDate(2021, 6, 1), QDate(2021, 6, 9))->ofPeriod);
        };
        STC_UNWRAP(book.answer(round, {book.people[0]}, services::Answer::Positive));
        STC_UNWRAP(book.answer(round, {book.people[8]}, services::Answer::Negative));
        QCOMPARE(now(), (SampleCount{9, 4, 0, 5, 0}));
        QCOMPARE(now().waiting(), 5);
        const auto again = services::planSingleRound(*book.database, round, QDate(2021, 6, 9));
        STC_UNWRAP(services::takeAll(*book.database, again->round, {}, QDate(2021, 6, 9)));
        QCOMPARE(now(), (SampleCount{9, 4, 0, 0, 5}));
        STC_UNWRAP(book.answer(again->round, {book.people[0]}, services::Answer::Positive));
        STC_UNWRAP(book.answer(again->round, {book.people[1], book.people[2], book.people[3], book.people[4]}, services::Answer::Negative));
        QCOMPARE(now(), (SampleCount{9, 8, 1, 0, 5}));
        QCOMPARE(now().waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSampleFigures)
#include "tst_samplefigures.moc"
