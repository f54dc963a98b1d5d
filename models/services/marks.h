// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "services/change.h"
#include "store/queries/gaps.h"

/// Marking in bulk: commitments signed, health declared. What a team brings back from its round is one change, taken back as one.
namespace stc::services {

enum class MarkKind : std::uint8_t { Commitment, Declaration };

struct MarkRequest {
    MarkKind kind = MarkKind::Commitment;
    QDate date;                              ///< of signing; not in the future
    std::optional<store::GapFilter> place;   ///< all of a unit, hamlet or team; without it the selection below
    std::vector<Uuid> households;            ///< their own commitment, or the declaration of all their people
    std::vector<Uuid> people;                ///< declaration only
    bool overwrites = false;                 ///< also those marked already; else they keep their date
};

/// Writes the date to every household or person asked for that is still there: people who died or moved away are left out, children are not (a
/// declaration is each person's). Change::batch is 0 when nobody was left to mark.
/// Errors: InvalidInput (no date, or one in the future), Cancelled (nothing is written then), those of the Editor.
[[nodiscard]] Result<Change> mark(store::Database &database, const MarkRequest &request, const Progress &progress = {});

} // namespace stc::services
