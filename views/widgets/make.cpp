// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/make.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace stc::views {

void nameWidget(QWidget *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
}

QPushButton *makeButton(QWidget *parent, const char *objectName, const QString &text, const char *iconName)
{
    auto *button = new QPushButton(text, parent);
    nameWidget(button, objectName, QString(text).remove(QLatin1Char('&')));
    button->setAutoDefault(false);
    if (iconName)
        button->setIcon(icon(QLatin1String(iconName)));
    return button;
}

QLabel *makeLabel(QWidget *parent, const char *objectName, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *makeQuietLabel(QWidget *parent, const char *objectName, const QString &text)
{
    QLabel *label = makeLabel(parent, objectName, text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *makeHeadingLabel(QWidget *parent, const char *objectName, const QString &text, int level)
{
    QLabel *label = makeLabel(parent, objectName, text);
    makeHeading(label, level);
    return label;
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace stc::views
