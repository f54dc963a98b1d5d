// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <vector>

/// Rounds of sampling with their people, and who may be proposed for one.
namespace stc::store {

/// A round with what became of its people. The counts are of the round's own samples.
struct SamplingRound {
    std::int64_t key = 0;
    Uuid id;
    QString communeCode;
    QDate plannedOn;
    QString place;
    Uuid team;       ///< null = several
    QString teamName;
    QString reason;  ///< code of samples.reason
    QString method;  ///< code of samples.method
    int poolSize = 1;
    QString lab;
    QString note;
    int people = 0;
    int absent = 0;
    int taken = 0;
    int negative = 0;
    int positive = 0;
    int unusable = 0; ///< samples that gave no answer
    int pending = 0;  ///< samples in the laboratory

    [[nodiscard]] bool isPlanned() const { return taken == 0 && absent == 0; }
    /// Everybody is settled: sampled or absent, and the laboratory has answered.
    [[nodiscard]] bool isDone() const { return people > 0 && taken + absent == people && pending == 0; }
    [[nodiscard]] int waiting() const { return taken - negative - positive; }
};

struct RoundFilter {
    AreaRange area{0, 9'999'999'999'999};
    QDate from = {}; ///< invalid = no limit
    QDate to = {};
    Uuid team = {};  ///< null = all
};
/// Latest day first, then by place.
[[nodiscard]] Result<std::vector<SamplingRound>> samplingRounds(Connection &connection, const RoundFilter &filter);
/// nullopt: there is no such round.
[[nodiscard]] Result<std::optional<SamplingRound>> samplingRound(Connection &connection, const Uuid &id);

/// Who is to be sampled, and where they are found.
struct SampledPerson {
    std::int64_t personKey = 0;
    Uuid person;
    QString name;
    QString sex;
    QString birthDate;
    QString identity;
    QString phone; ///< own, else the household's
    QString occupation;
    std::int64_t household = 0; ///< local number: who lives together
    QString head;
    QString hamlet;
    QString address;
    QString communeCode;
    std::int64_t teamKey = 0;
    QString teamName;
    int visitOrder = 0; ///< 0 = none: last in the round
    int earlier = 0;    ///< samples taken of this person before the day asked for
};

/// A line of a round's list.
struct RoundPerson : SampledPerson {
    Uuid row;
    int number = 0; ///< in the list
    QString poolCode;
    bool isAbsent = false;
    QString note;
    Uuid sample;    ///< null = not taken
    QDate collectedOn;
    QString result; ///< code; empty without a sample
    QDate resultOn;
    bool isRepeated = false; ///< the sample gave no answer, and a later one was taken or is planned

    [[nodiscard]] bool isTaken() const { return !sample.isNull(); }
    /// The sample gave no answer and nothing has followed it.
    [[nodiscard]] bool mustRepeat() const { return result == QLatin1String("invalid") && !isRepeated; }
};
/// In the order of the list.
[[nodiscard]] Result<std::vector<RoundPerson>> roundPeople(Connection &connection, const Uuid &round);

/// Who may be proposed for a round.
enum class CandidateSource : std::uint8_t {
    TargetGroup, ///< whom the target group names: F1 and F2 in quarantine or just traced, arrivals of three weeks, suspected cases, those in quarantine about to end
    Hamlet,      ///< everybody who lives there
    Given,       ///< these people
};
struct CandidateQuery {
    CandidateSource source = CandidateSource::TargetGroup;
    AreaRange area{0, 9'999'999'999'999};
    QDate on;
    QString reason = {}; ///< code of samples.reason, for TargetGroup
    QString hamlet = {}; ///< empty = all; for TargetGroup a further limit
    Uuid team = {};      ///< null = all
    std::vector<Uuid> people = {}; ///< for Given
};
/// In visit order: commune, hamlet, team, place in the round, household, then head of the household first as entered. Those who died or moved away are
/// left out. Target groups without a rule of their own (screening, locked-down area, other) are everybody of the area.
[[nodiscard]] Result<std::vector<SampledPerson>> samplingCandidates(Connection &connection, const CandidateQuery &query);

/// Positive samples of people of whom no confirmed case is in the books since: who is to become an F0.
struct PositivePerson {
    Uuid person;
    Uuid sample;
    QString name;
    QString hamlet;
    QDate collectedOn;
    QDate resultOn;
};
[[nodiscard]] Result<std::vector<PositivePerson>> positivesWithoutCase(Connection &connection, AreaRange area, const QDate &from);

/// Local numbers of the households of these people, in their order; 0: there is no such person.
[[nodiscard]] Result<std::vector<std::int64_t>> householdKeysOf(Connection &connection, const std::vector<Uuid> &people);

/// The highest running number of pool codes with this beginning, in rounds and samples; 0 = none.
[[nodiscard]] Result<int> highestPoolNumber(Connection &connection, const QString &beginning);

} // namespace stc::store
