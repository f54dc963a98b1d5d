// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/environment.h"

#include <QStringList>

namespace stc::cli {

/// Runs one call; `arguments` without the program's name.
[[nodiscard]] Exit run(const QStringList &arguments, Environment &environment);
/// Printing measures text and needs a QGuiApplication; the others start faster without one.
[[nodiscard]] bool needsGui(const QStringList &arguments);
/// "vi" or "en": --language, SOTOCOVID_LANG, else the language of the system.
[[nodiscard]] QString systemLanguage(const Environment &environment);

} // namespace stc::cli
