// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace stc::store {

/// Takes a whole change (a batch of the Editor) back as a change of its own: what it added goes, what it removed or replaced comes back. Taking that
/// change back in turn is "redo". Works days later too. Gives the new batch.
/// Errors: NotFound (no such change, or one of the time before changes could be taken back); StillUsed with a text that says how many records were changed since and
/// by whom; DayClosed when it would change a day
/// that was closed since, a closing or a correction. Nothing is written then.
[[nodiscard]] Result<std::int64_t> reverse(Database &database, std::int64_t batch, const char *kind, const QString &summary);

/// Can be taken back as a whole: everything it did is kept (imports add rows without keeping that).
[[nodiscard]] bool isReversible(const QString &kind);

} // namespace stc::store
