// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "services/proposal.h"
#include "store/queries/assignments.h"
#include "store/queries/teamoverview.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QTableWidget;

namespace stc::views {

class MessageBar;
class OfferEdit;
class SearchCombo;

/// Divides the households of a hamlet among its teams, as a proposal: each household that would change stands in a line that can be left out or
/// given to another team; how large the teams were and would be stands beside it. Accepted as one change.
class ProposalDialog final : public QDialog {
    Q_OBJECT
public:
    /// `board` is that of a commune; `hamlet` the one to begin with.
    ProposalDialog(store::Database &database, store::Board board, const QString &hamlet, const QDate &from, QWidget *parent);

Q_SIGNALS:
    void changed(const stc::services::Change &change);

private:
    struct Line {
        std::size_t household; ///< place in m_walk
        int to = services::kNoTeam; ///< place in m_teams
        bool isIn = true;
    };
    void makeTop();
    void makeTables();
    void propose();
    void showLines();
    void showSizes();
    /// What is to happen to the chosen lines.
    void give();
    void toggle();
    void apply();
    [[nodiscard]] QString teamName(int team) const;
    [[nodiscard]] std::vector<std::size_t> chosenLines() const;

    store::Database &m_database;
    store::Board m_board;
    store::TeamLimits m_limits;
    QDate m_from;
    std::vector<store::BoardTeam> m_teams;           ///< of the hamlet
    std::vector<const store::BoardHousehold *> m_walk; ///< of the hamlet, as one walks
    std::vector<Line> m_lines;
    MessageBar *m_messages;
    SearchCombo *m_hamlet;
    QButtonGroup *m_ways;
    QTableWidget *m_table;
    QTableWidget *m_sizes;
    OfferEdit *m_give;
    QLabel *m_hint;
};

} // namespace stc::views
