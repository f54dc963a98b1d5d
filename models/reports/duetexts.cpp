// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/duetexts.h"

#include "domain/dates.h"
#include "reports/wording.h"
#include "store/queries/quarantinerules.h"

#include <algorithm>

namespace stc::reports {

using store::DueList;
using store::DueRow;

DueTexts::DueTexts(const QDate &day, double feverLimit, const DayCounting &counting) : m_day(day), m_feverLimit(feverLimit), m_counting(counting) {}

DueTexts DueTexts::of(store::Database &database, const QDate &day)
{
    return {day, database.numberSetting(store::settings::kFeverTenths, 375) / 10.0, store::dayCounting(database)};
}

QString DueTexts::dayText(const DueRow &row) const
{
    const QDate from = row.episode.countedFrom.isValid() ? row.episode.countedFrom : row.episode.startOn;
    const QString day = QString::number(dayOfQuarantine(from, m_day, m_counting));
    return row.releaseOn.isValid() ? QStringLiteral("%1/%2").arg(day).arg(dayOfQuarantine(from, row.lastDay(), m_counting)) : day;
}

QString DueTexts::lastDayText(const DueRow &row) const
{
    if (!row.releaseOn.isValid())
        return Print::tr("not fixed");
    return row.lastDay().year() == m_day.year() ? shortDate(row.lastDay()) : displayDate(row.lastDay());
}

QString DueTexts::sinceText(const DueRow &row) const
{
    if (!row.uncheckedSince.isValid())
        return {};
    return Print::tr("%1 (%Ln day(s))", nullptr, static_cast<int>(row.uncheckedSince.daysTo(m_day)) + 1).arg(shortDate(row.uncheckedSince));
}

QString DueTexts::testsText(const DueRow &row) const
{
    QStringList tests;
    for (const store::DueTest &test : row.tests)
        tests << Print::tr("day %1 (%2)", "test of a quarantine").arg(test.day).arg(shortDate(toQDate(test.on)));
    return tests.join(QStringLiteral(", "));
}

bool DueTexts::hasFever(const store::DueCheck &check) const
{
    return check.temperature && *check.temperature >= m_feverLimit - 1e-6;
}

bool DueTexts::isAlarming(const DueRow &row) const
{
    return row.check && row.check->date == m_day && (row.check->wasAbsent || hasFever(*row.check) || !alarmingSymptoms(row.check->symptoms).isEmpty());
}

QString DueTexts::checkText(const DueRow &row)
{
    if (!row.check)
        return Print::tr("No check yet");
    const store::DueCheck &check = *row.check;
    QStringList parts;
    if (check.wasAbsent)
        parts << Print::tr("ABSENT");
    QStringList codes = alarmingSymptoms(check.symptoms);
    const QString fever = QStringLiteral("fever");
    const bool isFever = hasFever(check) || codes.contains(fever);
    codes.removeAll(fever);
    if (isFever)
        codes.prepend(fever);
    for (const QString &code : check.symptoms.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!codes.contains(code))
            codes << code;
    }
    const QString degrees = check.temperature ? temperatureText(*check.temperature) + QStringLiteral(" °C") : QString();
    if (!codes.isEmpty())
        parts << m_symptoms.ofSet(codes.join(QLatin1Char(' ')));
    else if (!check.wasAbsent && !check.temperature)
        parts << Print::tr("Normal");
    // "Fever 38.2 °C, cough": the figure belongs to its word.
    if (!degrees.isEmpty() && isFever)
        parts.last().insert(m_symptoms.of(fever).size(), QLatin1Char(' ') + degrees);
    else if (!degrees.isEmpty())
        parts << degrees;
    const QString text = parts.join(QStringLiteral(", "));
    return check.date == m_day ? text : QStringLiteral("%1: %2").arg(shortDate(check.date), text);
}

QString DueTexts::wholeText(const DueRow &row)
{
    const store::Episode &episode = row.episode;
    QStringList parts{categoryText(row), m_forms.of(episode.kind), displayDate(episode.startOn)};
    for (const QString &place : {episode.place, episode.address.isEmpty() ? episode.hamlet : episode.address}) {
        if (!place.isEmpty() && !parts.contains(place))
            parts << place;
    }
    if (!row.tests.empty())
        parts << Print::tr("test due: %1").arg(testsText(row));
    parts << checkText(row);
    return parts.join(QStringLiteral(" · "));
}

QString DueTexts::wordOf(const DueRow &row, DueList list)
{
    switch (list) {
    case DueList::TestsDue: return testsText(row);
    case DueList::EndedToday: return endText(row);
    case DueList::Fever:
    case DueList::Absent: return {}; // they were checked; on paper there is room to write
    default: return sinceText(row);
    }
}

QString DueTexts::wordTitle(DueList list)
{
    switch (list) {
    case DueList::TestsDue: return Print::tr("Test due");
    case DueList::EndedToday: return Print::tr("End reason");
    case DueList::Fever:
    case DueList::Absent: return Print::tr("Told whom, when");
    default: return Print::tr("Not checked since");
    }
}

QStringList alarmingSymptoms(const QString &codes)
{
    QStringList found;
    for (const QString &code : codes.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (store::isAlarmingSymptom(code.toStdString()))
            found << code;
    }
    return found;
}

} // namespace stc::reports
