// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/households/headchange.h"

#include "services/commit.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services {

using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HeadChange)
};

const QString kRelation = QStringLiteral("relation_to_head");
const QString kHead = QStringLiteral("head");

} // namespace

const store::Resident *headOf(const std::vector<store::Resident> &people)
{
    const auto head = std::find_if(people.begin(), people.end(), [](const store::Resident &person) { return person.relation == kHead && !person.isGone(); });
    return head == people.end() ? nullptr : &*head;
}

const store::Resident *findResident(const std::vector<store::Resident> &people, const Uuid &id)
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const store::Resident &person) { return person.id == id; });
    return found == people.end() ? nullptr : &*found;
}

QString inverseRelation(const QString &relation)
{
    if (relation == QLatin1String("spouse") || relation == QLatin1String("sibling"))
        return relation;
    if (relation == QLatin1String("child"))
        return QStringLiteral("parent");
    if (relation == QLatin1String("parent"))
        return QStringLiteral("child");
    return {};
}

Status writeHead(store::Editor &editor, const HeadChange &change)
{
    const auto people = store::residentsOf(editor.connection(), change.household);
    if (!people)
        return failed(people.error());
    const store::Resident *newHead = findResident(*people, change.newHead);
    if (!newHead)
        return fail(ErrorCode::InvalidInput, Tr::tr("The new head must be one of the people of the household. Choose one of them."));
    if (newHead->isGone())
        return fail(ErrorCode::InvalidInput, Tr::tr("Somebody who died or moved out cannot become the head. Choose one of those who live there."));
    for (const store::Resident &person : *people) {
        const auto given = change.relations.find(person.id);
        QString relation = given != change.relations.end() ? given->second : person.relation == kHead ? QString() : person.relation;
        if (relation == kHead && person.id != change.newHead)
            return fail(ErrorCode::InvalidInput, Tr::tr("A household has one head only."));
        if (person.id == change.newHead)
            relation = kHead;
        if (const auto done = editor.update(TableId::People, person.id, {{kRelation, relation}}); !done)
            return done;
    }
    return editor.update(TableId::Households, change.household, {{QStringLiteral("head_name"), newHead->name}});
}

Result<Change> changeHead(store::Database &database, const HeadChange &change)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    if (const auto done = writeHead(**editor, change); !done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("change of the head of a household"));
}

} // namespace stc::services
