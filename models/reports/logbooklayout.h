// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/page.h"

#include "domain/error.h"
#include "store/database.h"

#include <QJsonArray>

#include <span>
#include <vector>

/// How a logbook page looks, as data: an office may change it (domain.md 0: "column titles and order as data, not code"). The page to fill in, the
/// typed page and the page on the screen follow the same layout. As shipped it follows domain.md 1.4.
namespace stc::reports {

/// The two papers.
enum class PageForm : std::uint8_t { Blank, Typed };
/// On which of them something stands.
enum class Shown : std::uint8_t { Nowhere, Blank, Typed, Both };
[[nodiscard]] bool isOn(Shown shown, PageForm form);

enum class SectionKind : std::uint8_t {
    Phones,     ///< numbers to call
    Presence,   ///< which round, who was there, who wrote
    Visits,     ///< the households in the order of the round
    Quarantine, ///< people to be measured twice a day
    Registers,  ///< one table for everything below that has no table of its own on the page
    Suspected, Arrivals, Violations, Contacts, Needs,
    Counters,
    Notes,
    Requests,
    Remark,     ///< the office's note on the page
    State,      ///< who typed, read and corrected it, and when
};

/// What rows stand for in a section.
enum class RowUse : std::uint8_t {
    None,
    Spare, ///< empty rows below those that are printed
    Empty, ///< a table of nothing but empty rows
    Lines, ///< ruled lines to write on
};

enum class Heading : std::uint8_t {
    None,     ///< the title is only its name in the list of sections
    Inline,   ///< bold, before the text
    Numbered, ///< "3. Figures of the day"
};

/// What the program knows of a column (or of a line, a counter).
struct ItemInfo {
    const char *name;  ///< in the JSON, "head"
    const char *title; ///< English source, context "print"; nullptr: a counter, whose label is that of its column
    double width = 0;  ///< mm; 0: has none
    Align align = Align::Left;
    const char *over = nullptr; ///< heading above the titles of neighbours, English source
    Shown shown = Shown::Both;    ///< as shipped
    Shown possible = Shown::Both; ///< where it makes sense
};
struct SectionInfo {
    SectionKind kind;
    const char *name;  ///< in the JSON, "visits"
    const char *title; ///< English source, context "print"
    Shown shown = Shown::Both;
    Shown possible = Shown::Both;
    Heading heading = Heading::Numbered;
    RowUse use = RowUse::None;
    int rows = 0;
    double rowHeight = 9; ///< mm, on the page to fill in
    std::span<const ItemInfo> items = {};
    /// Its items are columns with a width.
    [[nodiscard]] bool isTable() const { return !items.empty() && items.front().width > 0; }
};
/// In the order as shipped.
[[nodiscard]] std::span<const SectionInfo> sectionInfos();
[[nodiscard]] const SectionInfo &sectionInfo(SectionKind kind);

struct LogbookItem {
    const ItemInfo *info = nullptr;
    QString title;
    QString over;
    double width = 0;
    Shown shown = Shown::Both;
};
struct LogbookSection {
    const SectionInfo *info = nullptr;
    QString title;
    Shown shown = Shown::Both;
    int rows = 0;
    double rowHeight = 9;
    QString text; ///< Phones: further numbers, one a line, such as the commune's health station
    std::vector<LogbookItem> items;
    QJsonArray foreign; ///< items that a newer program wrote: kept, not shown
    [[nodiscard]] SectionKind kind() const { return info->kind; }
    [[nodiscard]] bool isOn(PageForm form) const { return reports::isOn(shown, form); }
    /// Its items on that paper, in their order.
    [[nodiscard]] std::vector<const LogbookItem *> itemsOn(PageForm form) const;
};

/// Limits of what can be set.
inline constexpr double kLogbookWidth = 165;  ///< mm between the margins
inline constexpr double kLeastColumn = 8;     ///< mm
inline constexpr double kLeastRowHeight = 7;  ///< mm, for handwriting
inline constexpr double kMostRowHeight = 25;  ///< mm
inline constexpr int kMostRows = 60;

class LogbookLayout {
public:
    /// As shipped, in the language in force.
    LogbookLayout();

    /// Every section the program knows, each once, in the order of the page, shown or not.
    std::vector<LogbookSection> sections;

    [[nodiscard]] const LogbookSection &section(SectionKind kind) const;
    [[nodiscard]] LogbookSection &section(SectionKind kind);
    /// Those of one paper, in its order.
    [[nodiscard]] std::vector<const LogbookSection *> on(PageForm form) const;
    /// What the screen for typing shows, in the paper's order: Presence, Visits, Quarantine, Registers, Counters, Notes, Requests, Remark, each once. What
    /// the paper does not show comes last, because everything of a page can be typed. The tables of single registers count as Registers.
    [[nodiscard]] std::vector<SectionKind> screenOrder() const;

    /// Errors: InvalidInput, naming section and column: an empty title, a column that is too narrow, columns wider than the page, a row height or number
    /// of rows out of range, a table without columns, no section at all.
    [[nodiscard]] Status check() const;

    /// Only what differs from the shipped layout is written beside the order, so that titles nobody changed follow the language. Empty: nothing differs.
    [[nodiscard]] QString toJson() const;
    /// An empty text is the shipped layout. A section or column that the text does not name (older program) stands where it stands as shipped; one of a
    /// newer program is kept. Errors: InvalidInput: not JSON, an unknown section or column, and everything of check().
    [[nodiscard]] static Result<LogbookLayout> fromJson(const QString &json);

private:
    QJsonArray m_foreign; ///< sections that a newer program wrote
    int m_version = 0;    ///< of the newer program; 0: ours
};

/// The layout of the office (store::settings::kLogbookLayout). Errors as fromJson; the text then says where to choose the shipped one.
[[nodiscard]] Result<LogbookLayout> officeLayout(store::Database &database);
[[nodiscard]] Status setOfficeLayout(store::Database &database, const LogbookLayout &layout);

} // namespace stc::reports
