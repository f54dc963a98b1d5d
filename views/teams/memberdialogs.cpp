// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/memberdialogs.h"

#include "views/lists/dateedit.h"
#include "views/teams/fieldgroup.h"
#include "views/widgets/make.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {

/// Active members, the leader first, to be chosen by typing part of the name.
void offerMembers(store::Database &database, const Uuid &team, const Uuid &chosen, OfferEdit *edit)
{
    const schema::Column &role = schema::table(schema::TableId::Members).column("role");
    std::vector<Offer> offers;
    const auto members = store::membersOf(database, team);
    for (const auto &member : members.value_or(std::vector<store::TeamMemberRow>())) {
        if (member.leftOn.isEmpty())
            offers.push_back({member.name, member.id.toString(), schema::choiceLabel(role, member.role.toStdString())});
    }
    edit->setOffers(offers);
    for (const Offer &offer : offers) {
        if (offer.code == chosen.toString())
            edit->take(offer);
    }
}

/// `withRole`: role and first day too; a successor has those of his predecessor.
FieldGroup *makeMemberFields(store::Database &database, bool withRole, QWidget *parent)
{
    std::vector<const char *> columns{"full_name", "sex", "birth_date", "phone", "affiliation", "trained_on", "note"};
    if (withRole)
        columns.insert(columns.begin() + 4, {"role", "joined_on"});
    auto *fields = new FieldGroup(schema::TableId::Members, columns, QStringLiteral("member"), 1, database, parent);
    if (withRole) {
        fields->setValue("role", QStringLiteral("member"));
        fields->setValue("joined_on", database.clock().today().toString(Qt::ISODate));
    }
    return fields;
}

QFormLayout *makeForm(QVBoxLayout *body)
{
    auto *form = new QFormLayout;
    body->addLayout(form);
    return form;
}

} // namespace

AddMemberDialog::AddMemberDialog(store::Database &database, const store::TeamOverview &team, QWidget *parent)
    : TeamDialog("addMemberDialog", tr("Add a member to %1").arg(team.name), tr("&Add the member"), database, parent), m_team(team.id), m_fields(makeMemberFields(database, true, this))
{
    body()->addWidget(m_fields);
    body()->addStretch(1);
    connect(m_fields, &FieldGroup::entered, this, [this] { goOn(); });
    resize(560, 420);
    m_fields->focusStart();
}

void AddMemberDialog::apply()
{
    if (m_fields->check())
        finish(services::addMember(database(), m_team, m_fields->values(), reason()));
}

bool AddMemberDialog::showProblem(const services::TeamProblem &problem)
{
    return m_fields->showProblem(problem.problem);
}

ReplaceMemberDialog::ReplaceMemberDialog(store::Database &database, const store::TeamOverview &team, const Uuid &member, QWidget *parent)
    : TeamDialog("replaceDialog", tr("Replace a member of %1").arg(team.name), tr("&Replace"), database, parent), m_old(new OfferEdit(this)), m_on(makeDay("replaceOn", tr("From"))),
      m_ways(new QButtonGroup(this)), m_other(nullptr), m_fields(nullptr)
{
    QFormLayout *form = makeForm(body());
    nameWidget(m_old, "replaceOld", tr("Who leaves"));
    addRow(form, tr("&Who leaves"), m_old);
    addRow(form, tr("F&rom"), m_on);
    offerMembers(database, team.id, member, m_old);
    if (m_old->text().isEmpty() && !m_old->offers().empty())
        m_old->take(m_old->offers().front()); // the leader stands first
    makeWays();
    // Made in the order of the Tab key.
    m_other = new OfferEdit(this);
    m_fields = makeMemberFields(database, false, this);
    nameWidget(m_other, "replaceOther", tr("The member who follows"));
    m_other->setPlaceholderText(tr("Part of the name"));
    offerMembers(database, team.id, {}, m_other);
    body()->addWidget(m_other);
    body()->addWidget(m_fields);
    body()->addWidget(makeQuietLabel(this, "replaceHint", tr("Whoever follows has the same role, and watches over the same people in quarantine. What was until then stays in the history.")));
    body()->addStretch(1);
    connect(m_other, &QLineEdit::returnPressed, this, [this] {
        m_other->settle();
        goOn();
    });
    connect(m_fields, &FieldGroup::entered, this, [this] { goOn(); });
    showWay();
    resize(600, 480);
    m_old->setFocus();
}

void ReplaceMemberDialog::makeWays()
{
    auto *row = new QHBoxLayout;
    const std::pair<const char *, QString> ways[] = {{"replaceNew", tr("A &new person follows")}, {"replaceMember", tr("A mem&ber follows")}, {"replaceNobody", tr("N&obody follows")}};
    int number = NewPerson;
    for (const auto &[name, text] : ways) {
        auto *button = new QRadioButton(text, this);
        nameWidget(button, name, QString(text).remove(QLatin1Char('&')));
        m_ways->addButton(button, number++);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_ways->button(NewPerson)->setChecked(true);
    body()->addLayout(row);
    connect(m_ways, &QButtonGroup::idToggled, this, [this] { showWay(); });
}

ReplaceMemberDialog::Way ReplaceMemberDialog::way() const
{
    return static_cast<Way>(m_ways->checkedId());
}

void ReplaceMemberDialog::showWay()
{
    m_fields->setVisible(way() == NewPerson);
    m_other->setVisible(way() == OtherMember);
}

void ReplaceMemberDialog::apply()
{
    const auto old = chosenId(m_old);
    if (!old || old->isNull()) {
        say(tr("Choose who leaves: type part of the name."), m_old);
        return;
    }
    const QDate on = dayOf(m_on);
    if (!on.isValid())
        return;
    if (way() == Nobody) {
        finish(services::letMemberLeave(database(), *old, on));
        return;
    }
    if (way() == NewPerson) {
        if (m_fields->check())
            finish(services::replaceMember(database(), *old, on, m_fields->values(), reason()));
        return;
    }
    const auto other = chosenId(m_other);
    if (!other || other->isNull())
        say(tr("Choose the member who follows: type part of the name."), m_other);
    else
        finish(services::replaceByMember(database(), *old, on, *other));
}

bool ReplaceMemberDialog::showProblem(const services::TeamProblem &problem)
{
    return m_fields->showProblem(problem.problem);
}

RoleDialog::RoleDialog(store::Database &database, const store::TeamOverview &team, const Uuid &member, QWidget *parent)
    : TeamDialog("roleDialog", tr("Change a role in %1").arg(team.name), tr("&Change the role"), database, parent), m_member(new OfferEdit(this)), m_role(new OfferEdit(this)),
      m_on(makeDay("roleOn", tr("From")))
{
    QFormLayout *form = makeForm(body());
    nameWidget(m_member, "roleMember", tr("Member"));
    nameWidget(m_role, "roleNew", tr("New role"));
    addRow(form, tr("&Member"), m_member);
    addRow(form, tr("&New role"), m_role);
    addRow(form, tr("F&rom"), m_on);
    offerMembers(database, team.id, member, m_member);
    const schema::Column &role = schema::table(schema::TableId::Members).column("role");
    std::vector<Offer> roles;
    for (const schema::Choice &choice : role.choices)
        roles.push_back({schema::choiceLabel(role, choice.code), QLatin1String(choice.code), {}});
    m_role->setOffers(roles);
    body()->addWidget(makeQuietLabel(this, "roleHint", tr("Who becomes the leader takes the place of the one there is, who stays a member.")));
    body()->addStretch(1);
    resize(520, 260);
    (m_member->text().isEmpty() ? m_member : m_role)->setFocus();
}

void RoleDialog::apply()
{
    const auto member = chosenId(m_member);
    if (!member || member->isNull()) {
        say(tr("Choose the member: type part of the name."), m_member);
        return;
    }
    m_role->settle();
    const QString role = m_role->codes();
    if (role.isEmpty()) {
        say(tr("Choose the new role."), m_role);
        return;
    }
    if (const QDate on = dayOf(m_on); on.isValid())
        finish(services::changeRole(database(), *member, role, on));
}

} // namespace stc::views
