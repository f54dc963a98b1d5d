// SPDX-License-Identifier: GPL-3.0-or-later
#include "../main/windowfixture.h"
#include "listdata.h"
#include "store/drafts.h"
#include "views/forms/deletedialog.h"
#include "views/forms/draftoffer.h"
#include "views/forms/fieldedit.h"
#include "views/forms/recordform.h"
#include "views/forms/recordhistorydialog.h"
#include "views/main/listhost.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace stc;
using schema::TableId;
using views::PageId;

/// The keys of the window that work on single records, and what the overview says about unfinished forms.
class TestFormKeys : public QObject {
    Q_OBJECT
    std::unique_ptr<test::Home> m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    std::unique_ptr<views::MainWindow> m_window;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
    }
    [[nodiscard]] views::ListHost *host(TableId table) { return qobject_cast<views::ListHost *>(m_window->page(PageId::ofTable(table))); }
    void openWindow()
    {
        m_window = std::make_unique<views::MainWindow>(views::Surroundings{m_preferences, m_answers, test::clock()});
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(m_window->openDatabase(m_home->path("list.db")));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(test::isAtRest());
    }
    void go(TableId table, int number)
    {
        m_window->showRecord(table, test::ListData::id(table, number));
        QTRY_COMPARE(host(table)->list()->currentId(), test::ListData::id(table, number));
    }
    /// Without a window manager nobody gives the window its focus back.
    void backToWindow()
    {
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// The dialog of that kind that is open in front of the window.
    template <typename T>
    [[nodiscard]] T *front()
    {
        for (auto *dialog : m_window->findChildren<T *>()) {
            if (dialog->isVisible() && QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
                return dialog;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<test::Home>();
        m_answers = {};
        const auto made = test::listDatabase(m_home->path("list.db"));
        STC_UNWRAP(made);
    }
    void cleanup() { m_window.reset(); }

    void keysOpenTheForms()
    {
        openWindow();
        go(TableId::Members, 1);
        press(Qt::Key_Insert);
        auto *fresh = front<views::RecordForm>();
        QVERIFY(fresh);
        QVERIFY(fresh->field(QStringLiteral("full_name"))->value().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(!fresh->isVisible());
        backToWindow();
        press(Qt::Key_F2);
        auto *form = front<views::RecordForm>();
        QVERIFY(form);
        QCOMPARE(form->field(QStringLiteral("full_name"))->value(), QStringLiteral("Nguyễn Văn Tổ"));
        press(Qt::Key_Escape);
        backToWindow();
        press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(front<views::RecordHistoryDialog>());
        press(Qt::Key_Escape);
        QVERIFY(!front<views::RecordHistoryDialog>());
    }

    void deletedAndBroughtBackWithKeys()
    {
        openWindow();
        go(TableId::Violations, 1);
        press(Qt::Key_Delete);
        auto *dialog = front<views::DeleteDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QComboBox *>(QStringLiteral("deleteReason"))->lineEdit(), QStringLiteral("twice"));
        press(Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        const auto count = [this] { return m_window->database()->connection().integer("SELECT count(*) FROM violations").value_or(-1); };
        QCOMPARE(count(), std::int64_t(0));
        backToWindow();
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count(), std::int64_t(1));
    }

    void deleteInTheSearchBoxDeletesALetter()
    {
        openWindow();
        go(TableId::Members, 1);
        host(TableId::Members)->find();
        auto *box = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(box);
        QTest::keyClicks(box, QStringLiteral("ab"));
        QTest::keyClick(box, Qt::Key_Home);
        QTest::keyClick(box, Qt::Key_Delete);
        QCOMPARE(box->text(), QStringLiteral("b"));
        QVERIFY(!front<views::DeleteDialog>());
    }

    void theOverviewOffersWhatWasLeft()
    {
        {
            auto database = store::Database::open(m_home->path("list.db"), store::Database::Access::ReadWrite, test::clock());
            STC_UNWRAP(database);
            STC_UNWRAP(store::keepDraft(**database, {0, QStringLiteral("record:members"), {}, {}, 0,
                                                     R"({"basedOn":0,"before":{},"values":{"full_name":"Đỗ Văn Dở","sex":"male","role":"member","joined_on":"2021-05-08"}})"}));
        }
        openWindow();
        m_window->showPage({});
        auto *offer = m_window->findChild<views::DraftOffer *>();
        QVERIFY(offer && offer->isVisible());
        offer->openList();
        QVERIFY(front<views::DraftDialog>());
        press(Qt::Key_Return);
        auto *form = front<views::RecordForm>();
        QVERIFY(form);
        QCOMPARE(form->field(QStringLiteral("full_name"))->value(), QStringLiteral("Đỗ Văn Dở"));
        auto *team = form->field(QStringLiteral("team_id"));
        QTest::keyClicks(team->editor(), QStringLiteral("covid so 2"));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(team->editor())->findChild<QWidget *>(QStringLiteral("offers"))->isVisible());
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!form->isVisible());
        QCOMPARE(m_window->database()->connection().integer("SELECT count(*) FROM members").value_or(-1), std::int64_t(3));
        QTRY_VERIFY(!offer->isVisible());
        QVERIFY(m_window->commands().action(views::Command::Undo)->isEnabled());
    }
};

QTEST_MAIN(TestFormKeys)
#include "tst_formkeys.moc"
