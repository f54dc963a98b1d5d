// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pageboardmodel.h"

#include "domain/dates.h"
#include "domain/teamname.h"
#include "reports/boardlist.h"

#include <QLocale>

#include <algorithm>

namespace stc::items {

using services::TeamDay;
using store::PageCell;
using store::PageFigures;
using store::PageStage;

void PageBoardModel::setBoard(store::PageBoard board, const UnitList &units)
{
    beginResetModel();
    m_board = std::move(board);
    m_units = &units;
    count();
    makeLines();
    endResetModel();
}

void PageBoardModel::setHamlet(const QString &hamlet)
{
    if (hamlet == m_hamlet)
        return;
    beginResetModel();
    m_hamlet = hamlet;
    count();
    makeLines();
    endResetModel();
}

void PageBoardModel::setOnlyMissing(bool isOnly)
{
    if (isOnly == m_isOnlyMissing)
        return;
    beginResetModel();
    m_isOnlyMissing = isOnly;
    makeLines();
    endResetModel();
}

void PageBoardModel::count()
{
    m_teams.assign(m_board.teams.size(), {});
    m_days.assign(std::size_t(m_board.days), {});
    m_communes.clear();
    m_all = {};
    m_teamCount = 0;
    for (std::size_t team = 0; team < m_board.teams.size(); ++team) {
        if (!isOfHamlet(team))
            continue;
        Commune &commune = m_communes[m_board.teams[team].area];
        commune.days.resize(std::size_t(m_board.days));
        for (int day = 0; day < m_board.days; ++day) {
            const PageCell cell = m_board.cell(team, day);
            m_teams[team].add(cell);
            m_days[std::size_t(day)].add(cell);
            commune.days[std::size_t(day)].add(cell);
        }
        commune.all += m_teams[team];
        m_all += m_teams[team];
        ++m_teamCount;
    }
}

bool PageBoardModel::isShown(std::size_t team) const
{
    return isOfHamlet(team) && (!m_isOnlyMissing || m_teams[team].missing() > 0);
}

void PageBoardModel::makeLines()
{
    m_lines.clear();
    const bool hasCommunes = m_communes.size() > 1;
    const auto &teams = m_board.teams;
    for (std::size_t first = 0; first < teams.size();) {
        std::size_t end = first;
        while (end < teams.size() && teams[end].area == teams[first].area)
            ++end;
        const Line commune{first, end};
        const auto shown = shownTeams(commune);
        if (hasCommunes && !shown.empty())
            m_lines.push_back(commune);
        if (!hasCommunes || m_unfolded.contains(teams[first].area)) {
            for (const std::size_t team : shown)
                m_lines.push_back({team, team});
        }
        first = end;
    }
}

std::vector<std::size_t> PageBoardModel::shownTeams(const Line &commune) const
{
    std::vector<std::size_t> shown;
    for (std::size_t team = commune.first; team < commune.end; ++team) {
        if (isShown(team))
            shown.push_back(team);
    }
    return shown;
}

bool PageBoardModel::isCommune(int row) const
{
    return row >= 0 && row < rowCount() && m_lines[std::size_t(row)].isCommune();
}

bool PageBoardModel::isUnfolded(int row) const
{
    return isCommune(row) && m_unfolded.contains(m_board.teams[m_lines[std::size_t(row)].first].area);
}

void PageBoardModel::setUnfolded(int row, bool isUnfolded)
{
    if (!isCommune(row) || this->isUnfolded(row) == isUnfolded)
        return;
    const Line commune = m_lines[std::size_t(row)];
    const Area area = m_board.teams[commune.first].area;
    const auto shown = shownTeams(commune);
    const auto behind = m_lines.begin() + row + 1;
    if (isUnfolded) {
        beginInsertRows({}, row + 1, row + int(shown.size()));
        std::vector<Line> lines;
        for (const std::size_t team : shown)
            lines.push_back({team, team});
        m_lines.insert(behind, lines.begin(), lines.end());
        endInsertRows();
        m_unfolded.insert(area);
    } else {
        beginRemoveRows({}, row + 1, row + int(shown.size()));
        m_lines.erase(behind, behind + std::ptrdiff_t(shown.size()));
        endRemoveRows();
        m_unfolded.erase(area);
    }
    Q_EMIT dataChanged(index(row, Name), index(row, Name));
}

PageCell PageBoardModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstDay || isCommune(index.row()))
        return {};
    return m_board.cell(m_lines[std::size_t(index.row())].first, index.column() - FirstDay);
}

std::optional<TeamDay> PageBoardModel::pageAt(const QModelIndex &index) const
{
    if (cellAt(index).stage() == PageStage::NotDue)
        return std::nullopt;
    return TeamDay{m_board.teams[m_lines[std::size_t(index.row())].first].id, m_board.date(index.column() - FirstDay)};
}

std::optional<std::size_t> PageBoardModel::placeOf(const TeamDay &page) const
{
    const auto found = std::find_if(m_board.teams.begin(), m_board.teams.end(), [&](const store::PageBoardTeam &team) { return team.id == page.team; });
    const auto day = m_board.from.daysTo(page.date);
    if (found == m_board.teams.end() || day < 0 || day >= m_board.days)
        return std::nullopt;
    return std::size_t(found - m_board.teams.begin());
}

QModelIndex PageBoardModel::indexOf(const TeamDay &page) const
{
    const auto team = placeOf(page);
    if (!team)
        return {};
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (!m_lines[row].isCommune() && m_lines[row].first == *team)
            return index(int(row), FirstDay + int(m_board.from.daysTo(page.date)));
    }
    return {};
}

QModelIndex PageBoardModel::show(const TeamDay &page)
{
    const auto team = placeOf(page);
    if (!team)
        return {};
    for (int row = 0; row < rowCount(); ++row) {
        const Line &line = m_lines[std::size_t(row)];
        if (line.isCommune() && *team >= line.first && *team < line.end) {
            setUnfolded(row, true);
            break;
        }
    }
    return indexOf(page);
}

void PageBoardModel::setReturned(const TeamDay &page, bool isReturned)
{
    const auto team = placeOf(page);
    if (!team)
        return;
    m_board.cell(*team, int(m_board.from.daysTo(page.date))).set(PageCell::Returned, isReturned);
    if (const QModelIndex at = indexOf(page); at.isValid())
        Q_EMIT dataChanged(at, at);
}

QString PageBoardModel::teamName(std::size_t team) const
{
    return shortTeamName(m_board.teams[team].name);
}

QString PageBoardModel::communeName(Area area) const
{
    const Unit *unit = m_units->findArea(area);
    return unit ? unit->name : QString::number(area);
}

int PageBoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PageBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstDay + m_board.days;
}

const PageFigures &PageBoardModel::figuresOf(const Line &line) const
{
    return line.isCommune() ? communeOf(line).all : m_teams[line.first];
}

QString PageBoardModel::text(const Line &line, int column) const
{
    switch (column) {
    case Name:
        if (!line.isCommune())
            return teamName(line.first);
        return QStringLiteral("%1 %2").arg(QChar(m_unfolded.contains(m_board.teams[line.first].area) ? 0x25BE : 0x25B8)).arg(communeName(m_board.teams[line.first].area));
    case Complete: return store::percentText(figuresOf(line).completeness());
    case InTime: return store::percentText(figuresOf(line).timeliness());
    default: break;
    }
    if (!line.isCommune())
        return reports::pageCellText(m_board.cell(line.first, column - FirstDay));
    const PageFigures &day = communeOf(line).days[std::size_t(column - FirstDay)];
    return day.expected == 0 ? QString() : QLocale().toString(day.missing());
}

QString PageBoardModel::toolTip(const Line &line, int column) const
{
    const store::PageBoardTeam &team = m_board.teams[line.first];
    const QString who = line.isCommune() ? communeName(team.area) : team.name;
    if (column < FirstDay || line.isCommune()) {
        const PageFigures &figures = column < FirstDay ? figuresOf(line) : communeOf(line).days[std::size_t(column - FirstDay)];
        const QString head = column < FirstDay ? who : QStringLiteral("%1, %2").arg(who, displayDate(m_board.date(column - FirstDay)));
        if (figures.expected == 0)
            return head;
        return head + QLatin1Char('\n') + tr("%1 of %2 pages are missing, %3 of them overdue; %4 were typed late.")
                                              .arg(figures.missing()).arg(figures.expected).arg(figures.overdue).arg(figures.typedLate);
    }
    const PageCell cell = m_board.cell(line.first, column - FirstDay);
    QStringList lines{who, QStringLiteral("%1: %2").arg(displayDate(m_board.date(column - FirstDay)), reports::pageStageText(cell.stage()))};
    if (cell.isMissedByClosing())
        lines << tr("The day was closed without this page.");
    if (cell.isBegun())
        lines << tr("Typing has begun and is not finished.");
    if (cell.isLate())
        lines << (cell.isTyped() ? tr("It was typed later than %n day(s) after its date.", nullptr, m_board.lateDays) : tr("It should be typed %n day(s) after its date.", nullptr, m_board.lateDays));
    return lines.join(QLatin1Char('\n'));
}

QVariant PageBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(line, column);
    case Qt::ToolTipRole: return toolTip(line, column);
    case Qt::AccessibleTextRole: return column < FirstDay ? text(line, column) : toolTip(line, column);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((column == Name ? Qt::AlignLeft : column < FirstDay ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter));
    case StageRole: {
        const PageCell cell = cellAt(index);
        return int(cell.isMissedByClosing() ? PageStage::Missing : cell.stage());
    }
    case LateRole: return cellAt(index).isLate();
    case BegunRole: return cellAt(index).isBegun();
    case CommuneRole: return line.isCommune();
    case MissingRole: return column < FirstDay || !line.isCommune() ? figuresOf(line).missing() : communeOf(line).days[std::size_t(column - FirstDay)].missing();
    default: return {};
    }
}

QString PageBoardModel::weekdayName(int dayOfWeek)
{
    switch (dayOfWeek) {
    case 1: return tr("Mon", "weekday");
    case 2: return tr("Tue", "weekday");
    case 3: return tr("Wed", "weekday");
    case 4: return tr("Thu", "weekday");
    case 5: return tr("Fri", "weekday");
    case 6: return tr("Sat", "weekday");
    default: return tr("Sun", "weekday");
    }
}

/// Days have four lines: weekday, date, and the per cent that are typed and typed in time.
QVariant PageBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section < FirstDay) {
        static constexpr const char *kTitles[] = {QT_TR_NOOP("Team"), QT_TR_NOOP("Complete"), QT_TR_NOOP("In time")};
        if (role == Qt::DisplayRole)
            return section == Name ? tr("Team") + QStringLiteral("\n\n%1\n%2").arg(tr("% complete"), tr("% in time")) : tr(kTitles[section]);
        if (role == Qt::ToolTipRole && section != Name)
            return section == Complete ? tr("Pages typed, of those that are due") : tr("Pages typed in time, of those that are due");
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
        return {};
    }
    const QDate date = m_board.date(section - FirstDay);
    const PageFigures &day = m_days[std::size_t(section - FirstDay)];
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1\n%2\n%3\n%4").arg(weekdayName(date.dayOfWeek()), date.toString(QStringLiteral("dd/MM")), store::wholePercentText(day.completeness()), store::wholePercentText(day.timeliness()));
    if (role == Qt::ToolTipRole && day.expected > 0)
        return displayDate(date) + QLatin1Char('\n')
            + tr("%1 of %2 pages are missing, %3 of them overdue; %4 were typed late.").arg(day.missing()).arg(day.expected).arg(day.overdue).arg(day.typedLate);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    return {};
}

} // namespace stc::items
