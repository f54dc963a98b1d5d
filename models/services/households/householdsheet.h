// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/recordedit.h"

namespace stc::services {

/// A person in the sheet of a household.
struct PersonRow {
    RecordEdit edit;        ///< id null = new
    bool isRemoved = false; ///< to be deleted (never one that others refer to)
    QString goneKind;       ///< died, moved_out: shown, no longer counted
    QString goneOn;         ///< ISO
};

/// A household with its people as a paper list has them.
struct HouseholdSheet {
    RecordEdit household;
    std::vector<PersonRow> people;
};

inline constexpr int kHouseholdRow = -1;

struct CellProblem {
    int row = kHouseholdRow; ///< of HouseholdSheet::people
    store::FieldProblem problem;
};

struct RowConflict {
    int row = kHouseholdRow;
    Conflict conflict;
};

struct SheetReply {
    Uuid household;            ///< when it was saved
    Change change;
    std::vector<CellProblem> problems;   ///< errors, or warnings of rows without a reason: nothing was saved
    std::vector<RowConflict> conflicts;  ///< nothing was saved
    [[nodiscard]] bool isSaved() const { return problems.empty() && conflicts.empty(); }
};

/// A household as the form opens it; a null id gives a new one without people. Errors: NotFound.
[[nodiscard]] Result<HouseholdSheet> editHousehold(store::Database &database, const Uuid &id);
/// Saves all of it in one change, or says what is wrong cell by cell and saves nothing. Where one of the people is the head, the household bears that
/// person's name. People whom someone else added meanwhile stay.
[[nodiscard]] Result<SheetReply> saveHousehold(store::Database &database, const HouseholdSheet &sheet);

/// Columns that both changed: somebody has to choose. Where there are none the two changes go together by themselves.
[[nodiscard]] std::vector<Difference> clashes(const Conflict &conflict);
/// Puts a form's record onto the version that the other one made: what was not touched becomes theirs, `chosen` (by column, canonical) settles the
/// clashes, the rest stays. A record that is gone becomes a new one.
void rebase(RecordEdit &edit, const Conflict &conflict, const store::Values &chosen);

} // namespace stc::services
