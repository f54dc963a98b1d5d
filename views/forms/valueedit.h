// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "store/database.h"

#include <functional>
#include <memory>

class QWidget;

namespace stc::views {

/// Where one value is typed: a line, a list, a calendar, whatever fits its type. Text in and out is canonical; what cannot be read stays as it was
/// typed, so that a draft and a refused save lose nothing.
class ValueEdit {
public:
    virtual ~ValueEdit() = default;
    [[nodiscard]] virtual QWidget *widget() const = 0;
    [[nodiscard]] virtual QString value() const = 0;
    virtual void setValue(const QString &canonicalOrTyped) = 0;
    /// What only the editor knows to be wrong, without the label; empty = nothing.
    [[nodiscard]] virtual QString ownProblem() const { return {}; }
    /// What stands quietly below the field: which of several namesakes is chosen.
    [[nodiscard]] virtual QString hint() const { return {}; }
    /// The field is left, or Enter was pressed: what is meant takes its full form.
    virtual void settle() {}
    /// Typed into by a person.
    std::function<void()> edited;
    /// Became right or wrong by itself (a search has ended).
    std::function<void()> changed;
};

/// The editor for one column. The database must outlive it.
[[nodiscard]] std::unique_ptr<ValueEdit> makeValueEdit(const schema::Column &column, store::Database &database, QWidget *parent);

} // namespace stc::views
