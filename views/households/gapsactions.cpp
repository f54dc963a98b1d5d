// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and buttons of the page of what is missing do.
#include "views/households/gapspage.h"

#include "views/households/gapsmodel.h"
#include "views/lists/copytext.h"
#include "views/lists/dateedit.h"
#include "views/lists/filterbar.h"
#include "views/lists/searchcombo.h"
#include "views/widgets/job.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

namespace stc::views {

bool GapsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_kinds && isEnter) {
        m_rows->setFocus();
        return true;
    }
    if (watched == m_date && isEnter && m_markRows->isEnabled()) {
        markRows();
        return true;
    }
    if (watched == m_rows) {
        if (isEnter) {
            openCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Space) {
            toggleCurrent();
            return true;
        }
        if (key->matches(QKeySequence::SelectAll)) {
            selectAll();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_kinds->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

/// The rows that are chosen; of one row alone, the next becomes current, so that Space goes down the list.
void GapsPage::toggleCurrent()
{
    const QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    if (rows.size() > 1) {
        for (const QModelIndex &index : rows) {
            if (!m_model->isHeading(index.row()))
                m_model->toggle(index.row());
        }
        return;
    }
    const int row = m_rows->currentIndex().row();
    m_model->toggle(row);
    if (!m_model->isHeading(row) && row + 1 < m_model->rowCount())
        m_rows->setCurrentIndex(m_model->index(row + 1, 0));
}

void GapsPage::openCurrent()
{
    const int row = m_rows->currentIndex().row();
    const store::GapRow *lead = m_model->leadAt(row);
    if (!lead)
        return;
    if (!m_model->isHeading(row))
        Q_EMIT wantsRecord(store::gapKind(m_model->kind()).table, lead->id);
    else if (!lead->team.isNull())
        Q_EMIT wantsRecord(schema::TableId::Teams, lead->team);
}

/// Ctrl+A: all, and once more none.
void GapsPage::selectAll()
{
    m_model->markAll(m_model->markedCount() < m_model->gapCount());
}

/// The marked rows; without marks the whole list.
void GapsPage::copy()
{
    CopiedRows copied;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        copied.headings << m_model->headerData(column, Qt::Horizontal).toString();
        copied.isFreeText << true;
    }
    copied.headings << tr("Team");
    copied.isFreeText << true;
    const std::vector<Uuid> marked = m_model->marked();
    const std::set<Uuid> wanted(marked.begin(), marked.end());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const store::GapRow *gap = m_model->gapAt(row);
        if (gap && (wanted.empty() || wanted.contains(gap->id)))
            copied.rows << (m_model->texts(*gap) << gap->teamName);
    }
    if (!copied.rows.isEmpty())
        QApplication::clipboard()->setMimeData(clipboardData(copied).release());
}

reports::PrintRequest GapsPage::printRequest() const
{
    store::ListQuery query;
    m_filters->apply(query);
    reports::PrintRequest request;
    request.kind = reports::PrintKind::GapList;
    request.unit = query.unit;
    request.team = query.team;
    request.hamlet = m_hamlet->chosen();
    request.gap = QLatin1String(store::gapKind(kind()).name);
    return request;
}

void GapsPage::markRows()
{
    const auto marks = markKind();
    if (!marks || m_model->markedCount() == 0)
        return;
    services::MarkRequest request;
    request.kind = *marks;
    request.date = m_date->date();
    (request.kind == services::MarkKind::Commitment ? request.households : request.people) = m_model->marked();
    write(request);
}

void GapsPage::markPlace()
{
    const auto marks = markKind();
    if (!marks)
        return;
    services::MarkRequest request;
    request.kind = *marks;
    request.date = m_date->date();
    request.place = filter();
    request.overwrites = m_overwrites->isChecked();
    if (!request.overwrites) {
        write(request);
        return;
    }
    m_surroundings.prompts.ask(this,
        {tr("Record again"), tr("Give the new date also to those that have one already?"), tr("Their dates are replaced. Undo brings them back."), tr("Replace the dates"), true},
        [this, request] { write(request); });
}

void GapsPage::write(const services::MarkRequest &request)
{
    if (m_job->isRunning()) {
        if (m_isWriting)
            return;
        m_pending = request; // a list is being read, which will be another then
        m_job->cancel();
        return;
    }
    m_messages->dismiss();
    m_isWriting = true;
    updateMarking();
    m_job->start<Result<services::Change>>(
        [path = m_database.path(), clock = &m_surroundings.clock, request](const Progress &progress) -> Result<services::Change> {
            const auto database = store::Database::open(path, store::Database::Access::ReadWrite, *clock);
            if (!database)
                return failed(database.error());
            return services::mark(**database, request, progress);
        },
        [this](const Result<services::Change> &change) { showWritten(change); });
}

void GapsPage::showWritten(const Result<services::Change> &change)
{
    m_isWriting = false;
    m_overwrites->setChecked(false);
    updateMarking();
    if (!change) {
        if (change.error().code != ErrorCode::Cancelled)
            m_messages->show(change.error());
        m_date->setFocus();
        return;
    }
    if (!change->isSomething()) {
        m_messages->show(Tone::Info, tr("Nobody was left to record: all have a date already."));
        return;
    }
    m_model->markAll(false);
    Q_EMIT changed(*change);
    read();
    m_rows->setFocus();
}

} // namespace stc::views
