// SPDX-License-Identifier: GPL-3.0-or-later
#include "teampages.h"

using namespace stc;
using namespace stc::views;
using namespace stc::test;

/// The board of teams and households, worked by keyboard and by carrying.
class TestBoardPage final : public TeamPages {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void assignsByKeyboard();
    void assigningStaysAtTheHousehold();
    void assignRefusals();
    void plansAndDropsThePlan();
    void movesRowsAsOneChange();
    void ordersByAddress();
    void carriesToATeam();
    void proposes();
    void plansTakeEffectByThemselves();
};

void TestBoardPage::assignsByKeyboard()
{
    auto *page = open<BoardPage>();
    QSignalSpy changes(page, &Page::changed);
    const QStringList before = test::content(*m_database);
    // Households without a team come first.
    QCOMPARE(heads(), (QStringList{QStringLiteral("Giang"), QStringLiteral("Hạnh")}));
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    press(Qt::Key_F3);
    enter(QStringLiteral("so 2"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).value<services::Change>().summary, QStringLiteral("assign 2 households to Tổ COVID số 2"));
    QCOMPARE(teamOf(m_households[5]), m_two.toString());
    QVERIFY(heads().isEmpty()); // shown at once
    const auto *teams = test::find<QTableWidget>(*page, "boardTeams");
    QCOMPARE(teams->item(3, 1)->text(), QStringLiteral("⚠ 2"));
    undoes(changes, before);
    page->refresh();
    QCOMPARE(heads().size(), 2);
}

void TestBoardPage::assigningStaysAtTheHousehold()
{
    auto *page = open<BoardPage>();
    test::find<QTableWidget>(*page, "boardTeams")->setCurrentCell(2, 0); // the first team
    auto *table = test::find<QTableView>(*page, "boardHouseholds");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    const QStringList before = heads();
    QVERIFY(before.size() > 3);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    press(Qt::Key_F3);
    enter(QStringLiteral("so 2"));
    QCOMPARE(heads(), before.mid(2));
    // The next to be marked is the one that stood below the marks, not the one two further on.
    QCOMPARE(table->currentIndex().row(), 0);
}

void TestBoardPage::assignRefusals()
{
    auto *page = open<BoardPage>();
    QSignalSpy changes(page, &Page::changed);
    press(Qt::Key_Return); // from the list to the team
    enter(QStringLiteral("xyz"));
    QCOMPARE(changes.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("so 2"));
    auto *from = test::find<QLineEdit>(*page, "assignFrom");
    from->setFocus();
    from->selectAll();
    enter(QStringLiteral("1/4/2021")); // before the team was there
    QCOMPARE(changes.size(), 0);
    from->selectAll();
    enter(QStringLiteral("31/6"));
    QCOMPARE(changes.size(), 0);
    QVERIFY(teamOf(m_households[5]).isEmpty());
    // The past, then: the household had no team until the 3rd.
    from->selectAll();
    enter(QStringLiteral("3/6"));
    QCOMPARE(changes.size(), 1);
    const auto earlier = store::teamOfHousehold(*m_database, m_households[5], day(2));
    STC_UNWRAP(earlier);
    QVERIFY(earlier->isNull());
}

void TestBoardPage::plansAndDropsThePlan()
{
    auto *page = open<BoardPage>();
    QSignalSpy changes(page, &Page::changed);
    auto *from = test::find<QLineEdit>(*page, "assignFrom");
    from->setFocus();
    from->selectAll();
    type(QStringLiteral("20/06/2021"));
    press(Qt::Key_F3);
    enter(QStringLiteral("so 1"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(heads().size(), 2); // still without a team
    const auto *table = test::find<BoardTable>(*page, "boardHouseholds");
    QCOMPARE(table->model()->index(0, items::BoardModel::Team).data().toString(), QStringLiteral("no team → Tổ COVID số 1 from 20/06/2021"));
    auto *drop = test::find<QPushButton>(*page, "dropPlans");
    QVERIFY(drop->isVisible());
    drop->click();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(table->model()->index(0, items::BoardModel::Team).data().toString(), QStringLiteral("no team"));
    QVERIFY(!drop->isVisible());
}

void TestBoardPage::movesRowsAsOneChange()
{
    auto *page = open<BoardPage>();
    QSignalSpy changes(page, &Page::changed);
    const QStringList before = test::content(*m_database);
    test::find<QTableWidget>(*page, "boardTeams")->setCurrentCell(2, 0);
    QCOMPARE(heads(), (QStringList{QStringLiteral("An"), QStringLiteral("Bình"), QStringLiteral("Cường"), QStringLiteral("Dung"), QStringLiteral("Em")}));
    pressWithAlt(Qt::Key_Down);
    pressWithAlt(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    pressWithAlt(Qt::Key_Down); // now two rows
    QCOMPARE(heads(), (QStringList{QStringLiteral("Bình"), QStringLiteral("Cường"), QStringLiteral("Em"), QStringLiteral("An"), QStringLiteral("Dung")}));
    QCOMPARE(changes.size(), 0);
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Alt);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(test::value(*m_database, TableId::Households, m_households[0], "visit_order"), QStringLiteral("4"));
    undoes(changes, before);
    page->refresh();
    QCOMPARE(heads().first(), QStringLiteral("An"));
    // Whoever forgets about it loses nothing: another page, another team, or a while save as well.
    test::find<BoardTable>(*page, "boardHouseholds")->selectRow(0);
    pressWithAlt(Qt::Key_Down);
    page->hide();
    QCOMPARE(changes.size(), 2);
}

void TestBoardPage::ordersByAddress()
{
    const std::pair<int, const char *> addresses[] = {{0, "Số 12, ngõ 3"}, {1, "Số 2, ngõ 10"}, {2, "Số 9, ngõ 3"}, {3, "Số 1, ngõ 10"}, {4, "Số 5, ngõ 1"}};
    for (const auto &[household, address] : addresses) {
        auto editor = store::Editor::begin(*m_database);
        STC_UNWRAP(editor);
        STC_UNWRAP((*editor)->update(TableId::Households, m_households[std::size_t(household)], {{QStringLiteral("address"), QString::fromUtf8(address)}}));
        STC_UNWRAP((*editor)->commit(QStringLiteral("test")));
    }
    auto *page = open<BoardPage>();
    QSignalSpy changes(page, &Page::changed);
    test::find<QTableWidget>(*page, "boardTeams")->setCurrentCell(2, 0);
    test::find<QPushButton>(*page, "orderByAddress")->click();
    QCOMPARE(heads(), (QStringList{QStringLiteral("Em"), QStringLiteral("Cường"), QStringLiteral("An"), QStringLiteral("Dung"), QStringLiteral("Bình")}));
    QCOMPARE(changes.size(), 1);
}

void TestBoardPage::carriesToATeam()
{
    auto *page = open<BoardPage>();
    QSignalSpy changes(page, &Page::changed);
    auto *teams = test::find<TeamDropTable>(*page, "boardTeams");
    const auto *table = test::find<BoardTable>(*page, "boardHouseholds");
    const std::unique_ptr<QMimeData> data(table->model()->mimeData({table->model()->index(1, 0)}));
    const QPoint there = teams->visualItemRect(teams->item(3, 0)).center();
    QDropEvent drop(there, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    (teams->*&Droppable::dropEvent)(&drop); // the application would ask for a drag under way
    QCOMPARE(changes.size(), 1);
    QCOMPARE(teamOf(m_households[6]), m_two.toString());
}

void TestBoardPage::proposes()
{
    STC_UNWRAP(store::setTeamLimits(*m_database, {3, 5, 2, 4, true, true}));
    auto *page = open<BoardPage>();
    QSignalSpy changes(page, &Page::changed);
    const QStringList before = test::content(*m_database);
    test::find<QPushButton>(*page, "propose")->click();
    QTRY_VERIFY(dialog(*page, "proposalDialog"));
    QDialog *asks = dialog(*page, "proposalDialog");
    auto *lines = test::find<QTableWidget>(*asks, "proposalLines");
    QTRY_COMPARE(QApplication::focusWidget(), lines);
    // Seven households, teams of five and none: the two without a team, and one more that leaves the first.
    QCOMPARE(lines->rowCount(), 3);
    const auto *sizes = test::find<QTableWidget>(*asks, "proposalSizes");
    QCOMPARE(sizes->item(0, 1)->text(), QStringLiteral("⚠ 5"));
    QCOMPARE(sizes->item(0, 2)->text(), QStringLiteral("4"));
    QCOMPARE(sizes->item(1, 2)->text(), QStringLiteral("3"));
    // The first line is left out, and taken in again with another team.
    QTest::keyClick(lines, Qt::Key_Space);
    QCOMPARE(lines->item(0, 0)->text(), QStringLiteral("left out"));
    QTest::keyClick(lines, Qt::Key_Space);
    QCOMPARE(lines->item(0, 0)->text(), QStringLiteral("✓"));
    QTest::keyClick(asks, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(changes.size(), 1);
    const auto board = store::board(*m_database, {0, 99'999'999'999});
    STC_UNWRAP(board);
    QVERIFY(std::none_of(board->households.begin(), board->households.end(), [](const auto &household) { return household.team.isNull(); }));
    undoes(changes, before);
}

void TestBoardPage::plansTakeEffectByThemselves()
{
    STC_UNWRAP(services::assignHouseholds(*m_database, {m_households[0]}, m_two, day(12)));
    STC_UNWRAP(services::assignHouseholds(*m_database, {m_households[1]}, m_two, day(13)));
    m_database.reset();
    m_clock.set(m_clock.now().addDays(3)); // the 12th
    MainWindow window({*m_preferences, m_answers, m_clock});
    QVERIFY(window.openDatabase(m_home->path("book.db")));
    const auto team = [&](std::size_t household) { return test::value(*window.database(), TableId::Households, m_households[household], "team_id"); };
    QCOMPARE(team(0), m_two.toString());
    QCOMPARE(team(1), m_one.toString());
    // At midnight the next one goes, without anybody doing anything.
    m_clock.set(m_clock.now().addDays(1));
    test::find<QTimer>(window, "dayTimer")->start(1);
    QTRY_COMPARE(team(1), m_two.toString());
    window.run(Command::Undo);
    QCOMPARE(team(1), m_one.toString());
    QCOMPARE(team(0), m_two.toString());
}

QTEST_MAIN(TestBoardPage)
#include "tst_boardpage.moc"
