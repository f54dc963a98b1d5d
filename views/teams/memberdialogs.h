// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/teamoverview.h"
#include "views/teams/teamdialog.h"

class QButtonGroup;
class QLabel;

namespace stc::views {

class DateEdit;
class FieldGroup;

class AddMemberDialog final : public TeamDialog {
    Q_OBJECT
public:
    AddMemberDialog(store::Database &database, const store::TeamOverview &team, QWidget *parent);

protected:
    void apply() override;
    bool showProblem(const services::TeamProblem &problem) override;

private:
    Uuid m_team;
    FieldGroup *m_fields;
};

/// Somebody leaves; a new person, another member, or nobody follows.
class ReplaceMemberDialog final : public TeamDialog {
    Q_OBJECT
public:
    /// `member` is chosen at first; null = the leader.
    ReplaceMemberDialog(store::Database &database, const store::TeamOverview &team, const Uuid &member, QWidget *parent);

protected:
    void apply() override;
    bool showProblem(const services::TeamProblem &problem) override;

private:
    enum Way { NewPerson, OtherMember, Nobody };
    void makeWays();
    [[nodiscard]] Way way() const;
    void showWay();
    OfferEdit *m_old;
    DateEdit *m_on;
    QButtonGroup *m_ways;
    OfferEdit *m_other;
    FieldGroup *m_fields;
};

/// Another role from a day on.
class RoleDialog final : public TeamDialog {
    Q_OBJECT
public:
    RoleDialog(store::Database &database, const store::TeamOverview &team, const Uuid &member, QWidget *parent);

protected:
    void apply() override;

private:
    OfferEdit *m_member;
    OfferEdit *m_role;
    DateEdit *m_on;
};

} // namespace stc::views
