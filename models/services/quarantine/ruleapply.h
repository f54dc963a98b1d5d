// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "services/change.h"
#include "services/quarantine/terms.h"

/// A new or changed rule and the quarantines that run: whom it affects, what would change, and the change itself. Nothing happens to stored dates unless applied.
namespace stc::services {

struct RuleQuestion {
    Uuid rule;
    QDate on; ///< who is in quarantine on that day, and is the rule in force then
    AreaRange area{0, 9'999'999'999'999};
};

/// Why a change is listed but not proposed: a person decided, or should look.
enum class RuleObstacle : std::uint8_t {
    None,
    ByHand,     ///< extended or shortened with a reason
    OwnDays,    ///< begun with a number of days that no rule gave
    Event,      ///< an event ends it (an F2: the result of their F1); the rule would give it a date
    OverBefore, ///< the rule's days were over before this quarantine began
};

/// One quarantine that the rule speaks of and whose dates it would change.
struct RuleImpact {
    Uuid episode;
    QString name;
    QString unit;     ///< of the household
    QString team;     ///< empty = none
    QString category; ///< code
    Vaccination vaccination = Vaccination::None;
    QDate startOn;
    QDate countedFrom; ///< under the rule
    QString ruleBefore; ///< document; empty = nobody said
    QDate releaseBefore; ///< invalid = an event ends it
    QDate releaseAfter;
    std::optional<int> daysBefore; ///< from the start to the release
    std::optional<int> daysAfter;
    RuleObstacle obstacle = RuleObstacle::None;
    bool isPast = false; ///< free on the day asked for already: the release is then to be confirmed at once
};
[[nodiscard]] QString obstacleText(RuleObstacle obstacle); ///< empty for None

struct RulePreview {
    QuarantineRule rule;
    bool isInForce = false;          ///< on the day asked for, at least somewhere; else it affects nobody
    std::vector<RuleImpact> impacts; ///< in visit order
    int unchanged = 0;               ///< it speaks of them, and their dates are those
    [[nodiscard]] int proposed() const;
};
/// Errors: NotFound (no such rule), Cancelled, those of the database.
[[nodiscard]] Result<RulePreview> previewRule(store::Database &database, const RuleQuestion &question, const Progress &progress = {});

/// Gives the chosen ones their new release and keeps what was, in one change. Errors: InvalidInput where one of them is no longer as the preview said.
[[nodiscard]] Result<Change> applyRule(store::Database &database, const RuleQuestion &question, const std::vector<Uuid> &episodes);

/// How many quarantines open on that day have the dates of their rule now and would have others if days were counted so. Nothing is changed.
[[nodiscard]] Result<int> affectedByCounting(store::Database &database, const DayCounting &counting, const QDate &on);

} // namespace stc::services
