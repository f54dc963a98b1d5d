// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/founddialog.h"

#include "store/queries/assignments.h"
#include "store/queries/teamoverview.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/fieldedit.h"
#include "views/lists/dateedit.h"
#include "views/teams/fieldgroup.h"
#include "views/teams/memberrows.h"
#include "views/widgets/make.h"

#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {

constexpr int kLines = 5; ///< a team has three to five members
constexpr int kIdRole = Qt::UserRole;

std::vector<Uuid> checkedIds(const QListWidget *list)
{
    std::vector<Uuid> ids;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked)
            ids.push_back(Uuid::parse(list->item(i)->data(kIdRole).toString()).value_or(Uuid()));
    }
    return ids;
}

void addCheckable(QListWidget *list, const QString &text, const Uuid &id)
{
    auto *item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(kIdRole, id.toString());
    item->setToolTip(text);
}

/// The team's own fields, in two columns; without the commune where the database has one only.
FieldGroup *makeTeamFields(store::Database &database, QWidget *parent)
{
    std::vector<const char *> columns{"hamlet", "name", "kind", "decision_number", "decision_date", "established_on"};
    if (database.unit().level != UnitLevel::Commune)
        columns.insert(columns.begin(), "commune_code");
    auto *fields = new FieldGroup(schema::TableId::Teams, columns, QStringLiteral("team"), 2, database, parent);
    fields->setValue("kind", QStringLiteral("community"));
    return fields;
}

store::Values teamValues(store::Database &database, const FieldGroup &fields)
{
    store::Values values = fields.values();
    if (database.unit().level == UnitLevel::Commune)
        values.insert(QStringLiteral("commune_code"), database.unitCode());
    return values;
}

/// Space marks all chosen rows alike: Shift+Down chooses several.
class MarkList final : public QListWidget {
public:
    using QListWidget::QListWidget;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !currentItem()) {
            QListWidget::keyPressEvent(event);
            return;
        }
        const Qt::CheckState next = currentItem()->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
        for (QListWidgetItem *item : selectedItems())
            item->setCheckState(next);
    }
};

const QString kDraftForm = QStringLiteral("found:teams");

QJsonObject toJson(const store::Values &values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), value.value());
    return object;
}

store::Values fromJson(const QJsonObject &object)
{
    store::Values values;
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value.value().toString());
    return values;
}

QListWidget *makeMarkList(QWidget *parent, const char *objectName, const QString &name)
{
    auto *list = new MarkList(parent);
    nameWidget(list, objectName, name);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setUniformItemSizes(true);
    list->setSpacing(2);
    return list;
}

} // namespace

FoundDialog::FoundDialog(store::Database &database, const QString &commune, const QString &hamlet, QWidget *parent)
    : TeamDialog("foundDialog", tr("Found a team"), tr("&Found the team"), database, parent), m_fields(makeTeamFields(database, this)), m_members(nullptr),
      m_keeper(new DraftKeeper(database, kDraftForm, {}, [this] { return draftContent(); }, this))
{
    body()->addWidget(m_fields);
    body()->addSpacing(6);
    body()->addWidget(makeHeadingLabel(this, "membersHeading", tr("Members"), 3));
    body()->addWidget(makeQuietLabel(this, "membersHint", tr("They join on the day on which the team is established. Enter in an empty name ends the list.")));
    auto *scroll = new QScrollArea(this);
    nameWidget(scroll, "memberScroll", tr("Members"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 6, 0);
    m_members = new MemberRows(database, kLines, inside);
    layout->addWidget(m_members);
    layout->addStretch(1);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(scroll, 1);
    m_fields->setValue("commune_code", commune);
    m_fields->setValue("hamlet", hamlet);
    connect(m_fields, &FieldGroup::entered, this, [this] {
        // Most teams are established on the day of the decision.
        const store::Values values = m_fields->values();
        if (values.value(QStringLiteral("established_on")).isEmpty())
            m_fields->setValue("established_on", values.value(QStringLiteral("decision_date")));
        goOn();
    });
    connect(m_members, &MemberRows::entered, this, [this] { goOn(); });
    connect(m_members, &MemberRows::finished, this, [this] { applyButton()->setFocus(Qt::TabFocusReason); });
    for (const FieldEdit *field : m_fields->findChildren<FieldEdit *>())
        connect(field, &FieldEdit::edited, m_keeper, &DraftKeeper::touch);
    connect(m_members, &MemberRows::edited, m_keeper, &DraftKeeper::touch);
    connect(this, &QDialog::finished, m_keeper, &DraftKeeper::drop); // saved, or thrown away by hand
    m_keeper->watch(this);
    resize(1110, 500);
    m_fields->focusStart();
}

bool FoundDialog::isDraftOfTeam(const store::Draft &draft)
{
    return draft.form == kDraftForm;
}

/// Empty while neither a name nor a member is there: the rest was only offered.
QByteArray FoundDialog::draftContent() const
{
    const store::Values team = m_fields->values();
    const auto members = m_members->members();
    if (team.value(QStringLiteral("name")).isEmpty() && members.empty())
        return {};
    QJsonArray rows;
    for (const store::Values &member : members)
        rows.append(toJson(member));
    return QJsonDocument(QJsonObject{{QStringLiteral("values"), toJson(team)}, {QStringLiteral("members"), rows}}).toJson(QJsonDocument::Compact);
}

void FoundDialog::restore(const store::Draft &draft)
{
    const QJsonObject content = QJsonDocument::fromJson(draft.content).object();
    const store::Values team = fromJson(content.value(QLatin1String("values")).toObject());
    for (auto value = team.begin(); value != team.end(); ++value)
        m_fields->setValue(value.key().toLatin1().constData(), value.value());
    std::vector<store::Values> members;
    for (const QJsonValue &member : content.value(QLatin1String("members")).toArray())
        members.push_back(fromJson(member.toObject()));
    m_members->setMembers(members);
    m_keeper->adopt(draft);
}

void FoundDialog::apply()
{
    const bool fieldsAreRight = m_fields->check();
    if (!m_members->check() || !fieldsAreRight) {
        say(tr("Nothing is saved yet: some fields want to be mended. What is wrong stands below each."), nullptr);
        return;
    }
    finish(services::foundTeam(database(), {teamValues(database(), *m_fields), m_members->members(), reason()}));
}

void FoundDialog::reject()
{
    if (m_isWarned || m_members->members().empty()) {
        TeamDialog::reject();
        return;
    }
    m_isWarned = true;
    say(tr("This team is not saved yet. Press Esc once more to throw away what you have typed."), nullptr);
}

bool FoundDialog::showProblem(const services::TeamProblem &problem)
{
    return problem.member < 0 ? m_fields->showProblem(problem.problem) : m_members->showProblem(problem.member, problem.problem);
}

SplitTeamDialog::SplitTeamDialog(store::Database &database, const store::TeamOverview &team, QWidget *parent)
    : TeamDialog("splitDialog", tr("Split %1").arg(team.name), tr("&Split the team"), database, parent), m_team(team.id), m_fields(makeTeamFields(database, this)),
      m_on(makeDay("splitOn", tr("From"))), m_members(nullptr), m_households(nullptr), m_leader(nullptr), m_counts(nullptr)
{
    body()->addWidget(makeHeadingLabel(this, "newTeamHeading", tr("The new team"), 3));
    body()->addWidget(m_fields);
    m_fields->setValue("commune_code", team.communeCode);
    m_fields->setValue("hamlet", team.hamlet);
    m_fields->setValue("kind", team.kind);
    m_fields->setValue("established_on", database.clock().today().toString(Qt::ISODate));
    auto *lists = new QHBoxLayout;
    lists->setSpacing(16);
    auto *left = new QVBoxLayout;
    m_members = makeMarkList(this, "splitMembers", tr("Members who go over"));
    left->addWidget(makeHeadingLabel(this, "splitMembersHeading", tr("Members who go over"), 3));
    left->addWidget(m_members, 1);
    auto *form = new QFormLayout;
    m_leader = new OfferEdit(this);
    nameWidget(m_leader, "splitLeader", tr("Leader of the new team"));
    addRow(form, tr("&Leader of the new team"), m_leader);
    addRow(form, tr("F&rom"), m_on);
    left->addLayout(form);
    auto *right = new QVBoxLayout;
    m_households = makeMarkList(this, "splitHouseholds", tr("Households that go over"));
    right->addWidget(makeHeadingLabel(this, "splitHouseholdsHeading", tr("Households that go over"), 3));
    right->addWidget(m_households, 1);
    m_counts = makeQuietLabel(this, "splitCounts");
    right->addWidget(m_counts);
    lists->addLayout(left, 2);
    lists->addLayout(right, 3);
    body()->addWidget(makeQuietLabel(this, "splitHint", tr("Space marks; Shift with the arrows chooses several at once.")));
    body()->addLayout(lists, 1);
    fillMembers();
    fillHouseholds();
    connect(m_members, &QListWidget::itemChanged, this, &SplitTeamDialog::showCounts);
    connect(m_households, &QListWidget::itemChanged, this, &SplitTeamDialog::showCounts);
    connect(m_fields, &FieldGroup::entered, this, [this] { goOn(); });
    setTabOrder(m_members, m_leader);
    setTabOrder(m_leader, m_on);
    setTabOrder(m_on, m_households);
    showCounts();
    resize(1000, 640);
    m_fields->focusStart();
}

void SplitTeamDialog::fillMembers()
{
    const schema::Column &role = schema::table(schema::TableId::Members).column("role");
    std::vector<Offer> offers;
    const auto members = store::membersOf(database(), m_team);
    for (const auto &member : members.value_or(std::vector<store::TeamMemberRow>())) {
        if (!member.leftOn.isEmpty())
            continue;
        const QString label = schema::choiceLabel(role, member.role.toStdString());
        addCheckable(m_members, QStringLiteral("%1, %2").arg(member.name, label), member.id);
        offers.push_back({member.name, member.id.toString(), label});
    }
    m_leader->setOffers(offers);
}

void SplitTeamDialog::fillHouseholds()
{
    const auto households = store::boardHouseholdsOf(database(), m_team);
    int place = 0;
    for (const auto &household : households.value_or(std::vector<store::BoardHousehold>())) {
        const QString address = household.address.isEmpty() ? household.hamlet : household.address;
        addCheckable(m_households, tr("%1. %2, %3, %n people", nullptr, household.people).arg(++place).arg(household.head, address), household.id);
    }
}

void SplitTeamDialog::showCounts()
{
    const int going = int(checkedIds(m_households).size());
    m_counts->setText(tr("%1 households go over, %2 stay.").arg(going).arg(m_households->count() - going));
}

void SplitTeamDialog::apply()
{
    if (!m_fields->check()) {
        say(tr("Nothing is saved yet: some fields want to be mended. What is wrong stands below each."), nullptr);
        return;
    }
    const QDate on = dayOf(m_on);
    if (!on.isValid())
        return;
    const auto members = checkedIds(m_members);
    const auto leader = chosenId(m_leader);
    if (!leader || (!leader->isNull() && std::find(members.begin(), members.end(), *leader) == members.end())) {
        say(tr("The leader of the new team is one of the members who go over. Mark that member too."), m_leader);
        return;
    }
    services::TeamFounding founding{teamValues(database(), *m_fields), {}, reason()};
    finish(services::splitTeam(database(), {m_team, on, founding, members, *leader, checkedIds(m_households)}));
}

bool SplitTeamDialog::showProblem(const services::TeamProblem &problem)
{
    return problem.member < 0 && m_fields->showProblem(problem.problem);
}

} // namespace stc::views
