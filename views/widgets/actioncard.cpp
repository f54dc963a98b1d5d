// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/actioncard.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace stc::views {

namespace {
constexpr int kPadding = 14;
constexpr int kIconSize = 28;
} // namespace

ActionCard::ActionCard(const QString &objectName, const QString &iconName, const QString &title, const QString &description, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName), m_description(description)
{
    setObjectName(objectName);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ActionCard::titleFont() const
{
    QFont f = font();
    f.setWeight(QFont::DemiBold);
    return f;
}

QRect ActionCard::textRect(int width) const
{
    const int left = 2 * kPadding + kIconSize;
    return {left, kPadding, width - left - kPadding, 10000};
}

int ActionCard::heightForWidth(int width) const
{
    const QRect room = textRect(width);
    const int title = QFontMetrics(titleFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
    const int more = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_description).height();
    return title + more + 4 + 2 * kPadding;
}

QSize ActionCard::sizeHint() const
{
    const int width = qMax(280, QFontMetrics(titleFont()).horizontalAdvance(text()) + 3 * kPadding + kIconSize + 4);
    return {width, heightForWidth(width)};
}

bool ActionCard::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave || event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void ActionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = isEnabled() && (underMouse() || isDown());
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : palette().color(QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(isDown() || isLit ? toneBackground(Tone::Info) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const QColor accent = isEnabled() ? toneColor(Tone::Info) : quietText();
    painter.drawPixmap(kPadding, kPadding, iconPixmap(m_iconName, accent, kIconSize, devicePixelRatioF()));
    QRect room = textRect(width());
    painter.setFont(titleFont());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    QRect used;
    painter.drawText(room, Qt::TextWordWrap, text(), &used);
    room.setTop(used.bottom() + 5);
    painter.setFont(font());
    painter.setPen(quietText());
    painter.drawText(room, Qt::TextWordWrap, m_description);
}

} // namespace stc::views
