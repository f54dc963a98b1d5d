// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/commands.h"

#include "views/widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace stc::views {

namespace {

constexpr CommandInfo kCommands[] = {
    {.command = Command::NewDatabase, .menu = MenuId::File, .objectName = "actionNew", .text = QT_TRANSLATE_NOOP("commands", "&New database…"), .standard = QKeySequence::New, .icon = "new", .needsDatabase = false},
    {.command = Command::OpenDatabase, .menu = MenuId::File, .objectName = "actionOpen", .text = QT_TRANSLATE_NOOP("commands", "&Open database…"), .standard = QKeySequence::Open, .icon = "open", .needsDatabase = false},
    {.command = Command::OpenSample, .menu = MenuId::File, .objectName = "actionSample", .text = QT_TRANSLATE_NOOP("commands", "Open the sample &commune"), .icon = "sample", .needsDatabase = false},
    {.command = Command::Import, .menu = MenuId::File, .objectName = "actionImport", .text = QT_TRANSLATE_NOOP("commands", "&Import…"), .shortcut = "Ctrl+I", .icon = "import", .startsBlock = true},
    {.command = Command::Export, .menu = MenuId::File, .objectName = "actionExport", .text = QT_TRANSLATE_NOOP("commands", "&Export…"), .shortcut = "Ctrl+E", .icon = "export"},
    {.command = Command::Backup, .menu = MenuId::File, .objectName = "actionBackup", .text = QT_TRANSLATE_NOOP("commands", "&Back up…"), .shortcut = "Ctrl+B", .icon = "backup", .startsBlock = true},
    {.command = Command::Restore, .menu = MenuId::File, .objectName = "actionRestore", .text = QT_TRANSLATE_NOOP("commands", "&Restore…"), .icon = "restore", .needsDatabase = false},
    {.command = Command::Settings, .menu = MenuId::File, .objectName = "actionSettings", .text = QT_TRANSLATE_NOOP("commands", "&Settings…"), .shortcut = "Ctrl+,", .icon = "settings", .needsDatabase = false, .startsBlock = true},
    {.command = Command::Quit, .menu = MenuId::File, .objectName = "actionQuit", .text = QT_TRANSLATE_NOOP("commands", "&Quit"), .shortcut = "Ctrl+Q", .needsDatabase = false, .startsBlock = true},

    {.command = Command::Undo, .menu = MenuId::Edit, .objectName = "actionUndo", .text = QT_TRANSLATE_NOOP("commands", "&Undo"), .standard = QKeySequence::Undo, .icon = "undo"},
    {.command = Command::Redo, .menu = MenuId::Edit, .objectName = "actionRedo", .text = QT_TRANSLATE_NOOP("commands", "&Redo"), .shortcut = "Ctrl+Y", .icon = "redo"},
    {.command = Command::NewRecord, .menu = MenuId::Edit, .objectName = "actionNewRecord", .text = QT_TRANSLATE_NOOP("commands", "&New record…"), .shortcut = "Ins", .icon = "new", .startsBlock = true},
    {.command = Command::EditRecord, .menu = MenuId::Edit, .objectName = "actionEditRecord", .text = QT_TRANSLATE_NOOP("commands", "&Edit the record…"), .shortcut = "F2", .icon = "edit"},
    {.command = Command::DeleteRecord, .menu = MenuId::Edit, .objectName = "actionDeleteRecord", .text = QT_TRANSLATE_NOOP("commands", "&Delete the record…"), .shortcut = "Del"},
    {.command = Command::RecordHistory, .menu = MenuId::Edit, .objectName = "actionRecordHistory", .text = QT_TRANSLATE_NOOP("commands", "&History of the record…"), .shortcut = "Ctrl+H", .icon = "history"},
    {.command = Command::Copy, .menu = MenuId::Edit, .objectName = "actionCopy", .text = QT_TRANSLATE_NOOP("commands", "&Copy"), .standard = QKeySequence::Copy, .startsBlock = true},
    {.command = Command::SelectAll, .menu = MenuId::Edit, .objectName = "actionSelectAll", .text = QT_TRANSLATE_NOOP("commands", "Select &all"), .standard = QKeySequence::SelectAll},
    {.command = Command::SaveList, .menu = MenuId::Edit, .objectName = "actionSaveList", .text = QT_TRANSLATE_NOOP("commands", "&Save this list…"), .shortcut = "Ctrl+Shift+S"},
    {.command = Command::Find, .menu = MenuId::Edit, .objectName = "actionFind", .text = QT_TRANSLATE_NOOP("commands", "&Find"), .standard = QKeySequence::Find, .icon = "search", .startsBlock = true},

    {.command = Command::Columns, .menu = MenuId::View, .objectName = "actionColumns", .text = QT_TRANSLATE_NOOP("commands", "&Columns…"), .shortcut = "Ctrl+K"},
    {.command = Command::Details, .menu = MenuId::View, .objectName = "actionDetails", .text = QT_TRANSLATE_NOOP("commands", "&Details panel"), .shortcut = "F4"},
    {.command = Command::NextPane, .menu = MenuId::View, .objectName = "actionNextPane", .text = QT_TRANSLATE_NOOP("commands", "&Next pane"), .shortcut = "F6", .startsBlock = true},
    {.command = Command::PreviousPane, .menu = MenuId::View, .objectName = "actionPreviousPane", .text = QT_TRANSLATE_NOOP("commands", "&Previous pane"), .shortcut = "Shift+F6"},

    {.command = Command::GoHome, .menu = MenuId::Go, .objectName = "actionGoHome", .text = QT_TRANSLATE_NOOP("commands", "&Overview"), .shortcut = "Alt+Home", .icon = "home"},
    {.command = Command::GoTeams, .menu = MenuId::Go, .objectName = "actionGoTeams", .text = QT_TRANSLATE_NOOP("commands", "&Teams"), .shortcut = "Alt+1", .icon = "teams"},
    {.command = Command::GoHouseholds, .menu = MenuId::Go, .objectName = "actionGoHouseholds", .text = QT_TRANSLATE_NOOP("commands", "&Households and people"), .shortcut = "Alt+2", .icon = "households"},
    {.command = Command::GoHouseholdEntry, .menu = MenuId::Go, .objectName = "actionGoHouseholdEntry", .text = QT_TRANSLATE_NOOP("commands", "Enter househol&ds"), .shortcut = "Ctrl+Shift+H", .icon = "households"},
    {.command = Command::GoLogbook, .menu = MenuId::Go, .objectName = "actionGoLogbook", .text = QT_TRANSLATE_NOOP("commands", "&Logbook"), .shortcut = "Alt+3", .icon = "logbook"},
    {.command = Command::GoQuarantine, .menu = MenuId::Go, .objectName = "actionGoQuarantine", .text = QT_TRANSLATE_NOOP("commands", "Health and &quarantine"), .shortcut = "Alt+4", .icon = "quarantine"},
    {.command = Command::GoTracing, .menu = MenuId::Go, .objectName = "actionGoTracing", .text = QT_TRANSLATE_NOOP("commands", "T&racing and samples"), .shortcut = "Alt+5", .icon = "tracing"},
    {.command = Command::GoSupport, .menu = MenuId::Go, .objectName = "actionGoSupport", .text = QT_TRANSLATE_NOOP("commands", "&Support"), .shortcut = "Alt+6", .icon = "support"},
    {.command = Command::GoExchange, .menu = MenuId::Go, .objectName = "actionGoExchange", .text = QT_TRANSLATE_NOOP("commands", "&Exchange"), .shortcut = "Alt+7", .icon = "exchange"},
    {.command = Command::GoHistory, .menu = MenuId::Go, .objectName = "actionGoHistory", .text = QT_TRANSLATE_NOOP("commands", "&Packages and history"), .shortcut = "Alt+8", .icon = "history"},
    {.command = Command::GoCheck, .menu = MenuId::Go, .objectName = "actionGoCheck", .text = QT_TRANSLATE_NOOP("commands", "&Check the data"), .shortcut = "Alt+9", .icon = "success"},

    {.command = Command::OpenPage, .menu = MenuId::Go, .objectName = "actionOpenPage", .text = QT_TRANSLATE_NOOP("commands", "Open logbook page &by its code…"), .shortcut = "Ctrl+T", .icon = "search", .startsBlock = true},

    {.command = Command::PrintMonitoring, .menu = MenuId::Print, .objectName = "actionPrintMonitoring", .text = QT_TRANSLATE_NOOP("commands", "&Monitoring list…"), .standard = QKeySequence::Print, .icon = "print"},
    {.command = Command::PrintLogbook, .menu = MenuId::Print, .objectName = "actionPrintLogbook", .text = QT_TRANSLATE_NOOP("commands", "&Logbook page…"), .shortcut = "Ctrl+L"},
    {.command = Command::PrintBlankLogbook, .menu = MenuId::Print, .objectName = "actionPrintBlankLogbook", .text = QT_TRANSLATE_NOOP("commands", "&Blank logbook pages…")},
    {.command = Command::PrintHouseholds, .menu = MenuId::Print, .objectName = "actionPrintHouseholds", .text = QT_TRANSLATE_NOOP("commands", "&Household list…")},
    {.command = Command::PrintRoster, .menu = MenuId::Print, .objectName = "actionPrintRoster", .text = QT_TRANSLATE_NOOP("commands", "Team &roster…")},
    {.command = Command::PrintAnnex, .menu = MenuId::Print, .objectName = "actionPrintAnnex", .text = QT_TRANSLATE_NOOP("commands", "Roster as &annex of the decision…"), .startsBlock = true},
    {.command = Command::PrintRegister, .menu = MenuId::Print, .objectName = "actionPrintRegister", .text = QT_TRANSLATE_NOOP("commands", "Household re&gister…")},
    {.command = Command::PrintAssignments, .menu = MenuId::Print, .objectName = "actionPrintAssignments", .text = QT_TRANSLATE_NOOP("commands", "Households assigned to the &teams…")},
    {.command = Command::PrintGaps, .menu = MenuId::Print, .objectName = "actionPrintGaps", .text = QT_TRANSLATE_NOOP("commands", "&What is missing…")},
    {.command = Command::PrintContacts, .menu = MenuId::Print, .objectName = "actionPrintContacts", .text = QT_TRANSLATE_NOOP("commands", "Telephones of the t&eams…")},
    {.command = Command::PrintLabels, .menu = MenuId::Print, .objectName = "actionPrintLabels", .text = QT_TRANSLATE_NOOP("commands", "Labels with &QR codes…")},
    {.command = Command::PrintTeamLogbook, .menu = MenuId::Print, .objectName = "actionPrintTeamLogbook", .text = QT_TRANSLATE_NOOP("commands", "Logbook of a team for a &period…"), .startsBlock = true},
    {.command = Command::PrintPageBoard, .menu = MenuId::Print, .objectName = "actionPrintPageBoard", .text = QT_TRANSLATE_NOOP("commands", "Missing logboo&k pages…")},
    {.command = Command::PrintDueWork, .menu = MenuId::Print, .objectName = "actionPrintDueWork", .text = QT_TRANSLATE_NOOP("commands", "The &day’s work…")},
    {.command = Command::PrintSampling, .menu = MenuId::Print, .objectName = "actionPrintSampling", .text = QT_TRANSLATE_NOOP("commands", "&Sampling list…")},
    {.command = Command::PrintPapers, .menu = MenuId::Print, .objectName = "actionPrintPapers", .text = QT_TRANSLATE_NOOP("commands", "Papers of quarant&ines…"), .shortcut = "Ctrl+Shift+P", .startsBlock = true},
    {.command = Command::PaperTexts, .menu = MenuId::Print, .objectName = "actionPaperTexts", .text = QT_TRANSLATE_NOOP("commands", "Te&xts of the papers…")},
    {.command = Command::LogbookLayout, .menu = MenuId::Print, .objectName = "actionLogbookLayout", .text = QT_TRANSLATE_NOOP("commands", "La&yout of the logbook page…")},

    {.command = Command::Guide, .menu = MenuId::Help, .objectName = "actionGuide", .text = QT_TRANSLATE_NOOP("commands", "User &guide"), .shortcut = "F1", .icon = "help", .needsDatabase = false},
    {.command = Command::Shortcuts, .menu = MenuId::Help, .objectName = "actionShortcuts", .text = QT_TRANSLATE_NOOP("commands", "&Keyboard shortcuts"), .shortcut = "Ctrl+F1", .needsDatabase = false},
    {.command = Command::About, .menu = MenuId::Help, .objectName = "actionAbout", .text = QT_TRANSLATE_NOOP("commands", "&About this program"), .icon = "info", .needsDatabase = false, .startsBlock = true},
};

QList<QKeySequence> shortcutsOf(const CommandInfo &info)
{
    if (info.standard != QKeySequence::UnknownKey)
        return {QKeySequence::keyBindings(info.standard).value(0)}; // the first alone: the others are rarely known and may meet ours
    if (info.shortcut)
        return {QKeySequence(QLatin1String(info.shortcut))};
    return {};
}

} // namespace

std::span<const CommandInfo> allCommands()
{
    return kCommands;
}

QString menuTitle(MenuId menu)
{
    static constexpr const char *kTitles[] = {
        QT_TRANSLATE_NOOP("commands", "&File"), QT_TRANSLATE_NOOP("commands", "&Edit"),  QT_TRANSLATE_NOOP("commands", "&View"),
        QT_TRANSLATE_NOOP("commands", "&Go to"), QT_TRANSLATE_NOOP("commands", "&Print"), QT_TRANSLATE_NOOP("commands", "&Help"),
    };
    return QCoreApplication::translate("commands", kTitles[static_cast<std::size_t>(menu)]);
}

Commands::Commands(QWidget *window) : QObject(window)
{
    for (const CommandInfo &info : kCommands) {
        auto *action = new QAction(QCoreApplication::translate("commands", info.text), this);
        action->setObjectName(QLatin1String(info.objectName));
        action->setShortcuts(shortcutsOf(info));
        if (info.icon)
            action->setIcon(icon(QLatin1String(info.icon), QPalette::WindowText));
        connect(action, &QAction::triggered, this, [this, command = info.command] { Q_EMIT triggered(command); });
        window->addAction(action);
        Q_ASSERT(static_cast<std::size_t>(info.command) == m_actions.size());
        m_actions.push_back(action);
    }
    action(Command::Details)->setCheckable(true);
    action(Command::Details)->setChecked(true);
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);
    action(Command::Settings)->setMenuRole(QAction::PreferencesRole);
}

QAction *Commands::action(Command command) const
{
    return m_actions[static_cast<std::size_t>(command)];
}

void Commands::fill(QMenu *menu, MenuId id) const
{
    for (const CommandInfo &info : kCommands) {
        if (info.menu != id)
            continue;
        if (info.startsBlock)
            menu->addSeparator();
        menu->addAction(action(info.command));
    }
}

void Commands::setDatabaseOpen(bool isOpen)
{
    for (const CommandInfo &info : kCommands)
        action(info.command)->setEnabled(isOpen || !info.needsDatabase);
}

} // namespace stc::views
