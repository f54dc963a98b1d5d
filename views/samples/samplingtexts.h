// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/samplefigures.h"
#include "store/queries/samplingrounds.h"
#include "views/widgets/theme.h"

/// What the page about sampling says of its rounds, people and figures.
namespace stc::views {

[[nodiscard]] QString sampleGroupText(const QString &code);
[[nodiscard]] QString sampleMethodText(const QString &code);
/// "planned", "being taken", "waiting", "to be taken again", "done".
[[nodiscard]] QString roundStateText(const store::SamplingRound &round);
[[nodiscard]] QString takenText(const store::RoundPerson &person);
[[nodiscard]] QString resultText(const store::RoundPerson &person);
[[nodiscard]] Tone resultTone(const store::RoundPerson &person);
/// "taken 120 · negative 80 · positive 2 · waiting 38 (= 120 − 80 − 2)"
[[nodiscard]] QString figuresText(const store::SampleCount &count);

} // namespace stc::views
