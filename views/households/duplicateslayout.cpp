// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/duplicatesmodel.h"
#include "views/households/duplicatescompare.h"
#include "views/households/duplicatespage.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresspanel.h"
#include "views/widgets/unitpicker.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

/// How the page of duplicates looks; what it does is in duplicatespage.cpp.
namespace stc::views {

using schema::TableId;

void DuplicatesPage::build()
{
    nameWidget(m_what, "duplicatesWhat", tr("What is shown"));
    for (const QString &text : {tr("People entered twice"), tr("Households entered twice"), tr("Different people"), tr("Different households")})
        m_what->addTab(text);
    m_what->setDrawBase(false);
    m_what->setExpanding(false);
    nameWidget(m_unit, "duplicatesUnit", tr("Unit"));
    m_unit->setUnits(m_database.units(), m_database.unit());
    m_unit->setVisible(m_unit->count() > 1);
    nameWidget(m_list, "duplicatesList", tr("Pairs"));
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setAlternatingRowColors(true);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {104, 156, 98, 140, 156, 98, 140};
    for (int column = 0; column < items::DuplicatesModel::Reasons; ++column)
        m_list->setColumnWidth(column, widths[column]);
    m_list->installEventFilter(this);
    m_compare->installEventFilter(this);
    m_merge->setToolTip(tr("Makes one record of the two with the values marked ●; all that refers to either follows. Ctrl+Z takes it back."));
    m_different->setToolTip(tr("Remembers that they are two, and tells other offices. Ctrl+Z takes it back."));
    m_progress->hide();
    lay();
}

void DuplicatesPage::lay()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("duplicatesSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    auto *lower = new QWidget(splitter);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 6, 0, 0);
    lowerLayout->addWidget(m_reasons);
    lowerLayout->addWidget(m_compare, 1);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);

    auto *top = new QHBoxLayout;
    top->addWidget(m_what);
    top->addStretch(1);
    top->addWidget(m_unit);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_merge, m_different, m_takeBack, m_openFirst, m_openSecond})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(makeHeadingLabel(this, "duplicatesTitle", tr("Entered twice")));
    layout->addLayout(top);
    layout->addWidget(m_messages);
    layout->addWidget(m_count);
    layout->addWidget(m_progress);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
}

void DuplicatesPage::updateCount()
{
    const int shown = m_model->rowCount();
    if (showsDecided()) {
        m_count->setText(shown == 0 ? tr("Nobody has called a pair different yet.") : tr("Pairs that were called different: %1.").arg(countText(shown)));
        return;
    }
    const QString among = table() == TableId::People ? tr("Among %1 people").arg(countText(m_records)) : tr("Among %1 households").arg(countText(m_records));
    if (shown == 0)
        m_count->setText(tr("%1 nothing was found that looks entered twice.").arg(among));
    else if (m_found > services::kMostDuplicates)
        m_count->setText(tr("%1: %2 pairs, of which the surest %3 are shown. Choose a smaller unit to see the rest.").arg(among, countText(m_found), countText(shown)));
    else
        m_count->setText(tr("%1: %2 pairs. Enter compares, Esc goes back to the list.").arg(among, countText(shown)));
}

} // namespace stc::views
