// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/casetexts.h"

#include "schema/table.h"
#include "services/tracing/levels.h"

#include <QCoreApplication>

namespace stc::views {

using schema::TableId;
using services::CaseLine;
using services::levelText;
using Action = services::CaseLine::Action;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseTexts)
};

QString categoryText(const QString &code) { return schema::choiceLabel(schema::table(TableId::Quarantines).column("reason"), code.toStdString()); }

QString releaseText(const QDate &release) { return release.isValid() ? Tr::tr("release %1").arg(displayDate(release)) : Tr::tr("until the result of the source"); }

} // namespace

QString personText(const QString &name, const QString &birthDate)
{
    const QString year = birthDate.left(4);
    return year.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, year);
}

QString levelChange(const CaseLine &line)
{
    if (line.oldLevel == line.newLevel)
        return levelText(line.newLevel);
    return QStringLiteral("%1 → %2").arg(levelText(line.oldLevel), levelText(line.newLevel));
}

QString reasonText(const CaseLine &line)
{
    if (line.isHousehold)
        return Tr::tr("lives with the new case, together until %1").arg(displayDate(line.exposureOn));
    return line.circumstances.isEmpty() ? Tr::tr("contact of %1").arg(line.sourceName) : Tr::tr("contact of %1 (%2)").arg(line.sourceName, line.circumstances);
}

QString actionText(const CaseLine &line)
{
    if (line.isLeftOut)
        return Tr::tr("left out: nothing is written");
    switch (line.action) {
    case Action::None: return line.remark.isEmpty() ? Tr::tr("no quarantine follows") : line.remark;
    case Action::Start: return Tr::tr("begins: %1, %2").arg(categoryText(line.newCategory), releaseText(line.newRelease));
    case Action::Category: return Tr::tr("%1 → %2, %3").arg(categoryText(line.oldCategory), categoryText(line.newCategory), releaseText(line.newRelease));
    case Action::Restart: return Tr::tr("counted anew: %1 (was %2)").arg(releaseText(line.newRelease), releaseText(line.oldRelease));
    }
    return {};
}

QString paperNames(const QStringList &codes)
{
    const schema::Column &kind = schema::table(TableId::IssuedPapers).column("kind");
    QStringList names;
    for (const QString &code : codes)
        names << schema::choiceLabel(kind, code.toStdString());
    return names.join(QStringLiteral(", "));
}

} // namespace stc::views
