// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/households/headchange.h"
#include "services/recordedit.h"

namespace stc::services {

/// Something that happened to a person: died, moved_out, moved_in (also: came back).
struct MovementEntry {
    Uuid person;
    QString kind;  ///< code of movements.kind
    QDate on;
    QString place; ///< from or to where, may be empty
    QString note;
    Uuid newHead;  ///< when the head of a household dies or moves out and others stay
    Relations relations; ///< of those who stay to the new head
};
/// Errors: NotFound; InvalidInput with a text that says why it cannot be (before birth, out of order, gone already, the head goes and no new one is named).
[[nodiscard]] Result<Change> recordMovement(store::Database &database, const MovementEntry &entry);

/// A person who was born into a household, or moved in and is not in the books yet.
struct Newcomer {
    Uuid household;
    store::Values values; ///< of the person, typed or canonical; a child that is born has its birth date and relation "child" where nothing is said
    QString kind;         ///< born, moved_in
    QDate on;
    QString place;
    QString reason;       ///< why warnings are overruled
};
/// Problems are those of the person. Errors: NotFound; InvalidInput (date before birth, in the future).
[[nodiscard]] Result<SaveReply> addNewcomer(store::Database &database, const Newcomer &newcomer);

/// What is wrong with a life as a row of movements (by date, then in the order of entry), in plain words; empty = nothing.
/// `birthDate` is a partial date. Source: nobody leaves before being born, comes back without having left, or does anything after death.
[[nodiscard]] QString movementProblem(const QString &birthDate, const std::vector<store::Movement> &movements);

} // namespace stc::services
