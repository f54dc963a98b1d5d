// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/previewmodel.h"

#include "views/exchange/outcomes.h"
#include "views/widgets/make.h"

#include <QFileInfo>

namespace stc::views {

PreviewModel::PreviewModel(QObject *parent) : QAbstractTableModel(parent) {}

void PreviewModel::setReport(const services::ImportReport *report)
{
    beginResetModel();
    m_report = report;
    m_issues.clear();
    if (m_report) {
        for (qsizetype i = 0; i < m_report->issues.size(); ++i) {
            const auto key = qMakePair(m_report->issues[i].file, m_report->issues[i].line);
            if (!m_issues.contains(key))
                m_issues.insert(key, i);
        }
    }
    filter();
    endResetModel();
}

void PreviewModel::setFilter(std::optional<services::RowOutcome> outcome, std::optional<schema::TableId> table)
{
    beginResetModel();
    m_outcome = outcome;
    m_table = table;
    filter();
    endResetModel();
}

void PreviewModel::filter()
{
    m_shown.clear();
    if (!m_report)
        return;
    for (std::size_t i = 0; i < m_report->rows.size(); ++i) {
        const auto &row = m_report->rows[i];
        if ((!m_outcome || row.outcome == *m_outcome) && (!m_table || row.table == *m_table))
            m_shown.push_back(static_cast<std::uint32_t>(i));
    }
}

const services::PreviewRow *PreviewModel::row(const QModelIndex &index) const
{
    if (!m_report || !index.isValid())
        return nullptr;
    return &m_report->rows[m_shown[static_cast<std::size_t>(index.row())]];
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewModel::text(const services::PreviewRow &row, int column) const
{
    const auto fileName = [&] { return m_report->files.at(static_cast<std::size_t>(row.file)).name; };
    switch (column) {
    case Outcome: return outcomeWithSymbol(row.outcome);
    case Table: return schema::pluralLabel(schema::table(row.table));
    case Line: return countText(row.line);
    case File: return fileName();
    case Reason:
        if (row.outcome == services::RowOutcome::Rejected) {
            // With several packages the issues name the package too.
            const QString package = QFileInfo(m_report->files.at(static_cast<std::size_t>(row.file)).path).fileName();
            for (const QString &name : {fileName(), package + QLatin1Char('/') + fileName()}) {
                if (const auto issue = m_issues.constFind(qMakePair(name, qint64(row.line))); issue != m_issues.constEnd())
                    return m_report->issues[*issue].message;
            }
        }
        break;
    default: break;
    }
    return {};
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const services::PreviewRow *r = row(index);
    if (!r)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(*r, index.column());
    case Qt::ForegroundRole:
        return index.column() == Outcome ? QVariant(outcomeColor(r->outcome)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Line ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome: return tr("Outcome");
    case Table: return tr("Table");
    case Line: return tr("Line");
    case File: return tr("File");
    case Reason: return tr("Reason");
    default: return {};
    }
}

} // namespace stc::views
