// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/exportpage.h"

#include "views/main/newdatabasedialog.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresspanel.h"
#include "views/widgets/unitpicker.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stc::views {

namespace {
constexpr int kVietnamOffset = 7 * 3600;
} // namespace

ExportPage::ExportPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_steps(new QStackedWidget(this)),
      m_progress(new ProgressPanel(this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("exportPage"));
    m_steps->setObjectName(QStringLiteral("exportSteps"));
    m_form = makeForm();
    m_result = makeResult();
    for (QWidget *step : {m_form, static_cast<QWidget *>(m_progress), m_result})
        m_steps->addWidget(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(m_messages);
    layout->addWidget(m_steps, 1);
    suggestTarget();
    updateState();
}

ExportPage::~ExportPage()
{
    delete m_job;
}

QWidget *ExportPage::makeForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeHeadingLabel(form, "exportTitle", tr("Export for another office")));
    layout->addWidget(makeLabel(form, "exportHow", tr("Writes a package that another office takes in with “Import”. It holds personal data: hand it only to who is responsible.")));
    auto *fields = new QFormLayout;
    fields->setSpacing(10);
    fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    fields->addRow(tr("Write to"), makeTarget(form));
    m_unit = new UnitCombo(form);
    nameWidget(m_unit, "exportUnit", tr("Rows of"));
    m_unit->setUnits(m_database.units(), m_database.unit());
    fields->addRow(tr("Rows of"), m_unit);
    auto *since = new QWidget(form);
    auto *sinceRow = new QHBoxLayout(since);
    sinceRow->setContentsMargins(0, 0, 0, 0);
    m_hasSince = new QCheckBox(tr("Only what changed since"), since);
    nameWidget(m_hasSince, "exportHasSince", m_hasSince->text());
    m_since = new QDateTimeEdit(since);
    nameWidget(m_since, "exportSince", tr("Changed since"));
    m_since->setDisplayFormat(QStringLiteral("dd/MM/yyyy HH:mm"));
    m_since->setCalendarPopup(true);
    m_since->setDateTime(QDateTime(m_surroundings.clock.today().addDays(-7), QTime(0, 0)));
    sinceRow->addWidget(m_hasSince);
    sinceRow->addWidget(m_since);
    sinceRow->addStretch();
    fields->addRow(tr("Changes"), since);
    fields->addRow(tr("Tables"), makeTables(form));
    layout->addLayout(fields, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    m_write = makeButton(form, "export", tr("Export"), "export");
    m_write->setDefault(true);
    bottom->addWidget(m_write);
    layout->addLayout(bottom);
    connect(m_unit, &QComboBox::activated, this, &ExportPage::suggestTarget);
    connect(m_hasSince, &QCheckBox::toggled, this, &ExportPage::updateState);
    connect(m_write, &QPushButton::clicked, this, &ExportPage::write);
    return form;
}

QWidget *ExportPage::makeTarget(QWidget *parent)
{
    auto *target = new QWidget(parent);
    auto *layout = new QVBoxLayout(target);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *kinds = new QHBoxLayout;
    m_zip = new QRadioButton(tr("one ZIP file"), target);
    nameWidget(m_zip, "exportZip", m_zip->text());
    m_zip->setChecked(true);
    m_folder = new QRadioButton(tr("a folder"), target);
    nameWidget(m_folder, "exportFolder", m_folder->text());
    kinds->addWidget(m_zip);
    kinds->addWidget(m_folder);
    kinds->addStretch();
    layout->addLayout(kinds);
    auto *row = new QHBoxLayout;
    m_target = new QLineEdit(target);
    nameWidget(m_target, "exportTarget", tr("File or folder of the package"));
    QPushButton *choose = makeButton(target, "exportChoose", tr("Choose…"));
    row->addWidget(m_target, 1);
    row->addWidget(choose);
    layout->addLayout(row);
    connect(m_zip, &QRadioButton::toggled, this, [this] {
        m_targetIsOurs = true;
        suggestTarget();
    });
    connect(m_target, &QLineEdit::textEdited, this, [this] { m_targetIsOurs = false; });
    connect(m_target, &QLineEdit::textChanged, this, &ExportPage::updateState);
    connect(choose, &QPushButton::clicked, this, &ExportPage::chooseTarget);
    return target;
}

QWidget *ExportPage::makeTables(QWidget *parent)
{
    auto *whole = new QWidget(parent);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    QPushButton *all = makeButton(whole, "exportAllTables", tr("All"));
    QPushButton *none = makeButton(whole, "exportNoTables", tr("None"));
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch();
    m_tables = new QListWidget(whole);
    nameWidget(m_tables, "exportTables", tr("Tables"));
    m_tables->setWrapping(true);
    m_tables->setFlow(QListView::TopToBottom);
    m_tables->setResizeMode(QListView::Adjust);
    m_tables->setGridSize({250, fontMetrics().height() + 10});
    m_tables->setFrameShape(QFrame::StyledPanel);
    for (const schema::Table *table : schema::contractTables()) {
        auto *item = new QListWidgetItem(schema::pluralLabel(*table), m_tables);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, static_cast<int>(table->id));
    }
    const auto setAll = [this](Qt::CheckState state) {
        for (int i = 0; i < m_tables->count(); ++i)
            m_tables->item(i)->setCheckState(state);
    };
    connect(all, &QPushButton::clicked, this, [setAll] { setAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [setAll] { setAll(Qt::Unchecked); });
    connect(m_tables, &QListWidget::itemChanged, this, &ExportPage::updateState);
    layout->addLayout(buttons);
    layout->addWidget(m_tables, 1);
    return whole;
}

QWidget *ExportPage::makeResult()
{
    auto *result = new QWidget(this);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeHeadingLabel(result, "exportResultTitle", tr("The package is ready")));
    m_resultText = makeLabel(result, "exportResultText");
    m_resultText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_resultText);
    m_files = new QTableWidget(0, 2, result);
    nameWidget(m_files, "exportFiles", tr("Files of the package"));
    m_files->setHorizontalHeaderLabels({tr("File"), tr("Rows")});
    m_files->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->verticalHeader()->hide();
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_files->setShowGrid(false);
    m_files->setAlternatingRowColors(true);
    layout->addWidget(m_files, 1);
    auto *row = new QHBoxLayout;
    QPushButton *again = makeButton(result, "exportAgain", tr("Another package"));
    QPushButton *open = makeButton(result, "exportOpenFolder", tr("Open the folder"), "folder");
    row->addStretch();
    row->addWidget(again);
    row->addWidget(open);
    layout->addLayout(row);
    connect(again, &QPushButton::clicked, this, [this] {
        m_messages->dismiss();
        suggestTarget();
        m_steps->setCurrentWidget(m_form);
        focusStart();
    });
    connect(open, &QPushButton::clicked, this, [this] {
        const QFileInfo info(m_writtenTo);
        m_surroundings.prompts.showFolder(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    });
    return result;
}

void ExportPage::focusStart()
{
    if (m_steps->currentWidget() == m_form)
        m_target->setFocus();
}

bool ExportPage::isBusy() const
{
    return m_job->isRunning();
}

void ExportPage::suggestTarget()
{
    if (!m_targetIsOurs)
        return;
    const Unit *unit = m_database.units().find(m_unit->code());
    const QString day = m_surroundings.clock.today().toString(Qt::ISODate);
    QString folder = m_surroundings.preferences.text("exportFolder");
    if (folder.isEmpty())
        folder = Preferences::documentsFolder();
    const QString stem = QStringLiteral("%1-%2").arg(fileNameOf(unit ? *unit : m_database.unit()), day);
    const QString ending = m_zip->isChecked() ? QStringLiteral(".zip") : QString();
    QString path = QDir(folder).filePath(stem + ending);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QDir(folder).filePath(QStringLiteral("%1-%2%3").arg(stem).arg(n).arg(ending));
    m_target->setText(QDir::toNativeSeparators(path));
}

void ExportPage::chooseTarget()
{
    const auto take = [this](const QString &path) {
        m_targetIsOurs = false;
        const bool wantsEnding = m_zip->isChecked() && !path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
        m_target->setText(QDir::toNativeSeparators(wantsEnding ? path + QStringLiteral(".zip") : path));
    };
    if (m_zip->isChecked())
        m_surroundings.prompts.saveFile(this, {tr("File of the package"), m_target->text(), {tr("ZIP files (*.zip)")}}, take);
    else
        m_surroundings.prompts.openFolder(this, {tr("Folder of the package"), m_target->text(), {}}, take);
}

void ExportPage::updateState()
{
    m_since->setEnabled(m_hasSince->isChecked());
    bool anyTable = false;
    for (int i = 0; i < m_tables->count(); ++i)
        anyTable = anyTable || m_tables->item(i)->checkState() == Qt::Checked;
    m_write->setEnabled(anyTable && !m_target->text().trimmed().isEmpty());
}

services::ExportOptions ExportPage::options() const
{
    services::ExportOptions options;
    options.target = QDir::fromNativeSeparators(m_target->text().trimmed());
    if (m_unit->code() != m_database.unitCode())
        options.unit = m_unit->code();
    std::vector<schema::TableId> tables;
    for (int i = 0; i < m_tables->count(); ++i) {
        if (m_tables->item(i)->checkState() == Qt::Checked)
            tables.push_back(static_cast<schema::TableId>(m_tables->item(i)->data(Qt::UserRole).toInt()));
    }
    if (tables.size() < schema::kContractTables)
        options.tables = std::move(tables);
    if (m_hasSince->isChecked())
        options.since = QDateTime(m_since->date(), m_since->time(), Qt::OffsetFromUTC, kVietnamOffset).toSecsSinceEpoch();
    return options;
}

void ExportPage::write()
{
    m_messages->dismiss();
    const services::ExportOptions wanted = options();
    const QString folder = QFileInfo(wanted.target).absolutePath();
    if (!QDir().mkpath(folder)) {
        m_messages->show(Tone::Bad, tr("The folder cannot be made. Choose another place."));
        return;
    }
    m_surroundings.preferences.setText("exportFolder", folder);
    m_writtenTo = wanted.target;
    m_progress->watch(m_job, tr("Writing the package"), tr("If you cancel, nothing is left half written."));
    m_steps->setCurrentWidget(m_progress);
    m_job->start<Result<services::ExportReport>>(
        [path = m_database.path(), clock = &m_surroundings.clock, wanted](const Progress &progress) -> Result<services::ExportReport> {
            const auto database = store::Database::open(path, store::Database::Access::ReadWrite, *clock);
            if (!database)
                return failed(database.error());
            return services::runExport(**database, wanted, progress);
        },
        [this](const Result<services::ExportReport> &result) { written(result); });
}

void ExportPage::written(const Result<services::ExportReport> &result)
{
    if (!result) {
        m_steps->setCurrentWidget(m_form);
        if (result.error().code == ErrorCode::Cancelled)
            m_messages->show(Tone::Info, tr("The export was cancelled. Nothing was written."));
        else
            m_messages->show(result.error());
        return;
    }
    m_resultText->setText(tr("%1 rows were written to %2. It is package number %3 for this receiver.")
                              .arg(countText(result->rows()), QDir::toNativeSeparators(m_writtenTo), countText(result->sequence)));
    m_files->setRowCount(0);
    for (const auto &[name, rows] : result->files) {
        const int row = m_files->rowCount();
        m_files->insertRow(row);
        m_files->setItem(row, 0, new QTableWidgetItem(name));
        auto *count = new QTableWidgetItem(countText(rows));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_files->setItem(row, 1, count);
    }
    m_targetIsOurs = true;
    m_steps->setCurrentWidget(m_result);
    findChild<QPushButton *>(QStringLiteral("exportOpenFolder"))->setFocus();
    Q_EMIT dataChanged();
}

} // namespace stc::views
