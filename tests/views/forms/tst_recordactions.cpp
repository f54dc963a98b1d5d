// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfixture.h"
#include "services/undo.h"
#include "views/forms/deletedialog.h"
#include "views/forms/recordhistorydialog.h"
#include "views/lists/listtable.h"
#include "views/lists/searchcombo.h"
#include "views/main/listhost.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>

using namespace stc;
using schema::TableId;
using test::word;

/// New, edit, delete and history on a list page.
class TestRecordActions : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    test::Answers m_answers;
    std::unique_ptr<views::Preferences> m_preferences;
    std::unique_ptr<views::ListHost> m_host;

    template <typename T>
    [[nodiscard]] T *part(const char *name = nullptr) const
    {
        auto *found = name ? m_host->findChild<T *>(QLatin1String(name)) : m_host->findChild<T *>();
        if (!found)
            qFatal("no part %s", name ? name : T::staticMetaObject.className());
        return found;
    }
    void open(TableId table)
    {
        m_host = std::make_unique<views::ListHost>(table, *m_database, views::Surroundings{*m_preferences, m_answers, test::clock()}, nullptr);
        QSignalSpy listed(m_host->list(), &views::ListPage::listed);
        m_host->resize(1130, 640);
        m_host->show();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        QTRY_VERIFY(!listed.isEmpty());
    }
    void go(TableId table, int number)
    {
        m_host->showRecord(test::ListData::id(table, number));
        QTRY_COMPARE(m_host->list()->currentId(), test::ListData::id(table, number));
    }
    [[nodiscard]] std::int64_t count(const char *sql) { return m_database->connection().integer(sql).value_or(-1); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("sotocovid-test"));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }
    void init()
    {
        static int number = 0;
        QSettings().clear();
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(++number)));
        STC_UNWRAP(made);
        m_database = *std::move(made);
        m_preferences = std::make_unique<views::Preferences>();
        m_answers = test::Answers();
    }
    void cleanup()
    {
        m_host.reset();
        m_database.reset();
    }

    void aNewRecordIsShownInTheList()
    {
        open(TableId::Members);
        QSignalSpy changed(m_host.get(), &views::Page::changed);
        QTest::mouseClick(part<QPushButton>("newRecord"), Qt::LeftButton);
        auto *form = part<views::RecordForm>();
        QTRY_COMPARE(QApplication::activeWindow(), form);
        for (const auto &[column, text] : {std::pair{"team_id", "covid so 2"}, std::pair{"full_name", "Đỗ Văn Mới"}, std::pair{"sex", "m"}, std::pair{"role", "mem"}, std::pair{"joined_on", "8/5"}})
            test::fill(*form, QLatin1String(column), word(text));
        QSignalSpy saved(form, &views::RecordForm::saved);
        form->save();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE(m_host->list()->currentId(), saved[0][1].value<Uuid>());
    }

    void aFilterThatHidesTheNewRecordIsSaid()
    {
        open(TableId::Teams);
        auto *search = part<QLineEdit>("searchBox");
        QTest::keyClicks(search, QStringLiteral("so 10"));
        QTRY_COMPARE(part<views::ListTable>("listTable")->model()->rowCount(), 1);
        m_host->newRecord();
        auto *form = part<views::RecordForm>();
        QTRY_COMPARE(QApplication::activeWindow(), form);
        for (const auto &[column, text] : {std::pair{"commune_code", "lan gioi"}, std::pair{"hamlet", "Thôn Mới"}, std::pair{"name", "Tổ mới"}, std::pair{"kind", "com"}, std::pair{"established_on", "8/5"}})
            test::fill(*form, QLatin1String(column), word(text));
        QSignalSpy saved(form, &views::RecordForm::saved);
        form->save();
        QCOMPARE(saved.size(), 1);
        auto *bar = m_host->list()->findChild<views::MessageBar *>();
        QTRY_VERIFY(bar->isVisible() && bar->text().contains(QLatin1String("hide the record")));
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QTRY_COMPARE(m_host->list()->currentId(), saved[0][1].value<Uuid>());
        QVERIFY(search->text().isEmpty());
    }

    void editGoesToTheCurrentRow()
    {
        open(TableId::People);
        go(TableId::People, 6);
        m_host->editRecord();
        auto *form = part<views::RecordForm>();
        QTRY_COMPARE(QApplication::activeWindow(), form);
        QCOMPARE(form->field(word("full_name"))->value(), word("Phạm Văn Anh"));
        test::fill(*form, word("full_name"), word("Phạm Văn Ảnh"));
        form->save();
        QTRY_COMPARE(m_host->list()->currentId(), test::ListData::id(TableId::People, 6));
        const auto *list = part<views::ListTable>("listTable");
        QTRY_COMPARE(list->currentIndex().siblingAtColumn(store::listColumnIndex(TableId::People, word("full_name"))).data().toString(), word("Phạm Văn Ảnh"));
    }

    void severalRowsAreNotOne()
    {
        open(TableId::People);
        part<views::ListTable>("listTable")->selectAll();
        m_host->deleteRecord();
        QVERIFY(!m_host->findChild<views::DeleteDialog *>());
        QVERIFY(m_host->list()->findChild<views::MessageBar *>()->isVisible());
    }

    void whatIsUsedIsNotDeleted()
    {
        open(TableId::Households);
        go(TableId::Households, 1);
        const QByteArray before = test::everything(*m_database);
        m_host->deleteRecord();
        auto *dialog = part<views::DeleteDialog>();
        const QString text = dialog->findChild<views::MessageBar *>()->text();
        QVERIFY2(text.contains(word("4 × People")) && text.contains(word("1 × Aid")), qPrintable(text));
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("deleteNow"))->isVisible());
        dialog->reject();
        QCOMPARE(test::everything(*m_database), before);
    }

    void deletingWantsAReasonAndCanBeUndone()
    {
        open(TableId::HealthChecks);
        go(TableId::HealthChecks, 2);
        QSignalSpy changed(m_host.get(), &views::Page::changed);
        m_host->deleteRecord();
        auto *dialog = part<views::DeleteDialog>();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("deleteNow"));
        QVERIFY(!button->isEnabled());
        auto *line = dialog->findChild<QComboBox *>(QStringLiteral("deleteReason"))->lineEdit();
        QTest::keyClicks(line, QStringLiteral("measured wrongly"));
        QVERIFY(button->isEnabled());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(count("SELECT count(*) FROM health_checks"), std::int64_t(1));
        QCOMPARE(count("SELECT count(*) FROM deletions WHERE reason = 'measured wrongly'"), std::int64_t(1));
        QTRY_COMPARE(m_host->list()->currentId(), test::ListData::id(TableId::HealthChecks, 1)); // the neighbour
        services::UndoStack undo(*m_database);
        undo.push(changed[0][0].value<services::Change>());
        STC_UNWRAP(undo.undo());
        QCOMPARE(count("SELECT count(*) FROM health_checks"), std::int64_t(2));
    }

    void theHistoryTakesAValueBack()
    {
        const Uuid id = test::ListData::id(TableId::Households, 1);
        for (const char *address : {"ngõ 7", "ngõ 9"}) {
            auto edit = services::editRecord(*m_database, TableId::Households, id);
            STC_UNWRAP(edit);
            edit->values.insert(word("address"), word(address));
            edit->values.insert(word("note"), word(address) + word(" cũ"));
            STC_UNWRAP(services::saveRecord(*m_database, *edit));
        }
        open(TableId::Households);
        go(TableId::Households, 1);
        QSignalSpy changed(m_host.get(), &views::Page::changed);
        m_host->recordHistory();
        auto *dialog = part<views::RecordHistoryDialog>();
        auto *list = dialog->findChild<QTableWidget *>(QStringLiteral("recordHistoryChanges"));
        auto *columns = dialog->findChild<QTableWidget *>(QStringLiteral("recordHistoryColumns"));
        QVERIFY(list->rowCount() >= 2);
        QCOMPARE(columns->rowCount(), 2);
        QCOMPARE(columns->item(0, 1)->text(), word("ngõ 7"));
        QCOMPARE(columns->item(0, 2)->text(), word("ngõ 9"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("takeValueBack")), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        auto now = services::editRecord(*m_database, TableId::Households, id);
        QCOMPARE(now->values.value(word("address")), word("ngõ 7"));
        QCOMPARE(now->values.value(word("note")), word("ngõ 9 cũ"));
        // The whole record as it was before the first change.
        list->setCurrentCell(2, 0);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("takeVersionBack")), Qt::LeftButton);
        now = services::editRecord(*m_database, TableId::Households, id);
        QCOMPARE(now->values.value(word("address")), QString());
        QCOMPARE(now->values.value(word("note")), QString());
        QCOMPARE(changed.size(), 2);
    }

    void theMenuOfTheListHasThemAll()
    {
        open(TableId::People);
        go(TableId::People, 6);
        Q_EMIT m_host->list()->menuWanted(QPoint(10, 10));
        auto *menu = part<QMenu>("listMenu");
        QStringList names;
        for (const QAction *action : menu->actions())
            names << action->objectName();
        names.removeAll(QString());
        QCOMPARE(names, (QStringList{word("menuEdit"), word("menuNew"), word("menuHistory"), word("menuDelete"), word("menuCopy")}));
        menu->actions().constFirst()->trigger();
        QVERIFY(m_host->findChild<views::RecordForm *>());
        menu->close();
    }

    void aNewRecordBeginsWhereTheListIsFiltered()
    {
        open(TableId::Members);
        auto *filter = part<views::SearchCombo>("teamFilter");
        filter->choose(test::idText(TableId::Teams, 2));
        Q_EMIT filter->chosenChanged();
        QTRY_COMPARE(part<views::ListTable>("listTable")->model()->rowCount(), 1);
        m_host->newRecord();
        auto *form = part<views::RecordForm>();
        QTRY_COMPARE(QApplication::activeWindow(), form);
        QCOMPARE(form->field(word("team_id"))->value(), test::idText(TableId::Teams, 2));
        QVERIFY(!form->isChanged()); // nobody has typed that
        QCOMPARE(QApplication::focusWidget(), form->field(word("full_name"))->editor());
    }

    void householdsAndPeopleAreTypedOnTheirOwnPage()
    {
        for (const TableId table : {TableId::Households, TableId::People}) {
            open(table);
            QSignalSpy wanted(m_host.get(), &views::Page::wantsPage);
            m_host->newRecord();
            QCOMPARE(wanted.size(), 1);
            QCOMPARE(wanted[0][0].value<views::PageId>().kind, views::PageId::Kind::HouseholdEntry);
            QVERIFY(!m_host->findChild<views::RecordForm *>());
        }
    }
};

QTEST_MAIN(TestRecordActions)
#include "tst_recordactions.moc"
