// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Households typed from paper, as a person at the keyboard does it: what the tests of the page share.
#include "entryfixture.h"
#include "services/undo.h"
#include "views/households/operationdialog.h"
#include "views/main/listhost.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

namespace stc::test {

using views::PeopleSheet;

class HouseholdTyping : public QObject {
protected:
    test::Home m_home;
    int m_number = 0;

    [[nodiscard]] QString newPath() { return m_home.path(QByteArray("page" + QByteArray::number(++m_number) + ".db").constData()); }
    /// Number, head and birth year; then the others, name and year each.
    void typeFamily(Typist &typist, const char *number, const char *head, const char *year, const std::vector<std::pair<const char *, const char *>> &others)
    {
        typist.line(number);
        typist.line(head);
        typist.enter();
        typist.text(year);
        typist.key(Qt::Key_Down);
        for (const auto &[name, born] : others) {
            typist.line(name);
            typist.text(born);
            typist.key(Qt::Key_Down);
        }
        typist.enter();
    }
    /// A saved family of three, opened again.
    void openFamily(Workplace &place, Typist &typist)
    {
        place.choosePlace(typist);
        typeFamily(typist, "012", "Nguyễn Văn An", "1975", {{"Trần Thị Dung", "1978"}, {"Văn Bình", "2001"}});
        place.household(0);
        place.page().openHousehold(place.lastId());
        QCOMPARE(place.page().form()->household(), place.lastId());
    }
    [[nodiscard]] QString message(Workplace &place, const char *name = "messageBar")
    {
        const auto bars = place.page().findChildren<views::MessageBar *>();
        for (const views::MessageBar *bar : bars) {
            if (bar->isVisible())
                return bar->text();
        }
        Q_UNUSED(name)
        return {};
    }
    views::OperationDialog *startOperation(Workplace &place, views::Operation operation, int row)
    {
        QApplication::setActiveWindow(&place.page());
        place.sheet().focusCell(row, PeopleSheet::Name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier);
        auto *menu = find<QMenu>(place.page(), "operationsMenu");
        if (!menu->isVisible())
            qFatal("the menu does not open");
        menu->close(); // as it does before an entry's work begins
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QStringLiteral("operation%1").arg(static_cast<int>(operation)))
                action->trigger();
        }
        auto *dialog = place.page().findChild<views::OperationDialog *>();
        if (dialog) {
            QApplication::setActiveWindow(dialog); // there is no window manager that would
            if (!dialog->isActiveWindow())
                qFatal("the dialog does not come");
        }
        return dialog;
    }
    void agree(views::OperationDialog *dialog) { find<QPushButton>(*dialog, "operationAgree")->click(); }
    [[nodiscard]] QString said(const views::OperationDialog *dialog)
    {
        const auto *bar = dialog->findChild<views::MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
};

} // namespace stc::test
