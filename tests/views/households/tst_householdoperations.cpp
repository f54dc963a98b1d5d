// SPDX-License-Identifier: GPL-3.0-or-later
#include "householdtyping.h"

using namespace stc;
using test::find;
using test::Typist;
using test::word;
using test::Workplace;
using views::PeopleSheet;

/// What happens to people and households after they were typed: deleted, died, moved, born, split, merged; and what waits for a save.
class TestHouseholdOperations : public test::HouseholdTyping {
    Q_OBJECT

private Q_SLOTS:
    void aRowTypedBySlipIsDeleted()
    {
        Workplace place(newPath());
        Typist typist;
        openFamily(place, typist);
        place.sheet().focusCell(2, PeopleSheet::Name);
        typist.key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(place.count("SELECT count(*) FROM people"), std::int64_t(3)); // with the next save
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(place.count("SELECT count(*) FROM people"), std::int64_t(2));
    }

    void theHeadDies()
    {
        Workplace place(newPath());
        QSignalSpy changed(&place.page(), &views::Page::changed);
        Typist typist;
        openFamily(place, typist);
        auto *dialog = startOperation(place, views::Operation::Died, 0);
        QVERIFY(dialog);
        QCOMPARE(find<QComboBox>(*dialog, "operationPerson")->currentText().left(13), word("Nguyễn Văn An"));
        QVERIFY(find<QComboBox>(*dialog, "newHead")->isVisibleTo(dialog));
        auto *date = find<QLineEdit>(*dialog, "operationDate");
        QCOMPARE(date->text(), word("09/06/2021")); // today
        date->setText(word("01/01/1970"));
        agree(dialog);
        QVERIFY2(said(dialog).contains(word("before the birth")), qPrintable(said(dialog)));
        date->setText(word("01/06/2021"));
        agree(dialog);
        QCOMPARE(changed.count(), 2); // the family itself was the first
        QCOMPARE(place.household(0).value(word("head_name")), word("Trần Thị Dung"));
        QCOMPARE(place.count("SELECT count(*) FROM movements WHERE kind = 'died' AND happened_on = '2021-06-01'"), std::int64_t(1));
        QCOMPARE(place.sheet().cell(0, PeopleSheet::Name)->text(), word("Trần Thị Dung"));
        QVERIFY(find<QLabel>(place.page(), "state_3")->text().contains(word("01/06/2021")));
    }

    void somebodyMovesOutAndComesBack()
    {
        Workplace place(newPath());
        Typist typist;
        openFamily(place, typist);
        auto *out = startOperation(place, views::Operation::MovedOut, 2);
        find<QLineEdit>(*out, "movementPlace")->setText(word("Việt Yên"));
        agree(out);
        QCOMPARE(place.count("SELECT count(*) FROM movements WHERE kind = 'moved_out' AND place = 'Việt Yên'"), std::int64_t(1));
        QTRY_VERIFY(!place.page().findChild<views::OperationDialog *>());
        auto *back = startOperation(place, views::Operation::CameBack, 2);
        QCOMPARE(find<QComboBox>(*back, "operationPerson")->count(), 1);
        agree(back);
        QCOMPARE(place.count("SELECT count(*) FROM movements WHERE kind = 'moved_in'"), std::int64_t(1));
    }

    void aChildIsBorn()
    {
        Workplace place(newPath());
        Typist typist;
        openFamily(place, typist);
        auto *dialog = startOperation(place, views::Operation::Born, 0);
        agree(dialog);
        QVERIFY(!said(dialog).isEmpty()); // a name is needed
        auto *name = find<QLineEdit>(*dialog, "newcomerName");
        name->setFocus();
        typist.text("Nguyễn Thị Út");
        find<QLineEdit>(*dialog, "operationDate")->setFocus();
        QCOMPARE(find<QComboBox>(*dialog, "newcomerSex")->currentData().toString(), word("female"));
        find<QLineEdit>(*dialog, "operationDate")->setText(word("07/06/2021"));
        agree(dialog);
        place.household(0);
        QVERIFY(place.people().contains(word("Nguyễn Thị Út|2021-06-07|female|child||")));
    }

    void aHouseholdSplitsMovesAndMerges()
    {
        Workplace place(newPath());
        Typist typist;
        openFamily(place, typist);
        auto *split = startOperation(place, views::Operation::Split, 2);
        auto *list = find<QListWidget>(*split, "operationPeople");
        QCOMPARE(list->item(2)->checkState(), Qt::Checked); // whose row was marked
        find<QLineEdit>(*split, "splitNumber")->setText(word("013"));
        agree(split);
        QCOMPARE(place.count("SELECT count(*) FROM households"), std::int64_t(2));
        QCOMPARE(place.household(1).value(word("head_name")), word("Nguyễn Văn Bình"));
        const Uuid second = place.lastId();
        QTRY_VERIFY(!place.page().findChild<views::OperationDialog *>());

        auto *move = startOperation(place, views::Operation::MovePeople, 1);
        agree(move);
        QVERIFY(said(move).contains(word("three letters")));
        auto *finder = find<QLineEdit>(*move, "operationHousehold");
        finder->setFocus();
        QTest::sendKeyEvent(QTest::Click, finder, Qt::Key_unknown, word("Nguyễn Văn Bình"), Qt::NoModifier);
        QTRY_VERIFY(find<QListWidget>(*finder, "offers")->isVisible());
        QTest::keyClick(finder, Qt::Key_Return);
        agree(move);
        QTRY_COMPARE(store::residentsOf(place.database().connection(), second)->size(), std::size_t(2));
        QTRY_VERIFY(!place.page().findChild<views::OperationDialog *>());

        auto *merge = startOperation(place, views::Operation::Merge, 0);
        finder = find<QLineEdit>(*merge, "operationHousehold");
        finder->setFocus();
        QTest::sendKeyEvent(QTest::Click, finder, Qt::Key_unknown, word("Nguyễn Văn Bình"), Qt::NoModifier);
        QTRY_VERIFY(find<QListWidget>(*finder, "offers")->isVisible());
        QTest::keyClick(finder, Qt::Key_Return); // takes the household, and merges nothing yet
        QCOMPARE(place.count("SELECT count(*) FROM households"), std::int64_t(2));
        auto *table = find<QTableWidget>(*merge, "mergeTable");
        QCOMPARE(table->rowCount(), 2); // number and head differ
        table->setFocus();
        table->setCurrentCell(0, 1);
        QTest::keyClick(table, Qt::Key_Right);
        agree(merge);
        QCOMPARE(place.count("SELECT count(*) FROM households"), std::int64_t(1));
        QCOMPARE(place.household(0).value(word("household_number")), word("013"));
        QCOMPARE(place.people().size(), 3);
    }

    void theHeadChanges()
    {
        Workplace place(newPath());
        Typist typist;
        openFamily(place, typist);
        auto *dialog = startOperation(place, views::Operation::ChangeHead, 1);
        QCOMPARE(find<QComboBox>(*dialog, "relation_1")->currentData().toString(), word("spouse")); // what the old head is to her
        agree(dialog);
        place.household(0);
        QCOMPARE(place.people().first(), word("Trần Thị Dung|1978|female|head||"));
        QVERIFY(place.people().contains(word("Nguyễn Văn An|1975|male|spouse||")));
        QVERIFY(place.people().contains(word("Nguyễn Văn Bình|2001|male|child||")));
    }

    void theListsOpenAHousehold()
    {
        Workplace place(newPath());
        Typist typist;
        openFamily(place, typist);
        for (const schema::TableId table : {schema::TableId::Households, schema::TableId::People}) {
            views::Preferences preferences;
            views::ListHost list(table, place.database(), {preferences, place.answers(), test::clock()}, nullptr);
            list.resize(1130, 640);
            list.show();
            QTRY_VERIFY(!list.list()->currentId().isNull());
            QSignalSpy wanted(&list, &views::Page::wantsRecordOn);
            find<QPushButton>(list, "openHousehold")->click();
            QCOMPARE(wanted.count(), 1);
            QCOMPARE(wanted.first().at(0).value<views::PageId>().name(), word("household-entry"));
            QCOMPARE(wanted.first().at(1).value<Uuid>(), place.lastId());
        }
    }

    void undoReachesTheWindowWhereNothingIsTyped()
    {
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        typeFamily(typist, "012", "Nguyễn Văn An", "1975", {});
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        place.page().addAction(&undo);
        QSignalSpy undone(&undo, &QAction::triggered);
        typist.key(Qt::Key_Z, Qt::ControlModifier); // right after the save, in the number of the next one
        QCOMPARE(undone.count(), 1);
        typist.line("013");
        typist.text("L");
        typist.key(Qt::Key_Z, Qt::ControlModifier); // what was typed here
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().isEmpty());
        typist.key(Qt::Key_Z, Qt::ControlModifier); // a household is half typed: the saved one stays
        QCOMPARE(undone.count(), 1);
    }

    void operationsWaitForTheSave()
    {
        Workplace place(newPath());
        Typist typist;
        openFamily(place, typist);
        place.sheet().focusCell(1, PeopleSheet::Phone);
        typist.text("0912345678");
        QVERIFY(!startOperation(place, views::Operation::Died, 1));
        QVERIFY(message(place).contains(word("Save what you changed")));
        QApplication::setActiveWindow(&place.page());
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(message(place), QString()); // done as it was asked
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestHouseholdOperations test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_householdoperations.moc"
