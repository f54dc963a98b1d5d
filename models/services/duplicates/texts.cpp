// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duplicates.h"

#include <QCoreApplication>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(duplicates)
};

struct Wording {
    DuplicateReason reason;
    const char *code;
    const char *text;
};

using enum DuplicateReason;

constexpr Wording kFor[] = {
    {SameName, "same_name", QT_TRANSLATE_NOOP("duplicates", "same name")},
    {SameNameButIY, "same_name_but_iy", QT_TRANSLATE_NOOP("duplicates", "same name but for i and y")},
    {SameNameWithoutMarks, "same_name_without_marks", QT_TRANSLATE_NOOP("duplicates", "same name without marks")},
    {OneWord, "one_word", QT_TRANSLATE_NOOP("duplicates", "a middle name more or less")},
    {OneLetter, "one_letter", QT_TRANSLATE_NOOP("duplicates", "names one letter or tone apart")},
    {OneLetterInGiven, "one_letter_in_given", QT_TRANSLATE_NOOP("duplicates", "given names one letter or tone apart")},
    {SameBirthDate, "same_birth_date", QT_TRANSLATE_NOOP("duplicates", "same date of birth")},
    {ExchangedDayAndMonth, "exchanged_day_and_month", QT_TRANSLATE_NOOP("duplicates", "day and month of birth exchanged")},
    {SameBirthYear, "same_birth_year", QT_TRANSLATE_NOOP("duplicates", "same year of birth")},
    {NearBirthYear, "near_birth_year", QT_TRANSLATE_NOOP("duplicates", "years of birth one apart")},
    {NoBirthYear, "no_birth_year", QT_TRANSLATE_NOOP("duplicates", "a year of birth is missing")},
    {SameIdentity, "same_identity", QT_TRANSLATE_NOOP("duplicates", "same identity number")},
    {NearIdentity, "near_identity", QT_TRANSLATE_NOOP("duplicates", "identity numbers one digit apart")},
    {SamePhone, "same_phone", QT_TRANSLATE_NOOP("duplicates", "same phone")},
    {SameNumber, "same_number", QT_TRANSLATE_NOOP("duplicates", "same household number")},
    {SameAddress, "same_address", QT_TRANSLATE_NOOP("duplicates", "same address")},
    {SameHousehold, "same_household", QT_TRANSLATE_NOOP("duplicates", "same household")},
    {SameHamlet, "same_hamlet", QT_TRANSLATE_NOOP("duplicates", "same hamlet")},
    {SameCommune, "same_commune", QT_TRANSLATE_NOOP("duplicates", "same commune")},
};

constexpr Wording kAgainst[] = {
    {OtherName, "other_name", QT_TRANSLATE_NOOP("duplicates", "the names differ")},
    {OtherSex, "other_sex", QT_TRANSLATE_NOOP("duplicates", "the sex differs")},
    {OtherIdentity, "other_identity", QT_TRANSLATE_NOOP("duplicates", "the identity numbers differ")},
    {OtherBirthDate, "other_birth_date", QT_TRANSLATE_NOOP("duplicates", "day and month of birth differ")},
    {OtherBirthYear, "other_birth_year", QT_TRANSLATE_NOOP("duplicates", "the years of birth differ")},
    {OtherCommune, "other_commune", QT_TRANSLATE_NOOP("duplicates", "in different communes")},
    {OneIsGone, "one_is_gone", QT_TRANSLATE_NOOP("duplicates", "one of the two died or moved out")},
};

constexpr const char *kGrades[] = {
    QT_TRANSLATE_NOOP("duplicates", "Sure"),
    QT_TRANSLATE_NOOP("duplicates", "Likely"),
    QT_TRANSLATE_NOOP("duplicates", "Possible"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("duplicates", text);
}

QStringList told(std::span<const Wording> wordings, const DuplicateReasons &reasons)
{
    QStringList texts;
    for (const Wording &wording : wordings) {
        if (reasons.has(wording.reason))
            texts << translated(wording.text);
    }
    return texts;
}

} // namespace

QStringList reasonCodes(const DuplicateReasons &reasons)
{
    QStringList codes;
    for (const std::span<const Wording> wordings : {std::span<const Wording>(kFor), std::span<const Wording>(kAgainst)}) {
        for (const Wording &wording : wordings) {
            if (reasons.has(wording.reason))
                codes << QLatin1String(wording.code);
        }
    }
    if (reasons.has(SharedPeople))
        codes << QStringLiteral("shared_people");
    return codes;
}

QString gradeText(DuplicateGrade grade)
{
    return translated(kGrades[static_cast<std::size_t>(grade)]);
}

QString reasonsText(const DuplicatePair &pair)
{
    if (!pair.decision.isNull())
        return QString();
    QStringList speakFor = told(kFor, pair.reasons);
    if (pair.reasons.has(SharedPeople))
        speakFor << Tr::tr("%n people are in both", nullptr, pair.sharedPeople);
    const QString text = speakFor.join(QLatin1String(", "));
    const QStringList speakAgainst = told(kAgainst, pair.reasons);
    if (speakAgainst.isEmpty())
        return text;
    return Tr::tr("%1; but %2").arg(text, speakAgainst.join(QLatin1String(", ")));
}

} // namespace stc::services
