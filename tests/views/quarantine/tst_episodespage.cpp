// SPDX-License-Identifier: GPL-3.0-or-later
#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "quarantine/episodebook.h"

#include "services/undo.h"
#include "views/forms/fieldedit.h"
#include "views/papers/papersdialog.h"
#include "views/quarantine/episodelistmodel.h"
#include "views/quarantine/episodespage.h"
#include "views/quarantine/proposalmodel.h"
#include "views/quarantine/startdialog.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>

using namespace stc;
using test::day;
using views::EpisodesPage;

/// The page of quarantines and its dialogs, typed at like a person; no mouse.
class TestEpisodesPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    test::Typist m_hands;
    std::unique_ptr<test::EpisodeBook> m_book;
    std::unique_ptr<services::UndoStack> m_undo;
    std::unique_ptr<EpisodesPage> m_page;
    QStringList m_changes;

    void makePage()
    {
        m_undo = std::make_unique<services::UndoStack>(*m_book->database);
        m_page = std::make_unique<EpisodesPage>(*m_book->database, views::Surroundings{m_preferences, m_answers, m_book->clock}, nullptr);
        connect(m_page.get(), &views::Page::changed, this, [this](const services::Change &change) {
            m_undo->push(change);
            m_changes << change.summary;
        });
        m_page->resize(1130, 640);
        QSignalSpy listed(m_page.get(), &EpisodesPage::listed);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(listed.size() > 0);
        m_page->focusStart();
    }
    [[nodiscard]] QTableView &rows() const { return *test::find<QTableView>(*m_page, "episodeRows"); }
    [[nodiscard]] QString cell(int row, views::EpisodeListModel::Column column) const { return rows().model()->index(row, column).data().toString(); }
    [[nodiscard]] QString detail() const { return test::find<QTextBrowser>(*m_page, "episodeDetail")->toPlainText(); }
    [[nodiscard]] int rowOf(const QString &name) const { return static_cast<int>(names().indexOf(name)); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < rows().model()->rowCount(); ++row)
            all << cell(row, views::EpisodeListModel::Person);
        return all;
    }
    /// The dialog that is open, with the focus in it.
    [[nodiscard]] views::EpisodeDialog *dialog() const
    {
        for (views::EpisodeDialog *one : m_page->findChildren<views::EpisodeDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void waitForDialog()
    {
        QTRY_VERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(QApplication::focusWidget() && dialog()->isAncestorOf(QApplication::focusWidget()));
    }
    void press(const char *button) { QTest::keyClick(test::find<QPushButton>(*m_page, button), Qt::Key_Space); }
    /// What the open dialog says is wrong.
    [[nodiscard]] QString complaint() const
    {
        QStringList all;
        if (const auto *one = dialog()) {
            all << test::find<views::MessageBar>(*one, "messageBar")->text();
            for (const views::FieldEdit *field : one->findChildren<views::FieldEdit *>())
                all << field->objectName() + QLatin1Char(' ') + field->message();
        }
        return all.join(QStringLiteral("; "));
    }
    /// Done: the dialog is gone and the list was read again.
    void doIt()
    {
        QSignalSpy listed(m_page.get(), &EpisodesPage::listed);
        m_hands.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(!dialog(), qPrintable(complaint()));
        QTRY_VERIFY(listed.size() > 0);
    }
    [[nodiscard]] QLineEdit &field(const char *name) const { return *qobject_cast<QLineEdit *>(test::find<views::FieldEdit>(*dialog(), name)->editor()); }

    [[nodiscard]] Uuid cancelled() const
    {
        for (const store::Episode &one : store::episodes(m_book->database->connection(), {}).value_or(std::vector<store::Episode>())) {
            if (one.endReason == QLatin1String("cancelled"))
                return one.id;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }
    void init()
    {
        m_changes.clear();
        m_book = std::make_unique<test::EpisodeBook>(day("2021-06-09"));
    }
    void cleanup()
    {
        m_page.reset();
        m_undo.reset();
        m_book.reset();
    }

    void listsAndTellsTheHistory()
    {
        m_book->start(0, day("2021-06-01"));
        m_book->start(1, day("2021-06-02"), "contact_f2");
        m_book->start(2, day("2021-05-10"));
        makePage();
        QCOMPARE(names().size(), 3);
        const int first = rowOf(QStringLiteral("Nguyễn Văn An"));
        QCOMPARE(cell(first, views::EpisodeListModel::Day), QStringLiteral("9/21"));
        QCOMPARE(cell(first, views::EpisodeListModel::LastDay), QStringLiteral("21/06/2021"));
        QCOMPARE(cell(first, views::EpisodeListModel::Release), QStringLiteral("22/06/2021"));
        QVERIFY(cell(first, views::EpisodeListModel::Rule).contains(QStringLiteral("600")));
        QVERIFY(cell(rowOf(QStringLiteral("Nguyễn Văn Con")), views::EpisodeListModel::Release).startsWith(QStringLiteral("⚠"))); // past its day
        QCOMPARE(cell(rowOf(QStringLiteral("Trần Thị Bình")), views::EpisodeListModel::Day), QStringLiteral("8"));
        rows().selectRow(first);
        QTRY_VERIFY2(detail().contains(QStringLiteral("Quarantine begun: counted from 01/06/2021, release 22/06/2021")), qPrintable(detail()));
        QVERIFY(detail().contains(QStringLiteral("Day 14 (14/06/2021): no sample")));
    }

    void findsWithoutMarks()
    {
        m_book->start(0, day("2021-06-01"));
        m_book->start(1, day("2021-06-02"));
        makePage();
        m_page->find();
        m_hands.text("tran b");
        m_hands.enter();
        QCOMPARE(names(), QStringList{QStringLiteral("Trần Thị Bình")});
        QCOMPARE(QApplication::focusWidget(), &rows());
    }

    /// Household by three letters of its head, F1, Ctrl+Enter.
    void aHouseholdBeginsByKeys()
    {
        m_book->moved(m_book->people[3], "moved_out", day("2021-06-01"));
        makePage();
        m_page->newRecord();
        waitForDialog();
        if (QTest::currentTestFailed())
            return;
        auto *start = qobject_cast<views::StartDialog *>(dialog());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("startPerson"));
        m_hands.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("startHousehold"));
        m_hands.text("nguyen van an");
        auto *line = qobject_cast<views::OfferEdit *>(QApplication::focusWidget());
        QTRY_VERIFY(!line->offers().empty());
        m_hands.enter();
        QTRY_COMPARE(start->people().size(), 3U);
        auto *list = test::find<QTableWidget>(*start, "startPeople");
        QVERIFY2(list->item(0, 2)->text().contains(QStringLiteral("30/06/2021")), qPrintable(list->item(0, 2)->text()));
        doIt();
        QCOMPARE(names().size(), 3);
        QCOMPARE(m_changes.size(), 1);
        STC_UNWRAP(m_undo->undo());
        QCOMPARE(m_book->count("SELECT count(*) FROM quarantines"), 0);
    }

    /// Who is in one already is shown; the others begin, that one is counted anew.
    void theGoodOnesBegin()
    {
        m_book->start(1, day("2021-06-02"));
        makePage();
        auto *start = new views::StartDialog(*m_book->database, {{m_book->people[0], m_book->people[1]}, {}, {}, {}, {}}, m_page.get());
        connect(start, &views::EpisodeDialog::changed, m_page.get(), [this] { m_page->refresh(); });
        start->show();
        waitForDialog();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(test::find<QPushButton>(*start, "startRestart")->isVisible());
        m_hands.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog()); // it asks
        QVERIFY(test::find<views::MessageBar>(*start, "messageBar")->text().contains(QLatin1Char('1')));
        QCOMPARE(m_book->count("SELECT count(*) FROM quarantines"), 1);
        QSignalSpy listed(m_page.get(), &EpisodesPage::listed);
        for (QPushButton *button : start->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Start the othe&rs"))
                button->click();
        }
        QTRY_VERIFY(listed.size() > 0);
        QCOMPARE(m_book->count("SELECT count(*) FROM quarantines"), 2);
    }

    void extendedWithAReason()
    {
        m_book->start(0, day("2021-06-01"));
        makePage();
        m_page->editRecord();
        waitForDialog();
        if (QTest::currentTestFailed())
            return;
        m_hands.line("28");
        QCOMPARE(QApplication::focusWidget(), &field("episode_new_end_on"));
        m_hands.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog()); // no reason yet: nothing is lost
        QVERIFY(!test::find<views::MessageBar>(*dialog(), "messageBar")->text().isEmpty());
        QTRY_VERIFY2(dialog()->height() >= dialog()->layout()->totalHeightForWidth(dialog()->width()), "the message takes its place from the fields");
        QCOMPARE(field("episode_days").text(), QStringLiteral("28"));
        m_hands.enter();
        m_hands.text("Chưa có kết quả");
        doIt();
        QCOMPARE(cell(0, views::EpisodeListModel::Release), QStringLiteral("29/06/2021"));
        QTRY_VERIFY2(detail().contains(QStringLiteral("Extended: release 22/06/2021 → 29/06/2021")), qPrintable(detail()));
        QVERIFY(detail().contains(QStringLiteral("Chưa có kết quả")));
    }

    void movedRestartedEndedAndReopened()
    {
        const Uuid id = m_book->start(0, day("2021-06-01"));
        makePage();
        press("moveEpisode");
        waitForDialog();
        if (QTest::currentTestFailed())
            return;
        doIt(); // to centralised quarantine, today
        QCOMPARE(cell(0, views::EpisodeListModel::Form), QStringLiteral("Centralised"));
        QCOMPARE(cell(0, views::EpisodeListModel::Day), QStringLiteral("9/21")); // the same clock
        QCOMPARE(m_book->episode(id).endReason, QStringLiteral("moved_to_central"));

        press("restartEpisode");
        waitForDialog();
        if (QTest::currentTestFailed())
            return;
        field("episode_last_exposure_on").selectAll();
        m_hands.line("8/6/2021");
        m_hands.enter(2);
        m_hands.text("Người cùng phòng dương tính");
        doIt();
        QCOMPARE(cell(0, views::EpisodeListModel::Day), QStringLiteral("2/21"));

        press("endEpisode");
        waitForDialog();
        if (QTest::currentTestFailed())
            return;
        m_hands.enter();
        m_hands.line("huy"); // Order cancelled has no such letters in English: it stays, and is said
        m_hands.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog());
        field("episode_end_reason").setFocus();
        field("episode_end_reason").selectAll();
        m_hands.line("order can");
        doIt();
        QCOMPARE(rows().model()->rowCount(), 0); // only open ones are listed
        QVERIFY(!test::find<QPushButton>(*m_page, "endEpisode")->isEnabled());

        QSignalSpy listed(m_page.get(), &EpisodesPage::listed);
        const Uuid last = cancelled();
        m_page->showRecord(last);
        QTRY_VERIFY(listed.size() > 0);
        QCOMPARE(rows().model()->rowCount(), 2);
        press("reopenEpisode");
        waitForDialog();
        if (QTest::currentTestFailed())
            return;
        m_hands.text("Nhầm người");
        doIt();
        QVERIFY(m_book->episode(last).isOpen());
    }

    void handedOver()
    {
        const Uuid id = m_book->start(0, day("2021-06-01"));
        makePage();
        press("handOver");
        waitForDialog();
        if (QTest::currentTestFailed())
            return;
        m_hands.line("viet lap");
        m_hands.enter();
        m_hands.text("Về ở với con");
        doIt();
        QCOMPARE(m_book->episode(id).endReason, QStringLiteral("moved_to_other_unit"));
        QCOMPARE(m_book->terms(id).back().kind, QStringLiteral("handed_over"));
    }

    void enterOpensWhatCanBeDone()
    {
        m_book->start(0, day("2021-06-01"));
        makePage();
        m_hands.key(Qt::Key_Return);
        auto *menu = m_page->findChild<QMenu *>(QStringLiteral("episodeMenu"));
        QVERIFY(menu && menu->isVisible());
        QVERIFY(!test::find<QAction>(*m_page, "reopenEpisodeMenu")->isEnabled());
        QVERIFY(test::find<QAction>(*m_page, "endEpisodeMenu")->isEnabled());
        menu->close();
    }

    void papersOfTheMarkedOnesFromTheMenu()
    {
        m_book->start(0, day("2021-06-01"));
        makePage();
        m_hands.key(Qt::Key_Return);
        test::find<QAction>(*m_page, "episodePapers")->trigger();
        auto *dialog = m_page->findChild<views::PapersDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!m_page->findChild<views::PapersDialog *>());
    }

    void confirmsWhatIsReady()
    {
        const Uuid done = m_book->start(0, day("2021-05-19"));
        for (const char *on : {"2021-05-19", "2021-06-01", "2021-06-07"})
            m_book->sample(m_book->people[0], day(on), "negative", day(on));
        const Uuid waiting = m_book->start(1, day("2021-05-19"));
        const Uuid dead = m_book->start(2, day("2021-06-01"));
        m_book->moved(m_book->people[2], "died", day("2021-06-05"));
        makePage();
        auto *tabs = test::find<QTabWidget>(*m_page, "episodeTabs");
        QVERIFY2(tabs->tabText(1).contains(QLatin1Char('3')) && tabs->tabText(1).contains(QLatin1Char('2')), qPrintable(tabs->tabText(1)));
        tabs->setCurrentIndex(1);
        m_page->focusStart();
        QSignalSpy listed(m_page.get(), &EpisodesPage::listed);
        press("confirmAllProposals");
        QTRY_VERIFY(listed.size() > 0);
        QTRY_COMPARE(m_changes.size(), 1);
        QCOMPARE(m_answers.asked.size(), 1);
        QCOMPARE(m_book->episode(done).endReason, QStringLiteral("completed"));
        QCOMPARE(m_book->episode(dead).endReason, QStringLiteral("died"));
        QVERIFY(m_book->episode(waiting).isOpen());
        auto *proposals = test::find<QTableView>(*m_page, "proposalRows");
        QTRY_COMPARE(proposals->model()->rowCount(), 1);
        QVERIFY(proposals->model()->index(0, views::ProposalModel::Why).data().toString().contains(QStringLiteral("no sample of day 1")));
        QVERIFY(!test::find<QPushButton>(*m_page, "confirmAllProposals")->isEnabled());
        STC_UNWRAP(m_undo->undo());
        QVERIFY(m_book->episode(done).isOpen() && m_book->episode(dead).isOpen());
    }

    /// What follows from a new case is shown before it is done.
    void aCaseOpensItsDialog()
    {
        const Uuid id = m_book->start(0, day("2021-06-01"));
        m_book->sample(m_book->people[0], day("2021-06-07"), "positive", day("2021-06-08"));
        makePage();
        test::find<QTabWidget>(*m_page, "episodeTabs")->setCurrentIndex(1);
        m_page->focusStart();
        test::find<QTableView>(*m_page, "proposalRows")->selectRow(0);
        press("confirmProposals");
        waitForDialog();
        if (QTest::currentTestFailed())
            return;
        doIt();
        QCOMPARE(m_book->episode(id).endReason, QStringLiteral("became_case"));
        QCOMPARE(m_book->count("SELECT count(*) FROM cases WHERE confirmed_on = '2021-06-08'"), 1);
    }

    void modelsKeepTheirWord()
    {
        m_book->start(0, day("2021-06-01"));
        m_book->start(1, day("2021-06-02"), "contact_f2");
        m_book->start(2, day("2021-06-03"));
        const auto list = services::episodeList(*m_book->database, {});
        STC_UNWRAP(list);
        views::EpisodeListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setList(*list, day("2021-06-09"));
        for (int column = 0; column < views::EpisodeListModel::kColumns; ++column) {
            model.sort(column, Qt::DescendingOrder);
            model.sort(column, Qt::AscendingOrder);
        }
        model.sort(views::EpisodeListModel::Start, Qt::DescendingOrder);
        QCOMPARE(model.index(0, views::EpisodeListModel::Start).data().toString(), QStringLiteral("03/06/2021"));
        const QPersistentModelIndex kept = model.index(0, 0);
        model.sort(views::EpisodeListModel::Start, Qt::AscendingOrder);
        QCOMPARE(kept.row(), 2);
        model.setFilter({views::EpisodeListModel::State::Open, {}, {}, QStringLiteral("contact_f2"), {}});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({views::EpisodeListModel::State::Ended, {}, {}, {}, {}});
        QCOMPARE(model.rowCount(), 0);
        views::ProposalModel proposals;
        QAbstractItemModelTester second(&proposals, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_book->moved(m_book->people[2], "died", day("2021-06-05"));
        const auto found = services::episodeProposals(*m_book->database, m_book->database->unit().range(), day("2021-06-09"));
        STC_UNWRAP(found);
        proposals.setProposals(*found);
        QCOMPARE(proposals.readyCount(), 1);
    }
};

QTEST_MAIN(TestEpisodesPage)
#include "tst_episodespage.moc"
