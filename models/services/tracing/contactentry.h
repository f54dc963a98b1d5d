// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/recordedit.h"

#include <QDate>

#include <vector>

/// Many contacts of one source, typed from a list: all in one change.
namespace stc::services {

/// The person whose contacts are typed, with what the rows take from there.
struct ContactSource {
    Uuid person;
    QString name;
    QString birthDate;
    int level = 4;         ///< as known today; kNoLevel = neither case nor contact
    Uuid household;
    QString head;
    QString hamlet;
    QString communeCode;
    [[nodiscard]] QString offeredLevel() const; ///< "F1" …: one ring further out
};
/// Errors: NotFound.
[[nodiscard]] Result<ContactSource> contactSource(store::Database &database, const Uuid &person);

struct NewContact {
    Uuid person;              ///< null = somebody new: newPerson
    store::Values newPerson;  ///< columns of people: full_name, birth_date, sex, phone
    Uuid household;           ///< of somebody new; null = a household of their own in the source's hamlet
    store::Values values;     ///< level, last_exposure_on, setting, note; typed or canonical; an empty level is the offered one
    QString reason;           ///< why warnings are overruled
};

/// What is wrong in a row; `table` says which of its records is meant (contacts, people, households).
struct ContactProblem {
    std::size_t row = 0;
    schema::TableId table = schema::TableId::Contacts;
    store::FieldProblem problem;
};

struct ContactsReply {
    std::vector<ContactProblem> problems; ///< errors, or warnings of rows without a reason: nothing was saved
    std::vector<Uuid> people;             ///< of the rows, in their order
    Change change;
    [[nodiscard]] bool isSaved() const { return problems.empty(); }
};

/// All rows or none. Refused at their row: a contact with oneself, one that closes a ring, one that stands already with the same last exposure (in the books or in
/// another row), an exposure ahead of today or after the tracing, and what the records' own rules say. Errors: those of the database; InvalidInput where the
/// day of the tracing lies ahead.
[[nodiscard]] Result<ContactsReply> saveContacts(store::Database &database, const Uuid &source, const QDate &tracedOn, const std::vector<NewContact> &rows);

/// What saveContacts() would find wrong; writes nothing. For a row that is left while the list is still typed.
[[nodiscard]] Result<std::vector<ContactProblem>> checkContacts(store::Database &database, const Uuid &source, const QDate &tracedOn, const std::vector<NewContact> &rows);

} // namespace stc::services
