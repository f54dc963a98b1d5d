// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace stc {

/// The only source of "now" and "today", so that tests decide them. Today is the date in Vietnam (UTC+7), whatever the machine's zone.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const; ///< UTC, whole seconds
    [[nodiscard]] QDate today() const;
    [[nodiscard]] qint64 nowSeconds() const { return now().toSecsSinceEpoch(); }

    /// The clock of the machine; STC_NOW (ISO 8601, UTC) fixes it for tests and pictures.
    [[nodiscard]] static const Clock &system();
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &now) : m_now(now) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

/// Local time of the offices: Vietnam has one zone and no summer time.
[[nodiscard]] QDateTime vietnamTime(qint64 secondsSinceEpoch);

} // namespace stc
