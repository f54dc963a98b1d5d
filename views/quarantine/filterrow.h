// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

class QWidget;

namespace stc::views {

class AreaFilter;
class DateEdit;
class FlowLayout;
class SearchCombo;

/// The first line of a page that sifts by place: its title at the left, commune, hamlet and team at the right.
void addPlaceHeading(QWidget *page, const char *titleName, const QString &title, AreaFilter *area, SearchCombo *team, const char *teamName);

/// A labelled day in a line of filters; the caller connects it.
[[nodiscard]] DateEdit *addDayField(FlowLayout *row, QWidget *bar, const char *name, const QString &text, const QString &spoken, const QDate &today);

} // namespace stc::views
