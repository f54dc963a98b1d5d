// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <map>

namespace stc::store {

/// Samples counted. A sample that gave no answer (spoiled, or its pool was positive) and was taken again is one sample still waiting: the repeat carries
/// its answer on and is counted apart. So the person is counted once, and `taken` of a past day never shrinks.
struct SampleCount {
    int taken = 0;     ///< without repeats
    int negative = 0;
    int positive = 0;
    int unusable = 0;  ///< of those waiting: to be sampled again
    int repeated = 0;  ///< taken again in place of one without an answer; not among `taken`

    /// domain.md 1.5: taken − negative − positive, whatever happens.
    [[nodiscard]] int waiting() const { return taken - negative - positive; }
    void add(const SampleCount &other);
    bool operator==(const SampleCount &) const = default;
};

/// In a period by target group (code of samples.reason).
struct SampleFigures {
    std::map<QString, SampleCount> ofDay;      ///< taken on the last day of the period
    std::map<QString, SampleCount> ofPeriod;   ///< the whole of it
    [[nodiscard]] static SampleCount sum(const std::map<QString, SampleCount> &groups);
};

/// What is known now of the samples that were taken in the period (both days included) of people of the area. A repeat answers for the sample it repeats,
/// on that sample's day and target group, also when it was itself taken after the period.
[[nodiscard]] Result<SampleFigures> sampleFigures(Connection &connection, AreaRange area, const QDate &from, const QDate &to);

} // namespace stc::store
