// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/assignments.h"
#include "store/queries/teamoverview.h"
#include "views/main/page.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace stc::items {
class BoardModel;
}

namespace stc::views {

class AreaFilter;
class BoardTable;
class DateEdit;
class MessageBar;
class OfferEdit;
class TeamDropTable;

/// Teams of a commune at the left, households at the right: mark some, type the team or carry them there; move them in the round.
class BoardPage final : public Page {
    Q_OBJECT
public:
    BoardPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~BoardPage() override;
    void refresh() override;
    void focusStart() override;
    void find() override;
    void selectAll() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    /// What the right side shows: the households without a team, all of them, or those of one team.
    struct Shown {
        enum What { Unassigned, All, Team } what = Unassigned;
        Uuid team;
        bool operator==(const Shown &) const = default;
    };
    void makeRight(QWidget *parent);
    void makeAssignRow();
    void load();
    void showTeams();
    void showHouseholds();
    /// The row of the list to come on which the person stays: that of the present household, or of the first below it that is still there.
    [[nodiscard]] int rowToStay(const std::vector<store::BoardHousehold> &next) const;
    void showMarks();
    [[nodiscard]] Shown shownAt(int row) const;
    [[nodiscard]] QString nameOf(const Uuid &team) const;
    [[nodiscard]] bool isInHamlet(const QString &hamlet) const;
    void assignTyped();
    void assign(const std::vector<Uuid> &households, const Uuid &team);
    void take(const Result<services::Change> &change);
    /// Saves the round that was moved; one change however many rows and steps.
    void saveOrder();
    void orderByAddress();
    void propose();
    void dropPlans();

    store::Database &m_database;
    Surroundings m_surroundings;
    store::Board m_board;
    store::TeamLimits m_limits;
    Shown m_shown;
    bool m_isShown = false; ///< a person has seen it: what is chosen stays chosen
    MessageBar *m_messages;
    AreaFilter *m_area;
    TeamDropTable *m_teams;
    QLabel *m_heading;
    items::BoardModel *m_model;
    BoardTable *m_households;
    QLabel *m_marks;
    OfferEdit *m_team;
    DateEdit *m_from;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_byAddress;
    QPushButton *m_dropPlans;
    QTimer m_orderTimer;
    std::vector<Shown> m_rows; ///< of the left table
};

} // namespace stc::views
