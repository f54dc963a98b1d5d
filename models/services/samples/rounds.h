// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/queries/samplingrounds.h"

/// Rounds of sampling: planned, taken, answered. Every operation is one change that can be undone.
namespace stc::services {

struct RoundPlan {
    QString communeCode;
    QDate on;
    QString place;
    Uuid team;      ///< null = several
    QString reason; ///< code of samples.reason
    QString method; ///< code of samples.method
    int poolSize = 1;
    QString lab;
    QString note;
    std::vector<Uuid> people; ///< in the order of the list
};
struct RoundReply {
    Uuid round;
    Change change;
};

/// A new round with its list and pool codes. Errors: InvalidInput (nobody in the list, somebody twice, a field that is missing or wrong).
[[nodiscard]] Result<RoundReply> planRound(store::Database &database, const RoundPlan &plan);
/// Another head or list for a round. Who was sampled already stays, first in the list and with the code that is on the tube; the others get the codes
/// that follow. Errors: as planRound; NotFound; InvalidInput when somebody who was sampled is not in `plan.people`, or when commune, target group, method
/// or pool size change after the first sample.
[[nodiscard]] Result<Change> changeRound(store::Database &database, const Uuid &round, const RoundPlan &plan);
/// A round of which nothing was taken yet. Errors: NotFound, StillUsed.
[[nodiscard]] Result<Change> removeRound(store::Database &database, const Uuid &round);

/// The plan as it stands, to be changed. Errors: NotFound.
[[nodiscard]] Result<RoundPlan> planOf(store::Database &database, const Uuid &round);

/// What a person of the list becomes.
enum class Taking : std::uint8_t { Taken, Absent, Open };
struct TakingMark {
    Uuid person;
    Taking taking = Taking::Taken;
};
/// Takes down who was sampled on that day and who was not met: makes the samples that wait for their result, or takes them back. Those who are so already
/// stay. Errors: NotFound; InvalidInput (the day lies ahead; the laboratory has answered for a sample that is to be taken back).
[[nodiscard]] Result<Change> recordTaking(store::Database &database, const Uuid &round, const std::vector<TakingMark> &marks, const QDate &on);
/// Everybody who is still open was sampled, but these.
[[nodiscard]] Result<Change> takeAll(store::Database &database, const Uuid &round, const std::vector<Uuid> &absent, const QDate &on);

/// A round of single samples on that day for those whose sample of this round gave no answer. Errors: NotFound; InvalidInput when there is nobody.
[[nodiscard]] Result<RoundReply> planSingleRound(store::Database &database, const Uuid &round, const QDate &on);

} // namespace stc::services
