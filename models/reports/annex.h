// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/letterhead.h"

#include "store/queries/teambook.h"

namespace stc::reports {

struct AnnexTeam {
    store::TeamInfo team;
    std::vector<store::TeamMember> members;
    int households = 0;
};

/// All teams that one decision of a commune founded.
struct Annex {
    QString commune; ///< "Xã Ngọc Thiện"
    QString decisionNumber; ///< empty: dots to write on
    QString decisionDate;   ///< ISO; empty likewise
    std::vector<AnnexTeam> teams;
};

/// The roster as the annex of the decision, laid out after Decree 30/2020 (domain.md 5.2): "Phụ lục" 14 bold, the title in capitals, "(Kèm theo …)" in
/// italics, signed by the chairman. An annex bears no letterhead. Each decision begins a page and counts its own pages.
[[nodiscard]] Document annexDocument(const std::vector<Annex> &annexes, const Footer &footer, const TextMeasure &measure);

} // namespace stc::reports
