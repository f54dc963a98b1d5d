// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/peopledialogs.h"

#include "services/households/peoplemoves.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace stc::views {

namespace {

bool contains(const std::vector<Uuid> &ids, const Uuid &id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

/// Those who live there and are (not) among `ids`.
std::vector<store::Resident> living(const std::vector<store::Resident> &people, const std::vector<Uuid> &ids, bool among)
{
    std::vector<store::Resident> found;
    std::copy_if(people.begin(), people.end(), std::back_inserter(found), [&](const store::Resident &person) { return !person.isGone() && contains(ids, person.id) == among; });
    return found;
}

} // namespace

void LeavingDialog::addLeaving()
{
    m_list = addPeople(tr("&Who goes"));
    connect(m_list, &QListWidget::itemChanged, this, [this] { leavingChanged(); });
}

void LeavingDialog::addStaying()
{
    m_staying = addNewHead("stayingHead", tr("The head goes: who becomes the head of those who stay?"));
}

void LeavingDialog::leavingChanged()
{
    const auto ids = leaving();
    const store::Resident *head = services::headOf(people());
    const bool headGoes = head && contains(ids, head->id);
    const auto staying = living(people(), ids, false);
    if (headGoes)
        m_staying->setPeople(staying, nullptr);
    m_staying->setVisible(headGoes && !staying.empty());
}

std::vector<store::Resident> LeavingDialog::leavingPeople() const
{
    return living(people(), leaving(), true);
}

Uuid LeavingDialog::newHeadOfStaying() const
{
    return m_staying->isVisibleTo(this) ? m_staying->head() : Uuid();
}

services::Relations LeavingDialog::relationsOfStaying() const
{
    return m_staying->isVisibleTo(this) ? m_staying->relations() : services::Relations();
}

MovePeopleDialog::MovePeopleDialog(store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent)
    : LeavingDialog(Operation::MovePeople, database, household, person, parent)
{
    addLeaving();
    m_target = addHousehold(tr("To the &household"));
    addStaying();
    explain(tr("What they were to the head of this household is emptied; enter in the other household what they are there."));
    leavingChanged();
}

Result<services::Change> MovePeopleDialog::run()
{
    m_target->settle();
    const auto target = Uuid::parse(m_target->value());
    if (!target)
        return fail(ErrorCode::InvalidInput, tr("Choose the household to which they go: type three letters of its head’s name."));
    return services::movePeople(database(), {leaving(), *target, {}, newHeadOfStaying(), relationsOfStaying()});
}

HouseholdSplitDialog::HouseholdSplitDialog(store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent) : LeavingDialog(Operation::Split, database, household, person, parent)
{
    addLeaving();
    m_head = addNewHead("splitHead", tr("The new household"));
    m_number = addLine("splitNumber", tr("&Number of the new household"));
    m_address = addLine("splitAddress", tr("&Address, where it is another one"));
    m_phone = addLine("splitPhone", tr("&Phone"));
    addStaying();
    explain(tr("The chosen people become a household of their own in the same hamlet, with the same team."));
    HouseholdSplitDialog::leavingChanged();
}

void HouseholdSplitDialog::leavingChanged()
{
    LeavingDialog::leavingChanged();
    const auto going = leavingPeople();
    m_head->setPeople(going, nullptr);
    m_head->setVisible(!going.empty());
}

Result<services::Change> HouseholdSplitDialog::run()
{
    services::HouseholdSplit split{household(), leaving(), m_head->head(), m_head->relations(), {}, newHeadOfStaying(), relationsOfStaying()};
    for (const auto &[name, line] : {std::pair{"household_number", m_number}, std::pair{"address", m_address}, std::pair{"phone", m_phone}}) {
        if (!line->text().trimmed().isEmpty())
            split.values.insert(QLatin1String(name), line->text());
    }
    const auto reply = services::splitHousehold(database(), split);
    if (!reply)
        return failed(reply.error());
    return reply->change;
}

HeadDialog::HeadDialog(store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent) : OperationDialog(Operation::ChangeHead, database, household, person, parent)
{
    const store::Resident *old = services::headOf(people());
    m_head = addNewHead("changedHead", tr("The head of this household"));
    auto candidates = living(people(), old ? std::vector{old->id} : std::vector<Uuid>(), false);
    // Whose row was marked is meant.
    std::stable_partition(candidates.begin(), candidates.end(), [&](const store::Resident &one) { return one.id == person; });
    m_head->setPeople(candidates, old);
    m_head->show();
    setReady(!candidates.empty());
    if (candidates.empty())
        say(tr("Nobody else lives in this household who could become its head."));
}

Result<services::Change> HeadDialog::run()
{
    return services::changeHead(database(), {household(), m_head->head(), m_head->relations()});
}

} // namespace stc::views
