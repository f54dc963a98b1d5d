// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/readinglistmodel.h"

#include "domain/dates.h"
#include "domain/teamname.h"

#include <QFont>

#include <algorithm>

namespace stc::views {

using services::ReadingPage;

ReadingListModel::ReadingListModel(const UnitList &units, QObject *parent) : QAbstractTableModel(parent), m_units(units) {}

void ReadingListModel::setPages(std::vector<ReadingPage> pages)
{
    beginResetModel();
    m_pages = std::move(pages);
    endResetModel();
}

const ReadingPage *ReadingListModel::pageAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_pages[static_cast<std::size_t>(row)] : nullptr;
}

int ReadingListModel::rowOf(const services::TeamDay &page) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const ReadingPage &one) { return one.page == page; });
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

int ReadingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

int ReadingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReadingListModel::text(const ReadingPage &page, int column) const
{
    switch (column) {
    case Date: return displayDate(page.page.date);
    case Team: return shortTeamName(page.typed.teamName);
    case Commune: {
        const Unit *commune = m_units.find(page.typed.communeCode);
        return commune ? commune->name : page.typed.communeCode;
    }
    case TypedBy: return page.typed.typedBy.isEmpty() ? tr("(not known)") : page.typed.typedBy;
    case State:
        if (!page.reading)
            return page.isInSample ? tr("to be read") : QString();
        return page.reading->mistakes == 0 ? tr("read, no mistake") : tr("read, %n mistake(s)", nullptr, page.reading->mistakes);
    default: return {};
    }
}

QString ReadingListModel::toolTip(const ReadingPage &page) const
{
    QStringList lines{QStringLiteral("%1, %2").arg(page.typed.teamName, page.typed.hamlet)};
    if (page.typed.typedOn.isValid())
        lines << tr("Typed on %1").arg(displayDate(page.typed.typedOn));
    if (page.reading) {
        lines << tr("Read on %1 by %2").arg(displayDate(page.reading->checkedOn), page.reading->checkedBy);
        lines << tr("%1 values compared, %2 differences, %3 typed wrongly").arg(page.reading->compared).arg(page.reading->differences).arg(page.reading->mistakes);
        if (!page.reading->note.isEmpty())
            lines << page.reading->note;
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant ReadingListModel::data(const QModelIndex &index, int role) const
{
    const ReadingPage *page = pageAt(index.row());
    if (!page)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*page, index.column());
    case Qt::ToolTipRole: return toolTip(*page);
    case Qt::FontRole: {
        QFont font;
        font.setBold(page->isDue() && index.column() == State);
        return font;
    }
    default: return {};
    }
}

QVariant ReadingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date: return tr("Date");
    case Team: return tr("Team");
    case Commune: return tr("Commune");
    case TypedBy: return tr("Typed by");
    case State: return tr("Second reading");
    default: return {};
    }
}

} // namespace stc::views
