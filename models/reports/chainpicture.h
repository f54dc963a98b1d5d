// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chainlayout.h"
#include "reports/composer.h"

/// The chain of transmission on paper: sheets of A4, or one sheet as large as the picture for PNG and SVG.
namespace stc::reports {

struct ChainPaper {
    QString subject;       ///< whose chain, under the title; may be empty
    QDate knownOn;
    bool initials = false; ///< names are shortened to initials
    Footer footer;
};

/// Across A4, over as many sheets as it needs. A person is never cut: neighbouring sheets share a strip as high as a person, and marks at the edge say
/// where the next begins. Errors: WrongCall (more than kMostChainPages sheets).
inline constexpr int kMostChainPages = 400;
[[nodiscard]] Result<Document> chainDocument(const Chain &chain, const ChainLayout &layout, const ChainPaper &paper, const TextMeasure &measure);
/// One sheet for all of it.
[[nodiscard]] Document chainSheet(const Chain &chain, const ChainLayout &layout, const ChainPaper &paper, const TextMeasure &measure);

// What window and paper say alike.
/// "F0", "F1" …, "–" without a level.
[[nodiscard]] QString chainLevel(int level);
/// "Nguyễn Văn A", "N.V.A.", "+37".
[[nodiscard]] QString chainTitle(const Chain &chain, const ChainNode &node, bool initials);
/// "1962 · F1 · 07/05": the day of the last exposure; of a case, of the confirmation.
[[nodiscard]] QString chainDetail(const Chain &chain, const ChainLayout &layout, const ChainNode &node);
/// "07/05", "07/05 (next)", "Step 2".
[[nodiscard]] QString chainHeading(const ChainColumn &column, ChainOrder order);
/// The setting of an arrow in words, and how many contacts it stands for.
[[nodiscard]] QString chainLabel(const Chain &chain, const ChainEdge &edge);
/// What frames, arrows and figures mean.
[[nodiscard]] QString chainLegend();

} // namespace stc::reports
