// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/sheets.h"
#include "store/queries/pagereadings.h"

#include <optional>
#include <vector>

/// Which typed pages a second person reads.
namespace stc::services {

/// Per cent of the typed pages: the office's setting, else 5. At least 1.
[[nodiscard]] int checkShare(store::Database &database);
/// 1 to 100. Errors: InvalidInput.
[[nodiscard]] Status setCheckShare(store::Database &database, int percent);

/// How many of a day's typed pages of a commune are read: the share, rounded up, so that no day goes unread. 0 only of 0.
[[nodiscard]] int sampleSize(int pages, int percent);
/// Marks the sample among the pages of one commune and day, in their order. The same pages give the same sample in every office, whatever their order:
/// it follows from a hash of the sheet's id, which nobody can see in advance from name or number.
[[nodiscard]] std::vector<bool> sampleOf(const std::vector<TeamDay> &pages, int percent);

/// A typed page in the list of what is to be read.
struct ReadingPage {
    TeamDay page;
    store::FinishedPage typed;
    bool isInSample = false;
    std::optional<store::PageReading> reading; ///< the first one, where it has been read
    [[nodiscard]] bool isDue() const { return isInSample && !reading; }
};
/// All typed pages of these days (both included): those that are due first, then those in the sample that are done, then the others; each by commune,
/// day and team. The sample is drawn per commune and day, so that commune and district draw the same one.
[[nodiscard]] Result<std::vector<ReadingPage>> readingPages(store::Database &database, const AreaRange &area, const QDate &from, const QDate &until);

} // namespace stc::services
