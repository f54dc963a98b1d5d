// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/households/peoplemoves.h"

#include "services/commit.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services {

using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PeopleMoves)
};

const QString kHousehold = QStringLiteral("household_id");
const QString kRelation = QStringLiteral("relation_to_head");
const QString kHead = QStringLiteral("head");

bool contains(const std::vector<Uuid> &ids, const Uuid &id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

/// The household that all of them belong to.
Result<Uuid> commonHousehold(store::Editor &editor, const std::vector<Uuid> &people)
{
    Uuid household;
    for (const Uuid &person : people) {
        const auto values = editor.read(TableId::People, person);
        if (!values)
            return failed(values.error());
        if (!*values)
            return fail(ErrorCode::NotFound, Tr::tr("One of the people is no longer there. Someone else deleted or merged the record."));
        const Uuid own = Uuid::parse((*values)->value(kHousehold)).value_or(Uuid());
        if (!household.isNull() && own != household)
            return fail(ErrorCode::InvalidInput, Tr::tr("The chosen people belong to several households. Move them household by household."));
        household = own;
    }
    if (household.isNull())
        return fail(ErrorCode::InvalidInput, Tr::tr("Choose at least one person."));
    return household;
}

/// Who stays needs a head; nobody may be left over.
Status checkThoseWhoStay(const std::vector<store::Resident> &all, const std::vector<Uuid> &leaving, const Uuid &newHead)
{
    const auto stays = [&](const store::Resident &person) { return !person.isGone() && !contains(leaving, person.id); };
    if (std::none_of(all.begin(), all.end(), stays))
        return fail(ErrorCode::InvalidInput, Tr::tr("Nobody would be left in the household. Merge the two households instead."));
    const store::Resident *head = headOf(all);
    if (!head || !contains(leaving, head->id))
        return {};
    if (newHead.isNull())
        return fail(ErrorCode::InvalidInput, Tr::tr("The head leaves the household. Say who becomes the new head of those who stay."));
    if (contains(leaving, newHead))
        return fail(ErrorCode::InvalidInput, Tr::tr("The new head must be one of those who stay."));
    return {};
}

/// The people go over.
Status bringOver(store::Editor &editor, const std::vector<Uuid> &people, const Uuid &target, const Relations &relations)
{
    for (const Uuid &person : people) {
        const auto given = relations.find(person);
        const QString relation = given == relations.end() ? QString() : given->second;
        if (const auto done = editor.update(TableId::People, person, {{kHousehold, target.toString()}, {kRelation, relation}}); !done)
            return done;
    }
    return {};
}

/// Common to both: who leaves, whom they leave, and that it can be. Gives the household that they leave.
Result<Uuid> checkLeaving(store::Editor &editor, const std::vector<Uuid> &people, const Uuid &newHead)
{
    const auto from = commonHousehold(editor, people);
    if (!from)
        return from;
    const auto all = store::residentsOf(editor.connection(), *from);
    if (!all)
        return failed(all.error());
    if (const auto done = checkThoseWhoStay(*all, people, newHead); !done)
        return failed(done.error());
    return from;
}

/// Those who stay get a head where the old one went.
Status giveHead(store::Editor &editor, const Uuid &household, const Uuid &newHead, const Relations &relations)
{
    return newHead.isNull() ? Status() : writeHead(editor, {household, newHead, relations});
}

Result<store::Values> valuesOfNew(store::Editor &editor, const HouseholdSplit &split)
{
    const auto old = editor.read(TableId::Households, split.household);
    if (!old)
        return failed(old.error());
    if (!*old)
        return fail(ErrorCode::NotFound, Tr::tr("The household is no longer there. Someone else deleted or merged it."));
    store::Values values;
    for (const char *name : {"commune_code", "hamlet", "team_id", "address", "dwelling"})
        values.insert(QLatin1String(name), (*old)->value(QLatin1String(name)));
    for (auto value = split.values.begin(); value != split.values.end(); ++value)
        values.insert(value.key(), value.value());
    const auto head = editor.read(TableId::People, split.head);
    if (!head)
        return failed(head.error());
    values.insert(QStringLiteral("head_name"), *head ? (*head)->value(QStringLiteral("full_name")) : QString());
    return values;
}

} // namespace

Result<Change> movePeople(store::Database &database, const PeopleMove &move)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto from = checkLeaving(**editor, move.people, move.newHead);
    if (!from)
        return failed(from.error());
    if (*from == move.target)
        return fail(ErrorCode::InvalidInput, Tr::tr("The people belong to this household already. Choose another one."));
    const auto there = store::residentsOf((*editor)->connection(), move.target);
    if (!there)
        return failed(there.error());
    const auto isHead = [](const auto &entry) { return entry.second == kHead; };
    if (headOf(*there) && std::any_of(move.relations.begin(), move.relations.end(), isHead))
        return fail(ErrorCode::InvalidInput, Tr::tr("The other household has a head already."));
    const auto done = bringOver(**editor, move.people, move.target, move.relations).and_then([&] {
        return giveHead(**editor, *from, move.newHead, move.relationsOfStaying);
    });
    if (!done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("move %n people to another household", nullptr, static_cast<int>(move.people.size())));
}

Result<SplitReply> splitHousehold(store::Database &database, const HouseholdSplit &split)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto from = checkLeaving(**editor, split.people, split.newHeadOfOld);
    if (!from)
        return failed(from.error());
    if (*from != split.household)
        return fail(ErrorCode::InvalidInput, Tr::tr("The chosen people belong to another household."));
    if (!contains(split.people, split.head))
        return fail(ErrorCode::InvalidInput, Tr::tr("Say who of the chosen people becomes the head of the new household."));
    const auto values = valuesOfNew(**editor, split);
    if (!values)
        return failed(values.error());
    const auto made = (*editor)->insert(TableId::Households, *values);
    if (!made)
        return failed(made.error());
    const auto done = bringOver(**editor, split.people, *made, split.relations)
                          .and_then([&] { return writeHead(**editor, {*made, split.head, split.relations}); })
                          .and_then([&] { return giveHead(**editor, *from, split.newHeadOfOld, split.relationsOfStaying); });
    if (!done)
        return failed(done.error());
    const auto change = commitAs(**editor, Tr::tr("split a household: %n people become one of their own", nullptr, static_cast<int>(split.people.size())));
    if (!change)
        return failed(change.error());
    return SplitReply{*made, *change};
}

} // namespace stc::services
