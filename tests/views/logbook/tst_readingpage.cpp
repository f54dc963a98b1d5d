// SPDX-License-Identifier: GPL-3.0-or-later
#include "../main/windowfixture.h"
#include "logbook/readbook.h"

#include "services/logbook/readingrates.h"
#include "services/logbook/readingsample.h"
#include "views/forms/keyline.h"
#include "views/lists/dateedit.h"
#include "views/logbook/readingpage.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QScopeGuard>

using namespace stc;
using test::ReadBook;
using test::word;

namespace {

QWidget *focus()
{
    QWidget *widget = QApplication::focusWidget();
    if (!widget)
        qFatal("nothing has the focus");
    return widget;
}

void type(const char *text)
{
    for (const QChar letter : word(text)) // as an input method hands them over
        QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(focus(), key, modifiers);
}

/// A text and Enter.
void line(const char *text)
{
    type(text);
    press(Qt::Key_Return);
}

QString focusName()
{
    return focus()->objectName();
}

} // namespace

/// A page is read a second time by somebody who has only a keyboard.
class TestReadingPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    std::unique_ptr<ReadBook> m_book;
    std::unique_ptr<views::SecondReadingPage> m_page;

    void show(const QString &typedBy = word("lan"))
    {
        m_book = std::make_unique<ReadBook>(typedBy);
        m_answers.asked.clear();
        m_answers.agrees = true;
        makePage();
    }
    void makePage()
    {
        m_page = std::make_unique<views::SecondReadingPage>(*m_book->database, views::Surroundings{m_preferences, m_answers, test::clock()}, nullptr);
        m_page->resize(1130, 640);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusStart();
    }
    void open()
    {
        press(Qt::Key_Return); // the first page of the list is due
        QCOMPARE(focusName(), word("readingNumber1"));
    }
    /// The page as it was typed first.
    void typeTheSame()
    {
        line("1");
        line("a");
        line("2");
        line("s");
        press(Qt::Key_Return); // no further household
        line("366");
        line("368");
        line("381 f c");
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
    }
    [[nodiscard]] int step() const { return test::find<QStackedWidget>(*m_page, "readingSteps")->currentIndex(); }
    [[nodiscard]] QString message() const { return m_page->findChild<views::MessageBar *>()->text(); }
    [[nodiscard]] QString hint() const { return test::find<QLabel>(*m_page, step() == 2 ? "decisionHint" : "readingHint")->text(); }
    [[nodiscard]] QTableView *list() const { return test::find<QTableView>(*m_page, "readingPages"); }
    [[nodiscard]] QString listed(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
    [[nodiscard]] QString decision(int row, const char *part) const
    {
        const auto labels = m_page->findChildren<QLabel *>(QLatin1String(part));
        return labels.at(row)->text();
    }
    [[nodiscard]] QLineEdit *box(int person, const char *session) const { return m_page->findChild<QLineEdit *>(QStringLiteral("readingBox_%1_%2").arg(person).arg(QLatin1String(session))); }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }
    void cleanup()
    {
        m_page.reset();
        m_book.reset();
    }

    void listsWhatIsDue()
    {
        show();
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(listed(0, 0), word("07/06/2021"));
        QCOMPARE(listed(0, 1), word("Tổ 1"));
        QCOMPARE(listed(0, 3), word("lan"));
        QCOMPARE(listed(0, 4), word("to be read"));
        QVERIFY(test::find<QLabel>(*m_page, "readingCount")->text().contains(word("1 still to be read")));
        // Other days: nothing; a wrong period is said.
        auto *from = test::find<views::DateEdit>(*m_page, "readingFrom");
        from->setFocus();
        from->selectAll();
        type("8/6");
        press(Qt::Key_Return);
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        from->selectAll();
        type("20/6");
        press(Qt::Key_Return);
        QVERIFY(message().contains(word("first and the last day")));
        from->selectAll();
        type("1/6");
        press(Qt::Key_Return);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        // One hamlet.
        const Uuid far = test::addTeam(*m_book->database, word("Tổ 10"), word("Thôn Ngò"));
        test::add(*m_book->database, schema::TableId::LogbookPages, {{word("team_id"), far.toString()}, {word("page_date"), word("2021-06-06")}});
        m_page->refresh();
        QCOMPARE(list()->model()->rowCount(), 2);
        test::find<QWidget>(*m_page, "hamletFilter")->setFocus();
        type("ngo");
        press(Qt::Key_Return);
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(listed(0, 1), word("Tổ 10"));
        QCOMPARE(listed(0, 3), word("(not known)"));
        // The share is kept.
        auto *share = test::find<QSpinBox>(*m_page, "readingShare");
        QCOMPARE(share->value(), 5);
        share->setFocus();
        share->selectAll();
        type("30");
        press(Qt::Key_Return);
        QCOMPARE(services::checkShare(*m_book->database), 30);
    }

    void readsAPageThatIsRight()
    {
        show();
        QSignalSpy changed(m_page.get(), &views::Page::changed);
        open();
        QVERIFY(test::find<QLabel>(*m_page, "readingPageTitle")->text().contains(word("Tổ 1")));
        typeTheSame();
        QCOMPARE(focusName(), word("readingGoOn"));
        QCOMPARE(m_book->reading(), word("none"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(message().contains(word("6 values compared")) && message().contains(word("the same")), qPrintable(message()));
        QCOMPARE(m_book->reading(), word("2021-06-09|lan|6|0|0|"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed[0][0].value<services::Change>().isSomething());
        QCOMPARE(step(), 0);
        QCOMPARE(listed(0, 4), word("read, no mistake"));
        QCOMPARE(focus(), list());
        QCOMPARE(m_book->count("SELECT count(*) FROM drafts"), 0);
    }

    /// Nothing of the first typing may be seen before the second is compared: else it is no second typing.
    void theFirstTypingIsNotSeen()
    {
        show();
        open();
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            for (const char *value : {"36.6", "36,6", "36.8", "38.1", "Absent", "fever"})
                QVERIFY2(!label->text().contains(word(value)) || label->objectName() == word("readingHint"), qPrintable(label->text()));
        }
        for (const QLineEdit *field : m_page->findChildren<QLineEdit *>()) {
            if (field->objectName().startsWith(word("reading")) && field->objectName() != word("readingFrom") && field->objectName() != word("readingUntil"))
                QCOMPARE(field->text(), QString());
        }
        QVERIFY(box(1, "morning") && box(3, "afternoon") && !box(4, "morning"));
    }

    void decidesWhereTheTwoDiffer()
    {
        show();
        open();
        line("1");
        line("r"); // refused; the first says absent
        line("4");
        line("n"); // the first has symptoms in household 2
        press(Qt::Key_Return);
        line("366");
        line("386"); // 36.8
        line("381 f");
        line("a"); // empty
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(step(), 2);
        QVERIFY2(message().contains(word("6 differ")), qPrintable(message()));
        QCOMPARE(decision(0, "decisionWhat"), word("Household 1: Nguyễn Văn An"));
        QCOMPARE(decision(0, "decisionFirst"), word("Absent"));
        QCOMPARE(decision(0, "decisionSecond"), word("Refused"));
        QCOMPARE(decision(1, "decisionSecond"), word("–"));
        QCOMPARE(decision(3, "decisionFirst"), word("36.8"));
        QCOMPARE(decision(3, "decisionSecond"), word("38.6"));
        QCOMPARE(focusName(), word("decision1"));
        line("l");   // locked down: neither was right
        line("1");   // symptoms in household 2 are right
        line("1");   // no need in household 4
        press(Qt::Key_Return, Qt::ControlModifier); // too early
        QCOMPARE(step(), 2);
        QCOMPARE(focusName(), word("decision4"));
        QVERIFY(hint().contains(word("Look at the paper")));
        line("53");
        QVERIFY(hint().contains(word("cannot be read")));
        QCOMPARE(focusName(), word("decision4"));
        press(Qt::Key_A, Qt::ControlModifier);
        line("369");
        line("2");   // fever alone
        line("2");   // was absent
        QCOMPARE(focusName(), word("readingGoOn"));
        QCOMPARE(test::find<QLineEdit>(*m_page, "decision1")->text(), word("Locked down"));
        QCOMPARE(test::find<QLineEdit>(*m_page, "decision2")->text(), word("1 = Symptoms"));
        press(Qt::Key_Return);
        QCOMPARE(m_book->reading(), word("2021-06-09|lan|8|6|4|"));
        const auto view = m_book->open();
        QCOMPARE(view.entries.size(), std::size_t(2));
        QVERIFY(std::any_of(view.entries.begin(), view.entries.end(), [&](const auto &one) { return one.kind == services::EntryKind::LockedDown && one.number == 1; }));
        QVERIFY(std::any_of(view.entries.begin(), view.entries.end(), [&](const auto &one) { return one.kind == services::EntryKind::Symptoms && one.number == 2 && !one.record.isNull(); }));
        QCOMPARE(view.people[0].checks[1].temperature, word("36.9"));
        QCOMPARE(view.people[1].checks[0].symptoms, word("fever"));
        QVERIFY(view.people[1].checks[1].isAbsent);
        QVERIFY2(message().contains(word("6 differences, 4 of them")), qPrintable(message()));
        QCOMPARE(listed(0, 4), word("read, 4 mistake(s)"));
    }

    void symptomsLeadToThePage()
    {
        show();
        QSignalSpy wanted(m_page.get(), &views::Page::wantsLogbookPage);
        open();
        line("3");
        line("s");
        press(Qt::Key_Return, Qt::ControlModifier);
        for (int i = 0; i < 10 && step() == 2; ++i) {
            const bool isNew = decision(std::min(i, 6), "decisionFirst") == word("–");
            line(isNew ? "2" : "1");
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(message().contains(word("in household 3")), qPrintable(message()));
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == word("Open the page"))
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][0].value<services::TeamDay>() == m_book->page);
    }

    void wrongInputIsSaidAtOnce()
    {
        show();
        open();
        line("77");
        QCOMPARE(focusName(), word("readingNumber1"));
        QVERIFY(hint().contains(word("no household 77")));
        QVERIFY(test::find<QLineEdit>(*m_page, "readingNumber1")->toolTip().contains(word("no household 77")));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(step(), 1);
        QVERIFY(hint().contains(word("no household 77")));
        press(Qt::Key_A, Qt::ControlModifier);
        line("2");
        line("c"); // somebody came: not typed a second time
        QCOMPARE(focusName(), word("readingKind1"));
        QVERIFY2(hint().contains(word("not typed a second time")), qPrintable(hint()));
        press(Qt::Key_A, Qt::ControlModifier);
        line("n");
        press(Qt::Key_Return);
        line("5361");
        QCOMPARE(focusName(), word("readingBox_1_morning"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(step(), 1);
        QCOMPARE(focusName(), word("readingBox_1_morning"));
        press(Qt::Key_A, Qt::ControlModifier);
        line("361");
        QCOMPARE(focusName(), word("readingBox_1_afternoon"));
        QCOMPARE(box(1, "morning")->text(), word("36.1"));
        // Back with Esc, line by line, and out at the top.
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        QVERIFY(focusName().startsWith(word("readingNumber")));
        for (int i = 0; i < 12 && focus() != list(); ++i)
            press(Qt::Key_Escape);
        QCOMPARE(focus(), list());
        QCOMPARE(m_book->reading(), word("none"));
    }

    void moreLinesThanAtFirst()
    {
        show();
        open();
        for (const char *number : {"1", "2", "3", "4"}) {
            line(number);
            line("n");
        }
        QCOMPARE(focusName(), word("readingNumber5"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(focusName(), word("readingBox_1_morning")); // the paper's order, also of lines that came later
    }

    void ownPageIsWarnedOf()
    {
        show(store::Database::who());
        m_answers.agrees = false;
        press(Qt::Key_Return);
        QCOMPARE(m_answers.asked.size(), 1);
        QVERIFY(m_answers.asked[0].contains(word("yourself")));
        QCOMPARE(step(), 0);
        m_answers.agrees = true;
        press(Qt::Key_Return);
        QCOMPARE(focusName(), word("readingNumber1"));
        typeTheSame();
        press(Qt::Key_Return);
        QVERIFY(m_book->reading().endsWith(word("Read by the person who had typed it.")));
    }

    void closedDayAsksWhy()
    {
        show();
        m_book->close("2021-06-07");
        open();
        line("1");
        line("r");
        line("2");
        line("s");
        press(Qt::Key_Return);
        line("366");
        line("368");
        line("381 f c");
        press(Qt::Key_Return, Qt::ControlModifier);
        line("2");
        press(Qt::Key_Return);
        QCOMPARE(focusName(), word("warningReason"));
        QCOMPARE(m_book->reading(), word("none"));
        line("đọc soát");
        QCOMPARE(m_book->reading(), word("2021-06-09|lan|6|1|1|"));
        QCOMPARE(m_book->corrections(), word("visits|absent|refused|đọc soát"));
        QCOMPARE(step(), 0);
    }

    void whatWasTypedSurvives()
    {
        show();
        open();
        line("1");
        line("a");
        line("2");
        press(Qt::Key_Escape); // a field is left
        QTRY_COMPARE(m_book->count("SELECT count(*) FROM drafts"), 1);
        // Somebody else’s change does not empty the sheet.
        m_page->refresh();
        QCOMPARE(test::find<QLineEdit>(*m_page, "readingNumber2")->text(), word("2"));
        // The program is gone without saving.
        const QString path = m_book->database->path();
        m_page.reset();
        m_book->database.reset();
        auto again = store::Database::open(path, store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(again);
        m_book->database = *std::move(again);
        makePage();
        QVERIFY2(message().contains(word("not finished")), qPrintable(message()));
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(word("Go on with it")))
                button->click();
        }
        QCOMPARE(step(), 1);
        QCOMPARE(test::find<QLineEdit>(*m_page, "readingNumber1")->text(), word("1"));
        QCOMPARE(test::find<QLineEdit>(*m_page, "readingKind1")->text(), word("Absent"));
        QCOMPARE(test::find<QLineEdit>(*m_page, "readingNumber2")->text(), word("2"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(focusName(), word("readingNumber2"));
        press(Qt::Key_Return);
        line("s");
        press(Qt::Key_Return);
        line("366");
        line("368");
        line("381 f c");
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_book->reading(), word("2021-06-09|lan|6|0|0|"));
        QCOMPARE(m_book->count("SELECT count(*) FROM drafts"), 0);
    }

    void givingUpAsksFirst()
    {
        show();
        open();
        line("1");
        m_answers.agrees = false;
        test::find<QPushButton>(*m_page, "readingGiveUp")->click();
        QCOMPARE(m_answers.asked.size(), 1);
        QCOMPARE(step(), 1);
        m_page->openLogbookPage(m_book->page); // nor does another page push it away
        QCOMPARE(test::find<QLineEdit>(*m_page, "readingNumber1")->text(), word("1"));
        m_answers.agrees = true;
        test::find<QPushButton>(*m_page, "readingGiveUp")->click();
        QCOMPARE(step(), 0);
        QCOMPARE(focus(), list());
    }

    void aPageThatIsNotTypedIsRefused()
    {
        show();
        m_page->openLogbookPage({m_book->otherTeam, m_book->page.date});
        QCOMPARE(step(), 0);
        QVERIFY2(message().contains(word("not been typed")), qPrintable(message()));
    }

    void changedWhileItWasCompared()
    {
        show();
        open();
        line("1");
        line("r");
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(step(), 2);
        for (int i = 0; i < 8 && focusName() != word("readingGoOn"); ++i)
            line("1");
        m_book->measure(4, 0, "365");
        press(Qt::Key_Return);
        QVERIFY2(message().contains(word("Compare it again")), qPrintable(message()));
        test::find<QPushButton>(*m_page, "readingBack")->click();
        QCOMPARE(step(), 1);
        press(Qt::Key_Return, Qt::ControlModifier);
        for (int i = 0; i < 8 && focusName() != word("readingGoOn"); ++i)
            line("1");
        press(Qt::Key_Return);
        QCOMPARE(m_book->reading(), word("2021-06-09|lan|7|7|0|"));
    }

    void ratesAreShown()
    {
        show();
        open();
        line("1");
        line("r");
        press(Qt::Key_Return, Qt::ControlModifier);
        line("2");
        for (int i = 0; i < 8 && focusName() != word("readingGoOn"); ++i)
            line("1");
        press(Qt::Key_Return);
        QCOMPARE(m_book->reading(), word("2021-06-09|lan|6|6|1|"));
        test::find<QTabWidget>(*m_page, "readingTabs")->setCurrentIndex(1);
        m_page->focusStart();
        auto *typists = test::find<QTableWidget>(*m_page, "ratesTypists");
        QCOMPARE(typists->rowCount(), 1);
        QCOMPARE(typists->item(0, 0)->text(), word("lan"));
        QCOMPARE(typists->item(0, 4)->text(), word("166.7"));
        QCOMPARE(test::find<QTableWidget>(*m_page, "ratesTeams")->item(0, 0)->text(), word("Tổ 1"));
        QVERIFY(test::find<QLabel>(*m_page, "ratesSummary")->text().contains(word("1 pages read, 6 values compared, 1 typed wrongly")));
        m_page->copy();
        QVERIFY(QApplication::clipboard()->text().contains(word("lan\t1\t6\t1\t166.7")));
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QString();
        QTest::newRow("vi") << word("vi");
    }

    /// With STC_PICTURES=FOLDER the page is painted there, to be looked at.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("STC_PICTURES");
        QFETCH(QString, language);
        if (!language.isEmpty())
            views::applyLanguage(language);
        const auto english = qScopeGuard([] { views::removeLanguage(); });
        const QString refused = QCoreApplication::translate("letters", "r refused", "line: refused").section(QLatin1Char(' '), 0, 0);
        show();
        const auto keep = [&](const char *name) {
            const QPixmap picture = m_page->grab();
            QVERIFY(picture.width() <= 1130 && picture.height() <= 660); // fits 1366 × 768
            if (!folder.isEmpty())
                picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), QLatin1String(QTest::currentDataTag())));
        };
        keep("reading-list");
        open();
        line("1");
        line(refused.toUtf8().constData());
        line("77");
        keep("reading-typing");
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        line("386");
        press(Qt::Key_Return, Qt::ControlModifier);
        line("2");
        keep("reading-deciding");
        for (int i = 0; i < 8 && focusName() != word("readingGoOn"); ++i)
            line("1");
        press(Qt::Key_Return);
        keep("reading-done");
        test::find<QTabWidget>(*m_page, "readingTabs")->setCurrentIndex(1);
        keep("reading-rates");
    }
};

QTEST_MAIN(TestReadingPage)
#include "tst_readingpage.moc"
