// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/teamname.h"

#include <QRegularExpression>

namespace stc {

QString shortTeamName(const QString &name)
{
    static const QRegularExpression kCommon(QStringLiteral("^(tổ) covid(?:-19)?(?: cộng đồng)? (?=\\S)"),
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString text = name;
    return text.replace(kCommon, QStringLiteral("\\1 "));
}

} // namespace stc
