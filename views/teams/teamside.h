// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "store/queries/teamoverview.h"

#include <QTabWidget>

class QTableWidget;

namespace stc::views {

/// The team that is chosen: who is in it, who was, its households, what happened.
class TeamSide final : public QTabWidget {
    Q_OBJECT
public:
    explicit TeamSide(store::Database &database, QWidget *parent);
    /// nullptr: none.
    void showTeam(const store::TeamOverview *team);
    /// Null when no active member is chosen.
    [[nodiscard]] Uuid currentMember() const;

Q_SIGNALS:
    void wantsRecord(stc::schema::TableId table, const stc::Uuid &id);

private:
    void showMembers(const Uuid &team);
    void showHouseholds(const store::TeamOverview &team);
    void showEvents(const Uuid &team);
    [[nodiscard]] QTableWidget *addTab(const char *objectName, const QString &title, const QStringList &columns);

    store::Database &m_database;
    QTableWidget *m_members;
    QTableWidget *m_former;
    QTableWidget *m_households;
    QTableWidget *m_events;
    std::vector<Uuid> m_memberIds;
    std::vector<Uuid> m_formerIds;
    std::vector<Uuid> m_householdIds;
};

} // namespace stc::views
