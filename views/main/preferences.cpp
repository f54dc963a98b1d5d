// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace stc::views {

namespace {
constexpr int kMostRecent = 8;
constexpr int kDefaultFontPoints = 11;
} // namespace

void Preferences::prepare()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const QString folder = qEnvironmentVariable("STC_CONFIG_DIR");
    if (!folder.isEmpty())
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

QString Preferences::language() const
{
    return text("language");
}

void Preferences::setLanguage(const QString &code)
{
    setText("language", code);
}

Theme Preferences::theme() const
{
    return themeFromName(text("theme"));
}

void Preferences::setTheme(Theme theme)
{
    setText("theme", themeName(theme));
}

int Preferences::fontPoints() const
{
    const int points = QSettings().value(QStringLiteral("fontPoints"), kDefaultFontPoints).toInt();
    return qBound(8, points, 24);
}

void Preferences::setFontPoints(int points)
{
    QSettings().setValue(QStringLiteral("fontPoints"), points);
}

QString Preferences::lastDatabase() const
{
    return text("lastDatabase");
}

QStringList Preferences::recentDatabases() const
{
    return QSettings().value(QStringLiteral("recentDatabases")).toStringList();
}

void Preferences::addDatabase(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentDatabases();
    recent.removeAll(whole);
    recent.prepend(whole);
    while (recent.size() > kMostRecent)
        recent.removeLast();
    QSettings settings;
    settings.setValue(QStringLiteral("recentDatabases"), recent);
    settings.setValue(QStringLiteral("lastDatabase"), whole);
}

void Preferences::forgetDatabase(const QString &path)
{
    QStringList recent = recentDatabases();
    recent.removeAll(path);
    QSettings().setValue(QStringLiteral("recentDatabases"), recent);
}

QByteArray Preferences::bytes(const char *name) const
{
    return QSettings().value(QLatin1String(name)).toByteArray();
}

void Preferences::setBytes(const char *name, const QByteArray &value)
{
    QSettings().setValue(QLatin1String(name), value);
}

QString Preferences::text(const char *name) const
{
    return QSettings().value(QLatin1String(name)).toString();
}

void Preferences::setText(const char *name, const QString &value)
{
    QSettings().setValue(QLatin1String(name), value);
}

QString Preferences::dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Preferences::documentsFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("SoToCovid"));
}

} // namespace stc::views
