// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/backupdialogs.h"

#include "services/backup.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresspanel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stc::views {

namespace {

/// Explanation, a path with its chooser, and below it one button that begins.
struct PathForm {
    QWidget *form;
    QLineEdit *path;
    QPushButton *choose;
};

PathForm makePathForm(QWidget *parent, const QStringList &explanation, const QString &label, const char *pathName)
{
    PathForm made{new QWidget(parent), nullptr, nullptr};
    auto *layout = new QVBoxLayout(made.form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (const QString &text : explanation)
        layout->addWidget(makeLabel(made.form, "explanation", text));
    layout->addWidget(makeHeadingLabel(made.form, "pathLabel", label, 3));
    auto *row = new QHBoxLayout;
    made.path = new QLineEdit(made.form);
    nameWidget(made.path, pathName, label);
    made.choose = makeButton(made.form, "choosePath", QCoreApplication::translate("backup", "Choose…"));
    row->addWidget(made.path, 1);
    row->addWidget(made.choose);
    layout->addLayout(row);
    layout->addStretch();
    return made;
}

QPushButton *addButtons(QDialog *dialog, QVBoxLayout *layout, QPushButton *start)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    nameWidget(close, "close", close->text().remove(QLatin1Char('&')));
    buttons->addButton(start, QDialogButtonBox::ActionRole);
    start->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return close;
}

} // namespace

BackupDialog::BackupDialog(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_steps(new QStackedWidget(this)),
      m_start(makeButton(this, "startBackup", tr("Back up"), "backup")), m_progress(new ProgressPanel(this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("backupDialog"));
    setWindowTitle(tr("Back up the database"));
    resize(640, 290);
    const PathForm made = makePathForm(this, {tr("Copies the whole database into one file. Do it every day, and keep a copy on another computer or on a USB stick in a locked place."),
                                              tr("You can go on working meanwhile.")},
                                       tr("File of the backup"), "backupTarget");
    m_form = made.form;
    m_target = made.path;
    m_steps->addWidget(m_form);
    m_steps->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_steps, 1);
    m_close = addButtons(this, layout, m_start);
    const QFileInfo info(database.path());
    const QString stamp = vietnamTime(surroundings.clock.nowSeconds()).toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    QString folder = surroundings.preferences.text("backupFolder");
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = info.absolutePath();
    m_target->setText(QDir::toNativeSeparators(QDir(folder).filePath(QStringLiteral("%1-%2.bak.db").arg(info.completeBaseName(), stamp))));
    connect(made.choose, &QPushButton::clicked, this, &BackupDialog::choose);
    connect(m_target, &QLineEdit::textChanged, this, [this](const QString &text) { m_start->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_start, &QPushButton::clicked, this, &BackupDialog::backUp);
    m_start->setFocus();
}

BackupDialog::~BackupDialog()
{
    delete m_job;
}

void BackupDialog::reject()
{
    // Closing while it copies means cancel; the answer comes by itself.
    if (m_job->isRunning())
        m_job->cancel();
    else
        QDialog::reject();
}

void BackupDialog::choose()
{
    m_surroundings.prompts.saveFile(this, {tr("File of the backup"), m_target->text(), {tr("Backups (*.db)")}},
                                    [this](const QString &path) { m_target->setText(QDir::toNativeSeparators(path.endsWith(QLatin1String(".db")) ? path : path + QStringLiteral(".db"))); });
}

void BackupDialog::backUp()
{
    const QString target = QDir::fromNativeSeparators(m_target->text().trimmed());
    m_messages->dismiss();
    m_start->setEnabled(false);
    m_progress->watch(m_job, tr("Copying the database"), tr("If you cancel, no half copy is left."));
    m_steps->setCurrentWidget(m_progress);
    m_job->start<Status>(
        [path = m_database.path(), clock = &m_surroundings.clock, target](const Progress &progress) -> Status {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            return services::backUp(**database, target, progress);
        },
        [this, target](const Status &status) {
            m_steps->setCurrentWidget(m_form);
            m_start->setEnabled(true);
            if (!status) {
                if (status.error().code == ErrorCode::Cancelled)
                    m_messages->show(Tone::Info, tr("The backup was cancelled. No copy was made."));
                else
                    m_messages->show(status.error());
                return;
            }
            m_surroundings.preferences.setText("backupFolder", QFileInfo(target).absolutePath());
            m_start->setEnabled(false); // the same file again would be refused
            m_messages->show(Tone::Good, tr("The backup is written and was read back: it is whole."), tr("Open the folder"),
                             [this, target] { m_surroundings.prompts.showFolder(QFileInfo(target).absolutePath()); });
            m_close->setFocus();
        });
}

RestoreDialog::RestoreDialog(const QString &databasePath, const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent), m_databasePath(databasePath.isEmpty() ? surroundings.preferences.lastDatabase() : databasePath), m_surroundings(surroundings),
      m_messages(new MessageBar(this)), m_steps(new QStackedWidget(this)), m_start(makeButton(this, "startRestore", tr("Restore…"), "restore")),
      m_progress(new ProgressPanel(this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore a backup"));
    resize(640, 310);
    if (m_databasePath.isEmpty())
        m_databasePath = QDir(Preferences::documentsFolder()).filePath(QStringLiteral("sotocovid.db"));
    const PathForm made = makePathForm(this, {tr("The backup takes the place of “%1”.").arg(QFileInfo(m_databasePath).fileName()),
                                              tr("What was entered or imported after the backup is then no longer there. The database as it is now is kept beside it under another name.")},
                                       tr("Backup to restore"), "restoreSource");
    m_form = made.form;
    m_backup = made.path;
    m_steps->addWidget(m_form);
    m_steps->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_steps, 1);
    m_start->setEnabled(false);
    m_close = addButtons(this, layout, m_start);
    connect(made.choose, &QPushButton::clicked, this, &RestoreDialog::chooseBackup);
    connect(m_backup, &QLineEdit::textChanged, this, [this](const QString &text) { m_start->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_start, &QPushButton::clicked, this, &RestoreDialog::ask);
    made.choose->setFocus();
}

RestoreDialog::~RestoreDialog()
{
    delete m_job;
}

void RestoreDialog::reject()
{
    if (m_job->isRunning())
        m_job->cancel();
    else
        QDialog::reject();
}

void RestoreDialog::chooseBackup()
{
    QString start = m_surroundings.preferences.text("backupFolder");
    if (start.isEmpty())
        start = QFileInfo(m_databasePath).absolutePath();
    m_surroundings.prompts.openFile(this, {tr("Backup to restore"), start, {tr("Backups (*.db)"), tr("All files (*)")}},
                                    [this](const QString &path) { m_backup->setText(QDir::toNativeSeparators(path)); });
}

void RestoreDialog::ask()
{
    m_surroundings.prompts.ask(this, {tr("Restore a backup"), tr("Put the backup in the place of the database?"), tr("The database as it is now is kept beside it under another name."), tr("Restore"), true},
                               [this] { restore(); });
}

void RestoreDialog::restore()
{
    const QString backup = QDir::fromNativeSeparators(m_backup->text().trimmed());
    m_messages->dismiss();
    m_start->setEnabled(false);
    Q_EMIT aboutToReplace();
    m_progress->watch(m_job, tr("Restoring the backup"), tr("If you cancel, the database stays as it was."));
    m_steps->setCurrentWidget(m_progress);
    m_job->start<Result<services::RestoreReport>>(
        [path = m_databasePath, clock = &m_surroundings.clock, backup](const Progress &progress) { return services::restore(path, backup, *clock, progress); },
        [this](const Result<services::RestoreReport> &report) {
            if (report)
                Q_EMIT finishedWith(m_databasePath, report->kept);
            else
                Q_EMIT failedWith(m_databasePath, report.error());
            accept();
        });
}

} // namespace stc::views
