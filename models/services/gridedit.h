// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "services/grideditvalues.h"
#include "services/recordedit.h"

namespace stc::services {

/// One cell of a grid, as it was typed or pasted.
struct GridCell {
    int column = -1; ///< of the table
    QString typed;
};

/// One row of a grid that is to be changed, or to become a record.
struct GridRow {
    std::int32_t number = 0;  ///< the caller's own, handed back
    std::int32_t key = 0;     ///< the record's local number; 0 = a new one
    Uuid id;                  ///< with `basedOn` and `before`: the record as the person sees it. Null: as it is now counts
    std::int64_t basedOn = 0;
    store::Values before;
    store::Values defaults;   ///< canonical, for a new record, where its cells say nothing
    QString hamlet;           ///< of the household that is meant, where the table has no hamlet of its own
    std::vector<GridCell> cells;
    QString reason;           ///< why warnings are overruled
};

struct GridCellReply {
    int column = -1;
    QString value;       ///< canonical, or as typed where it was refused
    bool isRepaired = false;
    std::optional<store::FieldProblem> problem; ///< it is not kept; a warning asks for a reason
};

struct GridRowReply {
    std::int32_t number = 0;
    std::int32_t key = 0;  ///< of the record, also of a new one
    bool isSaved = false;  ///< as far as its cells were good; false with a new one: it waits as a whole
    std::vector<GridCellReply> cells;
    std::vector<store::FieldProblem> others; ///< problems of columns that no cell is for: what is missing
    std::optional<Conflict> conflict;        ///< someone else changed the record: nothing of the row was kept
};

struct GridReply {
    Change change;
    std::vector<GridRowReply> rows;
    int taken = 0;    ///< cells that are kept, repaired ones too
    int repaired = 0;
    int refused = 0;  ///< cells with a problem
    int waiting = 0;  ///< good cells of rows that wait
};

struct GridTask {
    schema::TableId table = schema::TableId::Teams;
    QString unit;    ///< code of the unit where the rows lie, as far as the list says; empty = the database's own
    QString summary; ///< what people read behind "Undo:"; empty = of the last row alone ("change household “…”")
    bool isWhole = false; ///< a row with any problem is not saved at all: it was typed, and the person is there
    std::vector<GridRow> rows;
};

/// Changes all rows as one change, one step of undo. What is good is kept; a cell that is refused is left out and said, a new record with a refused or
/// missing required column waits as a whole. Nothing at all is kept after an error. Errors: Cancelled, and those of the database.
[[nodiscard]] Result<GridReply> applyGrid(store::Database &database, const GridTask &task, const Progress &progress = {});

/// Where a row lies by its own commune and hamlet (canonical values), else in `unit` (a code; empty = the database's own).
[[nodiscard]] GridPlace placeOf(store::Database &database, const schema::Table &table, const store::Values &values, const QString &unit);

} // namespace stc::services
