// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/issue.h"

#include <QCoreApplication>

#include <array>

namespace stc {

namespace {

struct IssueDescription {
    IssueCode code;
    const char *name;
    const char *text; ///< %1 the column's label, %2 the value
    bool warning = false;
};

// One line an issue; the order is that of the enum (checked below).
constexpr auto kIssues = std::to_array<IssueDescription>({
    {IssueCode::Required, "required", QT_TRANSLATE_NOOP("issue", "“%1” must be filled in.")},
    {IssueCode::BadId, "bad_id", QT_TRANSLATE_NOOP("issue", "“%2” is not an id. Ids look like 91383548-2b62-4ca2-997b-3dfd3868426a and must not be edited.")},
    {IssueCode::SpreadsheetNumber, "spreadsheet_number", QT_TRANSLATE_NOOP("issue", "A spreadsheet turned “%1” into “%2”; digits are lost. Format the column as text and enter it again.")},
    {IssueCode::LostLetters, "lost_letters", QT_TRANSLATE_NOOP("issue", "Letters were lost: “%2”. Save the file as “CSV UTF-8” and try again.")},
    {IssueCode::BadEncoding, "bad_encoding", QT_TRANSLATE_NOOP("issue", "The text is not UTF-8 or UTF-16. Save the file as “CSV UTF-8” and try again.")},
    {IssueCode::BadDate, "bad_date", QT_TRANSLATE_NOOP("issue", "“%2” is not a date of the calendar. Write it as 31/05/2021.")},
    {IssueCode::FutureDate, "future_date", QT_TRANSLATE_NOOP("issue", "“%1” lies in the future: “%2”.")},
    {IssueCode::BadTime, "bad_time", QT_TRANSLATE_NOOP("issue", "“%2” is not a time. Write it as 2021-05-07T06:31:05Z.")},
    {IssueCode::BadNumber, "bad_number", QT_TRANSLATE_NOOP("issue", "“%2” is not a number.")},
    {IssueCode::OutOfRange, "out_of_range", QT_TRANSLATE_NOOP("issue", "“%1” cannot be “%2”.")},
    {IssueCode::UnknownChoice, "unknown_choice", QT_TRANSLATE_NOOP("issue", "“%2” is not one of the values of “%1”.")},
    {IssueCode::UnknownUnit, "unknown_unit", QT_TRANSLATE_NOOP("issue", "There is no administrative unit with the code “%2” in the list of 2021.")},
    {IssueCode::BadPhone, "bad_phone", QT_TRANSLATE_NOOP("issue", "“%2” is not a phone number: a mobile has 10 digits, a land line 11, and both begin with 0.")},
    {IssueCode::BadIdentity, "bad_identity", QT_TRANSLATE_NOOP("issue", "“%2” is not an identity number: it has 9 digits (CMND) or 12 (CCCD).")},
    {IssueCode::DigitsInName, "digits_in_name", QT_TRANSLATE_NOOP("issue", "A name has no digits: “%2”.")},
    {IssueCode::TooLong, "too_long", QT_TRANSLATE_NOOP("issue", "“%1” is too long.")},
    {IssueCode::ControlCharacter, "control_character", QT_TRANSLATE_NOOP("issue", "“%1” holds a character that is no text (NUL or control). The file is damaged.")},
    {IssueCode::BrokenReference, "broken_reference", QT_TRANSLATE_NOOP("issue", "“%1” names a record that is neither in these files nor in the database: “%2”.")},
    {IssueCode::DuplicateId, "duplicate_id", QT_TRANSLATE_NOOP("issue", "The id “%2” stands twice in this file.")},
    {IssueCode::DuplicateRecord, "duplicate_record", QT_TRANSLATE_NOOP("issue", "There is another record with the same %1, and there can be only one.")},
    {IssueCode::OrderOfDates, "order_of_dates", QT_TRANSLATE_NOOP("issue", "“%1” is too early: “%2”. It cannot lie before the date it follows.")},
    {IssueCode::MissingReason, "missing_reason", QT_TRANSLATE_NOOP("issue", "Something that has ended needs its reason: fill in “%1”.")},
    {IssueCode::ReasonWithoutEnd, "reason_without_end", QT_TRANSLATE_NOOP("issue", "“%1” is filled in but the date of the end is missing.")},
    {IssueCode::ContactWithSelf, "contact_with_self", QT_TRANSLATE_NOOP("issue", "A person cannot be a contact of himself or herself.")},
    {IssueCode::ContactRing, "contact_ring", QT_TRANSLATE_NOOP("issue", "This contact closes a ring: followed from contact to contact, it comes back to the same person.")},
    {IssueCode::OtherCommune, "other_commune", QT_TRANSLATE_NOOP("issue", "The team belongs to another commune than the household.")},
    {IssueCode::StillUsed, "still_used", QT_TRANSLATE_NOOP("issue", "This record cannot be deleted: others still refer to it.")},
    {IssueCode::UnclosedQuote, "unclosed_quote", QT_TRANSLATE_NOOP("issue", "A quotation mark is opened here and never closed. The file may be cut off.")},
    {IssueCode::BadQuote, "bad_quote", QT_TRANSLATE_NOOP("issue", "Text follows a closing quotation mark. Inside quoted text a quotation mark is written twice.")},
    {IssueCode::FieldCount, "field_count", QT_TRANSLATE_NOOP("issue", "The number of fields differs from the header’s. The line may be cut off, or a separator stands unquoted in a text.")},
    {IssueCode::MissingHeader, "missing_header", QT_TRANSLATE_NOOP("issue", "The file has no header line with the names of the columns.")},
    {IssueCode::DoubledColumn, "doubled_column", QT_TRANSLATE_NOOP("issue", "The column “%2” stands twice in the header.")},
    {IssueCode::MissingColumn, "missing_column", QT_TRANSLATE_NOOP("issue", "The column “%2” is missing, and it must be there.")},
    {IssueCode::UnknownTable, "unknown_table", QT_TRANSLATE_NOOP("issue", "No table has this file’s name. It was passed over.")},
    {IssueCode::FileMissing, "file_missing", QT_TRANSLATE_NOOP("issue", "The package’s list names this file, but it is not there.")},
    {IssueCode::ChecksumDiffers, "checksum_differs", QT_TRANSLATE_NOOP("issue", "The file was changed or damaged after it was sent: its checksum differs.")},
    {IssueCode::RowCountDiffers, "row_count_differs", QT_TRANSLATE_NOOP("issue", "The file holds another number of rows than was sent.")},
    {IssueCode::TeamSize, "team_size", QT_TRANSLATE_NOOP("issue", "The team has %2 active members; 3 to 5 are usual."), true},
    {IssueCode::TeamLeader, "team_leader", QT_TRANSLATE_NOOP("issue", "The team has %2 active leaders; it needs exactly one."), true},
    {IssueCode::TeamHouseholds, "team_households", QT_TRANSLATE_NOOP("issue", "The team looks after %2 households; 30 to 50 are usual."), true},
    {IssueCode::Untrained, "untrained", QT_TRANSLATE_NOOP("issue", "The member has not been trained."), true},
    {IssueCode::TooYoung, "too_young", QT_TRANSLATE_NOOP("issue", "The member was younger than 16 when joining."), true},
    {IssueCode::IdentityDiffers, "identity_differs", QT_TRANSLATE_NOOP("issue", "The identity number says another sex or year of birth."), true},
    {IssueCode::VisitedMoreThanAssigned, "visited_more_than_assigned", QT_TRANSLATE_NOOP("issue", "More households visited than assigned: %2."), true},
    {IssueCode::CounterDiffers, "counter_differs", QT_TRANSLATE_NOOP("issue", "“%1” differs from the register of that team and day: %2."), true},
    {IssueCode::PlannedEndDiffers, "planned_end_differs", QT_TRANSLATE_NOOP("issue", "The planned release is not the start plus the days: %2."), true},
    {IssueCode::LinesContradict, "lines_contradict", QT_TRANSLATE_NOOP("issue", "The page says “%2” of this household already. Can both be true?"), true},
    {IssueCode::QuarantineOfDead, "quarantine_of_dead", QT_TRANSLATE_NOOP("issue", "This person had died before: “%1” is %2."), true},
    {IssueCode::CheckAfterRelease, "check_after_release", QT_TRANSLATE_NOOP("issue", "This person was not in quarantine on %2. Is the date right?"), true},
    {IssueCode::QuarantinedTwice, "quarantined_twice", QT_TRANSLATE_NOOP("issue", "Somebody with the same name, year of birth and number is in quarantine in another commune at the same time."), true},
    {IssueCode::SampleOfDead, "sample_of_dead", QT_TRANSLATE_NOOP("issue", "This person had died before the sample was taken: %2."), true},
    {IssueCode::ContactLevelDiffers, "contact_level_differs", QT_TRANSLATE_NOOP("issue", "The level %2 is not what the source’s own level makes of it."), true},
    {IssueCode::RuleWithoutDays, "rule_without_days", QT_TRANSLATE_NOOP("issue", "“%1” is not a list of days from 1 to 60, like “1 14 20”: “%2”.")},
    {IssueCode::DayClosed, "day_closed", QT_TRANSLATE_NOOP("issue", "The day %2 is closed. A correction needs its reason, and appears in the next report."), true},
});

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kIssues.size(); ++i) {
        if (static_cast<std::size_t>(kIssues[i].code) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "kIssues must list the codes in the order of the enum");

const IssueDescription &description(IssueCode code)
{
    return kIssues[static_cast<std::size_t>(code)];
}

constexpr qsizetype kShownLength = 60;

} // namespace

QLatin1String issueCodeName(IssueCode code)
{
    return QLatin1String(description(code).name);
}

bool isWarning(IssueCode code)
{
    return description(code).warning;
}

QString issueText(IssueCode code, const QString &columnLabel, const QString &value)
{
    QString shown = value.left(kShownLength);
    if (value.size() > kShownLength)
        shown += QChar(0x2026);
    const QString pattern = QCoreApplication::translate("issue", description(code).text);
    // One pass by hand, not arg(): a text may use only one of the two, and what is put in may itself hold "%1".
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView rest = QStringView(pattern).mid(i, 2);
        if (rest == QLatin1String("%1"))
            text += columnLabel;
        else if (rest == QLatin1String("%2"))
            text += shown;
        else {
            text += pattern[i];
            continue;
        }
        ++i;
    }
    return text;
}

} // namespace stc
