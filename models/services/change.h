// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace stc::services {

/// What an operation did: its place in the history, and what people read behind "Undo:" ("assign 12 households to Team 3").
struct Change {
    std::int64_t batch = 0; ///< 0 = everything was so already
    QString summary;
    [[nodiscard]] bool isSomething() const { return batch != 0; }
};

} // namespace stc::services
Q_DECLARE_METATYPE(stc::services::Change)
