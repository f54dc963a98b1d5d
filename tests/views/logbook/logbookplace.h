// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "logbook/pagebook.h"
#include "services/undo.h"
#include "views/logbook/checkstable.h"
#include "views/logbook/counterspane.h"
#include "views/logbook/entrylines.h"
#include "views/logbook/logbookpage.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QSignalSpy>

/// A commune whose pages are typed, and a person at the keyboard.
namespace stc::test {

class LogbookPlace {
public:
    /// Without a page in front: the book can be filled first.
    LogbookPlace() : m_preferences(std::make_unique<views::Preferences>()) {}
    [[nodiscard]] PageBook &book() { return m_book; }
    [[nodiscard]] store::Database &database() { return *m_book.database; }
    [[nodiscard]] Answers &answers() { return m_answers; }
    [[nodiscard]] views::LogbookPage &page() { return *m_page; }
    [[nodiscard]] Typist &hands() { return m_hands; }
    [[nodiscard]] services::UndoStack &undo() { return *m_undo; }

    void show()
    {
        m_undo = std::make_unique<services::UndoStack>(database());
        m_page = std::make_unique<views::LogbookPage>(database(), views::Surroundings{*m_preferences, m_answers, clock()});
        QObject::connect(m_page.get(), &views::Page::changed, m_page.get(), [this](const services::Change &change) {
            m_undo->push(change);
            m_changes << change.summary;
        });
        m_page->resize(1130, 640);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("the window does not come");
    }
    /// With the page of the book's team and day open.
    void open()
    {
        show();
        m_page->openLogbookPage(m_book.page);
    }
    /// As a program that dies: what was typed is not saved, and the session is gone.
    void crash() { m_page.reset(); }

    [[nodiscard]] QWidget *focus() const { return QApplication::focusWidget(); }
    [[nodiscard]] QString focusName() const { return focus() ? focus()->objectName() : QString(); }
    [[nodiscard]] QString message() { return find<views::MessageBar>(*m_page, "messageBar")->text(); }
    [[nodiscard]] QString remark() { return find<QLabel>(*m_page, "pageRemark")->text(); }
    [[nodiscard]] QString facts() { return find<QLabel>(*m_page, "pageFacts")->text(); }
    /// What stands below the line that is being typed.
    [[nodiscard]] QString lineProblem()
    {
        QStringList all;
        for (const QLabel *label : m_page->findChildren<QLabel *>(word("lineProblem"))) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(QLatin1Char('|'));
    }
    [[nodiscard]] QStringList changes() const { return m_changes; }
    [[nodiscard]] services::PageView view() const { return m_book.open(); }
    /// Of the last line.
    [[nodiscard]] services::PageEntry last() const
    {
        const auto now = view();
        return now.entries.empty() ? services::PageEntry() : now.entries.back();
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name)
    {
        return find<Widget>(*m_page, name);
    }
    [[nodiscard]] QString text(const char *name) { return find<QLineEdit>(*m_page, name)->text(); }
    [[nodiscard]] std::int64_t count(const char *sql) { return m_book.count(sql); }
    void goToLines() { part<views::EntryLines>("entryLines")->focusStart(); }
    void goToChecks() { part<views::ChecksTable>("checksTable")->focusStart(); }
    void goToCounters() { part<views::CountersPane>("countersPane")->focusStart(); }
    /// Household and kind of a new line.
    void begin(const char *household, const char *kind)
    {
        goToLines();
        m_hands.line(household);
        m_hands.line(kind);
    }

private:
    PageBook m_book;
    std::unique_ptr<views::Preferences> m_preferences;
    Answers m_answers;
    std::unique_ptr<services::UndoStack> m_undo;
    std::unique_ptr<views::LogbookPage> m_page;
    Typist m_hands;
    QStringList m_changes;
};

} // namespace stc::test
