// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/logbook.h"
#include "reports/tablelayout.h"

#include <span>

/// The writers of the sections of a logbook page; logbookpage.cpp calls them in the order of the layout.
namespace stc::reports {

/// A section under way.
struct SectionPaper {
    Composer &composer;
    const LogbookDay &day;
    const LogbookLayout &layout;
    const LogbookSection &section;
    PageForm form;
    QString heading;      ///< with its number
    double following = 0; ///< mm that want to stay with the end of it: the signatures

    [[nodiscard]] bool isBlank() const { return form == PageForm::Blank; }
    [[nodiscard]] std::vector<const LogbookItem *> items() const { return section.itemsOn(form); }
    /// The registers that have a table of their own on this paper.
    [[nodiscard]] bool hasOwnTable(SectionKind kind) const { return layout.section(kind).isOn(form); }
};

/// The text of the page: 13 points as Decree 30/2020 has it.
inline const TextStyle kLogbookText{13, Face::Regular, Align::Left};

/// How a column of a row of that kind is filled.
template <typename Row> struct CellMaker {
    const char *column;
    TableCell (*make)(const Row &row);
};

/// A table with the columns of the section. Widths are stretched to the width of the page.
class SectionTable {
public:
    explicit SectionTable(const SectionPaper &paper);
    template <typename Row> void row(const Row &row, std::span<const CellMaker<Row>> makers)
    {
        std::vector<TableCell> cells;
        for (const LogbookItem *item : m_items) {
            TableCell made;
            for (const CellMaker<Row> &maker : makers)
                if (std::string_view(item->info->name) == maker.column)
                    made = maker.make(row);
            cells.push_back(std::move(made));
        }
        m_table.row(cells);
    }
    void emptyRows(int count);
    [[nodiscard]] TableLayout &table() { return m_table; }
    [[nodiscard]] const std::vector<const LogbookItem *> &items() const { return m_items; }

private:
    std::vector<const LogbookItem *> m_items;
    TableLayout m_table;
};

/// false: there is nothing to say; the section then is left out of the typed page.
[[nodiscard]] bool hasContent(const LogbookDay &day, SectionKind kind, PageForm form);

void writePhones(const SectionPaper &paper);
void writePresence(const SectionPaper &paper);
void writeVisits(const SectionPaper &paper);
void writeQuarantine(const SectionPaper &paper);
/// Also the tables of single registers.
void writeRegisters(const SectionPaper &paper);
void writeCounters(const SectionPaper &paper);
void writeTexts(const SectionPaper &paper);
void writeState(const SectionPaper &paper);

/// A bold title in front of text that runs on over the width of the page.
void writeInline(Composer &composer, const QString &title, const QString &text);
/// Ruled lines for handwriting.
void ruledLines(Composer &composer, int count, double pitch);

} // namespace stc::reports
