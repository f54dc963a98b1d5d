// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "services/logbook/board.h"
#include "store/queries/pagefigures.h"

#include <QRandomGenerator>

using namespace stc;
using schema::TableId;
using store::PageStage;

namespace {

QString iso(const QDate &date) { return date.toString(Qt::ISODate); }

/// 12 May 2021 at noon in Vietnam.
const QDate kToday(2021, 5, 12);
QDateTime noonOf(const QDate &date) { return QDateTime(date, QTime(5, 0), Qt::UTC); }

/// What is known of one page, before it is written into a database.
struct Story {
    bool hasSheet = false;
    QDate printed = {};
    QDate returned = {};
    QDate typed = {};
    QDate row = {}; ///< day of the last change of the page in the books; invalid = it is not there
    bool isChecked = false;
};

} // namespace

/// States and figures of the board of pages.
class TestPageBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(noonOf(kToday));
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = *test::communeBook(m_folder->filePath(QStringLiteral("a.db")), m_clock);
    }
    void cleanup() { m_database.reset(); }

    void everyState()
    {
        const Uuid team = addTeam(QStringLiteral("Tổ 1"), {2021, 5, 1});
        tell(team, day(1), {.hasSheet = true, .printed = day(1)});
        tell(team, day(2), {.hasSheet = true, .printed = day(2), .returned = day(3)});
        tell(team, day(3), {.hasSheet = true, .printed = day(3), .returned = day(3), .typed = day(4)});
        tell(team, day(4), {.hasSheet = true, .printed = day(4), .typed = day(4), .isChecked = true});
        tell(team, day(5), {.row = day(5)});
        tell(team, day(6), {.hasSheet = true, .printed = day(6), .row = day(6)}); // begun, not finished
        tell(team, day(7), {.hasSheet = true});                                  // has a number, was never printed
        close(day(3));
        const auto board = read(day(1), day(8));
        QCOMPARE(stages(board, 0), (std::vector{PageStage::Printed, PageStage::Returned, PageStage::Closed, PageStage::Checked, PageStage::Typed, PageStage::Printed, PageStage::Missing, PageStage::Missing}));
        QVERIFY(board.cell(0, 2).isTyped());
        QVERIFY(board.cell(0, 5).isBegun());
        QVERIFY(!board.cell(0, 4).isBegun());
        const auto figures = store::figuresOf(board);
        QCOMPARE(figures.all, (store::PageFigures{.expected = 8, .typed = 3, .typedLate = 0, .overdue = 5}));
        QCOMPARE(figures.all.missing(), 5);
        QCOMPARE(figures.all.completeness(), std::optional(375));
    }

    /// Dissolved on a day: that day is the first without it (as everywhere in the program).
    void onlyDaysOnWhichTheTeamExisted()
    {
        addTeam(QStringLiteral("Tổ 1"), day(3), day(6));
        addTeam(QStringLiteral("Tổ 2"), day(9)); // after the range
        addTeam(QStringLiteral("Tổ 3"), {2021, 4, 1}, day(1)); // gone on its first day
        const auto board = read(day(1), day(8));
        QCOMPARE(board.teams.size(), 1U);
        QCOMPARE(stages(board, 0), (std::vector{PageStage::NotDue, PageStage::NotDue, PageStage::Missing, PageStage::Missing, PageStage::Missing, PageStage::NotDue, PageStage::NotDue, PageStage::NotDue}));
        QCOMPARE(store::figuresOf(board).all.expected, 3);
        QCOMPARE(store::figuresOf(board).days[0].completeness(), std::nullopt);
    }

    void nothingIsMissingAhead()
    {
        const Uuid team = addTeam(QStringLiteral("Tổ 1"), {2021, 5, 1});
        tell(team, kToday.addDays(2), {.hasSheet = true, .printed = kToday});
        const auto board = read(kToday, kToday.addDays(3));
        QCOMPARE(stages(board, 0), (std::vector{PageStage::Missing, PageStage::NotDue, PageStage::Printed, PageStage::NotDue}));
        QCOMPARE(store::figuresOf(board).all.expected, 1);
        QVERIFY(!board.cell(0, 0).isLate()); // the term of today's page is not over
    }

    void reopenedDayIsNotClosed()
    {
        const Uuid team = addTeam(QStringLiteral("Tổ 1"), day(1));
        tell(team, day(2), {.hasSheet = true, .printed = day(2), .typed = day(2)});
        close(day(2), true);
        QCOMPARE(read(day(2), day(2)).cell(0, 0).stage(), PageStage::Typed);
        close(day(2)); // and closed again
        QCOMPARE(read(day(2), day(2)).cell(0, 0).stage(), PageStage::Closed);
    }

    /// A closed day does not hide that a page never came.
    void closedWithoutThePage()
    {
        addTeam(QStringLiteral("Tổ 1"), day(2));
        close(day(1));
        close(day(2));
        const auto board = read(day(1), day(2));
        QCOMPARE(stages(board, 0), (std::vector{PageStage::NotDue, PageStage::Closed}));
        QCOMPARE(store::figuresOf(board).all, (store::PageFigures{.expected = 1, .typed = 0, .typedLate = 0, .overdue = 1}));
    }

    void late_data()
    {
        QTest::addColumn<int>("term");
        QTest::addColumn<int>("typedAfter");
        QTest::addColumn<bool>("isLate");
        for (const int term : {0, 1, 3}) {
            for (const int after : {0, 1, 2, 3, 4})
                QTest::addRow("term %d, typed after %d", term, after) << term << after << (after > term);
        }
    }
    void late()
    {
        QFETCH(int, term);
        QFETCH(int, typedAfter);
        QFETCH(bool, isLate);
        STC_UNWRAP(store::setPageTerms(*m_database, {term, 10}));
        QCOMPARE(store::pageTerms(*m_database), (store::PageTerms{term, 10}));
        const Uuid team = addTeam(QStringLiteral("Tổ 1"), day(1));
        tell(team, day(1), {.hasSheet = true, .printed = day(1), .typed = day(1 + typedAfter)});
        tell(team, day(2), {.row = day(2 + typedAfter)}); // imported: the last change stands for the day
        const QDate stillMissing = kToday.addDays(-typedAfter);
        const auto board = read(day(1), kToday);
        QCOMPARE(board.cell(0, 0).isLate(), isLate);
        QCOMPARE(board.cell(0, 1).isLate(), isLate);
        QCOMPARE(board.cell(0, int(board.from.daysTo(stillMissing))).isLate(), isLate);
        QVERIFY(!board.cell(0, int(board.from.daysTo(stillMissing))).isTyped());
    }

    /// The last change of an imported page is counted in the time of Vietnam.
    void dayOfAChangeIsVietnams()
    {
        const Uuid team = addTeam(QStringLiteral("Tổ 1"), day(1));
        m_clock.set(QDateTime(day(2), QTime(16, 59, 59), Qt::UTC)); // still the 2nd
        addRow(team, day(1));
        m_clock.set(QDateTime(day(3), QTime(17, 0), Qt::UTC)); // already the 4th
        addRow(team, day(2));
        m_clock.set(noonOf(kToday));
        const auto board = read(day(1), day(2));
        QVERIFY(!board.cell(0, 0).isLate());
        QVERIFY(board.cell(0, 1).isLate());
    }

    /// Printing what is typed gives the page a number, and does not make it missing.
    void printedFromTheTypedPage()
    {
        const Uuid team = addTeam(QStringLiteral("Tổ 1"), day(1));
        tell(team, day(2), {.hasSheet = true, .printed = day(5), .row = day(3)});
        QCOMPARE(read(day(2), day(2)).cell(0, 0).stage(), PageStage::Typed);
    }

    void usualDays()
    {
        const Uuid team = addTeam(QStringLiteral("Tổ 1"), {2021, 1, 1});
        const AreaRange area = m_database->unit().range();
        QCOMPARE(*store::usualBoardDays(*m_database, area), (store::DaySpan{kToday.addDays(-13), kToday}));
        addRow(team, {2021, 3, 5});
        QCOMPARE(*store::usualBoardDays(*m_database, area), (store::DaySpan{{2021, 2, 20}, {2021, 3, 5}}));
        tell(team, kToday.addDays(-3), {.hasSheet = true, .printed = kToday});
        tell(team, kToday.addDays(5), {.hasSheet = true, .printed = kToday}); // printed ahead: no reason to look there
        QCOMPARE(*store::usualBoardDays(*m_database, area), (store::DaySpan{kToday.addDays(-13), kToday}));
    }

    void refusals()
    {
        QCOMPARE(services::pageBoard(*m_database, QStringLiteral("99999"), day(1), day(2)).error().code, ErrorCode::WrongCall);
        QCOMPARE(services::pageBoard(*m_database, {}, day(2), day(1)).error().code, ErrorCode::WrongCall);
        QCOMPARE(services::pageBoard(*m_database, {}, day(1), {}).error().code, ErrorCode::WrongCall);
        QCOMPARE(services::pageBoard(*m_database, {}, day(1), day(1).addDays(store::kMostBoardDays)).error().code, ErrorCode::WrongCall);
        STC_UNWRAP(services::pageBoard(*m_database, {}, day(1), day(1).addDays(store::kMostBoardDays - 1)));
    }

    void percentages()
    {
        QCOMPARE(store::percentText(std::nullopt), QStringLiteral("–"));
        QCOMPARE(store::percentText(1000), QStringLiteral("100 %"));
        QLocale::setDefault(QLocale(QLocale::Vietnamese));
        QCOMPARE(store::percentText(987), QStringLiteral("98,7 %"));
        QLocale::setDefault(QLocale::c());
        // One page of 1,323 is missing: that is not 100 %.
        store::PageFigures figures;
        figures.expected = 1323;
        figures.typed = 1322;
        QCOMPARE(figures.completeness(), std::optional(999));
    }

    /// Random books against counting by hand, page by page, from what was put in.
    void figuresAgreeWithCounting()
    {
        QRandomGenerator random(20210507);
        const int term = 2;
        STC_UNWRAP(store::setPageTerms(*m_database, {term, 5}));
        constexpr int kTeams = 9;
        constexpr int kDays = 11;
        std::map<QString, store::PageFigures> ofTeam;
        std::vector<store::PageFigures> ofDay(kDays);
        store::PageFigures all;
        for (int t = 0; t < kTeams; ++t) {
            const QString name = QStringLiteral("Tổ %1").arg(t + 1);
            const QDate since = day(1).addDays(random.bounded(6));
            const QDate until = random.bounded(2) ? QDate() : since.addDays(3 + random.bounded(6));
            const Uuid team = addTeam(name, since, until);
            for (int d = 0; d < kDays; ++d) {
                const QDate date = day(2).addDays(d);
                if (date < since || (until.isValid() && date >= until))
                    continue;
                const bool isAhead = date > kToday;
                const auto within = [&](int days) { return std::min(date.addDays(random.bounded(days)), kToday); };
                Story story;
                story.hasSheet = isAhead || random.bounded(3) > 0;
                if (story.hasSheet) {
                    story.printed = random.bounded(8) ? std::min(date, kToday) : QDate();
                    story.returned = !isAhead && random.bounded(2) ? within(2) : QDate();
                    story.typed = !isAhead && random.bounded(2) ? within(5) : QDate();
                    story.isChecked = story.typed.isValid() && random.bounded(3) == 0;
                } else if (random.bounded(2)) {
                    story.row = within(5);
                }
                tell(team, date, story);
                if (date > kToday)
                    continue;
                const QDate typed = story.hasSheet ? story.typed : story.row;
                for (store::PageFigures *figures : {&ofTeam[name], &ofDay[std::size_t(d)], &all}) {
                    ++figures->expected;
                    if (typed.isValid())
                        ++figures->typed;
                    if (typed.isValid() && date.daysTo(typed) > term)
                        ++figures->typedLate;
                    if (!typed.isValid() && date.daysTo(kToday) > term)
                        ++figures->overdue;
                }
            }
        }
        for (int d = 0; d < kDays; ++d) {
            if (random.bounded(4) == 0)
                close(day(2).addDays(d), random.bounded(3) == 0); // changes no figure
        }
        const auto board = read(day(2), day(2).addDays(kDays - 1));
        const auto figures = store::figuresOf(board);
        QCOMPARE(figures.all, all);
        QCOMPARE(figures.days, ofDay);
        QVERIFY(all.typed > 10 && all.typedLate > 3 && all.overdue > 3);
        for (std::size_t t = 0; t < board.teams.size(); ++t)
            QCOMPARE(figures.teams[t], ofTeam[board.teams[t].name]);
        QCOMPARE(figures.communes.size(), 1U);
        QCOMPARE(figures.communes.begin()->second, all);
        QCOMPARE(all.completeness(), std::optional(all.typed * 1000 / all.expected));
        QCOMPARE(all.timeliness(), std::optional((all.typed - all.typedLate) * 1000 / all.expected));
    }

    void teamsInTheOrderOfPeople()
    {
        for (const char *name : {"Tổ 10", "Tổ 2", "Tổ 1"})
            addTeam(QString::fromUtf8(name), day(1));
        const auto board = read(day(1), day(1));
        QCOMPARE(board.teams[0].name, QStringLiteral("Tổ 1"));
        QCOMPARE(board.teams[2].name, QStringLiteral("Tổ 10"));
    }

private:
    static QDate day(int number) { return {2021, 5, number}; }

    Uuid addTeam(const QString &name, const QDate &since, const QDate &until = {})
    {
        return test::add(*m_database, TableId::Teams, {{QStringLiteral("commune_code"), QStringLiteral("07303")}, {QStringLiteral("hamlet"), QStringLiteral("Thôn Chính")},
            {QStringLiteral("name"), name}, {QStringLiteral("kind"), QStringLiteral("community")}, {QStringLiteral("established_on"), iso(since)},
            {QStringLiteral("dissolved_on"), until.isValid() ? iso(until) : QString()}});
    }

    void addRow(const Uuid &team, const QDate &date)
    {
        test::add(*m_database, TableId::LogbookPages, {{QStringLiteral("team_id"), team.toString()}, {QStringLiteral("page_date"), iso(date)}});
    }

    void tell(const Uuid &team, const QDate &date, const Story &story)
    {
        const auto text = [](const QDate &of) { return of.isValid() ? iso(of) : QString(); };
        if (story.row.isValid()) {
            m_clock.set(noonOf(story.row));
            addRow(team, date);
            m_clock.set(noonOf(kToday));
        }
        if (story.hasSheet)
            test::add(*m_database, TableId::PageSheets, {{QStringLiteral("team_id"), team.toString()}, {QStringLiteral("page_date"), iso(date)},
                {QStringLiteral("number"), QString::number(++m_number)}, {QStringLiteral("printed_on"), text(story.printed)},
                {QStringLiteral("returned_on"), text(story.returned)}, {QStringLiteral("typed_on"), text(story.typed)}});
        if (story.isChecked)
            test::add(*m_database, TableId::PageChecks, {{QStringLiteral("team_id"), team.toString()}, {QStringLiteral("page_date"), iso(date)},
                {QStringLiteral("checked_on"), iso(date)}, {QStringLiteral("compared"), QStringLiteral("9")}, {QStringLiteral("differences"), QStringLiteral("0")},
                {QStringLiteral("mistakes"), QStringLiteral("0")}});
    }

    void close(const QDate &date, bool isReopened = false)
    {
        test::add(*m_database, TableId::DayClosings, {{QStringLiteral("commune_code"), QStringLiteral("07303")}, {QStringLiteral("day"), iso(date)},
            {QStringLiteral("closed_at"), iso(date) + QStringLiteral("T12:00:00Z")}, {QStringLiteral("content"), QStringLiteral("{}")},
            {QStringLiteral("reopened_at"), isReopened ? iso(date) + QStringLiteral("T13:00:00Z") : QString()}});
    }

    store::PageBoard read(const QDate &from, const QDate &to) { return *services::pageBoard(*m_database, {}, from, to); }

    static std::vector<PageStage> stages(const store::PageBoard &board, std::size_t team)
    {
        std::vector<PageStage> found;
        for (int d = 0; d < board.days; ++d)
            found.push_back(board.cell(team, d).stage());
        return found;
    }

    FixedClock m_clock{noonOf(kToday)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestPageBoard)
#include "tst_pageboard.moc"
