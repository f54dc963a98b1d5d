// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/editor.h"
#include "store/records.h"

namespace stc::services {

/// One record in a form.
struct RecordEdit {
    schema::TableId table = schema::TableId::Teams;
    Uuid id;                     ///< null = a new one
    std::int64_t basedOn = 0;    ///< Record::batch of the version that the form shows; 0 for a new one
    store::Values before;        ///< as the form found it (canonical)
    store::Values values;        ///< as it is now; only columns of the form
    QString reason;              ///< why its warnings are overruled, or a closed day is corrected; empty = not yet
};

/// A column that someone else changed while the form was open.
struct Difference {
    int column = -1;
    QString before;
    QString theirs; ///< canonical, as are the others
    QString mine;
};

/// Someone else changed the record (or took it away) since the form was opened.
struct Conflict {
    QString who;
    qint64 at = 0;
    bool isGone = false;
    std::int64_t batch = 0; ///< basedOn for the next try
    store::Values theirs;
    std::vector<Difference> differences; ///< columns in which theirs is neither mine nor what the form began with
};

struct SaveReply {
    Uuid id;                                    ///< of the record, when it was saved
    Change change;
    std::vector<store::FieldProblem> problems;  ///< errors, or warnings without a reason: nothing was saved
    std::optional<Conflict> conflict;           ///< nothing was saved
    [[nodiscard]] bool isSaved() const { return problems.empty() && !conflict; }
};

/// How a record is when it is opened in a form: all columns, canonical. A new one is empty besides its place (commune of the database).
[[nodiscard]] Result<RecordEdit> editRecord(store::Database &database, schema::TableId table, const Uuid &id);
/// What is wrong with one value, typed or canonical; nothing = it is right. Without the database's other rows: for every key that is pressed.
[[nodiscard]] std::optional<store::FieldProblem> checkField(const store::Database &database, const schema::Column &column, int index, const QString &typed);
/// A typed value in canonical form; an unreadable one unchanged.
[[nodiscard]] QString canonicalText(const store::Database &database, const schema::Column &column, const QString &typed);
/// All that is wrong with the record as it would be, also among the others. Warnings overruled earlier for the same value are left out.
[[nodiscard]] Result<std::vector<store::FieldProblem>> checkRecord(store::Database &database, const RecordEdit &edit);
/// "add household “Nguyễn Văn A”", "change …": what people read behind "Undo:".
[[nodiscard]] QString summaryOf(const RecordEdit &edit);
/// Saves, or says why not. What others changed in columns that the form did not touch stays theirs.
[[nodiscard]] Result<SaveReply> saveRecord(store::Database &database, const RecordEdit &edit);
/// The same inside a change that does more: nothing is committed, `change` stays empty. Where it is not saved, the whole change is to be given up.
[[nodiscard]] Result<SaveReply> saveIn(store::Editor &editor, const RecordEdit &edit);
/// Errors: StillUsed; DayClosed without a reason.
[[nodiscard]] Result<Change> deleteRecord(store::Database &database, schema::TableId table, const Uuid &id, const QString &reason);
/// Gives one column the value it had before that change.
[[nodiscard]] Result<Change> takeBackColumn(store::Database &database, schema::TableId table, const Uuid &id, int column, const QString &value);

} // namespace stc::services
