// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/undo.h"

#include "store/reversal.h"

#include <QCoreApplication>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

} // namespace

void UndoStack::push(const Change &change)
{
    if (!change.isSomething())
        return;
    m_done.push_back(change);
    m_undone.clear();
}

Result<Change> UndoStack::undo()
{
    if (!canUndo())
        return Change{};
    const Change step = m_done.back();
    const auto batch = store::reverse(m_database, step.batch, "undo", Tr::tr("undo: %1").arg(step.summary));
    if (!batch && batch.error().code == ErrorCode::DayClosed)
        m_done.pop_back();
    if (!batch)
        return failed(batch.error());
    m_done.pop_back();
    m_undone.push_back({*batch, step.summary});
    return m_undone.back();
}

Result<Change> UndoStack::redo()
{
    if (!canRedo())
        return Change{};
    const Change step = m_undone.back();
    const auto batch = store::reverse(m_database, step.batch, "redo", Tr::tr("redo: %1").arg(step.summary));
    if (!batch && batch.error().code == ErrorCode::DayClosed)
        m_undone.pop_back();
    if (!batch)
        return failed(batch.error());
    m_undone.pop_back();
    m_done.push_back({*batch, step.summary});
    return m_done.back();
}

} // namespace stc::services
