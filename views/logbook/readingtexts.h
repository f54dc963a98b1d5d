// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/readingcompare.h"

#include <optional>

class QLabel;
class QScrollArea;
class QWidget;

/// How values of a second reading are typed and shown.
namespace stc::views {

/// "Household 14: Nguyễn Văn An", "3. Trần Thị Bình, morning".
[[nodiscard]] QString differenceTitle(const services::ReadingDifference &difference, const services::PageView &view);
/// A canonical value as people read it; "–" where nothing stands. `database`: how a box of the page shows its value.
[[nodiscard]] QString comparedText(const store::Database &database, services::ComparedKind kind, const QString &canonical);
/// What was typed as it is kept; "-" and nothing are nothing. nullopt: it cannot be read.
[[nodiscard]] std::optional<QString> comparedValue(const store::Database &database, services::ComparedKind kind, const QString &typed);

/// The lines of a step fill the pane, two lines of hint stand below them.
void placeAboveHint(QWidget *pane, QScrollArea *lines, QLabel *hint);

} // namespace stc::views
