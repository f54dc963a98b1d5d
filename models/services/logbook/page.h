// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/sheets.h"
#include "services/recordedit.h"
#include "store/queries/logbook.h"

#include <array>

/// A logbook page while it is typed. Every function that writes is one change; each line of the page is saved by itself as it is left. The first of them makes the
/// page's row and gives the page its number where it was never printed.
namespace stc::services {

/// A household of the page, with the number it has on paper.
struct PageHousehold {
    int number = 0;       ///< as printed (printedRound), else by the order of the round on that day
    Uuid id;
    QString head;
    QString phone;
    QString address;
    int people = 0;
    int inQuarantine = 0; ///< open episodes on that day
    bool isOfTeam = true; ///< false: it stands on the printed page, but the books say that it was not the team's on that day
};

/// What was not as usual: the first six are outcomes of visit_exceptions, the last three are in registers of their own.
enum class EntryKind : std::uint8_t { Absent, Refused, LockedDown, Symptoms, Need, Other, Arrival, Violation, Contact };

/// A line under "not as usual". Symptoms need somebody who has them: a person or a new one; only a visit that came without (from another office) may stay so.
struct PageEntry {
    EntryKind kind = EntryKind::Absent;
    Uuid visit;               ///< row of visit_exceptions (the first six kinds); null = new
    Uuid record;              ///< row of the register: suspected_cases, arrivals, violations, contacts; null = new or none
    Uuid household;           ///< the visited one; that of a new person; may be null for Violation and Contact
    Uuid person;              ///< who; null = nobody (Violation), or somebody new: newPerson
    store::Values newPerson;  ///< columns of people of somebody who is not in the books yet; empty = nobody new
    Uuid source;              ///< Contact: with whom
    store::Values values;     ///< columns of the register's record, typed or canonical; a column that is missing keeps what it was, or gets what is usual
    store::Values before;     ///< the same as openPage or the last save gave it: what others changed in columns that were not touched stays theirs
    QString note;             ///< of the visit, or of the record where there is no visit
    QString reason;           ///< why warnings are overruled, or why a closed day is corrected
    // For display, filled by openPage:
    int number = 0;           ///< of the household on the page, 0 = not of this page
    QString personName;
    QString sourceName;
};

/// What is wrong in a line; `table` says which of its records is meant (visit_exceptions, people, the register). Warnings ask for PageEntry::reason:
/// LinesContradict = another line says something else of the household; DayClosed = the day is closed.
struct EntryProblem {
    schema::TableId table = schema::TableId::VisitExceptions;
    store::FieldProblem problem;
};
struct EntryReply {
    PageEntry entry; ///< with the ids it has now, canonical, as openPage would give it
    Change change;
    std::vector<EntryProblem> problems; ///< errors, or warnings without a reason: nothing was saved
    [[nodiscard]] bool isSaved() const { return problems.empty(); }
};

/// One measuring of a person in quarantine. Everything empty = was not done.
struct PageCheck {
    Uuid id;             ///< of health_checks, null = none
    QString temperature; ///< canonical, "37.5"; may be empty in a check that was done
    QString symptoms;    ///< codes
    bool isAbsent = false;
    bool isConfirmedInBulk = false; ///< "all normal": nobody wrote down a figure; stored as a check with nothing but the note kBulkNote
    QString reason;      ///< of a correction, when the day is closed
    [[nodiscard]] bool isDone() const { return !id.isNull(); }
};
inline constexpr std::array kPageSessions = {"morning", "afternoon"};
/// The note of a check that was confirmed with all the others ("confirmed together"): data, so in the language of the books.
inline constexpr char16_t kBulkNote[] = u"xác nhận chung";

struct PagePerson {
    int number = 0;  ///< line of the page
    Uuid id;
    Uuid household;
    QString name;
    QString birthDate;
    QString head;    ///< of the household
    QString phone;
    int day = 0;     ///< of the quarantine, 1 = the first
    std::optional<int> length;
    std::array<PageCheck, kPageSessions.size()> checks;
};

/// Typed: finishPage said so, or it came without a number from where pages have none. A page that is begun is not typed yet; head.id tells that it is begun.
enum class PageState : std::uint8_t { Missing, Printed, Typed, Checked, Closed };

struct PageView {
    TeamDay page;
    store::TeamInfo team;
    std::optional<Sheet> sheet;
    PageState state = PageState::Missing;
    RecordEdit head;                       ///< the row of logbook_pages: recorder, counters, texts; a new one where nothing was typed yet
    std::vector<std::pair<Uuid, QString>> members; ///< the leader first
    std::vector<PageHousehold> households;
    std::vector<PageEntry> entries;        ///< in the order of entry
    std::vector<PagePerson> people;        ///< in quarantine on that day
    std::array<std::optional<int>, store::kLogbookCounters.size()> computed; ///< what the lines say; nothing = the books cannot tell
};

/// Errors: NotFound (no such team); InvalidInput in plain words: the team did not exist on that day, the date lies ahead.
[[nodiscard]] Result<PageView> openPage(store::Database &database, const TeamDay &page);
/// Only the computed counters again: after a line was saved.
[[nodiscard]] Result<decltype(PageView::computed)> computedCounters(store::Database &database, const TeamDay &page);

/// Saves recorder, counters, texts; only the columns that differ from `head.before` are meant. A counter that differs from the computed one is kept as the
/// paper says. A page that was made meanwhile (by a line, by another computer) is joined; where the same column was filled differently there, it is a conflict.
/// After saving: head.id = reply.id, head.before = head.values.
[[nodiscard]] Result<SaveReply> savePageHead(store::Database &database, const TeamDay &page, const RecordEdit &head);
/// Saves a line with all records it makes (visit, new person, register) in one change; makes the page's row when it is the first.
[[nodiscard]] Result<EntryReply> savePageEntry(store::Database &database, const TeamDay &page, const PageEntry &entry);
/// Takes a line away, with the register's record that it made unless something else refers to that.
[[nodiscard]] Result<Change> removePageEntry(store::Database &database, const TeamDay &page, const PageEntry &entry, const QString &reason);

struct CheckReply {
    PageCheck check;
    Change change;
    std::vector<store::FieldProblem> problems; ///< columns of health_checks
    [[nodiscard]] bool isSaved() const { return problems.empty(); }
};
/// Typed temperature ("375", "37,5") and symptoms; an empty check takes the stored one away. `session` is a place in kPageSessions.
[[nodiscard]] Result<CheckReply> savePageCheck(store::Database &database, const TeamDay &page, const Uuid &person, int session, const PageCheck &check);
/// Every check of the page that is still empty: done, without symptoms, marked as confirmed in bulk (no temperature is invented). `session` -1 = both.
/// Errors of the functions that take a `reason`: DayClosed when the day is closed and there is none.
[[nodiscard]] Result<Change> confirmChecksNormal(store::Database &database, const TeamDay &page, int session, const QString &reason = {});
/// "The rest are well": takes the computed value into every counter that is still empty, and makes the page's row. Where the page says how many households were
/// assigned, it is the rest of these that was visited.
[[nodiscard]] Result<Change> confirmRest(store::Database &database, const TeamDay &page, const QString &reason = {});
/// Everything on the paper has been typed: the page counts as typed from now on, by whom and when. A page typed already stays as it is.
[[nodiscard]] Result<Change> finishPage(store::Database &database, const TeamDay &page, const QString &reason = {});

/// Sentences and requests that offer themselves while notes are typed: those the office has set down, then those it has used before, the most frequent first.
[[nodiscard]] Result<QStringList> pagePhrases(store::Database &database, int most);
/// The office's own list, one phrase a line.
[[nodiscard]] QStringList officePhrases(store::Database &database);
[[nodiscard]] Status setOfficePhrases(store::Database &database, const QStringList &phrases);

} // namespace stc::services
