// SPDX-License-Identifier: GPL-3.0-or-later
#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "samples/samplebook.h"

#include "services/undo.h"
#include "views/lists/dateedit.h"
#include "views/samples/labdialog.h"
#include "views/samples/labmodel.h"
#include "views/samples/rounddialog.h"
#include "views/samples/roundpeoplemodel.h"
#include "views/samples/roundsmodel.h"
#include "views/samples/samplingpage.h"
#include "views/tracing/casedialog.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace stc;
using services::Answer;
using test::word;
using views::RoundPeopleModel;

/// The page about sampling, used like a person with a keyboard.
class TestSamplingPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    std::unique_ptr<test::SampleBook> m_book;
    std::unique_ptr<views::SamplingPage> m_page;
    std::unique_ptr<services::UndoStack> m_undo;
    QStringList m_changes;
    test::Typist m_hands;

    void show()
    {
        m_page = std::make_unique<views::SamplingPage>(*m_book->database, views::Surroundings{m_preferences, m_answers, test::clock()}, nullptr);
        m_undo = std::make_unique<services::UndoStack>(*m_book->database);
        connect(m_page.get(), &views::Page::changed, m_page.get(), [this](const services::Change &change) {
            m_undo->push(change);
            m_changes << change.summary;
        });
        m_page->resize(1130, 640);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("the window does not come");
        rest();
        m_page->focusStart();
    }
    void rest() { QTRY_VERIFY(test::isAtRest()); }
    [[nodiscard]] QTableView &list() { return *test::find<QTableView>(*m_page, "samplingPeople"); }
    [[nodiscard]] RoundPeopleModel &people() { return *qobject_cast<RoundPeopleModel *>(list().model()); }
    [[nodiscard]] QString cell(int row, RoundPeopleModel::Column column) { return people().index(row, column).data().toString(); }
    [[nodiscard]] QString message() { return test::find<views::MessageBar>(*m_page, "messageBar")->text(); }
    [[nodiscard]] QString figures() { return test::find<QLabel>(*m_page, "samplingFigures")->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_hands.key(key, modifiers);
        rest();
    }
    void click(const char *button)
    {
        test::find<QPushButton>(*m_page, button)->click();
        rest();
    }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }
    void init()
    {
        m_book = std::make_unique<test::SampleBook>();
        m_answers.asked.clear();
        m_answers.agrees = true;
        m_changes.clear();
    }
    void cleanup()
    {
        m_page.reset();
        m_undo.reset();
        m_book.reset();
    }

    void modelsKeepTheirWord()
    {
        const Uuid round = m_book->taken(5);
        RoundPeopleModel peopleModel;
        QAbstractItemModelTester first(&peopleModel, QAbstractItemModelTester::FailureReportingMode::QtTest);
        peopleModel.setPeople(m_book->list(round));
        QCOMPARE(peopleModel.poolOf(6), std::pair(5, 9));
        views::RoundsModel rounds(UnitList::builtIn());
        QAbstractItemModelTester second(&rounds, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rounds.setRounds({m_book->head(round)});
        QCOMPARE(rounds.index(0, views::RoundsModel::Taken).data().toString(), QStringLiteral("9/9"));
        QCOMPARE(rounds.index(0, views::RoundsModel::State).data().toString(), QStringLiteral("waiting"));
    }

    /// Space, Space, A, Space: down the list.
    void spaceTicksAndAsaysAbsent()
    {
        const Uuid round = m_book->planned(5);
        show();
        QCOMPARE(people().rowCount(), 9);
        QVERIFY(list().hasFocus());
        press(Qt::Key_Space);
        press(Qt::Key_Space);
        press(Qt::Key_A);
        press(Qt::Key_Space);
        QCOMPARE(m_book->results(round), QStringLiteral("wwaw....."));
        QCOMPARE(list().currentIndex().row(), 4);
        QCOMPARE(m_book->list(round)[0].collectedOn, m_book->day); // the day of the round
        // A tick by mistake is taken back with the same key.
        press(Qt::Key_Up);
        press(Qt::Key_Space);
        QCOMPARE(m_book->results(round), QStringLiteral("wwa......"));
        // Undo goes step by step.
        QCOMPARE(m_changes.size(), 5);
        for (int i = 0; i < 5; ++i)
            STC_UNWRAP(m_undo->undo());
        m_page->refresh();
        rest();
        QCOMPARE(m_book->results(round), QStringLiteral("........."));
    }

    void takeAllIsOneChange()
    {
        const Uuid round = m_book->planned(5);
        show();
        press(Qt::Key_Down);
        press(Qt::Key_A);
        test::find<QTableView>(*m_page, "samplingRounds")->setFocus();
        click("takeAll");
        QVERIFY(list().hasFocus()); // the results are typed there
        QCOMPARE(m_book->results(round), QStringLiteral("wawwwwwww"));
        QCOMPARE(m_changes.size(), 2);
        QVERIFY(figures().contains(QStringLiteral("taken 8")) && figures().contains(QStringLiteral("waiting 8")));
        QVERIFY(!test::find<QPushButton>(*m_page, "takeAll")->isEnabled());
    }

    /// N answers for the tube and goes to the next; P asks; U takes back.
    void keysAnswerForTubes()
    {
        const Uuid round = m_book->taken(5);
        show();
        press(Qt::Key_N);
        QCOMPARE(m_book->results(round), QStringLiteral("-----wwww"));
        QCOMPARE(list().currentIndex().row(), 5);
        m_answers.agrees = false;
        press(Qt::Key_P);
        QCOMPARE(m_answers.asked.size(), 1);
        QCOMPARE(m_book->results(round), QStringLiteral("-----wwww"));
        m_answers.agrees = true;
        press(Qt::Key_P);
        QCOMPARE(m_book->results(round), QStringLiteral("-----xxxx"));
        QVERIFY(cell(5, RoundPeopleModel::Result).contains(QStringLiteral("AGAIN")));
        QVERIFY(!test::find<QPushButton>(*m_page, "samplingCase")->isVisible()); // a pool makes nobody a case
        QVERIFY2(figures().contains(QStringLiteral("taken 9 · negative 5 · positive 0 · waiting 4 (= 9 − 5 − 0)")), qPrintable(figures()));
        press(Qt::Key_U);
        QCOMPARE(m_book->results(round), QStringLiteral("-----wwww"));
    }

    void aSecondResultIsAskedAbout()
    {
        const Uuid round = m_book->taken(5);
        show();
        press(Qt::Key_N);
        press(Qt::Key_Up);
        m_answers.agrees = false;
        press(Qt::Key_X);
        QCOMPARE(m_answers.asked.size(), 1);
        QCOMPARE(m_book->results(round), QStringLiteral("-----wwww"));
        m_answers.agrees = true;
        press(Qt::Key_X);
        QCOMPARE(m_book->results(round), QStringLiteral("xxxxxwwww"));
    }

    void allNegativeLeavesAnsweredTubesAlone()
    {
        const Uuid round = m_book->taken(5);
        STC_UNWRAP(m_book->answer(round, {m_book->people[0]}, Answer::Positive));
        show();
        click("allNegative");
        QCOMPARE(m_book->results(round), QStringLiteral("xxxxx----"));
        QCOMPARE(m_answers.asked.size(), 0);
    }

    void againSinglyPlansThem()
    {
        const Uuid round = m_book->taken(5);
        STC_UNWRAP(m_book->answer(round, {m_book->people[8]}, Answer::Positive));
        show();
        click("sampleAgain");
        QCOMPARE(people().rowCount(), 4);
        QCOMPARE(cell(0, RoundPeopleModel::Pool), QStringLiteral("303-0906-01"));
        QCOMPARE(cell(3, RoundPeopleModel::Pool), QStringLiteral("303-0906-04"));
        click("takeAll");
        m_page->focusStart();
        press(Qt::Key_P);
        QVERIFY(test::find<QPushButton>(*m_page, "samplingCase")->isVisible());
        QVERIFY(figures().contains(QStringLiteral("positive 1")));
    }

    /// A positive person is proposed as an F0 with the day of the result; one dialog does the rest.
    void aPositivePersonBecomesACase()
    {
        const Uuid round = m_book->taken(1);
        show();
        press(Qt::Key_Down);
        press(Qt::Key_P);
        QCOMPARE(m_book->results(round), QStringLiteral("w+wwwwwww"));
        click("samplingCase");
        auto *dialog = m_page->findChild<views::CaseDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isActiveWindow());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_page->findChild<views::CaseDialog *>());
        rest();
        QCOMPARE(m_book->database->connection().integer("SELECT count(*) FROM cases WHERE confirmed_on = '2021-06-09'").value(), std::int64_t(1));
        QVERIFY(!test::find<QPushButton>(*m_page, "samplingCase")->isVisible());
    }

    void aResultBeforeItsSampleIsRefused()
    {
        const Uuid round = m_book->taken(5);
        show();
        test::find<views::DateEdit>(*m_page, "resultOn")->setDate(QDate(2021, 6, 7));
        press(Qt::Key_N);
        QCOMPARE(m_book->results(round), QStringLiteral("wwwwwwwww"));
        QVERIFY(message().contains(QStringLiteral("before")));
    }

    /// A round is planned from its first field to Ctrl+Enter without a mouse.
    void aRoundIsPlannedByKeyboard()
    {
        for (const std::size_t person : {0U, 1U, 5U})
            test::add(*m_book->database, schema::TableId::Quarantines,
                {{QStringLiteral("person_id"), m_book->people[person].toString()}, {QStringLiteral("kind"), QStringLiteral("home")}, {QStringLiteral("reason"), QStringLiteral("contact_f1")},
                    {QStringLiteral("start_on"), QStringLiteral("2021-06-01")}, {QStringLiteral("days"), QStringLiteral("21")}});
        show();
        click("newRound");
        auto *dialog = m_page->findChild<views::RoundDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isActiveWindow());
        auto *list = test::find<QListWidget>(*dialog, "roundList");
        QCOMPARE(list->count(), 3); // the F1 in quarantine
        QCOMPARE(m_hands.keys() >= 0, true);
        m_hands.text("Nhà văn hóa"); // the first empty field is the place
        list->setFocus();
        m_hands.key(Qt::Key_Down);
        m_hands.key(Qt::Key_Space); // the second stays at home
        QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
        list->setCurrentRow(2);
        m_hands.key(Qt::Key_Up, Qt::AltModifier);
        m_hands.key(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(list->item(0)->text().startsWith(word("Lê Văn Cường")));
        QVERIFY(test::find<QLabel>(*dialog, "roundCount")->text().startsWith(QStringLiteral("2 people, 1 tubes")));
        m_hands.key(Qt::Key_Return, Qt::ControlModifier);
        rest();
        QTRY_VERIFY(!m_page->findChild<views::RoundDialog *>());
        QCOMPARE(people().rowCount(), 2);
        QVERIFY(cell(0, RoundPeopleModel::Name).startsWith(word("Lê Văn Cường")));
        QCOMPARE(cell(1, RoundPeopleModel::Pool), QStringLiteral("303-0906-01"));
        QCOMPARE(m_changes.size(), 1);
    }

    void whatIsMissingInARoundIsSaid()
    {
        show();
        click("newRound");
        auto *dialog = m_page->findChild<views::RoundDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isActiveWindow());
        m_hands.key(Qt::Key_Return, Qt::ControlModifier); // no place
        QVERIFY(dialog->isVisible());
        m_hands.text("Trạm y tế");
        m_hands.key(Qt::Key_Return, Qt::ControlModifier); // nobody
        QVERIFY(dialog->isVisible());
        QVERIFY(test::find<views::MessageBar>(*dialog, "messageBar")->text().contains(QStringLiteral("nobody")));
        m_hands.key(Qt::Key_Escape);
        QCOMPARE(m_changes.size(), 0);
    }

    /// A list with a doubtful line, a wrong one and a result of a pool: decided by keys, entered as one change.
    void aLaboratorysListIsDecidedByKeys()
    {
        const Uuid round = m_book->taken(5);
        const QString path = m_book->folder.filePath(QStringLiteral("lab.csv"));
        test::writeFile(path, word("Mã mẫu;Họ tên;Kết quả\n303-0806-01;;âm tính\n303-0806-02;Đỗ Văn Khác;âm tính\n303-0806-02;;có lẽ\n").toUtf8());
        m_answers.files = {path};
        show();
        click("labResults");
        auto *dialog = m_page->findChild<views::LabDialog *>();
        QVERIFY(dialog);
        rest();
        QTRY_VERIFY(dialog->isActiveWindow());
        auto *lines = test::find<QTableView>(*dialog, "labLines");
        QAbstractItemModelTester tester(lines->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(lines->model()->rowCount(), 3);
        QVERIFY(!test::find<QPushButton>(*dialog, "labApply")->isEnabled());
        QCOMPARE(test::find<QComboBox>(*dialog, "labColumn_0")->currentText(), word("Mã mẫu"));
        lines->setFocus();
        QCOMPARE(lines->currentIndex().row(), 1); // the first that waits
        m_hands.enter();                          // to the candidates
        QCOMPARE(test::find<QListWidget>(*dialog, "labCandidates")->count(), 4);
        m_hands.key(Qt::Key_Down);
        m_hands.enter();
        QCOMPARE(lines->currentIndex().row(), 2);
        m_hands.key(Qt::Key_Space); // the wrong one is left out
        QVERIFY(test::find<QPushButton>(*dialog, "labApply")->isEnabled());
        m_hands.key(Qt::Key_Return, Qt::ControlModifier);
        rest();
        QTRY_VERIFY(!m_page->findChild<views::LabDialog *>());
        QCOMPARE(m_book->results(round), QStringLiteral("------www").replace(5, 2, QStringLiteral("w-")));
        QCOMPARE(m_changes.size(), 1);
        STC_UNWRAP(m_undo->undo());
        QCOMPARE(m_book->results(round), QStringLiteral("wwwwwwwww"));
    }

    void theColumnsOfAListAreSaidAndRemembered()
    {
        (void)m_book->taken(5);
        const QString path = m_book->folder.filePath(QStringLiteral("lab.csv"));
        test::writeFile(path, word("X1;X2\n303-0806-01;âm tính\n").toUtf8());
        m_answers.files = {path};
        show();
        click("labResults");
        auto *dialog = m_page->findChild<views::LabDialog *>();
        rest();
        QVERIFY(test::find<views::MessageBar>(*dialog, "messageBar")->text().contains(QStringLiteral("column")));
        const auto choose = [&](services::LabColumn column, int entry) {
            auto *combo = test::find<QComboBox>(*dialog, qPrintable(QStringLiteral("labColumn_%1").arg(int(column))));
            combo->setFocus();
            for (int i = 0; i < entry; ++i)
                QTest::keyClick(combo, Qt::Key_Down);
            rest();
        };
        choose(services::LabColumn::Code, 1);
        choose(services::LabColumn::Result, 2);
        QTRY_VERIFY(test::find<QPushButton>(*dialog, "labApply")->isEnabled());
        test::find<QPushButton>(*dialog, "labApply")->click();
        rest();
        QCOMPARE(services::rememberedLabColumns(*m_book->database).value(QStringLiteral("x2")), services::LabColumn::Result);
        QCOMPARE(m_changes.size(), 1);
    }

    void printAsksForTheRoundsDay()
    {
        (void)m_book->planned(5);
        show();
        const auto request = m_page->printRequest();
        QCOMPARE(request.kind, reports::PrintKind::SamplingList);
        QCOMPARE(request.date, m_book->day);
        QCOMPARE(request.unit, QStringLiteral("07303"));
        QSignalSpy wants(m_page.get(), &views::Page::wantsPrint);
        click("printRound");
        QCOMPARE(wants.size(), 1);
    }

    void largeRoundsAreTakenOnAThread()
    {
        services::RoundPlan plan = m_book->plan(10);
        for (int i = 0; i < 300; ++i)
            plan.people.push_back(m_book->addPerson(m_book->households[0], word("Vi Thị Đông")));
        const auto reply = services::planRound(*m_book->database, plan);
        STC_UNWRAP(reply);
        show();
        test::find<QPushButton>(*m_page, "takeAll")->click();
        QVERIFY(m_page->isBusy());
        rest();
        QVERIFY(!m_page->isBusy());
        QCOMPARE(m_book->head(reply->round).taken, 309);
        QCOMPARE(m_changes.size(), 1);
    }
};

QTEST_MAIN(TestSamplingPage)
#include "tst_samplingpage.moc"
