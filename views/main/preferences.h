// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/theme.h"

#include <QByteArray>
#include <QStringList>

namespace stc::views {

/// What the program remembers of this person on this machine: an INI file in STC_CONFIG_DIR or the system's place for it.
/// Holds no record of anybody, only paths, sizes and choices.
class Preferences {
public:
    /// Points QSettings to the place; call once, before anything asks for a setting.
    static void prepare();

    [[nodiscard]] QString language() const; ///< "vi", "en", or empty when nobody chose yet
    void setLanguage(const QString &code);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] int fontPoints() const;
    void setFontPoints(int points);

    /// Opened last; empty when the person never opened one.
    [[nodiscard]] QString lastDatabase() const;
    /// Newest first, at most eight.
    [[nodiscard]] QStringList recentDatabases() const;
    void addDatabase(const QString &path);
    void forgetDatabase(const QString &path);

    [[nodiscard]] QByteArray bytes(const char *name) const;
    void setBytes(const char *name, const QByteArray &value);
    [[nodiscard]] QString text(const char *name) const;
    void setText(const char *name, const QString &value);

    /// Where the private copy of the sample lies.
    [[nodiscard]] static QString dataFolder();
    /// Documents/SoToCovid: offered for new databases and packages.
    [[nodiscard]] static QString documentsFolder();
};

} // namespace stc::views
