// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/mainwindow.h"

#include "views/grid/gridpane.h"
#include "services/assignment.h"
#include "views/exchange/importpage.h"
#include "views/logbook/logbookpage.h"
#include "views/logbook/pagescanner.h"
#include "views/logbook/readingpage.h"
#include "views/main/pagemaker.h"
#include "views/main/navigation.h"
#include "views/main/samplemaker.h"
#include "views/main/startpage.h"
#include "views/main/trainingbanner.h"
#include "views/main/undobutton.h"
#include "views/teams/founddialog.h"
#include "views/tracing/tracingpage.h"
#include "views/widgets/job.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresspanel.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace stc::views {

namespace {

QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// Where a draft that is not of one record goes on.
PageId::Kind workplaceOf(const store::Draft &draft)
{
    if (FoundDialog::isDraftOfTeam(draft))
        return PageId::Kind::TeamOverview;
    if (draft.form == LogbookPage::draftName())
        return PageId::Kind::LogbookEntry;
    if (draft.form == TracingPage::draftName())
        return PageId::Kind::Tracing;
    return draft.form == SecondReadingPage::draftName() ? PageId::Kind::SecondReading : PageId::Kind::HouseholdEntry;
}

bool isSample(const QString &path)
{
    return QFileInfo(path).absoluteFilePath() == QFileInfo(samplePath()).absoluteFilePath();
}

bool isDatabaseFile(const QString &path)
{
    return path.endsWith(QLatin1String(".db"), Qt::CaseInsensitive);
}

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings)
    : m_surroundings(surroundings), m_sampleClock(surroundings.clock), m_commands(new Commands(this)), m_undoButton(new UndoButton(this)), m_places(new QStackedWidget(this)), m_start(new StartPage(surroundings, this)), m_messages(new MessageBar(this)), m_dayTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    resize(1280, 720);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_places, 1);
    m_places->setObjectName(QStringLiteral("places"));
    m_places->addWidget(m_start);
    setCentralWidget(central);
    makeMenus();
    m_commands->setDatabaseOpen(false);
    connect(m_commands, &Commands::triggered, this, &MainWindow::run);
    connect(m_start, &StartPage::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_start, &StartPage::wantsSample, this, &MainWindow::openSample);
    connect(m_start, &StartPage::wantsNew, this, [this] { run(Command::NewDatabase); });
    connect(m_start, &StartPage::wantsOpen, this, [this] { run(Command::OpenDatabase); });
    connect(m_start, &StartPage::wantsRestore, this, [this] { run(Command::Restore); });
    connect(m_start, &StartPage::wantsFile, this, &MainWindow::openDatabase);
    auto *scanner = new PageScanner(this);
    connect(scanner, &PageScanner::scanned, this, [this](const QString &code) {
        if (m_database)
            openPageByCode(code);
    });
    m_dayTimer->setObjectName(QStringLiteral("dayTimer"));
    connect(m_dayTimer, &QTimer::timeout, this, [this] {
        if (!m_database || isBusy() || m_database->clock().today() == m_day)
            return;
        beginDay();
        refreshPages(nullptr); // days left, visits missing: all pages speak of today
    });
    m_dayTimer->start(60'000);
    restoreGeometry(m_surroundings.preferences.bytes("window/geometry"));
    updateTitle();
}

MainWindow::~MainWindow()
{
    delete m_sampleJob;
    closeDatabase();
}

bool MainWindow::openDatabase(const QString &path)
{
    if (refuseWhileBusy())
        return false;
    const Clock &clock = isSample(path) ? static_cast<const Clock &>(m_sampleClock) : m_surroundings.clock;
    auto database = store::Database::open(path, store::Database::Access::ReadWrite, clock);
    if (!database) {
        // Nothing is lost by a wrong choice: what is open stays open.
        if (m_database) {
            m_messages->show(database.error());
        } else {
            m_start->showProblem(path, database.error());
            m_places->setCurrentWidget(m_start);
        }
        return false;
    }
    closeDatabase();
    m_messages->dismiss();
    m_database = *std::move(database);
    m_undo = std::make_unique<services::UndoStack>(*m_database);
    m_surroundings.preferences.addDatabase(path);
    m_commands->setDatabaseOpen(true);
    showUndo();
    makeWorkspace();
    updateTitle();
    beginDay();
    showPage(PageId::fromName(m_surroundings.preferences.text("window/page")));
    Q_EMIT databaseOpened();
    return true;
}

void MainWindow::beginDay()
{
    m_day = m_database->clock().today();
    const auto due = services::applyDueAssignments(*m_database);
    if (!due) {
        m_messages->show(due.error());
        return;
    }
    take(*due, nullptr);
    if (due->isSomething())
        m_messages->show(Tone::Info, tr("Done as planned: %1").arg(due->summary));
}

void MainWindow::closeDatabase()
{
    // Pages first: they read from the database until they are gone.
    m_pages.clear();
    delete m_workspace;
    m_workspace = nullptr;
    m_navigation = nullptr;
    m_stack = nullptr;
    m_splitter = nullptr;
    m_undo.reset();
    m_database.reset();
    m_current = {};
}

void MainWindow::leaveDatabase()
{
    closeDatabase();
    m_commands->setDatabaseOpen(false);
    showUndo();
    m_start->refreshRecent();
    m_places->setCurrentWidget(m_start);
    updateTitle();
}

void MainWindow::openSample()
{
    if (refuseWhileBusy() || m_sampleJob)
        return;
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        openDatabase(path);
        return;
    }
    m_sampleJob = new Job(this);
    auto *progress = new ProgressPanel(this);
    m_places->addWidget(progress);
    progress->watch(m_sampleJob, tr("Preparing the sample commune"), tr("This is done once and takes a few seconds."));
    QWidget *before = m_places->currentWidget();
    m_places->setCurrentWidget(progress);
    m_sampleJob->start<Status>(
        [path, clock = &m_surroundings.clock](const Progress &p) { return makeSample(path, *clock, p); },
        [this, path, progress, before](const Status &status) {
            m_sampleJob->deleteLater();
            m_sampleJob = nullptr;
            m_places->setCurrentWidget(before);
            progress->deleteLater();
            if (status)
                openDatabase(path);
            else if (status.error().code != ErrorCode::Cancelled)
                m_messages->show(status.error());
        });
}

Surroundings MainWindow::inside() const
{
    return {m_surroundings.preferences, m_surroundings.prompts, m_database->clock()};
}

void MainWindow::makeWorkspace()
{
    m_workspace = new QWidget(m_places);
    m_workspace->setObjectName(QStringLiteral("workspace"));
    auto *layout = new QVBoxLayout(m_workspace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_database->isTraining())
        layout->addWidget(new TrainingBanner(m_workspace));
    m_splitter = new QSplitter(m_workspace);
    m_splitter->setObjectName(QStringLiteral("mainSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_navigation = new Navigation(m_splitter);
    m_stack = new QStackedWidget(m_splitter);
    m_stack->setObjectName(QStringLiteral("pageStack"));
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    const int width = qMin(320, m_navigation->sizeHint().width());
    m_navigation->setMinimumWidth(width);
    m_splitter->setSizes({width, 1366 - width});
    m_splitter->restoreState(m_surroundings.preferences.bytes("window/splitter"));
    layout->addWidget(m_splitter, 1);
    m_places->addWidget(m_workspace);
    m_places->setCurrentWidget(m_workspace);
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
}

Page *MainWindow::page(const PageId &id)
{
    auto found = m_pages.find(id);
    if (found == m_pages.end()) {
        Page *made = makePage(id);
        m_stack->addWidget(made);
        found = m_pages.emplace(id, made).first;
    }
    return found->second;
}

Page *MainWindow::makePage(const PageId &id)
{
    Page *made = views::makePage(id, *m_database, inside(), m_stack);
    made->setAccessibleName(id.title());
    connect(made, &Page::wantsPage, this, &MainWindow::showPage);
    connect(made, &Page::wantsCommand, this, &MainWindow::run);
    connect(made, &Page::wantsRecord, this, &MainWindow::showRecord);
    connect(made, &Page::wantsRecordOn, this, [this](const PageId &target, const Uuid &record) {
        showPage(target);
        page(target)->showRecord(record);
    });
    connect(made, &Page::wantsLogbookPage, this, &MainWindow::openLogbookPage);
    connect(made, &Page::wantsPrint, this, &MainWindow::openPrint);
    connect(made, &Page::wantsDraft, this, [this](const store::Draft &draft) { // the forms of single records open by themselves
        const auto table = GridPane::tableOfDraft(draft);
        const PageId entry = table ? PageId::ofTable(*table) : PageId{workplaceOf(draft), {}};
        showPage(entry);
        page(entry)->openDraft(draft);
    });
    connect(made, &Page::detailsShown, m_commands->action(Command::Details), &QAction::setChecked);
    connect(made, &Page::dataChanged, this, [this, made] { refreshPages(made); });
    connect(made, &Page::changed, this, [this, made](const services::Change &change) { take(change, made); });
    return made;
}

void MainWindow::showPage(const PageId &id)
{
    if (!m_database)
        return;
    Page *next = page(id);
    m_current = id;
    m_stack->setCurrentWidget(next);
    m_navigation->setCurrentPage(id);
    if (!m_navigation->hasFocus())
        next->focusStart();
    for (const Command command : {Command::Columns, Command::Details, Command::Find, Command::Copy, Command::SelectAll, Command::SaveList, Command::NewRecord, Command::EditRecord,
                                  Command::DeleteRecord, Command::RecordHistory})
        m_commands->action(command)->setEnabled(next->isList());
}

void MainWindow::showRecord(schema::TableId table, const Uuid &id)
{
    const PageId target = PageId::ofTable(table);
    showPage(target);
    page(target)->showRecord(id);
}

void MainWindow::openLogbookPage(const services::TeamDay &day)
{
    const PageId entry{PageId::Kind::LogbookEntry, {}};
    showPage(entry);
    page(entry)->openLogbookPage(day);
}

void MainWindow::refreshPages(const Page *except)
{
    const bool hadBanner = m_workspace->findChild<TrainingBanner *>() != nullptr;
    if (m_database->isTraining() && !hadBanner)
        qobject_cast<QVBoxLayout *>(m_workspace->layout())->insertWidget(0, new TrainingBanner(m_workspace));
    for (const auto &[id, made] : m_pages) {
        if (made != except)
            made->refresh();
    }
}

bool MainWindow::isBusy() const
{
    if (m_sampleJob)
        return true;
    return std::any_of(m_pages.begin(), m_pages.end(), [](const auto &entry) { return entry.second->isBusy(); });
}

bool MainWindow::refuseWhileBusy()
{
    if (!isBusy())
        return false;
    m_messages->show(Tone::Caution, tr("Work is under way. Wait for its end, or cancel it first."));
    return true;
}

void MainWindow::updateTitle()
{
    const QString program = QStringLiteral("Sổ Tổ COVID");
    if (!m_database) {
        setWindowTitle(program);
        return;
    }
    const Unit &unit = m_database->unit();
    setWindowTitle(tr("%1 – %2[*] – %3").arg(m_database->units().fullName(unit), QFileInfo(m_database->path()).fileName(), program));
}

QString MainWindow::databasePath() const
{
    return m_database ? m_database->path() : QString();
}

void MainWindow::remember()
{
    Preferences &preferences = m_surroundings.preferences;
    preferences.setBytes("window/geometry", saveGeometry());
    if (m_splitter)
        preferences.setBytes("window/splitter", m_splitter->saveState());
    if (m_database)
        preferences.setText("window/page", m_current.name());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isBusy() && !m_mayClose) {
        event->ignore();
        m_surroundings.prompts.ask(this, {tr("Work is under way"), tr("Stop it and quit?"), tr("What is not finished will not be done. The database stays as it was."), tr("Stop and quit"), true}, [this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_navigation)
        m_navigation->viewport()->update();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    event->acceptProposedAction();
    if (paths.size() == 1 && isDatabaseFile(paths.first())) {
        openDatabase(paths.first());
        return;
    }
    if (!m_database) {
        m_start->messages()->show(Tone::Info, tr("Make or open a database first, then drag the files onto the window again."));
        return;
    }
    const PageId import{PageId::Kind::Import, {}};
    showPage(import);
    static_cast<ImportPage *>(page(import))->addPaths(paths, false);
}

void MainWindow::cyclePane(int direction)
{
    if (!m_database)
        return;
    QList<QWidget *> panes{m_navigation};
    panes += page(m_current)->panes();
    qsizetype now = 0;
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            now = i;
    }
    panes[(now + direction + panes.size()) % panes.size()]->setFocus(Qt::TabFocusReason);
}

} // namespace stc::views
