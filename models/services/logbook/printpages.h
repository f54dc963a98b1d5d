// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/kinds.h"

/// Printing for good, not for a look: pages to fill in have their numbers before they are on paper, and it is kept that they were printed.
namespace stc::services {

/// As reports::makeDocument; pages of a kind with numbers (PrintKindInfo::hasNumbers) that have none yet get theirs before. Needs a connection that
/// writes for such a kind. Papers of quarantines get theirs by issuePapers (services/papers/issuing.h). Errors: as reports::makeDocument, issueSheets and
/// issuePapers; nothing is numbered then.
[[nodiscard]] Result<reports::Document> makeForPrinting(store::Database &database, const reports::PrintRequest &request, const reports::TextMeasure &measure,
                                                        const Progress &progress);

/// The pages `first` to `last` of the document, counted from 0, are on paper or in a PDF: their sheets are printed, or printed again.
[[nodiscard]] Status markPagesPrinted(store::Database &database, const reports::Document &document, std::size_t first, std::size_t last);

} // namespace stc::services
