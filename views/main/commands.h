// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <cstdint>
#include <span>
#include <vector>

class QAction;
class QMenu;

namespace stc::views {

/// Everything that menus and shortcuts can ask for.
enum class Command : std::uint8_t {
    NewDatabase, OpenDatabase, OpenSample, Import, Export, Backup, Restore, Settings, Quit,
    Undo, Redo, NewRecord, EditRecord, DeleteRecord, RecordHistory, Copy, SelectAll, SaveList, Find,
    Columns, Details, NextPane, PreviousPane,
    GoHome, GoTeams, GoHouseholds, GoHouseholdEntry, GoLogbook, GoQuarantine, GoTracing, GoSupport, GoExchange, GoHistory, GoCheck, OpenPage,
    PrintMonitoring, PrintLogbook, PrintBlankLogbook, PrintHouseholds, PrintRoster,
    PrintAnnex, PrintRegister, PrintAssignments, PrintGaps, PrintContacts, PrintLabels, PrintTeamLogbook, PrintPageBoard, PrintDueWork, PrintSampling, PrintPapers, PaperTexts, LogbookLayout,
    Guide, Shortcuts, About,
};

enum class MenuId : std::uint8_t { File, Edit, View, Go, Print, Help };

/// One line of the registry. A shortcut is a word ("Ctrl+I") or one of Qt's standard keys.
struct CommandInfo {
    Command command;
    MenuId menu;
    const char *objectName;
    const char *text; ///< English source, context "commands"
    const char *shortcut = nullptr;
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
    const char *icon = nullptr;
    bool needsDatabase = true;
    bool startsBlock = false; ///< a line above it in the menu
};
[[nodiscard]] std::span<const CommandInfo> allCommands();
[[nodiscard]] QString menuTitle(MenuId menu);

/// The actions of one window, made from the registry.
class Commands final : public QObject {
    Q_OBJECT
public:
    explicit Commands(QWidget *window);
    [[nodiscard]] QAction *action(Command command) const;
    /// Adds the commands of that menu, in the order of the registry.
    void fill(QMenu *menu, MenuId id) const;
    void setDatabaseOpen(bool isOpen);

Q_SIGNALS:
    void triggered(stc::views::Command command);

private:
    std::vector<QAction *> m_actions; ///< by command
};

} // namespace stc::views
