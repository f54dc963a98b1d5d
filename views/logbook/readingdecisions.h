// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/readingdecide.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;

namespace stc::views {

class KeyLine;

/// The differences of two typings beside each other. 1 = the first is right, 2 = the second, or the right value is typed; Enter goes on.
class ReadingDecisions final : public QWidget {
    Q_OBJECT
public:
    /// The database must outlive it.
    ReadingDecisions(const store::Database &database, QWidget *parent);

    void open(const services::PageComparison &comparison, const services::PageView &view);
    [[nodiscard]] std::vector<services::ReadingDecision> decisions() const;
    /// The first difference that is not decided gets the focus, and this says what is missing; empty: all are decided.
    [[nodiscard]] QString settleAll();
    void focusStart();

Q_SIGNALS:
    void finished(); ///< Enter in the last line
    void leftBackwards();

private:
    struct Row {
        services::ReadingDifference difference;
        KeyLine *decision = nullptr;
    };
    void addRow(QWidget *content, const services::ReadingDifference &difference, const services::PageView &view);
    void connectRow(std::size_t row);
    /// nullopt: it cannot be read; Undecided: nothing was typed.
    [[nodiscard]] std::optional<services::ReadingDecision> decisionOf(const Row &row) const;
    [[nodiscard]] QString problemOf(const Row &row) const;
    void settle(const Row &row);
    void showHint(const Row &row);

    [[nodiscard]] QString verdictText(const services::ReadingDecision &decision) const;

    const store::Database &m_database;
    QScrollArea *m_scroll;
    QLabel *m_hint;
    std::vector<Row> m_rows;
};

} // namespace stc::views
