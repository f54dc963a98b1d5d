// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../services/booksfixture.h"
#include "../main/windowfixture.h"

#include "services/undo.h"
#include "views/households/gapsmodel.h"
#include "views/households/gapspage.h"
#include "views/lists/dateedit.h"
#include "views/lists/searchcombo.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace stc;
using schema::TableId;
using store::GapKind;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// The page of what is missing, worked with the keyboard alone.
class TestGapsPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    QTemporaryDir m_folder;
    test::Answers m_answers;
    std::unique_ptr<views::Preferences> m_preferences;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<views::GapsPage> m_page;
    Uuid m_second, m_tenth;
    std::vector<Uuid> m_ofSecond; ///< households of team 2 in visit order
    Uuid m_ofTenth, m_alone;

    template <typename T> [[nodiscard]] T *widget(const char *name) const { return test::find<T>(*m_page, name); }
    [[nodiscard]] QTableView *rows() const { return widget<QTableView>("gapRows"); }
    [[nodiscard]] QTableWidget *kinds() const { return widget<QTableWidget>("gapKinds"); }
    [[nodiscard]] views::GapsModel *model() const { return qobject_cast<views::GapsModel *>(rows()->model()); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(); ++row)
            all << model()->index(row, 0).data().toString();
        return all;
    }
    [[nodiscard]] QString signedOn(const Uuid &household) const { return test::value(*m_database, TableId::Households, household, "commitment_signed_on"); }
    [[nodiscard]] int count(GapKind kind) const { return kinds()->item(static_cast<int>(kind), 1)->text().toInt(); }
    void choose(GapKind kind)
    {
        QSignalSpy listed(m_page.get(), &views::GapsPage::listed);
        m_page->showKind(kind);
        QTRY_VERIFY(!listed.isEmpty());
        QTRY_VERIFY(test::isAtRest());
    }
    /// Marks and waits until the list has been read again.
    void typeDate(const char *date)
    {
        auto *edit = widget<views::DateEdit>("markDate");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(date));
        QTest::keyClick(edit, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        auto made = test::communeBook(m_folder.filePath(QStringLiteral("%1.db").arg(++number)), test::clock());
        STC_UNWRAP(made);
        m_database = *std::move(made);
        m_tenth = test::addTeam(*m_database, word("Tổ 10"));
        m_second = test::addTeam(*m_database, word("Tổ 2"));
        m_ofTenth = test::addHousehold(*m_database, word("Nguyễn Văn An"), m_tenth, 1);
        m_ofSecond.clear();
        for (const char *head : {"Trần Thị Bình", "Lê Văn Cường", "Đỗ Văn Dũng"})
            m_ofSecond.push_back(test::addHousehold(*m_database, word(head), m_second, static_cast<int>(m_ofSecond.size()) + 1));
        m_alone = test::addHousehold(*m_database, word("Giáp Văn Khoa"), {}, 0, word("Thôn Đông"));
        for (const Uuid &household : {m_ofSecond[0], m_ofTenth})
            test::add(*m_database, TableId::People, {{word("household_id"), household.toString()}, {word("full_name"), word("Ngô Thị Lan")}, {word("birth_date"), word("1962")}});
        m_preferences = std::make_unique<views::Preferences>();
        m_page = std::make_unique<views::GapsPage>(*m_database, views::Surroundings{*m_preferences, m_answers, test::clock()}, nullptr);
        m_page->resize(1130, 640);
        QSignalSpy listed(m_page.get(), &views::GapsPage::listed);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->refresh();
        QTRY_VERIFY(!listed.isEmpty());
    }

    void cleanup()
    {
        m_page.reset();
        m_database.reset();
    }

    void listsByTeamInVisitOrder()
    {
        QCOMPARE(kinds()->rowCount(), 8);
        QCOMPARE(count(GapKind::NoCommitment), 5);
        QCOMPARE(count(GapKind::NoDeclaration), 2);
        QCOMPARE(count(GapKind::NoTeam), 1);
        QCOMPARE(texts(), (QStringList{word("Tổ 2: 3 household(s)"), word("Trần Thị Bình"), word("Lê Văn Cường"), word("Đỗ Văn Dũng"), word("Tổ 10: 1 household(s)"), word("Nguyễn Văn An"),
                               word("Without a team – Thôn Đông: 1 household(s)"), word("Giáp Văn Khoa")}));
        const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        choose(GapKind::NoDeclaration);
        QCOMPARE(model()->columnCount(), 6);
        QCOMPARE(texts().size(), 4);
        choose(GapKind::Untrained);
        QCOMPARE(model()->rowCount(), 0);
        choose(GapKind::NoCommitment);
        model()->toggle(0);
        model()->markAll(true);
        model()->markAll(false);
    }

    void marksWithSpaceAndWritesWithEnter()
    {
        QSignalSpy changed(m_page.get(), &views::Page::changed);
        m_page->focusStart();
        QVERIFY(kinds()->hasFocus());
        QTest::keyClick(kinds(), Qt::Key_Return);
        QVERIFY(rows()->hasFocus());
        QVERIFY(!widget<QPushButton>("markRows")->isEnabled());
        rows()->setCurrentIndex(model()->index(0, 0));
        QTest::keyClick(rows(), Qt::Key_Down); // the first household; Space goes on to the next
        QTest::keyClick(rows(), Qt::Key_Space);
        QTest::keyClick(rows(), Qt::Key_Space);
        QCOMPARE(model()->markedCount(), 2);
        QCOMPARE(model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QVERIFY(widget<QLabel>("gapsMarked")->text().contains(word("marked: 2")));
        typeDate("7/5/2021");
        QTRY_COMPARE(changed.size(), 1);
        QTRY_COMPARE(count(GapKind::NoCommitment), 3);
        QTRY_VERIFY(test::isAtRest());
        QCOMPARE(signedOn(m_ofSecond[0]), word("2021-05-07"));
        QCOMPARE(signedOn(m_ofSecond[1]), word("2021-05-07"));
        QCOMPARE(signedOn(m_ofSecond[2]), QString());
        QVERIFY(rows()->hasFocus());
        QCOMPARE(model()->markedCount(), 0);
        // One step back brings both back, and the page reads again.
        const auto change = changed.front().front().value<services::Change>();
        QCOMPARE(change.summary, word("record that 2 household(s) of Tổ 2 signed the commitment on 07/05/2021"));
        services::UndoStack undo(*m_database);
        undo.push(change);
        STC_UNWRAP(undo.undo());
        m_page->refresh();
        QTRY_COMPARE(count(GapKind::NoCommitment), 5);
        QTRY_VERIFY(test::isAtRest());
    }

    void marksATeamOnItsHeadingAndAllWithCtrlA()
    {
        rows()->setFocus();
        rows()->setCurrentIndex(model()->index(0, 0));
        QTest::keyClick(rows(), Qt::Key_Space);
        QCOMPARE(model()->marked(), m_ofSecond);
        QTest::keyClick(rows(), Qt::Key_Space);
        QCOMPARE(model()->markedCount(), 0);
        QTest::keyClick(rows(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(model()->markedCount(), 5);
        QTest::keyClick(rows(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(model()->markedCount(), 0);
        // A range chosen with Shift is marked at once.
        rows()->setCurrentIndex(model()->index(1, 0));
        QTest::keyClick(rows(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(rows(), Qt::Key_Space);
        QCOMPARE(model()->markedCount(), 2);
    }

    void refusesTheFuture()
    {
        QSignalSpy changed(m_page.get(), &views::Page::changed);
        model()->markAll(true);
        typeDate("10/06/2021");
        auto *messages = m_page->findChild<views::MessageBar *>();
        QTRY_VERIFY(messages->isVisible());
        QVERIFY2(messages->text().contains(word("10/06/2021 lies in the future")), qPrintable(messages->text()));
        QTRY_VERIFY(test::isAtRest());
        QVERIFY(changed.isEmpty());
        QCOMPARE(signedOn(m_alone), QString());
        QCOMPARE(model()->markedCount(), 5); // nothing that was marked is lost
        QVERIFY(widget<views::DateEdit>("markDate")->hasFocus());
        typeDate("09/06/2021");
        QTRY_COMPARE(changed.size(), 1);
        QTRY_VERIFY(test::isAtRest());
        QCOMPARE(signedOn(m_alone), word("2021-06-09"));
    }

    void recordsForAWholeTeamOrHamlet()
    {
        QSignalSpy changed(m_page.get(), &views::Page::changed);
        auto *button = widget<QPushButton>("markPlace");
        QVERIFY(!button->isEnabled());
        auto *team = widget<views::SearchCombo>("teamFilter");
        team->setFocus();
        team->lineEdit()->selectAll();
        QTest::keyClicks(team->lineEdit(), QStringLiteral("to 2"));
        QTest::keyClick(team->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(model()->gapCount(), 3);
        QTRY_VERIFY(test::isAtRest());
        QVERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(changed.size(), 1);
        QTRY_COMPARE(model()->gapCount(), 0);
        QTRY_VERIFY(test::isAtRest());
        QCOMPARE(signedOn(m_ofSecond[2]), word("2021-06-09"));
        QCOMPARE(signedOn(m_ofTenth), QString());
        // Nobody is left: said, and no change.
        QTest::keyClick(button, Qt::Key_Space);
        auto *messages = m_page->findChild<views::MessageBar *>();
        QTRY_VERIFY(messages->isVisible());
        QTRY_VERIFY(test::isAtRest());
        QCOMPARE(changed.size(), 1);
        // Also those that have a date: asked first.
        auto *again = widget<QCheckBox>("markOverwrites");
        m_answers.agrees = false;
        again->setChecked(true);
        auto *date = widget<views::DateEdit>("markDate");
        date->setDate(QDate(2021, 5, 20));
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_answers.asked.last().contains(word("one already")));
        m_answers.agrees = true;
        again->setChecked(true);
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(changed.size(), 2);
        QTRY_VERIFY(test::isAtRest());
        QCOMPARE(signedOn(m_ofSecond[2]), word("2021-05-20"));
        QVERIFY(!again->isChecked());
    }

    void filtersByHamlet()
    {
        auto *hamlet = widget<views::SearchCombo>("hamletFilter");
        hamlet->setFocus();
        hamlet->lineEdit()->selectAll();
        QTest::keyClicks(hamlet->lineEdit(), QStringLiteral("dong"));
        QTest::keyClick(hamlet->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(model()->gapCount(), 1);
        QCOMPARE(m_page->printRequest().hamlet, word("Thôn Đông"));
        QCOMPARE(count(GapKind::NoCommitment), 1);
        QCOMPARE(count(GapKind::NoDeclaration), 0);
        QTRY_VERIFY(test::isAtRest());
    }

    void opensPrintsAndCopies()
    {
        QSignalSpy opened(m_page.get(), &views::Page::wantsRecord);
        QSignalSpy printed(m_page.get(), &views::Page::wantsPrint);
        rows()->setFocus();
        rows()->setCurrentIndex(model()->index(1, 0));
        QTest::keyClick(rows(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().at(0).value<TableId>(), TableId::Households);
        QCOMPARE(opened.front().at(1).value<Uuid>(), m_ofSecond[0]);
        rows()->setCurrentIndex(model()->index(0, 0)); // the heading opens the team
        QTest::keyClick(rows(), Qt::Key_Return);
        QCOMPARE(opened.at(1).at(0).value<TableId>(), TableId::Teams);
        QCOMPARE(opened.at(1).at(1).value<Uuid>(), m_second);
        widget<QPushButton>("printGaps")->setFocus();
        QTest::keyClick(widget<QPushButton>("printGaps"), Qt::Key_Space);
        QCOMPARE(printed.size(), 1);
        const auto request = printed.front().front().value<reports::PrintRequest>();
        QCOMPARE(request.kind, reports::PrintKind::GapList);
        QCOMPARE(request.gap, word("no-commitment"));
        m_page->copy();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 6); // the headings and five households
        model()->toggle(1);
        m_page->copy();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
        QVERIFY(QApplication::clipboard()->text().contains(word("Trần Thị Bình")));
        QVERIFY(QApplication::clipboard()->text().contains(word("Tổ 2")));
    }

    void keepsMarksAndPlaceOverARefresh()
    {
        rows()->setCurrentIndex(model()->index(3, 0));
        model()->toggle(3);
        test::addHousehold(*m_database, word("Bùi Văn Ất"), m_second, 0);
        QSignalSpy listed(m_page.get(), &views::GapsPage::listed);
        m_page->refresh();
        QTRY_VERIFY(!listed.isEmpty());
        QCOMPARE(model()->gapCount(), 6);
        QCOMPARE(model()->marked(), std::vector<Uuid>{m_ofSecond[2]});
        QCOMPARE(model()->gapAt(rows()->currentIndex().row())->id, m_ofSecond[2]);
        // Another kind begins without marks, and what cannot be dated has no date.
        choose(GapKind::NoPhone);
        QCOMPARE(model()->markedCount(), 0);
        QVERIFY(!widget<QPushButton>("markRows")->isVisible());
        QVERIFY(!widget<views::DateEdit>("markDate")->isVisible());
    }

    void walksByTab()
    {
        rows()->setFocus();
        model()->toggle(1);
        for (const char *next : {"markDate", "markRows", "printGaps"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY2(QApplication::focusWidget() == widget<QWidget>(next), next);
        }
        QTest::keyClick(rows(), Qt::Key_Escape);
        QVERIFY(kinds()->hasFocus());
    }

    void everyWidgetHasAName()
    {
        for (const char *name : {"gapKinds", "gapRows", "hamletFilter", "teamFilter", "unitFilter", "markDate", "markRows", "markPlace", "markOverwrites", "printGaps"})
            QVERIFY2(!widget<QWidget>(name)->accessibleName().isEmpty(), name);
    }
};

QTEST_MAIN(TestGapsPage)
#include "tst_gapspage.moc"
