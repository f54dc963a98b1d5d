// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/households/entryguess.h"

#include "domain/identifiers.h"
#include "domain/vietnamese.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace stc::services::guess {

namespace {

constexpr int kGeneration = 15;  ///< years between a parent and a child, at least
constexpr int kTwoGenerations = 45;
constexpr int kIdentityAge = 14; ///< identity numbers on cards begin here

/// Surnames that are seldom a middle or given word (domain.md 8.1); Hoàng, Vũ, Hà, Mai, Dương and the like are left out, being both.
constexpr std::array<std::string_view, 27> kSurnames{"nguyen", "tran", "le", "pham", "huynh", "phan", "vo", "dang", "bui", "do", "ho", "ngo", "dinh", "doan", "trinh", "truong",
    "luong", "than", "giap", "ta", "nong", "luu", "phung", "trieu", "nghiem", "hua", "quach"};

QString fold(const QString &text) { return vietnamese::folded(text); }

QStringList wordsOf(const QString &name) { return name.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

bool isSurname(const QString &word)
{
    return std::find(kSurnames.begin(), kSurnames.end(), fold(word).toStdString()) != kSurnames.end();
}

bool hasMiddleWord(const QString &name, const QString &word)
{
    const QStringList words = wordsOf(name);
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (fold(words[i]) == word)
            return true;
    }
    return false;
}

std::optional<int> yearOf(const QString &birthDate)
{
    bool isNumber = false;
    const int year = birthDate.left(4).toInt(&isNumber);
    return isNumber && year > 0 ? std::optional(year) : std::nullopt;
}

const Person *withRelation(const std::vector<Person> &people, const char *relation)
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person &person) { return person.relation == QLatin1String(relation); });
    return found == people.end() ? nullptr : &*found;
}

QString otherSex(const QString &sex)
{
    if (sex.isEmpty())
        return {};
    return sex == QLatin1String("male") ? QStringLiteral("female") : QStringLiteral("male");
}

} // namespace

QString surnameOf(const QString &name)
{
    return wordsOf(name).value(0);
}

QString offeredSurname(const std::vector<Person> &before)
{
    if (before.size() < 2)
        return {};
    const Person *spouse = withRelation(before, "spouse");
    const Person &father = spouse && before.front().sex == QLatin1String("female") ? *spouse : before.front();
    const QString surname = surnameOf(father.name);
    return surname.isEmpty() ? QString() : surname + QLatin1Char(' ');
}

QString nameBehindOffer(const QString &offer, const QString &text, const std::vector<Person> &before)
{
    if (offer.isEmpty() || !text.startsWith(offer))
        return text;
    const QString typed = text.mid(offer.size()).trimmed();
    const QStringList words = wordsOf(typed);
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return text;
    if (fold(words[0]) == fold(offer).trimmed())
        return typed;
    if (!isSurname(words[0]))
        return text;
    // "Trần Bảo An" after "Nguyễn" is a double surname where the mother is a Trần; "Trần Thị An" never is.
    const bool isFullName = fold(words[1]) == QLatin1String("thi") || fold(words[1]) == QLatin1String("van");
    const bool isOfFamily = std::any_of(before.begin(), before.end(), [&](const Person &person) { return fold(surnameOf(person.name)) == fold(words[0]); });
    return isFullName || !isOfFamily ? typed : text;
}

QString sex(const Person &person, const std::vector<Person> &before)
{
    if (const auto facts = identityFacts(person.identity.toStdString()))
        return facts->female ? QStringLiteral("female") : QStringLiteral("male");
    if (hasMiddleWord(person.name, QStringLiteral("thi")))
        return QStringLiteral("female");
    if (hasMiddleWord(person.name, QStringLiteral("van")))
        return QStringLiteral("male");
    if (person.relation == QLatin1String("spouse") && !before.empty())
        return otherSex(before.front().sex);
    return before.size() == 1 ? otherSex(before.front().sex) : QString();
}

QString relation(const Person &person, const std::vector<Person> &before)
{
    if (before.empty())
        return QStringLiteral("head");
    const Person &head = before.front();
    const bool areTwoSexes = !person.sex.isEmpty() && !head.sex.isEmpty() && person.sex != head.sex;
    const bool mayBeCouple = areTwoSexes && !withRelation(before, "spouse");
    const auto headYear = yearOf(head.birthDate);
    const auto year = yearOf(person.birthDate);
    if (!headYear || !year)
        return mayBeCouple && before.size() == 1 ? QStringLiteral("spouse") : QString();
    const int younger = *year - *headYear;
    if (younger >= kTwoGenerations)
        return QStringLiteral("grandchild");
    if (younger >= kGeneration)
        return QStringLiteral("child");
    if (younger <= -kGeneration)
        return QStringLiteral("parent");
    return mayBeCouple ? QStringLiteral("spouse") : QStringLiteral("sibling");
}

QString birthYear(const QString &identity)
{
    const auto facts = identityFacts(identity.toStdString());
    return facts ? QString::number(facts->birthYear) : QString();
}

bool isChild(const QString &birthDate, const QDate &today)
{
    const auto year = yearOf(birthDate);
    // By the year alone: who may have turned 14 already is asked for the number.
    return year && today.year() - *year < kIdentityAge;
}

QString nextNumber(const QString &number)
{
    qsizetype start = number.size();
    while (start > 0 && number[start - 1].isDigit())
        --start;
    bool isNumber = false;
    const QString digits = number.mid(start);
    const qlonglong value = digits.toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return number.left(start) + QStringLiteral("%1").arg(value + 1, static_cast<int>(digits.size()), 10, QLatin1Char('0'));
}

} // namespace stc::services::guess
