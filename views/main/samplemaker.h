// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/error.h"
#include "domain/progress.h"

#include <QString>

namespace stc::views {

/// This person's own copy of the sample commune.
[[nodiscard]] QString samplePath();
/// Makes the copy at `path`: a database with the sample imported. All or nothing. Runs on a worker thread.
[[nodiscard]] Status makeSample(const QString &path, const Clock &clock, const Progress &progress);

} // namespace stc::views
