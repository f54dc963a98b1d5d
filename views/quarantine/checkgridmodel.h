// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/healthgrid.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace stc::views {

/// Boxes of health checks, and what is noted beside them. Which box lies where is said by the two kinds of grid: people by days, or the days of one person.
/// Only what is seen is ever asked for.
class CheckGridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Part : std::uint8_t { Check, Spo2, Note };
    struct Box {
        std::size_t person = 0;
        int day = 0;
        int session = 0; ///< -1: there is no check of that day to note anything at
        Part part = Part::Check;
    };
    enum Role { kShaded = Qt::UserRole + 1, kProblem };

    CheckGridModel(store::Database &database, QObject *parent);
    void setGrid(services::HealthGrid grid);
    [[nodiscard]] const services::HealthGrid &grid() const { return m_grid; }
    /// Two, or three with the evening.
    void setSessions(int sessions);
    [[nodiscard]] int sessions() const { return m_sessions; }

    /// `index` must lie in the grid.
    [[nodiscard]] virtual Box boxAt(const QModelIndex &index) const = 0;
    [[nodiscard]] virtual QModelIndex indexOf(const Box &box) const = 0;
    /// Days lie below one another: behind the last day that can be written, Enter stays on it.
    [[nodiscard]] virtual bool isOfOnePerson() const { return false; }
    [[nodiscard]] services::HealthPlace placeAt(const QModelIndex &index) const;
    [[nodiscard]] const services::HealthCheck &checkOf(const Box &box) const { return m_grid.checks[m_grid.at(box.person, box.day, box.session)]; }
    void setCheck(const Box &box, const services::HealthCheck &check);
    void setOpenSuspected(std::size_t person, const Uuid &suspected);
    /// What was typed and could not be saved stays to be seen, marked.
    void setRefused(const QModelIndex &index, const QString &typed, const QString &problem);
    void clearRefused(const QModelIndex &index);
    /// Why nothing can be typed there; empty = something can.
    [[nodiscard]] QString refusal(const QModelIndex &index) const;
    [[nodiscard]] bool isWritable(const QModelIndex &index) const { return index.isValid() && refusal(index).isEmpty(); }
    [[nodiscard]] bool isEmpty(const QModelIndex &index) const;
    /// Fever and danger signs of the box, in words; empty = none.
    [[nodiscard]] QString alarm(const Box &box) const;
    /// Fever or any symptom: somebody could be a suspected case.
    [[nodiscard]] bool hasFinding(const Box &box) const;
    [[nodiscard]] static QString sessionLabel(int session);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] store::Database &database() const { return m_database; }
    [[nodiscard]] int feverTenths() const { return m_feverTenths; }

private:
    struct Refused {
        QString typed;
        QString problem;
    };
    [[nodiscard]] std::size_t keyOf(const Box &box) const;
    [[nodiscard]] const Refused *refusedAt(const Box &box) const;
    [[nodiscard]] QString text(const Box &box, bool isToEdit) const;
    [[nodiscard]] QVariant look(const QModelIndex &index, int role) const;
    [[nodiscard]] QString hint(const QModelIndex &index) const;

    store::Database &m_database;
    int m_feverTenths;
    int m_sessions = services::kUsualSessions;
    services::HealthGrid m_grid;
    std::unordered_map<std::size_t, Refused> m_refused;
};

/// People in visit order by days and sessions.
class HealthGridModel final : public CheckGridModel {
    Q_OBJECT
public:
    using CheckGridModel::CheckGridModel;
    [[nodiscard]] Box boxAt(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexOf(const Box &box) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString personTitle(std::size_t person) const;
    [[nodiscard]] QString personHint(std::size_t person) const;
};

/// Days of one person: each session with its SpO2, then the note of the day.
class PersonChecksModel final : public CheckGridModel {
    Q_OBJECT
public:
    using CheckGridModel::CheckGridModel;
    [[nodiscard]] Box boxAt(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexOf(const Box &box) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool isOfOnePerson() const override { return true; }

private:
    [[nodiscard]] int noteSession(int day) const;
    [[nodiscard]] QString dayTitle(int day) const;
};

} // namespace stc::views
