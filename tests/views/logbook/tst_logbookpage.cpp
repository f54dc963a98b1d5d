// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbookplace.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace stc;
using schema::TableId;
using services::PageState;
using test::LogbookPlace;
using test::Typist;
using test::word;

/// The page for typing logbook pages, besides its lines: which page, measurements, counters, notes, finishing, crashes and others at work.
class TestLogbookPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    std::unique_ptr<LogbookPlace> m_place;

    [[nodiscard]] Typist &hands() { return m_place->hands(); }
    [[nodiscard]] QString head(const char *column) { return m_place->view().head.before.value(QLatin1String(column)); }
    [[nodiscard]] services::PageCheck check(int person, int session) { return m_place->view().people[static_cast<std::size_t>(person)].checks[static_cast<std::size_t>(session)]; }
    void clear(int letters)
    {
        for (int i = 0; i < letters; ++i)
            hands().key(Qt::Key_Backspace);
    }
    void press(const char *button) { m_place->part<QPushButton>(button)->click(); }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }
    void init()
    {
        m_place = std::make_unique<LogbookPlace>();
        m_place->book().quarantine(m_place->book().people[0], "2021-06-01");
        m_place->book().quarantine(m_place->book().people[5], "2021-06-02");
    }
    void cleanup() { m_place.reset(); }

    void aCodeOpensItsPage()
    {
        const auto sheets = services::issueSheets(m_place->database(), {m_place->book().page});
        STC_UNWRAP(sheets);
        m_place->show();
        m_place->page().focusStart();
        for (const QString &code : {shortPageCode(sheets->front().code), fullPageCode(sheets->front().code), scannedPageCode(sheets->front().code)}) {
            m_place->part<QLineEdit>("pageCode")->setFocus();
            m_place->part<QLineEdit>("pageCode")->clear();
            hands().text(code);
            hands().enter();
            QVERIFY(m_place->page().teamDay() == m_place->book().page);
            QVERIFY2(m_place->facts().contains(word("07/06/2021")), qPrintable(m_place->facts()));
            QVERIFY(m_place->facts().contains(word("Monday")));
            QVERIFY(m_place->facts().contains(shortPageCode(sheets->front().code)));
            QVERIFY(m_place->facts().contains(word("Tổ 1")));
        }
    }

    void aMistypedCodeIsSaid()
    {
        const auto sheets = services::issueSheets(m_place->database(), {m_place->book().page});
        STC_UNWRAP(sheets);
        m_place->show();
        m_place->page().focusStart();
        QString code = shortPageCode(sheets->front().code);
        code.back() = QChar(u'0' + (code.back().digitValue() + 1) % 10);
        hands().text(code);
        hands().enter();
        QVERIFY(m_place->page().teamDay().team.isNull());
        QVERIFY2(m_place->message().contains(word("look again"), Qt::CaseInsensitive) || m_place->message().contains(word("mistyped"), Qt::CaseInsensitive), qPrintable(m_place->message()));
        QCOMPARE(m_place->focusName(), word("pageCode"));
        QCOMPARE(m_place->text("pageCode"), code);
    }

    void oneCodeOfTwoPages()
    {
        const auto sheets = services::issueSheets(m_place->database(), {m_place->book().page});
        STC_UNWRAP(sheets);
        // Another computer gave out the same number.
        test::add(m_place->database(), TableId::PageSheets, {{word("team_id"), m_place->book().otherTeam.toString()}, {word("page_date"), word("2021-06-07")},
            {word("number"), QString::number(sheets->front().code.number)}});
        m_place->show();
        m_place->page().focusStart();
        hands().text(shortPageCode(sheets->front().code));
        hands().enter();
        QVERIFY(m_place->message().contains(word("2 pages")));
        auto *menu = m_place->part<QMenu>("severalPages");
        QCOMPARE(menu->actions().size(), 2);
        for (QAction *action : menu->actions()) {
            if (action->text().contains(word("Tổ 2")))
                action->trigger();
        }
        QVERIFY(m_place->page().teamDay().team == m_place->book().otherTeam);
    }

    void teamAndDateOpenAPage()
    {
        m_place->show();
        m_place->page().focusStart();
        hands().enter(); // no code
        QCOMPARE(m_place->focusName(), word("pageTeam"));
        hands().line("1");
        QCOMPARE(m_place->focusName(), word("pageDate"));
        hands().line("7/6");
        QVERIFY(m_place->page().teamDay() == m_place->book().page);
        QCOMPARE(m_place->message(), QString());
    }

    void daysAndTeamsThatCannotBe()
    {
        m_place->show();
        m_place->page().focusStart();
        hands().enter();
        hands().line("1");
        hands().line("10/6/2021"); // tomorrow
        QVERIFY2(m_place->message().contains(word("future")), qPrintable(m_place->message()));
        QCOMPARE(m_place->focusName(), word("pageDate"));
        hands().line("30/4/2021"); // the team is of the first of May
        QVERIFY2(m_place->message().contains(word("did not exist")), qPrintable(m_place->message()));
        hands().line("31/6/2021");
        QVERIFY(m_place->message().contains(word("day/month/year")));
        QVERIFY(m_place->page().teamDay().team.isNull());
        hands().key(Qt::Key_Escape);
        hands().line("8");
        QVERIFY(m_place->message().contains(word("no team")));
        QCOMPARE(m_place->count("SELECT count(*) FROM logbook_pages"), std::int64_t(0));
    }

    void theRecorderByNumberOrLetters()
    {
        m_place->open();
        QCOMPARE(m_place->focusName(), word("recorder"));
        hands().line("9");
        QVERIFY(m_place->remark().contains(word("none of the members")));
        clear(1);
        hands().line("trưởng");
        QCOMPARE(head("recorder_id"), m_place->book().leader.toString());
        QCOMPARE(m_place->focusName(), word("household"));
    }

    void temperaturesSymptomsAndAbsence()
    {
        m_place->open();
        m_place->goToChecks();
        hands().line("375");
        QCOMPARE(m_place->text("morning_1"), word("37.5"));
        QCOMPARE(check(0, 0).temperature, word("37.5"));
        QVERIFY2(m_place->part<QLabel>("checkAlarm_1")->text().contains(word("fever")), qPrintable(m_place->part<QLabel>("checkAlarm_1")->text()));
        QCOMPARE(m_place->focusName(), word("afternoon_1"));
        hands().line("36,6 c");
        QCOMPARE(check(0, 1).temperature, word("36.6"));
        QCOMPARE(check(0, 1).symptoms, word("cough"));
        QCOMPARE(m_place->text("afternoon_1"), word("36.6 cough"));
        QCOMPARE(m_place->focusName(), word("morning_2"));
        hands().line("a");
        QVERIFY(check(1, 0).isAbsent);
        hands().line("sb");
        QVERIFY(m_place->part<QLabel>("checkAlarm_2")->text().contains(word("breath")));
        QCOMPARE(m_place->focusName(), word("households_assigned"));
        // Emptied again: was not done.
        m_place->goToChecks();
        hands().key(Qt::Key_Delete);
        hands().key(Qt::Key_Down);
        QVERIFY(!check(0, 0).isDone());
        QCOMPARE(m_place->focusName(), word("morning_2"));
        QCOMPARE(m_place->part<QLabel>("checksSum")->text(), word("3 of 4 measured"));
    }

    void measurementsThatCannotBe()
    {
        m_place->open();
        m_place->goToChecks();
        for (const char *typed : {"3,65", "888", "zz", "36,6 a"}) {
            hands().text(typed);
            hands().enter();
            QCOMPARE(m_place->focusName(), word("morning_1"));
            QCOMPARE(m_place->text("morning_1"), word(typed));
            QVERIFY2(!m_place->remark().isEmpty(), typed);
            QVERIFY(!check(0, 0).isDone());
            m_place->part<QLineEdit>("morning_1")->selectAll();
        }
        hands().line("365");
        QCOMPARE(check(0, 0).temperature, word("36.5"));
    }

    void allNormalSparesWhatWasTyped()
    {
        m_place->open();
        m_place->goToChecks();
        hands().line("381");
        hands().key(Qt::Key_F9, Qt::ShiftModifier); // the afternoon
        QVERIFY(check(0, 1).isConfirmedInBulk && check(1, 1).isConfirmedInBulk);
        QVERIFY(!check(1, 0).isDone());
        hands().key(Qt::Key_F9);
        QVERIFY(check(1, 0).isConfirmedInBulk);
        QCOMPARE(check(1, 0).temperature, QString()); // no figure is made up
        QCOMPARE(check(0, 0).temperature, word("38.1"));
        QCOMPARE(m_place->text("morning_2"), word("well"));
        STC_UNWRAP(m_place->undo().undo());
        m_place->page().refresh();
        QCOMPARE(m_place->text("morning_2"), QString());
    }

    void countersKeepPaperAndLines()
    {
        m_place->open();
        m_place->begin("3", "a");
        hands().enter();
        m_place->goToCounters();
        QCOMPARE(m_place->text("households_assigned"), word("4")); // offered
        QCOMPARE(head("households_assigned"), QString());
        hands().enter();
        QCOMPARE(head("households_assigned"), word("4"));
        hands().line("2"); // the lines say 3
        QCOMPARE(head("households_visited"), word("2"));
        QCOMPARE(m_place->part<QLabel>("counterNote_households_visited")->text(), word("paper 2, lines 3"));
        hands().line("abc");
        QCOMPARE(m_place->focusName(), word("people_reminded"));
        QCOMPARE(m_place->text("people_reminded"), word("abc"));
        clear(3);
        hands().line("55");
        QCOMPARE(head("people_reminded"), word("55"));
    }

    void moreVisitsThanHouseholdsAreAskedAbout()
    {
        m_place->open();
        m_place->goToCounters();
        hands().enter();
        hands().line("5");
        QCOMPARE(m_place->focusName(), word("warningReason"));
        QCOMPARE(head("households_visited"), QString());
        hands().line("một hộ mới chuyển đến");
        QCOMPARE(head("households_visited"), word("5"));
    }

    void notesAndTheirPhrases()
    {
        STC_UNWRAP(services::setOfficePhrases(m_place->database(), {word("Đã phát tờ rơi tuyên truyền."), word("Đề nghị cấp thêm khẩu trang.")}));
        m_place->open();
        auto *notes = m_place->part<QPlainTextEdit>("narrative");
        notes->setFocus();
        hands().text("Bình thường. da phat");
        auto *offers = notes->findChild<QCompleter *>()->popup();
        QVERIFY(offers->isVisible());
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QCOMPARE(notes->toPlainText(), word("Bình thường. Đã phát tờ rơi tuyên truyền."));
        hands().enter();
        QCOMPARE(m_place->focusName(), word("requests"));
        QCOMPARE(head("narrative"), word("Bình thường. Đã phát tờ rơi tuyên truyền."));
        hands().text("de nghi"); // without choosing: stays as it is typed
        hands().enter();
        QCOMPARE(head("requests"), word("de nghi"));
    }

    void finishingSaysWhatIsEmpty()
    {
        m_place->open();
        m_place->goToLines();
        hands().key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(m_place->message().contains(word("recorder")), qPrintable(m_place->message()));
        QVERIFY(m_place->message().contains(word("4 of 4 measurements")));
        QCOMPARE(m_place->view().state, PageState::Missing);
        hands().key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_place->view().state, PageState::Typed);
        QCOMPARE(m_place->focusName(), word("pageCode"));
        auto *sitting = m_place->part<QTableWidget>("sittingPages");
        QCOMPARE(sitting->rowCount(), 1);
        QCOMPARE(sitting->item(0, 0)->text(), word("Tổ 1"));
        // On to the next team of the day, and back from the list.
        hands().key(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(m_place->page().teamDay() == (services::TeamDay{m_place->book().otherTeam, m_place->book().page.date}));
        sitting->setFocus();
        sitting->setCurrentCell(0, 0);
        hands().enter();
        QVERIFY(m_place->page().teamDay() == m_place->book().page);
    }

    void aWrongLineHoldsTheFinishBack()
    {
        m_place->open();
        m_place->goToLines();
        hands().line("1");
        hands().key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_place->message().contains(word("Not finished")));
        QVERIFY(!m_place->lineProblem().isEmpty());
        QCOMPARE(m_place->view().state, PageState::Missing);
    }

    void whatWasTypedComesBackAfterACrash()
    {
        m_place->open();
        m_place->begin("2", "n");
        hands().text("Thuốc ho");
        m_place->part<QPlainTextEdit>("narrative")->setPlainText(word("Mưa cả ngày"));
        QTRY_COMPARE_WITH_TIMEOUT(m_place->count("SELECT count(*) FROM drafts"), std::int64_t(1), 6000);
        const QString path = m_place->database().path();
        m_place->crash();
        m_place->book().database.reset();
        auto after = store::Database::open(path, store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(after);
        views::Preferences preferences;
        test::Answers answers;
        views::LogbookPage page(**after, views::Surroundings{preferences, answers, test::clock()});
        page.resize(1130, 640);
        page.show();
        QVERIFY(test::find<views::MessageBar>(page, "messageBar")->text().contains(word("07/06/2021")));
        test::find<QPushButton>(page, "messageAction")->click();
        QVERIFY(page.teamDay().date == m_place->book().page.date);
        QCOMPARE(test::find<QLineEdit>(page, "household")->text(), word("2  Trần Thị Bình"));
        QCOMPARE(test::find<QLineEdit>(page, "note")->text(), word("Thuốc ho"));
        QCOMPARE(test::find<QPlainTextEdit>(page, "narrative")->toPlainText(), word("Mưa cả ngày"));
        QVERIFY(test::find<views::EntryLines>(page, "entryLines")->hasUnsaved());
    }

    /// Another computer, whose data came by an exchange, or another window filled the same counter.
    void othersTypeTheSamePage()
    {
        m_place->open();
        services::RecordEdit theirs = m_place->view().head;
        theirs.values = theirs.before;
        theirs.values.insert(word("people_reminded"), word("70"));
        STC_UNWRAP(services::savePageHead(m_place->database(), m_place->book().page, theirs));
        m_place->goToCounters();
        hands().enter();
        QCOMPARE(head("households_assigned"), word("4")); // another column: both stand
        QCOMPARE(head("people_reminded"), word("70"));
        services::RecordEdit again = m_place->view().head;
        again.values = again.before;
        again.values.insert(word("declarations"), word("20"));
        STC_UNWRAP(services::savePageHead(m_place->database(), m_place->book().page, again));
        m_place->part<QLineEdit>("declarations")->setFocus();
        hands().line("25");
        QVERIFY(m_place->part<QWidget>("conflictView")->isVisible());
        QCOMPARE(head("declarations"), word("20"));
        press("conflictAllMine");
        press("conflictSave");
        QVERIFY(!m_place->part<QWidget>("conflictView")->isVisible());
        QCOMPARE(head("declarations"), word("25"));
    }

    void leavingAPageWithSomethingWrongAsks()
    {
        m_place->open();
        m_place->goToLines();
        hands().line("1");
        hands().line("s");
        hands().line("1");
        m_place->answers().agrees = false;
        m_place->page().openLogbookPage({m_place->book().otherTeam, m_place->book().page.date});
        QCOMPARE(m_place->answers().asked.size(), 1);
        QVERIFY(m_place->page().teamDay() == m_place->book().page);
        QCOMPARE(m_place->text("person"), word("Nguyễn Văn An"));
        m_place->answers().agrees = true;
        m_place->page().openLogbookPage({m_place->book().otherTeam, m_place->book().page.date});
        QVERIFY(m_place->page().teamDay().team == m_place->book().otherTeam);
        QCOMPARE(m_place->count("SELECT count(*) FROM drafts"), std::int64_t(0));
    }

    void aClosedDayAsksForMeasurementsAndCounters()
    {
        m_place->book().close("2021-06-07");
        m_place->open();
        QVERIFY(m_place->facts().contains(word("closed")));
        m_place->goToChecks();
        hands().line("366");
        QCOMPARE(m_place->focusName(), word("warningReason"));
        hands().line("trang nộp trễ");
        QCOMPARE(check(0, 0).temperature, word("36.6"));
        m_place->goToCounters();
        hands().line("4");
        QCOMPARE(m_place->text("warningReason"), word("trang nộp trễ"));
        hands().enter();
        QCOMPARE(head("households_assigned"), word("4"));
    }

    /// Also of the lines and boxes that come with an open page: tst_window sees the page before one is open.
    void everythingHasItsName()
    {
        m_place->open();
        m_place->begin("1", "c");
        QStringList nameless;
        for (const QWidget *widget : m_place->page().findChildren<QWidget *>()) {
            const bool isUsed = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
            const bool isInner = widget->parentWidget()->inherits("QLineEdit") || widget->parentWidget()->inherits("QTableView");
            if (isUsed && !isInner && widget->isVisible() && (widget->objectName().isEmpty() || widget->accessibleName().isEmpty()))
                nameless << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    /// Ctrl+Z where nothing was typed takes the last change of the page back.
    void undoReachesTheWindow()
    {
        m_place->book().database.reset();
        const QString path = m_place->book().folder.filePath(word("book.db"));
        views::Preferences preferences;
        test::Answers answers;
        views::MainWindow window(views::Surroundings{preferences, answers, test::clock()});
        QVERIFY(window.openDatabase(path));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Q_EMIT window.page({views::PageId::Kind::Overview, {}})->wantsLogbookPage(m_place->book().page);
        QCOMPARE(window.currentPage().name(), word("logbook-entry"));
        auto *page = qobject_cast<views::LogbookPage *>(window.page(window.currentPage()));
        QVERIFY(page && page->teamDay() == m_place->book().page);
        auto *lines = test::find<views::EntryLines>(*page, "entryLines");
        lines->focusStart();
        hands().line("1");
        hands().line("a");
        hands().enter();
        QCOMPARE(lines->lines(), 1);
        hands().key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(lines->lines(), 0);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestLogbookPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_logbookpage.moc"
