// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsamples.h"
#include "testsupport.h"

#include "reports/boardlist.h"

#include <QLocale>
#include <QScopeGuard>

using namespace stc;
using namespace stc::reports;
using store::PageCell;
using store::PageStage;

namespace {

constexpr PageCell::Bit kDue = PageCell::Due;

PageCell cellOf(std::initializer_list<PageCell::Bit> bits)
{
    PageCell cell;
    for (const PageCell::Bit bit : bits)
        cell.set(bit);
    return cell;
}

/// Communes of Tân Yên with `teams` teams each; all pages typed but the first day's of every team.
BoardList boardList(int communes, int teams, int days)
{
    BoardList list;
    list.place = QStringLiteral("Huyện Tân Yên, Tỉnh Bắc Giang");
    list.head = {QStringLiteral("UBND TỈNH BẮC GIANG"), QStringLiteral("UBND HUYỆN TÂN YÊN"), QStringLiteral("Tân Yên"), QDate(2021, 6, 9)};
    list.board.from = QDate(2021, 5, 7);
    list.board.days = days;
    list.board.today = QDate(2021, 6, 9);
    const auto all = UnitList::builtIn().childrenOf(QStringLiteral("216"));
    for (int c = 0; c < communes; ++c) {
        for (int t = 1; t <= teams; ++t) {
            const std::uint64_t number = list.board.teams.size() + 1;
            list.board.teams.push_back({std::int64_t(number), Uuid{3, number}, all[std::size_t(c)]->area, all[std::size_t(c)]->code, QStringLiteral("Thôn Chợ"),
                QStringLiteral("Tổ COVID nhà trọ công nhân số %1 thôn Chợ").arg(t)});
        }
    }
    list.board.cells.assign(list.board.teams.size() * std::size_t(days), cellOf({kDue, PageCell::Typed}));
    for (std::size_t team = 0; team < list.board.teams.size(); ++team)
        list.board.cell(team, 0) = cellOf({kDue, PageCell::Late});
    return list;
}

QStringList boxesOf(const Document &document)
{
    QStringList texts;
    for (const Page &page : document.pages)
        texts << test::textOf(page).split(QLatin1Char('\n'));
    return texts;
}

} // namespace

/// The board of pages on paper.
class TestBoardList : public QObject {
    Q_OBJECT
    test::PlainMeasure m_measure;
    Footer m_footer{QStringLiteral("Lê Một"), QDateTime(QDate(2021, 6, 9), QTime(8, 0)), false};

private Q_SLOTS:
    void cells()
    {
        QCOMPARE(pageCellText(PageCell()), QString());
        QCOMPARE(pageCellText(cellOf({kDue})), QStringLiteral("M"));
        QCOMPARE(pageCellText(cellOf({kDue, PageCell::Late})), QStringLiteral("M!"));
        QCOMPARE(pageCellText(cellOf({kDue, PageCell::Printed, PageCell::Begun, PageCell::Late})), QStringLiteral("P…!"));
        QCOMPARE(pageCellText(cellOf({kDue, PageCell::Printed, PageCell::Returned})), QStringLiteral("R"));
        QCOMPARE(pageCellText(cellOf({kDue, PageCell::Typed, PageCell::Late, PageCell::Begun})), QStringLiteral("T!"));
        QCOMPARE(pageCellText(cellOf({kDue, PageCell::Typed, PageCell::Checked})), QStringLiteral("C"));
        QCOMPARE(pageCellText(cellOf({kDue, PageCell::Typed, PageCell::Closed})), QStringLiteral("L"));
        QCOMPARE(pageCellText(cellOf({kDue, PageCell::Closed})), QStringLiteral("M")); // it never came
    }

    void legendExplainsEveryLetter()
    {
        for (int stage = int(PageStage::Missing); stage <= int(PageStage::Closed); ++stage)
            QVERIFY(pageLegend().contains(pageLetter(static_cast<PageStage>(stage)) + QLatin1Char(' ') + pageStageText(static_cast<PageStage>(stage))));
    }

    void oneCommune()
    {
        const Document document = boardDocument(boardList(1, 5, 14), UnitList::builtIn(), m_footer, m_measure);
        QVERIFY2(test::faultsOf(document).isEmpty(), qPrintable(test::faultsOf(document).join(QLatin1Char('\n'))));
        QCOMPARE(document.pages.size(), 1U);
        const QStringList boxes = boxesOf(document);
        QCOMPARE(boxes.count(QStringLiteral("M!")), 5);
        QCOMPARE(boxes.count(QStringLiteral("T")), 5 * 13);
        QVERIFY(boxes.contains(QStringLiteral("07/05")) && boxes.contains(QStringLiteral("20/05")));
        QCOMPARE(boxes.count(QStringLiteral("92")), 5 * 2 + 2); // each team, and all: 13 of 14
        QVERIFY(boxes.join(QLatin1Char(' ')).contains(QStringLiteral("Due: 70 pages; missing: 5, of them overdue: 5")));
    }

    /// 30 days are three tables, the district's communes are headings; nothing is cut or lies on anything.
    void districtOfAMonth()
    {
        const BoardList list = boardList(3, 20, 30);
        const Document document = boardDocument(list, UnitList::builtIn(), m_footer, m_measure);
        QVERIFY2(test::faultsOf(document).isEmpty(), qPrintable(test::faultsOf(document).join(QLatin1Char('\n'))));
        const QStringList boxes = boxesOf(document);
        QCOMPARE(boxes.count(QStringLiteral("T")), 60 * 29);
        for (int day = 0; day < 30; ++day)
            QVERIFY(boxes.contains(list.board.date(day).toString(QStringLiteral("dd/MM"))));
        for (const QString &commune : {list.board.teams.front().communeCode, list.board.teams.back().communeCode}) {
            const QString name = UnitList::builtIn().find(commune)->name;
            QVERIFY(std::count_if(boxes.begin(), boxes.end(), [&](const QString &box) { return box.startsWith(name + QStringLiteral(" – Due: 600 pages")); }) >= 3);
        }
    }

    void thousandsAreGrouped()
    {
        const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        const Document document = boardDocument(boardList(2, 60, 30), UnitList::builtIn(), m_footer, m_measure);
        QVERIFY(boxesOf(document).join(QLatin1Char(' ')).contains(QStringLiteral("Due: 1.800 pages")));
    }

    void nobody()
    {
        const Document document = boardDocument(boardList(0, 0, 14), UnitList::builtIn(), m_footer, m_measure);
        QVERIFY(test::faultsOf(document).isEmpty());
        QVERIFY(boxesOf(document).contains(QStringLiteral("There is no team in this unit on this day.")));
    }
};

QTEST_GUILESS_MAIN(TestBoardList)
#include "tst_boardlist.moc"
