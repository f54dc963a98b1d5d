// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "schema/codec.h"
#include "store/database.h"

#include <QHash>

#include <optional>
#include <vector>

namespace stc::store {

/// Canonical text by column name; a column that is missing is not meant.
using Values = QHash<QString, QString>;

/// What is wrong with one value, or with a record as a whole.
struct FieldProblem {
    IssueCode code = IssueCode::Required;
    int column = -1;  ///< of the table; -1 = the whole record
    QString message;  ///< translated; what is wrong and what would be right; names no person
    [[nodiscard]] bool isWarning() const { return stc::isWarning(code); }
};

/// A row on its way in, from texts to what the database keeps: values read, rules of one row checked, references turned into keys, its place found.
class IncomingRow {
public:
    IncomingRow(Database &database, const schema::Table &table, const Uuid &id);

    /// All columns, canonical or as people write them; those that are missing are empty. What is wrong is in problems(), nothing is thrown away.
    void read(const Values &values);
    /// References to keys, and the place. Missing rows become problems. Errors: those of the database.
    [[nodiscard]] Status resolve();
    /// The rules over several rows: a household's team is of its commune, contacts form no ring, nothing unique is there twice, and what belongs to
    /// a closed day stays as it is (a warning: it asks for a reason). After resolve().
    [[nodiscard]] Status checkAmongOthers(std::int64_t ownKey);

    [[nodiscard]] const std::vector<FieldProblem> &problems() const { return m_problems; }
    [[nodiscard]] bool isRefused() const;
    /// In the order of the description; references are keys after resolve().
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }
    [[nodiscard]] Area area() const { return m_area; }
    [[nodiscard]] const Uuid &id() const { return m_id; }
    [[nodiscard]] const schema::Table &table() const { return m_table; }

private:
    void add(IssueCode code, int column, const QString &value = {});
    [[nodiscard]] Status checkUnique(const schema::UniqueRule &rule, std::int64_t ownKey);
    [[nodiscard]] Status checkTeamOfHousehold();
    [[nodiscard]] Status checkHouseholdsOfTeam(std::int64_t ownKey);
    [[nodiscard]] Status checkRing(std::int64_t ownKey);
    [[nodiscard]] Status checkClosedDay(std::int64_t ownKey);
    [[nodiscard]] Result<bool> isAsStored(std::int64_t ownKey);

    Database &m_database;
    const schema::Table &m_table;
    Uuid m_id;
    schema::ReadMemory m_memory;
    std::vector<Cell> m_cells;
    std::vector<FieldProblem> m_problems;
    Area m_area = 0;
};

} // namespace stc::store
