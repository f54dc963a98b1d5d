// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../services/booksfixture.h"
#include "../main/windowfixture.h"

#include "items/duplicatesmodel.h"
#include "services/undo.h"
#include "views/households/duplicatescompare.h"
#include "views/households/duplicatespage.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace stc;
using schema::TableId;

namespace {

QString column(const char *name) { return QLatin1String(name); }

} // namespace

/// The page of what was entered twice, worked with the keyboard alone.
class TestDuplicatesPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    QTemporaryDir m_folder;
    test::Answers m_answers;
    std::unique_ptr<views::Preferences> m_preferences;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<views::DuplicatesPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_databases = 0;
    Uuid m_house, m_full, m_plain;

    template <typename T> [[nodiscard]] T *widget(const char *name) const { return test::find<T>(*m_page, name); }
    [[nodiscard]] QTableView *list() const { return widget<QTableView>("duplicatesList"); }
    [[nodiscard]] views::DuplicatesCompare *compare() const { return m_page->findChild<views::DuplicatesCompare *>(); }
    [[nodiscard]] QString cell(int row, int place) const { return list()->model()->index(row, place).data().toString(); }
    [[nodiscard]] QString value(const Uuid &person, const char *name) const { return test::value(*m_database, TableId::People, person, name); }
    Uuid addPerson(const char *name, const char *born, store::Values more = {})
    {
        more.insert(column("household_id"), m_house.toString());
        more.insert(column("full_name"), QString::fromUtf8(name));
        more.insert(column("birth_date"), column(born));
        return test::add(*m_database, TableId::People, more);
    }
    static void press(QWidget *target, Qt::Key key) { QTest::keyClick(target, key); }
    void rest() const
    {
        const auto *job = m_page->findChild<views::Job *>();
        QTRY_VERIFY(!job->isRunning());
    }
    [[nodiscard]] int rowOf(const char *label) const
    {
        for (int row = 0; row < compare()->rowCount(); ++row) {
            if (compare()->item(row, 0)->text().contains(QLatin1String(label)))
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void init()
    {
        m_preferences = std::make_unique<views::Preferences>();
        m_answers = test::Answers();
        m_database = *test::communeBook(m_folder.filePath(QStringLiteral("book%1.db").arg(++m_databases)), test::clock());
        m_house = test::addHousehold(*m_database, QString::fromUtf8("Lê Một"), {});
        m_full = addPerson("Trần Thị Hòa", "1962-03-04", {{column("phone"), column("0912345678")}});
        m_plain = addPerson("TRAN THI HOA", "1962", {{column("identity_number"), column("024162000011")}});
        addPerson("Đỗ Văn Năm", "1970");
        addPerson("Đỗ Văn Nằm", "1970");
        m_page = std::make_unique<views::DuplicatesPage>(*m_database, views::Surroundings{*m_preferences, m_answers, test::clock()}, nullptr);
        m_tester = std::make_unique<QAbstractItemModelTester>(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page->resize(1130, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->refresh();
        m_page->focusStart();
        rest();
    }
    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_database.reset();
    }

    void listsPairs();
    void mergesByKeyboard();
    void choosesValues();
    void differentAndBack();
    void saysWhyNot();
    void asksBeforeWarnings();
    void staysAfterUndo();
    void householdsToo();
    void goneRecordIsTold();
};

void TestDuplicatesPage::listsPairs()
{
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(cell(0, items::DuplicatesModel::Grade), QStringLiteral("Sure"));
    QVERIFY(cell(0, items::DuplicatesModel::FirstName).compare(QString::fromUtf8("Trần Thị Hòa")) == 0 || cell(0, items::DuplicatesModel::SecondName) == QString::fromUtf8("Trần Thị Hòa"));
    QCOMPARE(cell(0, items::DuplicatesModel::Reasons), QStringLiteral("same name without marks, same year of birth, same household"));
    QCOMPARE(cell(0, items::DuplicatesModel::FirstHousehold), QString::fromUtf8("Lê Một, Thôn Chính"));
    QVERIFY(widget<QLabel>("duplicatesCount")->text().contains(QLatin1String("Among 4 people: 2 pairs")));
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(rowOf("Full name") >= 0);
    QVERIFY(compare()->item(rowOf("Full name"), 0)->text().startsWith(QChar(0x2260))); // ≠, not only a colour
    QVERIFY(!compare()->item(rowOf("Household"), 0)->text().startsWith(QChar(0x2260)));
}

void TestDuplicatesPage::mergesByKeyboard()
{
    QSignalSpy changed(m_page.get(), &views::Page::changed);
    press(list(), Qt::Key_M);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->currentIndex().row(), 0); // the next pair by itself
    QVERIFY(compare()->records().has_value());
    const bool fullStays = value(m_plain, "full_name") == QLatin1String("(gone)");
    const Uuid stays = fullStays ? m_full : m_plain;
    QCOMPARE(value(stays, "full_name"), QString::fromUtf8("Trần Thị Hòa"));
    QCOMPARE(value(stays, "birth_date"), QStringLiteral("1962-03-04"));
    QCOMPARE(value(stays, "identity_number"), QStringLiteral("024162000011"));
    QCOMPARE(value(stays, "phone"), QStringLiteral("0912345678"));
    QCOMPARE(value(fullStays ? m_plain : m_full, "full_name"), QStringLiteral("(gone)"));
    QCOMPARE(changed.first().first().value<services::Change>().summary, QStringLiteral("merge two entries of one person"));
    // Our own change does not start the search again.
    m_page->refresh();
    QVERIFY(!m_page->findChild<views::Job *>()->isRunning());
}

void TestDuplicatesPage::choosesValues()
{
    press(list(), Qt::Key_Return);
    QVERIFY(compare()->hasFocus());
    QCOMPARE(compare()->currentRow(), rowOf("Full name"));
    const bool plainIsFirst = compare()->records()->first == m_plain;
    press(compare(), plainIsFirst ? Qt::Key_Left : Qt::Key_Right);
    QVERIFY(compare()->item(rowOf("Full name"), plainIsFirst ? 1 : 2)->text().startsWith(QChar(0x25CF)));
    compare()->setCurrentCell(rowOf("Phone"), 0);
    press(compare(), plainIsFirst ? Qt::Key_1 : Qt::Key_2);
    press(compare(), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    press(list(), Qt::Key_Return);
    press(compare(), Qt::Key_M); // also from here
    const Uuid stays = value(m_plain, "full_name") == QLatin1String("(gone)") ? m_full : m_plain;
    QCOMPARE(value(stays, "full_name"), QStringLiteral("TRAN THI HOA"));
    QCOMPARE(value(stays, "phone"), QString());
    QCOMPARE(value(stays, "birth_date"), QStringLiteral("1962-03-04"));
}

void TestDuplicatesPage::differentAndBack()
{
    QSignalSpy changed(m_page.get(), &views::Page::changed);
    press(list(), Qt::Key_N);
    press(list(), Qt::Key_K);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(!widget<QPushButton>("duplicatesMerge")->isEnabled());
    press(list(), Qt::Key_M); // nothing there: nothing happens
    press(list(), Qt::Key_N);
    QCOMPARE(changed.size(), 2);

    widget<QTabBar>("duplicatesWhat")->setFocus();
    press(widget<QTabBar>("duplicatesWhat"), Qt::Key_Right);
    press(widget<QTabBar>("duplicatesWhat"), Qt::Key_Right);
    rest();
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(cell(0, items::DuplicatesModel::Grade), QStringLiteral("Different"));
    QCOMPARE(cell(0, items::DuplicatesModel::Reasons), QStringLiteral("decided on 09/06/2021"));
    QVERIFY(widget<QPushButton>("duplicatesTakeBack")->isVisible());
    QVERIFY(!widget<QPushButton>("duplicatesMerge")->isVisible());
    press(list(), Qt::Key_T);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(changed.size(), 3);
    press(widget<QTabBar>("duplicatesWhat"), Qt::Key_Left);
    press(widget<QTabBar>("duplicatesWhat"), Qt::Key_Left);
    rest();
    QTRY_COMPARE(list()->model()->rowCount(), 1);
}

void TestDuplicatesPage::saysWhyNot()
{
    for (const Uuid &person : {m_full, m_plain}) {
        test::add(*m_database, TableId::Quarantines, {{column("person_id"), person.toString()}, {column("kind"), column("home")}, {column("reason"), column("contact_f2")},
            {column("start_on"), column("2021-05-20")}});
    }
    m_page->refresh();
    rest();
    QSignalSpy changed(m_page.get(), &views::Page::changed);
    press(list(), Qt::Key_M);
    QVERIFY(changed.isEmpty());
    QVERIFY(m_page->findChild<views::MessageBar *>()->text().contains(QLatin1String("20/05/2021")));
    QCOMPARE(list()->model()->rowCount(), 2);
    QVERIFY(rowOf("Quarantine") >= 0); // what refers to each
}

void TestDuplicatesPage::asksBeforeWarnings()
{
    test::add(*m_database, TableId::Contacts, {{column("person_id"), m_full.toString()}, {column("source_person_id"), m_plain.toString()}, {column("level"), column("F1")},
        {column("traced_on"), column("2021-06-01")}});
    m_page->refresh();
    rest();
    QSignalSpy changed(m_page.get(), &views::Page::changed);
    m_answers.agrees = false;
    press(list(), Qt::Key_M);
    QCOMPARE(m_answers.asked.size(), 1);
    QVERIFY(changed.isEmpty());
    m_answers.agrees = true;
    press(list(), Qt::Key_M);
    QCOMPARE(changed.size(), 1);
}

void TestDuplicatesPage::staysAfterUndo()
{
    QSignalSpy changed(m_page.get(), &views::Page::changed);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    const QString name = cell(1, items::DuplicatesModel::FirstName);
    press(list(), Qt::Key_N);
    QCOMPARE(list()->model()->rowCount(), 1);
    services::UndoStack stack(*m_database);
    stack.push(changed.first().first().value<services::Change>());
    STC_UNWRAP(stack.undo());
    QSignalSpy reset(list()->model(), &QAbstractItemModel::modelReset);
    m_page->refresh();
    rest();
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(cell(1, items::DuplicatesModel::FirstName), name);
    QVERIFY(reset.isEmpty()); // the pair came back; the others stayed where they were
    QCOMPARE(list()->currentIndex().row(), 0);
}

void TestDuplicatesPage::householdsToo()
{
    const Uuid twin = test::addHousehold(*m_database, QString::fromUtf8("LE MOT"), {});
    for (const char *name : {"Đỗ Văn Năm", "Trần Thị Hòa"})
        test::add(*m_database, TableId::People, {{column("household_id"), twin.toString()}, {column("full_name"), QString::fromUtf8(name)}, {column("birth_date"), column(*name == 'T' ? "1962" : "1970")}});
    press(widget<QTabBar>("duplicatesWhat"), Qt::Key_Right);
    rest();
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QVERIFY(list()->isColumnHidden(items::DuplicatesModel::FirstBorn));
    QSignalSpy wanted(m_page.get(), &views::Page::wantsRecord);
    QTest::mouseClick(widget<QPushButton>("duplicatesOpenFirst"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QSignalSpy changed(m_page.get(), &views::Page::changed);
    press(list(), Qt::Key_M);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list()->model()->rowCount(), 0);
    QCOMPARE(m_database->connection().integer("SELECT count(*) FROM households").value_or(-1), 1);
    QCOMPARE(m_database->connection().integer("SELECT count(*) FROM people").value_or(-1), 6);
}

void TestDuplicatesPage::goneRecordIsTold()
{
    {
        const auto editor = store::Editor::begin(*m_database);
        STC_UNWRAP((*editor)->remove(TableId::People, m_plain, {}));
        STC_UNWRAP((*editor)->commit(QStringLiteral("elsewhere")));
    }
    QSignalSpy changed(m_page.get(), &views::Page::changed);
    press(list(), Qt::Key_M); // the page has not read again yet
    QVERIFY(changed.isEmpty());
    QVERIFY(!m_page->findChild<views::MessageBar *>()->text().isEmpty());
    m_page->refresh();
    rest();
    QCOMPARE(list()->model()->rowCount(), 1);
}

QTEST_MAIN(TestDuplicatesPage)
#include "tst_duplicatespage.moc"
