// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/codelabels.h"
#include "store/queries/duerows.h"

/// The words of a day's work that page and paper share.
namespace stc::reports {

class DueTexts {
public:
    /// `feverLimit` in °C; `counting`: which day is day 1.
    DueTexts(const QDate &day, double feverLimit, const DayCounting &counting);
    [[nodiscard]] static DueTexts of(store::Database &database, const QDate &day);

    /// "12/14", "12" where an event ends it.
    [[nodiscard]] QString dayText(const store::DueRow &row) const;
    /// "11/07", with the year where it is another one; "not fixed" where an event ends it.
    [[nodiscard]] QString lastDayText(const store::DueRow &row) const;
    /// "05/06 (3 days)"; empty for somebody who was checked.
    [[nodiscard]] QString sinceText(const store::DueRow &row) const;
    /// "day 14 (02/06), day 20 (08/06)"
    [[nodiscard]] QString testsText(const store::DueRow &row) const;
    /// "Fever 38.2 °C, shortness of breath"; with the date before it where it is not the day asked for; "No check yet".
    [[nodiscard]] QString checkText(const store::DueRow &row);
    /// Fever, a danger sign or absent on the day asked for.
    [[nodiscard]] bool isAlarming(const store::DueRow &row) const;
    [[nodiscard]] QString categoryText(const store::DueRow &row) { return m_categories.of(row.episode.reason); }
    [[nodiscard]] QString endText(const store::DueRow &row) { return m_endReasons.of(row.episode.endReason); }
    /// All that a line under the list says of one person: category, form, where, and the check in full.
    [[nodiscard]] QString wholeText(const store::DueRow &row);
    /// What a list says of each of its people beside the rest: since when, which test, why it ended.
    [[nodiscard]] QString wordOf(const store::DueRow &row, store::DueList list);
    [[nodiscard]] static QString wordTitle(store::DueList list);

private:
    [[nodiscard]] bool hasFever(const store::DueCheck &check) const;

    QDate m_day;
    double m_feverLimit;
    DayCounting m_counting;
    CodeLabels m_symptoms{schema::TableId::HealthChecks, "symptoms"};
    CodeLabels m_forms{schema::TableId::Quarantines, "kind"};
    CodeLabels m_categories{schema::TableId::Quarantines, "reason"};
    CodeLabels m_endReasons{schema::TableId::Quarantines, "end_reason"};
};

/// Fever and the signs that ask for help at once (domain.md 2.2), as far as they are among these codes.
[[nodiscard]] QStringList alarmingSymptoms(const QString &codes);

} // namespace stc::reports
