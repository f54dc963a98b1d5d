// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/placeline.h"

#include "store/queries/assignments.h"
#include "store/queries/householdentry.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace stc::views {

using schema::TableId;

PlaceLine::PlaceLine(store::Database &database, QWidget *parent) : QWidget(parent), m_database(database)
{
    setObjectName(QStringLiteral("placeLine"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, QLineEdit *edit, int stretch) {
        auto *label = new QLabel(text, this);
        label->setObjectName(edit->objectName() + QStringLiteral("Label"));
        label->setBuddy(edit);
        layout->addWidget(label);
        layout->addWidget(edit, stretch);
        return label;
    };
    m_commune = makeEdit("entryCommune", tr("Commune"), 14);
    QLabel *communeLabel = add(tr("&Commune"), m_commune, 3);
    m_hamlet = makeEdit("entryHamlet", tr("Hamlet"), 16);
    add(tr("&Hamlet"), m_hamlet, 2);
    m_team = makeEdit("entryTeam", tr("Team"), 16);
    m_team->setPlaceholderText(tr("none yet"));
    add(tr("Team"), m_team, 3); // its names are the longest
    m_order = new EntryCell(TableId::Households, "visit_order", database, this);
    m_order->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("000000")) + 20);
    add(tr("Visit &order"), m_order, 0);

    const bool isOneCommune = database.unit().level == UnitLevel::Commune;
    m_commune->setVisible(!isOneCommune);
    communeLabel->setVisible(!isOneCommune);
    std::vector<Offer> communes;
    const AreaRange own = database.unit().range();
    for (const Unit &unit : database.units().all()) {
        if (unit.level == UnitLevel::Commune && unit.area >= own.first && unit.area <= own.last)
            communes.push_back({communeName(unit), unit.code, {}});
    }
    m_commune->setOffers(std::move(communes));

    connect(m_commune, &QLineEdit::returnPressed, m_hamlet, [this] { m_hamlet->setFocus(Qt::TabFocusReason); });
    connect(m_hamlet, &QLineEdit::returnPressed, m_team, [this] { m_team->setFocus(Qt::TabFocusReason); });
    connect(m_team, &QLineEdit::returnPressed, this, &PlaceLine::goOn);
    connect(m_commune, &QLineEdit::editingFinished, this, &PlaceLine::readTeams);
    connect(m_hamlet, &QLineEdit::editingFinished, this, &PlaceLine::placeChanged);
    connect(m_team, &QLineEdit::editingFinished, this, [this] {
        offerOrder();
        Q_EMIT placeChanged();
    });
    for (OfferEdit *edit : {m_commune, m_hamlet, m_team})
        connect(edit, &QLineEdit::textEdited, this, &PlaceLine::entered);
    connect(m_order, &EntryCell::entered, this, &PlaceLine::entered);
    connect(m_order, &EntryCell::goOn, this, &PlaceLine::goOn);
    connect(m_order, &EntryCell::goDown, this, &PlaceLine::goOn);
    connect(m_order, &EntryCell::goBack, this, &PlaceLine::focusTeam);
    connect(m_order, &EntryCell::focused, this, [this] { Q_EMIT cellFocused(m_order); });
    refresh();
}

OfferEdit *PlaceLine::makeEdit(const char *objectName, const QString &label, int letters)
{
    auto *edit = new OfferEdit(this);
    nameWidget(edit, objectName, label);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    return edit;
}

/// Names repeat between the districts of a province.
QString PlaceLine::communeName(const Unit &commune) const
{
    return m_database.unit().level == UnitLevel::Province ? m_database.units().fullName(commune) : commune.name;
}

const Unit *PlaceLine::commune() const
{
    const Unit &own = m_database.unit();
    return own.level == UnitLevel::Commune ? &own : m_database.units().find(m_commune->codes().toStdString());
}

void PlaceLine::refresh()
{
    m_readFor.clear();
    readTeams();
}

void PlaceLine::readTeams()
{
    const Unit *unit = commune();
    const QString code = unit ? unit->code : QString();
    if (!unit || code == m_readFor)
        return;
    m_readFor = code;
    std::vector<Offer> hamlets;
    if (const auto found = store::hamletsOf(m_database.connection(), unit->area)) {
        for (const QString &hamlet : *found)
            hamlets.push_back({hamlet, hamlet, {}});
    } else {
        logDetail(found.error());
    }
    m_hamlet->setOffers(std::move(hamlets));
    std::vector<Offer> teams;
    if (const auto found = store::teamsOn(m_database, {unit->area, unit->area}, {}, m_database.clock().today())) {
        for (const store::TeamInfo &team : *found)
            teams.push_back({team.name, team.id.toString(), team.hamlet});
    } else {
        logDetail(found.error());
    }
    m_team->setOffers(std::move(teams));
}

store::Values PlaceLine::values() const
{
    const Unit *unit = commune();
    QStringList unknown;
    const QString team = m_team->codes(&unknown);
    return {{QStringLiteral("commune_code"), unit ? unit->code : m_commune->text()},
        {QStringLiteral("hamlet"), m_hamlet->text().trimmed()},
        {QStringLiteral("team_id"), unknown.isEmpty() ? team : unknown.constFirst()},
        {QStringLiteral("visit_order"), m_order->value()}};
}

void PlaceLine::setValues(const store::Values &values)
{
    if (const Unit *unit = m_database.units().find(values.value(QStringLiteral("commune_code")).toStdString()))
        m_commune->take({communeName(*unit), unit->code, {}});
    readTeams();
    m_hamlet->setText(values.value(QStringLiteral("hamlet")));
    const QString team = values.value(QStringLiteral("team_id"));
    const auto &teams = m_team->offers();
    const auto known = std::find_if(teams.begin(), teams.end(), [&](const Offer &offer) { return offer.code == team; });
    if (known != teams.end()) {
        m_team->take(*known);
    } else if (const auto id = Uuid::parse(team)) { // dissolved meanwhile: it stays as long as nobody chooses another
        const auto old = store::teamsOn(m_database, m_database.unit().range(), *id, m_database.clock().today());
        std::vector<Offer> all = teams;
        all.push_back({old && !old->empty() ? old->front().name : team, team, {}});
        m_team->setOffers(all);
        m_team->take(all.back());
    } else {
        m_team->setText(team);
    }
    m_order->setValue(values.value(QStringLiteral("visit_order")));
}

QString PlaceLine::unknownTeam() const
{
    QStringList unknown;
    [[maybe_unused]] const QString known = m_team->codes(&unknown);
    return unknown.value(0);
}

void PlaceLine::offerOrder()
{
    const auto team = Uuid::parse(m_team->codes());
    if (!team) {
        m_order->offer({});
        return;
    }
    const auto last = store::lastVisitOrder(m_database.connection(), *team);
    if (last)
        m_order->offer(QString::number(*last + 1));
    else
        logDetail(last.error());
}

bool PlaceLine::isEmpty() const
{
    return m_hamlet->text().trimmed().isEmpty();
}

void PlaceLine::focusStart()
{
    (m_commune->isVisibleTo(this) && m_commune->text().isEmpty() ? m_commune : m_hamlet)->setFocus(Qt::TabFocusReason);
}

void PlaceLine::focusTeam()
{
    m_team->setFocus(Qt::TabFocusReason);
}

void PlaceLine::focusEnd()
{
    m_team->setFocus(Qt::BacktabFocusReason);
}

void PlaceLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_team->hasFocus())
        m_hamlet->setFocus(Qt::BacktabFocusReason);
    else if (m_hamlet->hasFocus() && m_commune->isVisibleTo(this))
        m_commune->setFocus(Qt::BacktabFocusReason);
    else
        Q_EMIT goBack();
}

} // namespace stc::views
