// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gridmodel.h"
#include "services/change.h"
#include "store/drafts.h"

#include <QTimer>
#include <QWidget>

namespace stc::views {

class DraftKeeper;
class GridNote;
class GridView;
class Job;
class ProgressPanel;

/// A list as a table that is typed into, with the line below that says what is wrong. Pasting runs on a thread of its own and can be stopped.
/// The database must outlive it.
class GridPane final : public QWidget {
    Q_OBJECT
public:
    GridPane(schema::TableId table, store::Database &database, QWidget *parent = nullptr);
    ~GridPane() override;

    [[nodiscard]] items::GridModel *model() const { return m_model; }
    [[nodiscard]] GridView *view() const { return m_view; }
    /// The list's answer. The current cell stays, as far as its row is still there.
    void setRows(const store::Keys &keys, bool isSameQuestion);
    /// Goes to a record, into the column that is seen first.
    void goTo(std::int32_t key);
    /// Cells of the selection, for a spreadsheet; whole rows with their headings.
    void copy();
    /// What is on the clipboard, from the current cell on.
    void paste();
    void nextRefused();
    /// Rows that a program which is gone did not save are here again. Once, when the grid is opened.
    void takeDraft();
    /// The draft of rows of that table; nothing for another form.
    [[nodiscard]] static std::optional<schema::TableId> tableOfDraft(const store::Draft &draft);
    /// The rows that can be saved are; what is refused stays.
    void leave();
    [[nodiscard]] bool isPasting() const;

Q_SIGNALS:
    void changed(const stc::services::Change &change);
    /// A paste was done, or given up.
    void pasted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showNote();
    void start(const items::GridPaste &paste);
    void finish(const items::GridPaste &paste, const Result<services::GridReply> &reply);
    void focusMoved(const QWidget *to);
    void fail(const Error &error);

    store::Database &m_database;
    items::GridModel *m_model;
    GridView *m_view;
    GridNote *m_note;
    ProgressPanel *m_progress;
    Job *m_job;
    DraftKeeper *m_keeper;
    QTimer m_later;           ///< rows that came while somebody was typing
    store::Keys m_laterKeys;
    bool m_isLaterSame = true;
};

} // namespace stc::views
