// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bytesource.h"
#include "services/import/tablemerge.h"
#include "services/importer.h"

namespace stc::services::import {

/// Applies deletions.csv after all rows are in: a row that was changed after its deletion stays; one that others still refer to is an error.
[[nodiscard]] Status mergeDeletions(MergeContext &context, exchange::ByteSource &bytes, const QString &fileName, ImportReport &report);

} // namespace stc::services::import
