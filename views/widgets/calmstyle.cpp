// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/calmstyle.h"

#include <QStyleFactory>

namespace stc::views {

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return plain + QSize(14, 5);
    case CT_ToolButton: return plain + QSize(4, 3);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: return plain + QSize(4, 4);
    case CT_ItemViewItem: return plain + QSize(0, 6);
    case CT_HeaderSection: return plain + QSize(8, 6);
    case CT_TabBarTab: return plain + QSize(10, 6);
    case CT_MenuItem: return plain + QSize(0, 2);
    default: return plain;
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: return QProxyStyle::pixelMetric(metric, option, widget) + 3; // beside the text of a cell
    case PM_HeaderMargin: return QProxyStyle::pixelMetric(metric, option, widget) + 3;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_EtchDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace stc::views
