// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/closedday.h"
#include "store/database.h"

#include <optional>

namespace stc::services::import {

/// Keeps the closed days of a commune from packages (store/closedday.h). In the commune's own database a row that would change such a day needs a
/// reason; every other office takes pages, closings and corrections as the commune sent them.
class DayGuard {
public:
    /// The days that are closed when the import begins: a package may bring a closing and the pages that it is about.
    [[nodiscard]] Status open(store::Database &database, const QString &reason);

    [[nodiscard]] bool isOnGuard() const { return !m_days.empty(); }
    /// The package reopens that day.
    [[nodiscard]] Status leaveOpen(const Uuid &closing);
    /// The package brings a correction of that page: its rows need no reason of ours.
    void expectCorrection(std::int64_t team, const std::string &date) { m_corrected.emplace(team, date); }

    /// A row as the import has it: references as keys. `cells` empty = there is none.
    struct Row {
        std::span<const Cell> cells;
        Area area = 0;
    };
    /// The closed day that the change of a row touches; nothing when it touches none or changes nothing.
    [[nodiscard]] Result<std::optional<store::BookDay>> closedDay(const schema::Table &table, const Row &before, const Row &after);
    /// A closing or a correction would become something else than it was; never allowed, also with a reason.
    [[nodiscard]] bool breaksProof(const schema::Table &table, const Row &before, const Row &after) const;
    [[nodiscard]] bool hasReason() const { return !m_reason.isEmpty(); }
    /// After such a change was written: its corrections, kept for writeCorrections.
    [[nodiscard]] Status note(const schema::Table &table, const Row &before, const Row &after);
    /// Rows of page_corrections for all that was noted. Inside the import's transaction.
    [[nodiscard]] Status writeCorrections(std::int64_t batch, qint64 now);

private:
    [[nodiscard]] bool isClosed(const store::BookDay &day) const { return m_days.contains({day.area, day.date}) && !m_corrected.contains({day.team, day.date}); }
    [[nodiscard]] Result<store::BookDay> dayOf(const schema::Table &table, const Row &row);

    store::Database *m_database = nullptr;
    bool m_isOwn = false; ///< the commune's own database
    store::ClosedDays m_days;
    std::set<std::pair<std::int64_t, std::string>> m_corrected; ///< pages whose corrections come along
    QString m_reason;
    std::vector<store::Correction> m_corrections;
};

} // namespace stc::services::import
