// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/codelabels.h"

#include <QStringList>

namespace stc::reports {

QString CodeLabels::of(const QString &code)
{
    if (code.isEmpty())
        return {};
    if (const auto known = m_labels.constFind(code); known != m_labels.constEnd())
        return *known;
    const QString label = schema::choiceLabel(m_column, code.toStdString());
    m_labels.insert(code, label);
    return label;
}

QString CodeLabels::ofSet(const QString &codes)
{
    if (codes.isEmpty())
        return {};
    if (const auto known = m_sets.constFind(codes); known != m_sets.constEnd())
        return *known;
    QStringList labels;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts)) {
        const QString label = of(code);
        labels << (labels.isEmpty() ? label : label.left(1).toLower() + label.mid(1));
    }
    const QString text = labels.join(QStringLiteral(", "));
    m_sets.insert(codes, text);
    return text;
}

} // namespace stc::reports
