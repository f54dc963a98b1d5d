// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperkinds.h"

#include <array>

namespace stc::reports {

/// The numbers of a kind of paper: "15/QĐ-UBND" has the symbol "QĐ-UBND". Kinds with the same symbol share one series: two decisions of an office must
/// not have one number.
struct PaperSeries {
    int first = 1; ///< number of the first paper that the program issues in a year
    QString symbol;
    bool operator==(const PaperSeries &) const = default;
};

/// What the papers say of the office itself.
struct PaperOffice {
    QString station;      ///< "Trạm Y tế xã Việt Lập"; empty = by the commune's name
    QString stationPhone;
    QString signer;       ///< name below the signature; empty = written by hand
    std::array<PaperSeries, 7> series; ///< by Paper; only those with numbers are used
    bool operator==(const PaperOffice &) const = default;

    [[nodiscard]] static PaperOffice shipped();
    [[nodiscard]] const PaperSeries &seriesOf(Paper paper) const { return series[std::size_t(paper)]; }
    /// Errors: InvalidInput: an empty symbol, one with a “/” or longer than 30 letters, a first number below 1.
    [[nodiscard]] Status check() const;
};

/// As the office has set it. What cannot be read is as shipped.
[[nodiscard]] PaperOffice paperOffice(store::Database &database);
/// Keeps only what differs from the shipped. Errors: as check(), those of writing.
[[nodiscard]] Status setPaperOffice(store::Database &database, const PaperOffice &office);

/// "15/QĐ-UBND"; numbers below 10 have a zero before them, as offices write them.
[[nodiscard]] QString paperSymbol(int number, const PaperSeries &series);

} // namespace stc::reports
