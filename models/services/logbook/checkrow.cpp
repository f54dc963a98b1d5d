// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/checkrow.h"

#include <QUuid>

namespace stc::services {

using schema::TableId;

namespace {

QString bulkNote() { return QString::fromUtf16(kBulkNote); }

/// What the check says, over what is stored: columns that it does not show stay.
void write(const PageCheck &check, const std::optional<store::StoredCheck> &stored, store::Values &values)
{
    values.insert(QStringLiteral("temperature_c"), check.temperature);
    values.insert(QStringLiteral("symptoms"), check.symptoms);
    if (check.isAbsent || (stored && stored->wasAbsent))
        values.insert(QStringLiteral("absent"), check.isAbsent ? QStringLiteral("true") : QString());
    const bool isOnlyConfirmed = check.isConfirmedInBulk && check.temperature.trimmed().isEmpty() && check.symptoms.trimmed().isEmpty() && !check.isAbsent;
    if (isOnlyConfirmed)
        values.insert(QStringLiteral("note"), bulkNote());
    else if (stored && stored->note == bulkNote())
        values.insert(QStringLiteral("note"), QString());
}

} // namespace

Uuid logbook::checkId(const CheckPlace &place)
{
    const auto bytes = place.person.bytes();
    const QUuid space = QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    const QString name = QStringLiteral("health_checks %1 %2").arg(place.date.toString(Qt::ISODate), QLatin1String(place.session));
    return Uuid::fromBytes(QUuid::createUuidV5(space, name).toRfc4122().constData());
}

PageCheck logbook::pageCheck(const std::optional<store::StoredCheck> &stored)
{
    PageCheck check;
    if (!stored)
        return check;
    check.id = stored->id;
    check.temperature = stored->temperature;
    check.symptoms = stored->symptoms;
    check.isAbsent = stored->wasAbsent;
    check.isConfirmedInBulk = stored->note == bulkNote() && check.temperature.isEmpty() && check.symptoms.isEmpty() && !check.isAbsent;
    return check;
}

bool logbook::saysNothing(const PageCheck &check)
{
    return check.temperature.trimmed().isEmpty() && check.symptoms.trimmed().isEmpty() && !check.isAbsent && !check.isConfirmedInBulk;
}

Status logbook::writeCheck(store::Editor &editor, const CheckPlace &place, const PageCheck &check, const std::optional<store::StoredCheck> &stored, const QString &whyGone)
{
    if (saysNothing(check) && !stored)
        return {};
    // What is not shown stays, and with it the check.
    if (saysNothing(check) && !stored->hasMore())
        return editor.remove(TableId::HealthChecks, stored->id, check.reason.isEmpty() ? whyGone : check.reason);
    store::Values values;
    if (!stored)
        values = {{QStringLiteral("person_id"), place.person.toString()}, {QStringLiteral("checked_on"), place.date.toString(Qt::ISODate)}, {QStringLiteral("session"), QLatin1String(place.session)}};
    write(check, stored, values);
    if (stored)
        return editor.update(TableId::HealthChecks, stored->id, values);
    const auto id = editor.insert(TableId::HealthChecks, values, checkId(place));
    return id ? Status() : Status(failed(id.error()));
}

} // namespace stc::services
