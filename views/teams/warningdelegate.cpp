// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/warningdelegate.h"

#include "items/teamlistmodel.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace stc::views {

void WarningDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isConcern = index.data(items::TeamListModel::ConcernRole).toBool();
    if (index.column() == items::TeamListModel::Warnings) {
        const Tone tone = isConcern ? Tone::Caution : Tone::Good;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        const QColor colour = option->state & QStyle::State_Selected ? option->palette.color(QPalette::HighlightedText) : toneColor(tone);
        option->icon = QIcon(iconPixmap(toneIcon(tone), colour, 16, option->widget ? option->widget->devicePixelRatioF() : 1.0));
    } else if (isConcern) {
        option->font.setBold(true);
        option->palette.setColor(QPalette::Text, toneColor(Tone::Caution));
    }
}

} // namespace stc::views
