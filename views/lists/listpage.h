// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/listloader.h"
#include "items/recordlistmodel.h"
#include "services/change.h"
#include "views/widgets/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedLayout;

namespace stc::views {

class DetailPanel;
class FilterBar;
class GridPane;
class Job;
class ListTable;
class MessageBar;
class Prompts;

/// The page of one table: search, filters, the list, its totals, and the details of the current row. Settings (columns, widths, splitter) are
/// remembered by QSettings under "lists/TABLE". The database and the prompts must outlive the page.
class ListPage final : public QWidget {
    Q_OBJECT
public:
    ListPage(schema::TableId table, store::Database &database, Prompts &prompts, QWidget *parent = nullptr);
    ~ListPage() override;

    [[nodiscard]] schema::TableId table() const { return m_table; }
    /// Asks again: the data or the clock's day changed. The current row and what is seen stay, as far as they are still there.
    void refresh();
    /// Goes to a record; takes filters away that hide it.
    void showRecord(const Uuid &id);
    /// What F6 walks through: search and filters, list, details.
    [[nodiscard]] QList<QWidget *> panes() const;
    [[nodiscard]] const store::ListQuery &query() const { return m_query; }
    [[nodiscard]] bool hasDetails() const;
    /// The record of the current row; null when there is none.
    [[nodiscard]] Uuid currentId() const;
    [[nodiscard]] int selectedCount() const;
    /// Reads again after a record was saved, and goes to it; where the filters hide it, a message says so and shows it on demand.
    void showSaved(const Uuid &id);
    /// Reads again after the current record was deleted: the next one becomes current.
    void showDeleted();
    void tell(Tone tone, const QString &text);
    void tell(const Error &error);
    [[nodiscard]] bool isEditedInTable() const { return m_isInGrid; }
    /// Rows are being pasted.
    [[nodiscard]] bool isBusy() const;

public Q_SLOTS:
    void focusList();
    void find();          ///< the search box, its text selected
    void copy();          ///< the selected rows with headings
    void selectAll();
    void chooseColumns(); ///< the menu of columns
    void exportList();    ///< asks for a file, writes what is shown as CSV for people
    void clearFilters();
    void showDetails(bool isShown);
    /// The same rows as a table that is typed into, in place of the list.
    void editInTable(bool isEditing);

    /// A window whose menus have Find, Copy and Details calls this, so that the page's own keys do not stand in their way.
    void leaveShortcutsToWindow();

Q_SIGNALS:
    /// A row of the details was opened.
    void openRecord(stc::schema::TableId table, const stc::Uuid &id);
    void detailsShown(bool isShown);
    void editedInTable(bool isEditing);
    /// A row, or a pasted block, was saved.
    void changed(const stc::services::Change &change);
    /// The answer of the last question is shown.
    void listed();
    /// Enter in the search box: the page's code that was typed, see services/logbook/pagelookup.h.
    void pageCodeTyped(const QString &code);
    /// The list's context menu is wanted, at this place of the screen.
    void menuWanted(const QPoint &place);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QAction *> m_shortcuts;
    void build();
    void makeActions();
    void ask();
    void showAnswer(const std::shared_ptr<items::ListReply> &reply);
    void showSums(const std::shared_ptr<items::SumsReply> &reply);
    void showTotals();
    void tellWhereSaved();
    void goTo(std::int32_t key, int rowsAbove);
    void showCurrent();
    void writeList(const QString &path);
    void fillGrid();

    schema::TableId m_table;
    store::Database &m_database;
    Prompts &m_prompts;
    std::shared_ptr<items::ListLoader> m_loader;
    items::RecordListModel *m_model;
    store::ListQuery m_query;
    store::ListQuery m_asked; ///< the question of m_ticket
    quint64 m_ticket = 0;
    bool m_isWaiting = false;
    bool m_isStale = true;     ///< asks when it is shown
    std::int32_t m_wanted = 0; ///< key to go to when the list is there
    Uuid m_saved;              ///< to be seen in the next answer
    bool m_isChosen = false;   ///< the current row was chosen by the person, not by us: it stays current whatever the order
    bool m_isMoving = false;   ///< we are choosing a row
    QString m_sums;
    QTimer m_searchTimer;
    QTimer m_loadingTimer;
    QTimer m_detailTimer;

    QLineEdit *m_search = nullptr;
    FilterBar *m_filters = nullptr;
    MessageBar *m_message = nullptr;
    ListTable *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_totals = nullptr;
    QSplitter *m_splitter = nullptr;
    DetailPanel *m_details = nullptr;
    Job *m_export = nullptr;
    GridPane *m_grid = nullptr; ///< made when it is wanted
    bool m_isInGrid = false;
    store::ListQuery m_gridQuery; ///< whose rows the grid shows
};

} // namespace stc::views
