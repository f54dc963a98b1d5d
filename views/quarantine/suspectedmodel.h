// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/suspected.h"

#include <QAbstractTableModel>

namespace stc::views {

/// Suspected cases with a column a step: when it was done and how long it took, and what is to be done next.
class SuspectedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Person, Signs, Found, Reported, Isolated, Sampled, Concluded, ToDo, kColumns };
    SuspectedModel(store::Database &database, QObject *parent);

    void setCases(std::vector<store::SuspectedCase> cases, const services::StepLimits &limits);
    /// The same cases a while later.
    void setNow();
    [[nodiscard]] const std::vector<store::SuspectedCase> &cases() const { return m_cases; }
    /// nullptr: no such row.
    [[nodiscard]] const store::SuspectedCase *caseAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Uuid &suspected) const;
    [[nodiscard]] bool isOverdue(std::size_t row) const;

    /// What the columns have no room for: household, telephone, to whom and how it was reported, by whom steps were noted, their notes.
    [[nodiscard]] QString facts(const store::SuspectedCase &one) const;
    /// "2 h 15 min", "1 d 3 h".
    [[nodiscard]] static QString lengthText(qint64 minutes);
    /// "Report", "Take a sample": what is to be done for a step.
    [[nodiscard]] static QString stepToDo(services::SuspectedStep step);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_cases.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(kColumns); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const store::SuspectedCase &one, int column) const;
    [[nodiscard]] QString stepText(const store::SuspectedCase &one, services::SuspectedStep step) const;
    [[nodiscard]] QString toDoText(const store::SuspectedCase &one) const;
    [[nodiscard]] QString hint(const store::SuspectedCase &one, int column) const;
    [[nodiscard]] bool isLate(const store::SuspectedCase &one, int column) const;

    store::Database &m_database;
    std::vector<store::SuspectedCase> m_cases;
    services::StepLimits m_limits;
    qint64 m_now = 0;
};

} // namespace stc::views
