// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableWidget;

namespace stc::views {

/// Puts the whole table with its headings on the clipboard, as spreadsheets take it.
void copyTable(const QTableWidget *table);

} // namespace stc::views
