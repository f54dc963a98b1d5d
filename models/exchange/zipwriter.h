// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/progress.h"

#include <QString>

#include <span>

namespace stc::exchange {

/// Packs files of a folder into a new ZIP, in this order, all with the same time (seconds since the epoch, kept as UTC, even seconds from 1980 on as
/// ZIP has them), so that the same files give the same bytes. The first `unpacked` files are stored as they are: an OpenDocument file says its type so. On Cancelled, DiskFull and other errors no ZIP is left.
[[nodiscard]] Status writeZip(const QString &path, const QString &folder, std::span<const QString> names, qint64 time, const Progress &progress,
                              std::size_t unpacked = 0);

} // namespace stc::exchange
