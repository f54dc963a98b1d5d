// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editor.h"
#include "store/history.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace stc::store {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(History)
};

struct KeptRow {
    const schema::Table *table = nullptr;
    Uuid id;
    Values values;
};

Result<KeptRow> readKept(Connection &connection, std::int64_t entry)
{
    auto select = connection.prepare("SELECT table_name, id, content FROM history WHERE entry = ? AND kind <> 'added'");
    if (!select)
        return failed(select.error());
    select->bind(1, entry);
    const auto row = select->step();
    if (!row)
        return failed(row.error());
    KeptRow kept;
    kept.table = *row ? schema::findTable(select->text(0)) : nullptr;
    if (!kept.table)
        return fail(ErrorCode::NotFound, Tr::tr("This version is no longer kept."));
    kept.id = select->id(1);
    const std::string_view content = select->text(2);
    const QJsonObject object = QJsonDocument::fromJson(QByteArray(content.data(), static_cast<qsizetype>(content.size()))).object();
    for (const schema::Column &column : kept.table->columns.subspan(1))
        kept.values.insert(QLatin1String(column.name), object.value(QLatin1String(column.name)).toString());
    return kept;
}

/// The same refusal in words that fit what the person wanted.
Error explained(const Editor &editor, const KeptRow &kept, const Error &error)
{
    if (error.code != ErrorCode::InvalidInput)
        return error;
    for (const FieldProblem &problem : editor.problems()) {
        if (problem.code == IssueCode::BrokenReference)
            return {ErrorCode::NotFound, Tr::tr("What this version refers to is gone (%1). Take that back first.").arg(schema::label(kept.table->columns[static_cast<std::size_t>(problem.column)])), {}};
        if (problem.code == IssueCode::DuplicateRecord)
            return {ErrorCode::AlreadyExists, Tr::tr("Another record has taken the place of this version. Look at that one first."), {}};
        if (problem.code == IssueCode::ContactRing)
            return {ErrorCode::InvalidInput, Tr::tr("This version cannot come back: the contacts would form a ring."), {}};
    }
    return {ErrorCode::InvalidInput, Tr::tr("This version cannot come back: %1").arg(error.text), {}};
}

} // namespace

Result<std::int64_t> takeBack(Database &database, std::int64_t entry)
{
    auto editor = Editor::begin(database, "restore");
    if (!editor)
        return failed(editor.error());
    const auto kept = readKept(database.connection(), entry);
    if (!kept)
        return failed(kept.error());
    const auto there = (*editor)->read(kept->table->id, kept->id);
    if (!there)
        return failed(there.error());
    Status done;
    if (*there)
        done = (*editor)->update(kept->table->id, kept->id, kept->values);
    else if (const auto inserted = (*editor)->insert(kept->table->id, kept->values, kept->id); !inserted)
        done = failed(inserted.error());
    if (!done)
        return failed(explained(**editor, *kept, done.error()));
    return (*editor)->commit(schema::label(*kept->table));
}

} // namespace stc::store
