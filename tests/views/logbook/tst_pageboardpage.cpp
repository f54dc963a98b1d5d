// SPDX-License-Identifier: GPL-3.0-or-later
#include "../main/windowfixture.h"
#include "booksfixture.h"

#include "items/pageboardmodel.h"
#include "services/logbook/page.h"
#include "store/queries/teamoverview.h"
#include "views/lists/dateedit.h"
#include "views/logbook/opencodedialog.h"
#include "views/logbook/pageboard.h"
#include "views/logbook/pageboardtable.h"
#include "views/logbook/pagescanner.h"
#include "views/main/homepage.h"
#include "views/teams/enddialogs.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace stc;
using items::PageBoardModel;
using schema::TableId;
using services::Sheet;
using services::TeamDay;
using store::PageStage;

namespace {

const QDate kToday(2021, 6, 9); // of test::clock()

QString lastDigitChanged(QString code)
{
    code.back() = QChar(u'0' + (code.back().digitValue() + 1) % 10);
    return code;
}

} // namespace

/// The board of pages, typed at like a person; its codes, typed and scanned.
class TestPageBoardPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = *test::communeBook(m_folder->filePath(QStringLiteral("a.db")), test::clock());
        m_teams = {test::addTeam(*m_database, QStringLiteral("Tổ 1")), test::addTeam(*m_database, QStringLiteral("Tổ 2")), test::addTeam(*m_database, QStringLiteral("Tổ 3"), QStringLiteral("Thôn Ngò"))};
        std::vector<TeamDay> pages;
        for (const Uuid &team : m_teams)
            pages.push_back({team, kToday.addDays(-1)});
        m_sheets = *services::issueSheets(*m_database, pages);
        std::vector<Uuid> ids;
        for (const Sheet &sheet : m_sheets)
            ids.push_back(sheet.id);
        STC_UNWRAP(services::markPrinted(*m_database, ids));
        makePage();
    }
    void cleanup()
    {
        m_page.reset();
        m_database.reset();
    }

    void showsTheLastFortnight()
    {
        QCOMPARE(model().board().from, kToday.addDays(-13));
        QCOMPARE(model().board().days, 14);
        QCOMPARE(model().rowCount(), 3);
        QCOMPARE(table().currentIndex(), model().index(0, model().columnCount() - 1)); // today
        const QString summary = test::find<QLabel>(*m_page, "pageBoardSummary")->text();
        QVERIFY2(summary.contains(QStringLiteral("42")) && summary.contains(QStringLiteral("0 %")), qPrintable(summary));
        QVERIFY(test::find<QLabel>(*m_page, "pageBoardLegend")->text().contains(QStringLiteral("P printed")));
    }

    /// Space goes down the day: one page after the other comes back.
    void spaceMarksWhatCameBack()
    {
        const QStringList before = rows();
        std::vector<services::Change> changes;
        connect(m_page.get(), &views::Page::changed, this, [&](const services::Change &change) { changes.push_back(change); });
        QTest::keyClick(&table(), Qt::Key_Left); // yesterday
        QTest::keyClick(&table(), Qt::Key_Space);
        QTest::keyClick(&table(), Qt::Key_Space);
        QCOMPARE(changes.size(), 2U);
        QCOMPARE(stagesOfYesterday(), (std::vector{PageStage::Returned, PageStage::Returned, PageStage::Printed}));
        QCOMPARE(table().currentIndex().row(), 2);
        QVERIFY(services::findSheet(*m_database, m_sheets[0].page)->value().returnedOn == kToday);
        // Once more on the first: it did not come back after all.
        QTest::keyClick(&table(), Qt::Key_Up);
        QTest::keyClick(&table(), Qt::Key_Up);
        QTest::keyClick(&table(), Qt::Key_Space);
        QCOMPARE(stagesOfYesterday().front(), PageStage::Printed);
        QVERIFY(!services::findSheet(*m_database, m_sheets[0].page)->value().returnedOn.isValid());
        for (auto change = changes.rbegin(); change != changes.rend(); ++change)
            STC_UNWRAP(store::reverse(*m_database, change->batch, "undo", QStringLiteral("undo")));
        QCOMPARE(rows(), before);
        m_page->refresh();
        QCOMPARE(stagesOfYesterday(), (std::vector{PageStage::Printed, PageStage::Printed, PageStage::Printed}));
    }

    /// Several at once are one change.
    void spaceMarksASelection()
    {
        QSignalSpy changed(m_page.get(), &views::Page::changed);
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&table(), Qt::Key_Space);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(stagesOfYesterday(), (std::vector{PageStage::Returned, PageStage::Returned, PageStage::Returned}));
        QVERIFY(model().board().cell(0, 0).stage() == PageStage::Missing); // not printed: not touched
        QTest::keyClick(&table(), Qt::Key_Space);
        QCOMPARE(stagesOfYesterday(), (std::vector{PageStage::Printed, PageStage::Printed, PageStage::Printed}));
    }

    void whatWasNotPrintedHasNoNumber()
    {
        QSignalSpy changed(m_page.get(), &views::Page::changed);
        QTest::keyClick(&table(), Qt::Key_Space); // today's page was not printed
        QCOMPARE(changed.size(), 0);
        QVERIFY(messages().contains(QStringLiteral("not printed")));
    }

    void enterAndClickOpenThePage()
    {
        std::vector<TeamDay> opened;
        connect(m_page.get(), &views::Page::wantsLogbookPage, this, [&](const TeamDay &page) { opened.push_back(page); });
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Left);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(opened, (std::vector<TeamDay>{{m_teams[1], kToday.addDays(-1)}}));
        const QModelIndex third = model().index(2, model().columnCount() - 1);
        table().scrollTo(third);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(third).center());
        QCOMPARE(opened.size(), 2U);
        QCOMPARE(opened.back(), (TeamDay{m_teams[2], kToday}));
        // With Ctrl it is marked, not opened.
        QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ControlModifier, table().visualRect(third.siblingAtRow(0)).center());
        QCOMPARE(opened.size(), 2U);
    }

    void namesStayInSight()
    {
        m_page->showDays({kToday.addDays(-65), kToday});
        auto *names = test::find<QTableView>(*m_page, "pageBoardTeams");
        QVERIFY(names->isVisible());
        QCOMPARE(names->columnAt(5), int(PageBoardModel::Name));
        // From the last day back to the first: every cell that is gone to is seen beside the names.
        for (int i = 0; i < 65; ++i) {
            QTest::keyClick(&table(), Qt::Key_Left);
            const QRect cell = table().visualRect(table().currentIndex());
            QVERIFY2(cell.left() >= names->width() - 1 && cell.right() <= table().viewport()->width(), qPrintable(QString::number(cell.left())));
        }
        QCOMPARE(table().currentIndex().column(), int(PageBoardModel::FirstDay));
    }

    void receivesAStack()
    {
        QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
        auto *code = test::find<QLineEdit>(*m_page, "pageCode");
        QTRY_VERIFY(code->hasFocus());
        QSignalSpy changed(m_page.get(), &views::Page::changed);
        type(code, shortPageCode(m_sheets[0].code));
        QVERIFY2(answer().contains(QStringLiteral("Tổ 1, 08/06/2021 came back. 1 page")), qPrintable(answer()));
        QCOMPARE(code->text(), QString());
        type(code, scannedPageCode(m_sheets[1].code));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(table().currentIndex(), model().indexOf(m_sheets[1].page));
        QCOMPARE(stagesOfYesterday(), (std::vector{PageStage::Returned, PageStage::Returned, PageStage::Printed}));
        // The same paper once more, a wrong digit, a page of the neighbours, one that nobody printed.
        type(code, shortPageCode(m_sheets[0].code));
        QVERIFY2(answer().contains(QStringLiteral("already")), qPrintable(answer()));
        type(code, lastDigitChanged(shortPageCode(m_sheets[2].code)));
        QVERIFY2(answer().contains(QStringLiteral("mistyped")), qPrintable(answer()));
        QVERIFY(code->hasSelectedText()); // the next code replaces it
        type(code, fullPageCode({QStringLiteral("07306"), 5}));
        QVERIFY2(answer().contains(QStringLiteral("not in this database")), qPrintable(answer()));
        type(code, shortPageCode({QStringLiteral("07303"), 4444}));
        QVERIFY2(answer().contains(QStringLiteral("another computer")), qPrintable(answer()));
        type(code, QStringLiteral("xin chao"));
        QVERIFY2(answer().contains(QStringLiteral("no page code")), qPrintable(answer()));
        QCOMPARE(changed.size(), 2);
        QTest::keyClick(code, Qt::Key_Escape);
        QVERIFY(!code->isVisible());
        QVERIFY(table().hasFocus());
    }

    /// Two computers of a commune printed before they exchanged their data: the number alone does not say which page it is.
    void asksWhichOfTwo()
    {
        test::add(*m_database, TableId::PageSheets, {{QStringLiteral("team_id"), m_teams[0].toString()}, {QStringLiteral("page_date"), kToday.addDays(-3).toString(Qt::ISODate)},
            {QStringLiteral("number"), QString::number(m_sheets[1].code.number)}, {QStringLiteral("printed_on"), kToday.toString(Qt::ISODate)}});
        QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
        auto *code = test::find<QLineEdit>(*m_page, "pageCode");
        type(code, shortPageCode(m_sheets[1].code));
        QVERIFY(answer().contains(QStringLiteral("Which page")));
        QPushButton *wanted = nullptr;
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Tổ 2, 08/06/2021"))
                wanted = button;
        }
        QVERIFY(wanted);
        wanted->setFocus();
        QTest::keyClick(wanted, Qt::Key_Space);
        QCOMPARE(stagesOfYesterday()[1], PageStage::Returned);
        QTRY_VERIFY(code->hasFocus());
    }

    void filters()
    {
        QTest::mouseClick(test::find<QCheckBox>(*m_page, "onlyMissing"), Qt::LeftButton);
        QCOMPARE(model().rowCount(), 3);
        for (int day = 0; day < 14; ++day)
            test::add(*m_database, TableId::LogbookPages, {{QStringLiteral("team_id"), m_teams[0].toString()}, {QStringLiteral("page_date"), kToday.addDays(-day).toString(Qt::ISODate)}});
        STC_UNWRAP(store::setPageTerms(*m_database, {3, 5}));
        m_page->refresh();
        // Yesterday's page of the first team is begun, not typed: it has a sheet.
        QCOMPARE(model().rowCount(), 3);
        QVERIFY(model().board().cell(0, 12).isBegun());
        QCOMPARE(model().index(0, PageBoardModel::Complete).data().toString(), QStringLiteral("92.8 %"));
        QCOMPARE(model().index(0, PageBoardModel::InTime).data().toString(), QStringLiteral("21.4 %")); // 3 of 14 within 3 days: today, 2 and 3 days ago
    }

    /// A filter leaves the person where they were, and Tab goes through the page as it lies.
    void keysAfterAFilter()
    {
        const QModelIndex second = model().index(1, PageBoardModel::FirstDay + 12);
        table().setCurrentIndex(second);
        auto *only = test::find<QCheckBox>(*m_page, "onlyMissing");
        QTest::mouseClick(only, Qt::LeftButton);
        QCOMPARE(table().currentIndex(), model().index(1, PageBoardModel::FirstDay + 12));
        QTest::mouseClick(only, Qt::LeftButton);
        QCOMPARE(table().currentIndex(), model().index(1, PageBoardModel::FirstDay + 12));
        only->setFocus();
        QTest::keyClick(only, Qt::Key_Tab);
        QVERIFY(test::find<views::DateEdit>(*m_page, "boardFrom")->hasFocus());
        auto *print = test::find<QPushButton>(*m_page, "printBoard");
        print->setFocus();
        QTest::keyClick(print, Qt::Key_Tab);
        QVERIFY(table().hasFocus());
        QTest::keyClick(&table(), Qt::Key_Space);
        QCOMPARE(stagesOfYesterday()[1], PageStage::Returned);
    }

    void daysAreTyped()
    {
        auto *from = test::find<views::DateEdit>(*m_page, "boardFrom");
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("1/6/2021"));
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(model().board().days, 9);
        QTest::keyClick(&table(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(model().board().from, QDate(2021, 5, 23));
        QCOMPARE(model().board().days, 9);
        QTest::keyClick(&table(), Qt::Key_Right, Qt::AltModifier);
        QTest::mouseClick(test::find<QPushButton>(*m_page, "boardWeek"), Qt::LeftButton);
        QCOMPARE(model().board().from, kToday.addDays(-6));
        QCOMPARE(model().board().days, 7);
        QTest::mouseClick(test::find<QPushButton>(*m_page, "boardMonth"), Qt::LeftButton);
        QCOMPARE(model().board().days, 30);
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("1/7/2021"));
        QTest::keyClick(from, Qt::Key_Return);
        QVERIFY(messages().contains(QStringLiteral("behind")));
        QCOMPARE(model().board().days, 30); // what was there stays
    }

    void copiesWhatIsSeen()
    {
        m_page->copy();
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).startsWith(QStringLiteral("Team\tComplete\tIn time\t27/05")));
        QVERIFY(lines.at(1).trimmed().endsWith(QStringLiteral("P\tM")));
    }

    /// A district: communes that unfold; read on another thread.
    void districtUnfolds()
    {
        auto district = *store::Database::create(m_folder->filePath(QStringLiteral("b.db")), QStringLiteral("216"), UnitList::builtIn(), test::clock());
        for (const char *commune : {"07303", "07306"}) {
            for (const char *name : {"Tổ 1", "Tổ 2"})
                test::add(*district, TableId::Teams, {{QStringLiteral("commune_code"), QLatin1String(commune)}, {QStringLiteral("hamlet"), QStringLiteral("Thôn Chính")},
                    {QStringLiteral("name"), QString::fromUtf8(name)}, {QStringLiteral("kind"), QStringLiteral("community")}, {QStringLiteral("established_on"), QStringLiteral("2021-06-01")}});
        }
        m_page = std::make_unique<views::PageBoard>(*district, views::Surroundings{m_preferences, m_answers, test::clock()}, nullptr);
        QSignalSpy listed(m_page.get(), &views::PageBoard::listed);
        m_page->resize(1130, 640);
        m_page->show();
        QVERIFY(listed.wait());
        m_page->focusStart();
        QCOMPARE(model().rowCount(), 2);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(model().rowCount(), 4);
        QTest::keyClick(&table(), Qt::Key_Minus);
        QCOMPARE(model().rowCount(), 2);
        QTest::keyClick(&table(), Qt::Key_Plus);
        QTest::keyClick(&table(), Qt::Key_Down);
        std::vector<TeamDay> opened;
        connect(m_page.get(), &views::Page::wantsLogbookPage, this, [&](const TeamDay &page) { opened.push_back(page); });
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1U);
        QCOMPARE(opened.front().date, kToday);
        // A day on which the teams did not exist has no page to open.
        QTest::keyClick(&table(), Qt::Key_Home);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1U);
        m_page.reset();
    }

    void overviewCountsYesterdayAndToday()
    {
        STC_UNWRAP(services::finishPage(*m_database, m_sheets[0].page));
        views::HomePage home(*m_database, {m_preferences, m_answers, test::clock()}, nullptr);
        home.show();
        auto *button = test::find<QPushButton>(home, "homePages");
        QTRY_VERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("Logbook pages still missing: 2 of yesterday, 3 of today"));
        std::vector<views::PageId> wanted;
        connect(&home, &views::Page::wantsPage, this, [&](const views::PageId &id) { wanted.push_back(id); });
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1U);
        QCOMPARE(wanted.front().name(), QStringLiteral("page-board"));
    }

    void lateDaysAreSet()
    {
        views::LimitsDialog dialog(*m_database, nullptr);
        dialog.show();
        auto *days = test::find<QSpinBox>(dialog, "pageLateDays");
        auto *share = test::find<QSpinBox>(dialog, "pageCheckShare");
        QCOMPARE(days->value(), 1);
        QCOMPARE(share->value(), 5);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("3"));
        share->selectAll();
        QTest::keyClicks(share, QStringLiteral("10"));
        QTest::mouseClick(test::find<QPushButton>(dialog, "saveLimits"), Qt::LeftButton);
        QCOMPARE(store::pageTerms(*m_database), (store::PageTerms{3, 10}));
        QCOMPARE(store::teamLimits(*m_database).membersLeast, 3);
    }

    void dialogOpensByCode()
    {
        views::OpenCodeDialog dialog(*m_database, nullptr);
        std::vector<TeamDay> chosen;
        connect(&dialog, &views::OpenCodeDialog::chosen, this, [&](const TeamDay &page) { chosen.push_back(page); });
        dialog.open();
        auto *code = test::find<QLineEdit>(dialog, "pageCode");
        type(code, lastDigitChanged(shortPageCode(m_sheets[2].code)));
        QVERIFY(dialog.isVisible());
        QVERIFY(test::find<QLabel>(dialog, "pageCodeAnswer")->text().contains(QStringLiteral("mistyped")));
        type(code, fullPageCode(m_sheets[2].code));
        QVERIFY(!dialog.isVisible());
        QCOMPARE(chosen, std::vector{m_sheets[2].page});
    }

    /// Wherever the focus is: the page opens, and the field is left as it was.
    void scannerIsHeardEverywhere()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        QLineEdit name(&window);
        QLineEdit date(&window);
        date.setMaxLength(10);
        QPlainTextEdit note(&window);
        QPushButton button(QStringLiteral("x"), &window);
        for (QWidget *widget : std::initializer_list<QWidget *>{&name, &date, &note, &button})
            layout->addWidget(widget);
        views::PageScanner scanner(&window);
        QStringList scanned;
        connect(&scanner, &views::PageScanner::scanned, this, [&](const QString &code) { scanned << code; });
        QSignalSpy entered(&name, &QLineEdit::returnPressed);
        QSignalSpy clicked(&button, &QPushButton::clicked);
        m_page->hide();
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QString code = scannedPageCode(m_sheets[0].code);
        name.setText(QStringLiteral("Lê Một"));
        date.setText(QStringLiteral("07/05/2021"));
        note.setPlainText(QStringLiteral("nhắc nhở"));
        note.moveCursor(QTextCursor::End);
        const QList<QWidget *> places{&name, &date, &note, &button};
        for (qsizetype i = 0; i < places.size(); ++i) {
            places[i]->setFocus();
            QTest::qWait(10);
            QTest::keyClicks(places[i], code);
            QTest::keyClick(places[i], Qt::Key_Return);
            QCOMPARE(scanned.size(), i + 1);
            QCOMPARE(scanned.last(), code);
        }
        QCOMPARE(name.text(), QStringLiteral("Lê Một"));
        QCOMPARE(date.text(), QStringLiteral("07/05/2021"));
        QCOMPARE(note.toPlainText(), QStringLiteral("nhắc nhở"));
        QCOMPARE(entered.size(), 0);
        QCOMPARE(clicked.size(), 0);
        // Enter after anything else is what it always was.
        name.setFocus();
        QTest::keyClicks(&name, QStringLiteral(" Hai"));
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(name.text(), QStringLiteral("Lê Một Hai"));
        // A field that reads codes itself keeps them.
        views::PageScanner::leaveTo(&name);
        name.clear();
        QTest::keyClicks(&name, code);
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(entered.size(), 2);
        QCOMPARE(name.text(), code);
        QCOMPARE(scanned.size(), places.size());
    }

private:
    void makePage()
    {
        m_page = std::make_unique<views::PageBoard>(*m_database, views::Surroundings{m_preferences, m_answers, test::clock()}, nullptr);
        m_page->resize(1130, 640);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusStart();
    }

    views::PageBoardTable &table() { return *test::find<views::PageBoardTable>(*m_page, "pageBoard"); }
    const PageBoardModel &model() { return *static_cast<const PageBoardModel *>(table().model()); }
    QString answer() { return test::find<QLabel>(*m_page, "pageCodeAnswer")->text(); }
    QString messages() { return m_page->findChild<views::MessageBar *>()->text(); }
    static void type(QLineEdit *edit, const QString &text)
    {
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    std::vector<PageStage> stagesOfYesterday()
    {
        std::vector<PageStage> stages;
        for (std::size_t team = 0; team < 3; ++team)
            stages.push_back(model().board().cell(team, model().board().days - 2).stage());
        return stages;
    }
    QStringList rows()
    {
        QStringList found;
        for (const Sheet &sheet : m_sheets)
            found << test::value(*m_database, TableId::PageSheets, sheet.id, "returned_on");
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    std::vector<Uuid> m_teams;
    std::vector<Sheet> m_sheets;
    std::unique_ptr<views::PageBoard> m_page;
};

QTEST_MAIN(TestPageBoardPage)
#include "tst_pageboardpage.moc"
