// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <optional>
#include <vector>

/// Which logbook pages of a place are there, team by team and day by day.
namespace stc::store {

/// What has become of the page of a team and day, from nothing to the closed day.
enum class PageStage : std::uint8_t {
    NotDue,   ///< the team did not exist, or the day lies ahead and nothing is printed for it
    Missing,
    Printed,  ///< and has not come back
    Returned, ///< and is not typed
    Typed,
    Checked,  ///< typed a second time by somebody else
    Closed,   ///< the commune has closed the day; whether the page was typed says isTyped()
};

/// A page of the board in one byte.
class PageCell {
public:
    enum Bit : std::uint8_t { Due = 1, Printed = 2, Returned = 4, Typed = 8, Checked = 16, Closed = 32, Late = 64, Begun = 128 };
    void set(Bit bit, bool isSet = true) { m_bits = static_cast<std::uint8_t>(isSet ? m_bits | bit : m_bits & ~bit); }
    [[nodiscard]] bool has(Bit bit) const { return (m_bits & bit) != 0; }

    [[nodiscard]] PageStage stage() const
    {
        if (has(Closed))
            return PageStage::Closed;
        if (has(Checked))
            return PageStage::Checked;
        if (has(Typed))
            return PageStage::Typed;
        if (has(Returned))
            return PageStage::Returned;
        return has(Printed) ? PageStage::Printed : has(Due) ? PageStage::Missing : PageStage::NotDue;
    }
    /// The team existed and the day is not ahead: a page is expected, and counts.
    [[nodiscard]] bool isDue() const { return has(Due); }
    [[nodiscard]] bool isTyped() const { return has(Typed) || has(Checked); }
    /// Typed after its term, or still not typed after it.
    [[nodiscard]] bool isLate() const { return has(Late); }
    /// Lines of it are typed, but nobody has said yet that it is all.
    [[nodiscard]] bool isBegun() const { return has(Begun) && !isTyped(); }
    /// The day was closed, and this page never came.
    [[nodiscard]] bool isMissedByClosing() const { return has(Closed) && has(Due) && !isTyped(); }
    bool operator==(const PageCell &) const = default;

private:
    std::uint8_t m_bits = 0;
};

struct PageBoardTeam {
    std::int64_t key = 0;
    Uuid id;
    Area area = 0;
    QString communeCode;
    QString hamlet;
    QString name;
};

/// Teams by days, a byte each.
struct PageBoard {
    QDate from;
    int days = 0;
    QDate today;
    int lateDays = 1;
    std::vector<PageBoardTeam> teams; ///< by commune, hamlet and name as people count
    std::vector<PageCell> cells;      ///< teams × days, the days of a team beside each other

    [[nodiscard]] QDate date(int day) const { return from.addDays(day); }
    [[nodiscard]] PageCell &cell(std::size_t team, int day) { return cells[team * std::size_t(days) + std::size_t(day)]; }
    [[nodiscard]] PageCell cell(std::size_t team, int day) const { return cells[team * std::size_t(days) + std::size_t(day)]; }
};

/// The pages of the teams that existed at some time between the two days (both included).
///
/// A page is typed when its sheet says so (typed_on), or when it stands in the books without a sheet: it was typed where pages have no numbers. When
/// that was is not written down; it counts with the day of its last change, the only one that is known not to be too early. A sheet that was first
/// printed after that last change was printed from the typed page and takes nothing back.
[[nodiscard]] Result<PageBoard> pageBoard(Database &database, const AreaRange &area, const QDate &from, const QDate &to);

/// A year and a day: longer is no board that somebody reads.
inline constexpr int kMostBoardDays = 366;
/// The row of one team; no row where it is not there.
[[nodiscard]] PageBoard onlyTeam(const PageBoard &board, const Uuid &team);

/// The first and the last of the 14 days that are mostly asked for: up to today where the books are up to date, else up to the last day with a page.
struct DaySpan {
    QDate from;
    QDate to;
    bool operator==(const DaySpan &) const = default;
};
inline constexpr int kUsualBoardDays = 14;
[[nodiscard]] Result<DaySpan> usualBoardDays(Database &database, const AreaRange &area);

/// After how many days a page counts as late, and how much is read a second time.
struct PageTerms {
    int lateDays = 1;
    int checkShare = 5; ///< per cent of the typed pages
    bool operator==(const PageTerms &) const = default;
};
[[nodiscard]] PageTerms pageTerms(Database &database);
[[nodiscard]] Status setPageTerms(Database &database, const PageTerms &terms);

} // namespace stc::store
