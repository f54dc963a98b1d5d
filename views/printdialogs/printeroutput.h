// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/progress.h"
#include "reports/page.h"

#include <utility>

class QPrinter;

/// Pages on a printer: shared by everything that prints.
namespace stc::views {

/// Sheet and direction of a page; our margins are on it already.
void setUpPrinter(QPrinter &printer, const reports::Page &page);
/// Sheets as the printer is told, one after the other; gives the first and the last page that it got, counted from 0. Errors: WriteFailed, Cancelled.
[[nodiscard]] Result<std::pair<std::size_t, std::size_t>> paintOn(QPrinter &printer, const reports::Document &document, const Progress &progress);
/// "Danh sách theo dõi" → "danh-sach-theo-doi": a name that every system takes, and that the office can read.
[[nodiscard]] QString fileWords(const QString &label);

} // namespace stc::views
