// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tracing/exposures.h"

#include "domain/dates.h"
#include "domain/hour.h"
#include "domain/vietnamese.h"
#include "services/commit.h"
#include "store/editor.h"
#include "store/queries/exposures.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Exposures)
};

tl::unexpected<Error> refuse(const QString &text) { return fail(ErrorCode::InvalidInput, text); }

/// The same person at the same place on the same day from the same hour.
Result<bool> isThere(store::Editor &editor, const NewExposure &exposure, const QString &from)
{
    const auto all = store::exposures(editor.connection(), {0, 9'999'999'999'999}, exposure.day);
    if (!all)
        return failed(all.error());
    const QString place = vietnamese::folded(exposure.place);
    return std::any_of(all->begin(), all->end(), [&](const store::Exposure &one) {
        return one.person == exposure.person && one.day == exposure.day && vietnamese::folded(one.place) == place && one.from == minutesOf(from.toStdString());
    });
}

} // namespace

std::optional<QString> hourOf(const QString &typed)
{
    const QString text = typed.trimmed().toLower();
    if (text.isEmpty())
        return QString();
    // 7h30, 7:30, 7.30, 7 h 30, 0730, 730; an hour alone: 7, 7h, 07
    static const QRegularExpression shape(QStringLiteral("^(?:(\\d{1,2})\\s*(?:h|:|\\.|giờ|g)?\\s*(?:(?<=[h:.ờg ])\\s*(\\d{2}))?|(\\d{1,2})(\\d{2}))$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isRun = !match.captured(3).isEmpty();
    const int hours = match.captured(isRun ? 3 : 1).toInt();
    const int minutes = match.captured(isRun ? 4 : 2).toInt();
    if (minutes > 59 || hours * 60 + minutes > 24 * 60)
        return std::nullopt;
    return QStringLiteral("%1:%2").arg(hours, 2, 10, QLatin1Char('0')).arg(minutes, 2, 10, QLatin1Char('0'));
}

Result<Change> addExposure(store::Database &database, const NewExposure &exposure)
{
    const QString place = vietnamese::tidied(exposure.place);
    const auto from = hourOf(exposure.from);
    const auto until = hourOf(exposure.until);
    if (exposure.person.isNull())
        return refuse(Tr::tr("Choose the person: type three letters of the name, then Enter."));
    if (place.isEmpty())
        return refuse(Tr::tr("Type the place."));
    if (!exposure.day.isValid())
        return refuse(Tr::tr("Type the day, for example 7/5."));
    if (exposure.day > database.clock().today())
        return refuse(Tr::tr("The day %1 lies ahead. Nobody was anywhere then.").arg(displayDate(exposure.day)));
    if (!from || !until)
        return refuse(Tr::tr("“%1” is no hour. Type 7h30 or 0730.").arg((from ? exposure.until : exposure.from).trimmed()));
    if (!from->isEmpty() && !until->isEmpty() && *until < *from)
        return refuse(Tr::tr("The end, %1, lies before the beginning, %2.").arg(*until, *from));
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto isDouble = isThere(**editor, exposure, *from);
    if (!isDouble)
        return failed(isDouble.error());
    if (*isDouble)
        return refuse(Tr::tr("This person is entered at this place on this day already."));
    const auto id = (*editor)->insert(schema::TableId::ExposureEvents, {{QStringLiteral("person_id"), exposure.person.toString()}, {QStringLiteral("place"), place},
        {QStringLiteral("happened_on"), exposure.day.toString(Qt::ISODate)}, {QStringLiteral("from_time"), *from}, {QStringLiteral("until_time"), *until},
        {QStringLiteral("setting"), exposure.setting}});
    if (!id)
        return failed(id.error());
    return commitAs(**editor, Tr::tr("place of exposure on %1").arg(displayDate(exposure.day)));
}

Result<Change> removeExposures(store::Database &database, const std::vector<Uuid> &ids)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    for (const Uuid &id : ids) {
        if (const auto done = (*editor)->remove(schema::TableId::ExposureEvents, id, Tr::tr("entered by mistake")); !done)
            return failed(done.error());
    }
    return commitAs(**editor, Tr::tr("%Ln place(s) of exposure removed", nullptr, int(ids.size())));
}

} // namespace stc::services
