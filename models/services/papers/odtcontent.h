// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/quarantinepapers.h"

#include <QByteArray>

namespace stc::services {

/// The parts of an OpenDocument text (OASIS ODF 1.2).
[[nodiscard]] QByteArray odtContent(const reports::FilledPapers &papers);
[[nodiscard]] QByteArray odtStyles(const reports::PaperLook &look);
[[nodiscard]] QByteArray odtMeta(const QString &title, const QDateTime &made);
[[nodiscard]] QByteArray odtManifest();

} // namespace stc::services
