// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafts.h"

#include <QDir>
#include <QLockFile>
#include <QScopeGuard>
#include <QSysInfo>

namespace stc::store {

namespace {

constexpr int kDraftPatience = 50; ///< milliseconds: a draft is kept again at the next key, the typing hand is not to wait for an import

constexpr qint64 kForeignDraftAge = 86400; ///< seconds: a program on another machine cannot be asked whether it still runs

/// "machine/session": who writes on a draft.
QString ownSession(Database &database)
{
    return QSysInfo::machineHostName() + QLatin1Char('/') + database.session();
}

bool isLeft(Database &database, const QString &session, qint64 at)
{
    if (session == ownSession(database))
        return false;
    const qsizetype slash = session.lastIndexOf(QLatin1Char('/'));
    if (session.left(slash) != QSysInfo::machineHostName())
        return database.clock().nowSeconds() - at > kForeignDraftAge;
    return !isSessionAlive(session.mid(slash + 1));
}

} // namespace

Result<std::int64_t> keepDraft(Database &database, const Draft &draft)
{
    Connection &connection = database.connection();
    connection.setPatience(kDraftPatience);
    const auto patience = qScopeGuard([&connection] { connection.resetPatience(); });
    auto write = connection.prepare("INSERT INTO drafts (draft, form, record, session, who, at, content) VALUES (?, ?, ?, ?, ?, ?, ?)"
                                               " ON CONFLICT (draft) DO UPDATE SET at = excluded.at, content = excluded.content RETURNING draft");
    if (!write)
        return failed(write.error());
    if (draft.number != 0)
        write->bind(1, draft.number);
    else
        write->bindNull(1);
    write->bind(2, draft.form);
    if (draft.record.isNull())
        write->bindNull(3);
    else
        write->bind(3, draft.record);
    const QByteArray &content = draft.content;
    write->bind(4, ownSession(database)).bind(5, database.who()).bind(6, database.clock().nowSeconds()).bind(7, std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    const auto row = write->step();
    if (!row)
        return failed(row.error());
    const std::int64_t number = write->integer(0);
    if (const auto rest = write->run(); !rest)
        return failed(rest.error());
    return number;
}

Status dropDraft(Database &database, std::int64_t number)
{
    auto remove = database.connection().prepare("DELETE FROM drafts WHERE draft = ?");
    if (!remove)
        return failed(remove.error());
    remove->bind(1, number);
    return remove->run();
}

Result<std::vector<Draft>> leftDrafts(Database &database)
{
    auto select = database.connection().prepare("SELECT draft, form, record, who, at, content, session FROM drafts ORDER BY at DESC, draft DESC");
    if (!select)
        return failed(select.error());
    std::vector<Draft> drafts;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return drafts;
        if (!isLeft(database, select->string(6), select->integer(4)))
            continue;
        const std::string_view content = select->text(5);
        drafts.push_back({select->integer(0), select->string(1), select->id(2), select->string(3), select->integer(4), QByteArray(content.data(), static_cast<qsizetype>(content.size()))});
    }
}

Status adoptDraft(Database &database, std::int64_t number)
{
    auto update = database.connection().prepare("UPDATE drafts SET session = ? WHERE draft = ?");
    if (!update)
        return failed(update.error());
    update->bind(1, ownSession(database)).bind(2, number);
    return update->run();
}

} // namespace stc::store
