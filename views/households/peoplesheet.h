// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/households/entryguess.h"
#include "services/households/householdsheet.h"
#include "views/households/entrycell.h"

#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace stc::views {

/// The people of a household as rows of a paper list. There is always an empty row at the end; Enter in its name ends the household.
class PeopleSheet final : public QWidget {
    Q_OBJECT
public:
    enum Cell { Name, Born, Sex, Relation, Identity, Phone };
    static constexpr int kCells = 6;

    PeopleSheet(store::Database &database, QWidget *parent);

    /// People as the books have them; none = a new household, whose first row is the head's.
    void load(const std::vector<services::PersonRow> &people);
    /// What stands in the rows; `places` says which row of the sheet each is.
    [[nodiscard]] std::vector<services::PersonRow> people(std::vector<int> *places = nullptr) const;
    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] EntryCell *cell(int row, Cell cell) const;
    /// -1: none has the focus.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] Uuid personAt(int row) const;

    /// The name typed in the line of the household is the head's.
    void setHeadName(const QString &name);
    [[nodiscard]] QString headName() const;
    /// Where typing goes on behind the line of the household.
    void focusFirst();
    void focusCell(int row, int column);
    void showProblem(int row, const store::FieldProblem &problem);
    void setReason(int row, const QString &reason);
    /// A row without a place in the books goes; another is deleted with the next save, or no longer.
    void toggleRemoved(int row);

Q_SIGNALS:
    void entered();
    void headNamed(const QString &name);
    /// It has the focus, or was typed into.
    void cellFocused(stc::views::EntryCell *cell);
    /// Enter in an empty name.
    void finished();
    /// Back from the first cell.
    void leftBackwards();
    void menuWanted(int row, const QPoint &globalPlace);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Row {
        services::PersonRow person;
        std::array<EntryCell *, kCells> cells{};
        QLabel *number = nullptr;
        QLabel *state = nullptr;
    };
    void addRow();
    void dropRows();
    void connectCell(EntryCell *cell, int row, int column);
    void fill(Row &row, const services::PersonRow &person);
    void showState(Row &row, int place);
    void goOn(int row, int column);
    void goBack(int row, int column);
    void goToRow(int row);
    void cellLeft(int row, int column);
    void refreshOffers(int row);
    [[nodiscard]] bool isEmpty(const Row &row) const;
    [[nodiscard]] bool isHead(int row) const;
    [[nodiscard]] int headRow() const;
    [[nodiscard]] services::guess::Person personIn(const Row &row) const;
    [[nodiscard]] std::vector<services::guess::Person> before(int row) const;
    [[nodiscard]] bool isChild(int row) const;
    void sortOutNumbers(Row &row);

    store::Database &m_database;
    QScrollArea *m_area;
    QWidget *m_sheet;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace stc::views
