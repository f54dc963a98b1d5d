// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/letterhead.h"

#include "domain/progress.h"
#include "store/queries/teambook.h"

#include <span>

namespace stc::reports {

/// A sheet of labels as stationers sell them, A4, in mm.
struct LabelSheet {
    const char *name;  ///< on the command line: "70x37"
    const char *label; ///< English source, context "print"
    int columns;
    int rows;
    QSizeF size;       ///< of one label
    QPointF first;     ///< upper left corner of the first
    QSizeF pitch;      ///< from one label to the next
};
[[nodiscard]] std::span<const LabelSheet> labelSheets();
/// nullptr: there is no such sheet. An empty name is the first.
[[nodiscard]] const LabelSheet *findLabelSheet(const QString &name);
[[nodiscard]] QString label(const LabelSheet &sheet);

struct HouseholdLabel {
    Uuid household;
    QString head;
    QString number;
    QString hamlet;
    QString address; ///< only where the label has room for it
    QString team;    ///< empty without one
};

/// Labels for the households' books, from left to right and down. Every label bears a QR code that names the household and nothing of its people
/// (householdCode). The sheets have no footer: labels fill them. Errors: Cancelled.
[[nodiscard]] Result<Document> labelDocument(const std::vector<HouseholdLabel> &labels, const LabelSheet &sheet, const Footer &footer, const TextMeasure &measure,
                                             const Progress &progress);

} // namespace stc::reports
