// SPDX-License-Identifier: GPL-3.0-or-later
#include "householdtyping.h"

using namespace stc;
using test::find;
using test::Typist;
using test::word;
using test::Workplace;
using views::PeopleSheet;

/// Households typed from paper: a person at the keyboard, and what is in the books afterwards.
class TestHouseholdPage : public test::HouseholdTyping {
    Q_OBJECT

private Q_SLOTS:
    void theNextHouseholdOpensByItself()
    {
        Workplace place(newPath());
        QSignalSpy changed(&place.page(), &views::Page::changed);
        Typist typist;
        place.choosePlace(typist);
        typeFamily(typist, "019", "Nguyễn Văn An", "1975", {{"Trần Thị Dung", "1978"}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(place.focusName(), word("household_household_number"));
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), word("020")); // offered, zeros kept
        typist.enter();
        typist.line("Lê Thị Hoa");
        typist.line("Ngõ 3"); // an address: on to the telephone
        QCOMPARE(place.focusName(), word("household_phone"));
        typist.line("0912.345.678");
        typist.line("p"); // poor
        typist.line("1950");
        typist.enter();   // female
        typist.key(Qt::Key_Down);
        typist.enter();
        const auto second = place.household(1);
        QCOMPARE(second.value(word("household_number")), word("020"));
        QCOMPARE(second.value(word("hamlet")), word("Đồng Sen"));
        QCOMPARE(second.value(word("team_id")), place.household(0).value(word("team_id")));
        QCOMPARE(place.household(0).value(word("visit_order")), word("1"));
        QCOMPARE(second.value(word("visit_order")), word("2"));
        QCOMPARE(second.value(word("address")), word("Ngõ 3"));
        QCOMPARE(second.value(word("phone")), word("0912345678"));
        QCOMPARE(second.value(word("circumstance")), word("poor"));
        place.household(1);
        QCOMPARE(place.people(), QStringList{word("Lê Thị Hoa|1950|female|head||")});
        auto *sitting = find<QTableWidget>(place.page(), "sittingTable");
        QCOMPARE(sitting->rowCount(), 2);
        QCOMPARE(sitting->item(0, 1)->text(), word("Lê Thị Hoa"));
        QCOMPARE(sitting->item(1, 2)->text(), word("2"));
    }

    void emptyIsNotSaved()
    {
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        typist.key(Qt::Key_Down); // past the line of the household
        QCOMPARE(place.focusName(), word("full_name_1"));
        typist.enter();
        QCOMPARE(place.count("SELECT count(*) FROM households"), std::int64_t(0));
        QVERIFY(message(place).contains(word("nothing to save")));
        QCOMPARE(place.focusName(), word("household_head_name"));
    }

    void whatIsWrongIsMarkedAndStays_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("digits in a name") << int(PeopleSheet::Name) << word("Trần 2 Dung") << word("digit");
        QTest::newRow("no such day") << int(PeopleSheet::Born) << word("31/02/1978") << word("31/02/1978");
        QTest::newRow("not yet born") << int(PeopleSheet::Born) << word("2035") << word("2035");
        QTest::newRow("older than anybody") << int(PeopleSheet::Born) << word("1850") << word("1850");
        QTest::newRow("two digits of a year") << int(PeopleSheet::Born) << word("78") << word("78");
        QTest::newRow("unknown letter of sex") << int(PeopleSheet::Sex) << word("z") << word("z");
        QTest::newRow("unknown relation") << int(PeopleSheet::Relation) << word("xyz") << word("xyz");
        QTest::newRow("short identity number") << int(PeopleSheet::Identity) << word("12345") << word("12");
        QTest::newRow("letters in an identity number") << int(PeopleSheet::Identity) << word("02407800123a") << word("12");
        QTest::newRow("short telephone number") << int(PeopleSheet::Phone) << word("09123") << word("10");
        QTest::newRow("letters in a telephone number") << int(PeopleSheet::Phone) << word("0912abc678") << word("10");
    }

    void whatIsWrongIsMarkedAndStays()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        typist.enter();
        typist.line("Nguyễn Văn An");
        typist.enter();
        typist.text("1975");
        typist.key(Qt::Key_Down);
        typist.text("Trần Thị Dung");
        place.sheet().focusCell(1, column);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        typist.text(typed);
        place.sheet().focusCell(2, PeopleSheet::Name);
        const views::EntryCell *cell = place.sheet().cell(1, static_cast<PeopleSheet::Cell>(column));
        QVERIFY(cell->problem().has_value());
        QVERIFY2(cell->problem()->message.contains(said), qPrintable(cell->problem()->message));
        typist.enter(); // save
        QCOMPARE(place.count("SELECT count(*) FROM households"), std::int64_t(0));
        QCOMPARE(cell->text(), typed);
        QVERIFY(cell->hasFocus());
        auto *remark = find<QLabel>(place.page(), "entryRemark");
        QVERIFY2(remark->text().contains(said), qPrintable(remark->text()));
        // Mended, it goes through; nothing had to be typed again.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        typist.key(Qt::Key_Delete);
        if (column == PeopleSheet::Name)
            typist.text("Trần Thị Dung");
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(place.count("SELECT count(*) FROM people"), std::int64_t(2));
    }

    void theLineOfTheHouseholdIsCheckedToo_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("typed");
        QTest::newRow("telephone") << word("household_phone") << word("0912");
        QTest::newRow("circumstance") << word("household_circumstance") << word("q?");
        QTest::newRow("visit order") << word("visit_order") << word("0");
    }

    void theLineOfTheHouseholdIsCheckedToo()
    {
        QFETCH(QString, cell);
        QFETCH(QString, typed);
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        typist.enter();
        typist.line("Nguyễn Văn An");
        auto *edit = place.page().findChild<views::EntryCell *>(cell);
        edit->setFocus();
        edit->selectAll();
        typist.text(typed);
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(place.count("SELECT count(*) FROM households"), std::int64_t(0));
        QCOMPARE(edit->text(), typed);
        QVERIFY(edit->problem().has_value());
    }

    void theTeamMustBeOne()
    {
        Workplace place(newPath());
        Typist typist;
        place.page().focusStart();
        typist.line("Đồng Sen");
        typist.line("Tổ xyz");
        typist.enter();
        typist.line("Nguyễn Văn An");
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(place.count("SELECT count(*) FROM households"), std::int64_t(0));
        QVERIFY(message(place).contains(word("Tổ xyz")));
        QCOMPARE(place.focusName(), word("entryTeam"));
    }

    void phoneAndIdentityAreCheckedWhileTyping()
    {
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        place.sheet().focusCell(0, PeopleSheet::Phone);
        auto *remark = find<QLabel>(place.page(), "entryRemark");
        typist.text("09123");
        QVERIFY2(remark->text().contains(word("5 ")), qPrintable(remark->text())); // so many so far
        typist.text("a");
        QVERIFY(place.sheet().cell(0, PeopleSheet::Phone)->problem().has_value()); // can no longer become right
        typist.key(Qt::Key_Backspace);
        QVERIFY(!place.sheet().cell(0, PeopleSheet::Phone)->problem().has_value());
        typist.text("45678");
        QVERIFY(!place.sheet().cell(0, PeopleSheet::Phone)->problem().has_value());
    }

    void aWarningIsOverruledWithAReason()
    {
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        typist.enter();
        typist.line("Nguyễn Văn An");
        typist.enter();
        typist.line("1975");
        typist.enter();
        typist.line("024180001234"); // a woman of 1980
        typist.key(Qt::Key_Down);
        typist.enter();
        QCOMPARE(place.count("SELECT count(*) FROM households"), std::int64_t(0));
        QCOMPARE(place.focusName(), word("warningReason"));
        typist.line("Số in sai");
        QCOMPARE(place.count("SELECT count(*) FROM people"), std::int64_t(1));
        QCOMPARE(place.count("SELECT count(*) FROM overruled WHERE reason = 'Số in sai'"), std::int64_t(1));
    }

    void theOfferedSurnameCanBeTypedOver()
    {
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        typist.enter();
        typist.line("Nguyễn Văn An");
        typist.enter();
        typist.text("1975");
        typist.key(Qt::Key_Down);
        typist.line("Trần Thị Dung");
        typist.text("1978");
        typist.key(Qt::Key_Down);
        QCOMPARE(place.sheet().cell(2, PeopleSheet::Name)->text(), word("Nguyễn "));
        typist.key(Qt::Key_Backspace); // all of it in one stroke
        QCOMPARE(place.sheet().cell(2, PeopleSheet::Name)->text(), QString());
        typist.line("Đỗ Thị Mơ");
        typist.text("1950");
        typist.key(Qt::Key_Down);
        typist.line("Phạm Văn Tư"); // another surname behind the offered one
        typist.text("1948");
        typist.key(Qt::Key_Down);
        typist.enter();
        place.household(0);
        QCOMPARE(place.people(), QStringList({word("Nguyễn Văn An|1975|male|head||"), word("Trần Thị Dung|1978|female|spouse||"), word("Đỗ Thị Mơ|1950|female|parent||"),
            word("Phạm Văn Tư|1948|male|parent||")}));
    }

    void aLetterChangesWhatIsOffered()
    {
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        typist.enter();
        typist.line("Nguyễn Văn An");
        typist.enter();
        typist.text("1975");
        typist.key(Qt::Key_Down);
        typist.line("Trần Thị Dung");
        typist.line("1978");
        typist.enter();
        QCOMPARE(place.focusName(), word("relation_to_head_2"));
        QVERIFY(find<QLabel>(place.page(), "entryRemark")->text().contains(word("b = "))); // the letters are shown
        typist.line("b"); // sister, not wife
        typist.key(Qt::Key_Down);
        typist.enter();
        place.household(0);
        QVERIFY(place.people()[1].contains(word("|sibling|")));
    }

    void escStepsBack()
    {
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        typist.line("5");
        typist.text("Nguyễn");
        typist.key(Qt::Key_Escape); // first what was typed here
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), QString());
        typist.key(Qt::Key_Escape);
        QCOMPARE(place.focusName(), word("household_household_number"));
        typist.key(Qt::Key_Escape);
        QCOMPARE(place.focusName(), word("entryTeam"));
        typist.key(Qt::Key_Escape);
        QCOMPARE(place.focusName(), word("entryHamlet"));
    }

    void oneOfTheSittingOpensAgain()
    {
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        typeFamily(typist, "012", "Nguyễn Văn An", "1975", {{"Trần Thị Dung", "1978"}});
        auto *sitting = find<QTableWidget>(place.page(), "sittingTable");
        sitting->setFocus();
        sitting->setCurrentCell(0, 0);
        typist.enter();
        QVERIFY(!place.page().form()->household().isNull());
        QCOMPARE(place.sheet().cell(1, PeopleSheet::Name)->text(), word("Trần Thị Dung"));
        place.sheet().focusCell(2, PeopleSheet::Name);
        typist.line("Văn Bình");
        typist.text("2001");
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(place.count("SELECT count(*) FROM households"), std::int64_t(1));
        place.household(0);
        QCOMPARE(place.people().size(), 3);
        QCOMPARE(sitting->rowCount(), 1);
        QCOMPARE(sitting->item(0, 2)->text(), word("3"));
    }

    void undoTakesTheHouseholdAway()
    {
        Workplace place(newPath());
        QSignalSpy changed(&place.page(), &views::Page::changed);
        Typist typist;
        place.choosePlace(typist);
        typeFamily(typist, "012", "Nguyễn Văn An", "1975", {{"Trần Thị Dung", "1978"}});
        services::UndoStack undo(place.database());
        undo.push(changed.first().first().value<services::Change>());
        STC_UNWRAP(undo.undo());
        place.page().refresh();
        QCOMPARE(place.count("SELECT count(*) FROM people"), std::int64_t(0));
        QCOMPARE(find<QTableWidget>(place.page(), "sittingTable")->rowCount(), 0);
        STC_UNWRAP(undo.redo());
        place.page().refresh();
        QCOMPARE(find<QTableWidget>(place.page(), "sittingTable")->rowCount(), 1);
    }

    void aHalfFilledHouseholdSurvives()
    {
        const QString path = newPath();
        {
            Workplace place(path);
            Typist typist;
            place.choosePlace(typist);
            typist.line("077");
            typist.line("Nguyễn Văn An");
            typist.enter();
            typist.text("1975");
            typist.key(Qt::Key_Down);
            typist.line("Trần Thị D");
            typist.text("19");
            place.sheet().focusCell(0, PeopleSheet::Name); // a field is left
            QTRY_COMPARE(place.count("SELECT count(*) FROM drafts"), std::int64_t(1));
        } // the program is gone without saving
        Workplace place(path);
        QCOMPARE(place.count("SELECT count(*) FROM households"), std::int64_t(0));
        QVERIFY(message(place).contains(word("not finished")));
        for (QPushButton *button : place.page().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(word("Go on with it")))
                button->click();
        }
        QCOMPARE(place.sheet().cell(0, PeopleSheet::Name)->text(), word("Nguyễn Văn An"));
        QCOMPARE(place.sheet().cell(1, PeopleSheet::Name)->text(), word("Trần Thị D"));
        QCOMPARE(place.sheet().cell(1, PeopleSheet::Born)->text(), word("19")); // as it was typed
        QCOMPARE(place.page().findChild<views::EntryCell *>(word("household_household_number"))->text(), word("077"));
        // Finished now, and no longer offered.
        Typist typist;
        place.sheet().cell(1, PeopleSheet::Born)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        typist.text("1978");
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(place.count("SELECT count(*) FROM people"), std::int64_t(2));
        QCOMPARE(place.count("SELECT count(*) FROM drafts"), std::int64_t(0));
    }

    void leavingWhatIsNotSavedIsAsked()
    {
        Workplace place(newPath());
        Typist typist;
        openFamily(place, typist);
        place.sheet().focusCell(1, PeopleSheet::Phone);
        typist.text("0912345678");
        place.answers().agrees = false;
        const Uuid same = place.lastId();
        place.page().openHousehold(same);
        QCOMPARE(place.answers().asked.size(), 1);
        QCOMPARE(place.sheet().cell(1, PeopleSheet::Phone)->text(), word("0912345678"));
        place.answers().agrees = true;
        place.page().openHousehold(same);
        QCOMPARE(place.sheet().cell(1, PeopleSheet::Phone)->text(), QString());
    }

    void anotherProgramChangedThePersonMeanwhile()
    {
        const QString path = newPath();
        Workplace place(path);
        Typist typist;
        openFamily(place, typist);
        auto other = store::Database::open(path, store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(other);
        auto theirs = services::editHousehold(**other, place.lastId());
        STC_UNWRAP(theirs);
        theirs->people[1].edit.values.insert(word("phone"), word("0912345678"));
        STC_UNWRAP(services::saveHousehold(**other, *theirs));
        place.sheet().focusCell(1, PeopleSheet::Phone);
        typist.text("0987654321");
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        auto *table = place.page().findChild<QTableWidget *>(word("conflictTable"));
        QVERIFY(table);
        QVERIFY(table->isVisible());
        QCOMPARE(place.count("SELECT count(*) FROM people WHERE phone = '0987654321'"), std::int64_t(0));
        table->setFocus();
        typist.key(Qt::Key_Right); // mine
        find<QPushButton>(place.page(), "conflictSave")->click();
        QCOMPARE(place.count("SELECT count(*) FROM people WHERE phone = '0987654321'"), std::int64_t(1));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestHouseholdPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_householdpage.moc"
