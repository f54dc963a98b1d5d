// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/copytext.h"

#include "exchange/formula.h"

namespace stc::views {

namespace {

QString safe(const QString &text, bool isFreeText)
{
    const std::string utf8 = text.toStdString();
    if (!isFreeText && !exchange::isHarmfulNumber(utf8))
        return text;
    std::string disarmed;
    exchange::appendDisarmed(utf8, disarmed);
    return QString::fromStdString(disarmed);
}

/// A cell must not break the line or the column.
QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString lineOf(const QStringList &fields)
{
    QStringList cells;
    for (const QString &field : fields)
        cells << oneLine(field);
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QString htmlRow(const QStringList &fields, const char *cell)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &field : fields) {
        const QString text = field.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br style=\"mso-data-placement:same-cell\">"));
        html += QStringLiteral("<%1 style=\"mso-number-format:'\\@'\">%2</%1>").arg(QLatin1String(cell), text);
    }
    return html + QStringLiteral("</tr>\n");
}

} // namespace

std::unique_ptr<QMimeData> clipboardData(const CopiedRows &copied)
{
    QString text = copied.headings.isEmpty() ? QString() : lineOf(copied.headings);
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>\n");
    if (!copied.headings.isEmpty())
        html += htmlRow(copied.headings, "th");
    for (const QStringList &row : copied.rows) {
        QStringList fields;
        for (qsizetype i = 0; i < row.size(); ++i)
            fields << safe(row[i], copied.isFreeText.value(i, true));
        text += lineOf(fields);
        html += htmlRow(fields, "td");
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table></body></html>\n"));
    return data;
}

} // namespace stc::views
