// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booksfixture.h"

#include "store/queries/quarantinerules.h"

/// People of a commune and what they were put into quarantine for, made row by row.
namespace stc::test {

inline QString iso(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

inline Uuid addPerson(store::Database &database, const Uuid &household, const QString &name, const QString &doses = {})
{
    return add(database, schema::TableId::People, {{QStringLiteral("household_id"), household.toString()}, {QStringLiteral("full_name"), name}, {QStringLiteral("vaccine_doses"), doses}});
}

/// A row of `quarantines` as an import brings it: nothing says which rule gave its dates.
inline Uuid addEpisode(store::Database &database, const Uuid &person, const QString &category, const QDate &startOn, std::optional<int> days, const QString &form = QStringLiteral("home"))
{
    return add(database, schema::TableId::Quarantines, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("kind"), form}, {QStringLiteral("reason"), category},
        {QStringLiteral("start_on"), iso(startOn)}, {QStringLiteral("days"), days ? QString::number(*days) : QString()},
        {QStringLiteral("planned_end_on"), days ? iso(startOn.addDays(*days)) : QString()}});
}

inline Uuid addContact(store::Database &database, const Uuid &person, const Uuid &source, const QDate &exposedOn, const QDate &tracedOn)
{
    return add(database, schema::TableId::Contacts, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("source_person_id"), source.toString()}, {QStringLiteral("level"), QStringLiteral("F1")},
        {QStringLiteral("last_exposure_on"), iso(exposedOn)}, {QStringLiteral("traced_on"), iso(tracedOn)}});
}

/// Sure, set by the commune of the test.
inline Uuid addRule(store::Database &database, const QString &document, const QString &categories, const QDate &validFrom, std::optional<int> days, store::Values more = {})
{
    more.insert(QStringLiteral("document"), document);
    more.insert(QStringLiteral("categories"), categories);
    more.insert(QStringLiteral("valid_from"), iso(validFrom));
    more.insert(QStringLiteral("quarantine_days"), days ? QString::number(*days) : QString());
    more.insert(QStringLiteral("certainty"), QStringLiteral("sure"));
    more.insert(QStringLiteral("unit_code"), QStringLiteral("07303"));
    return add(database, schema::TableId::QuarantineRules, more);
}

inline Uuid ruleOfDocument(store::Database &database, const QString &part)
{
    const auto rules = store::quarantineRules(database.connection());
    for (const QuarantineRule &rule : *rules) {
        if (rule.document.contains(part))
            return rule.id;
    }
    return {};
}

} // namespace stc::test
