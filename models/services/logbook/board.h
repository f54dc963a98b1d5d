// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/pagefigures.h"

/// Which pages are missing, and how completely and how soon the pages of a team, a commune, a day are typed.
namespace stc::services {

/// The board of a unit (empty = that of the database) from day to day, both included. Errors: WrongCall (unknown unit, days the wrong way round, too many).
[[nodiscard]] Result<store::PageBoard> pageBoard(store::Database &database, const QString &unit, const QDate &from, const QDate &to);

/// "missing", "printed", "typed", "checked", "closed": the words of the command line. A page that came back is "printed" there. Empty for NotDue.
[[nodiscard]] QString stageWord(store::PageStage stage);

} // namespace stc::services
