// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importpage.h"

#include "views/exchange/importresult.h"
#include "views/exchange/previewpane.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresspanel.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stc::views {

namespace {

/// On a connection of its own: the lists stay readable while an import writes.
Result<services::ImportReport> importOn(const QString &database, const Clock &clock, const services::ImportOptions &options, const Progress &progress)
{
    const auto connection = store::Database::open(database, store::Database::Access::ReadWrite, clock);
    if (!connection)
        return failed(connection.error());
    return services::runImport(**connection, options, progress);
}

} // namespace

ImportPage::ImportPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_steps(new QStackedWidget(this)),
      m_progress(new ProgressPanel(this)), m_preview(new PreviewPane(database, surroundings, this)), m_result(new ImportResult(surroundings, this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("importPage"));
    m_steps->setObjectName(QStringLiteral("importSteps"));
    m_choice = makeChoice();
    for (QWidget *step : {m_choice, static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_result)})
        m_steps->addWidget(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(m_messages);
    layout->addWidget(m_steps, 1);
    connect(m_preview, &PreviewPane::wantsCheck, this, &ImportPage::check);
    connect(m_preview, &PreviewPane::accepted, this, &ImportPage::write);
    connect(m_preview, &PreviewPane::rejected, this, [this] {
        startOver(true);
        m_messages->show(Tone::Info, tr("Nothing was imported. The database is as it was."));
    });
    connect(m_result, &ImportResult::wantsMore, this, [this] { startOver(false); });
    connect(m_result, &ImportResult::wantsTable, this, [this](schema::TableId table) { Q_EMIT wantsPage(PageId::ofTable(table)); });
    updateChoice();
}

ImportPage::~ImportPage()
{
    delete m_job; // before what it works with
}

QWidget *ImportPage::makeChoice()
{
    auto *choice = new QWidget(this);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeHeadingLabel(choice, "importTitle", tr("Import files")));
    layout->addWidget(makeLabel(choice, "importHow",
                                tr("Choose what the communes or another office sent: a folder, a ZIP file, or single CSV files. You can also drag them onto this window. "
                                   "First you see what would happen; nothing is written before you agree.")));
    auto *row = new QHBoxLayout;
    QPushButton *files = makeButton(choice, "chooseFiles", tr("Choose files…"), "new");
    QPushButton *folder = makeButton(choice, "chooseFolder", tr("Choose folder…"), "folder");
    m_remove = makeButton(choice, "removePath", tr("Remove from the list"));
    row->addWidget(files);
    row->addWidget(folder);
    row->addStretch();
    row->addWidget(m_remove);
    layout->addLayout(row);
    m_paths = new QListWidget(choice);
    nameWidget(m_paths, "importPaths", tr("Chosen files and folders"));
    m_paths->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_paths->setTextElideMode(Qt::ElideMiddle);
    m_paths->setAlternatingRowColors(true);
    layout->addWidget(m_paths, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    m_check = makeButton(choice, "checkFiles", tr("Check the files"), "search");
    m_check->setDefault(true);
    bottom->addWidget(m_check);
    layout->addLayout(bottom);
    connect(files, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ImportPage::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        qDeleteAll(m_paths->selectedItems());
        updateChoice();
    });
    connect(m_paths, &QListWidget::itemSelectionChanged, this, &ImportPage::updateChoice);
    connect(m_check, &QPushButton::clicked, this, &ImportPage::check);
    return choice;
}

void ImportPage::focusStart()
{
    if (m_steps->currentWidget() == m_choice)
        (paths().isEmpty() ? findChild<QPushButton *>(QStringLiteral("chooseFiles")) : m_check)->setFocus();
}

bool ImportPage::isBusy() const
{
    return m_job->isRunning();
}

void ImportPage::chooseFiles()
{
    const QString start = m_surroundings.preferences.text("importFolder");
    m_surroundings.prompts.openFiles(this, {tr("Files to import"), start, {tr("Packages and tables (*.zip *.csv)"), tr("All files (*)")}},
                                     [this](const QStringList &chosen) { addPaths(chosen, false); });
}

void ImportPage::chooseFolder()
{
    const QString start = m_surroundings.preferences.text("importFolder");
    m_surroundings.prompts.openFolder(this, {tr("Folder to import"), start, {}}, [this](const QString &chosen) { addPaths({chosen}, false); });
}

void ImportPage::addPaths(const QStringList &chosen, bool start)
{
    if (isBusy())
        return;
    startOver(m_steps->currentWidget() == m_choice);
    QStringList known = paths();
    for (const QString &path : chosen) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        if (known.contains(whole))
            continue;
        known.append(whole);
        auto *item = new QListWidgetItem(QDir::toNativeSeparators(whole), m_paths);
        item->setData(Qt::UserRole, whole);
        item->setToolTip(item->text());
    }
    if (!chosen.isEmpty())
        m_surroundings.preferences.setText("importFolder", QFileInfo(chosen.first()).absolutePath());
    updateChoice();
    m_check->setFocus();
    if (start && !known.isEmpty())
        check();
}

QStringList ImportPage::paths() const
{
    QStringList all;
    for (int i = 0; i < m_paths->count(); ++i)
        all.append(m_paths->item(i)->data(Qt::UserRole).toString());
    return all;
}

void ImportPage::updateChoice()
{
    m_check->setEnabled(m_paths->count() > 0);
    m_remove->setEnabled(!m_paths->selectedItems().isEmpty());
}

void ImportPage::startOver(bool keepPaths)
{
    m_messages->dismiss();
    m_preview->clear();
    if (!keepPaths)
        m_paths->clear();
    updateChoice();
    m_steps->setCurrentWidget(m_choice);
    focusStart();
}

void ImportPage::check()
{
    m_messages->dismiss();
    services::ImportOptions options;
    options.paths = paths();
    options.dryRun = true;
    options.collectRows = true;
    options.correctionReason = m_preview->correctionReason();
    m_progress->watch(m_job, tr("Checking the files"), tr("Nothing is written yet."));
    m_steps->setCurrentWidget(m_progress);
    m_job->start<Result<services::ImportReport>>(
        [path = m_database.path(), clock = &m_surroundings.clock, options](const Progress &progress) { return importOn(path, *clock, options, progress); },
        [this](Result<services::ImportReport> result) { checked(std::move(result)); });
}

void ImportPage::checked(Result<services::ImportReport> result)
{
    if (!result) {
        m_steps->setCurrentWidget(m_choice);
        if (result.error().code == ErrorCode::Cancelled)
            m_messages->show(Tone::Info, tr("The check was stopped. Nothing was imported."));
        else
            m_messages->show(result.error());
        return;
    }
    m_preview->setReport(*std::move(result));
    m_steps->setCurrentWidget(m_preview);
    m_preview->focusStart();
}

void ImportPage::write()
{
    services::ImportOptions options;
    options.paths = paths();
    options.skipInvalid = m_preview->skipsInvalid();
    options.rejectsFolder = m_preview->rejectsFolder();
    options.correctionReason = m_preview->correctionReason();
    m_progress->watch(m_job, tr("Importing"), tr("If you cancel, the database stays as it was."));
    m_steps->setCurrentWidget(m_progress);
    m_job->start<Result<services::ImportReport>>(
        [path = m_database.path(), clock = &m_surroundings.clock, options](const Progress &progress) { return importOn(path, *clock, options, progress); },
        [this](Result<services::ImportReport> result) { written(std::move(result)); });
}

void ImportPage::written(Result<services::ImportReport> result)
{
    if (!result) {
        m_steps->setCurrentWidget(m_preview);
        if (result.error().code == ErrorCode::Cancelled)
            m_messages->show(Tone::Info, tr("The import was cancelled. The database is as it was."));
        else
            m_messages->show(result.error());
        return;
    }
    m_result->setReport(*result, m_preview->skipsInvalid() ? m_preview->rejectsFolder() : QString());
    m_preview->clear();
    m_steps->setCurrentWidget(m_result);
    m_result->focusStart();
    if (result->applied)
        Q_EMIT dataChanged();
}

} // namespace stc::views
