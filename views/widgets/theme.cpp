// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/theme.h"

#include "views/widgets/calmstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QFontDatabase>
#include <QFontInfo>
#include <QWidget>

#include <array>
#include <optional>

namespace stc::views {

namespace {

struct Colours {
    QColor window, text, base, alternate, button, border, accent, quiet;
};

const Colours kLight{QColor(0xf4f6f8), QColor(0x1c2630), QColor(0xffffff), QColor(0xf3f6fa), QColor(0xfcfdfe), QColor(0xc3ccd6), QColor(0x1b5ea8), QColor(0x56636f)};
const Colours kDark{QColor(0x1b1f24), QColor(0xe6eaee), QColor(0x272d34), QColor(0x2c333b), QColor(0x333b44), QColor(0x4d5863), QColor(0x2f6db5), QColor(0xa3afba)};

QPalette makePalette(const Colours &c)
{
    QPalette palette(c.text, c.button, c.button.lighter(110), c.border.darker(115), c.border, c.text, Qt::white, c.base, c.window);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, c.window.lightness() > 128 ? c.accent : QColor(0x7fb5f0));
    palette.setColor(QPalette::LinkVisited, palette.color(QPalette::Link));
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Mid, c.border);
    QColor disabled = c.quiet;
    disabled.setAlpha(150);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

/// The palette that the desktop gave before we set one; nothing where it gave none and Fusion's own stands in.
const std::optional<QPalette> &desktopPalette()
{
    static const std::optional<QPalette> palette = []() -> std::optional<QPalette> {
        const QPalette now = QApplication::palette();
        const QPalette own = QApplication::style()->standardPalette();
        if (now.color(QPalette::Window) == own.color(QPalette::Window) && now.color(QPalette::Base) == own.color(QPalette::Base))
            return {};
        return now;
    }();
    return palette;
}

/// DejaVu Sans is what a system without a choice of its own falls back to. It is a sixth wider than others, and columns are short of room.
QStringList wantedFamilies(const QFont &font)
{
    if (!QFontInfo(font).family().startsWith(QLatin1String("DejaVu")))
        return font.families();
    QStringList wanted;
    for (const QString &family : {QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans")}) {
        if (QFontDatabase::hasFamily(family))
            wanted.append(family);
    }
    return wanted + font.families();
}

} // namespace

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light: return QStringLiteral("light");
    case Theme::Dark: return QStringLiteral("dark");
    case Theme::System: break;
    }
    return QStringLiteral("system");
}

Theme themeFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Theme::Light;
    return name == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void applyTheme(Theme theme, int fontPoints)
{
    if (!qobject_cast<CalmStyle *>(QApplication::style()))
        QApplication::setStyle(new CalmStyle);
    const auto &desktop = desktopPalette();
    if (theme == Theme::System && desktop)
        QApplication::setPalette(*desktop);
    else
        QApplication::setPalette(makePalette(theme == Theme::Dark ? kDark : kLight));
    QFont font = QApplication::font();
    font.setFamilies(wantedFamilies(font));
    font.setPointSize(fontPoints);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor toneColor(Tone tone)
{
    const bool dark = isDark();
    switch (tone) {
    case Tone::Info: return dark ? QColor(0x7fb5f0) : QColor(0x1b5ea8);
    case Tone::Good: return dark ? QColor(0x74c98b) : QColor(0x1b7a3a);
    case Tone::Caution: return dark ? QColor(0xf0b85a) : QColor(0x8a5300);
    case Tone::Bad: return dark ? QColor(0xff8f85) : QColor(0xb3261e);
    case Tone::Plain: break;
    }
    return QApplication::palette().color(QPalette::WindowText);
}

QColor toneBackground(Tone tone)
{
    const bool dark = isDark();
    switch (tone) {
    case Tone::Info: return dark ? QColor(0x1d3247) : QColor(0xe3eefb);
    case Tone::Good: return dark ? QColor(0x1d3826) : QColor(0xe2f3e6);
    case Tone::Caution: return dark ? QColor(0x3f3216) : QColor(0xfdf0d4);
    case Tone::Bad: return dark ? QColor(0x45211f) : QColor(0xfbe5e3);
    case Tone::Plain: break;
    }
    return QApplication::palette().color(QPalette::Base);
}

QColor quietText()
{
    return QApplication::palette().color(QPalette::PlaceholderText);
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Good: return QStringLiteral("success");
    case Tone::Caution: return QStringLiteral("warning");
    case Tone::Bad: return QStringLiteral("error");
    case Tone::Info:
    case Tone::Plain: break;
    }
    return QStringLiteral("info");
}

void makeHeading(QWidget *label, int level)
{
    QFont font = QApplication::font();
    static constexpr std::array kFactors{1.55, 1.2, 1.0};
    font.setPointSizeF(font.pointSizeF() * kFactors[static_cast<std::size_t>(qBound(1, level, 3) - 1)]);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

} // namespace stc::views
