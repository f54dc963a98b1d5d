// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/historypage.h"

#include "domain/dates.h"
#include "store/reversal.h"
#include "views/exchange/historykinds.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/texttable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stc::views {

namespace {

constexpr int kMostBatches = 500;
constexpr int kMostVersions = 5000;

} // namespace

HistoryPage::HistoryPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_list(new Job(this)), m_details(new Job(this))
{
    setObjectName(QStringLiteral("historyPage"));
    auto *tabs = new QTabWidget(this);
    nameWidget(tabs, "historyTabs", tr("Packages and history"));
    tabs->addTab(makeChanges(), tr("Changes"));
    tabs->addTab(makePackages(), tr("Packages"));
    tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(makeHeadingLabel(this, "historyTitle", tr("Packages and history")));
    layout->addWidget(m_messages);
    layout->addWidget(tabs, 1);
    refresh();
}

HistoryPage::~HistoryPage()
{
    delete m_details;
    delete m_list;
}

QWidget *HistoryPage::makeChanges()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("historySplitter"));
    splitter->setChildrenCollapsible(false);
    m_batches = makeTextTable(splitter, "historyBatches", tr("Changes"), {tr("When"), tr("Who"), tr("What"), tr("From"), tr("Replaced"), tr("Result")});
    auto *lower = new QWidget(splitter);
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 6, 0, 0);
    m_hint = makeQuietLabel(lower, "historyHint");
    layout->addWidget(m_hint);
    auto *pair = new QSplitter(lower);
    pair->setObjectName(QStringLiteral("historyVersionSplitter"));
    pair->setChildrenCollapsible(false);
    m_versions = makeTextTable(pair, "historyVersions", tr("Earlier versions"), {tr("Table"), tr("Record"), tr("What became of it"), tr("Version of")});
    m_comparison = makeTextTable(pair, "historyComparison", tr("Earlier version beside the present one"), {tr("Field"), tr("Earlier version"), tr("Now")});
    m_comparison->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_comparison->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    pair->addWidget(m_versions);
    pair->addWidget(m_comparison);
    pair->setStretchFactor(0, 3);
    pair->setStretchFactor(1, 2);
    pair->setSizes({600, 480});
    layout->addWidget(pair, 1);
    auto *row = new QHBoxLayout;
    m_reverse = makeButton(lower, "reverseChange", tr("Take the whole change back…"), "undo");
    m_reverse->setEnabled(false);
    row->addWidget(m_reverse);
    row->addStretch();
    m_takeBack = makeButton(lower, "takeBack", tr("Take this version back…"), "restore");
    m_takeBack->setEnabled(false);
    row->addWidget(m_takeBack);
    layout->addLayout(row);
    splitter->addWidget(m_batches);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    connect(m_batches, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now != before)
            showBatch();
    });
    connect(m_versions, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now != before)
            showVersion();
    });
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryPage::askTakeBack);
    connect(m_reverse, &QPushButton::clicked, this, &HistoryPage::askReverse);
    return splitter;
}

QWidget *HistoryPage::makePackages()
{
    m_packages = makeTextTable(this, "historyPackages", tr("Packages"), {tr("Direction"), tr("Office"), tr("Number"), tr("Made"), tr("Files")});
    return m_packages;
}

void HistoryPage::focusStart()
{
    m_batches->setFocus();
}

QList<QWidget *> HistoryPage::panes()
{
    return {m_batches, m_versions, m_comparison};
}

void HistoryPage::refresh()
{
    if (m_list->isRunning()) {
        m_listIsStale = true;
        return;
    }
    m_list->start<Result<Read>>(
        [path = m_database.path(), clock = &m_surroundings.clock](const Progress &) -> Result<Read> {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            auto batches = store::batches(**database, kMostBatches);
            if (!batches)
                return failed(batches.error());
            auto packages = store::packages(**database, kMostBatches);
            if (!packages)
                return failed(packages.error());
            return Read{*std::move(batches), *std::move(packages)};
        },
        [this](const Result<Read> &read) {
            if (read)
                show(*read);
            else
                m_messages->show(read.error());
            if (m_listIsStale) {
                m_listIsStale = false;
                refresh();
            }
        });
}

void HistoryPage::show(const Read &read)
{
    m_batches->setRowCount(0);
    m_lines.clear();
    for (const store::BatchLine &batch : read.batches)
        m_lines.insert(batch.batch, batch);
    for (const store::BatchLine &batch : read.batches)
        addTextRow(m_batches, {displayTime(batch.at), batch.who, historyKindLabel(batch.kind), batch.source, countText(batch.kept), batch.summary}, batch.batch);
    m_batches->resizeColumnsToContents();
    m_batches->setColumnWidth(3, qMin(m_batches->columnWidth(3), 260));
    m_packages->setRowCount(0);
    for (const store::PackageLine &package : read.packages) {
        const QString direction = package.isSent ? tr("↑ sent to") : tr("↓ received from");
        const QString number = package.hasGap ? tr("%1 (the one before is missing)").arg(package.sequence) : countText(package.sequence);
        addTextRow(m_packages, {direction, package.unit.isEmpty() ? tr("unknown office") : package.unit, number, displayTime(package.madeAt), package.files}, 0);
    }
    m_packages->resizeColumnsToContents();
    if (m_batches->rowCount() > 0)
        m_batches->setCurrentCell(0, 0);
    showBatch();
}

void HistoryPage::showBatch()
{
    const qint64 batch = currentNumber(m_batches);
    m_versions->setRowCount(0);
    m_comparison->setRowCount(0);
    m_takeBack->setEnabled(false);
    m_reverse->setEnabled(store::isReversible(m_lines.value(batch).kind));
    if (batch < 0) {
        m_hint->setText(tr("Nothing has been changed yet."));
        return;
    }
    if (m_details->isRunning())
        return; // its end looks at what is current then
    m_shownBatch = batch;
    m_details->start<Result<std::vector<store::KeptVersion>>>(
        [path = m_database.path(), clock = &m_surroundings.clock, batch](const Progress &) -> Result<std::vector<store::KeptVersion>> {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            return store::keptVersions(**database, batch, kMostVersions);
        },
        [this](const Result<std::vector<store::KeptVersion>> &versions) {
            if (currentNumber(m_batches) != m_shownBatch)
                showBatch();
            else if (versions)
                showVersions(*versions);
            else
                m_messages->show(versions.error());
        });
}

void HistoryPage::showVersions(const std::vector<store::KeptVersion> &versions)
{
    m_versions->setRowCount(0);
    for (const store::KeptVersion &version : versions)
        addTextRow(m_versions, {schema::label(*version.table), version.title, historyKindLabel(version.kind), displayTime(version.updatedAt)}, version.entry);
    m_versions->resizeColumnsToContents();
    m_versions->setColumnWidth(1, qMin(m_versions->columnWidth(1), 260));
    if (versions.empty())
        m_hint->setText(tr("This change replaced nothing: it only added."));
    else if (versions.size() == kMostVersions)
        m_hint->setText(tr("The first %1 versions that this change replaced, deleted or passed over:").arg(countText(kMostVersions)));
    else
        m_hint->setText(tr("Versions that this change replaced, deleted or passed over:"));
    if (!versions.empty())
        m_versions->setCurrentCell(0, 0);
}

void HistoryPage::showVersion()
{
    const qint64 entry = currentNumber(m_versions);
    m_takeBack->setEnabled(entry >= 0);
    m_comparison->setRowCount(0);
    if (entry < 0)
        return;
    const auto comparison = store::compareKept(m_database, entry);
    if (!comparison) {
        m_messages->show(comparison.error());
        return;
    }
    const bool isThere = !comparison->current.isEmpty();
    for (int i = 0; i < comparison->columns.size(); ++i) {
        const QString now = isThere ? comparison->current[i] : tr("(deleted)");
        const bool differs = comparison->kept[i] != now;
        addTextRow(m_comparison, {differs ? QStringLiteral("≠ %1").arg(comparison->columns[i]) : comparison->columns[i], comparison->kept[i], now}, i);
        if (!differs)
            continue;
        QFont bold = m_comparison->font();
        bold.setBold(true);
        for (int column = 0; column < 3; ++column)
            m_comparison->item(i, column)->setFont(bold);
    }
}

void HistoryPage::askReverse()
{
    const store::BatchLine line = m_lines.value(currentNumber(m_batches));
    m_surroundings.prompts.ask(this, {tr("Take a change back"), tr("Take back “%1” as a whole?").arg(line.summary),
                                      tr("Every record that it touched becomes what it was before. If one of them was changed again since, nothing happens and you are told."), tr("Undo it"), false},
                               [this] { reverse(); });
}

void HistoryPage::reverse()
{
    const store::BatchLine line = m_lines.value(currentNumber(m_batches));
    const QString summary = tr("take back: %1").arg(line.summary);
    const auto batch = store::reverse(m_database, line.batch, "undo", summary);
    if (!batch) {
        m_messages->show(batch.error());
        return;
    }
    m_messages->show(Tone::Good, tr("Done: %1").arg(summary));
    refresh();
    Q_EMIT changed({*batch, summary});
}

void HistoryPage::askTakeBack()
{
    m_surroundings.prompts.ask(this, {tr("Take a version back"), tr("Make the earlier version the valid one?"),
                                      tr("What stands there now is kept in the history. The change travels on with your next export."), tr("Take it back"), false},
                               [this] { takeBack(); });
}

void HistoryPage::takeBack()
{
    const qint64 entry = currentNumber(m_versions);
    if (entry < 0)
        return;
    const auto batch = store::takeBack(m_database, entry);
    if (!batch) {
        m_messages->show(batch.error());
        return;
    }
    m_messages->show(Tone::Good, tr("The earlier version is valid again."));
    refresh();
    Q_EMIT changed({*batch, tr("take an earlier version back")});
}

} // namespace stc::views
