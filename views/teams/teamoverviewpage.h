// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/teamlistmodel.h"
#include "views/main/page.h"

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace stc::views {

class AreaFilter;
class Job;
class MessageBar;
class TeamDialog;
class TeamSide;

/// All teams of a commune or district with what they have to do and what is not as it should be; the chosen one's people and past at the side.
class TeamOverviewPage final : public Page {
    Q_OBJECT
public:
    TeamOverviewPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~TeamOverviewPage() override;
    void refresh() override;
    void focusStart() override;
    void find() override;
    void newRecord() override { found(); }
    void openDraft(const store::Draft &draft) override;
    void showRecord(const Uuid &id) override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;

private:
    void makeTop();
    void makeTable();
    QAction *addWork(const char *objectName, const QString &text, const QString &keys, void (TeamOverviewPage::*work)(), bool needsTeam);
    void load();
    void take(Result<std::vector<store::TeamOverview>> teams);
    void applyFilters();
    void showSummary();
    void showChosen();
    void openDialog(TeamDialog *dialog);
    [[nodiscard]] const store::TeamOverview *current() const;
    void choose(const Uuid &team);

    void found();
    void addMember();
    void replace();
    void changeRole();
    void split();
    void merge();
    void dissolve();
    void setLimits();
    void openBoard();

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    AreaFilter *m_area;
    QCheckBox *m_onlyWarned;
    QCheckBox *m_withDissolved;
    QLabel *m_summary;
    QTableView *m_table;
    TeamSide *m_side;
    items::TeamListModel *m_model;
    Job *m_job;
    std::vector<store::TeamOverview> m_teams; ///< of the area, before hamlet and warnings are asked for
    store::TeamLimits m_limits;
    std::vector<QAction *> m_works;
    std::vector<QAction *> m_teamWorks; ///< those that need a chosen team
    std::vector<QPushButton *> m_teamButtons;
    bool m_mustLoadAgain = false;
};

} // namespace stc::views
