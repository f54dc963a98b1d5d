// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "quarantine/healthbook.h"
#include "services/undo.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

/// A page of the quarantine over the books of the tests, and a person at the keyboard.
namespace stc::test {

template <typename PageType>
class HealthPlace {
public:
    HealthPlace() : m_preferences(std::make_unique<views::Preferences>()) {}
    [[nodiscard]] HealthBook &book() { return m_book; }
    [[nodiscard]] store::Database &database() { return *m_book.database; }
    [[nodiscard]] PageType &page() { return *m_page; }
    [[nodiscard]] Typist &hands() { return m_hands; }
    [[nodiscard]] services::UndoStack &undo() { return *m_undo; }
    [[nodiscard]] QStringList changes() const { return m_changes; }
    void show()
    {
        m_undo = std::make_unique<services::UndoStack>(database());
        m_page = std::make_unique<PageType>(database(), views::Surroundings{*m_preferences, m_answers, clock()}, nullptr);
        QObject::connect(m_page.get(), &views::Page::changed, m_page.get(), [this](const services::Change &change) {
            m_undo->push(change);
            m_changes << change.summary;
        });
        m_page->resize(1080, 640);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("the window does not come");
        m_page->focusStart();
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name)
    {
        return find<Widget>(*m_page, name);
    }
    [[nodiscard]] QString text(const char *label) { return part<QLabel>(label)->text(); }
    [[nodiscard]] QString message() { return part<views::MessageBar>("messageBar")->text(); }
    [[nodiscard]] static QString focusName() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }

private:
    HealthBook m_book;
    std::unique_ptr<views::Preferences> m_preferences;
    Answers m_answers;
    std::unique_ptr<services::UndoStack> m_undo;
    std::unique_ptr<PageType> m_page;
    Typist m_hands;
    QStringList m_changes;
};

} // namespace stc::test
