// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus of the main window do.
#include "services/logbook/pagelookup.h"
#include "views/logbook/opencodedialog.h"
#include "views/main/backupdialogs.h"
#include "views/main/helpviewer.h"
#include "views/main/language.h"
#include "views/main/mainwindow.h"
#include "views/main/navigation.h"
#include "views/main/newdatabasedialog.h"
#include "views/main/smalldialogs.h"
#include "views/main/undobutton.h"
#include "views/logbook/layoutdialog.h"
#include "views/papers/papertexts.h"
#include "views/printdialogs/printdialog.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace stc::views {

void MainWindow::makeMenus()
{
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    menuBar()->setAccessibleName(tr("Menus"));
    menuBar()->setCornerWidget(m_undoButton);
    connect(m_undoButton, &QToolButton::clicked, this, &MainWindow::undo);
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Print, MenuId::Help}) {
        QMenu *menu = menuBar()->addMenu(menuTitle(id));
        menu->setObjectName(QStringLiteral("menu%1").arg(static_cast<int>(id)));
        menu->setAccessibleName(menu->title().remove(QLatin1Char('&')));
        m_commands->fill(menu, id);
        if (id == MenuId::File) {
            auto *recent = new QMenu(tr("Opened &lately"), menu);
            recent->setObjectName(QStringLiteral("menuRecent"));
            menu->insertMenu(m_commands->action(Command::OpenSample), recent);
            connect(menu, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
        }
        if (id == MenuId::View) {
            menu->addSeparator();
            makeLanguageMenu(menu);
            makeThemeMenu(menu);
        }
    }
}

void MainWindow::take(const services::Change &change, const Page *by)
{
    if (!change.isSomething())
        return;
    m_messages->dismiss();
    m_undo->push(change);
    showUndo();
    refreshPages(by);
}

void MainWindow::undo()
{
    const auto change = m_undo->undo();
    if (!change)
        m_messages->show(change.error());
    else
        m_messages->show(Tone::Good, tr("Undone: %1").arg(change->summary));
    showUndo();
    refreshPages(nullptr);
}

void MainWindow::redo()
{
    const auto change = m_undo->redo();
    if (!change)
        m_messages->show(change.error());
    else
        m_messages->show(Tone::Good, tr("Done again: %1").arg(change->summary));
    showUndo();
    refreshPages(nullptr);
}

/// The two entries name what they would do.
void MainWindow::showUndo()
{
    const auto entry = [this](Command command, bool can, const QString &named, const QString &plain) {
        QAction *action = m_commands->action(command);
        action->setEnabled(can);
        action->setText(can ? QString(named).replace(QLatin1Char('&'), QLatin1String("&&")) : plain);
    };
    const bool canUndo = m_undo && m_undo->canUndo();
    const bool canRedo = m_undo && m_undo->canRedo();
    entry(Command::Undo, canUndo, canUndo ? tr("Undo: %1").arg(m_undo->undoText()) : QString(), tr("Undo"));
    entry(Command::Redo, canRedo, canRedo ? tr("Redo: %1").arg(m_undo->redoText()) : QString(), tr("Redo"));
    m_undoButton->setWhat(canUndo ? m_undo->undoText() : QString());
}

void MainWindow::makeLanguageMenu(QMenu *parent)
{
    QMenu *menu = parent->addMenu(tr("&Language"));
    menu->setObjectName(QStringLiteral("menuLanguage"));
    auto *group = new QActionGroup(menu);
    for (const auto &[code, name] : {std::pair{QStringLiteral("vi"), QStringLiteral("Tiếng Việt")}, std::pair{QStringLiteral("en"), QStringLiteral("English")}}) {
        QAction *action = menu->addAction(name);
        action->setObjectName(QStringLiteral("actionLanguage_%1").arg(code));
        action->setCheckable(true);
        action->setChecked(currentLanguage() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] { chooseLanguage(code); });
    }
}

void MainWindow::makeThemeMenu(QMenu *parent)
{
    QMenu *menu = parent->addMenu(tr("&Colours"));
    menu->setObjectName(QStringLiteral("menuTheme"));
    auto *group = new QActionGroup(menu);
    for (const auto &[theme, name] : {std::pair{Theme::System, tr("As the &system")}, std::pair{Theme::Light, tr("&Light")}, std::pair{Theme::Dark, tr("&Dark")}}) {
        QAction *action = menu->addAction(name);
        action->setObjectName(QStringLiteral("actionTheme_%1").arg(themeName(theme)));
        action->setCheckable(true);
        action->setChecked(m_surroundings.preferences.theme() == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            m_surroundings.preferences.setTheme(theme);
            Q_EMIT lookChanged();
        });
    }
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_surroundings.preferences.recentDatabases()) {
        // An ampersand in a folder's name is no mnemonic.
        QAction *action = menu->addAction(QDir::toNativeSeparators(path).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, path] { openDatabase(path); });
    }
    menu->setEnabled(!menu->isEmpty());
}

void MainWindow::chooseLanguage(const QString &code)
{
    if (code == currentLanguage())
        return;
    if (isBusy()) {
        m_messages->show(Tone::Caution, tr("Work is under way. Change the language when it has ended."));
        return;
    }
    Q_EMIT languageChosen(code);
}

void MainWindow::chooseDatabase()
{
    const QString start = m_surroundings.preferences.lastDatabase();
    m_surroundings.prompts.openFile(this, {tr("Open database"), start.isEmpty() ? Preferences::documentsFolder() : QFileInfo(start).absolutePath(), {tr("Databases (*.db)"), tr("All files (*)")}},
                                    [this](const QString &path) { openDatabase(path); });
}

void MainWindow::makeDatabase()
{
    auto *dialog = new NewDatabaseDialog(m_surroundings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewDatabaseDialog::made, this, [this](const QString &path) {
        // An empty database wants files.
        if (openDatabase(path))
            showPage({PageId::Kind::Import, {}});
    });
    dialog->open();
}

void MainWindow::openPrint(const reports::PrintRequest &request)
{
    auto *dialog = new PrintDialog(*m_database, inside(), request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::numbered, this, [this] { refreshPages(nullptr); });
    dialog->open();
}

/// At once where one page has the code; else the dialog asks. Empty: what is to be typed there.
void MainWindow::openPageByCode(const QString &code)
{
    if (!code.isEmpty()) {
        const auto lookup = services::findPage(*m_database, code);
        if (!lookup || !lookup->isFound()) {
            m_messages->show(Tone::Bad, lookup ? lookup->text : lookup.error().text);
            return;
        }
        m_messages->dismiss();
        if (lookup->sheets.size() == 1) {
            openLogbookPage(lookup->sheets.front().page);
            return;
        }
    }
    auto *dialog = new OpenCodeDialog(*m_database, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OpenCodeDialog::chosen, this, &MainWindow::openLogbookPage);
    dialog->open();
    dialog->look(code);
}

/// With the filters of the list that is open, where it has some.
void MainWindow::printKind(reports::PrintKind kind)
{
    reports::PrintRequest request = page(m_current)->printRequest();
    request.kind = kind;
    if (kind == reports::PrintKind::TeamLogbook) { // a book of one day is none: from the first of the month
        request.until = request.date.isValid() ? request.date : inside().clock.today();
        request.date = QDate(request.until.year(), request.until.month(), 1);
    }
    openPrint(request);
}

void MainWindow::run(Command command)
{
    const auto show = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    switch (command) {
    case Command::NewDatabase:
        if (!refuseWhileBusy())
            makeDatabase();
        return;
    case Command::OpenDatabase: chooseDatabase(); return;
    case Command::OpenSample: openSample(); return;
    case Command::Quit: close(); return;
    case Command::Settings: {
        auto *dialog = new SettingsDialog(m_surroundings, this);
        connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::chooseLanguage);
        connect(dialog, &SettingsDialog::lookChanged, this, &MainWindow::lookChanged);
        show(dialog);
        return;
    }
    case Command::Restore: {
        if (refuseWhileBusy())
            return;
        auto *dialog = new RestoreDialog(databasePath(), m_surroundings, this);
        connect(dialog, &RestoreDialog::aboutToReplace, this, &MainWindow::leaveDatabase);
        connect(dialog, &RestoreDialog::finishedWith, this, [this](const QString &path, const QString &kept) {
            if (openDatabase(path))
                m_messages->show(Tone::Good, kept.isEmpty() ? tr("The backup is restored.") : tr("The backup is restored. The replaced database is kept as %1.").arg(QDir::toNativeSeparators(kept)));
        });
        connect(dialog, &RestoreDialog::failedWith, this, [this](const QString &path, const Error &error) {
            if (QFileInfo::exists(path))
                openDatabase(path);
            m_messages->show(error);
        });
        show(dialog);
        return;
    }
    case Command::Guide: {
        auto *viewer = new HelpViewer(this);
        viewer->setAttribute(Qt::WA_DeleteOnClose);
        viewer->show(); // beside the work, not in front of it
        return;
    }
    case Command::Shortcuts: show(new ShortcutsDialog(*m_commands, this)); return;
    case Command::About: show(new AboutDialog(this)); return;
    default:
        if (m_database)
            runOnDatabase(command);
        return;
    }
}

void MainWindow::runOnDatabase(Command command)
{
    const auto go = [this](schema::Group group) {
        showPage(m_navigation->pageOfGroup(group));
        page(m_current)->focusStart();
    };
    switch (command) {
    case Command::Import: showPage({PageId::Kind::Import, {}}); return;
    case Command::Export: showPage({PageId::Kind::Export, {}}); return;
    case Command::Backup: {
        auto *dialog = new BackupDialog(*m_database, inside(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    case Command::Undo: undo(); return;
    case Command::Redo: redo(); return;
    case Command::NewRecord: page(m_current)->newRecord(); return;
    case Command::EditRecord: page(m_current)->editRecord(); return;
    case Command::DeleteRecord: page(m_current)->deleteRecord(); return;
    case Command::RecordHistory: page(m_current)->recordHistory(); return;
    case Command::Copy: page(m_current)->copy(); return;
    case Command::SelectAll: page(m_current)->selectAll(); return;
    case Command::Find: page(m_current)->find(); return;
    case Command::SaveList: page(m_current)->saveList(); return;
    case Command::Columns: page(m_current)->chooseColumns(); return;
    case Command::Details:
        for (const auto &[id, made] : m_pages)
            made->showDetails(m_commands->action(Command::Details)->isChecked());
        return;
    case Command::NextPane: cyclePane(1); return;
    case Command::PreviousPane: cyclePane(-1); return;
    case Command::GoHome: showPage({}); return;
    case Command::GoTeams: go(schema::Group::Teams); return;
    case Command::GoHouseholds: go(schema::Group::Households); return;
    case Command::GoHouseholdEntry:
        showPage({PageId::Kind::HouseholdEntry, {}});
        page(m_current)->focusStart();
        return;
    case Command::GoLogbook: go(schema::Group::Logbook); return;
    case Command::GoQuarantine: go(schema::Group::Quarantine); return;
    case Command::GoTracing: go(schema::Group::Tracing); return;
    case Command::GoSupport: go(schema::Group::Support); return;
    case Command::GoExchange: go(schema::Group::Exchange); return;
    case Command::GoHistory: showPage({PageId::Kind::History, {}}); return;
    case Command::GoCheck: showPage({PageId::Kind::Check, {}}); return;
    case Command::OpenPage: openPageByCode({}); return;
    case Command::PrintMonitoring: printKind(reports::PrintKind::MonitoringList); return;
    case Command::PrintLogbook: printKind(reports::PrintKind::Logbook); return;
    case Command::PrintBlankLogbook: printKind(reports::PrintKind::LogbookBlank); return;
    case Command::PrintHouseholds: printKind(reports::PrintKind::HouseholdList); return;
    case Command::PrintRoster: printKind(reports::PrintKind::Roster); return;
    case Command::PrintAnnex: printKind(reports::PrintKind::RosterAnnex); return;
    case Command::PrintRegister: printKind(reports::PrintKind::HouseholdRegister); return;
    case Command::PrintAssignments: printKind(reports::PrintKind::AssignmentList); return;
    case Command::PrintDueWork: printKind(reports::PrintKind::DueList); return;
    case Command::PrintSampling: printKind(reports::PrintKind::SamplingList); return;
    case Command::PrintGaps: printKind(reports::PrintKind::GapList); return;
    case Command::PrintContacts: printKind(reports::PrintKind::ContactList); return;
    case Command::PrintLabels: printKind(reports::PrintKind::Labels); return;
    case Command::PrintPageBoard: printKind(reports::PrintKind::PageBoard); return;
    case Command::PrintTeamLogbook: printKind(reports::PrintKind::TeamLogbook); return;
    case Command::PrintPapers:
        showPage({PageId::Kind::Papers, {}});
        page(m_current)->focusStart();
        return;
    case Command::PaperTexts: {
        auto *dialog = new PaperTexts(*m_database, inside(), {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    case Command::LogbookLayout: {
        auto *dialog = new LayoutDialog(*m_database, inside(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    default: return;
    }
}

} // namespace stc::views
