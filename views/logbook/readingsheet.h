// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/readingcompare.h"

#include <QJsonObject>
#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace stc::views {

class CheckCell;
class KeyLine;
class KindCell;

/// What a second person types of a page, without seeing what the first one typed: the households that were not as usual, and the boxes of the people
/// in quarantine. Enter goes on, Esc back, an empty number goes on to the people.
class ReadingSheet final : public QWidget {
    Q_OBJECT
public:
    /// The database must outlive it.
    ReadingSheet(store::Database &database, QWidget *parent);

    /// Empty, for this page.
    void open(const services::PageView &view);
    [[nodiscard]] services::PageTyping typing() const;
    /// Nothing was typed yet.
    [[nodiscard]] bool isEmpty() const;
    /// The first field that cannot be read gets the focus, and this says why; empty: all can be read.
    [[nodiscard]] QString settleAll();
    /// What was typed, as it was typed: for the draft.
    [[nodiscard]] QJsonObject content() const;
    void restore(const QJsonObject &content);
    void focusStart();

Q_SIGNALS:
    void touched();
    void finished(); ///< Enter in the last box
    void leftBackwards();

private:
    struct Line {
        KeyLine *number = nullptr;
        KindCell *kind = nullptr;
        QLabel *head = nullptr;
    };
    struct Row {
        Uuid person;
        std::array<CheckCell *, services::kPageSessions.size()> boxes{};
    };
    void makeContent();
    void addLine();
    void addPerson(QGridLayout *grid, const services::PagePerson &person);
    void connectLine(std::size_t line);
    void connectBox(std::size_t row, std::size_t session);
    void goToLine(std::size_t line);
    void goToBox(std::size_t row, std::size_t session);
    void goBackFromBox(std::size_t row, std::size_t session);
    void showHousehold(const Line &line);
    void showHint(QWidget *field, const QString &hint);
    [[nodiscard]] const services::PageHousehold *householdOf(const Line &line) const;
    [[nodiscard]] QString problemOf(const Line &line) const;

    store::Database &m_database;
    services::PageView m_view;
    QScrollArea *m_scroll;
    QLabel *m_hint;
    QGridLayout *m_lineGrid = nullptr;
    std::vector<Line> m_lines;
    std::vector<Row> m_rows;
};

} // namespace stc::views
