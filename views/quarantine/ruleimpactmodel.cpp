// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/ruleimpactmodel.h"

#include "domain/dates.h"
#include "domain/teamname.h"
#include "views/widgets/theme.h"

namespace stc::views {

using services::RuleImpact;

namespace {

QString releaseText(const QDate &release)
{
    return release.isValid() ? displayDate(release) : RuleImpactModel::tr("by an event");
}

QString daysText(std::optional<int> days)
{
    return days ? QString::number(*days) : QStringLiteral("–");
}

} // namespace

RuleImpactModel::RuleImpactModel(QObject *parent) : QAbstractTableModel(parent) {}

void RuleImpactModel::setImpacts(std::vector<RuleImpact> impacts)
{
    beginResetModel();
    m_impacts = std::move(impacts);
    m_ticked.clear();
    m_tickedCount = 0;
    for (const RuleImpact &impact : m_impacts) {
        m_ticked.push_back(impact.obstacle == services::RuleObstacle::None);
        m_tickedCount += m_ticked.back() ? 1 : 0;
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

std::vector<Uuid> RuleImpactModel::ticked() const
{
    std::vector<Uuid> ids;
    for (std::size_t i = 0; i < m_impacts.size(); ++i) {
        if (m_ticked[i])
            ids.push_back(m_impacts[i].episode);
    }
    return ids;
}

void RuleImpactModel::tick(int row, bool isTicked)
{
    const auto at = static_cast<std::size_t>(row);
    if (m_ticked[at] == isTicked)
        return;
    m_ticked[at] = isTicked;
    m_tickedCount += isTicked ? 1 : -1;
}

void RuleImpactModel::toggle(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const bool isTicked = !m_ticked[static_cast<std::size_t>(rows.first())];
    for (const int row : rows) {
        tick(row, isTicked);
        Q_EMIT dataChanged(index(row, Name), index(row, Name), {Qt::CheckStateRole});
    }
    Q_EMIT ticksChanged();
}

void RuleImpactModel::tickAll(bool isTicked)
{
    if (m_impacts.empty())
        return;
    for (int row = 0; row < rowCount(); ++row)
        tick(row, isTicked);
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int RuleImpactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_impacts.size());
}

int RuleImpactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleImpactModel::text(const RuleImpact &impact, int column) const
{
    switch (column) {
    case Name: return impact.name;
    case UnitName: return impact.unit;
    case Team: return impact.team.isEmpty() ? tr("no team") : shortTeamName(impact.team);
    case Start: return impact.countedFrom == impact.startOn ? displayDate(impact.startOn) : tr("%1 (counted from %2)").arg(displayDate(impact.startOn), displayDate(impact.countedFrom));
    case Before: return releaseText(impact.releaseBefore);
    case After: return releaseText(impact.releaseAfter);
    case Days: return QStringLiteral("%1 → %2").arg(daysText(impact.daysBefore), daysText(impact.daysAfter));
    case Remark: {
        const QString obstacle = services::obstacleText(impact.obstacle);
        if (!impact.isPast)
            return obstacle;
        const QString past = tr("would be free already");
        return obstacle.isEmpty() ? past : QStringLiteral("%1; %2").arg(obstacle, past);
    }
    default: return {};
    }
}

QVariant RuleImpactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleImpact &impact = m_impacts[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(impact, index.column());
    if (role == Qt::CheckStateRole && index.column() == Name)
        return m_ticked[static_cast<std::size_t>(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole && index.column() == Remark)
        return toneColor(Tone::Caution);
    return {};
}

bool RuleImpactModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    tick(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

QVariant RuleImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Person"), tr("Commune"), tr("Team"), tr("Start"), tr("Release now"), tr("Release then"), tr("Days"), tr("Remark")};
    return titles[section];
}

Qt::ItemFlags RuleImpactModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace stc::views
