// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "schema/table.h"
#include "store/sqlite.h"

#include <QDate>

#include <functional>
#include <string_view>

/// What the books say of a person on a day: dead, in quarantine, in quarantine elsewhere. Asked of one person when a row is written, and of everybody by `check`.
namespace stc::store {

/// The day a person died: the latest movement says so, or the outcome of a case, or the end of a quarantine (exchange files of other programs have no movements).
/// Invalid = lives, as far as one knows. `person` is the local number; `besides`: a row of quarantines that is not asked, 0 = none.
[[nodiscard]] Result<QDate> diedOn(Connection &connection, std::int64_t person, std::int64_t besides = 0);

/// In quarantine on that day, the last one of a completed quarantine being the day before its end. Who goes to hospital or is handed over may still be
/// checked on that day.
[[nodiscard]] Result<bool> wasInQuarantine(Connection &connection, std::int64_t person, const QDate &on);

/// Somebody of the same name in another commune, with the same identity number or the same year of birth and phone, is in quarantine (open).
[[nodiscard]] Result<bool> isQuarantinedElsewhere(Connection &connection, std::int64_t person);

/// A row that cannot be as it stands, the column to blame, and the day that the message shows.
using PersonDaySink = std::function<void(IssueCode code, schema::TableId table, const Uuid &id, std::string_view column, const QDate &day)>;
/// Quarantines and samples of people who had died, checks outside of any quarantine, people in quarantine in two communes at once (both rows), F1 of somebody who is
/// neither a case nor anybody's contact.
[[nodiscard]] Status findPersonDayProblems(Connection &connection, const PersonDaySink &sink);

} // namespace stc::store
