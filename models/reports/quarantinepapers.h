// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/bookpapers.h"
#include "reports/papervalues.h"

/// The papers of quarantines: who gets one, what stands on it, and its pages.
namespace stc::reports {

/// The papers that a request prints, in the order of the round. What was issued before comes as it was issued: with its number, its day and all its
/// people. A new decision for several people (request.isJoint) is one of each commune. Errors: WrongCall (unknown unit or person, a kind that is no
/// paper of a quarantine), those of reading.
[[nodiscard]] Result<std::vector<PaperCase>> paperCases(store::Database &database, const PrintRequest &request);

/// A paper with its text and tables, before it is set on pages or written as ODT.
struct FilledPaper {
    PaperText text;
    PaperTables tables;
    bool isReprint = false;
};
struct FilledPapers {
    const PaperInfo *info = nullptr;
    std::vector<FilledPaper> papers;
    QStringList notes; ///< what the person should know: values that are missing, people who are not to be released yet
};
/// Errors: InvalidInput (a text of the office that cannot be used, with line and column), Cancelled, as paperCases.
[[nodiscard]] Result<FilledPapers> fillPapers(store::Database &database, const PrintRequest &request, const Progress &progress);

/// For the registry of kinds.
[[nodiscard]] Result<Document> quarantinePaper(const PaperOrder &order);

/// The paper with another text, about made-up people: how the office's text will look. Errors: InvalidInput (faults of the text).
[[nodiscard]] Result<Document> examplePaper(store::Database &database, const PaperTextInfo &info, const QString &text, const TextMeasure &measure);

} // namespace stc::reports
