// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace stc::views {

/// Fusion with more room: buttons and fields a little higher, rows and headings that do not touch their text, no icons on dialog buttons.
class CalmStyle final : public QProxyStyle {
    Q_OBJECT
public:
    CalmStyle();
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
};

} // namespace stc::views
