// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace stc {

/// The rows of a block as spreadsheets put it on the clipboard: cells parted by tabs, rows by CRLF, LF or CR; a cell that holds a tab or a line break is
/// in quotation marks, with its own marks doubled. A mark at the start of any other cell is part of its text ("Anh Ba" Nguyễn …), as is one that is
/// never closed. The line break at the end makes no row. Line breaks inside a cell become LF. Rows may differ in length. Empty text: no rows.
[[nodiscard]] std::vector<QStringList> readTabularText(const QString &text);

/// The widest row.
[[nodiscard]] qsizetype widthOf(const std::vector<QStringList> &block);

} // namespace stc
