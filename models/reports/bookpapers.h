// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/kinds.h"
#include "reports/letterhead.h"

#include "store/queries/teambook.h"

/// Reading for the papers of the commune's books: each function reads what its paper needs and hands it to the builder.
namespace stc::reports {

/// What is asked for, with everything looked up.
struct PaperOrder {
    store::Database &database;
    const PrintRequest &request;
    const Unit &unit;
    QDate date;
    QDate until; ///< the same day, but for papers that take several
    Footer footer;
    const std::vector<store::TeamInfo> &teams; ///< of the unit on that day, or the one asked for; by commune and name
    const TextMeasure &measure;
    const Progress &progress;

    [[nodiscard]] Letterhead unitHead() const { return letterheadOf(unit, database.units(), footer.printedAt.date()); }
    /// What every paper of a team begins with.
    template <typename Paper> void fillTeam(Paper &paper, const store::TeamInfo &team) const
    {
        paper.team = team;
        if (const Unit *commune = database.units().find(team.communeCode)) {
            paper.unit = database.units().fullName(*commune);
            paper.head = letterheadOfTeam(team.name, *commune, footer.printedAt.date());
        }
    }
    [[nodiscard]] Document nothing(const QString &text) const;
    /// true: asked to stop.
    [[nodiscard]] bool step(std::size_t done, std::size_t total) const;
};

/// With a team: all teams of the decision that founded it.
[[nodiscard]] Result<Document> annexPaper(const PaperOrder &order);
[[nodiscard]] Result<Document> registerPaper(const PaperOrder &order);
[[nodiscard]] Result<Document> assignmentPaper(const PaperOrder &order);
[[nodiscard]] Result<Document> contactPaper(const PaperOrder &order);
/// Without a kind: every kind that something is missing of.
[[nodiscard]] Result<Document> gapPaper(const PaperOrder &order);
[[nodiscard]] Result<Document> labelPaper(const PaperOrder &order);

} // namespace stc::reports
