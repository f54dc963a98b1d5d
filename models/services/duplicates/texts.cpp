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
    const char *text;
};

using enum DuplicateReason;

constexpr Wording kFor[] = {
    {SameName, QT_TRANSLATE_NOOP("duplicates", "same name")},
    {SameNameButIY, QT_TRANSLATE_NOOP("duplicates", "same name but for i and y")},
    {SameNameWithoutMarks, QT_TRANSLATE_NOOP("duplicates", "same name without marks")},
    {OneWord, QT_TRANSLATE_NOOP("duplicates", "a middle name more or less")},
    {OneLetter, QT_TRANSLATE_NOOP("duplicates", "names one letter or tone apart")},
    {OneLetterInGiven, QT_TRANSLATE_NOOP("duplicates", "given names one letter or tone apart")},
    {SameBirthDate, QT_TRANSLATE_NOOP("duplicates", "same date of birth")},
    {ExchangedDayAndMonth, QT_TRANSLATE_NOOP("duplicates", "day and month of birth exchanged")},
    {SameBirthYear, QT_TRANSLATE_NOOP("duplicates", "same year of birth")},
    {NearBirthYear, QT_TRANSLATE_NOOP("duplicates", "years of birth one apart")},
    {NoBirthYear, QT_TRANSLATE_NOOP("duplicates", "a year of birth is missing")},
    {SameIdentity, QT_TRANSLATE_NOOP("duplicates", "same identity number")},
    {NearIdentity, QT_TRANSLATE_NOOP("duplicates", "identity numbers one digit apart")},
    {SamePhone, QT_TRANSLATE_NOOP("duplicates", "same phone")},
    {SameNumber, QT_TRANSLATE_NOOP("duplicates", "same household number")},
    {SameAddress, QT_TRANSLATE_NOOP("duplicates", "same address")},
    {SameHousehold, QT_TRANSLATE_NOOP("duplicates", "same household")},
    {SameHamlet, QT_TRANSLATE_NOOP("duplicates", "same hamlet")},
    {SameCommune, QT_TRANSLATE_NOOP("duplicates", "same commune")},
};

constexpr Wording kAgainst[] = {
    {OtherName, QT_TRANSLATE_NOOP("duplicates", "the names differ")},
    {OtherSex, QT_TRANSLATE_NOOP("duplicates", "the sex differs")},
    {OtherIdentity, QT_TRANSLATE_NOOP("duplicates", "the identity numbers differ")},
    {OtherBirthDate, QT_TRANSLATE_NOOP("duplicates", "day and month of birth differ")},
    {OtherBirthYear, QT_TRANSLATE_NOOP("duplicates", "the years of birth differ")},
    {OtherCommune, QT_TRANSLATE_NOOP("duplicates", "in different communes")},
    {OneIsGone, QT_TRANSLATE_NOOP("duplicates", "one of the two died or moved out")},
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
