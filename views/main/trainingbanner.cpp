// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/trainingbanner.h"

#include <QPainter>

namespace stc::views {

TrainingBanner::TrainingBanner(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("trainingBanner"));
    setAccessibleName(text());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

QString TrainingBanner::text()
{
    return tr("TRAINING DATA – not real people");
}

QSize TrainingBanner::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 24, fontMetrics().height() + 10};
}

void TrainingBanner::paintEvent(QPaintEvent *)
{
    // The same in light and dark: dark letters on amber, 9 : 1.
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0xf2b233));
    painter.setPen(QColor(0x2a1d00));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace stc::views
