// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importer.h"
#include "views/widgets/theme.h"

#include <QString>

#include <array>

/// How the outcomes of an import look and are called, said once. The words are those of the user guide.
namespace stc::views {

struct OutcomeLook {
    services::RowOutcome outcome;
    const char *symbol; ///< UTF-8; colour alone says nothing to who does not see it
    const char *label;  ///< English source, context "outcome"
    Tone tone;
};
[[nodiscard]] const std::array<OutcomeLook, 5> &allOutcomes();
[[nodiscard]] const OutcomeLook &lookOf(services::RowOutcome outcome);
[[nodiscard]] QString outcomeText(services::RowOutcome outcome);       ///< "New"
[[nodiscard]] QString outcomeWithSymbol(services::RowOutcome outcome); ///< "+ New"
[[nodiscard]] QColor outcomeColor(services::RowOutcome outcome);
[[nodiscard]] qint64 countOf(const services::TableCounts &counts, services::RowOutcome outcome);

} // namespace stc::views
