// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/messagebar.h"

#include "views/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLoggingCategory>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace stc::views {

Q_LOGGING_CATEGORY(lcWindow, "sotocovid.window")

void logDetail(const Error &error)
{
    if (!error.detail.isEmpty())
        qCWarning(lcWindow).noquote() << static_cast<int>(error.code) << error.detail;
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_icon->setObjectName(QStringLiteral("messageIcon"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_call)
            m_call();
    });
    hide();
}

void MessageBar::show(Tone tone, const QString &text)
{
    show(tone, text, {}, {});
}

void MessageBar::show(Tone tone, const QString &text, const QString &actionText, std::function<void()> action)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(actionText);
    m_action->setAccessibleName(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_call = std::move(action);
    updateLook();
    setVisible(true);
}

void MessageBar::show(const Error &error)
{
    logDetail(error);
    show(error.code == ErrorCode::Cancelled ? Tone::Info : Tone::Bad, error.text);
}

void MessageBar::dismiss()
{
    hide();
    m_text->clear();
}

void MessageBar::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneBackground(m_tone));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setBrush(toneColor(m_tone));
    painter.drawRoundedRect(QRect(0, 0, 4, height()), 2, 2);
}

void MessageBar::updateLook()
{
    m_icon->setPixmap(iconPixmap(toneIcon(m_tone), toneColor(m_tone), 22, devicePixelRatioF()));
    update();
}

} // namespace stc::views
