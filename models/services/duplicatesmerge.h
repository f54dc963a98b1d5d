// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/database.h"
#include "store/incomingrow.h"
#include "store/queries/duplicatesmerge.h"

#include <QStringList>

/// What a person does with a pair that looks like one: look at both, make them one, or say that they are two.
namespace stc::services {

/// Which of the two values stays.
enum class Take : std::uint8_t { First, Second, Both }; ///< Both: one text behind the other, for notes only

struct ComparedField {
    int column = -1;
    QString first; ///< canonical
    QString second;
    QString firstText; ///< as people read it
    QString secondText;
    Take take = Take::First; ///< suggested at first: what is filled, fuller, with marks; then what the person chooses
    int follows = -1;        ///< place of the field whose choice is this one's too; -1 = its own
    [[nodiscard]] bool differs() const { return first != second; }
    [[nodiscard]] bool mayTakeBoth(const schema::Column &description) const;
};

struct ComparedRecords {
    schema::TableId table = schema::TableId::People; ///< or Households
    Uuid first;
    Uuid second;
    std::vector<ComparedField> fields;             ///< all columns but the id, in the order of the description
    std::vector<store::ReferringRows> referring;   ///< what belongs to each of them
    QStringList refusals;                          ///< why they cannot be merged as they are, in plain words
    QStringList warnings;                          ///< what merging would do besides; the person is asked

    /// Chooses for a field, and for those that follow it.
    void choose(std::size_t field, Take take);
};
/// Errors: NotFound (one of them is gone), those of the database.
[[nodiscard]] Result<ComparedRecords> compareRecords(store::Database &database, schema::TableId table, const Uuid &first, const Uuid &second);

/// Makes one of two as chosen; which record stays is the program's business (the one that more refers to; of households the one whose team was chosen).
/// Errors: as mergePeople and mergeHouseholds.
[[nodiscard]] Result<Change> mergeRecords(store::Database &database, const ComparedRecords &records);

/// `values` into the kept person, all that refers to the other one follows, the other one goes and so it will everywhere (its deletion travels).
/// Errors: NotFound; InvalidInput (the same twice, a value that cannot be); StillUsed when a rule would break (both have an open quarantine), with a text that says what to do.
[[nodiscard]] Result<Change> mergePeople(store::Database &database, const Uuid &keep, const Uuid &drop, const store::Values &values);

/// "Not the same": remembered, and told to other offices. Nothing changes when it is known already. Errors: NotFound, InvalidInput (the same twice).
[[nodiscard]] Result<Change> markDistinct(store::Database &database, schema::TableId table, const Uuid &first, const Uuid &second);
/// `line` is DuplicatePair::decision. Errors: NotFound.
[[nodiscard]] Result<Change> takeBackDistinct(store::Database &database, schema::TableId table, const Uuid &line);

} // namespace stc::services
