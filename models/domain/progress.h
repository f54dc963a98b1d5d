// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace stc {

/// How long work tells where it is and learns that it is to stop. Called from the worker's thread.
struct Progress {
    /// done and total in the same unit (bytes, rows, pages); total 0 = not known. `step` is translated: "Reading people.csv".
    std::function<void(qint64 done, qint64 total, const QString &step)> report = [](qint64, qint64, const QString &) {};
    /// true as soon as the person asked to stop.
    std::function<bool()> cancelled = [] { return false; };
};

} // namespace stc
