// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/filterrow.h"

#include "views/lists/dateedit.h"
#include "views/lists/searchcombo.h"
#include "views/teams/areafilter.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/make.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace stc::views {

namespace {

struct FilterRow {
    Q_DECLARE_TR_FUNCTIONS(FilterRow)
};

} // namespace

void addPlaceHeading(QWidget *page, const char *titleName, const QString &title, AreaFilter *area, SearchCombo *team, const char *teamName)
{
    auto *heading = new QHBoxLayout;
    heading->addWidget(makeHeadingLabel(page, titleName, title), 1);
    auto *label = new QLabel(FilterRow::tr("Team"), page);
    nameWidget(team, teamName, FilterRow::tr("Team"));
    team->setEntries(FilterRow::tr("All teams"), {});
    label->setBuddy(team);
    heading->addWidget(area);
    heading->addWidget(label);
    heading->addWidget(team);
    static_cast<QVBoxLayout *>(page->layout())->addLayout(heading);
}

DateEdit *addDayField(FlowLayout *row, QWidget *bar, const char *name, const QString &text, const QString &spoken, const QDate &today)
{
    auto *label = new QLabel(text, bar);
    auto *edit = new DateEdit(today, bar);
    nameWidget(edit, name, spoken);
    label->setBuddy(edit);
    row->addPair(label, edit);
    return edit;
}

} // namespace stc::views
