// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracingplace.h"

#include "items/caselistmodel.h"
#include "store/queries/episodes.h"
#include "views/papers/papersdialog.h"
#include "views/papers/paperspane.h"
#include "views/tracing/casedialog.h"

#include <QAbstractItemModelTester>
#include <QDialog>

using namespace stc;
using schema::TableId;
using test::june;
using test::TracingPlace;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// Looking at cases and contacts, typing contacts, turning an F1 into an F0: without a mouse.
class TestTracingPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    std::unique_ptr<TracingPlace> m_place;
    Uuid m_case;
    Uuid m_first;
    Uuid m_second;

    [[nodiscard]] test::Typist &hands() { return m_place->hands(); }
    /// A name typed by three letters and taken.
    void who(const char *letters)
    {
        hands().text(letters);
        m_place->waitForOffers();
        hands().enter();
    }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }
    void init()
    {
        m_place = std::make_unique<TracingPlace>();
        test::TracingBook &book = m_place->book();
        m_case = book.person("Nguyễn Văn Một", book.household("Nguyễn Văn Một", "Thôn Trong"));
        m_first = book.person("Trần Thị Hai");
        m_second = book.person("Lê Văn Ba");
        book.confirm(m_case, june(1));
        book.contact(m_first, m_case, 1, QDate(2021, 5, 30), june(2));
        book.contact(m_second, m_first, 2, june(1), june(2));
        m_place->show();
    }
    void cleanup() { m_place.reset(); }

    void showsTheCaseWithItsContacts()
    {
        QCOMPARE(m_place->page().objectName(), word("tracingPage"));
        QVERIFY2(m_place->text("personTitle").startsWith(word("Nguyễn Văn Một · F0")), qPrintable(m_place->text("personTitle")));
        QVERIFY2(m_place->text("personHistory").contains(word("01/06/2021: F0, confirmed case")), qPrintable(m_place->text("personHistory")));
        auto *cases = m_place->part<QTableView>("casesTable");
        const auto *model = static_cast<items::CaseListModel *>(cases->model());
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->caseAt(0)->contacts, (std::array{1, 1, 0}));
        QCOMPARE(TracingPlace::column(m_place->part<QTableWidget>("contactsTable"), 0), QStringList{word("Trần Thị Hai")});
        QVERIFY(!m_place->part<QTableWidget>("sourcesTable")->isVisible());
    }

    /// Enter on a contact goes down, Alt+Left back up.
    void walksAlongTheChain()
    {
        auto *contacts = m_place->part<QTableWidget>("contactsTable");
        contacts->setFocus();
        hands().enter();
        QVERIFY(m_place->text("personTitle").startsWith(word("Trần Thị Hai · F1")));
        QCOMPARE(TracingPlace::column(m_place->part<QTableWidget>("sourcesTable"), 0), QStringList{word("Nguyễn Văn Một")});
        QCOMPARE(TracingPlace::column(contacts, 1), QStringList{word("F2")});
        hands().key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(m_place->text("personTitle").startsWith(word("Nguyễn Văn Một")));
    }

    void findsByThreeLettersWithoutMarks()
    {
        m_place->page().find();
        QCOMPARE(m_place->focusName(), word("findPerson"));
        who("le van");
        QVERIFY2(m_place->text("personTitle").startsWith(word("Lê Văn Ba · F2")), qPrintable(m_place->text("personTitle")));
    }

    void siftsTheCases()
    {
        m_place->part<QLineEdit>("siftCases")->setFocus();
        hands().text("khong co");
        QCOMPARE(m_place->part<QTableView>("casesTable")->model()->rowCount(), 0);
        QCOMPARE(m_place->text("casesSum"), word("No cases here."));
        hands().key(Qt::Key_Escape);
        QCOMPARE(m_place->part<QTableView>("casesTable")->model()->rowCount(), 1);
    }

    /// A list of contacts as it stands on paper: somebody known, somebody new of the household, somebody new of the hamlet; one Save, one step of Undo.
    void typesManyContacts()
    {
        const Uuid known = m_place->book().person("Vũ Thị Năm");
        const QStringList before = m_place->book().rows();
        m_place->page().newRecord();
        QCOMPARE(m_place->focusName(), word("person"));
        who("vu thi");
        QCOMPARE(m_place->focusName(), word("level"));
        hands().enter(); // F1, as offered
        hands().line("5/6");
        hands().line("n");
        hands().line("");
        QCOMPARE(m_place->focusName(), word("person"));
        who("Trần Thị Vợ");
        QCOMPARE(m_place->focusName(), word("birth_date"));
        hands().line("1985");
        hands().enter(); // female, by the name
        hands().line("0912345678");
        QCOMPARE(m_place->focusName(), word("home"));
        hands().enter(); // the source's household
        hands().enter(); // F1
        hands().enter(); // the day of the row above
        hands().line("h");
        hands().enter();
        who("Đỗ Văn Xóm");
        hands().enter(3); // neither year nor telephone; the sex by the name
        hands().line("2");
        hands().enter(4); // level, day and setting as above, no note
        QCOMPARE(m_place->problems(), QStringList());
        hands().key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_place->changes(), QStringList{word("write 3 contacts of Nguyễn Văn Một")});
        m_place->waitForRest();
        QCOMPARE(m_place->book().level(known), 1);
        auto *contacts = m_place->part<QTableWidget>("contactsTable");
        QCOMPARE(contacts->rowCount(), 4);
        const QStringList names = TracingPlace::column(contacts, 0);
        QVERIFY(names.contains(word("Trần Thị Vợ (1985)")) && names.contains(word("Đỗ Văn Xóm")));
        QCOMPARE(TracingPlace::column(contacts, 2).count(word("05/06/2021")), 3);
        QCOMPARE(TracingPlace::column(contacts, 3).count(word("Household")), 2);
        const auto source = services::contactSource(m_place->database(), m_case);
        QCOMPARE(count("SELECT count(*) FROM people WHERE household_id = (SELECT key FROM households WHERE id = ?1)", source->household), 2);
        QCOMPARE(count("SELECT count(*) FROM households WHERE hamlet = 'Thôn Trong' AND id <> ?1", source->household), 1);
        STC_UNWRAP(m_place->undo().undo());
        QCOMPARE(m_place->book().rows(), before);
    }

    void refusesAtTheRow()
    {
        m_place->page().newRecord();
        who("nguyen van mot");
        hands().enter(4);
        QCOMPARE(m_place->problems().size(), 1);
        QVERIFY2(m_place->problems().first().contains(word("A person cannot be a contact of himself or herself")), qPrintable(m_place->problems().first()));
        QCOMPARE(m_place->changes(), QStringList());
        hands().key(Qt::Key_Delete, Qt::ControlModifier); // the row goes
        QCOMPARE(m_place->problems(), QStringList());
        // A day ahead is told at its field.
        who("le van ba");
        hands().enter();
        hands().line("12/6");
        hands().enter(2);
        QCOMPARE(m_place->focusName(), word("last_exposure_on"));
        QVERIFY2(m_place->problems().first().contains(word("12/6/2021")), qPrintable(m_place->problems().first()));
        hands().line("abc");
        QCOMPARE(m_place->focusName(), word("last_exposure_on"));
        // Corrected, it goes on.
        hands().line("2/6");
        hands().enter(2);
        QCOMPARE(m_place->problems(), QStringList());
        QCOMPARE(m_place->focusName(), word("person"));
    }

    /// Whom the person met can not have been met by the source of the source.
    void refusesARing()
    {
        m_place->page().showPerson(m_second);
        m_place->page().newRecord();
        who("nguyen van mot");
        hands().enter(4);
        QCOMPARE(m_place->problems().size(), 1);
        hands().key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_place->changes(), QStringList());
        QVERIFY(m_place->part<views::ContactLines>("contactLines")->hasUnsaved());
    }

    void whatIsTypedStaysWithItsSource()
    {
        m_place->page().newRecord();
        who("vu van moi");
        m_place->page().showPerson(m_second);
        QVERIFY2(m_place->text("contactsHead").contains(word("Nguyễn Văn Một")), qPrintable(m_place->text("contactsHead")));
        QCOMPARE(m_place->part<views::ContactLines>("contactLines")->source(), m_case);
    }

    void aCrashTakesNothing()
    {
        m_place->page().newRecord();
        who("Vũ Văn Mới");
        hands().line("1990");
        hands().enter();
        QTest::qWait(50); // a draft is kept when a field is left, after that
        m_place->crash();
        m_place->show();
        auto *go = m_place->part<QPushButton>("messageAction");
        QVERIFY(go->isVisible());
        go->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the empty row that stood there
        QCOMPARE(m_place->part<QLineEdit>("full_name")->text(), word("Vũ Văn Mới"));
        QCOMPARE(m_place->part<QLineEdit>("birth_date")->text(), word("1990"));
    }

    /// F8, look, leave one out, Ctrl+Enter; one step of Undo.
    void anF1BecomesF0()
    {
        m_place->book().quarantine(m_second, "contact_f2", june(2));
        m_place->page().showPerson(m_first);
        const QStringList before = m_place->book().rows();
        m_place->part<QTableView>("casesTable")->setFocus();
        hands().key(Qt::Key_F8);
        auto *dialog = test::find<views::CaseDialog>(m_place->page(), "caseDialog");
        dialog->activateWindow();
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        auto *lines = test::find<QTableWidget>(*dialog, "caseLines");
        QCOMPARE(lines->rowCount(), 1);
        QCOMPARE(lines->item(0, 2)->text(), word("F2 → F1"));
        QVERIFY2(lines->item(0, 3)->text().contains(word("Trần Thị Hai")), qPrintable(lines->item(0, 3)->text()));
        QCOMPARE(lines->item(0, 4)->text(), word("Contact F2 → Contact F1, release 22/06/2021"));
        QVERIFY(lines->item(0, 5)->text().contains(word("Quarantine order")));
        lines->setFocus();
        QCOMPARE(m_place->focusName(), word("caseLines"));
        hands().key(Qt::Key_Space);
        QCOMPARE(lines->item(0, 4)->text(), word("left out: nothing is written"));
        hands().key(Qt::Key_Space);
        hands().key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_place->changes(), QStringList{word("record Trần Thị Hai as a confirmed case (F0)")});
        QCOMPARE(m_place->book().level(m_first), 0);
        QCOMPARE(m_place->book().level(m_second), 1);
        QVERIFY2(m_place->message().contains(word("1 quarantine order")), qPrintable(m_place->message()));
        m_place->waitForRest();
        QCOMPARE(m_place->part<QTableView>("casesTable")->model()->rowCount(), 2);
        STC_UNWRAP(m_place->undo().undo());
        QCOMPARE(m_place->book().rows(), before);
    }

    /// The form is of a quarantine; without one it is said what to do.
    void printsTheContactListForm()
    {
        m_place->page().showPerson(m_first);
        m_place->part<QTableView>("casesTable")->setFocus();
        hands().key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(m_place->message().contains(word("start it first")), qPrintable(m_place->message()));
        m_place->book().quarantine(m_first, "contact_f1", june(2), june(20));
        hands().key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_place->page().findChild<views::PapersDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->pane()->request().kind, reports::PrintKind::ContactForm);
        dialog->reject();
        m_place->waitForRest();
    }

    void aDayAheadIsToldInTheDialog()
    {
        views::CaseDialog dialog(m_place->database(), {m_first, june(12), {}}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(!test::find<QPushButton>(dialog, "caseRecord")->isEnabled());
        QVERIFY(test::find<views::MessageBar>(dialog, "messageBar")->text().contains(word("12/06/2021")));
    }

    void theModelKeepsItsPromises()
    {
        items::CaseListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<services::CaseOverview> cases(3);
        cases[0].name = word("Trần Văn B");
        cases[1].name = word("Lê Thị A");
        cases[2].name = word("Ân");
        for (std::size_t i = 0; i < cases.size(); ++i) {
            cases[i].person = Uuid{1, i + 1};
            cases[i].confirmedOn = june(int(i) + 1);
            cases[i].contacts = {int(i), 5 - int(i), 0};
        }
        model.setCases(cases);
        QCOMPARE(model.caseAt(0)->person, (Uuid{1, 3})); // the latest first
        model.sort(items::CaseListModel::Second, Qt::DescendingOrder);
        QCOMPARE(model.caseAt(0)->person, (Uuid{1, 1}));
        model.setFilter(word("le thi"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf({1, 2}), 0);
        QCOMPARE(model.rowOf({1, 1}), -1);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

private:
    qint64 count(const char *sql, const Uuid &id)
    {
        auto statement = m_place->database().connection().prepare(sql);
        statement->bind(1, id);
        return *statement->step() ? statement->integer(0) : -1;
    }
};

QTEST_MAIN(TestTracingPage)
#include "tst_tracingpage.moc"
