// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperkinds.h"
#include "reports/tablelayout.h"

/// Sets a filled text on pages, as Decree 30/2020 has official papers.
namespace stc::reports {

/// Sheet and type of a paper.
struct PaperLook {
    PageSetup setup;
    double size = 13;        ///< of the text, points
    double leading = 1.2;
    double indent = 10;      ///< of the first line of a paragraph, mm
    double gap = 2.1;        ///< between paragraphs, mm: 6 points
    double titleSize = 14;
    double headSize = 12;    ///< of capitals in the head; other lines are a point larger
    bool isJustified = true;
    bool isOfficial = false; ///< page numbers above, no footer (Decree 30); else the footer of working lists
    double signSpace = 20;   ///< mm to sign in
};
[[nodiscard]] PaperLook lookOf(Paper paper);

/// A table inside a paper.
struct PaperTable {
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    TableStyle style;
    double mostRowHeight = 0; ///< rows grow up to this (mm) while the paper stays on its page; 0 = they do not
};
using PaperTables = QHash<QString, PaperTable>;

/// Sets one paper at the cursor: a section of the composer. Signatures never stand on a page by themselves.
void setPaper(Composer &composer, const PaperLook &look, const PaperText &text, const PaperTables &tables);

} // namespace stc::reports
