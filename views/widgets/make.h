// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QWidget;

/// Small makers, so that no widget is left without its object name and accessible name.
namespace stc::views {

void nameWidget(QWidget *widget, const char *objectName, const QString &accessibleName);
[[nodiscard]] QPushButton *makeButton(QWidget *parent, const char *objectName, const QString &text, const char *iconName = nullptr);
/// Plain text that wraps.
[[nodiscard]] QLabel *makeLabel(QWidget *parent, const char *objectName, const QString &text = {});
/// The same in the quieter colour.
[[nodiscard]] QLabel *makeQuietLabel(QWidget *parent, const char *objectName, const QString &text = {});
[[nodiscard]] QLabel *makeHeadingLabel(QWidget *parent, const char *objectName, const QString &text, int level = 1);
/// A count as people write it: 12.345 in Vietnamese, 12,345 in English.
[[nodiscard]] QString countText(qint64 count);

} // namespace stc::views
