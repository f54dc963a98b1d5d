// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsupport.h"

#include "items/pageboardmodel.h"
#include "reports/boardlist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace stc;
using items::PageBoardModel;
using store::PageCell;
using store::PageStage;

namespace {

constexpr int kDays = 4;
const QDate kFrom(2021, 5, 6); // a Thursday

/// Two communes of Tân Yên with two teams each; every page due and missing.
store::PageBoard boardOf(int communes)
{
    const UnitList &units = UnitList::builtIn();
    store::PageBoard board;
    board.from = kFrom;
    board.days = kDays;
    board.today = kFrom.addDays(kDays);
    for (const QString &code : QStringList{QStringLiteral("07303"), QStringLiteral("07306")}.mid(0, communes)) {
        for (int i = 1; i <= 2; ++i)
            board.teams.push_back({std::int64_t(board.teams.size()) + 1, Uuid::random(), units.find(code)->area, code, QStringLiteral("Thôn %1").arg(i), QStringLiteral("Tổ %1").arg(i)});
    }
    PageCell due;
    due.set(PageCell::Due);
    board.cells.assign(board.teams.size() * kDays, due);
    return board;
}

} // namespace

class TestPageBoardModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void teamsOfOneCommune()
    {
        PageBoardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto board = boardOf(1);
        board.cell(0, 1).set(PageCell::Typed);
        board.cell(0, 2).set(PageCell::Printed);
        board.cell(1, 0) = {};
        board.cell(1, 3).set(PageCell::Late);
        model.setBoard(board, UnitList::builtIn());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), PageBoardModel::FirstDay + kDays);
        QCOMPARE(textAt(model, 0, PageBoardModel::Name), QStringLiteral("Tổ 1"));
        QCOMPARE(textAt(model, 0, PageBoardModel::Complete), QStringLiteral("25 %"));
        QCOMPARE(dayTexts(model, 0), (QStringList{QStringLiteral("M"), QStringLiteral("T"), QStringLiteral("P"), QStringLiteral("M")}));
        QCOMPARE(dayTexts(model, 1), (QStringList{QString(), QStringLiteral("M"), QStringLiteral("M"), QStringLiteral("M!")}));
        QVERIFY(!model.pageAt(model.index(1, PageBoardModel::FirstDay)));
        QVERIFY(!model.pageAt(model.index(1, PageBoardModel::Name)));
        const auto page = model.pageAt(model.index(0, PageBoardModel::FirstDay + 2));
        QVERIFY(page && page->team == board.teams[0].id && page->date == kFrom.addDays(2));
        QCOMPARE(model.indexOf(*page), model.index(0, PageBoardModel::FirstDay + 2));
        QVERIFY(!model.indexOf({Uuid::random(), kFrom}).isValid());
        QVERIFY(!model.indexOf({board.teams[0].id, kFrom.addDays(kDays)}).isValid());
        // A day's heading: weekday, date, complete, in time.
        QCOMPARE(model.headerData(PageBoardModel::FirstDay + 1, Qt::Horizontal).toString(), QStringLiteral("Fri\n07/05\n50\n50"));
        QVERIFY(model.headerData(PageBoardModel::FirstDay + 1, Qt::Horizontal, Qt::ToolTipRole).toString().contains(QStringLiteral("1 of 2")));
        // What a letter means is said in words, too.
        QVERIFY(model.index(1, PageBoardModel::FirstDay + 3).data(Qt::ToolTipRole).toString().contains(QStringLiteral("missing")));
        QVERIFY(model.index(0, PageBoardModel::FirstDay + 2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("printed, not returned")));
    }

    void closedDayShowsWhatIsMissing()
    {
        PageBoardModel model;
        auto board = boardOf(1);
        for (std::size_t team = 0; team < 2; ++team)
            board.cell(team, 0).set(PageCell::Closed);
        board.cell(0, 0).set(PageCell::Typed);
        model.setBoard(board, UnitList::builtIn());
        QCOMPARE(dayTexts(model, 0).first(), QStringLiteral("L"));
        QCOMPARE(dayTexts(model, 1).first(), QStringLiteral("M"));
        QVERIFY(model.index(1, PageBoardModel::FirstDay).data(Qt::ToolTipRole).toString().contains(QStringLiteral("closed without this page")));
    }

    void lettersAndTextsAreDifferent()
    {
        QSet<QString> letters;
        QSet<QString> texts;
        for (int stage = 0; stage <= int(PageStage::Closed); ++stage) {
            letters << reports::pageLetter(static_cast<PageStage>(stage));
            texts << reports::pageStageText(static_cast<PageStage>(stage));
        }
        QCOMPARE(letters.size(), int(PageStage::Closed) + 1);
        QCOMPARE(texts.size(), int(PageStage::Closed) + 1);
    }

    void communesUnfold()
    {
        PageBoardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto board = boardOf(2);
        board.cell(0, 0).set(PageCell::Typed);
        model.setBoard(board, UnitList::builtIn());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.isCommune(0) && !model.isUnfolded(0));
        QCOMPARE(dayTexts(model, 0), (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("2")})); // pages missing
        QCOMPARE(textAt(model, 0, PageBoardModel::Complete), QStringLiteral("12.5 %").replace(QLatin1Char('.'), QLocale().decimalPoint()));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setUnfolded(0, true);
        model.setUnfolded(0, true); // is so already
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.isCommune(1) && model.isCommune(3));
        QCOMPARE(dayTexts(model, 1).first(), QStringLiteral("T"));
        // Read again: what was unfolded stays so.
        model.setBoard(board, UnitList::builtIn());
        QCOMPARE(model.rowCount(), 4);
        model.setUnfolded(0, false);
        QCOMPARE(model.rowCount(), 2);
        // To show a page its commune unfolds.
        const QModelIndex shown = model.show({board.teams[3].id, kFrom.addDays(2)});
        QCOMPARE(shown, model.index(3, PageBoardModel::FirstDay + 2));
        QCOMPARE(model.rowCount(), 4);
    }

    void filters()
    {
        PageBoardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto board = boardOf(1);
        for (int day = 0; day < kDays; ++day)
            board.cell(0, day).set(PageCell::Typed);
        model.setBoard(board, UnitList::builtIn());
        model.setOnlyMissing(true);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(textAt(model, 0, PageBoardModel::Name), QStringLiteral("Tổ 2"));
        QCOMPARE(model.figures().expected, 8); // the sums are of all teams
        model.setOnlyMissing(false);
        model.setHamlet(QStringLiteral("Thôn 1"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.figures().expected, 4);
        QCOMPARE(model.figures().missing(), 0);
        QCOMPARE(model.teamCount(), 1);
        QCOMPARE(model.headerData(PageBoardModel::FirstDay, Qt::Horizontal).toString(), QStringLiteral("Thu\n06/05\n100\n100"));
    }

    void returnedIsShownAtOnce()
    {
        PageBoardModel model;
        auto board = boardOf(1);
        board.cell(1, 1).set(PageCell::Printed);
        model.setBoard(board, UnitList::builtIn());
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        const services::TeamDay page{board.teams[1].id, kFrom.addDays(1)};
        model.setReturned(page, true);
        QCOMPARE(dayTexts(model, 1).at(1), QStringLiteral("R"));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toModelIndex(), model.index(1, PageBoardModel::FirstDay + 1));
        model.setReturned(page, false);
        QCOMPARE(dayTexts(model, 1).at(1), QStringLiteral("P"));
    }

private:
    static QString textAt(const PageBoardModel &model, int row, int column) { return model.index(row, column).data().toString(); }
    static QStringList dayTexts(const PageBoardModel &model, int row)
    {
        QStringList texts;
        for (int day = 0; day < model.board().days; ++day)
            texts << textAt(model, row, PageBoardModel::FirstDay + day);
        return texts;
    }
};

QTEST_GUILESS_MAIN(TestPageBoardModel)
#include "tst_pageboardmodel.moc"
