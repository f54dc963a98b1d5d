// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/undo.h"
#include "views/main/commands.h"
#include "views/main/page.h"
#include "views/main/sampleclock.h"

#include <QDate>
#include <QMainWindow>

#include <map>
#include <memory>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace stc::views {

class Job;
class MessageBar;
class Navigation;
class StartPage;
class UndoButton;

/// The window: the start page, or navigation and pages of the open database. Built anew when the language changes.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Surroundings &surroundings);
    ~MainWindow() override;

    /// false: the start page is there and says why.
    bool openDatabase(const QString &path);
    /// Makes this person's copy of the sample where there is none, then opens it.
    void openSample();
    void showPage(const PageId &page);
    [[nodiscard]] PageId currentPage() const { return m_current; }
    /// Made when first asked for; only while a database is open.
    [[nodiscard]] Page *page(const PageId &id);
    /// Opens the list at that record.
    void showRecord(schema::TableId table, const Uuid &id);
    /// Opens the page of a team and day where pages are typed.
    void openLogbookPage(const services::TeamDay &day);
    void openPrint(const reports::PrintRequest &request);
    void printKind(reports::PrintKind kind);
    void run(Command command);
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] store::Database *database() { return m_database.get(); }
    [[nodiscard]] const Commands &commands() const { return *m_commands; }
    /// Long work is under way that would be lost if the window went.
    [[nodiscard]] bool isBusy() const;
    /// Keeps geometry, page and splitters for the next time.
    void remember();

Q_SIGNALS:
    void languageChosen(const QString &code);
    void lookChanged();
    void databaseOpened();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void makeLanguageMenu(QMenu *parent);
    void makeThemeMenu(QMenu *parent);
    void fillRecent(QMenu *menu);
    void runOnDatabase(Command command);
    void makeWorkspace();
    void closeDatabase();
    /// Closes it and shows the start page.
    void leaveDatabase();
    void updateTitle();
    void refreshPages(const Page *except);
    void chooseDatabase();
    void makeDatabase();
    /// What was planned for this day takes effect; when a database is opened, and when the day changes.
    void beginDay();
    /// A page changed something that can be undone.
    void take(const services::Change &change, const Page *by);
    void undo();
    void redo();
    void showUndo();
    void openPageByCode(const QString &code);
    void cyclePane(int direction);
    void chooseLanguage(const QString &code);
    [[nodiscard]] bool refuseWhileBusy();
    Page *makePage(const PageId &id);
    /// The surroundings as the open database has them: the sample lives on its own day.
    [[nodiscard]] Surroundings inside() const;

    Surroundings m_surroundings;
    SampleClock m_sampleClock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<services::UndoStack> m_undo;
    Commands *m_commands;
    UndoButton *m_undoButton;
    QStackedWidget *m_places; ///< start page, workspace
    StartPage *m_start;
    MessageBar *m_messages;
    QWidget *m_workspace = nullptr;
    QSplitter *m_splitter = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::map<PageId, Page *> m_pages;
    PageId m_current;
    Job *m_sampleJob = nullptr;
    QTimer *m_dayTimer;
    QDate m_day; ///< whose plans have taken effect
    bool m_mayClose = false;
};

} // namespace stc::views
