// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace stc::views {

/// Vietnamese where the system speaks Vietnamese or stands in Vietnam, else English.
[[nodiscard]] QString languageOfSystem(const QLocale &system);
/// Installs our texts and Qt's own (`:/i18n/sotocovid_vi.qm`, `:/i18n/qtbase_vi.qm`) and sets the default locale: numbers and dates follow the
/// chosen language. English source texts need a file too, for their plurals. Windows made before do not follow: make them anew.
void applyLanguage(const QString &code);
/// Before the application object goes.
void removeLanguage();
[[nodiscard]] QString currentLanguage();

} // namespace stc::views
