// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drafts.h"
#include "store/queries/teamoverview.h"
#include "views/teams/teamdialog.h"

class QLabel;
class QListWidget;

namespace stc::views {

class DateEdit;
class DraftKeeper;
class FieldGroup;
class MemberRows;

/// A new team with its members in one go, as the commune's decision says it.
class FoundDialog final : public TeamDialog {
    Q_OBJECT
public:
    /// `commune` and `hamlet` are where the page is; may be empty.
    FoundDialog(store::Database &database, const QString &commune, const QString &hamlet, QWidget *parent);

    /// Goes on with what was typed when the program ended.
    void restore(const store::Draft &draft);
    [[nodiscard]] static bool isDraftOfTeam(const store::Draft &draft);

    /// A team with members is much typing: the first Esc only says that it is not saved.
    void reject() override;

protected:
    void apply() override;
    bool showProblem(const services::TeamProblem &problem) override;

private:
    [[nodiscard]] QByteArray draftContent() const;
    FieldGroup *m_fields;
    MemberRows *m_members;
    DraftKeeper *m_keeper;
    bool m_isWarned = false;
};

/// A new team with members and households of another one, from a day on.
class SplitTeamDialog final : public TeamDialog {
    Q_OBJECT
public:
    SplitTeamDialog(store::Database &database, const store::TeamOverview &team, QWidget *parent);

protected:
    void apply() override;
    bool showProblem(const services::TeamProblem &problem) override;

private:
    void fillMembers();
    void fillHouseholds();
    void showCounts();
    Uuid m_team;
    FieldGroup *m_fields;
    DateEdit *m_on;
    QListWidget *m_members;
    QListWidget *m_households;
    OfferEdit *m_leader;
    QLabel *m_counts;
};

} // namespace stc::views
