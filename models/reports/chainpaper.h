// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/bookpapers.h"

namespace stc::reports {

/// The chain of transmission of a person or a unit on A4. Errors: WrongCall (too many sheets), those of reading.
[[nodiscard]] Result<Document> chainPaper(const PaperOrder &order);

} // namespace stc::reports
