// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stc {

/// A team's name where there is little room: `Tổ COVID cộng đồng số 2 thôn Chợ` → `Tổ số 2 thôn Chợ`. What all teams of a list have in common goes,
/// because cutting the middle or the end hides the number or the hamlet. Other names stay as they are.
[[nodiscard]] QString shortTeamName(const QString &name);

} // namespace stc
