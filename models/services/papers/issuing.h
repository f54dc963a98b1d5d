// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/kinds.h"
#include "services/change.h"

#include <functional>

/// Papers with numbers: orders, certificates, end decisions.
namespace stc::services {

/// Gives the papers of the request that have no number yet theirs, in the order in which they are printed: the next of the office (commune), the year
/// and the symbol, at least the first number that the office has set. An order also fills in number and date of the quarantine where they are empty.
/// One change, which can be undone; nothing (Change::isSomething) where every paper has its number or the kind has none.
/// Errors: as reports::paperCases; InvalidInput (a day of issue that lies ahead).
[[nodiscard]] Result<Change> issuePapers(store::Database &database, const reports::PrintRequest &request);

/// Papers that came out, with the numbers that they got for it.
struct PutPapers {
    reports::Document document;
    Change change;
};
/// Where the pages go: a printer, a PDF, an ODT.
using PaperOutput = std::function<Status(const reports::Document &, const Progress &)>;
/// Numbers the papers, lays them out and hands them to `output`. When that fails or is cancelled, the numbers given here are taken back: a paper that never
/// came out has none. Errors: as issuePapers and reports::makeDocument, those of `output`.
[[nodiscard]] Result<PutPapers> putPapers(store::Database &database, const reports::PrintRequest &request, const reports::TextMeasure &measure, const PaperOutput &output,
                                          const Progress &progress);

} // namespace stc::services
