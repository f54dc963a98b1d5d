// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "services/sample.h"

namespace stc::views {

/// While the sample is open, it is the last day of its logbooks: so its quarantines run, and days left say what they would say at work.
class SampleClock final : public Clock {
public:
    explicit SampleClock(const Clock &real) : m_real(real) {}
    [[nodiscard]] QDateTime now() const override
    {
        const QDateTime there = vietnamTime(m_real.nowSeconds());
        return QDateTime(services::sampleInfo().lastDay, there.time(), Qt::OffsetFromUTC, there.offsetFromUtc()).toUTC();
    }

private:
    const Clock &m_real;
};

} // namespace stc::views
