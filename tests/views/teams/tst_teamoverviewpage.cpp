// SPDX-License-Identifier: GPL-3.0-or-later
#include "teampages.h"

using namespace stc;
using namespace stc::views;
using namespace stc::test;

/// The page of all teams and its dialogs, worked by keyboard.
class TestTeamOverviewPage final : public TeamPages {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void modelsBehave();
    void overviewShowsWhatIsWrong();
    void foundsATeamByKeyboard();
    void aTeamHalfTypedIsOfferedAgain();
    void foundingSaysWhatIsWrong();
    void foundingLosesNothingByOneKey();
    void addsAMemberByKeyboard();
    void replacesTheLeaderByKeyboard();
    void changesARoleByKeyboard();
    void dissolvesByKeyboard();
    void mergesByKeyboard();
    void splitsByKeyboard();
    void limitsChangeTheWarnings();
    void onlyWarnedAndHamlet();
    void districtIsCountedInTheBackground();
    void pictures();
};

void TestTeamOverviewPage::modelsBehave()
{
    items::TeamListModel teams;
    const QAbstractItemModelTester teamTester(&teams, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto overview = store::teamOverview(*m_database, {0, 99'999'999'999}, m_clock.today());
    STC_UNWRAP(overview);
    teams.setTeams(*overview, {}, m_database->units());
    QCOMPARE(teams.rowCount(), 3);
    QCOMPARE(teams.rowOf(m_two), 1);
    teams.setTeams({}, {}, m_database->units());
    QVERIFY(!teams.teamAt(0));

    items::BoardModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto board = store::board(*m_database, {0, 99'999'999'999});
    STC_UNWRAP(board);
    model.setHouseholds(board->households, board->teams, true);
    QCOMPARE(model.rowCount(), 7);
    const QPersistentModelIndex watched(model.index(0, 1));
    const QString head = watched.data().toString();
    QVERIFY(model.step({0, 1}, 1));
    QCOMPARE(watched.row(), 1);
    QCOMPARE(watched.data().toString(), head);
    QVERIFY(!model.step({6}, 1));
    QVERIFY(model.moveTo({1, 2}, 0));
    QCOMPARE(watched.row(), 0);
    model.mark({0, 3}, true);
    QCOMPARE(model.marked().size(), std::size_t(2));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(3, 0), model.index(3, 1)}));
    QCOMPARE(items::BoardModel::householdsIn(*data).size(), std::size_t(2)); // one of the marked ones brings all
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 7, 0, {}));       // moved already, nothing to take away
    QCOMPARE(watched.row(), 5);
    model.setHouseholds({board->households[0]}, board->teams, false);
    QVERIFY(!model.step({0}, 1));
    model.clearMarks();
}

void TestTeamOverviewPage::overviewShowsWhatIsWrong()
{
    auto *page = open<TeamOverviewPage>();
    const auto *table = test::find<QTableView>(*page, "teamsTable");
    QCOMPARE(table->model()->rowCount(), 3);
    const auto text = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    using Model = items::TeamListModel;
    QCOMPARE(text(0, Model::Name), QStringLiteral("Tổ số 1"));
    QCOMPARE(text(0, Model::Leader), QStringLiteral("Nguyễn Thị Lan"));
    QCOMPARE(text(0, Model::Households), QStringLiteral("5"));
    QCOMPARE(text(0, Model::Warnings), QStringLiteral("only 2 members; 2 not trained; only 5 households; 7 days without a logbook page"));
    QVERIFY(text(1, Model::Warnings).startsWith(QLatin1String("no leader")));
    QVERIFY(test::find<QLabel>(*page, "teamsSummary")->text().contains(QLatin1String("3 teams deserve a look")));
    QCOMPARE(test::find<QTableWidget>(*page, "teamMembers")->rowCount(), 2);
    QCOMPARE(test::find<QTableWidget>(*page, "teamHouseholds")->rowCount(), 5);
    press(Qt::Key_Down);
    QCOMPARE(test::find<QTableWidget>(*page, "teamMembers")->rowCount(), 0);
}

void TestTeamOverviewPage::foundsATeamByKeyboard()
{
    auto *page = open<TeamOverviewPage>();
    QSignalSpy changes(page, &Page::changed);
    const QStringList before = test::content(*m_database);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog(*page, "foundDialog"));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog(*page, "foundDialog"));
    enter(QStringLiteral("Thôn Ao"));
    enter(QStringLiteral("Tổ COVID số 4"));
    press(Qt::Key_Return); // the usual kind
    enter(QStringLiteral("15/QĐ-UBND"));
    enter(QStringLiteral("1/6/2021"));
    enter(QStringLiteral("2/6/2021"));
    // The first line is the leader's.
    enter(QStringLiteral("Hoàng Văn Nam"));
    press(Qt::Key_Return);
    enter(QStringLiteral("male"));
    enter(QStringLiteral("1975"));
    enter(QStringLiteral("0912345678"));
    enter(QStringLiteral("police"));
    press(Qt::Key_Return);
    enter(QStringLiteral("Đỗ Thị Tú"));
    press(Qt::Key_Return);
    enter(QStringLiteral("fem"));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Return);
    press(Qt::Key_Return); // an empty name: the list is finished
    press(Qt::Key_Return); // the button
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).value<services::Change>().summary, QStringLiteral("found Tổ COVID số 4"));
    QVERIFY(!dialog(*page, "foundDialog"));
    const auto teams = store::teamOverview(*m_database, {0, 99'999'999'999}, m_clock.today());
    STC_UNWRAP(teams);
    const auto team = std::find_if(teams->begin(), teams->end(), [](const auto &one) { return one.name == QStringLiteral("Tổ COVID số 4"); });
    QVERIFY(team != teams->end());
    QCOMPARE(team->leader, QStringLiteral("Hoàng Văn Nam"));
    QCOMPARE(team->members, 2);
    QCOMPARE(team->establishedOn, QStringLiteral("2021-06-02"));
    QCOMPARE(team->decisionNumber, QStringLiteral("15/QĐ-UBND"));
    undoes(changes, before);
}

/// The program ends while a team is typed: the next one offers it, with its members.
void TestTeamOverviewPage::aTeamHalfTypedIsOfferedAgain()
{
    {
        auto other = m_database->another(store::Database::Access::ReadWrite);
        STC_UNWRAP(other);
        views::FoundDialog typed(**other, {}, {}, nullptr);
        typed.show();
        typed.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&typed));
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == &typed);
        for (FieldEdit *field : typed.findChildren<FieldEdit *>()) {
            if (field->name() == QLatin1String("hamlet"))
                field->setFocus();
        }
        enter(QStringLiteral("Thôn Ao"));
        enter(QStringLiteral("Tổ COVID số 9"));
        typed.findChild<FieldEdit *>(QStringLiteral("member1_full_name"))->setFocus();
        enter(QStringLiteral("Hoàng Văn Nam"));
        QTRY_COMPARE((*other)->connection().integer("SELECT count(*) FROM drafts").value_or(-1), 1);
    }
    const auto drafts = store::leftDrafts(*m_database);
    STC_UNWRAP(drafts);
    QCOMPARE(drafts->size(), std::size_t(1));
    QVERIFY(views::FoundDialog::isDraftOfTeam(drafts->front()));
    auto *page = open<TeamOverviewPage>();
    page->openDraft(drafts->front());
    QTRY_VERIFY(dialog(*page, "foundDialog"));
    const auto *name = dialog(*page, "foundDialog")->findChild<FieldEdit *>(QStringLiteral("member1_full_name"));
    QCOMPARE(name->value(), QStringLiteral("Hoàng Văn Nam"));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog(*page, "foundDialog"));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape); // thrown away
    QTRY_VERIFY(!dialog(*page, "foundDialog"));
    QCOMPARE(m_database->connection().integer("SELECT count(*) FROM drafts").value_or(-1), 0);
}

void TestTeamOverviewPage::foundingSaysWhatIsWrong()
{
    auto *page = open<TeamOverviewPage>();
    const QStringList before = test::content(*m_database);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog(*page, "foundDialog"));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog(*page, "foundDialog"));
    enter(QStringLiteral("Thôn Chính"));
    enter(QStringLiteral("Tổ COVID số 1")); // taken
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    enter(QStringLiteral("2/6/2021"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog(*page, "foundDialog")); // still open
    QCOMPARE(test::content(*m_database), before);
    const auto texts = dialog(*page, "foundDialog")->findChildren<QLabel *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QLabel *label) { return label->isVisible() && label->text().startsWith(QStringLiteral("✗")); }));
    press(Qt::Key_Escape);
    QVERIFY(!dialog(*page, "foundDialog"));
}

void TestTeamOverviewPage::foundingLosesNothingByOneKey()
{
    auto *page = open<TeamOverviewPage>();
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog(*page, "foundDialog"));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog(*page, "foundDialog"));
    enter(QStringLiteral("Thôn Ao"));
    enter(QStringLiteral("Tổ COVID số 4"));
    press(Qt::Key_Return);
    enter(QStringLiteral("15/QĐ-UBND"));
    enter(QStringLiteral("1/6/2021"));
    // Most teams are established on the day of the decision.
    QCOMPARE(test::find<FieldEdit>(*dialog(*page, "foundDialog"), "team_established_on")->value(), QStringLiteral("2021-06-01"));
    press(Qt::Key_Return);
    enter(QStringLiteral("Hoàng Văn Nam"));
    press(Qt::Key_Escape);
    QVERIFY(dialog(*page, "foundDialog"));
    QVERIFY(std::ranges::any_of(dialog(*page, "foundDialog")->findChildren<QLabel *>(), [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("not saved yet")); }));
    press(Qt::Key_Escape);
    QVERIFY(!dialog(*page, "foundDialog"));
}

void TestTeamOverviewPage::addsAMemberByKeyboard()
{
    auto *page = open<TeamOverviewPage>();
    QSignalSpy changes(page, &Page::changed);
    const QStringList before = test::content(*m_database);
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(dialog(*page, "addMemberDialog"));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog(*page, "addMemberDialog"));
    enter(QStringLiteral("Đỗ Thị Tú"));
    enter(QStringLiteral("fem"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(test::find<QTableWidget>(*page, "teamMembers")->rowCount(), 3); // shown at once
    undoes(changes, before);
}

void TestTeamOverviewPage::replacesTheLeaderByKeyboard()
{
    auto *page = open<TeamOverviewPage>();
    QSignalSpy changes(page, &Page::changed);
    const QStringList before = test::content(*m_database);
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(dialog(*page, "replaceDialog"));
    QDialog *asks = dialog(*page, "replaceDialog");
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == asks);
    QCOMPARE(test::find<QLineEdit>(*asks, "replaceOld")->text(), QStringLiteral("Nguyễn Thị Lan"));
    press(Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    enter(QStringLiteral("7/6/2021"));
    press(Qt::Key_Right); // a member follows
    QVERIFY(test::find<QRadioButton>(*asks, "replaceMember")->isChecked());
    press(Qt::Key_Tab);
    enter(QStringLiteral("hoa"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(changes.size(), 1);
    const auto members = store::membersOf(*m_database, m_one);
    STC_UNWRAP(members);
    QCOMPARE(members->front().name, QStringLiteral("Trần Thị Hoa"));
    QCOMPARE(members->front().role, QStringLiteral("leader"));
    QCOMPARE(members->front().joinedOn, QStringLiteral("2021-06-07"));
    undoes(changes, before);
}

void TestTeamOverviewPage::changesARoleByKeyboard()
{
    auto *page = open<TeamOverviewPage>();
    QSignalSpy changes(page, &Page::changed);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog(*page, "roleDialog"));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String("roleNew"));
    enter(QStringLiteral("dep"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(changes.size(), 1);
    const auto members = store::membersOf(*m_database, m_one);
    STC_UNWRAP(members);
    QVERIFY(std::none_of(members->begin(), members->end(), [](const auto &member) { return member.leftOn.isEmpty() && member.role == QLatin1String("leader"); }));
}

void TestTeamOverviewPage::dissolvesByKeyboard()
{
    auto *page = open<TeamOverviewPage>();
    QSignalSpy changes(page, &Page::changed);
    const QStringList before = test::content(*m_database);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(dialog(*page, "dissolveDialog"));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String("dissolveReceiver"));
    enter(QStringLiteral("so 2"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(teamOf(m_households[0]), m_two.toString());
    QCOMPARE(test::find<QTableView>(*page, "teamsTable")->model()->rowCount(), 2);
    undoes(changes, before);
}

void TestTeamOverviewPage::mergesByKeyboard()
{
    auto *page = open<TeamOverviewPage>();
    QSignalSpy changes(page, &Page::changed);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog(*page, "mergeDialog"));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String("mergeInto"));
    press(Qt::Key_Return, Qt::ControlModifier); // nothing chosen yet
    QVERIFY(dialog(*page, "mergeDialog"));
    enter(QStringLiteral("so 2"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).value<services::Change>().summary, QStringLiteral("merge Tổ COVID số 1 into Tổ COVID số 2"));
}

void TestTeamOverviewPage::splitsByKeyboard()
{
    auto *page = open<TeamOverviewPage>();
    QSignalSpy changes(page, &Page::changed);
    const QStringList before = test::content(*m_database);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog(*page, "splitDialog"));
    QDialog *asks = dialog(*page, "splitDialog");
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == asks);
    enter(QStringLiteral("Tổ COVID số 1B")); // the hamlet stands already
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("splitMembers"));
    press(Qt::Key_Down);
    press(Qt::Key_Space); // the deputy
    press(Qt::Key_Tab);
    enter(QStringLiteral("hoa"));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("splitHouseholds"));
    press(Qt::Key_End);
    press(Qt::Key_Up, Qt::ShiftModifier);
    press(Qt::Key_Space); // the last two
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(changes.size(), 1);
    const auto teams = store::teamOverview(*m_database, {0, 99'999'999'999}, m_clock.today());
    STC_UNWRAP(teams);
    const auto team = std::find_if(teams->begin(), teams->end(), [](const auto &one) { return one.name == QStringLiteral("Tổ COVID số 1B"); });
    QVERIFY(team != teams->end());
    QCOMPARE(team->leader, QStringLiteral("Trần Thị Hoa"));
    QCOMPARE(team->households, 2);
    undoes(changes, before);
}

void TestTeamOverviewPage::limitsChangeTheWarnings()
{
    auto *page = open<TeamOverviewPage>();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog(*page, "limitsDialog"));
    QDialog *asks = dialog(*page, "limitsDialog");
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == asks);
    test::find<QSpinBox>(*asks, "membersLeast")->setValue(9);
    press(Qt::Key_Return);
    QVERIFY(dialog(*page, "limitsDialog")); // nine to five
    test::find<QSpinBox>(*asks, "membersLeast")->setValue(2);
    test::find<QSpinBox>(*asks, "householdsLeast")->setValue(5);
    test::find<QCheckBox>(*asks, "allTrained")->setChecked(false);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog(*page, "limitsDialog"));
    const auto *table = test::find<QTableView>(*page, "teamsTable");
    QCOMPARE(table->model()->index(0, items::TeamListModel::Warnings).data().toString(), QStringLiteral("7 days without a logbook page"));
}

void TestTeamOverviewPage::onlyWarnedAndHamlet()
{
    STC_UNWRAP(store::setTeamLimits(*m_database, {0, 5, 0, 50, false, false}));
    for (int d = 3; d <= 9; ++d)
        test::add(*m_database, TableId::LogbookPages, {{QStringLiteral("team_id"), m_two.toString()}, {QStringLiteral("page_date"), day(d).toString(Qt::ISODate)}});
    auto *page = open<TeamOverviewPage>();
    const auto *table = test::find<QTableView>(*page, "teamsTable");
    QCOMPARE(table->model()->index(1, items::TeamListModel::Warnings).data().toString(), QStringLiteral("in order"));
    test::find<QCheckBox>(*page, "onlyWarned")->setChecked(true);
    QCOMPARE(table->model()->rowCount(), 2);
    page->find();
    enter(QStringLiteral("dinh"));
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestTeamOverviewPage::districtIsCountedInTheBackground()
{
    auto made = store::Database::create(m_home->path("district.db"), QStringLiteral("216"), UnitList::builtIn(), m_clock);
    STC_UNWRAP(made);
    m_database = *std::move(made);
    test::addTeam(*m_database, QStringLiteral("Tổ 2"));
    test::addTeam(*m_database, QStringLiteral("Tổ 10"));
    test::add(*m_database, TableId::Teams, {{QStringLiteral("commune_code"), QStringLiteral("07306")}, {QStringLiteral("hamlet"), QStringLiteral("Phố")}, {QStringLiteral("name"), QStringLiteral("Tổ 1")},
        {QStringLiteral("kind"), QStringLiteral("community")}, {QStringLiteral("established_on"), QStringLiteral("2021-05-01")}});
    auto *page = open<TeamOverviewPage>();
    const auto *table = test::find<QTableView>(*page, "teamsTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(!table->isColumnHidden(items::TeamListModel::Commune));
    const auto text = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(text(0, items::TeamListModel::Name), QStringLiteral("Tổ 2"));
    QCOMPARE(text(1, items::TeamListModel::Name), QStringLiteral("Tổ 10"));
    QCOMPARE(text(2, items::TeamListModel::Commune), m_database->units().find(QStringLiteral("07306"))->name);
    // One commune of it is there at once, and the board begins with the same one.
    QWidget *unit = test::find<QWidget>(*page, "unitFilter");
    unit->setFocus();
    enter(QStringLiteral("lan gioi"));
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->isColumnHidden(items::TeamListModel::Commune));
    test::addHousehold(*m_database, QStringLiteral("Phạm Văn An"), {});
    open<BoardPage>();
    QCOMPARE(heads(), QStringList{QStringLiteral("An")});
}

/// With STC_PICTURES=FOLDER the pages are painted there, to be looked at.
void TestTeamOverviewPage::pictures()
{
    const QString folder = qEnvironmentVariable("STC_PICTURES");
    const auto keep = [&](QWidget *widget, const char *name) {
        const QPixmap picture = widget->grab();
        QVERIFY(picture.width() <= 1130 && picture.height() <= 700); // fits 1366 × 768
        if (!folder.isEmpty())
            picture.save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    };
    auto *overview = open<TeamOverviewPage>();
    keep(overview, "overview");
    const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[] = {{Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_R, Qt::ControlModifier}, {Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_D, Qt::ControlModifier}, {Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier}};
    const char *const names[] = {"foundDialog", "replaceDialog", "splitDialog", "dissolveDialog", "limitsDialog"};
    for (std::size_t i = 0; i < std::size(keys); ++i) {
        overview->focusStart();
        QTest::keyClick(test::find<QTableView>(*overview, "teamsTable"), keys[i].first, keys[i].second);
        QTRY_VERIFY(dialog(*overview, names[i]));
        keep(dialog(*overview, names[i]), names[i]);
        dialog(*overview, names[i])->close();
    }
    auto *board = open<BoardPage>();
    keep(board, "board");
    test::find<QPushButton>(*board, "propose")->click();
    QTRY_VERIFY(dialog(*board, "proposalDialog"));
    keep(dialog(*board, "proposalDialog"), "proposalDialog");
}

QTEST_MAIN(TestTeamOverviewPage)
#include "tst_teamoverviewpage.moc"
