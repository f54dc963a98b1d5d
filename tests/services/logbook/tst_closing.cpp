// SPDX-License-Identifier: GPL-3.0-or-later
#include "closedbook.h"

#include "services/logbook/closing.h"
#include "store/history.h"
#include "store/reversal.h"

using namespace stc;
using schema::TableId;
using store::PageOfDay;
using test::valuesOf;
using test::word;

/// Closing days: what is frozen, what stands in the way, reopening, and what a later report tells.
class TestClosing : public QObject {
    Q_OBJECT
    std::unique_ptr<test::ClosedBook> m_book;
    const QDate m_day{2021, 6, 7};

    [[nodiscard]] store::Database &database() { return *m_book->database; }
    [[nodiscard]] store::ClosingRow row(const QDate &day)
    {
        const auto rows = services::closings(database(), word("07303"), day, day);
        return rows && !rows->empty() ? rows->back() : store::ClosingRow{};
    }
    [[nodiscard]] store::ClosingContent content(const QDate &day) { return store::closingContent(row(day).content).value_or(store::ClosingContent{}); }
    void correct(const char *column, const char *value, const char *reason)
    {
        auto edit = services::editRecord(database(), TableId::LogbookPages, m_book->page);
        edit->values.insert(word(column), word(value));
        edit->reason = word(reason);
        const auto reply = services::saveRecord(database(), *edit);
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
    }

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::ClosedBook>(); }

    void whatStandsInTheWayIsTold()
    {
        const Uuid late = test::addTeam(database(), word("Tổ 2"));
        test::add(database(), TableId::LogbookPages, valuesOf({{"team_id", late.toString()}, {"page_date", word("2021-06-07")}, {"suspected", word("2")}}));
        test::add(database(), TableId::PageSheets, valuesOf({{"team_id", late.toString()}, {"page_date", word("2021-06-07")}, {"number", word("1")}}));
        test::addTeam(database(), word("Tổ 3"));
        const auto outlook = services::lookAtDay(database(), word("07303"), m_day);
        STC_UNWRAP(outlook);
        QCOMPARE(outlook->missing(), 1);
        QCOMPARE(outlook->unfinished(), 1);
        QCOMPARE(outlook->gaps.size(), 1U);
        QCOMPARE(outlook->gaps.front().name, word("Tổ 2"));
        QCOMPARE(outlook->gaps.front().column, word("suspected"));
        QCOMPARE(outlook->gaps.front().onPage, 2);
        QCOMPARE(outlook->gaps.front().inRegister, 0);
        QVERIFY(!outlook->isSmooth());
        STC_UNWRAP(services::closeDays(database(), m_day, m_day)); // told, not forbidden
        QVERIFY(row(m_day).isInForce());
    }

    void figuresFreeze()
    {
        test::addMember(database(), m_book->team, word("Lê Thị Hoa"), word("leader"));
        const Uuid other = test::addTeam(database(), word("Tổ 2"));
        test::add(database(), TableId::LogbookPages, valuesOf({{"team_id", other.toString()}, {"page_date", word("2021-06-07")}, {"declarations", word("7")}}));
        test::add(database(), TableId::PageSheets, valuesOf({{"team_id", other.toString()}, {"page_date", word("2021-06-07")}, {"number", word("1")}, {"typed_on", word("2021-06-09")}}));
        test::add(database(), TableId::PageChecks, valuesOf({{"team_id", other.toString()}, {"page_date", word("2021-06-07")}, {"checked_on", word("2021-06-09")},
            {"compared", word("3")}, {"differences", word("0")}, {"mistakes", word("0")}}));
        const auto change = services::closeDays(database(), m_day, m_day);
        STC_UNWRAP(change);
        QVERIFY2(change->summary.contains(word("07/06/2021")), qPrintable(change->summary));
        const store::ClosingContent frozen = content(m_day);
        QCOMPARE(frozen.communeName, word("Xã Lan Giới"));
        QCOMPARE(frozen.districtName, word("Huyện Tân Yên"));
        QCOMPARE(frozen.teams.size(), 2U);
        QCOMPARE(frozen.teams[0].name, word("Tổ 1"));
        QCOMPARE(frozen.teams[0].leader, word("Lê Thị Hoa"));
        QVERIFY(frozen.teams[0].page == PageOfDay::Typed && !frozen.teams[0].isLate && !frozen.teams[0].isChecked);
        QVERIFY(frozen.teams[1].isLate && frozen.teams[1].isChecked);
        QCOMPARE(frozen.totals[3], std::optional(12)); // declarations
        QCOMPARE(frozen.totals[0], std::optional(2));
        QCOMPARE(frozen.totals[5], std::optional<int>());
        QCOMPARE(frozen.closedBy, store::Database::who());
        QCOMPARE(frozen.until, test::clock().nowSeconds());
        QCOMPARE(vietnamTime(frozen.from), QDateTime(m_day, QTime(0, 0), Qt::OffsetFromUTC, 7 * 3600)); // nothing was closed before
        // What is changed afterwards changes nothing in it.
        correct("declarations", "50", "nhầm");
        QCOMPARE(content(m_day), frozen);
        QCOMPARE(store::closingContent(store::toJson(frozen)).value_or(store::ClosingContent{}), frozen);
    }

    void theDayBeginsWhereTheOneBeforeWasClosed()
    {
        test::add(database(), TableId::DayClosings, valuesOf({{"commune_code", word("07303")}, {"day", word("2021-06-06")}, {"closed_at", word("2021-06-07T10:30:00Z")}, {"content", word("{}")}}));
        const auto outlook = services::lookAtDay(database(), word("07303"), m_day);
        STC_UNWRAP(outlook);
        QCOMPARE(outlook->content.from, QDateTime(m_day, QTime(10, 30), Qt::UTC).toSecsSinceEpoch());
    }

    void closingTwiceAndAheadOfTime()
    {
        STC_UNWRAP(services::closeDays(database(), m_day, m_day));
        const QByteArray before = m_book->everything();
        const auto again = services::closeDays(database(), m_day, m_day);
        STC_UNWRAP(again);
        QVERIFY(!again->isSomething());
        for (const auto &[from, until] : {std::pair(QDate(2021, 6, 8), QDate(2021, 6, 10)), std::pair(QDate(2021, 4, 1), QDate(2021, 4, 1)), std::pair(QDate(2021, 6, 9), QDate(2021, 6, 8))}) {
            const auto refused = services::closeDays(database(), from, until);
            QVERIFY(!refused);
            QVERIFY(!refused.error().text.isEmpty());
        }
        QCOMPARE(m_book->everything(), before);
    }

    void severalDaysAtOnce()
    {
        STC_UNWRAP(services::closeDays(database(), QDate(2021, 6, 8), QDate(2021, 6, 8))); // a later day that is closed is no trouble
        QCOMPARE(services::firstOpenDay(database(), QDate(2021, 6, 9)).value_or(QDate()), m_day);
        const auto change = services::closeDays(database(), QDate(2021, 4, 28), QDate(2021, 6, 9));
        STC_UNWRAP(change);
        QCOMPARE(database().connection().integer("SELECT count(*) FROM day_closings WHERE reopened_at IS NULL").value_or(0), 40); // 1 May to 9 June
        QCOMPARE(database().connection().integer("SELECT count(DISTINCT batch) FROM day_closings").value_or(0), 2);
        QVERIFY(!services::firstOpenDay(database(), QDate(2021, 6, 9)).value_or(QDate(2000, 1, 1)).isValid());
    }

    void correctionsStandInTheNextReportOnce()
    {
        STC_UNWRAP(services::closeDays(database(), m_day, m_day));
        correct("declarations", "6", "đếm sót");
        STC_UNWRAP(services::closeDays(database(), QDate(2021, 6, 8), QDate(2021, 6, 8)));
        const auto told = content(QDate(2021, 6, 8)).differences;
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told.front().day, m_day);
        QCOMPARE(told.front().team, word("Tổ 1"));
        QCOMPARE(told.front().subject, word("declarations"));
        QCOMPARE(told.front().before + word("→") + told.front().after, word("5→6"));
        QCOMPARE(told.front().reason, word("đếm sót"));
        QCOMPARE(told.front().at, test::clock().nowSeconds());
        correct("commitments", "2", "quên");
        STC_UNWRAP(services::closeDays(database(), QDate(2021, 6, 9), QDate(2021, 6, 9)));
        const auto next = content(QDate(2021, 6, 9)).differences;
        QCOMPARE(next.size(), 1U);
        QCOMPARE(next.front().subject, word("commitments"));
        const auto days = services::closingDays(database(), word("07303"), m_day, QDate(2021, 6, 9));
        STC_UNWRAP(days);
        QCOMPARE(days->front().corrections, 2);
        QVERIFY(days->front().isClosed());
        QCOMPARE(days->front().count.typed, 1);
        QCOMPARE(days->at(1).count.missing(), 1);
        QCOMPARE(services::correctionsOfDay(database(), word("07303"), m_day)->size(), 2U);
    }

    void reopeningNeedsAReasonAndIsKept()
    {
        STC_UNWRAP(services::closeDays(database(), m_day, m_day));
        const store::ClosingRow first = row(m_day);
        const QByteArray before = m_book->everything();
        QVERIFY(!services::reopenDay(database(), first.id, word("  ")));
        QVERIFY(!services::reopenDay(database(), Uuid::random(), word("x")));
        QCOMPARE(m_book->everything(), before);
        STC_UNWRAP(services::reopenDay(database(), first.id, word("trang đến muộn")));
        QVERIFY(!row(m_day).isInForce());
        QCOMPARE(row(m_day).reopenReason, word("trang đến muộn"));
        QCOMPARE(row(m_day).content, first.content);
        QCOMPARE(services::reopenDay(database(), first.id, word("nữa")).error().code, ErrorCode::AlreadyExists);
        // Open: no reason is asked for, and nothing is kept as a correction.
        auto edit = services::editRecord(database(), TableId::LogbookPages, m_book->page);
        edit->values.insert(word("declarations"), word("8"));
        QVERIFY(services::saveRecord(database(), *edit)->isSaved());
        QCOMPARE(m_book->corrections(), QString());
        STC_UNWRAP(services::closeDays(database(), m_day, m_day));
        const auto rows = services::closings(database(), word("07303"), m_day, m_day);
        QCOMPARE(rows->size(), 2U);
        const auto told = content(m_day).differences;
        QCOMPARE(told.size(), 1U);
        QVERIFY(told.front().correction.isNull());
        QCOMPARE(told.front().subject + told.front().before + told.front().after, word("declarations58"));
        QCOMPARE(told.front().reason, word("trang đến muộn"));
        QCOMPARE(content(m_day).totals[3], std::optional(8));
    }

    void correctionsOfAReopenedReportAreToldAgain()
    {
        STC_UNWRAP(services::closeDays(database(), m_day, m_day));
        correct("declarations", "6", "đếm sót");
        const QDate next(2021, 6, 8);
        STC_UNWRAP(services::closeDays(database(), next, next));
        STC_UNWRAP(services::reopenDay(database(), row(next).id, word("quên")));
        STC_UNWRAP(services::closeDays(database(), next, next));
        QCOMPARE(content(next).differences.size(), 1U);
        QCOMPARE(content(next).differences.front().subject, word("declarations"));
    }

    void aDistrictOnlyReads()
    {
        test::Office office;
        auto district = store::Database::create(office.path(word("huyen.db")), word("216"), UnitList::builtIn(), test::clock());
        STC_UNWRAP(district);
        QVERIFY(!services::mayClose(**district));
        const QByteArray before = test::everythingOf(**district);
        const auto closed = services::closeDays(**district, m_day, m_day);
        QVERIFY(!closed);
        QCOMPARE(closed.error().code, ErrorCode::InvalidInput);
        QVERIFY(!services::reopenDay(**district, Uuid::random(), word("x")));
        QCOMPARE(test::everythingOf(**district), before);
        QVERIFY(services::closingDays(**district, word("07303"), m_day, m_day));
        QVERIFY(!services::closingDays(**district, word("216"), m_day, m_day));
    }

    void aClosingOfAnotherHandIsNoTrouble()
    {
        m_book->close("2021-06-07"); // "{}"
        QCOMPARE(store::closingContent(row(m_day).content).error().code, ErrorCode::DamagedDatabase);
        QCOMPARE(store::closingContent(word("{\"version\":2}")).error().code, ErrorCode::NewerDatabase);
        STC_UNWRAP(services::reopenDay(database(), row(m_day).id, word("sai")));
        STC_UNWRAP(services::closeDays(database(), m_day, m_day));
        QVERIFY(content(m_day).differences.empty());
    }
};

QTEST_GUILESS_MAIN(TestClosing)
#include "tst_closing.moc"
