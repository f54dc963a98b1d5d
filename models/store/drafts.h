// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>

#include <vector>

namespace stc::store {

/// A form that was begun and not saved.
struct Draft {
    std::int64_t number = 0;
    QString form;     ///< which form: "record:people", "household"
    Uuid record;      ///< null for a new one
    QString who;
    qint64 at = 0;    ///< seconds since the epoch
    QByteArray content; ///< JSON of the form's own making
};

/// Writes a draft: number 0 makes one. Gives its number. Cheap enough to be called when a field is left (some 100 µs, no history).
[[nodiscard]] Result<std::int64_t> keepDraft(Database &database, const Draft &draft);
[[nodiscard]] Status dropDraft(Database &database, std::int64_t number);
/// Drafts that nobody is writing on: those of programs that are gone. Newest first.
[[nodiscard]] Result<std::vector<Draft>> leftDrafts(Database &database);
/// Makes a left draft one of this program's own, so that nobody else is offered it.
[[nodiscard]] Status adoptDraft(Database &database, std::int64_t number);

} // namespace stc::store
