// SPDX-License-Identifier: GPL-3.0-or-later
#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "booksfixture.h"

#include "views/lists/dateedit.h"
#include "views/main/homepage.h"
#include "views/quarantine/duemodel.h"
#include "views/quarantine/duepage.h"
#include "views/quarantine/episodedialogs.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace stc;
using schema::TableId;
using store::DueList;
using views::DueModel;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// The day's work as a person sees and types it, on 9 June.
class TestDuePage : public QObject {
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
        m_team = test::addTeam(*m_database, word("Tổ 1"));
        const Uuid other = test::addTeam(*m_database, word("Tổ 2"), word("Thôn Ngò"));
        m_first = person("Nguyễn Thị Đào", test::addHousehold(*m_database, word("Nguyễn Văn An"), m_team, 2));
        m_second = person("Trần Văn Mai", test::addHousehold(*m_database, word("Trần Thị Bình"), m_team, 1));
        m_third = person("Lê Thị Tám", test::addHousehold(*m_database, word("Lê Văn Cường"), other, 1, word("Thôn Ngò")));
        quarantine(m_first, "2021-06-01", "2021-06-22");
        quarantine(m_second, "2021-05-26", "2021-06-10"); // last day today
        quarantine(m_third, "2021-05-20", "2021-06-09"); // over since 0h00
        check(m_first, "2021-06-09", "38.2", "cough");
        check(m_third, "2021-06-07", "36.6", "");
        makePage();
    }
    void cleanup()
    {
        m_page.reset();
        m_database.reset();
    }

    /// In red, and in words.
    void tellsWhatIsUrgentFirst()
    {
        QCOMPARE(counts(), (QStringList{word("1"), word("0"), word("2"), word("1"), word("1"), word("0"), word("3"), word("0"), word("0")}));
        const auto *alarm = test::find<QLabel>(*m_page, "dueAlarm");
        QVERIFY(alarm->isVisible());
        QCOMPARE(alarm->text(), QStringLiteral("Report at once: 1 with fever or a danger sign."));
        QCOMPARE(alarm->palette().color(QPalette::WindowText), views::toneColor(views::Tone::Bad));
        QCOMPARE(lists().item(0, 0)->foreground().color(), views::toneColor(views::Tone::Bad));
        QVERIFY(lists().item(2, 0)->foreground().style() == Qt::NoBrush);
        QCOMPARE(names(), QStringList{word("Nguyễn Thị Đào")});
        const QModelIndex check = model().index(1, DueModel::Check);
        QCOMPARE(check.data().toString(), QStringLiteral("Fever 38.2 °C, cough")); // measured, not said: the word stands there all the same
        QCOMPARE(check.data(Qt::ForegroundRole).value<QColor>(), views::toneColor(views::Tone::Bad));
        QVERIFY(test::find<QLabel>(*m_page, "dueWhole")->text().contains(QStringLiteral("Arrival")));
    }

    /// Number keys, arrows, Enter, Esc: no mouse.
    void keysAlone()
    {
        test::Typist typist;
        m_page->focusStart();
        QCOMPARE(QApplication::focusWidget(), &lists());
        press(Qt::Key_3);
        QCOMPARE(names(), (QStringList{word("Trần Văn Mai"), word("Lê Thị Tám")})); // in the order of the round
        QCOMPARE(model().index(1, DueModel::Word).data().toString(), QStringLiteral("26/05 (15 day(s))"));
        QCOMPARE(model().index(3, DueModel::Word).data().toString(), QStringLiteral("08/06 (2 day(s))"));
        QCOMPARE(model().index(3, DueModel::Check).data().toString(), QStringLiteral("07/06: 36.6 °C"));
        press(Qt::Key_Down);
        QCOMPARE(names(), QStringList{word("Lê Thị Tám")}); // past the last day
        typist.enter();
        QCOMPARE(QApplication::focusWidget(), &rows());
        QCOMPARE(rows().currentIndex().row(), 1);
        press(Qt::Key_7); // another list, from the people too
        QCOMPARE(names().size(), 3);
        QCOMPARE(model().index(0, 0).data().toString(), QStringLiteral("Tổ 1 – Thôn Chính: 2 people"));
        QCOMPARE(rows().currentIndex().row(), 4); // who was current stays it
        typist.key(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &lists());
    }

    void enterOpensThePerson()
    {
        QSignalSpy record(m_page.get(), &views::Page::wantsRecordOn);
        test::Typist typist;
        m_page->focusStart();
        typist.enter(2);
        QCOMPARE(record.size(), 1);
        QCOMPARE(record.first().at(0).value<views::PageId>().kind, views::PageId::Kind::HealthGrid);
        QCOMPARE(record.first().at(1).value<Uuid>(), m_first);
        // A heading is nobody.
        QTest::keyClick(&rows(), Qt::Key_Home);
        rows().setCurrentIndex(model().index(0, 0));
        typist.enter();
        QCOMPARE(record.size(), 1);
        QVERIFY(!test::find<QPushButton>(*m_page, "dueChecks")->isEnabled());
    }

    void anotherDay()
    {
        auto *date = test::find<views::DateEdit>(*m_page, "dueDate");
        QSignalSpy listed(m_page.get(), &views::DuePage::listed);
        date->setFocus();
        date->selectAll();
        test::Typist typist;
        typist.line("7/6");
        QVERIFY(listed.size() > 0 || listed.wait());
        QCOMPARE(counts().at(2), word("2")); // the third was checked on that day
        QCOMPARE(counts().at(0), word("0"));
        QVERIFY(!test::find<QLabel>(*m_page, "dueAlarm")->isVisible());
        listed.clear();
        QTest::keyClick(date, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(listed.size() > 0 || listed.wait());
        QCOMPARE(date->date(), QDate(2021, 6, 8));
        listed.clear();
        QTest::keyClick(date, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(listed.size() > 0 || listed.wait());
        QCOMPARE(date->date(), QDate(2021, 6, 9));
        QCOMPARE(counts().at(0), word("1"));
    }

    /// Ctrl+P prints what is seen, with its filters.
    void printsTheList()
    {
        QSignalSpy wants(m_page.get(), &views::Page::wantsPrint);
        press(Qt::Key_3);
        QTest::keyClick(&lists(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(wants.size(), 1);
        const auto request = wants.first().first().value<reports::PrintRequest>();
        QCOMPARE(request.kind, reports::PrintKind::DueList);
        QCOMPARE(request.dueList, QStringLiteral("unchecked"));
        QCOMPARE(request.date, QDate(2021, 6, 9));
        test::find<QPushButton>(*m_page, "printDue")->click();
        QCOMPARE(wants.size(), 2);
    }

    /// Past the last day, nothing stands against it: one key proposes, the person confirms, undo brings it back.
    void confirmsReleases()
    {
        press(Qt::Key_4);
        QCOMPARE(names(), QStringList{word("Lê Thị Tám")});
        auto *button = test::find<QPushButton>(*m_page, "dueRelease");
        QVERIFY(button->isVisible() && button->isEnabled());
        std::vector<services::Change> changes;
        connect(m_page.get(), &views::Page::changed, this, [&](const services::Change &change) { changes.push_back(change); });
        m_answers.asked.clear();
        m_answers.agrees = false;
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(m_answers.asked.size(), 1);
        QVERIFY(m_answers.asked.first().contains(QStringLiteral("completed")));
        QVERIFY(changes.empty()); // not agreed, nothing done
        m_answers.agrees = true;
        QSignalSpy listed(m_page.get(), &views::DuePage::listed);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(listed.wait());
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(names(), QStringList());
        QCOMPARE(counts().at(8), word("1")); // ended today
        QCOMPARE(test::find<QLabel>(*m_page, "dueWhole")->text(), QStringLiteral("Nobody is on this list."));
        STC_UNWRAP(store::reverse(*m_database, changes.front().batch, "undo", QStringLiteral("undo")));
        listed.clear();
        m_page->refresh();
        QVERIFY(listed.wait());
        QCOMPARE(names(), QStringList{word("Lê Thị Tám")});
    }

    /// Fever two days ago: the rules do not let her go, and say why.
    void doesNotReleaseTheIll()
    {
        check(m_third, "2021-06-08", "38.5", "");
        press(Qt::Key_4);
        m_answers.asked.clear();
        QTest::keyClick(test::find<QPushButton>(*m_page, "dueRelease"), Qt::Key_Space);
        auto *messages = m_page->findChild<views::MessageBar *>();
        QTRY_VERIFY(messages->isVisible());
        QVERIFY2(messages->text().contains(QStringLiteral("Not yet")), qPrintable(messages->text()));
        QVERIFY(m_answers.asked.isEmpty());
    }

    void opensTheDialogs()
    {
        press(Qt::Key_7);
        rows().setCurrentIndex(model().index(1, 0));
        for (const char *name : {"dueTerm", "dueEnd"}) {
            auto *button = test::find<QPushButton>(*m_page, name);
            QVERIFY(button->isEnabled());
            QTest::keyClick(button, Qt::Key_Space);
            auto *dialog = m_page->findChild<views::EpisodeDialog *>();
            QVERIFY(dialog && dialog->isVisible());
            dialog->reject();
            QTRY_VERIFY(!m_page->findChild<views::EpisodeDialog *>());
        }
        QVERIFY(!test::find<QPushButton>(*m_page, "dueRelease")->isVisible());
    }

    void readsAgainAfterAChange()
    {
        press(Qt::Key_3);
        check(m_second, "2021-06-09", "36.5", "");
        QSignalSpy listed(m_page.get(), &views::DuePage::listed);
        m_page->refresh();
        QVERIFY(listed.wait());
        QCOMPARE(names(), QStringList{word("Lê Thị Tám")});
        QCOMPARE(counts().at(2), word("1"));
    }

    void copiesTheList()
    {
        press(Qt::Key_7);
        QTest::keyClick(&rows(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).startsWith(word("Trần Văn Mai")));
    }

    void modelIsSound()
    {
        DueModel model(m_database->units());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto work = services::dueWork(*m_database, {.day = {}, .unit = {}, .hamlet = {}});
        for (const DueList list : {DueList::CheckToday, DueList::Absent, DueList::Unchecked}) {
            auto rows = store::dueRows(*m_database, *work, list);
            STC_UNWRAP(rows);
            model.setRows(list, *std::move(rows), reports::DueTexts::of(*m_database, work->question.day));
        }
        QCOMPARE(model.peopleAt(0).size(), 1U);
        QVERIFY(model.isHeading(0) && model.peopleAt(99).empty());
    }

    /// The overview tells it every morning, and opens the page.
    void overviewTellsIt()
    {
        views::HomePage home(*m_database, {m_preferences, m_answers, test::clock()}, nullptr);
        home.show();
        auto *due = test::find<QPushButton>(home, "homeDue");
        QTRY_VERIFY(due->isVisible());
        QCOMPARE(due->text(), QStringLiteral("Today’s work: 3 people to check"));
        const auto *more = test::find<QLabel>(home, "homeDueMore");
        QCOMPARE(more->text(), QStringLiteral("1 with fever or a danger sign · 2 not checked · 1 past the last day · 1 on the last day"));
        QCOMPARE(more->palette().color(QPalette::WindowText), views::toneColor(views::Tone::Bad));
        QSignalSpy wants(&home, &views::Page::wantsPage);
        due->click();
        QCOMPARE(wants.size(), 1);
        QCOMPARE(wants.first().first().value<views::PageId>().kind, views::PageId::Kind::DueWork);
    }

private:
    void makePage()
    {
        m_page = std::make_unique<views::DuePage>(*m_database, views::Surroundings{m_preferences, m_answers, test::clock()}, nullptr);
        m_page->resize(1130, 640);
        QSignalSpy listed(m_page.get(), &views::DuePage::listed);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QVERIFY(listed.size() > 0 || listed.wait());
    }
    Uuid person(const char *name, const Uuid &household)
    {
        return test::add(*m_database, TableId::People, {{word("household_id"), household.toString()}, {word("full_name"), word(name)}, {word("birth_date"), word("1980")}});
    }
    void quarantine(const Uuid &of, const char *start, const char *release)
    {
        test::add(*m_database, TableId::Quarantines, {{word("person_id"), of.toString()}, {word("kind"), word("home")}, {word("reason"), word("arrival")},
            {word("start_on"), word(start)}, {word("planned_end_on"), word(release)}});
    }
    void check(const Uuid &of, const char *day, const char *temperature, const char *symptoms)
    {
        test::add(*m_database, TableId::HealthChecks, {{word("person_id"), of.toString()}, {word("checked_on"), word(day)}, {word("session"), word("morning")},
            {word("temperature_c"), word(temperature)}, {word("symptoms"), word(symptoms)}});
    }
    /// A key into whatever has the focus, and the rows it asks for.
    void press(Qt::Key key)
    {
        QSignalSpy listed(m_page.get(), &views::DuePage::listed);
        if (!QApplication::focusWidget())
            m_page->focusStart();
        QTest::keyClick(rows().hasFocus() ? static_cast<QWidget *>(&rows()) : &lists(), key);
        QVERIFY(listed.size() > 0 || listed.wait());
    }
    QTableWidget &lists() { return *test::find<QTableWidget>(*m_page, "dueLists"); }
    QTableView &rows() { return *test::find<QTableView>(*m_page, "dueRows"); }
    DueModel &model() { return *static_cast<DueModel *>(rows().model()); }
    QStringList counts()
    {
        QStringList counts;
        for (int row = 0; row < lists().rowCount(); ++row)
            counts << lists().item(row, 1)->text();
        return counts;
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().isHeading(row))
                names << model().index(row, DueModel::Name).data().toString();
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<views::DuePage> m_page;
    Uuid m_team;
    Uuid m_first;
    Uuid m_second;
    Uuid m_third;
};

QTEST_MAIN(TestDuePage)
#include "tst_duepage.moc"
