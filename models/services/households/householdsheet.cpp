// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/households/householdsheet.h"

#include "store/queries/residents.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace stc::services {

using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HouseholdSheet)
};

const QString kHeadName = QStringLiteral("head_name");
const QString kRelation = QStringLiteral("relation_to_head");
const QString kHead = QStringLiteral("head");
const QString kHousehold = QStringLiteral("household_id");

int columnOf(const char *name) { return schema::table(TableId::People).indexOf(name); }

bool isLivingHead(const PersonRow &row) { return !row.isRemoved && row.goneKind.isEmpty() && row.edit.values.value(kRelation) == kHead; }

/// The household bears the name of its head.
RecordEdit householdOf(const HouseholdSheet &sheet)
{
    RecordEdit household = sheet.household;
    const auto head = std::find_if(sheet.people.begin(), sheet.people.end(), isLivingHead);
    if (head != sheet.people.end())
        household.values.insert(kHeadName, head->edit.values.value(QStringLiteral("full_name")));
    return household;
}

/// As saveIn(); where someone else changed other columns only, both changes stand.
Result<SaveReply> saveBesideOthers(store::Editor &editor, const RecordEdit &edit)
{
    auto reply = saveIn(editor, edit);
    if (!reply || !reply->conflict || reply->conflict->isGone || !clashes(*reply->conflict).empty())
        return reply;
    RecordEdit onTop = edit;
    rebase(onTop, *reply->conflict, {});
    return saveIn(editor, onTop);
}

/// One person's reply becomes part of the sheet's.
void gather(SheetReply &all, int row, const SaveReply &reply)
{
    if (reply.conflict)
        all.conflicts.push_back({row, *reply.conflict});
    for (const store::FieldProblem &problem : reply.problems) {
        // A household that could not be written is no fault of its people.
        if (row != kHouseholdRow && problem.code == IssueCode::BrokenReference && problem.column == columnOf("household_id"))
            continue;
        all.problems.push_back({row, problem});
    }
}

Status removePerson(store::Editor &editor, SheetReply &all, int row, const RecordEdit &edit)
{
    RecordEdit untouched = edit;
    untouched.values = edit.before; // a person whom someone else has changed meanwhile is not deleted unseen
    const auto seen = saveIn(editor, untouched);
    if (!seen)
        return failed(seen.error());
    if (seen->conflict) {
        if (!seen->conflict->isGone)
            all.conflicts.push_back({row, *seen->conflict});
        return {};
    }
    const auto done = editor.remove(TableId::People, edit.id, Tr::tr("deleted from the sheet of the household"));
    if (done || done.error().code != ErrorCode::StillUsed)
        return done;
    all.problems.push_back({row, {IssueCode::StillUsed, columnOf("full_name"),
        Tr::tr("This person cannot be deleted: other records speak of the person. Enter that the person moved out or died instead.")}});
    return {};
}

Status writePerson(store::Editor &editor, SheetReply &all, int row, const PersonRow &person)
{
    if (person.isRemoved)
        return person.edit.id.isNull() ? Status() : removePerson(editor, all, row, person.edit);
    RecordEdit edit = person.edit;
    edit.table = TableId::People;
    if (edit.id.isNull())
        edit.values.insert(kHousehold, all.household.toString());
    const auto reply = saveBesideOthers(editor, edit);
    if (!reply)
        return failed(reply.error());
    gather(all, row, *reply);
    return {};
}

void checkHeads(const HouseholdSheet &sheet, SheetReply &all)
{
    bool hasHead = false;
    for (std::size_t i = 0; i < sheet.people.size(); ++i) {
        if (!isLivingHead(sheet.people[i]))
            continue;
        if (hasHead)
            all.problems.push_back({static_cast<int>(i), {IssueCode::DuplicateRecord, columnOf("relation_to_head"), Tr::tr("A household has one head only. Say what this person is to the head.")}});
        hasHead = true;
    }
}

QString summaryOf(const HouseholdSheet &sheet, const RecordEdit &household)
{
    const QString name = household.values.value(kHeadName);
    const auto people = std::count_if(sheet.people.begin(), sheet.people.end(), [](const PersonRow &row) { return !row.isRemoved; });
    if (household.id.isNull())
        return Tr::tr("add household “%1” with %n people", nullptr, static_cast<int>(people)).arg(name);
    return Tr::tr("change household “%1”").arg(name);
}

} // namespace

Result<HouseholdSheet> editHousehold(store::Database &database, const Uuid &id)
{
    HouseholdSheet sheet;
    auto household = editRecord(database, TableId::Households, id);
    if (!household)
        return failed(household.error());
    sheet.household = *std::move(household);
    if (id.isNull())
        return sheet;
    const auto people = store::residentsOf(database.connection(), id);
    if (!people)
        return failed(people.error());
    for (const store::Resident &person : *people) {
        auto edit = editRecord(database, TableId::People, person.id);
        if (!edit)
            return failed(edit.error());
        sheet.people.push_back({*std::move(edit), false, person.goneKind, person.goneOn});
    }
    return sheet;
}

Result<SheetReply> saveHousehold(store::Database &database, const HouseholdSheet &sheet)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    RecordEdit household = householdOf(sheet);
    household.table = TableId::Households;
    const auto written = saveBesideOthers(**editor, household);
    if (!written)
        return failed(written.error());
    SheetReply reply;
    reply.household = written->id;
    gather(reply, kHouseholdRow, *written);
    checkHeads(sheet, reply);
    for (std::size_t i = 0; i < sheet.people.size(); ++i) {
        if (const auto done = writePerson(**editor, reply, static_cast<int>(i), sheet.people[i]); !done)
            return failed(done.error());
    }
    if (!reply.isSaved()) {
        reply.household = {};
        return reply;
    }
    reply.change.summary = summaryOf(sheet, household);
    const auto batch = (*editor)->commit(reply.change.summary);
    if (!batch)
        return failed(batch.error());
    reply.change.batch = *batch;
    return reply;
}

std::vector<Difference> clashes(const Conflict &conflict)
{
    std::vector<Difference> both;
    std::copy_if(conflict.differences.begin(), conflict.differences.end(), std::back_inserter(both), [](const Difference &one) { return one.mine != one.before; });
    return both;
}

void rebase(RecordEdit &edit, const Conflict &conflict, const store::Values &chosen)
{
    if (conflict.isGone) {
        edit.id = {};
        edit.basedOn = 0;
        edit.before.clear();
        return;
    }
    for (auto value = conflict.theirs.begin(); value != conflict.theirs.end(); ++value) {
        if (chosen.contains(value.key()))
            edit.values.insert(value.key(), chosen.value(value.key()));
        else if (edit.values.value(value.key(), edit.before.value(value.key())) == edit.before.value(value.key()))
            edit.values.insert(value.key(), value.value());
    }
    edit.before = conflict.theirs;
    edit.basedOn = conflict.batch;
}

} // namespace stc::services
