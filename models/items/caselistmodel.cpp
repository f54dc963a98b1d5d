// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/caselistmodel.h"

#include "domain/vietnamese.h"

#include <QLocale>

#include <algorithm>

namespace stc::items {

using services::CaseOverview;

namespace {

bool isNumber(int column) { return column >= CaseListModel::First && column <= CaseListModel::Third; }

} // namespace

void CaseListModel::setCases(std::vector<CaseOverview> cases)
{
    beginResetModel();
    m_cases.clear();
    m_cases.reserve(cases.size());
    for (CaseOverview &one : cases) {
        QString folded = vietnamese::folded(one.name + QLatin1Char(' ') + one.code);
        std::string key = vietnamese::nameSortKey(one.name.toStdString());
        m_cases.push_back({std::move(one), std::move(folded), std::move(key)});
    }
    order();
    endResetModel();
}

void CaseListModel::setFilter(const QString &text)
{
    const QString folded = vietnamese::folded(text.trimmed());
    if (folded == m_filter)
        return;
    beginResetModel();
    m_filter = folded;
    order();
    endResetModel();
}

void CaseListModel::setHamlet(const QString &hamlet)
{
    if (hamlet == m_hamlet)
        return;
    beginResetModel();
    m_hamlet = hamlet;
    order();
    endResetModel();
}

/// Which are shown, and in which order; what is equal stays by name.
void CaseListModel::order()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const bool isOfHamlet = m_hamlet.isEmpty() || m_cases[i].confirmed.hamlet == m_hamlet;
        if (isOfHamlet && (m_filter.isEmpty() || m_cases[i].folded.contains(m_filter)))
            m_shown.push_back(static_cast<int>(i));
    }
    const auto compare = [this](const Row &a, const Row &b) {
        switch (m_column) {
        case Confirmed: return a.confirmed.confirmedOn < b.confirmed.confirmedOn ? -1 : a.confirmed.confirmedOn > b.confirmed.confirmedOn ? 1 : 0;
        case Name: return a.sortKey.compare(b.sortKey);
        default: {
            const auto ring = static_cast<std::size_t>(m_column - First);
            return a.confirmed.contacts[ring] - b.confirmed.contacts[ring];
        }
        }
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) {
        const Row &left = m_cases[static_cast<std::size_t>(a)];
        const Row &right = m_cases[static_cast<std::size_t>(b)];
        const int how = compare(left, right);
        if (how != 0)
            return m_order == Qt::AscendingOrder ? how < 0 : how > 0;
        return left.sortKey < right.sortKey;
    });
}

void CaseListModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    this->order();
    endResetModel();
}

const CaseOverview *CaseListModel::caseAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_cases[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])].confirmed : nullptr;
}

int CaseListModel::rowOf(const Uuid &person) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int place) { return m_cases[static_cast<std::size_t>(place)].confirmed.person == person; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int CaseListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
int CaseListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CaseListModel::text(const Row &row, int column) const
{
    switch (column) {
    case Confirmed: return displayDate(row.confirmed.confirmedOn);
    case Name: return row.confirmed.name;
    default: return QLocale().toString(row.confirmed.contacts[static_cast<std::size_t>(column - First)]);
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_cases[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return QStringList{row.confirmed.name, displayPartialDate(row.confirmed.birthDate), row.confirmed.hamlet, row.confirmed.code}.join(QStringLiteral(" · "));
    return {};
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Confirmed: return tr("Confirmed");
    case Name: return tr("Case");
    case First: return role == Qt::ToolTipRole ? tr("Who met this case") : QStringLiteral("F1");
    case Second: return role == Qt::ToolTipRole ? tr("Who met one of them") : QStringLiteral("F2");
    case Third: return role == Qt::ToolTipRole ? tr("One step further out") : QStringLiteral("F3");
    default: return {};
    }
}

} // namespace stc::items
