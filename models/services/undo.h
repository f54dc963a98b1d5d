// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "services/change.h"
#include "store/database.h"

#include <vector>

namespace stc::services {

/// What can be taken back and done again while a database is open. The changes themselves are in its history, so an undo is a change like any other.
class UndoStack {
public:
    explicit UndoStack(store::Database &database) : m_database(database) {}

    /// A change was made: it can be undone, and what was undone before can no longer be done again.
    void push(const Change &change);
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    [[nodiscard]] QString undoText() const { return m_done.empty() ? QString() : m_done.back().summary; }
    [[nodiscard]] QString redoText() const { return m_undone.empty() ? QString() : m_undone.back().summary; }
    /// Errors: StillUsed when someone changed the same records since; the step then stays where it is. DayClosed when a closed day is in the way: the step is given up,
    /// so that those before it can be taken back.
    [[nodiscard]] Result<Change> undo();
    [[nodiscard]] Result<Change> redo();

private:
    store::Database &m_database;
    std::vector<Change> m_done;
    std::vector<Change> m_undone; ///< batches of the undoing changes
};

} // namespace stc::services
