// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMimeData>
#include <QStringList>

#include <memory>

namespace stc::views {

/// Rows of a list as they were seen.
struct CopiedRows {
    QStringList headings;   ///< empty: cells alone
    QList<bool> isFreeText; ///< by column: a leading minus is no number
    QList<QStringList> rows;
};

/// For the clipboard: text parted by tabs, and a table that spreadsheets paste as text, so that phones keep their zeros and dates stay dates of the
/// person's country. Texts that a spreadsheet would run as formulas get an apostrophe.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardData(const CopiedRows &rows);

} // namespace stc::views
