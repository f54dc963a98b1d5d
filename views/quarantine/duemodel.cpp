// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/duemodel.h"

#include "domain/teamname.h"
#include "reports/wording.h"
#include "views/widgets/theme.h"

#include <QFont>

namespace stc::views {

using store::DueList;
using store::DueRow;

DueModel::DueModel(const UnitList &units, QObject *parent) : QAbstractTableModel(parent), m_units(units) {}

void DueModel::setRows(DueList list, std::vector<DueRow> rows, reports::DueTexts texts)
{
    beginResetModel();
    m_list = list;
    m_rows = std::move(rows);
    m_texts = std::make_unique<reports::DueTexts>(std::move(texts));
    m_hasCommunes = !m_rows.empty() && m_rows.front().episode.area != m_rows.back().episode.area;
    m_lines.clear();
    std::size_t heading = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const store::Episode &now = m_rows[i].episode;
        const store::Episode *before = i > 0 ? &m_rows[i - 1].episode : nullptr;
        if (!before || before->area != now.area || before->teamKey != now.teamKey || before->hamlet != now.hamlet) {
            heading = m_lines.size();
            m_lines.push_back({i, 0});
        }
        m_lines[heading].end = i + 1;
        m_lines.push_back({i, 0});
    }
    endResetModel();
}

const DueRow *DueModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[static_cast<std::size_t>(row)].isHeading())
        return nullptr;
    return &m_rows[m_lines[static_cast<std::size_t>(row)].first];
}

std::vector<const DueRow *> DueModel::peopleAt(int row) const
{
    std::vector<const DueRow *> people;
    if (row < 0 || row >= rowCount())
        return people;
    const Line &line = m_lines[static_cast<std::size_t>(row)];
    for (std::size_t i = line.first; i < (line.isHeading() ? line.end : line.first + 1); ++i)
        people.push_back(&m_rows[i]);
    return people;
}

int DueModel::rowOf(const Uuid &episode) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].isHeading() && m_rows[m_lines[i].first].episode.id == episode)
            return static_cast<int>(i);
    }
    return -1;
}

QString DueModel::headingText(const Line &line) const
{
    const store::Episode &first = m_rows[line.first].episode;
    QStringList place{first.teamKey == 0 ? tr("Without a team – %1").arg(first.hamlet) : reports::teamAndHamlet(shortTeamName(first.teamName), first.hamlet)};
    if (m_hasCommunes) {
        if (const Unit *unit = m_units.findArea(first.area))
            place << unit->name;
    }
    return tr("%1: %n people", nullptr, static_cast<int>(line.end - line.first)).arg(place.join(QStringLiteral(", ")));
}

QString DueModel::textAt(const DueRow &row, int column) const
{
    const store::Episode &episode = row.episode;
    switch (column) {
    case Name: return episode.name;
    case Born: return reports::birthYear(episode.birthDate);
    case HouseholdNumber: return row.householdNumber;
    case Head: return episode.head;
    case Phone: return episode.phone;
    case Day: return m_texts->dayText(row);
    case LastDay: return m_texts->lastDayText(row);
    case Word: return m_texts->wordOf(row, m_list);
    case Check: return m_texts->checkText(row);
    default: return {};
    }
}

QStringList DueModel::texts(const DueRow &row) const
{
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
        texts << textAt(row, column);
    return texts;
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QStringList{tr("Full name"), tr("Born"), tr("House"), tr("Head of household"), tr("Telephone"), tr("Day"), tr("Last day"), reports::DueTexts::wordTitle(m_list), tr("Latest check")}.at(section);
}

/// Red goes with a word: what is alarming stands in the text of the check.
QVariant DueModel::look(const DueRow &row, int column, int role) const
{
    const bool isAlarming = m_texts->isAlarming(row) && (column == Name || column == Check);
    const bool isOver = m_list == DueList::Overdue && column == LastDay;
    if (!isAlarming && !isOver)
        return {};
    if (role == Qt::ForegroundRole)
        return toneColor(Tone::Bad);
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.isHeading()) {
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return index.column() == 0 && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? headingText(line) : QVariant();
    }
    const DueRow &row = m_rows[line.first];
    switch (role) {
    case Qt::DisplayRole: return textAt(row, index.column());
    case Qt::ToolTipRole: return index.column() == Name ? QStringLiteral("%1 – %2").arg(row.episode.name, m_texts->categoryText(row)) : textAt(row, index.column());
    case Qt::ForegroundRole:
    case Qt::FontRole: return look(row, index.column(), role);
    default: return {};
    }
}

} // namespace stc::views
