// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recordhistorydialog.h"

#include "domain/dates.h"
#include "services/recordedit.h"
#include "store/history.h"
#include "views/exchange/historykinds.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/texttable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stc::views {

RecordHistoryDialog::RecordHistoryDialog(store::Database &database, schema::TableId table, const Uuid &id, QWidget *parent)
    : QDialog(parent), m_database(database), m_table(table), m_id(id), m_heading(makeHeadingLabel(this, "recordHistoryHeading", {}, 2)), m_messages(new MessageBar(this)),
      m_list(makeTextTable(this, "recordHistoryChanges", tr("Changes of the record"), {tr("When"), tr("Who"), tr("What happened")})),
      m_columns(makeTextTable(this, "recordHistoryColumns", tr("What changed"), {tr("Field"), tr("Before"), tr("After")})),
      m_takeValue(makeButton(this, "takeValueBack", tr("Take this &value back"), "restore")),
      m_takeVersion(makeButton(this, "takeVersionBack", tr("Take the whole &record back to before this change"), "restore"))
{
    setObjectName(QStringLiteral("recordHistoryDialog"));
    setWindowTitle(tr("History of the record"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("recordHistorySplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_columns);
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    QPushButton *close = makeButton(this, "close", tr("&Close"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_takeValue);
    row->addWidget(m_takeVersion);
    row->addStretch();
    row->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    layout->addLayout(row);
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now != before)
            showChange();
    });
    connect(m_columns, &QTableWidget::currentCellChanged, this, [this] { updateButtons(); });
    connect(m_takeValue, &QPushButton::clicked, this, &RecordHistoryDialog::takeValueBack);
    connect(m_takeVersion, &QPushButton::clicked, this, &RecordHistoryDialog::takeVersionBack);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(900, 560);
    read();
    m_list->setFocus();
}

void RecordHistoryDialog::read()
{
    store::RecordReader reader(m_database);
    const auto key = reader.keyOf(m_table, m_id);
    const QString label = schema::label(schema::table(m_table));
    const QString title = key && *key != 0 ? reader.title(m_table, *key) : QString();
    m_heading->setText(title.isEmpty() ? label : tr("%1: %2", "kind of record, its title").arg(label, title));
    m_changes.clear();
    m_list->setRowCount(0);
    auto changes = store::recordHistory(m_database, m_table, m_id);
    if (!changes) {
        m_messages->show(changes.error());
        updateButtons();
        return;
    }
    m_changes = *std::move(changes);
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        const store::RecordChange &change = m_changes[i];
        QString what = historyKindLabel(change.kind);
        if (change.isLost)
            what = tr("%1: an older version, it was passed over", "kind of change").arg(what);
        else if (change.isDeleted)
            what = tr("Deleted");
        else if (change.isAdded)
            what = tr("%1: the record was added", "kind of change").arg(what);
        if (!change.summary.isEmpty())
            what = QStringLiteral("%1 (%2)").arg(what, change.summary);
        addTextRow(m_list, {displayTime(change.at), change.who == QLatin1String("?") ? QString() : change.who, what}, static_cast<qint64>(i));
    }
    m_list->resizeColumnsToContents();
    if (!m_changes.empty())
        m_list->setCurrentCell(0, 0);
    showChange();
}

const store::RecordChange *RecordHistoryDialog::current() const
{
    const qint64 row = currentNumber(m_list);
    return row >= 0 && static_cast<std::size_t>(row) < m_changes.size() ? &m_changes[static_cast<std::size_t>(row)] : nullptr;
}

const store::ColumnChange *RecordHistoryDialog::currentColumn() const
{
    const store::RecordChange *change = current();
    const qint64 row = currentNumber(m_columns);
    return change && row >= 0 && static_cast<std::size_t>(row) < change->columns.size() ? &change->columns[static_cast<std::size_t>(row)] : nullptr;
}

void RecordHistoryDialog::showChange()
{
    m_columns->setRowCount(0);
    const store::RecordChange *change = current();
    if (change) {
        const schema::Table &table = schema::table(m_table);
        for (std::size_t i = 0; i < change->columns.size(); ++i) {
            const store::ColumnChange &one = change->columns[i];
            const QString before = one.beforeText.isEmpty() ? tr("(empty)") : one.beforeText;
            const QString after = one.afterText.isEmpty() ? tr("(empty)") : one.afterText;
            addTextRow(m_columns, {schema::label(table.columns[static_cast<std::size_t>(one.column)]), before, after}, static_cast<qint64>(i));
        }
        if (!change->columns.empty())
            m_columns->setCurrentCell(0, 0);
    }
    updateButtons();
}

void RecordHistoryDialog::updateButtons()
{
    const store::RecordChange *change = current();
    const bool isThere = !m_changes.empty() && !m_changes.front().isDeleted;
    m_takeVersion->setEnabled(change && change->entry != 0 && !change->isAdded);
    m_takeValue->setEnabled(isThere && change && !change->isAdded && !change->isDeleted && currentColumn());
}

void RecordHistoryDialog::takeValueBack()
{
    const store::ColumnChange *column = currentColumn();
    if (!column)
        return;
    const auto change = services::takeBackColumn(m_database, m_table, m_id, column->column, column->before);
    if (!change) {
        m_messages->show(change.error());
        return;
    }
    if (!change->isSomething()) {
        m_messages->show(Tone::Info, tr("The record has this value already."));
        return;
    }
    read();
    m_messages->show(Tone::Good, tr("The value before the change stands again."));
    Q_EMIT changed(*change);
}

void RecordHistoryDialog::takeVersionBack()
{
    const store::RecordChange *chosen = current();
    if (!chosen)
        return;
    if (const auto done = store::takeBack(m_database, chosen->entry); !done) {
        m_messages->show(done.error());
        return;
    }
    const auto last = store::batches(m_database, 1);
    read();
    m_messages->show(Tone::Good, tr("The record is again as it was before the change."));
    if (last && !last->empty())
        Q_EMIT changed({last->front().batch, tr("take an earlier version back")});
}

} // namespace stc::views
