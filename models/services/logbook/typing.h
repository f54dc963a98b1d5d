// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/page.h"
#include "store/queries/logbookentry.h"

#include <QCoreApplication>

#include <memory>

/// What the functions of a typed page (page.h) have in common. Not for others.
namespace stc::services::logbook {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LogbookPage)
};

/// A change of one page under way.
struct Typing {
    std::unique_ptr<store::Editor> editor;
    store::PageTeam team;
    QString teamName;
    TeamDay page;

    /// Errors: those of openPage, Busy.
    [[nodiscard]] static Result<Typing> begin(store::Database &database, const TeamDay &page, const QString &reason);
    [[nodiscard]] store::Database &database() const { return editor->database(); }
    [[nodiscard]] store::Connection &connection() const { return editor->connection(); }
    /// The page's row; the first thing that is saved makes it, and from then on the page waits to be finished.
    [[nodiscard]] Result<Uuid> row();
    /// `what` has %1 for the team and %2 for the day.
    [[nodiscard]] Result<Change> finish(const QString &what);
    [[nodiscard]] QString named(const QString &what) const;
};

/// Errors: NotFound (no such team), InvalidInput (it did not exist on that day; the day lies ahead).
[[nodiscard]] Result<store::PageTeam> teamOfPage(store::Database &database, const TeamDay &page);

/// The same in every office: two computers of a commune that type the same thing make the same record, not two of which one is refused.
[[nodiscard]] Uuid pageRowId(const TeamDay &page);

/// Households of the page with their numbers.
[[nodiscard]] Result<std::vector<PageHousehold>> pageHouseholds(store::Database &database, const store::PageTeam &team, const TeamDay &page);
/// Its lines, in the order of entry.
[[nodiscard]] Result<std::vector<PageEntry>> pageEntries(store::Database &database, const store::PageTeam &team, const TeamDay &page, const std::vector<PageHousehold> &households);
/// People in quarantine with their checks.
[[nodiscard]] Result<std::vector<PagePerson>> pagePeople(store::Database &database, const store::PageTeam &team, const TeamDay &page);
/// One check inside a change that does more; one that says nothing takes the stored one away. Gives what is wrong with it: then the change is to be given up.
[[nodiscard]] Result<std::vector<store::FieldProblem>> saveCheckIn(Typing &typing, const Uuid &person, int session, const PageCheck &check);

/// What kind of line makes which records.
struct KindFacts {
    EntryKind kind = EntryKind::Other;
    const char *outcome = nullptr;                 ///< of the visit; nullptr = makes none
    std::optional<schema::TableId> registerTable; ///< where its record goes
    [[nodiscard]] QString label() const;
};
[[nodiscard]] const KindFacts &factsOf(EntryKind kind);
/// Nothing: an outcome of a later version of the program.
[[nodiscard]] std::optional<EntryKind> kindOfOutcome(const QString &outcome);
/// The registers that a line can have a record in.
[[nodiscard]] std::span<const schema::TableId> pageRegisters();
/// A column of a register's record that is typed in the line: not its person, team, source or day, which follow from the line.
[[nodiscard]] bool isTypedColumn(const schema::Table &table, const schema::Column &column);

[[nodiscard]] inline QString nameOf(const schema::Column &column) { return QLatin1String(column.name); }

} // namespace stc::services::logbook
