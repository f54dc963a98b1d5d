// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/readingcompare.h"

/// The end of a second reading: somebody says of each difference what stands on the paper.
namespace stc::services {

enum class Verdict : std::uint8_t { Undecided, First, Second, Other };
struct ReadingDecision {
    ReadingDifference difference;
    Verdict verdict = Verdict::Undecided;
    QString other; ///< for Other: canonical, empty = nothing stands there
    /// What is right.
    [[nodiscard]] const QString &value() const;
    /// The first typing was wrong.
    [[nodiscard]] bool isMistake() const { return verdict != Verdict::Undecided && value() != difference.first; }
};

struct PageReadingDone {
    TeamDay page;
    PageTyping second;
    std::vector<ReadingDecision> decisions; ///< of all differences that compareTypings found, in any order
    bool readsOwnTyping = false;            ///< whoever typed the page has agreed to read it all the same; it is noted
    QString reason;                         ///< why a closed day is corrected
};
struct PageReadingReply {
    Change change;
    int compared = 0;
    int differences = 0;
    int mistakes = 0;
    /// Numbers of households that now say that somebody has symptoms, without saying who: that is typed on the page itself.
    std::vector<int> withoutPerson;
};

/// Whoever is at work has typed that page.
[[nodiscard]] bool isOwnTyping(const PageView &view);
/// Corrects what was typed wrongly and keeps the reading (page_checks), in one change. A household that gets another outcome keeps its note; where somebody had
/// symptoms by mistake, the suspected case goes too.
/// Errors: InvalidInput where the page is not typed, has been changed since it was compared, a difference is not decided, or it is one's own typing;
/// DayClosed without a reason where something is corrected. Nothing is written then.
[[nodiscard]] Result<PageReadingReply> finishReading(store::Database &database, const PageReadingDone &reading);

} // namespace stc::services
