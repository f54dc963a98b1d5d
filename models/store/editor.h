// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulkwriter.h"
#include "store/closedday.h"
#include "store/historywriter.h"
#include "store/incomingrow.h"
#include "store/rowreader.h"

#include <memory>
#include <set>

namespace stc::store {

/// One change by one person, however many records it touches: one transaction, one line of history (a "batch"), one step of undo. What was there
/// before is kept. Nothing is written unless commit() is called. Use it as:
///
///     auto editor = Editor::begin(database);
///     editor->update(TableId::Households, id, {{QStringLiteral("team_id"), team.toString()}});
///     const auto batch = editor->commit(tr("assign household to %1"));
class Editor {
public:
    /// Takes the write lock: another program that writes waits, or this gives Busy after some seconds.
    [[nodiscard]] static Result<std::unique_ptr<Editor>> begin(Database &database, const char *kind = "edit", std::optional<std::int64_t> reverses = {});
    ~Editor();
    Editor(const Editor &) = delete;
    Editor &operator=(const Editor &) = delete;

    /// A new record; gives its id. Errors: InvalidInput (the first problem's text; problems() has all), DayClosed, those of the database.
    [[nodiscard]] Result<Uuid> insert(schema::TableId table, const Values &values, const Uuid &id = Uuid::random());
    /// Changes the named columns; the others stay. A record that already is so is left alone. Errors: NotFound, InvalidInput, DayClosed.
    [[nodiscard]] Status update(schema::TableId table, const Uuid &id, const Values &values);
    /// Errors: NotFound; StillUsed when another record refers to it; DayClosed.
    [[nodiscard]] Status remove(schema::TableId table, const Uuid &id, const QString &reason);
    /// As update(), where one record takes the place of another (two were the same): on a closed day, references besides team and page may then change
    /// without a reason, because what was counted and who was meant stay the same. Anything else counts as an update.
    [[nodiscard]] Status updateReferences(schema::TableId table, const Uuid &id, const Values &values);
    /// Every record that refers to `from` refers to `to` instead. Rows that would then be there twice (a check of the same session, a pair with itself)
    /// are removed: the history keeps them. Gives how many rows moved.
    [[nodiscard]] Result<int> redirect(schema::TableId table, const Uuid &from, const Uuid &to);

    /// Why rows of closed days are changed, from now on; empty = they are not: insert, update and remove then fail with DayClosed. With a reason they are
    /// written, and every correction is kept as a row of page_corrections in the same change.
    void setCorrectionReason(const QString &reason) { m_correctionReason = reason.trimmed(); }
    [[nodiscard]] const QString &correctionReason() const { return m_correctionReason; }

    /// The record as it stands, also as this change has made it: canonical text, references as ids. nullopt: there is none.
    [[nodiscard]] Result<std::optional<Values>> read(schema::TableId table, const Uuid &id);
    /// The change that made the record what it is: whoever saw it at another one saw something else. 0: it is not there.
    [[nodiscard]] Result<std::int64_t> batchOf(schema::TableId table, const Uuid &id);
    /// For questions of a service, inside the transaction.
    [[nodiscard]] Connection &connection() { return m_database.connection(); }
    [[nodiscard]] Database &database() { return m_database; }

    /// Of the last insert or update.
    [[nodiscard]] const std::vector<FieldProblem> &problems() const { return m_problems; }
    /// A warning that the person overruled, with the reason; it holds while the value stays.
    [[nodiscard]] Status overrule(const Uuid &id, const FieldProblem &warning, const schema::Table &table, const QString &value, const QString &reason);
    [[nodiscard]] int changes() const { return m_changes; }
    [[nodiscard]] std::int64_t batch() const { return m_batch; }

    /// Gives the batch, or 0 when nothing had changed (then no line of history is written either). `summary` is what people read behind "Undo:".
    [[nodiscard]] Result<std::int64_t> commit(const QString &summary);

private:
    explicit Editor(Database &database);
    struct Tools;
    [[nodiscard]] Result<Tools *> tools(schema::TableId table);
    [[nodiscard]] Status redirectRow(const schema::Child &child, std::int64_t key, const Uuid &to);
    [[nodiscard]] Status keep(const char *kind, const schema::Table &table, const Uuid &id, std::int64_t updatedAt, std::string_view content);
    [[nodiscard]] Status write(const IncomingRow &row, const RowStamp &old, bool isNew);
    [[nodiscard]] Status change(schema::TableId table, const Uuid &id, const Values &values, bool replacesReferences);
    [[nodiscard]] Status keepCorrections(const schema::Table &table, const Values *before, const BookDay &from, const Values *after, const BookDay &to);

    Database &m_database;
    std::optional<Transaction> m_transaction;
    std::int64_t m_batch = 0;
    HistoryWriter m_history;
    std::array<std::unique_ptr<Tools>, schema::kTableCount> m_tools;
    std::set<Uuid> m_kept; ///< records whose state before this change is kept already
    std::vector<FieldProblem> m_problems;
    QString m_correctionReason;
    int m_changes = 0;
};

} // namespace stc::store
