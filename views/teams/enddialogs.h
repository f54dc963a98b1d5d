// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/teamoverview.h"
#include "views/teams/teamdialog.h"

class QCheckBox;
class QSpinBox;

namespace stc::views {

class DateEdit;
class MessageBar;

/// A team ends on a day: its members leave, its households go to another team or to none.
class DissolveDialog final : public TeamDialog {
    Q_OBJECT
public:
    DissolveDialog(store::Database &database, const store::TeamOverview &team, QWidget *parent);

protected:
    void apply() override;

private:
    Uuid m_team;
    OfferEdit *m_receiver;
    DateEdit *m_on;
};

/// Households and members of a team go to another one.
class MergeTeamDialog final : public TeamDialog {
    Q_OBJECT
public:
    MergeTeamDialog(store::Database &database, const store::TeamOverview &team, QWidget *parent);

protected:
    void apply() override;

private:
    Uuid m_team;
    OfferEdit *m_into;
    DateEdit *m_on;
};

/// What the database warns of.
class LimitsDialog final : public QDialog {
    Q_OBJECT
public:
    LimitsDialog(store::Database &database, QWidget *parent);

Q_SIGNALS:
    void saved();

private:
    [[nodiscard]] QSpinBox *makeNumber(const char *objectName, const QString &name, int value);
    void save();
    store::Database &m_database;
    MessageBar *m_messages;
    QSpinBox *m_membersLeast;
    QSpinBox *m_membersMost;
    QSpinBox *m_householdsLeast;
    QSpinBox *m_householdsMost;
    QSpinBox *m_lateDays;
    QSpinBox *m_checkShare;
    QCheckBox *m_leader;
    QCheckBox *m_training;
};

} // namespace stc::views
