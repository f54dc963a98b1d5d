// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/paperpeoplemodel.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"

#include <algorithm>
#include <map>

namespace stc::items {

namespace {

QString dateText(const QDate &date)
{
    return date.isValid() ? displayDate(date) : QString();
}

QString placeText(const store::Episode &episode)
{
    if (episode.teamName.isEmpty() || episode.teamName.contains(episode.hamlet))
        return episode.teamName.isEmpty() ? episode.hamlet : episode.teamName;
    return QStringLiteral("%1, %2").arg(episode.hamlet, episode.teamName);
}

} // namespace

void PaperPeopleModel::setEpisodes(std::vector<store::Episode> episodes, bool areTicked, bool keepsTicks)
{
    beginResetModel();
    std::map<Uuid, bool> before;
    for (std::size_t i = 0; keepsTicks && i < m_episodes.size(); ++i)
        before.emplace(m_episodes[i].id, m_ticked.contains(i));
    m_episodes = std::move(episodes);
    m_folded.clear();
    m_ticked.clear();
    for (std::size_t i = 0; i < m_episodes.size(); ++i) {
        const store::Episode &episode = m_episodes[i];
        m_folded.push_back(vietnamese::folded(QStringList{episode.name, episode.hamlet, episode.teamName, episode.head, episode.decisionNumber}.join(QLatin1Char(' '))));
        const auto known = before.find(episode.id);
        if (known != before.end() ? known->second : areTicked)
            m_ticked.insert(m_ticked.end(), i);
    }
    show();
    endResetModel();
    Q_EMIT tickedChanged();
}

void PaperPeopleModel::show()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_episodes.size(); ++i) {
        if (std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return m_folded[i].contains(word); }))
            m_shown.push_back(i);
    }
}

void PaperPeopleModel::setSearch(const QString &text)
{
    beginResetModel();
    m_words = vietnamese::folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    show();
    endResetModel();
}

void PaperPeopleModel::tick(std::size_t episode, bool isTicked)
{
    if (isTicked)
        m_ticked.insert(episode);
    else
        m_ticked.erase(episode);
}

void PaperPeopleModel::tickShown(bool isTicked)
{
    for (const std::size_t episode : m_shown)
        tick(episode, isTicked);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

/// All of them as the first is not: a block of rows never becomes a chequerboard.
void PaperPeopleModel::toggle(const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    const bool isTicked = !m_ticked.contains(m_shown[static_cast<std::size_t>(rows.front())]);
    for (const int row : rows) {
        tick(m_shown[static_cast<std::size_t>(row)], isTicked);
        Q_EMIT dataChanged(index(row, Name), index(row, Name), {Qt::CheckStateRole});
    }
    Q_EMIT tickedChanged();
}

std::vector<Uuid> PaperPeopleModel::ticked() const
{
    std::vector<Uuid> ids;
    for (const std::size_t episode : m_ticked)
        ids.push_back(m_episodes[episode].id);
    return ids;
}

int PaperPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PaperPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaperPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::CheckStateRole && index.column() == Name)
        return m_ticked.contains(m_shown[static_cast<std::size_t>(index.row())]) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const store::Episode &episode = episodeAt(index.row());
    switch (index.column()) {
    case Name: return episode.name;
    case Born: return episode.birthDate.left(4);
    case Place: return placeText(episode);
    case Start: return dateText(episode.startOn);
    case Release: return dateText(episode.endedOn.isValid() ? episode.endedOn : episode.releaseOn);
    case Order: return episode.decisionNumber;
    default: return {};
    }
}

bool PaperPeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name)
        return false;
    tick(m_shown[static_cast<std::size_t>(index.row())], value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags PaperPeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PaperPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Full name");
    case Born: return tr("Born");
    case Place: return tr("Hamlet, team");
    case Start: return tr("Start");
    case Release: return tr("Release");
    case Order: return tr("Order");
    default: return {};
    }
}

} // namespace stc::items
