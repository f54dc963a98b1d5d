// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grid/gridpane.h"

#include "domain/tabulartext.h"
#include "views/grid/gridnote.h"
#include "views/grid/gridview.h"
#include "views/forms/draftkeeper.h"
#include "views/lists/copytext.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresspanel.h"

#include <QApplication>
#include <QClipboard>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {

constexpr int kShowProgressMs = 300;
constexpr QLatin1String kDraftName("grid:");
constexpr qsizetype kMostCopied = 200'000; ///< cells

/// "228 cells taken, 8 of them mended; 4 refused …"
QString summaryOf(const items::GridPaste &paste, const services::GridReply &reply)
{
    QStringList parts;
    parts << GridPane::tr("%n cell(s) taken", nullptr, reply.taken);
    if (reply.repaired > 0)
        parts << GridPane::tr("%n of them mended", nullptr, reply.repaired);
    if (reply.refused > 0)
        parts << GridPane::tr("%n refused", nullptr, reply.refused);
    if (reply.waiting > 0)
        parts << GridPane::tr("%n waiting until their row is complete", nullptr, reply.waiting);
    if (paste.outside > 0)
        parts << GridPane::tr("%n without a column to go to", nullptr, paste.outside);
    QString text = parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (!paste.unknown.isEmpty())
        text += QLatin1Char(' ') + GridPane::tr("Headings that are not known here: %1.").arg(paste.unknown.mid(0, 8).join(QStringLiteral(", ")));
    const auto overtaken = std::count_if(reply.rows.begin(), reply.rows.end(), [](const services::GridRowReply &row) { return row.conflict.has_value(); });
    if (overtaken > 0)
        text += QLatin1Char(' ') + GridPane::tr("%n row(s) were changed by someone else meanwhile.", nullptr, static_cast<int>(overtaken));
    if (reply.refused > 0)
        text += QLatin1Char(' ') + GridPane::tr("F9 goes to the next refused cell.");
    return text;
}

} // namespace

GridPane::GridPane(schema::TableId table, store::Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_model(new items::GridModel(database, table, this)), m_view(new GridView(m_model, database, this)), m_note(new GridNote(database, this)),
      m_progress(new ProgressPanel(this)), m_job(new Job(this)),
      m_keeper(new DraftKeeper(database, kDraftName + QLatin1String(schema::table(table).name), {}, [this] { return m_model->unsaved(); }, this))
{
    nameWidget(this, "gridPane", schema::pluralLabel(schema::table(table)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_note);
    m_progress->hide();
    setFocusProxy(m_view);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { setRows(store::Keys(m_laterKeys), m_isLaterSame); });
    connect(m_model, &items::GridModel::saved, this, &GridPane::changed);
    connect(m_model, &items::GridModel::failed, this, &GridPane::fail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GridPane::showNote);
    m_keeper->watch(this);
    connect(m_model, &QAbstractItemModel::dataChanged, m_keeper, [this] {
        if (m_model->openRows() > 0 || m_keeper->hasDraft())
            m_keeper->touch();
    });
    connect(m_view, &GridView::currentCellChanged, this, &GridPane::showNote);
    connect(m_view, &GridView::pasteWanted, this, &GridPane::paste);
    connect(m_view, &GridView::nextRefusedWanted, this, &GridPane::nextRefused);
    connect(m_view, &GridView::reasonWanted, m_note, &GridNote::focusReason);
    connect(m_note, &GridNote::nextWanted, this, &GridPane::nextRefused);
    connect(m_note, &GridNote::overruled, this, [this](const QString &reason) {
        m_view->setFocus();
        m_model->overrule(m_view->currentIndex().row(), reason);
        showNote();
    });
    connect(m_note, &GridNote::theirsWanted, this, [this] {
        m_view->setFocus();
        m_model->takeTheirs(m_view->currentIndex().row());
    });
    connect(m_note, &GridNote::mineWanted, this, [this] {
        m_view->setFocus();
        m_model->keepMine(m_view->currentIndex().row());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *to) { focusMoved(to); });
}

GridPane::~GridPane()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves while the widget below this class goes
    m_keeper->keepNow(); // what is refused is there again when the program is opened the next time
    delete m_job; // before what its thread works on
}

/// Who goes elsewhere in the window leaves the row; not who opens a menu or another program.
void GridPane::focusMoved(const QWidget *to)
{
    if (isVisible() && to && to->window() == window() && !isAncestorOf(to))
        leave();
}

void GridPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    leave();
}

void GridPane::leave()
{
    if (!isPasting())
        m_model->leaveAll();
}

std::optional<schema::TableId> GridPane::tableOfDraft(const store::Draft &draft)
{
    const schema::Table *table = draft.form.startsWith(kDraftName) ? schema::findTable(draft.form.mid(kDraftName.size())) : nullptr;
    return table ? std::optional(table->id) : std::nullopt;
}

void GridPane::takeDraft()
{
    const auto left = store::leftDrafts(m_database);
    if (!left) {
        logDetail(left.error());
        return;
    }
    int restored = 0;
    for (const store::Draft &draft : *left) {
        if (tableOfDraft(draft) != m_model->table())
            continue;
        restored += m_model->restore(draft.content);
        if (m_keeper->hasDraft()) {
            if (const auto done = store::dropDraft(m_database, draft.number); !done)
                logDetail(done.error());
        } else {
            m_keeper->adopt(draft);
        }
    }
    if (restored == 0)
        return;
    m_keeper->touch();
    m_note->say(Tone::Info, tr("%n row(s) that were not saved the last time are here again; F9 goes to what is refused.", nullptr, restored));
}

bool GridPane::isPasting() const
{
    return m_job->isRunning();
}

void GridPane::fail(const Error &error)
{
    logDetail(error);
    m_note->say(error.code == ErrorCode::Cancelled ? Tone::Info : Tone::Bad, error.text);
}

void GridPane::showNote()
{
    const QModelIndex current = m_view->currentIndex();
    m_note->showRow(*m_model, current.row(), current.isValid() ? m_model->tableColumn(current.column()) : -1);
}

void GridPane::setRows(const store::Keys &keys, bool isSameQuestion)
{
    if (isPasting() || m_view->isEditing()) {
        // Nothing moves under somebody's hands.
        m_isLaterSame = isSameQuestion && (m_isLaterSame || !m_later.isActive());
        m_laterKeys = keys;
        m_later.start(kShowProgressMs);
        return;
    }
    m_later.stop();
    const std::int32_t number = m_model->numberAt(m_view->currentIndex().row());
    const int formerRow = std::max(0, m_view->currentIndex().row());
    const int column = m_view->currentIndex().isValid() ? m_view->currentIndex().column() : m_view->shownColumns().value(0);
    m_model->setKeys(keys, isSameQuestion);
    if (m_view->currentIndex().isValid())
        return;
    const int row = m_model->rowOf(number);
    m_view->setCurrentIndex(m_model->index(row >= 0 ? row : std::min(isSameQuestion ? formerRow : 0, m_model->rowCount() - 1), column));
}

void GridPane::goTo(std::int32_t key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, m_view->shownColumns().value(0)));
}

void GridPane::nextRefused()
{
    const QModelIndex next = m_model->nextRefused(m_view->currentIndex(), m_view->shownColumns());
    if (!next.isValid()) {
        showNote();
        return;
    }
    m_view->setFocus();
    m_view->setCurrentIndex(next);
}

void GridPane::copy()
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    const QList<int> columns = m_view->shownColumns();
    QList<int> rows;
    QList<int> used;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
        for (const int column : columns) {
            if (column >= range.left() && column <= range.right() && !used.contains(column))
                used << column;
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!rows.isEmpty() && rows.constLast() == m_model->rowCount() - 1 && rows.size() > 1)
        rows.removeLast(); // the empty one
    if (rows.isEmpty() || rows.size() * used.size() > kMostCopied) {
        m_note->say(Tone::Caution, tr("So many cells do not fit the clipboard. Choose fewer rows."));
        return;
    }
    CopiedRows copied;
    const bool hasHeadings = used.size() == columns.size() && rows.size() > 1;
    std::sort(used.begin(), used.end(), [&](int a, int b) { return columns.indexOf(a) < columns.indexOf(b); });
    for (const int column : used) {
        if (hasHeadings)
            copied.headings << m_model->headerData(column, Qt::Horizontal).toString();
        copied.isFreeText << m_model->listColumn(column).isFreeText();
    }
    for (const int row : rows) {
        QStringList fields;
        for (const int column : used) {
            const QModelIndex cell = m_model->index(row, column);
            fields << (selection.contains(cell) ? cell.data().toString() : QString());
        }
        copied.rows << fields;
    }
    QApplication::clipboard()->setMimeData(clipboardData(copied).release());
    m_note->say(Tone::Good, tr("%n row(s) copied. Paste them into a spreadsheet.", nullptr, static_cast<int>(rows.size())));
}

void GridPane::paste()
{
    if (isPasting())
        return;
    const std::vector<QStringList> block = readTabularText(QApplication::clipboard()->text());
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    const auto left = std::min_element(chosen.begin(), chosen.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        const QList<int> columns = m_view->shownColumns();
        return std::pair(a.row(), columns.indexOf(a.column())) < std::pair(b.row(), columns.indexOf(b.column()));
    });
    const QModelIndex at = left == chosen.end() ? m_view->currentIndex() : *left;
    const items::GridPaste paste = m_model->preparePaste(block, at, m_view->shownColumns(), chosen);
    if (paste.task.rows.empty()) {
        m_note->say(Tone::Caution, block.empty() ? tr("There is no text on the clipboard. Copy the cells in Excel first.") : tr("Nothing of the block fits a column that can be written."));
        Q_EMIT pasted();
        return;
    }
    start(paste);
}

void GridPane::start(const items::GridPaste &paste)
{
    m_view->setEnabled(false); // what is typed now would go into rows that are being changed
    m_progress->watch(m_job, tr("Pasting %n row(s)", nullptr, paste.rows), tr("Nothing is changed when you stop."));
    m_progress->hide();
    QTimer::singleShot(kShowProgressMs, m_progress, [this] { m_progress->setVisible(isPasting()); });
    m_job->start<Result<services::GridReply>>(
        [task = paste.task, &database = m_database](const Progress &progress) -> Result<services::GridReply> {
            auto own = database.another(store::Database::Access::ReadWrite);
            if (!own)
                return failed(own.error());
            return services::applyGrid(**own, task, progress);
        },
        [this, paste](const Result<services::GridReply> &reply) { finish(paste, reply); });
}

void GridPane::finish(const items::GridPaste &paste, const Result<services::GridReply> &reply)
{
    m_progress->hide();
    m_view->setEnabled(true);
    m_view->setFocus();
    if (!reply) {
        fail(reply.error());
        Q_EMIT pasted();
        return;
    }
    m_model->take(*reply);
    if (reply->change.isSomething())
        Q_EMIT changed(reply->change);
    m_note->say(reply->refused > 0 ? Tone::Caution : Tone::Good, summaryOf(paste, *reply));
    Q_EMIT pasted();
}

} // namespace stc::views
