// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/filterbar.h"

#include "store/listcolumns.h"
#include "views/lists/dateedit.h"
#include "views/lists/searchcombo.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/make.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace stc::views {

namespace {

constexpr char kCategory[] = "reason"; ///< of quarantines

} // namespace

FilterBar::FilterBar(schema::TableId table, store::Database &database, QWidget *parent) : QWidget(parent), m_table(table), m_database(database)
{
    nameWidget(this, "filterBar", tr("Filters"));
    auto *row = new FlowLayout(this);
    m_unit = new SearchCombo(this);
    nameWidget(m_unit, "unitFilter", tr("Filter by unit"));
    addLabelled(tr("&Unit:"), m_unit);
    connect(m_unit, &SearchCombo::chosenChanged, this, [this] {
        fillTeams();
        tellChange();
    });
    if (!store::pathToTeam(table).empty()) {
        m_team = new SearchCombo(this);
        nameWidget(m_team, "teamFilter", tr("Filter by team"));
        addLabelled(tr("Team:"), m_team);
        connect(m_team, &SearchCombo::chosenChanged, this, [this] { tellChange(); });
    }
    if (schema::table(table).dateColumn) {
        const QDate today = database.clock().today();
        m_from = new DateEdit(today, this);
        nameWidget(m_from, "fromFilter", tr("From date"));
        addLabelled(tr("Fr&om:"), m_from);
        m_to = new DateEdit(today, this);
        nameWidget(m_to, "toFilter", tr("To date"));
        addLabelled(tr("to:", "dates"), m_to);
        for (const DateEdit *edit : {m_from, m_to})
            connect(edit, &DateEdit::dateChanged, this, [this] { tellChange(); });
    }
    if (table == schema::TableId::Quarantines) {
        const schema::Column &category = schema::table(table).column(kCategory);
        m_category = new SearchCombo(this);
        nameWidget(m_category, "categoryFilter", tr("Filter by category"));
        addLabelled(tr("&Category:"), m_category);
        QList<std::pair<QString, QString>> entries;
        for (const schema::Choice &choice : category.choices)
            entries.append({schema::choiceLabel(category, choice.code), QLatin1String(choice.code)});
        m_category->setEntries(tr("All categories"), entries);
        connect(m_category, &SearchCombo::chosenChanged, this, [this] { tellChange(); });
    }
    if (store::endColumn(table) >= 0) {
        m_openOnly = new QCheckBox(table == schema::TableId::Quarantines ? tr("Open o&nly") : tr("Active o&nly"), this);
        nameWidget(m_openOnly, "openFilter", m_openOnly->text().remove(QLatin1Char('&')));
        row->addWidget(m_openOnly);
        connect(m_openOnly, &QCheckBox::toggled, this, [this] { tellChange(); });
    }
    m_clear = makeButton(this, "clearFilters", tr("C&lear filters"), "close");
    m_clear->hide();
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
}

void FilterBar::addLabelled(const QString &text, QWidget *widget)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(widget);
    static_cast<FlowLayout *>(layout())->addPair(label, widget);
}

void FilterBar::reload()
{
    fillUnits();
    fillTeams();
}

void FilterBar::fillUnits()
{
    QList<std::pair<QString, QString>> entries;
    if (const auto codes = store::unitsWithRows(m_database, m_table)) {
        for (const QString &code : *codes) {
            const Unit *unit = m_database.units().find(code);
            const Unit *above = unit ? m_database.units().parentOf(*unit) : nullptr;
            if (!unit)
                continue;
            // Two districts may have communes of one name.
            const bool tellsDistrict = unit->level == UnitLevel::Commune && above && m_database.unit().level == UnitLevel::Province;
            entries.append({tellsDistrict ? m_database.units().fullName(*unit) : unit->name, code});
        }
    }
    const bool isOnlyOne = m_database.unit().level == UnitLevel::Commune;
    m_unit->setEntries(isOnlyOne ? m_database.unit().name : tr("All units"), isOnlyOne ? QList<std::pair<QString, QString>>() : entries);
    m_unit->setEnabled(!isOnlyOne);
}

/// The teams of the chosen unit; of a whole province they would be thousands.
void FilterBar::fillTeams()
{
    if (!m_team)
        return;
    const Unit *unit = m_database.units().find(m_unit->chosen());
    if (!unit)
        unit = &m_database.unit();
    const bool isProvince = unit->level == UnitLevel::Province;
    QList<std::pair<QString, QString>> entries;
    if (!isProvince) {
        if (const auto teams = store::teamsOf(m_database, unit->code)) {
            for (const store::TeamEntry &team : *teams) {
                const Unit *commune = m_database.units().find(team.unit);
                const bool tellsCommune = unit->level == UnitLevel::District && commune;
                entries.append({tellsCommune ? QStringLiteral("%1, %2").arg(team.name, commune->name) : team.name, team.id.toString()});
            }
        }
    }
    m_team->setEntries(isProvince ? tr("All teams (choose a unit first)") : tr("All teams"), entries);
    m_team->setEnabled(!isProvince);
}

void FilterBar::tellChange()
{
    m_clear->setVisible(isFiltering());
    Q_EMIT changed();
}

void FilterBar::apply(store::ListQuery &query) const
{
    query.unit = m_unit->chosen();
    query.team = m_team ? Uuid::parse(m_team->chosen()).value_or(Uuid()) : Uuid();
    query.from = m_from ? m_from->date() : QDate();
    query.to = m_to ? m_to->date() : QDate();
    query.choices.clear();
    if (m_category && !m_category->chosen().isEmpty())
        query.choices.insert(QLatin1String(kCategory), m_category->chosen());
    query.openOnly = m_openOnly && m_openOnly->isChecked();
}

bool FilterBar::isFiltering() const
{
    store::ListQuery query;
    apply(query);
    return query.isFiltered();
}

void FilterBar::clear()
{
    const QSignalBlocker blocker(this);
    m_unit->choose({});
    if (m_team)
        m_team->choose({});
    fillTeams();
    for (DateEdit *edit : {m_from, m_to}) {
        if (edit)
            edit->setDate({});
    }
    if (m_category)
        m_category->choose({});
    if (m_openOnly)
        m_openOnly->setChecked(false);
    m_clear->hide();
}

QList<QWidget *> FilterBar::stops() const
{
    QList<QWidget *> all{m_unit};
    if (m_team)
        all << m_team;
    if (m_from)
        all << m_from << m_to;
    if (m_category)
        all << m_category;
    if (m_openOnly)
        all << m_openOnly;
    return all << m_clear;
}

} // namespace stc::views
