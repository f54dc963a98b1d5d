// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/shortcuts.h"

#include <QCoreApplication>
#include <QLocale>

namespace stc::schema {

namespace {

bool isTemperature(const Column &column) { return column.key() == "temperature_c"; }
bool isPossible(const Column &column, double value) { return value >= column.range.least && value <= column.range.most; }

/// The same digits with the comma where it makes a possible value; nothing: no place of the comma does.
std::optional<double> meant(const Column &column, const QString &typed)
{
    bool isNumber = false;
    const double value = QString(typed).trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    for (const double factor : {10.0, 0.1, 0.01}) {
        if (isNumber && isPossible(column, value * factor))
            return value * factor;
    }
    return std::nullopt;
}

} // namespace

QString written(const Column &column, const QString &typed)
{
    const QString digits = typed.trimmed();
    if (!isTemperature(column) || digits.size() != 3)
        return typed;
    bool isNumber = false;
    const int tenths = digits.toInt(&isNumber);
    if (!isNumber || !digits.front().isDigit() || !isPossible(column, tenths / 10.0))
        return typed;
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

QString typedIssueText(IssueCode code, const Column &column, const QString &typed)
{
    const QString text = issueText(code, label(column), typed);
    const auto likely = code == IssueCode::OutOfRange && isTemperature(column) ? meant(column, typed) : std::nullopt;
    if (!likely)
        return text;
    return text + QLatin1Char(' ') + QCoreApplication::translate("issue", "Is %1 meant?").arg(QLocale().toString(*likely, 'g', 4));
}

} // namespace stc::schema
