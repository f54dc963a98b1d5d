// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pages about teams, worked as a clerk works them: typed, without a mouse.
#include "../../services/booksfixture.h"
#include "../main/windowfixture.h"

#include "items/boardmodel.h"
#include "items/teamlistmodel.h"
#include "services/assignment.h"
#include "services/undo.h"
#include "store/drafts.h"
#include "store/queries/teamoverview.h"
#include "views/forms/fieldedit.h"
#include "views/teams/boardpage.h"
#include "views/teams/boardtable.h"
#include "views/teams/founddialog.h"
#include "views/teams/proposaldialog.h"
#include "views/teams/teamoverviewpage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

/// A commune with three teams and some households, for the tests of the pages about teams; helpers that type as a person does.
namespace stc::test {

using namespace views;
using schema::TableId;

inline QDate day(int number)
{
    return QDate(2021, 6, 1).addDays(number - 1); // day 9 is today (testsupport.h)
}

/// Types into whatever has the focus, as a keyboard does.
inline void type(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    for (const QChar letter : text) // as an input method hands them over
        QTest::sendKeyEvent(QTest::Click, focus, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
}

/// Alt held down over several keys: QTest would let it go after each.
inline void pressWithAlt(int key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::AltModifier);
    QApplication::sendEvent(QApplication::focusWidget(), &down);
}

/// Types a field and goes on with Enter.
inline void enter(const QString &text)
{
    type(text);
    press(Qt::Key_Return);
}

struct Droppable : TeamDropTable {
    using TeamDropTable::dropEvent;
};

inline QDialog *dialog(const QWidget &page, const char *name)
{
    for (auto *one : page.findChildren<QDialog *>(QLatin1String(name))) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

class TeamPages : public QObject {
protected:
    void setUp();
    void tearDown();
    template <typename P>
    P *open();
    [[nodiscard]] QString teamOf(const Uuid &household) { return test::value(*m_database, TableId::Households, household, "team_id"); }
    /// The rows of the board, as "head" texts.
    [[nodiscard]] QStringList heads() const;
    void undoes(const QSignalSpy &changes, const QStringList &before);

    std::unique_ptr<test::Home> m_home;
    std::unique_ptr<Preferences> m_preferences;
    test::Answers m_answers;
    FixedClock m_clock{test::clock().now()};
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Page> m_page;
    Uuid m_one;
    Uuid m_two;
    std::vector<Uuid> m_households;
};

inline void TeamPages::setUp()
{
    m_home = std::make_unique<test::Home>();
    m_preferences = std::make_unique<Preferences>();
    auto made = test::communeBook(m_home->path("book.db"), m_clock);
    STC_UNWRAP(made);
    m_database = *std::move(made);
    m_one = test::addTeam(*m_database, QStringLiteral("Tổ COVID số 1"));
    m_two = test::addTeam(*m_database, QStringLiteral("Tổ COVID số 2"));
    test::addTeam(*m_database, QStringLiteral("Tổ COVID số 3"), QStringLiteral("Thôn Đình"));
    test::addMember(*m_database, m_one, QStringLiteral("Nguyễn Thị Lan"), QStringLiteral("leader"));
    test::addMember(*m_database, m_one, QStringLiteral("Trần Thị Hoa"), QStringLiteral("deputy"));
    m_households.clear();
    int order = 0;
    for (const char *head : {"An", "Bình", "Cường", "Dung", "Em"})
        m_households.push_back(test::addHousehold(*m_database, QStringLiteral("Phạm Văn ") + QString::fromUtf8(head), m_one, ++order));
    m_households.push_back(test::addHousehold(*m_database, QStringLiteral("Vũ Thị Giang"), {}));
    m_households.push_back(test::addHousehold(*m_database, QStringLiteral("Vũ Thị Hạnh"), {}));
}

inline void TeamPages::tearDown()
{
    m_page.reset();
    m_database.reset();
    m_preferences.reset();
    m_home.reset();
}

template <typename P>
P *TeamPages::open()
{
    auto page = std::make_unique<P>(*m_database, Surroundings{*m_preferences, m_answers, m_clock}, nullptr);
    P *made = page.get();
    m_page = std::move(page);
    made->resize(1130, 640);
    made->show();
    QApplication::setActiveWindow(made);
    if (!QTest::qWaitForWindowActive(made))
        qFatal("no active window");
    made->focusStart();
    return made;
}

inline QStringList TeamPages::heads() const
{
    const auto *table = test::find<BoardTable>(*m_page, "boardHouseholds");
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts << table->model()->index(row, items::BoardModel::Head).data().toString().section(QLatin1Char(' '), -1);
    return texts;
}

inline void TeamPages::undoes(const QSignalSpy &changes, const QStringList &before)
{
    QCOMPARE(changes.size(), 1);
    services::UndoStack stack(*m_database);
    stack.push(changes.at(0).at(0).value<services::Change>());
    STC_UNWRAP(stack.undo());
    QCOMPARE(test::content(*m_database), before);
}

} // namespace stc::test
