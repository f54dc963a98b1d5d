// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/whenedit.h"

#include "domain/dates.h"

#include <QRegularExpression>

namespace stc::views {

namespace {
constexpr int kLength = 20;
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kVietnam = 7 * kHour;
} // namespace

WhenEdit::WhenEdit(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy hh:mm"));
    setMaxLength(kLength);
    setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000 00:00")) + fontMetrics().height() * 3 / 2);
}

void WhenEdit::setWhen(qint64 seconds, const QDate &today)
{
    m_today = today;
    setText(displayTime(seconds));
}

std::optional<qint64> WhenEdit::readWhen(const QString &typed, const QDate &today)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(?:(\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?)\\s+)?(\\d{1,2})\\s*[:hHgG]\\s*(\\d{1,2})?\\s*$"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    std::string day = match.captured(1).toStdString();
    auto civil = day.empty() ? std::optional(CivilDate{today.year(), today.month(), today.day()}) : parseWrittenDate(day);
    if (!civil)
        civil = parseWrittenDate(day + "/" + std::to_string(today.year()));
    const int hour = match.captured(2).toInt();
    const int minute = match.captured(3).toInt();
    if (!civil || hour > 23 || minute > 59)
        return std::nullopt;
    return qint64(stc::dayNumber(*civil)) * kDay + hour * kHour + minute * 60 - kVietnam;
}

} // namespace stc::views
