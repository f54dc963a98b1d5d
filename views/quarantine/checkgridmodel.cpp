// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/checkgridmodel.h"

#include "domain/dates.h"
#include "schema/table.h"
#include "views/logbook/checktext.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QBrush>
#include <QFont>
#include <QPalette>

namespace stc::views {

using services::DayKind;
using services::HealthCheck;

namespace {
constexpr std::size_t kParts = 3;
const QString kFeverMark = QStringLiteral("▲");
} // namespace

CheckGridModel::CheckGridModel(store::Database &database, QObject *parent) : QAbstractTableModel(parent), m_database(database), m_feverTenths(services::feverTenths(database)) {}

void CheckGridModel::setGrid(services::HealthGrid grid)
{
    beginResetModel();
    m_grid = std::move(grid);
    m_feverTenths = services::feverTenths(m_database);
    m_refused.clear();
    if (m_grid.hasEvening)
        m_sessions = static_cast<int>(services::kGridSessions.size());
    endResetModel();
}

void CheckGridModel::setSessions(int sessions)
{
    if (sessions == m_sessions)
        return;
    beginResetModel();
    m_sessions = sessions;
    endResetModel();
}

QString CheckGridModel::sessionLabel(int session)
{
    return schema::choiceLabel(schema::table(schema::TableId::HealthChecks).column("session"), services::kGridSessions[static_cast<std::size_t>(session)]);
}

services::HealthPlace CheckGridModel::placeAt(const QModelIndex &index) const
{
    const Box box = boxAt(index);
    return {m_grid.people[box.person].id, m_grid.date(box.day), box.session};
}

std::size_t CheckGridModel::keyOf(const Box &box) const
{
    return m_grid.at(box.person, box.day, std::max(box.session, 0)) * kParts + static_cast<std::size_t>(box.part);
}

const CheckGridModel::Refused *CheckGridModel::refusedAt(const Box &box) const
{
    const auto found = m_refused.find(keyOf(box));
    return found == m_refused.end() ? nullptr : &found->second;
}

void CheckGridModel::setCheck(const Box &box, const HealthCheck &check)
{
    m_grid.checks[m_grid.at(box.person, box.day, box.session)] = check;
    Box part = box;
    for (const Part one : {Part::Check, Part::Spo2, Part::Note}) {
        part.part = one;
        m_refused.erase(keyOf(part));
    }
    // What is noted beside the box may appear or go with it.
    const QModelIndex at = indexOf(box);
    if (at.isValid())
        Q_EMIT dataChanged(at.siblingAtColumn(0), at.siblingAtColumn(columnCount() - 1));
}

void CheckGridModel::setOpenSuspected(std::size_t person, const Uuid &suspected)
{
    m_grid.people[person].openSuspected = suspected;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void CheckGridModel::setRefused(const QModelIndex &index, const QString &typed, const QString &problem)
{
    m_refused[keyOf(boxAt(index))] = {typed, problem};
    Q_EMIT dataChanged(index, index);
}

void CheckGridModel::clearRefused(const QModelIndex &index)
{
    m_refused.erase(keyOf(boxAt(index)));
    Q_EMIT dataChanged(index, index);
}

QString CheckGridModel::refusal(const QModelIndex &index) const
{
    const Box box = boxAt(index);
    const QDate date = m_grid.date(box.day);
    if (m_grid.people[box.person].kindOf(date) == DayKind::Outside)
        return tr("Not in quarantine on this day.");
    if (date > m_grid.today)
        return tr("This day is still to come.");
    if (box.part != Part::Check && (box.session < 0 || !checkOf(box).isDone()))
        return tr("Type the check of the session first, then what is noted beside it.");
    return {};
}

bool CheckGridModel::isEmpty(const QModelIndex &index) const
{
    const Box box = boxAt(index);
    return box.session < 0 || (!checkOf(box).isDone() && !refusedAt(box));
}

QString CheckGridModel::alarm(const Box &box) const
{
    return box.session < 0 ? QString() : checkAlarm(m_database, checkOf(box).said, m_feverTenths);
}

bool CheckGridModel::hasFinding(const Box &box) const
{
    if (box.session < 0)
        return false;
    const services::PageCheck &said = checkOf(box).said;
    return !said.symptoms.isEmpty() || (!said.temperature.isEmpty() && services::isFever(said.temperature, m_feverTenths));
}

QString CheckGridModel::text(const Box &box, bool isToEdit) const
{
    if (const Refused *refused = refusedAt(box))
        return refused->typed;
    if (box.session < 0)
        return {};
    const HealthCheck &check = checkOf(box);
    switch (box.part) {
    case Part::Spo2: return check.spo2 ? QString::number(*check.spo2) : QString();
    case Part::Note: return check.note;
    case Part::Check: break;
    }
    if (isToEdit)
        return checkText(m_database, check.said);
    const QString shown = shortCheckText(check.said, m_feverTenths);
    return alarm(box).isEmpty() ? shown : kFeverMark + shown;
}

QVariant CheckGridModel::look(const QModelIndex &index, int role) const
{
    const Box box = boxAt(index);
    const bool isRefused = refusedAt(box) != nullptr;
    const bool isAlarm = box.part == Part::Check && !isRefused && !alarm(box).isEmpty();
    switch (role) {
    case Qt::FontRole:
        if (isAlarm) {
            QFont bold = QApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        if (isAlarm)
            return QBrush(toneColor(Tone::Bad));
        if (box.part == Part::Check && box.session >= 0 && checkOf(box).said.isConfirmedInBulk)
            return QBrush(quietText());
        return {};
    case Qt::BackgroundRole:
        if (isRefused || isAlarm)
            return QBrush(toneBackground(Tone::Bad));
        if (m_grid.people[box.person].kindOf(m_grid.date(box.day)) == DayKind::Outside)
            return QBrush(QApplication::palette().color(QPalette::Mid), Qt::BDiagPattern);
        if (m_grid.date(box.day) > m_grid.today)
            return QBrush(QApplication::palette().color(QPalette::Window));
        if (box.part == Part::Check && box.session >= 0 && (checkOf(box).said.isAbsent || !checkOf(box).said.symptoms.isEmpty()))
            return QBrush(toneBackground(Tone::Caution));
        return {};
    default: return {};
    }
}

QString CheckGridModel::hint(const QModelIndex &index) const
{
    const Box box = boxAt(index);
    if (const Refused *refused = refusedAt(box))
        return refused->problem;
    if (const QString why = refusal(index); !why.isEmpty() && isEmpty(index))
        return why;
    return box.part == Part::Check ? text(box, true) : text(box, false);
}

QVariant CheckGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(boxAt(index), false);
    case Qt::EditRole: return text(boxAt(index), true);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return hint(index);
    case Qt::TextAlignmentRole: return boxAt(index).part == Part::Note ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter) : QVariant::fromValue(Qt::AlignCenter);
    case kShaded: return m_grid.people[boxAt(index).person].kindOf(m_grid.date(boxAt(index).day)) == DayKind::Outside;
    case kProblem: {
        const Refused *refused = refusedAt(boxAt(index));
        return refused ? refused->problem : QString();
    }
    default: return look(index, role);
    }
}

Qt::ItemFlags CheckGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isWritable(index) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace stc::views
