// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/hamletfield.h"

#include "store/lists.h"
#include "store/queries/gaps.h"
#include "views/lists/filterbar.h"
#include "views/lists/searchcombo.h"
#include "views/widgets/make.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace stc::views {

namespace {

struct HamletField {
    Q_DECLARE_TR_FUNCTIONS(HamletField)
};

} // namespace

SearchCombo *addHamletField(QHBoxLayout *row)
{
    QWidget *parent = row->parentWidget();
    auto *hamlet = new SearchCombo(parent);
    nameWidget(hamlet, "hamletFilter", HamletField::tr("Filter by hamlet"));
    auto *label = new QLabel(HamletField::tr("Hamlet:"), parent);
    label->setBuddy(hamlet);
    label->setMinimumHeight(hamlet->sizeHint().height());
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(hamlet, 0, Qt::AlignTop);
    return hamlet;
}

void fillHamlets(SearchCombo &hamlet, const FilterBar &filters, store::Database &database)
{
    store::ListQuery query;
    filters.apply(query);
    const Unit *chosen = database.units().find(query.unit);
    const Unit &unit = chosen ? *chosen : database.unit();
    const bool isCommune = unit.level == UnitLevel::Commune;
    QList<std::pair<QString, QString>> entries;
    if (isCommune) {
        if (const auto hamlets = store::hamletsOf(database, unit.range())) {
            for (const QString &name : *hamlets)
                entries.append({name, name});
        }
    }
    hamlet.setEntries(isCommune ? HamletField::tr("All hamlets") : HamletField::tr("Choose a commune first"), entries);
    hamlet.setEnabled(isCommune);
}

} // namespace stc::views
