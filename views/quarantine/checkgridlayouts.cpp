// SPDX-License-Identifier: GPL-3.0-or-later
// Where the boxes lie: people by days, or the days of one person.
#include "views/quarantine/checkgridmodel.h"

#include "domain/dates.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QBrush>
#include <QFont>
#include <QLocale>

namespace stc::views {

using services::HealthPerson;

namespace {

/// "07/06".
QString shortDate(const QDate &date) { return date.toString(QStringLiteral("dd/MM")); }

QFont bold()
{
    QFont font = QApplication::font();
    font.setBold(true);
    return font;
}

/// "9/21"; "9" where an event ends it.
QString dayOfLength(int day, const services::HealthSpan *span) { return span && span->days ? QStringLiteral("%1/%2").arg(day).arg(*span->days) : QString::number(day); }

} // namespace

int HealthGridModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(grid().people.size()); }
int HealthGridModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : grid().days() * sessions(); }

CheckGridModel::Box HealthGridModel::boxAt(const QModelIndex &index) const
{
    return {static_cast<std::size_t>(index.row()), index.column() / sessions(), index.column() % sessions(), Part::Check};
}

QModelIndex HealthGridModel::indexOf(const Box &box) const
{
    return box.session < 0 || box.session >= sessions() ? QModelIndex() : index(static_cast<int>(box.person), box.day * sessions() + box.session);
}

QString HealthGridModel::personTitle(std::size_t person) const
{
    const HealthPerson &one = grid().people[person];
    const QDate day = std::min(grid().last, grid().today);
    const auto number = grid().dayNumber(person, day);
    const QString count = number ? dayOfLength(*number, one.spanOn(day)) : QStringLiteral("–");
    const QString mark = one.openSuspected.isNull() ? QString() : QStringLiteral("⚠ ");
    return QStringLiteral("%1. %2%3\t%4").arg(person + 1).arg(mark, one.name, count);
}

QString HealthGridModel::personHint(std::size_t person) const
{
    const HealthPerson &one = grid().people[person];
    QStringList lines{QStringLiteral("%1 (%2)").arg(one.name, displayPartialDate(one.birthDate)), tr("household of %1").arg(one.head)};
    for (const QString &text : {one.phone, one.teamName, one.hamlet}) {
        if (!text.isEmpty())
            lines << text;
    }
    if (!one.openSuspected.isNull())
        lines << tr("⚠ suspected case, not concluded");
    return lines.join(QLatin1Char('\n'));
}

QVariant HealthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Vertical) {
        switch (role) {
        case Qt::DisplayRole: return personTitle(static_cast<std::size_t>(section));
        case Qt::ToolTipRole: return personHint(static_cast<std::size_t>(section));
        default: return {};
        }
    }
    const QDate date = grid().date(section / sessions());
    switch (role) {
    case Qt::DisplayRole: return QStringLiteral("%1\n%2").arg(shortDate(date), sessionLabel(section % sessions()));
    case Qt::ToolTipRole: return QStringLiteral("%1, %2, %3").arg(QLocale().dayName(date.dayOfWeek()), displayDate(date), sessionLabel(section % sessions()));
    case Qt::FontRole: return date == grid().today ? QVariant(bold()) : QVariant();
    default: return {};
    }
}

int PersonChecksModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || grid().people.empty() ? 0 : grid().days(); }
int PersonChecksModel::columnCount(const QModelIndex &parent) const { return parent.isValid() || grid().people.empty() ? 0 : sessions() * 2 + 1; }

/// The check that the day's note stands at: one that has a note, else the last one that was done.
int PersonChecksModel::noteSession(int day) const
{
    int last = -1;
    for (int session = 0; session < sessions(); ++session) {
        const services::HealthCheck &check = checkOf({0, day, session, Part::Check});
        if (!check.note.isEmpty())
            return session;
        if (check.isDone())
            last = session;
    }
    return last;
}

CheckGridModel::Box PersonChecksModel::boxAt(const QModelIndex &index) const
{
    if (index.column() == sessions() * 2)
        return {0, index.row(), noteSession(index.row()), Part::Note};
    return {0, index.row(), index.column() / 2, index.column() % 2 == 0 ? Part::Check : Part::Spo2};
}

QModelIndex PersonChecksModel::indexOf(const Box &box) const
{
    const int column = box.part == Part::Note ? sessions() * 2 : box.session * 2 + (box.part == Part::Spo2 ? 1 : 0);
    return box.session < 0 && box.part != Part::Note ? QModelIndex() : index(box.day, column);
}

QString PersonChecksModel::dayTitle(int day) const
{
    const QDate date = grid().date(day);
    const auto number = grid().dayNumber(0, date);
    if (!number)
        return QStringLiteral("–\t%1").arg(shortDate(date));
    if (grid().people.front().kindOf(date) == services::DayKind::FollowUp)
        return tr("follow-up") + QLatin1Char('\t') + shortDate(date);
    const services::HealthSpan *span = grid().people.front().spanOn(date);
    const bool isPast = span->plannedLast.isValid() && date > span->plannedLast;
    return QStringLiteral("%1\t%2").arg(isPast ? tr("+%1", "days past the planned end").arg(span->plannedLast.daysTo(date)) : dayOfLength(*number, span), shortDate(date));
}

QVariant PersonChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Vertical) {
        const QDate date = grid().date(section);
        switch (role) {
        case Qt::DisplayRole: return dayTitle(section);
        case Qt::ToolTipRole: return QStringLiteral("%1, %2").arg(QLocale().dayName(date.dayOfWeek()), displayDate(date));
        case Qt::FontRole: return date == grid().today ? QVariant(bold()) : QVariant();
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == sessions() * 2)
        return tr("Note");
    return section % 2 == 0 ? sessionLabel(section / 2) : tr("SpO2");
}

} // namespace stc::views
