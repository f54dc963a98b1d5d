// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/progress.h"
#include "reports/chainpicture.h"
#include "store/queries/contactgraph.h"

#include <memory>

namespace stc::views {

/// What the page of the chain was asked to show.
struct ChainAsked {
    Uuid person;   ///< null: everybody of the unit
    int stepsUp = 0;
    int stepsDown = 0;
    AreaRange area{0, 9'999'999'999'999};
    QDate knownOn;
    reports::ChainOrder order = reports::ChainOrder::ByDay;
    int foldMoreThan = 6;
    std::set<Uuid> unfolded;
};

using Book = std::shared_ptr<const store::ContactBook>;

/// A chain laid out, with the book it came from.
struct ChainShown {
    Book book;
    std::shared_ptr<const reports::Chain> chain;
    std::shared_ptr<const reports::ChainLayout> layout;
    ChainAsked asked;
};

/// Reads the book where there is none yet, takes out what was asked for and lays it out. For a worker's thread. Errors: Cancelled, those of reading.
[[nodiscard]] Result<ChainShown> workOutChain(const QString &database, const Clock &clock, const Book &book, const ChainAsked &asked, const Progress &progress);

} // namespace stc::views
