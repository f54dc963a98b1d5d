// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/correctiontext.h"

#include "reports/wording.h"
#include "schema/codec.h"

namespace stc::reports {

using schema::TableId;

namespace {

QString dashed(const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; }

QString columnLabel(const schema::Table &table, const QString &column)
{
    const int index = table.indexOf(column.toStdString());
    return index < 0 ? column : schema::label(table.columns[static_cast<std::size_t>(index)]);
}

/// "violations action=reminded; person_id" → "Action: Reminded; Person"; the table's label where nothing is said of its columns.
QString registerText(const QString &value, const UnitList &units)
{
    const schema::Table *table = schema::findTable(value.section(QLatin1Char(' '), 0, 0));
    if (!table)
        return dashed(value);
    QStringList parts;
    const QStringList written = value.section(QLatin1Char(' '), 1).split(QStringLiteral("; "), Qt::SkipEmptyParts);
    for (const QString &part : written) {
        const QString column = part.section(QLatin1Char('='), 0, 0);
        const int index = table->indexOf(column.toStdString());
        const bool isQuoted = part.contains(QLatin1Char('=')) && index >= 0;
        const QString shown = isQuoted ? schema::displayText(table->columns[static_cast<std::size_t>(index)], part.section(QLatin1Char('='), 1), units) : QString();
        parts << (isQuoted ? QStringLiteral("%1: %2").arg(columnLabel(*table, column), dashed(shown)) : columnLabel(*table, column));
    }
    return parts.isEmpty() ? Print::tr("one line") : parts.join(QStringLiteral("; "));
}

QString textsText(const QString &columns)
{
    QStringList labels;
    const QStringList names = columns.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &name : names)
        labels << columnLabel(schema::table(TableId::LogbookPages), name);
    return labels.join(QStringLiteral(", "));
}

QString pageText(const QString &count)
{
    return count == QLatin1String("0") ? Print::tr("no page") : Print::tr("there is a page");
}

} // namespace

CorrectionText correctionText(const store::ClosedDifference &difference, const UnitList &units)
{
    const schema::Column &subjects = schema::table(TableId::PageCorrections).column("subject");
    const QString subject = schema::choiceLabel(subjects, difference.subject.toStdString());
    if (difference.subject == QLatin1String("page"))
        return {subject, pageText(difference.before), pageText(difference.after)};
    if (difference.subject == QLatin1String("texts"))
        return {QStringLiteral("%1: %2").arg(subject, textsText(difference.after)), dashed({}), Print::tr("changed")};
    if (difference.subject == QLatin1String("visits")) {
        const schema::Column &outcomes = schema::table(TableId::VisitExceptions).column("outcome");
        return {subject, dashed(schema::displayText(outcomes, difference.before, units)), dashed(schema::displayText(outcomes, difference.after, units))};
    }
    if (difference.subject == QLatin1String("registers")) {
        const QString value = difference.after.isEmpty() ? difference.before : difference.after;
        const schema::Table *table = schema::findTable(value.section(QLatin1Char(' '), 0, 0));
        return {table ? schema::pluralLabel(*table) : subject, registerText(difference.before, units), registerText(difference.after, units)};
    }
    return {subject, dashed(difference.before), dashed(difference.after)};
}

} // namespace stc::reports
