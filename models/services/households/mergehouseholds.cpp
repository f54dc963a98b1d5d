// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/households/mergehouseholds.h"

#include "services/commit.h"

#include "domain/vietnamese.h"
#include "store/queries/residents.h"

#include <QCoreApplication>

namespace stc::services {

using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HouseholdMerge)
};

const QString kHeadName = QStringLiteral("head_name");
const QString kRelation = QStringLiteral("relation_to_head");
const QString kHead = QStringLiteral("head");

bool isSameName(const QString &a, const QString &b) { return vietnamese::folded(a) == vietnamese::folded(b); }

/// The people of both, and which of them are heads.
struct Sides {
    std::vector<store::Resident> kept;
    std::vector<store::Resident> merged;
    QString keptHead; ///< names in the households' own lines
    QString mergedHead;
};

/// A household has one head: the kept one's, unless the name chosen for it is that of the other one's.
std::map<Uuid, QString> newRelations(const Sides &sides, const HouseholdMerge &merge)
{
    const bool areSame = isSameName(sides.keptHead, sides.mergedHead);
    const store::Resident *keptHead = headOf(sides.kept);
    const store::Resident *mergedHead = headOf(sides.merged);
    const QString name = merge.values.value(kHeadName, sides.keptHead);
    const bool headChanges = mergedHead && !areSame && isSameName(name, mergedHead->name);
    const bool comesAsHead = mergedHead && (headChanges || !keptHead);
    std::map<Uuid, QString> relations;
    for (const store::Resident &person : sides.merged) {
        const bool keeps = areSame && person.relation != kHead;
        relations[person.id] = keeps ? person.relation : QString();
    }
    for (const auto &[id, relation] : merge.relations) {
        if (relations.contains(id))
            relations[id] = relation;
    }
    if (comesAsHead)
        relations[mergedHead->id] = kHead;
    if (headChanges && keptHead) {
        const auto given = merge.relations.find(keptHead->id);
        relations[keptHead->id] = given == merge.relations.end() ? QString() : given->second;
    }
    return relations;
}

Result<Sides> readSides(store::Editor &editor, const HouseholdMerge &merge)
{
    Sides sides;
    const auto kept = editor.read(TableId::Households, merge.kept);
    if (!kept)
        return failed(kept.error());
    const auto merged = editor.read(TableId::Households, merge.merged);
    if (!merged)
        return failed(merged.error());
    if (!*kept || !*merged)
        return fail(ErrorCode::NotFound, Tr::tr("One of the two households is no longer there. Someone else deleted or merged it."));
    sides.keptHead = (*kept)->value(kHeadName);
    sides.mergedHead = (*merged)->value(kHeadName);
    for (const auto &[id, people] : {std::pair{merge.kept, &sides.kept}, std::pair{merge.merged, &sides.merged}}) {
        auto found = store::residentsOf(editor.connection(), id);
        if (!found)
            return failed(found.error());
        *people = *std::move(found);
    }
    return sides;
}

/// The team of the kept one stays; where the other was to be handed over no longer matters.
Status dropPlans(store::Editor &editor, const Uuid &household)
{
    const auto plans = store::plannedHandOvers(editor.connection(), household, editor.database().clock().today());
    if (!plans)
        return failed(plans.error());
    for (const Uuid &plan : *plans) {
        if (const auto done = editor.remove(TableId::Assignments, plan, Tr::tr("household merged")); !done)
            return done;
    }
    return {};
}

Status writeMerge(store::Editor &editor, const HouseholdMerge &merge, const std::map<Uuid, QString> &relations)
{
    if (const auto done = dropPlans(editor, merge.merged); !done)
        return done;
    if (const auto moved = editor.redirect(TableId::Households, merge.merged, merge.kept); !moved)
        return failed(moved.error());
    for (const auto &[person, relation] : relations) {
        if (const auto done = editor.update(TableId::People, person, {{kRelation, relation}}); !done)
            return done;
    }
    store::Values values = merge.values;
    values.remove(QStringLiteral("team_id"));
    values.remove(QStringLiteral("visit_order"));
    if (const auto done = editor.update(TableId::Households, merge.kept, values); !done)
        return done;
    return editor.remove(TableId::Households, merge.merged, Tr::tr("merged"));
}

} // namespace

Result<Change> mergeHouseholds(store::Database &database, const HouseholdMerge &merge)
{
    if (merge.kept == merge.merged)
        return fail(ErrorCode::InvalidInput, Tr::tr("A household cannot be merged with itself. Choose another one."));
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto sides = readSides(**editor, merge);
    if (!sides)
        return failed(sides.error());
    if (const auto done = writeMerge(**editor, merge, newRelations(*sides, merge)); !done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("merge two households"));
}

} // namespace stc::services
