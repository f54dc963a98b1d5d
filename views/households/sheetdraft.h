// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/households/householdsheet.h"

#include <QByteArray>

namespace stc::views {

/// A half-filled sheet as a draft keeps it: JSON, also what the form began with, so that changes of others meanwhile are noticed.
[[nodiscard]] QByteArray draftOfSheet(const services::HouseholdSheet &sheet);
/// Errors: NotFound when it is no such draft.
[[nodiscard]] Result<services::HouseholdSheet> sheetOfDraft(const QByteArray &content);

} // namespace stc::views
