// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wording.h"

#include "domain/dates.h"

#include <array>

namespace stc::reports {

namespace {

QString dayOf(const QDate &date)
{
    return QStringLiteral("%1").arg(date.day(), 2, 10, QLatin1Char('0'));
}

QString monthOf(const QDate &date)
{
    return date.month() <= 2 ? QStringLiteral("0%1").arg(date.month()) : QString::number(date.month());
}

} // namespace

QString placeAndDate(const QString &place, const QDate &date)
{
    //: Place, day, month, year as Decree 30/2020 has it: "%1, ngày %2 tháng %3 năm %4"
    return Print::tr("%1, %2/%3/%4").arg(place, dayOf(date), monthOf(date), QString::number(date.year()));
}

QString dateInWords(const QDate &date)
{
    //: Day, month, year as Decree 30/2020 has it: "ngày %1 tháng %2 năm %3"
    return Print::tr("%1/%2/%3").arg(dayOf(date), monthOf(date), QString::number(date.year()));
}

QString teamAndHamlet(const QString &team, const QString &hamlet)
{
    if (hamlet.isEmpty() || team.contains(hamlet, Qt::CaseInsensitive))
        return team;
    return QStringLiteral("%1 – %2").arg(team, hamlet);
}

QString localAddress(const QString &address, const QString &hamlet, const QString &commune)
{
    QString local = address;
    if (!commune.isEmpty() && local.endsWith(commune, Qt::CaseInsensitive)) {
        local.chop(commune.size());
        while (local.endsWith(u' ') || local.endsWith(u','))
            local.chop(1);
    }
    if (local.isEmpty())
        return hamlet;
    return local.contains(hamlet, Qt::CaseInsensitive) ? local : QStringLiteral("%1, %2").arg(local, hamlet);
}

QString weekdayAndDate(const QDate &date)
{
    static constexpr std::array kDays = {
        QT_TRANSLATE_NOOP("print", "Monday"), QT_TRANSLATE_NOOP("print", "Tuesday"), QT_TRANSLATE_NOOP("print", "Wednesday"),
        QT_TRANSLATE_NOOP("print", "Thursday"), QT_TRANSLATE_NOOP("print", "Friday"), QT_TRANSLATE_NOOP("print", "Saturday"),
        QT_TRANSLATE_NOOP("print", "Sunday")};
    //: Weekday and date: "%1, ngày %2"
    return Print::tr("%1, %2").arg(Print::tr(kDays[std::size_t(date.dayOfWeek() - 1)]), displayDate(date));
}

QString shortDate(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM"));
}

QString placeName(const Unit &unit)
{
    for (const auto &kind : {QStringLiteral("Thị trấn "), QStringLiteral("Thành phố "), QStringLiteral("Thị xã "), QStringLiteral("Phường "),
             QStringLiteral("Huyện "), QStringLiteral("Quận "), QStringLiteral("Tỉnh "), QStringLiteral("Xã ")}) {
        if (unit.name.startsWith(kind))
            return unit.name.sliced(kind.size());
    }
    return unit.name;
}

QString insideSentence(const QString &unitName)
{
    return unitName.left(1).toLower() + unitName.mid(1);
}

QString temperatureText(double celsius)
{
    //: Decimal sign of temperatures on paper: "," in Vietnamese
    return QString::number(celsius, 'f', 1).replace(u'.', Print::tr("."));
}

QString birthYear(const QString &partialDate)
{
    return partialDate.left(4);
}

} // namespace stc::reports
