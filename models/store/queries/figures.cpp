// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/figures.h"

#include "store/queries/residents.h"

#include <QtGlobal>

#include <string>

namespace stc::store {

namespace {

constexpr std::string_view kGoneHere = "@gone"; ///< stands for the query of those who died or moved out

// What a summary counts (exchange.md, "Figures of a summary").
constexpr FigureKind kFigures[] = {
    // As they stand today: a dissolved team, a member who left, a person who died or moved out are no longer there.
    {"communes", {QT_TRANSLATE_NOOP("figures", "Communes with teams")}, "SELECT count(DISTINCT area) FROM teams WHERE area BETWEEN ?1 AND ?2 AND dissolved_on IS NULL", 2},
    {"teams", {QT_TRANSLATE_NOOP("figures", "Teams")}, "SELECT count(*) FROM teams WHERE area BETWEEN ?1 AND ?2 AND dissolved_on IS NULL", 2},
    {"members", {QT_TRANSLATE_NOOP("figures", "Team members")}, "SELECT count(*) FROM members WHERE area BETWEEN ?1 AND ?2 AND left_on IS NULL", 2},
    {"households", {QT_TRANSLATE_NOOP("figures", "Households")}, "SELECT count(*) FROM households WHERE area BETWEEN ?1 AND ?2", 2},
    {"people", {QT_TRANSLATE_NOOP("figures", "People")},
     "SELECT (SELECT count(*) FROM people WHERE area BETWEEN ?1 AND ?2) - (SELECT count(*) FROM people WHERE +area BETWEEN ?1 AND ?2 AND key IN (@gone))", 2},
    {"commitments_signed", {QT_TRANSLATE_NOOP("figures", "Households that signed the commitment")},
     "SELECT count(*) FROM households WHERE area BETWEEN ?1 AND ?2 AND commitment_signed_on BETWEEN ?3 AND ?4", 4},
    {"people_declared", {QT_TRANSLATE_NOOP("figures", "People who declared their health")},
     "SELECT count(*) FROM people WHERE area BETWEEN ?1 AND ?2 AND health_declared_on BETWEEN ?3 AND ?4", 4},
    {"arrivals", {QT_TRANSLATE_NOOP("figures", "Arrivals")}, "SELECT count(*) FROM arrivals WHERE area BETWEEN ?1 AND ?2 AND arrived_on BETWEEN ?3 AND ?4", 4},
    {"suspected_cases", {QT_TRANSLATE_NOOP("figures", "Suspected cases")}, "SELECT count(*) FROM suspected_cases WHERE area BETWEEN ?1 AND ?2 AND detected_on BETWEEN ?3 AND ?4", 4},
    {"violations", {QT_TRANSLATE_NOOP("figures", "Violations")}, "SELECT count(*) FROM violations WHERE area BETWEEN ?1 AND ?2 AND occurred_on BETWEEN ?3 AND ?4", 4},
    {"confirmed_cases", {QT_TRANSLATE_NOOP("figures", "Confirmed cases (F0)")}, "SELECT count(*) FROM cases WHERE area BETWEEN ?1 AND ?2 AND confirmed_on BETWEEN ?3 AND ?4", 4},
    {"contacts_f1", {QT_TRANSLATE_NOOP("figures", "Contacts F1")}, "SELECT count(*) FROM contacts WHERE area BETWEEN ?1 AND ?2 AND traced_on BETWEEN ?3 AND ?4 AND level = 'F1'", 4},
    {"contacts_f2", {QT_TRANSLATE_NOOP("figures", "Contacts F2")}, "SELECT count(*) FROM contacts WHERE area BETWEEN ?1 AND ?2 AND traced_on BETWEEN ?3 AND ?4 AND level = 'F2'", 4},
    {"samples", {QT_TRANSLATE_NOOP("figures", "Samples")}, "SELECT count(*) FROM samples WHERE area BETWEEN ?1 AND ?2 AND collected_on BETWEEN ?3 AND ?4", 4},
    {"logbook_pages", {QT_TRANSLATE_NOOP("figures", "Logbook pages")}, "SELECT count(*) FROM logbook_pages WHERE area BETWEEN ?1 AND ?2 AND page_date BETWEEN ?3 AND ?4", 4},
    {"bulletins", {QT_TRANSLATE_NOOP("figures", "Bulletins")}, "SELECT count(*) FROM bulletins WHERE area BETWEEN ?1 AND ?2 AND issued_on BETWEEN ?3 AND ?4", 4},
    // Episodes that touch the period; somebody released on its last day (at 0:00, domain.md 2.4) is no longer in quarantine on that day.
    {"quarantines", {QT_TRANSLATE_NOOP("figures", "Quarantines in the period")},
     "SELECT count(*) FROM quarantines WHERE area BETWEEN ?1 AND ?2 AND start_on <= ?4 AND (ended_on IS NULL OR ended_on >= ?3)", 4},
    {"quarantines_active", {QT_TRANSLATE_NOOP("figures", "In quarantine on the last day")},
     "SELECT count(*) FROM quarantines WHERE area BETWEEN ?1 AND ?2 AND start_on <= ?4 AND (ended_on IS NULL OR ended_on > ?4)", 4},
    // Checks of the period, and the earlier ones of the episodes that reach into it: an episode is counted whole, from its first day, as the reference
    // figures do. CROSS JOIN keeps the order: few episodes are open when a period begins, but many checks lie before it.
    {"health_checks", {QT_TRANSLATE_NOOP("figures", "Health checks")},
     "SELECT (SELECT count(*) FROM health_checks WHERE area BETWEEN ?1 AND ?2 AND checked_on BETWEEN ?3 AND ?4)"
     " + (SELECT count(DISTINCT h.key) FROM quarantines q CROSS JOIN health_checks h ON h.person_id = q.person_id AND h.checked_on >= q.start_on AND h.checked_on < ?3"
     "    WHERE q.area BETWEEN ?1 AND ?2 AND q.start_on < ?3 AND (q.ended_on IS NULL OR q.ended_on >= ?3))",
     4},
    {"households_aided", {QT_TRANSLATE_NOOP("figures", "Households aided")}, "SELECT count(DISTINCT household_id) FROM aid WHERE area BETWEEN ?1 AND ?2 AND given_on BETWEEN ?3 AND ?4", 4},
    {"aid_value_vnd", {QT_TRANSLATE_NOOP("figures", "Value of the aid (VND)")}, "SELECT sum(value_vnd) FROM aid WHERE area BETWEEN ?1 AND ?2 AND given_on BETWEEN ?3 AND ?4", 4},
    {"donations_value_vnd", {QT_TRANSLATE_NOOP("figures", "Value of the donations (VND)")}, "SELECT sum(value_vnd) FROM donations WHERE area BETWEEN ?1 AND ?2 AND received_on BETWEEN ?3 AND ?4", 4},
    {"labour_days", {QT_TRANSLATE_NOOP("figures", "Days of work given")}, "SELECT sum(days) FROM labour WHERE area BETWEEN ?1 AND ?2 AND worked_on BETWEEN ?3 AND ?4", 4},
};

} // namespace

std::span<const FigureKind> figureKinds()
{
    return kFigures;
}

Result<std::vector<double>> countFigures(Connection &connection, const AreaRange &place, const QDate &from, const QDate &to)
{
    std::vector<double> numbers;
    for (const FigureKind &kind : kFigures) {
        std::string sql(kind.sql);
        if (const std::size_t gone = sql.find(kGoneHere); gone != std::string::npos)
            sql.replace(gone, kGoneHere.size(), kGonePeople);
        auto statement = connection.prepare(sql);
        if (!statement)
            return failed(statement.error());
        statement->bind(1, place.first).bind(2, place.last);
        if (kind.parameters == 4)
            statement->bind(3, from.toString(Qt::ISODate)).bind(4, to.toString(Qt::ISODate));
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        numbers.push_back(statement->real(0)); // sums of nothing are NULL, which reads as 0
    }
    return numbers;
}

} // namespace stc::store
