// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

/// What a paper list leaves to be understood, offered while a household is typed. Nothing here is ever written without a person having passed over it in the sheet that shows it.
namespace stc::services::guess {

/// What stands in a row so far: canonical values, empty = not (yet) known.
struct Person {
    QString name;
    QString sex;
    QString birthDate;
    QString relation;
    QString identity;
};

/// The first word of a name.
[[nodiscard]] QString surnameOf(const QString &name);
/// The surname that the next person probably has: from the third person on, who is mostly a child, that of the father, with a space behind it.
/// Empty: nobody can tell (the second person is mostly the wife, who has her own).
[[nodiscard]] QString offeredSurname(const std::vector<Person> &before);
/// The name that is meant when `offer` stood in the field and `text` stands there now: somebody who reads from paper may type the surname again, or
/// another one. Source of the surnames: domain.md 8.1.
[[nodiscard]] QString nameBehindOffer(const QString &offer, const QString &text, const std::vector<Person> &before);
/// male or female by "Thị" or "Văn", by the identity number, or as the other half of a couple.
[[nodiscard]] QString sex(const Person &person, const std::vector<Person> &before);
/// What the person is to the head, the first of `before`, by age and sex.
[[nodiscard]] QString relation(const Person &person, const std::vector<Person> &before);
/// The year of birth inside an identity number of 12 digits.
[[nodiscard]] QString birthYear(const QString &identity);
/// Certainly younger than 14 on that day: has no identity number yet.
[[nodiscard]] bool isChild(const QString &birthDate, const QDate &today);
/// "012" → "013", "A9" → "A10"; empty where no number stands at the end.
[[nodiscard]] QString nextNumber(const QString &number);

} // namespace stc::services::guess
