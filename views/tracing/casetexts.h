// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tracing/becomescase.h"

/// What a new case changes, in words.
namespace stc::views {

/// "Nguyễn Văn A (1985)"
[[nodiscard]] QString personText(const QString &name, const QString &birthDate);
/// "F2 → F1", or "F1" where it stays.
[[nodiscard]] QString levelChange(const services::CaseLine &line);
[[nodiscard]] QString reasonText(const services::CaseLine &line);
/// What is done with the quarantine.
[[nodiscard]] QString actionText(const services::CaseLine &line);
[[nodiscard]] QString paperNames(const QStringList &codes);

} // namespace stc::views
