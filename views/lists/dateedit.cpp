// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/dateedit.h"

#include "domain/dates.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>

namespace stc::views {

DateEdit::DateEdit(const QDate &today, QWidget *parent) : QLineEdit(parent), m_today(today)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setMaxLength(10);
    const int widest = std::max(fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")), fontMetrics().horizontalAdvance(placeholderText()));
    setFixedWidth(widest + fontMetrics().height() * 3);
    auto *open = addAction(icon(QStringLiteral("calendar"), QPalette::Text), QLineEdit::TrailingPosition);
    open->setText(tr("Calendar"));
    open->setToolTip(tr("Calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, [this] { openCalendar(); });
    connect(this, &QLineEdit::editingFinished, this, [this] { finish(); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        // A whole date needs no Enter; the colour tells a wrong one only once it is finished.
        setPalette({});
        if (text().size() == 10 || text().isEmpty())
            finish();
    });
}

QDate DateEdit::date() const
{
    const std::string typed = text().trimmed().toStdString();
    auto read = parseIsoDate(typed);
    if (!read)
        read = parseWrittenDate(typed);
    if (!read)
        read = parseWrittenDate(typed + "/" + std::to_string(m_today.year()));
    return read ? toQDate(dayNumber(*read)) : QDate();
}

void DateEdit::setDate(const QDate &date)
{
    setText(date.isValid() ? displayDate(date) : QString());
    setPalette({});
    m_told = date;
}

void DateEdit::finish()
{
    const QDate now = date();
    if (isWrong()) {
        QPalette wrong = palette();
        wrong.setColor(QPalette::Text, toneColor(Tone::Bad));
        setPalette(wrong);
        setToolTip(tr("This is no date. Write day/month/year, for example 07/05/2021."));
        setAccessibleDescription(toolTip());
    } else {
        setToolTip({});
        setAccessibleDescription({});
        setPalette({});
        if (now.isValid() && !hasFocus())
            setText(displayDate(now));
    }
    if (now != m_told) {
        m_told = now;
        Q_EMIT dateChanged();
    }
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier))
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateEdit::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setAccessibleName(accessibleName());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(date().isValid() ? date() : m_today);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](const QDate &chosen) {
        setText(displayDate(chosen));
        finish();
        menu->close();
    };
    connect(calendar, &QCalendarWidget::activated, menu, take);
    connect(calendar, &QCalendarWidget::clicked, menu, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace stc::views
