// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QSizeF>

#include <functional>

class QPainter;

namespace stc::views {

enum class PictureFormat { Png, Svg };

/// Writes a picture on white. `paint` gets a painter whose unit is one millimetre from the upper left corner. All or nothing, as with PDF. A PNG has
/// 150 dots an inch, fewer where it would not fit into memory. Errors: InvalidInput (too large for a PNG), NoPermission, WriteFailed.
[[nodiscard]] Status savePicture(const QString &path, PictureFormat format, const QSizeF &size, const QString &title, const std::function<void(QPainter &)> &paint);

/// "Charts (*.png)" and the ending for a file question.
[[nodiscard]] QString pictureFilter(PictureFormat format);
[[nodiscard]] QString withEnding(const QString &path, PictureFormat format);

} // namespace stc::views
