// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "store/database.h"

#include <QDate>

#include <optional>
#include <vector>

/// What the page asks while it is typed: lines of its day, people in quarantine, what became of it. Days are the page's; households belong to the team
/// that they belonged to on that day.
namespace stc::store {

/// A team with the days on which it existed.
struct PageTeam {
    std::int64_t key = 0;
    Area area = 0;
    QString communeCode = {};
    QDate establishedOn = {};
    QDate dissolvedOn = {}; ///< its last day; invalid = exists
};
[[nodiscard]] Result<std::optional<PageTeam>> pageTeam(Connection &connection, const Uuid &team);

/// What is known of a page besides its lines.
struct PageFacts {
    Uuid row;                ///< of logbook_pages; null = nothing was typed
    QDate changedOn;         ///< day of its last change; invalid without one
    bool isChecked = false;  ///< somebody read it a second time
    bool isClosed = false;   ///< its commune's day is closed
};
[[nodiscard]] Result<PageFacts> pageFacts(Connection &connection, const PageTeam &team, const QDate &date);

/// A household to note. `born` is the change that added the row: what was entered first comes first.
struct PageVisit {
    Uuid id;
    std::int64_t born = 0;
    bool isTypedHere = false; ///< added by a person, not by an import: the change is about this line only
    Uuid household;
    QString outcome;
    QString note;
};
/// In the order of entry.
[[nodiscard]] Result<std::vector<PageVisit>> pageVisits(Connection &connection, const Uuid &page);

/// A record of a register that belongs to the page.
struct PageRecord {
    Uuid id;
    std::int64_t born = 0;
    Uuid person;
    QString personName;
    Uuid household; ///< of the person; null without one
    Uuid source;    ///< of a contact
    QString sourceName;
};
/// Suspected cases, arrivals or violations that the team found on that day, in the order of entry.
[[nodiscard]] Result<std::vector<PageRecord>> pageRecords(Connection &connection, const schema::Table &table, std::int64_t teamKey, const QDate &date);
/// Contacts traced on that day whose person or source lives in a household of the team.
[[nodiscard]] Result<std::vector<PageRecord>> pageContacts(Connection &connection, std::int64_t teamKey, const QDate &date);
/// One of the two belongs to a household of the team on that day.
[[nodiscard]] Result<bool> livesWithTeam(Connection &connection, std::int64_t teamKey, const QDate &date, const Uuid &person, const Uuid &other);
/// Null: there is no such person.
[[nodiscard]] Result<Uuid> householdOfPerson(Connection &connection, const Uuid &person);

struct QuarantinedPerson {
    Uuid id;
    Uuid household;
    QString name;
    QString birthDate;
    QString head;
    QString phone; ///< own, else the household's
    QDate startOn;
    QDate plannedEndOn;
    std::optional<int> days;
};
/// People of the team's households in quarantine on that day, in the order of the monitoring list; those who had died or moved away by then are not there.
[[nodiscard]] Result<std::vector<QuarantinedPerson>> quarantinedPeople(Connection &connection, std::int64_t teamKey, const QDate &date);

struct StoredCheck {
    Uuid id;
    QString temperature; ///< canonical
    QString symptoms;
    bool wasAbsent = false;
    std::optional<int> spo2 = {}; ///< per cent
    QString note;
    /// Something that a box of the page does not show.
    [[nodiscard]] bool hasMore() const { return spo2.has_value(); }
};
/// Nothing: was not done.
[[nodiscard]] Result<std::optional<StoredCheck>> storedCheck(Connection &connection, const Uuid &person, const QDate &date, const char *session);

/// What the books can count for a page besides its registers (queries/quality.h).
struct PageCounts {
    int assigned = 0;     ///< households of the team
    int notVisited = 0;   ///< of these, those with a line that says absent, refused or locked down
    int commitments = 0;  ///< households of the team that signed on that day
    int declarations = 0; ///< people of the team's households who declared their health on that day
    int supported = 0;    ///< households that got something from the team on that day, or that are its own
};
[[nodiscard]] Result<PageCounts> pageCounts(Connection &connection, std::int64_t teamKey, const QDate &date);

/// Texts of the pages written last, newest first: where phrases come from.
[[nodiscard]] Result<std::vector<QString>> latestPageTexts(Connection &connection, int pages);

} // namespace stc::store
