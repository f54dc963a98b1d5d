// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/suspectedmodel.h"

#include "domain/dates.h"
#include "domain/teamname.h"
#include "schema/codec.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QBrush>
#include <QFont>

#include <algorithm>

namespace stc::views {

using services::SuspectedStep;
using store::SuspectedCase;

namespace {

constexpr qint64 kHourMinutes = 60;
constexpr qint64 kDayMinutes = 24 * 60;

const schema::Column &column(const char *name) { return schema::table(schema::TableId::SuspectedCases).column(name); }

std::optional<SuspectedStep> stepOf(int place)
{
    return place >= SuspectedModel::Found && place <= SuspectedModel::Concluded ? std::optional(static_cast<SuspectedStep>(place - SuspectedModel::Found)) : std::nullopt;
}

/// "09/06 08:15"; without an hour "09/06".
QString timeText(const services::StepTime &time)
{
    return vietnamTime(time.at).toString(time.hasHour ? QStringLiteral("dd/MM hh:mm") : QStringLiteral("dd/MM"));
}

} // namespace

SuspectedModel::SuspectedModel(store::Database &database, QObject *parent) : QAbstractTableModel(parent), m_database(database), m_now(database.clock().nowSeconds()) {}

void SuspectedModel::setCases(std::vector<SuspectedCase> cases, const services::StepLimits &limits)
{
    beginResetModel();
    m_cases = std::move(cases);
    m_limits = limits;
    m_now = m_database.clock().nowSeconds();
    endResetModel();
}

void SuspectedModel::setNow()
{
    m_now = m_database.clock().nowSeconds();
    if (!m_cases.empty())
        Q_EMIT dataChanged(index(0, ToDo), index(rowCount() - 1, ToDo));
}

const SuspectedCase *SuspectedModel::caseAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_cases[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex SuspectedModel::indexOf(const Uuid &suspected) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [&](const SuspectedCase &one) { return one.id == suspected; });
    return found == m_cases.end() ? QModelIndex() : index(static_cast<int>(found - m_cases.begin()), Person);
}

bool SuspectedModel::isOverdue(std::size_t row) const
{
    const auto minutes = services::overdueMinutes(m_cases[row], m_limits, m_now);
    return minutes && *minutes > 0;
}

QString SuspectedModel::lengthText(qint64 minutes)
{
    if (minutes < kHourMinutes)
        return tr("%1 min").arg(minutes);
    if (minutes < kDayMinutes)
        return minutes % kHourMinutes == 0 ? tr("%1 h").arg(minutes / kHourMinutes) : tr("%1 h %2 min").arg(minutes / kHourMinutes).arg(minutes % kHourMinutes);
    const qint64 hours = minutes % kDayMinutes / kHourMinutes;
    return hours == 0 ? tr("%1 d").arg(minutes / kDayMinutes) : tr("%1 d %2 h").arg(minutes / kDayMinutes).arg(hours);
}

QString SuspectedModel::stepToDo(SuspectedStep step)
{
    switch (step) {
    case SuspectedStep::Isolated: return tr("Isolate");
    case SuspectedStep::Sampled: return tr("Take a sample");
    case SuspectedStep::Concluded: return tr("Conclude");
    case SuspectedStep::Found:
    case SuspectedStep::Reported: break;
    }
    return tr("Report");
}

QString SuspectedModel::stepText(const SuspectedCase &one, SuspectedStep step) const
{
    const auto time = services::stepTime(one, step);
    const bool isConclusion = step == SuspectedStep::Concluded && !one.isOpen();
    const QString outcome = isConclusion ? schema::choiceLabel(column("outcome"), one.outcome.toStdString()) : QString();
    if (!time)
        return outcome;
    QString text = timeText(*time);
    if (isConclusion)
        text = QStringLiteral("%1 %2").arg(outcome, vietnamTime(time->at).toString(QStringLiteral("dd/MM"))); // two lines have no room for the hour: the tip has it
    const auto length = services::stepLength(one, step, m_limits);
    if (!length)
        return text;
    const QString took = length->isInDays && length->minutes == 0 ? tr("same day") : tr("after %1").arg(lengthText(length->minutes));
    return text + QLatin1Char('\n') + (length->isLate ? tr("⚠ late: %1").arg(took) : took);
}

QString SuspectedModel::toDoText(const SuspectedCase &one) const
{
    const auto next = services::nextStep(one);
    if (!next)
        return services::proposesCase(one) ? tr("⚠ Record as F0?") : QString();
    QString what = stepToDo(*next);
    if (const QString proposed = services::proposedOutcome(one); *next == SuspectedStep::Concluded && !proposed.isEmpty())
        what = tr("Conclude: %1?").arg(schema::choiceLabel(column("outcome"), proposed.toStdString()).toLower());
    const auto minutes = services::overdueMinutes(one, m_limits, m_now);
    if (!minutes)
        return what;
    return what + QLatin1Char('\n') + (*minutes > 0 ? tr("⚠ overdue by %1").arg(lengthText(*minutes)) : tr("%1 left").arg(lengthText(-*minutes)));
}

QString SuspectedModel::text(const SuspectedCase &one, int place) const
{
    if (const auto step = stepOf(place))
        return stepText(one, *step);
    if (place == Person)
        return QStringLiteral("%1, %2\n%3").arg(one.name, displayPartialDate(one.birthDate).right(4), shortTeamName(one.teamName));
    if (place == ToDo)
        return toDoText(one);
    const QString symptoms = schema::displayText(column("symptoms"), one.symptoms, m_database.units()).toLower();
    return one.temperature.isEmpty() ? symptoms : QStringLiteral("%1 °C\n%2").arg(schema::displayText(column("temperature_c"), one.temperature, m_database.units()), symptoms);
}

bool SuspectedModel::isLate(const SuspectedCase &one, int place) const
{
    if (place == ToDo) {
        const auto minutes = services::overdueMinutes(one, m_limits, m_now);
        return (minutes && *minutes > 0) || services::proposesCase(one);
    }
    const auto step = stepOf(place);
    const auto length = step ? services::stepLength(one, *step, m_limits) : std::nullopt;
    return length && length->isLate;
}

QString SuspectedModel::hint(const SuspectedCase &one, int place) const
{
    QStringList lines{text(one, place)};
    const auto step = stepOf(place);
    if (place == Person) {
        lines << one.teamName << one.phone << one.hamlet;
    } else if (step) {
        const auto time = services::stepTime(one, *step);
        if (time)
            lines << timeText(*time);
        if (time && !time->by.isEmpty())
            lines << tr("noted by %1").arg(time->by);
        if (const auto &row = one.steps[static_cast<std::size_t>(*step)]; row && !row->note.isEmpty())
            lines << row->note;
    }
    if (place == Reported && !one.reportedTo.isEmpty())
        lines << tr("reported to %1").arg(one.reportedTo);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString SuspectedModel::facts(const SuspectedCase &one) const
{
    QStringList parts{one.name, tr("household of %1").arg(one.head), one.phone, one.hamlet};
    if (!one.reportedTo.isEmpty())
        parts << (one.reportedVia.isEmpty() ? tr("reported to %1").arg(one.reportedTo) : tr("reported to %1, %2").arg(one.reportedTo, schema::choiceLabel(column("reported_via"), one.reportedVia.toStdString()).toLower()));
    for (std::size_t step = 0; step < one.steps.size(); ++step) {
        if (one.steps[step] && !one.steps[step]->note.isEmpty())
            parts << QStringLiteral("%1: %2").arg(services::stepLabel(static_cast<SuspectedStep>(step)), one.steps[step]->note);
    }
    if (one.isInQuarantine)
        parts << tr("in quarantine");
    if (one.isConfirmed)
        parts << tr("recorded as F0");
    parts << one.note;
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QVariant SuspectedModel::data(const QModelIndex &index, int role) const
{
    const SuspectedCase *one = caseAt(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*one, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return hint(*one, index.column());
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: return isLate(*one, index.column()) ? QVariant(QBrush(toneColor(Tone::Bad))) : one->isOpen() ? QVariant() : QVariant(QBrush(quietText()));
    case Qt::BackgroundRole: return isLate(*one, index.column()) && index.column() == ToDo ? QVariant(QBrush(toneBackground(Tone::Bad))) : QVariant();
    case Qt::FontRole:
        if (index.column() == ToDo && isLate(*one, ToDo)) {
            QFont font = QApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    default: return {};
    }
}

QVariant SuspectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (const auto step = stepOf(section))
        return services::stepLabel(*step);
    return section == Person ? tr("Person") : section == Signs ? tr("Signs") : tr("To do");
}

} // namespace stc::views
