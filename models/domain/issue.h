// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace stc {

/// What is wrong with a value, a record or a file. The names (`issueCodeName`) are part of the command line's contract.
enum class IssueCode : std::uint8_t {
    // values
    Required,
    BadId,
    SpreadsheetNumber, ///< an id, phone or number that a spreadsheet turned into 1,23E+11
    LostLetters,       ///< letters that a spreadsheet saved as `?`
    BadEncoding,
    BadDate,
    FutureDate,
    BadTime,
    BadNumber,
    OutOfRange,
    UnknownChoice,
    UnknownUnit,
    BadPhone,
    BadIdentity,
    DigitsInName,
    TooLong,
    ControlCharacter,
    // records
    BrokenReference,
    DuplicateId,
    DuplicateRecord,
    OrderOfDates,
    MissingReason,
    ReasonWithoutEnd,
    ContactWithSelf,
    ContactRing,
    OtherCommune,
    StillUsed,
    // files
    UnclosedQuote,
    BadQuote,
    FieldCount,
    MissingHeader,
    DoubledColumn,
    MissingColumn,
    UnknownTable,
    FileMissing,
    ChecksumDiffers,
    RowCountDiffers,
    // warnings, never a reason to refuse
    TeamSize,
    TeamLeader,
    TeamHouseholds,
    Untrained,
    TooYoung,
    IdentityDiffers,
    VisitedMoreThanAssigned,
    CounterDiffers,
    PlannedEndDiffers,
    LinesContradict, ///< two lines of a page say different things of one household
    QuarantineOfDead,
    CheckAfterRelease,
    QuarantinedTwice,  ///< probably the same person, in quarantine in two communes at once
    SampleOfDead,
    ContactLevelDiffers,
    RuleWithoutDays,
    DayClosed, ///< asked about, not let pass: a correction needs its reason
};

[[nodiscard]] QLatin1String issueCodeName(IssueCode code);
/// Only listed by `check`, never refused.
[[nodiscard]] bool isWarning(IssueCode code);
/// One sentence for people: what is wrong and what would be right. `value` is quoted where it helps, cut at 60 characters.
[[nodiscard]] QString issueText(IssueCode code, const QString &columnLabel, const QString &value);

/// One problem at one place of an input.
struct Issue {
    QString file;     ///< `people.csv`
    qint64 line = 0;  ///< line where the record starts, the header being 1; 0 = the whole file
    QString column;   ///< column name, empty for the whole record
    QString value;    ///< as it stood in the file, at most 200 characters
    IssueCode code = IssueCode::Required;
    QString message;  ///< translated
};

} // namespace stc
