// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace stc::gui {

/// What was asked for on the command line.
struct Options {
    QString file;        ///< database to open
    bool sample = false;
    QString language;    ///< "vi", "en", or empty
    QString theme;       ///< "light", "dark", "system", or empty
    QString screenshots; ///< folder for pictures of every page
    bool exitAfterStartup = false;
};

struct ParsedOptions {
    std::optional<Options> options; ///< none: `text` is to be shown and the program ends
    QString text;
    int exitCode = 0;
};
/// `arguments` with the program's name first. Works without a display, for --help and --version.
[[nodiscard]] ParsedOptions parseOptions(const QStringList &arguments);

} // namespace stc::gui
