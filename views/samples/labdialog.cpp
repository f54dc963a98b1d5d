// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/samples/labdialog.h"

#include "views/lists/dateedit.h"
#include "views/samples/labmodel.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace stc::views {

using services::LabColumn;
using services::LabColumns;
using services::LabLine;
using services::LabState;

LabDialog::LabDialog(store::Database &database, const Surroundings &surroundings, const QString &path, QWidget *parent)
    : QDialog(parent), m_database(database), m_surroundings(surroundings), m_path(path), m_messages(new MessageBar(this)), m_model(new LabModel(this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("labDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Results of a laboratory"));
    setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(this, "labFile", QFileInfo(path).fileName()));
    layout->addWidget(m_messages);
    makeColumns();
    makeLines();
    makeButtons();
    resize(1100, 640);
    for (const auto &keys : {QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+Enter")})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &LabDialog::apply);
    connect(m_model, &LabModel::decided, this, &LabDialog::showSummary);
    connect(m_lines->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LabDialog::showCandidates);
    m_lines->setFocus();
    read();
}

LabDialog::~LabDialog()
{
    delete m_job; // before the widgets its end would speak to
}

void LabDialog::makeColumns()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    for (std::size_t i = 0; i < services::kLabColumnCount; ++i) {
        const QString label = services::labColumnLabel(static_cast<LabColumn>(i));
        auto *combo = new QComboBox(this);
        combo->setObjectName(QStringLiteral("labColumn_%1").arg(i));
        combo->setAccessibleName(tr("Column with: %1").arg(label));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(16);
        auto *text = new QLabel(label, this);
        text->setBuddy(combo);
        grid->addWidget(text, int(i) / 3, int(i) % 3 * 2);
        grid->addWidget(combo, int(i) / 3, int(i) % 3 * 2 + 1);
        grid->setColumnStretch(int(i) % 3 * 2 + 1, 1);
        connect(combo, &QComboBox::activated, this, [this] {
            m_isChosen = true;
            read();
        });
        m_columns.push_back(combo);
    }
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->addLayout(grid);
    auto *row = new QHBoxLayout;
    m_on = new DateEdit(m_surroundings.clock.today(), this);
    nameWidget(m_on, "labResultOn", tr("Day of the results where the list gives none"));
    m_on->setDate(m_surroundings.clock.today());
    m_on->setMaximumWidth(130);
    auto *label = new QLabel(tr("&Day of results without one:"), this);
    label->setBuddy(m_on);
    m_onlyOpen = new QCheckBox(tr("&Only what waits for a decision"), this);
    nameWidget(m_onlyOpen, "labOnlyOpen", tr("Only what waits for a decision"));
    row->addWidget(label);
    row->addWidget(m_on);
    row->addStretch();
    row->addWidget(m_onlyOpen);
    outer->addLayout(row);
    connect(m_on, &DateEdit::dateChanged, this, [this] {
        if (m_on->date().isValid())
            read();
    });
    connect(m_onlyOpen, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model->setOnlyOpen(isOn);
        goToOpen(0);
    });
}

void LabDialog::makeLines()
{
    auto *outer = static_cast<QVBoxLayout *>(layout());
    m_lines = new QTableView(this);
    nameWidget(m_lines, "labLines", tr("Lines of the laboratory's list"));
    m_lines->setModel(m_model);
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setTabKeyNavigation(false);
    m_lines->setWordWrap(false);
    m_lines->setShowGrid(false);
    m_lines->setAlternatingRowColors(true);
    m_lines->verticalHeader()->hide();
    m_lines->verticalHeader()->setDefaultSectionSize(m_lines->fontMetrics().height() + 9);
    m_lines->horizontalHeader()->setStretchLastSection(true);
    m_lines->horizontalHeader()->setHighlightSections(false);
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_lines->installEventFilter(this);
    outer->addWidget(m_lines, 3);
    outer->addWidget(makeQuietLabel(this, "labKeys", tr("Space leaves the line out · R replaces the result in the books · Enter chooses whom the line means")));
    m_reason = makeLabel(this, "labReason");
    outer->addWidget(m_reason);
    m_candidates = new QListWidget(this);
    nameWidget(m_candidates, "labCandidates", tr("Whom the line may mean"));
    m_candidates->installEventFilter(this);
    m_candidates->setMaximumHeight(110);
    outer->addWidget(m_candidates, 1);
    connect(m_candidates, &QListWidget::itemDoubleClicked, this, &LabDialog::chooseCandidate);
}

void LabDialog::makeButtons()
{
    auto *outer = static_cast<QVBoxLayout *>(layout());
    m_summary = makeLabel(this, "labSummary");
    outer->addWidget(m_summary);
    auto *buttons = new QDialogButtonBox(this);
    m_leaveAll = makeButton(this, "labLeaveAll", tr("&Leave out all that wait"));
    m_leaveAll->setAutoDefault(false);
    buttons->addButton(m_leaveAll, QDialogButtonBox::ActionRole);
    m_apply = makeButton(this, "labApply", tr("&Enter the results"), "success");
    m_apply->setAutoDefault(false);
    m_apply->setToolTip(tr("Ctrl+Enter"));
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    nameWidget(cancel, "cancel", cancel->text().remove(QLatin1Char('&')));
    cancel->setAutoDefault(false);
    outer->addWidget(buttons);
    m_apply->setEnabled(false);
    m_leaveAll->setEnabled(false);
    connect(m_leaveAll, &QPushButton::clicked, this, [this] {
        m_model->leaveOutAllOpen();
        m_apply->setFocus();
    });
    connect(m_apply, &QPushButton::clicked, this, &LabDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

LabColumns LabDialog::chosenColumns() const
{
    LabColumns columns;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        columns.set(static_cast<LabColumn>(i), m_columns[i]->currentData().toInt());
    return columns;
}

void LabDialog::read()
{
    if (m_job->isRunning()) {
        m_isStale = true;
        m_job->cancel();
        return;
    }
    m_isStale = false;
    m_apply->setEnabled(false);
    services::LabOptions options;
    options.area = m_database.unit().range();
    options.today = m_surroundings.clock.today();
    options.resultOn = m_on->date();
    const std::optional<LabColumns> columns = m_isChosen ? std::optional(chosenColumns()) : std::nullopt;
    m_job->start<Result<Reading>>(
        [path = m_path, file = m_database.path(), clock = &m_surroundings.clock, options, columns](const Progress &progress) -> Result<Reading> {
            const auto database = store::Database::open(file, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            const auto remembered = services::rememberedLabColumns(**database);
            auto list = services::readLabFile(path, remembered);
            if (!list)
                return failed(list.error());
            Reading reading;
            reading.file = *std::move(list);
            reading.columns = columns.value_or(services::guessLabColumns(reading.file.header, remembered));
            if (reading.columns.isUsable()) {
                auto preview = services::matchLab((*database)->connection(), reading.file, reading.columns, options, progress);
                if (!preview)
                    return failed(preview.error());
                reading.preview = *std::move(preview);
            }
            return reading;
        },
        [this](Result<Reading> reading) { showReading(std::move(reading)); });
}

void LabDialog::showReading(Result<Reading> reading)
{
    if (m_isStale) {
        read();
        return;
    }
    if (!reading) {
        if (reading.error().code != ErrorCode::Cancelled)
            m_messages->show(reading.error());
        return;
    }
    fillColumns(*reading);
    if (reading->columns.isUsable())
        m_messages->dismiss();
    else
        m_messages->show(Tone::Info, tr("Say above which column holds the result, and which a code, an identity number or a name."));
    m_model->setPreview(std::move(reading->preview), m_onlyOpen->isChecked());
    for (const auto &[column, width] : {std::pair<int, int>{LabModel::Line, 50}, {LabModel::Code, 110}, {LabModel::Name, 190}, {LabModel::Result, 110}, {LabModel::State, 140}, {LabModel::For, 230}})
        m_lines->setColumnWidth(column, width);
    goToOpen(0);
    showSummary();
    Q_EMIT matched();
}

void LabDialog::fillColumns(const Reading &reading)
{
    m_header = reading.file.header;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        QComboBox *combo = m_columns[i];
        combo->clear();
        combo->addItem(tr("– none –"), -1);
        for (int field = 0; field < reading.file.header.size(); ++field)
            combo->addItem(reading.file.header.at(field), field);
        combo->setCurrentIndex(std::max(0, combo->findData(reading.columns.of(static_cast<LabColumn>(i)))));
    }
}

void LabDialog::showSummary()
{
    const services::LabPreview &preview = m_model->preview();
    const int open = preview.openLines();
    m_summary->setText(tr("%1 lines: %2 results to enter · %3 known already · %4 without a result yet · %5 wait for a decision")
                           .arg(countText(qint64(preview.lines.size())), countText(preview.answers()), countText(preview.count(LabState::Known)),
                               countText(preview.count(LabState::NoResult)), countText(open)));
    m_apply->setEnabled(open == 0 && preview.answers() > 0 && !m_job->isRunning());
    m_leaveAll->setEnabled(open > 0);
    showCandidates();
}

void LabDialog::showCandidates()
{
    m_candidates->clear();
    const int at = m_model->lineAt(m_lines->currentIndex().row());
    m_reason->setText(at < 0 ? QString() : m_model->preview().lines[std::size_t(at)].reason);
    if (at < 0)
        return;
    const LabLine &line = m_model->preview().lines[std::size_t(at)];
    for (const std::size_t sample : line.candidates) {
        auto *item = new QListWidgetItem(m_model->sampleText(sample), m_candidates);
        item->setData(Qt::UserRole, qulonglong(sample));
        if (line.samples == std::vector{sample})
            m_candidates->setCurrentItem(item);
    }
    if (m_candidates->count() > 0 && m_candidates->currentRow() < 0)
        m_candidates->setCurrentRow(0);
}

void LabDialog::goToOpen(int from)
{
    if (m_model->rowCount() == 0)
        return;
    const int open = m_model->nextOpen(from);
    m_lines->setCurrentIndex(m_model->index(open >= 0 ? open : std::clamp(from, 0, m_model->rowCount() - 1), 0));
}

void LabDialog::chooseCandidate()
{
    const int row = m_lines->currentIndex().row();
    const QListWidgetItem *item = m_candidates->currentItem();
    if (row < 0 || !item)
        return;
    m_model->choose(row, std::size_t(item->data(Qt::UserRole).toULongLong()));
    m_lines->setFocus();
    goToOpen(row);
}

bool LabDialog::pressed(int key)
{
    const int row = m_lines->currentIndex().row();
    const int at = m_model->lineAt(row);
    if (at < 0)
        return false;
    const LabLine &line = m_model->preview().lines[std::size_t(at)];
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Delete:
        m_model->leaveOut(row, !line.isLeftOut);
        if (line.isLeftOut)
            goToOpen(row);
        return true;
    case Qt::Key_R:
        if (line.state == LabState::Different) {
            m_model->replace(row, !line.mayReplace);
            goToOpen(row);
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_candidates->count() > 0)
            m_candidates->setFocus();
        else
            goToOpen(row + 1);
        return true;
    default: return false;
    }
}

bool LabDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QDialog::eventFilter(watched, event);
    if (watched == m_lines && pressed(key->key()))
        return true;
    if (watched == m_candidates) {
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            chooseCandidate();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_lines->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LabDialog::apply()
{
    if (!m_apply->isEnabled() || m_job->isRunning())
        return;
    if (m_isChosen) {
        if (const auto kept = services::rememberLabColumns(m_database, m_header, chosenColumns()); !kept)
            logDetail(kept.error());
    }
    m_apply->setEnabled(false);
    m_messages->show(Tone::Info, tr("Writing…"));
    m_job->start<Result<services::Change>>(
        [path = m_database.path(), clock = &m_surroundings.clock, preview = m_model->preview()](const Progress &) -> Result<services::Change> {
            const auto database = store::Database::open(path, store::Database::Access::ReadWrite, *clock);
            return database ? services::applyLab(**database, preview) : Result<services::Change>(failed(database.error()));
        },
        [this](const Result<services::Change> &change) {
            if (!change) {
                m_messages->show(change.error());
                m_apply->setEnabled(true);
                return;
            }
            Q_EMIT changed(*change);
            accept();
        });
}

} // namespace stc::views
