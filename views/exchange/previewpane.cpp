// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/previewpane.h"

#include "views/exchange/comparisonview.h"
#include "views/exchange/countstable.h"
#include "views/exchange/outcomes.h"
#include "views/exchange/previewmodel.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace stc::views {

PreviewPane::PreviewPane(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent), m_database(database), m_surroundings(surroundings), m_title(makeHeadingLabel(this, "previewTitle", tr("What the import would do"))),
      m_summary(new MessageBar(this)), m_counts(new CountsTable(this)), m_notices(makeQuietLabel(this, "previewNotices")), m_model(new PreviewModel(this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("previewPane"));
    m_counts->setObjectName(QStringLiteral("previewCounts"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("previewSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_counts);
    splitter->addWidget(makeRows());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_notices);
    layout->addWidget(makeClosed());
    layout->addWidget(makeBottom());
    connect(m_counts, &CountsTable::chosen, this, [this](std::optional<schema::TableId> table, std::optional<services::RowOutcome> outcome) {
        m_table->setCurrentIndex(qMax(0, m_table->findData(table ? static_cast<int>(*table) : -1)));
        m_outcome->setCurrentIndex(qMax(0, m_outcome->findData(outcome ? static_cast<int>(*outcome) : -1)));
        applyFilter();
    });
}

PreviewPane::~PreviewPane()
{
    delete m_job;
}

QWidget *PreviewPane::makeRows()
{
    auto *whole = new QSplitter(this);
    whole->setObjectName(QStringLiteral("previewRowSplitter"));
    whole->setChildrenCollapsible(false);
    auto *left = new QWidget(whole);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 4, 0, 0);
    auto *filters = new QHBoxLayout;
    m_outcome = new QComboBox(left);
    nameWidget(m_outcome, "previewOutcome", tr("Outcome"));
    m_table = new QComboBox(left);
    nameWidget(m_table, "previewTable", tr("Table"));
    for (QComboBox *combo : {m_outcome, m_table}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(combo, &QComboBox::activated, this, &PreviewPane::applyFilter);
        filters->addWidget(combo);
    }
    m_shown = makeQuietLabel(left, "previewShown");
    m_shown->setWordWrap(false);
    filters->addWidget(m_shown);
    filters->addStretch();
    layout->addLayout(filters);
    m_rows = new QTableView(left);
    nameWidget(m_rows, "previewRows", tr("Rows of the files"));
    m_rows->setModel(m_model);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setShowGrid(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_rows, 1);
    m_comparison = new ComparisonView(whole);
    whole->addWidget(left);
    whole->addWidget(m_comparison);
    whole->setStretchFactor(0, 3);
    whole->setStretchFactor(1, 2);
    whole->setSizes({600, 480}); // else the first row would decide, while nothing is shown beside it
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreviewPane::showCurrent);
    return whole;
}

/// Rows of closed days are taken with a reason: the files are then checked once more with it.
QWidget *PreviewPane::makeClosed()
{
    m_closed = new QWidget(this);
    auto *layout = new QHBoxLayout(m_closed);
    layout->setContentsMargins(0, 0, 0, 0);
    m_closedText = makeLabel(m_closed, "closedDaysText");
    m_reason = new QLineEdit(m_closed);
    nameWidget(m_reason, "correctionReason", tr("Why the closed days are corrected"));
    m_reason->setPlaceholderText(m_reason->accessibleName());
    QPushButton *again = makeButton(m_closed, "checkAgain", tr("Check again with this reason"));
    again->setEnabled(false);
    layout->addWidget(m_closedText, 1);
    layout->addWidget(m_reason, 1);
    layout->addWidget(again);
    connect(m_reason, &QLineEdit::textChanged, again, [this, again] { again->setEnabled(!correctionReason().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, again, &QPushButton::click);
    connect(again, &QPushButton::clicked, this, &PreviewPane::wantsCheck);
    return m_closed;
}

QWidget *PreviewPane::makeBottom()
{
    auto *bottom = new QWidget(this);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(0, 4, 0, 0);
    m_skip = new QCheckBox(tr("Take the good rows, write the refused ones to this folder:"), bottom);
    nameWidget(m_skip, "skipInvalid", m_skip->text());
    m_rejects = new QLineEdit(bottom);
    nameWidget(m_rejects, "rejectsFolder", tr("Folder for the refused rows"));
    m_rejects->setMinimumWidth(160);
    m_choose = makeButton(bottom, "chooseRejects", tr("Choose…"));
    QPushButton *cancel = makeButton(bottom, "cancelImport", tr("Cancel"));
    m_import = makeButton(bottom, "import", tr("Import"), "import");
    m_import->setDefault(true);
    layout->addWidget(m_skip);
    layout->addWidget(m_rejects, 1);
    layout->addWidget(m_choose);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_import);
    connect(m_skip, &QCheckBox::toggled, this, [this](bool isOn) {
        if (isOn && m_rejects->text().isEmpty())
            chooseRejects();
        updateBottom();
    });
    connect(m_rejects, &QLineEdit::textChanged, this, &PreviewPane::updateBottom);
    connect(m_choose, &QPushButton::clicked, this, &PreviewPane::chooseRejects);
    connect(cancel, &QPushButton::clicked, this, &PreviewPane::rejected);
    connect(m_import, &QPushButton::clicked, this, &PreviewPane::accepted);
    return bottom;
}

void PreviewPane::setReport(services::ImportReport report)
{
    m_model->setReport(nullptr);
    m_report = std::make_shared<const services::ImportReport>(std::move(report));
    const services::TableCounts total = m_report->total();
    m_counts->setReport(*m_report);
    m_counts->fitHeight();
    m_notices->setText(m_report->notices.join(QLatin1Char('\n')));
    m_notices->setVisible(!m_report->notices.isEmpty());
    if (m_report->issueCount > 0) {
        m_summary->show(Tone::Bad, tr("There are %n errors. Nothing can be imported, unless you take the good rows only.", nullptr, static_cast<int>(m_report->issueCount)));
    } else if (total.inserted + total.updated + total.deleted == 0) {
        m_summary->show(Tone::Info, tr("Everything in these files is known already."));
    } else {
        m_summary->show(Tone::Good, tr("No errors in %1 rows. Nothing has been written yet.").arg(countText(total.read)));
    }
    m_summary->setClosable(false);
    m_model->setReport(m_report.get());
    fillFilters();
    applyFilter();
    m_rows->resizeColumnsToContents();
    m_rows->setColumnWidth(PreviewModel::Table, qMin(m_rows->columnWidth(PreviewModel::Table) + 12, 220));
    m_skip->setChecked(false);
    m_closedText->setText(tr("%Ln row(s) would change days that are closed. To take them as corrections, say why.", nullptr, static_cast<int>(m_report->closedDays)));
    m_closed->setVisible(m_report->closedDays > 0);
    updateBottom();
}

void PreviewPane::clear()
{
    m_reason->clear();
    m_job->cancel();
    m_model->setReport(nullptr);
    m_report.reset();
    m_comparison->showText({});
}

void PreviewPane::focusStart()
{
    m_report && m_report->issueCount > 0 ? m_rows->setFocus() : m_import->setFocus();
}

bool PreviewPane::skipsInvalid() const
{
    return m_skip->isVisibleTo(m_skip->parentWidget()) && m_skip->isChecked();
}

QString PreviewPane::rejectsFolder() const
{
    return skipsInvalid() ? QDir::fromNativeSeparators(m_rejects->text().trimmed()) : QString();
}

QString PreviewPane::correctionReason() const
{
    return m_reason->text().trimmed();
}

void PreviewPane::fillFilters()
{
    m_outcome->clear();
    m_outcome->addItem(tr("All outcomes"), -1);
    const services::TableCounts total = m_report->total();
    for (const OutcomeLook &look : allOutcomes()) {
        if (countOf(total, look.outcome) > 0)
            m_outcome->addItem(outcomeWithSymbol(look.outcome), static_cast<int>(look.outcome));
    }
    m_table->clear();
    m_table->addItem(tr("All tables"), -1);
    for (const schema::Table *table : schema::allTables()) {
        if (m_report->present[static_cast<std::size_t>(table->id)])
            m_table->addItem(schema::pluralLabel(*table), static_cast<int>(table->id));
    }
    // What needs a decision comes first.
    if (total.rejected > 0)
        m_outcome->setCurrentIndex(m_outcome->findData(static_cast<int>(services::RowOutcome::Rejected)));
}

void PreviewPane::applyFilter()
{
    const int outcome = m_outcome->currentData().toInt();
    const int table = m_table->currentData().toInt();
    m_model->setFilter(outcome < 0 ? std::nullopt : std::optional(static_cast<services::RowOutcome>(outcome)),
                       table < 0 ? std::nullopt : std::optional(static_cast<schema::TableId>(table)));
    m_shown->setText(tr("%n rows", nullptr, m_model->rowCount()));
    if (m_model->rowCount() > 0)
        m_rows->selectRow(0);
    showCurrent();
}

void PreviewPane::showCurrent()
{
    const services::PreviewRow *row = m_model->row(m_rows->currentIndex());
    ++m_wanted;
    if (!row) {
        m_comparison->showText(tr("Choose a row to see it here."));
        return;
    }
    if (m_job->isRunning())
        return; // its end asks for the row that is current then
    const qint64 asked = m_wanted;
    m_job->start<Result<services::RowComparison>>(
        [path = m_database.path(), clock = &m_surroundings.clock, report = m_report, row = *row](const Progress &) -> Result<services::RowComparison> {
            const auto connection = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!connection)
                return failed(connection.error());
            return services::readPreviewRow(**connection, *report, row);
        },
        [this, asked, outcome = row->outcome](const Result<services::RowComparison> &result) {
            if (!m_report)
                return;
            if (asked != m_wanted) {
                showCurrent();
                return;
            }
            if (result)
                m_comparison->showRow(*result, outcome);
            else
                m_comparison->showText(result.error().text);
        });
}

void PreviewPane::updateBottom()
{
    const bool hasErrors = m_report && m_report->issueCount > 0;
    m_skip->setVisible(hasErrors);
    m_rejects->setVisible(hasErrors);
    m_choose->setVisible(hasErrors);
    m_rejects->setEnabled(m_skip->isChecked());
    m_choose->setEnabled(m_skip->isChecked());
    m_import->setEnabled(m_report && (!hasErrors || (m_skip->isChecked() && !m_rejects->text().trimmed().isEmpty())));
}

void PreviewPane::chooseRejects()
{
    m_surroundings.prompts.openFolder(this, {tr("Folder for the refused rows"), m_rejects->text().isEmpty() ? Preferences::documentsFolder() : m_rejects->text(), {}},
                                      [this](const QString &folder) { m_rejects->setText(QDir::toNativeSeparators(folder)); });
}

} // namespace stc::views
