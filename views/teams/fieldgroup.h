// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/incomingrow.h"

#include <QWidget>

#include <vector>

namespace stc::views {

class FieldEdit;

/// Some columns of one record with their labels, in one or two columns. The database must outlive it.
class FieldGroup final : public QWidget {
    Q_OBJECT
public:
    /// Fields are named "PREFIX_column".
    FieldGroup(schema::TableId table, const std::vector<const char *> &columns, const QString &prefix, int halves, store::Database &database, QWidget *parent);

    [[nodiscard]] store::Values values() const;
    void setValue(const char *column, const QString &canonical);
    /// false: there is no such field here.
    bool showProblem(const store::FieldProblem &problem);
    /// false: something cannot be read or is missing; it stands below its field, and the first one has the focus.
    bool check();
    /// To the first empty field.
    void focusStart();

Q_SIGNALS:
    /// Enter in a field.
    void entered();

private:
    std::vector<FieldEdit *> m_fields;
};

} // namespace stc::views
