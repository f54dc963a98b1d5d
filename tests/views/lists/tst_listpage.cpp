// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdata.h"
#include "store/listcolumns.h"
#include "testsupport.h"
#include "views/lists/dateedit.h"
#include "views/lists/detailpanel.h"
#include "views/lists/listpage.h"
#include "views/lists/listtable.h"
#include "views/lists/searchcombo.h"
#include "views/widgets/prompts.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stc;
using schema::TableId;

namespace {

/// Answers file questions with a path that the test says.
class Answers final : public views::Prompts {
public:
    QString path;
    void openFile(QWidget *, const FileQuestion &, Path) override {}
    void openFiles(QWidget *, const FileQuestion &, Paths) override {}
    void openFolder(QWidget *, const FileQuestion &, Path) override {}
    void saveFile(QWidget *, const FileQuestion &, Path answer) override { answer(path); }
    void ask(QWidget *, const Question &, std::function<void()>) override {}
    void showFolder(const QString &) override {}
};

} // namespace

/// The list page as a person uses it: with the keyboard.
class TestListPage : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<views::ListPage> m_page;
    Answers m_answers;

    template <typename T>
    [[nodiscard]] T *widget(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    [[nodiscard]] QLineEdit *search() const { return widget<QLineEdit>("searchBox"); }
    [[nodiscard]] views::ListTable *list() const { return widget<views::ListTable>("listTable"); }
    [[nodiscard]] QString totals() const { return widget<QLabel>("totalsLine")->text(); }
    [[nodiscard]] QString current(const char *column) const
    {
        const int at = store::listColumnIndex(m_page->table(), QLatin1String(column));
        return list()->currentIndex().siblingAtColumn(at).data().toString();
    }
    [[nodiscard]] QStringList names(const char *column = "full_name") const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, store::listColumnIndex(m_page->table(), QLatin1String(column))).data().toString();
        return all;
    }
    void open(TableId table)
    {
        m_page = std::make_unique<views::ListPage>(table, *m_database, m_answers);
        m_page->resize(1150, 640);
        QSignalSpy listed(m_page.get(), &views::ListPage::listed);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(!listed.isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("sotocovid-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_listpage"));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }
    void init()
    {
        QSettings().clear();
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(QLatin1String(QTest::currentTestFunction()))));
        STC_UNWRAP(made);
        m_database = *std::move(made);
    }
    void cleanup()
    {
        m_page.reset();
        m_database.reset();
    }

    void everyListOpens()
    {
        for (const schema::Table *table : schema::contractTables()) { // those with a page of their own
            open(table->id);
            QVERIFY2(list()->model()->rowCount() > 0, table->name);
            for (const QWidget *one : m_page->findChildren<QWidget *>()) {
                const bool isUsed = one->focusPolicy() != Qt::NoFocus && one->isVisibleTo(m_page.get()) && !one->objectName().startsWith(QLatin1String("qt_"));
                if (isUsed && qobject_cast<const QLineEdit *>(one) && qobject_cast<const views::SearchCombo *>(one->parentWidget()))
                    continue; // the inside of a combo box
                QVERIFY2(!isUsed || (!one->objectName().isEmpty() && !one->accessibleName().isEmpty()), qPrintable(QString::fromLatin1(one->metaObject()->className()) + one->objectName()));
            }
        }
    }

    void typingFinds()
    {
        open(TableId::People);
        QCOMPARE(names(), test::namesInOrder());
        QVERIFY(totals().startsWith(QStringLiteral("11 ")));
        m_page->find();
        QTest::keyClicks(search(), QStringLiteral("dao"));
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QVERIFY(totals().startsWith(QStringLiteral("3 of 11")));
        search()->selectAll();
        QTest::keyClicks(search(), QStringLiteral("nguyen thi dao"));
        QTRY_COMPARE(names(), QStringList{QStringLiteral("Nguyễn Thị Đào")});
        // Enter asks at once.
        search()->selectAll();
        QTest::keyClicks(search(), QStringLiteral("ntd"));
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(names(), QStringList{QStringLiteral("Nguyễn Thị Đào")});
        // An input method replaces the whole word.
        search()->setText(QStringLiteral("ĐÀO"));
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        // Down goes to the list, up from its first row back; Escape ends the search and keeps the row.
        QTest::keyClick(search(), Qt::Key_Down);
        QCOMPARE(m_page->focusWidget(), list());
        QTest::keyClick(list(), Qt::Key_Down);
        const QString chosen = current("full_name");
        QCOMPARE(chosen, names()[1]);
        QTest::keyClick(list(), Qt::Key_Up);
        QTest::keyClick(list(), Qt::Key_Up);
        QCOMPARE(m_page->focusWidget(), search());
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_COMPARE(list()->model()->rowCount(), 11);
        QCOMPARE(current("full_name"), chosen);
        QVERIFY(search()->text().isEmpty());
    }

    void nothingFoundSaysSo()
    {
        open(TableId::People);
        QTest::keyClicks(search(), QStringLiteral("khong co ai"));
        QTRY_VERIFY(widget<QLabel>("emptyText")->isVisible());
        QVERIFY(widget<QLabel>("emptyText")->text().contains(QStringLiteral("search")));
        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_VERIFY(list()->isVisible());
    }

    void filtersByTyping()
    {
        open(TableId::People);
        auto *clear = widget<QPushButton>("clearFilters");
        QVERIFY(!clear->isVisible());
        auto *unit = widget<views::SearchCombo>("unitFilter");
        unit->lineEdit()->selectAll();
        QTest::keyClicks(unit->lineEdit(), QStringLiteral("nha nam"));
        QTest::keyClick(unit->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(list()->model()->rowCount(), 4);
        QCOMPARE(unit->currentText(), QStringLiteral("Thị trấn Nhã Nam"));
        QVERIFY(clear->isVisible());
        // The teams follow the unit.
        auto *team = widget<views::SearchCombo>("teamFilter");
        QCOMPARE(team->count(), 2);
        unit->lineEdit()->selectAll();
        QTest::keyClicks(unit->lineEdit(), QStringLiteral("lan gioi"));
        QTest::keyClick(unit->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(list()->model()->rowCount(), 7);
        QCOMPARE(team->count(), 3);
        team->lineEdit()->selectAll();
        QTest::keyClicks(team->lineEdit(), QStringLiteral("so 2"));
        QTest::keyClick(team->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        // What fits nothing goes back to what was chosen.
        team->lineEdit()->selectAll();
        QTest::keyClicks(team->lineEdit(), QStringLiteral("xyz"));
        QTest::keyClick(team->lineEdit(), Qt::Key_Return);
        QCOMPARE(team->currentText(), QStringLiteral("Tổ COVID số 2"));
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(list()->model()->rowCount(), 11);
        QVERIFY(!clear->isVisible());
    }

    void filtersQuarantines()
    {
        open(TableId::Quarantines);
        auto *openOnly = widget<QCheckBox>("openFilter");
        openOnly->setFocus();
        QTest::keyClick(openOnly, Qt::Key_Space);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        auto *category = widget<views::SearchCombo>("categoryFilter");
        category->lineEdit()->selectAll();
        QTest::keyClicks(category->lineEdit(), QStringLiteral("f2"));
        QTest::keyClick(category->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(names("person_id"), QStringList{QStringLiteral("Lý Thị Đào")});
        m_page->clearFilters();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        auto *from = widget<views::DateEdit>("fromFilter");
        QTest::keyClicks(from, QStringLiteral("3/6/2021"));
        QTest::keyClick(from, Qt::Key_Return);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        from->selectAll();
        QTest::keyClick(from, Qt::Key_Delete);
        QTRY_COMPARE(list()->model()->rowCount(), 3);
    }

    void headersSort()
    {
        open(TableId::People);
        const int born = store::listColumnIndex(TableId::People, QStringLiteral("birth_date"));
        QHeaderView *header = list()->horizontalHeader();
        const auto click = [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(born) + 12, header->height() / 2)); };
        click();
        QTRY_COMPARE(names().first(), QStringLiteral("Vũ Văn Đạt"));
        click();
        QTRY_COMPARE(names().first(), QStringLiteral("Ong Thị Oanh"));
        click(); // the third click gives the list's own order back
        QTRY_COMPARE(names(), test::namesInOrder());
    }

    void totalsSayTheSums()
    {
        open(TableId::Donations);
        QTRY_VERIFY2(totals().contains(QStringLiteral("12,000,000")), qPrintable(totals()));
        QTest::keyClicks(search(), QStringLiteral("gao"));
        QTRY_VERIFY2(totals().startsWith(QStringLiteral("2 of 3")) && totals().contains(QStringLiteral("600.5 kg")), qPrintable(totals()));
    }

    void columnsAreRemembered()
    {
        open(TableId::People);
        const int note = store::listColumnIndex(TableId::People, QStringLiteral("note"));
        const int sex = store::listColumnIndex(TableId::People, QStringLiteral("sex"));
        QVERIFY(list()->isColumnHidden(note));
        QMenu menu;
        list()->fillColumnMenu(&menu);
        menu.findChild<QAction *>(QStringLiteral("note"))->trigger();
        menu.findChild<QAction *>(QStringLiteral("sex"))->trigger();
        QHeaderView *header = list()->horizontalHeader();
        header->moveSection(header->visualIndex(note), 0);
        header->resizeSection(note, 231);
        const QList<int> shown = list()->shownColumns();
        QCOMPARE(shown.first(), note);
        QVERIFY(!shown.contains(sex));
        open(TableId::People);
        QCOMPARE(list()->shownColumns(), shown);
        QCOMPARE(list()->columnWidth(note), 231);
        // Each table has its own.
        open(TableId::Members);
        QVERIFY(!list()->isColumnHidden(store::listColumnIndex(TableId::Members, QStringLiteral("sex"))));
        open(TableId::People);
        QMenu again;
        list()->fillColumnMenu(&again);
        again.findChild<QAction *>(QStringLiteral("resetColumns"))->trigger();
        QVERIFY(list()->isColumnHidden(note));
        QVERIFY(!list()->isColumnHidden(sex));
    }

    void theLastColumnCannotGo()
    {
        open(TableId::Bulletins);
        while (list()->shownColumns().size() > 1)
            list()->setColumnHidden(list()->shownColumns().last(), true);
        QMenu menu;
        list()->fillColumnMenu(&menu);
        int enabledAndShown = 0;
        for (const QAction *action : menu.actions())
            enabledAndShown += action->isCheckable() && action->isChecked() && action->isEnabled() ? 1 : 0;
        QCOMPARE(enabledAndShown, 0);
    }

    void copiesForSpreadsheets()
    {
        open(TableId::People);
        QTest::keyClicks(search(), QStringLiteral("nguyen"));
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].split(QLatin1Char('\t')).mid(0, 3), (QStringList{QStringLiteral("Full name"), QStringLiteral("Sex"), QStringLiteral("Born")}));
        QVERIFY(lines[1].startsWith(QStringLiteral("Nguyễn Thị Đào\tFemale\t05/1972\t")));
        QVERIFY(lines[1].contains(QStringLiteral("\t0912345678\t")));
        QVERIFY(data->html().contains(QStringLiteral("0912345678</td>")));
    }

    void exportsForSpreadsheets()
    {
        open(TableId::Donations);
        m_answers.path = m_folder.filePath(QStringLiteral("list.csv"));
        m_page->exportList();
        QTRY_VERIFY(QFile::exists(m_answers.path));
        const QByteArray bytes = test::readFile(m_answers.path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("Received on;Donor;")));
        QVERIFY2(lines[1].startsWith(QStringLiteral("03/06/2021;Hội Phụ nữ;Khẩu trang;40;")), qPrintable(lines[1]));
        QVERIFY(lines[2].contains(QStringLiteral(";'=HYPERLINK(1);")));
    }

    void detailsShowWhatBelongsToTheRow()
    {
        open(TableId::People);
        m_page->showRecord(test::ListData::id(TableId::People, 2));
        QTRY_COMPARE(current("full_name"), QStringLiteral("Nguyễn Thị Đào"));
        auto *details = widget<views::DetailPanel>("detailPanel");
        QTRY_COMPARE(details->key(), 2);
        QCOMPARE(widget<QLabel>("detailTitle")->text(), QStringLiteral("Nguyễn Thị Đào"));
        QCOMPARE(widget<QLabel>("detail_phone")->text(), QStringLiteral("0912345678"));
        QCOMPARE(widget<QLabel>("detail_note")->text(), QStringLiteral("–"));
        QVERIFY(widget<QLabel>("detailChange")->text().contains(QStringLiteral("lan-gioi.zip")));
        auto *checks = widget<QTableView>("belongings_health_checks_person_id");
        QVERIFY(checks->isVisibleTo(details));
        QCOMPARE(checks->model()->rowCount(), 2);
        QCOMPARE(widget<QTableView>("belongings_contacts_source_person_id")->model()->rowCount(), 1);
        // Enter on one goes to its list; so does the link to the household.
        QSignalSpy opened(m_page.get(), &views::ListPage::openRecord);
        checks->setCurrentIndex(checks->model()->index(0, 1));
        QTest::keyClick(checks, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<TableId>(), TableId::HealthChecks);
        QCOMPARE(opened[0][1].value<Uuid>(), test::ListData::id(TableId::HealthChecks, 2));
        Q_EMIT widget<QLabel>("detail_household_id")->linkActivated(test::ListData::id(TableId::Households, 1).toString());
        QCOMPARE(opened[1][0].value<TableId>(), TableId::Households);
        // Another row, other belongings.
        m_page->showRecord(test::ListData::id(TableId::People, 9));
        QTRY_COMPARE(details->key(), 9);
        QVERIFY(!checks->isVisibleTo(details));
    }

    void detailsGoAndComeBack()
    {
        open(TableId::People);
        QVERIFY(m_page->hasDetails());
        QSignalSpy shown(m_page.get(), &views::ListPage::detailsShown);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_F4);
        QVERIFY(!m_page->hasDetails());
        QCOMPARE(shown.size(), 1);
        open(TableId::Households);
        QVERIFY(!m_page->hasDetails()); // remembered
        QTest::keyClick(list(), Qt::Key_F4);
        QVERIFY(m_page->hasDetails());
    }

    void goingToARecordTakesFiltersAway()
    {
        open(TableId::People);
        QTest::keyClicks(search(), QStringLiteral("dao"));
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        m_page->showRecord(test::ListData::id(TableId::People, 5));
        QTRY_COMPARE(current("full_name"), QStringLiteral("Trần Văn An"));
        QCOMPARE(list()->model()->rowCount(), 11);
        m_page->showRecord(Uuid{9, 9});
        QCOMPARE(list()->model()->rowCount(), 11);
    }

    void followsChanges()
    {
        open(TableId::People);
        m_page->showRecord(test::ListData::id(TableId::People, 2));
        QTRY_COMPARE(current("full_name"), QStringLiteral("Nguyễn Thị Đào"));
        QVERIFY(m_database->connection().execute("PRAGMA foreign_keys = OFF; DELETE FROM people WHERE key = 5; UPDATE people SET full_name = 'Nguyễn Thị Mơ' WHERE key = 2").has_value());
        m_page->refresh();
        QTRY_COMPARE(list()->model()->rowCount(), 10);
        QCOMPARE(current("full_name"), QStringLiteral("Nguyễn Thị Mơ")); // the same record is current
    }

    void tabWalksThroughThePage()
    {
        open(TableId::People);
        m_page->find();
        QStringList walked;
        for (int i = 0; i < 6; ++i) {
            QWidget *at = m_page->focusWidget();
            walked << (qobject_cast<views::SearchCombo *>(at->parentWidget()) ? at->parentWidget()->objectName() : at->objectName());
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QCOMPARE(walked.mid(0, 3), (QStringList{QStringLiteral("searchBox"), QStringLiteral("unitFilter"), QStringLiteral("teamFilter")}));
        QVERIFY(walked.indexOf(QStringLiteral("listTable")) > walked.indexOf(QStringLiteral("teamFilter")));
    }
};

QTEST_MAIN(TestListPage)
#include "tst_listpage.moc"
