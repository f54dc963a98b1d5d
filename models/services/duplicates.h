// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/database.h"
#include "store/queries/duplicates.h"

#include <QStringList>

/// People and households that were entered twice: found, graded, with the reasons. Nothing is changed here.
namespace stc::services {

enum class DuplicateGrade : std::uint8_t { Sure, Likely, Possible };

/// What speaks for a pair, and against it. Of the name, the birth and the place one each.
enum class DuplicateReason : std::uint8_t {
    SameName,
    SameNameButIY,        ///< Lý, Lí
    SameNameWithoutMarks,
    OneWord,              ///< a middle name more or less
    OneLetter,            ///< of the family or a middle name
    OneLetterInGiven,
    OtherName,
    SameBirthDate,
    SameBirthYear,
    ExchangedDayAndMonth,
    NearBirthYear,        ///< a year more or less
    NoBirthYear,          ///< one of them has none
    SameHousehold,
    SameHamlet,
    SameCommune,
    OtherCommune,
    SameIdentity,
    NearIdentity,         ///< one digit differs
    SamePhone,
    SameNumber,           ///< of the household
    SameAddress,
    SharedPeople,         ///< the same people (name, birth year) live in both
    // Against:
    OtherSex,
    OtherIdentity,
    OtherBirthDate,       ///< within the same year
    OtherBirthYear,
    OneIsGone,            ///< died or moved out
};

class DuplicateReasons {
public:
    DuplicateReasons() = default;
    DuplicateReasons(std::initializer_list<DuplicateReason> reasons)
    {
        for (const DuplicateReason reason : reasons)
            add(reason);
    }
    void add(DuplicateReason reason) { m_bits |= 1u << static_cast<unsigned>(reason); }
    [[nodiscard]] bool has(DuplicateReason reason) const { return (m_bits >> static_cast<unsigned>(reason) & 1u) != 0; }
    bool operator==(const DuplicateReasons &) const = default;

private:
    std::uint32_t m_bits = 0;
};

struct DuplicatePair {
    DuplicateGrade grade = DuplicateGrade::Possible;
    int points = 0; ///< what the grade was made of: the list begins with the most
    DuplicateReasons reasons;
    int sharedPeople = 0; ///< of two households
    store::DuplicateSide first; ///< the one with the smaller id
    store::DuplicateSide second;
    Uuid decision;     ///< the line that says that they are different; null = not decided
    QString decidedOn; ///< ISO
};

struct DuplicateReport {
    std::vector<DuplicatePair> pairs; ///< the surest first, at most kMostDuplicates
    qint64 found = 0;                 ///< all of them
    qint64 records = 0;               ///< that were compared
    std::int64_t batch = 0;           ///< the last change that the search has seen
};
inline constexpr qint64 kMostDuplicates = 20'000;

/// People or households of these units entered twice. Pairs that a person has called different are left out. Never compares all with all: only records
/// that share a household, a name within a commune, a birth year within a hamlet, an identity number or a phone.
/// Same name and birth year alone are frequent in one village (domain.md 4.6): at most "possible", and nothing in different communes.
/// Errors: Cancelled, those of the database.
[[nodiscard]] Result<DuplicateReport> findDuplicates(store::Database &database, schema::TableId table, AreaRange range, const Progress &progress);

/// The pairs that a person has called different, newest first.
[[nodiscard]] Result<std::vector<DuplicatePair>> decidedPairs(store::Database &database, schema::TableId table, AreaRange range);

/// "sure", "likely", "possible"
[[nodiscard]] QString gradeText(DuplicateGrade grade);
/// "same_name", "other_sex" …: for other programs.
[[nodiscard]] QStringList reasonCodes(const DuplicateReasons &reasons);
/// One sentence: "same name without marks, same birth year, same household; but the sex differs".
[[nodiscard]] QString reasonsText(const DuplicatePair &pair);

} // namespace stc::services
