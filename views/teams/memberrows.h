// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/teams.h"

#include <QWidget>

class QGridLayout;

namespace stc::views {

class FieldEdit;

/// The members of a new team, a line each, as the decision lists them. The first line is the leader's. A further line appears when the last one is
/// written in; lines without a name do not count.
class MemberRows final : public QWidget {
    Q_OBJECT
public:
    MemberRows(store::Database &database, int rows, QWidget *parent);

    /// By column, those of the lines that count.
    [[nodiscard]] std::vector<store::Values> members() const;
    /// As members() gave them.
    void setMembers(const std::vector<store::Values> &members);
    /// `member` counts as in members(). false: there is no such field.
    bool showProblem(int member, const store::FieldProblem &problem);
    /// false: something cannot be read or is missing.
    bool check();

Q_SIGNALS:
    void edited();
    /// Enter in a field.
    void entered();
    /// Enter in the empty name of a line: the list is finished.
    void finished();

private:
    struct Row {
        std::vector<FieldEdit *> fields; ///< by kColumns
        [[nodiscard]] FieldEdit *name() const { return fields.front(); }
    };
    void addRow();
    [[nodiscard]] bool counts(const Row &row) const;
    store::Database &m_database;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace stc::views
