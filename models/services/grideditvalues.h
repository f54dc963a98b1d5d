// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/codec.h"
#include "store/incomingrow.h"
#include "store/queries/namedrecords.h"

#include <map>

namespace stc::services {

/// Where a row lies, as far as it is known: names are looked for there and nowhere else.
struct GridPlace {
    AreaRange area;
    QString hamlet; ///< empty = anywhere in the area
};

/// One cell as it was understood.
struct GridValue {
    QString canonical;                          ///< as typed when there is a problem
    bool isRepaired = false;                    ///< something was mended that a person should know of: a lost zero, odd spaces
    std::optional<store::FieldProblem> problem; ///< then nothing can be kept
};

/// Reads cells as people and spreadsheets write them: what the codec reads, and besides labels of choices ("Nữ", "nu", "Con gái"), names of units,
/// and names of what a column refers to: a team by its name, a household by its number or its head's name. What fits several is refused with words;
/// nothing is ever guessed. Remembers the names of a place, so it is for one change, or as long as the data stay the same.
class GridValues {
public:
    /// `mostNames`: in a place with more records than that no name is looked for (they take 100 ms for 60,000).
    GridValues(store::Database &database, const schema::Table &table, int mostNames = 60'000);

    /// `column` is an index into the table's columns. Errors: those of the database.
    [[nodiscard]] Result<GridValue> read(int column, const QString &typed, const GridPlace &place);
    /// After a change of the data.
    void forget() { m_names.clear(); }

private:
    struct Name {
        Uuid id;
        QString title;  ///< as it is written, lower case
        QString folded; ///< without marks
        QString number;
        QString hamlet; ///< folded
        QString shown;  ///< what tells it from others of the same name
    };
    struct Names {
        std::vector<Name> all;
        bool isTooMany = false;
    };
    [[nodiscard]] Result<const Names *> names(schema::TableId target, AreaRange area);
    [[nodiscard]] Result<GridValue> readReference(int index, const QString &typed, const GridPlace &place);
    [[nodiscard]] GridValue readUnit(const schema::Column &column, int index, const QString &typed) const;
    [[nodiscard]] GridValue readCell(const schema::Column &column, int index, const QString &typed) const;

    store::Database &m_database;
    const schema::Table &m_table;
    int m_mostNames;
    std::map<std::pair<schema::TableId, Area>, Names> m_names; ///< by target and first area of the place
};

/// The code that people mean by such a label; empty: none, or several.
[[nodiscard]] QString choiceOfLabel(const schema::Column &column, const QString &typed);

} // namespace stc::services
