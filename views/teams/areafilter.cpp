// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/areafilter.h"

#include "domain/vietnamese.h"
#include "store/lists.h"
#include "views/lists/searchcombo.h"
#include "views/main/preferences.h"
#include "views/widgets/make.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace stc::views {

namespace {
constexpr char kRemembered[] = "teams/unit";
} // namespace

AreaFilter::AreaFilter(store::Database &database, Preferences &preferences, bool wantsCommune, QWidget *parent)
    : QWidget(parent), m_database(database), m_preferences(preferences), m_wantsCommune(wantsCommune), m_unit(new SearchCombo(this)), m_hamlet(new SearchCombo(this))
{
    setObjectName(QStringLiteral("areaFilter"));
    nameWidget(m_unit, "unitFilter", tr("Commune"));
    nameWidget(m_hamlet, "hamletFilter", tr("Hamlet"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool isFixed = database.unit().level == UnitLevel::Commune;
    for (const auto &[text, combo] : {std::pair{tr("Comm&une"), m_unit}, std::pair{tr("Ha&mlet"), m_hamlet}}) {
        auto *label = new QLabel(text, this);
        label->setBuddy(combo);
        layout->addWidget(label);
        layout->addWidget(combo);
        if (combo == m_unit && isFixed) {
            label->hide();
            combo->hide();
        }
    }
    connect(m_unit, &SearchCombo::chosenChanged, this, [this] {
        m_preferences.setText(kRemembered, m_unit->chosen());
        m_hamlet->choose({});
        Q_EMIT unitChanged();
    });
    connect(m_hamlet, &SearchCombo::chosenChanged, this, &AreaFilter::hamletChanged);
    setHamlets({});
}

void AreaFilter::reload()
{
    if (m_database.unit().level == UnitLevel::Commune)
        return;
    QList<std::pair<QString, QString>> entries;
    QString first;
    const auto codes = store::unitsWithRows(m_database, m_wantsCommune ? schema::TableId::Households : schema::TableId::Teams);
    for (const QString &code : codes.value_or(std::vector<QString>())) {
        const Unit *unit = m_database.units().find(code);
        if (!unit || (m_wantsCommune && unit->level != UnitLevel::Commune))
            continue;
        const bool tellsDistrict = unit->level == UnitLevel::Commune && m_database.unit().level == UnitLevel::Province;
        entries.append({tellsDistrict ? m_database.units().fullName(*unit) : unit->name, code});
        if (first.isEmpty() && unit->level == UnitLevel::Commune)
            first = code;
    }
    // Of a province one sees a commune at a time, unless one asks for more; a district is small enough.
    const bool beginsWithOne = m_wantsCommune || m_database.unit().level == UnitLevel::Province;
    QString wanted = m_preferences.text(kRemembered);
    const bool isKnown = std::any_of(entries.begin(), entries.end(), [&](const auto &entry) { return entry.second == wanted; });
    if (!isKnown)
        wanted = beginsWithOne ? first : QString();
    m_unit->setEntries(m_wantsCommune ? tr("Choose a commune") : tr("All communes"), entries);
    m_unit->choose(wanted);
}

const Unit &AreaFilter::unit() const
{
    const Unit *chosen = m_database.units().find(m_unit->chosen());
    return chosen ? *chosen : m_database.unit();
}

QString AreaFilter::hamlet() const
{
    return m_hamlet->chosen();
}

void AreaFilter::setHamlets(const QStringList &hamlets)
{
    QStringList sorted = hamlets;
    sorted.removeDuplicates();
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return vietnamese::textSortKey(a.toStdString()) < vietnamese::textSortKey(b.toStdString()); });
    QList<std::pair<QString, QString>> entries;
    for (const QString &hamlet : sorted)
        entries.append({hamlet, hamlet});
    m_hamlet->setEntries(tr("All hamlets"), entries);
}

} // namespace stc::views
