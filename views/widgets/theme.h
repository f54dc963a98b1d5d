// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QWidget;

namespace stc::views {

enum class Theme { System, Light, Dark };
[[nodiscard]] QString themeName(Theme theme); ///< "system", "light", "dark": as settings and options write it
[[nodiscard]] Theme themeFromName(const QString &name);

/// What a colour says. Never the only sign: a symbol or a word stands beside it.
enum class Tone { Plain, Info, Good, Caution, Bad };

/// Sets style, palette and font of the application. Call again when the theme changes; open windows follow.
void applyTheme(Theme theme, int fontPoints);
[[nodiscard]] bool isDark();
/// Text or symbol in that tone on the window's background; at least 4.5 : 1 in both themes.
[[nodiscard]] QColor toneColor(Tone tone);
/// A quiet background for text in the palette's colours.
[[nodiscard]] QColor toneBackground(Tone tone);
/// Secondary text: readable, but less than the rest.
[[nodiscard]] QColor quietText();
[[nodiscard]] QString toneIcon(Tone tone);

/// A heading is larger and bold; 1 is the title of a page.
void makeHeading(QWidget *label, int level = 1);

} // namespace stc::views
