// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "services/undo.h"
#include "tracing/tracingbook.h"
#include "views/forms/offeredit.h"
#include "views/tracing/contactlines.h"
#include "views/tracing/personpane.h"
#include "views/tracing/tracingpage.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

/// The page of contact tracing over a commune, and a person at the keyboard.
namespace stc::test {

class TracingPlace {
public:
    TracingPlace() : m_preferences(std::make_unique<views::Preferences>()) {}
    [[nodiscard]] TracingBook &book() { return m_book; }
    [[nodiscard]] store::Database &database() { return m_book.database(); }
    [[nodiscard]] views::TracingPage &page() { return *m_page; }
    [[nodiscard]] Typist &hands() { return m_hands; }
    [[nodiscard]] services::UndoStack &undo() { return *m_undo; }
    [[nodiscard]] QStringList changes() const { return m_changes; }

    void show()
    {
        m_undo = std::make_unique<services::UndoStack>(database());
        m_page = std::make_unique<views::TracingPage>(database(), views::Surroundings{*m_preferences, m_answers, clock()}, nullptr);
        QObject::connect(m_page.get(), &views::Page::changed, m_page.get(), [this](const services::Change &change) {
            m_undo->push(change);
            m_changes << change.summary; // the page has read again by itself: the window refreshes the others only
        });
        m_page->resize(1130, 640);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("the window does not come");
        waitForRest();
    }
    void waitForRest() { QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), 10000); }
    /// As a program that dies.
    void crash()
    {
        m_page.reset();
        m_undo.reset();
        m_book.reopen();
    }
    /// The search runs on its own thread, some time after the last letter.
    void waitForOffers()
    {
        auto *line = qobject_cast<views::OfferEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTRY_VERIFY_WITH_TIMEOUT(!line->offers().empty(), 5000);
    }
    [[nodiscard]] QString focusName() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) { return find<Widget>(*m_page, name); }
    [[nodiscard]] QString text(const char *name) { return part<QLabel>(name)->text(); }
    [[nodiscard]] QString message() { return part<views::MessageBar>("messageBar")->text(); }
    /// What stands below the rows that are typed.
    [[nodiscard]] QStringList problems()
    {
        QStringList all;
        for (const QLabel *label : m_page->findChildren<QLabel *>(QStringLiteral("contactProblem"))) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }
    [[nodiscard]] static QStringList column(const QTableWidget *table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table->rowCount(); ++row)
            texts << table->item(row, column)->text();
        return texts;
    }

private:
    TracingBook m_book;
    std::unique_ptr<views::Preferences> m_preferences;
    Answers m_answers;
    std::unique_ptr<services::UndoStack> m_undo;
    std::unique_ptr<views::TracingPage> m_page;
    Typist m_hands;
    QStringList m_changes;
};

} // namespace stc::test
