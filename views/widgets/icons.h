// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace stc::views {

/// A symbolic icon of resources/icons, drawn in the text colour of the palette in force when it is painted, so that it fits light and dark.
/// `name` is the file's name without its ending; a name without a file gives an empty icon.
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);
/// The same in a fixed colour, for messages.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal pixelRatio);

} // namespace stc::views
