// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/episodelistmodel.h"

#include "domain/dates.h"
#include "domain/teamname.h"
#include "domain/vietnamese.h"
#include "schema/table.h"
#include "views/widgets/theme.h"

#include <QBrush>
#include <QFont>

#include <algorithm>
#include <set>

namespace stc::views {

using schema::TableId;
using services::EpisodeRow;

namespace {

QString choice(const char *column, const QString &code)
{
    return schema::choiceLabel(schema::table(TableId::Quarantines).column(column), code.toStdString());
}

QString dateText(const QDate &date)
{
    return date.isValid() ? displayDate(date) : QString();
}

std::string dateKey(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate).toStdString() : "~";
}

std::vector<std::string> wordsOf(const QString &typed)
{
    std::vector<std::string> words;
    for (const QString &word : vietnamese::folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(' ' + word.toStdString());
    return words;
}

} // namespace

void EpisodeListModel::setList(services::EpisodeList list, const QDate &today)
{
    beginResetModel();
    m_list = std::move(list);
    m_today = today;
    sift();
    endResetModel();
}

void EpisodeListModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    sift();
    endResetModel();
}

bool EpisodeListModel::isShown(const EpisodeRow &row, const std::vector<std::string> &words) const
{
    const store::Episode &episode = row.episode;
    if (m_filter.state != State::All && episode.isOpen() != (m_filter.state == State::Open))
        return false;
    if ((!m_filter.hamlet.isEmpty() && episode.hamlet != m_filter.hamlet) || (!m_filter.team.isNull() && episode.team != m_filter.team))
        return false;
    if (!m_filter.category.isEmpty() && episode.reason != m_filter.category)
        return false;
    // Every word typed begins a word of the row.
    return std::all_of(words.begin(), words.end(), [&](const std::string &word) { return row.searchText.find(word) != std::string::npos; });
}

void EpisodeListModel::sift()
{
    const auto words = wordsOf(m_filter.search);
    m_shown.clear();
    for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
        if (isShown(m_list.rows[i], words))
            m_shown.push_back(i);
    }
    if (m_sortColumn < 0)
        return;
    std::vector<std::pair<std::string, std::size_t>> keys;
    keys.reserve(m_shown.size());
    for (const std::size_t i : m_shown)
        keys.emplace_back(sortKey(m_list.rows[i], m_sortColumn), i);
    std::stable_sort(keys.begin(), keys.end(), [this](const auto &a, const auto &b) { return m_order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first; });
    for (std::size_t i = 0; i < keys.size(); ++i)
        m_shown[i] = keys[i].second;
}

void EpisodeListModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> rows;
    for (const QModelIndex &one : before)
        rows.push_back(m_shown[static_cast<std::size_t>(one.row())]);
    m_sortColumn = column;
    m_order = order;
    sift();
    std::vector<int> places(m_list.rows.size(), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        places[m_shown[i]] = static_cast<int>(i);
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], index(places[rows[static_cast<std::size_t>(i)]], before[i].column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

std::string EpisodeListModel::sortKey(const EpisodeRow &row, int column) const
{
    const store::Episode &episode = row.episode;
    switch (column) {
    case Person: return vietnamese::nameSortKey(episode.name.toStdString());
    case Household: return vietnamese::nameSortKey(episode.head.toStdString());
    case Monitor: return vietnamese::nameSortKey(episode.monitorName.toStdString());
    case Born: return episode.birthDate.toStdString();
    case Start: return dateKey(episode.startOn);
    case Day: return dateKey(episode.countedFrom);
    case LastDay:
    case Release: return dateKey(episode.releaseOn);
    case Ended: return dateKey(episode.endedOn);
    default: return vietnamese::textSortKey(text(row, column).toStdString());
    }
}

const EpisodeRow *EpisodeListModel::at(int row) const
{
    return row < 0 || static_cast<std::size_t>(row) >= m_shown.size() ? nullptr : &m_list.rows[m_shown[static_cast<std::size_t>(row)]];
}

int EpisodeListModel::rowOf(const Uuid &episode) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_list.rows[m_shown[i]].episode.id == episode)
            return static_cast<int>(i);
    }
    return -1;
}

QStringList EpisodeListModel::hamlets() const
{
    std::set<QString> all;
    for (const EpisodeRow &row : m_list.rows)
        all.insert(row.episode.hamlet);
    return QStringList(all.begin(), all.end());
}

QList<std::pair<QString, QString>> EpisodeListModel::teams() const
{
    std::map<std::pair<std::string, Uuid>, QString> all;
    for (const EpisodeRow &row : m_list.rows) {
        if (!row.episode.team.isNull())
            all.try_emplace({vietnamese::textSortKey(row.episode.teamName.toStdString()), row.episode.team}, row.episode.teamName);
    }
    QList<std::pair<QString, QString>> entries;
    for (const auto &[key, name] : all)
        entries.append({name, key.second.toString()});
    return entries;
}

bool EpisodeListModel::isOver(int row) const
{
    const EpisodeRow *one = at(row);
    return one && one->episode.isOpen() && one->episode.releaseOn.isValid() && one->episode.releaseOn <= m_today;
}

int EpisodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int EpisodeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString EpisodeListModel::text(const EpisodeRow &row, int column) const
{
    const store::Episode &episode = row.episode;
    switch (column) {
    case Person: return episode.name;
    case Born: return episode.birthDate.left(4);
    case Household: return episode.head;
    case Category: return choice("reason", episode.reason);
    case Form: return choice("kind", episode.kind);
    case Start: return dateText(episode.startOn);
    case Day: return services::dayText(episode, m_today, m_list.counting);
    case LastDay: return dateText(episode.lastDay());
    case Release: return dateText(episode.releaseOn);
    case Rule: return row.document.isEmpty() || row.isNoted ? row.document : QStringLiteral("(%1)").arg(row.document);
    case Monitor: return episode.monitorName;
    case Ended: return episode.isOpen() ? QString() : QStringLiteral("%1: %2").arg(dateText(episode.endedOn), choice("end_reason", episode.endReason));
    default: return {};
    }
}

QVariant EpisodeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EpisodeRow &row = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        // Never the colour alone.
        return index.column() == Release && isOver(index.row()) ? QStringLiteral("⚠ ") + text(row, Release) : text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Release && isOver(index.row()))
            return tr("Past the last day and still open.");
        if (index.column() == Rule && !row.document.isEmpty() && !row.isNoted)
            return tr("Nobody noted a rule; this one was in force on the start.");
        return text(row, index.column());
    case Qt::ForegroundRole:
        return index.column() == Release && isOver(index.row()) ? QVariant(QBrush(toneColor(Tone::Bad))) : QVariant();
    case Qt::FontRole:
        if (index.column() == Person) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((index.column() == Day ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant EpisodeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *kTitles[] = {QT_TR_NOOP("Person"), QT_TR_NOOP("Born"), QT_TR_NOOP("Category"), QT_TR_NOOP("Start"), QT_TR_NOOP("Day"), QT_TR_NOOP("Last day"),
        QT_TR_NOOP("Release"), QT_TR_NOOP("Ended"), QT_TR_NOOP("Household"), QT_TR_NOOP("Form"), QT_TR_NOOP("Rule"), QT_TR_NOOP("Monitored by")};
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::DisplayRole)
        return tr(kTitles[section]);
    if (role == Qt::ToolTipRole && section == Day)
        return tr("Day of the quarantine, of how many");
    if (role == Qt::ToolTipRole && section == Release)
        return tr("Free from 0h00 of this day");
    return {};
}

} // namespace stc::views
