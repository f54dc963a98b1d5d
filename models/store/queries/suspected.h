// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// Suspected cases with when each step from finding to conclusion was done.
namespace stc::store {

/// Codes of suspected_steps.step, in order.
inline constexpr std::array kSuspectedSteps = {"found", "reported", "isolated", "sampled", "concluded"};

struct SuspectedStepRow {
    Uuid id;
    std::int64_t at = 0; ///< seconds since 1970 UTC
    QString by;
    QString note;
};

/// The person's latest sample since the case was found.
struct SuspectedSample {
    Uuid id;
    QDate collectedOn;
    QString result; ///< code: pending, negative, positive, invalid
    QDate resultOn; ///< may be invalid
};

struct SuspectedCase {
    std::int64_t key = 0;
    Uuid id;
    std::int64_t personKey = 0;
    Uuid person;
    QString name;
    QString birthDate;
    QString phone;      ///< own, else the household's
    Uuid household;
    QString head;
    QString hamlet;
    Uuid team;          ///< that found it
    QString teamName;
    QDate detectedOn;
    QDate onsetOn;
    QString symptoms;   ///< codes
    QString temperature; ///< canonical; may be empty
    std::optional<std::int64_t> reportedAt; ///< seconds since 1970 UTC
    QString reportedVia; ///< code
    QString reportedTo;
    QString outcome;    ///< code
    QDate outcomeOn;
    QString note;
    std::array<std::optional<SuspectedStepRow>, kSuspectedSteps.size()> steps;
    std::optional<SuspectedSample> sample;
    bool isInQuarantine = false; ///< an open episode
    bool isConfirmed = false;    ///< recorded as a confirmed case (F0) on or after the day it was found

    [[nodiscard]] bool isOpen() const;
};

struct SuspectedFilter {
    AreaRange area{0, 9'999'999'999'999};
    QString hamlet = {}; ///< of the person's household; empty = all
    Uuid team = {};      ///< null = all
    bool onlyOpen = false; ///< not concluded, or positive and not recorded as a confirmed case
    QDate first = {};    ///< found on or after; invalid = all
    QDate last = {};
    Uuid id = {};        ///< only this one
};
/// The latest found first.
[[nodiscard]] Result<std::vector<SuspectedCase>> suspectedCases(Connection &connection, const SuspectedFilter &filter);
/// To whom suspected cases were reported before, the most frequent first.
[[nodiscard]] Result<QStringList> reportedToBefore(Connection &connection, const AreaRange &area, int most);

} // namespace stc::store
