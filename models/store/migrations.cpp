// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace stc::store {

namespace {

struct Migration {
    int version;
    QString name;
    QByteArray text;
};

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({name.left(4).toInt(), name, file.readAll()});
    }
    return migrations;
}

Status apply(Connection &connection, const Migration &migration, std::int64_t nowSeconds)
{
    for (const std::string &sql : splitMigration(std::string_view(migration.text.constData(), static_cast<std::size_t>(migration.text.size())))) {
        if (const auto done = connection.execute(sql.c_str()); !done)
            return done;
    }
    auto note = connection.prepare("INSERT INTO migrations (version, name, sha256, applied_at) VALUES (?, ?, ?, ?)");
    if (!note)
        return failed(note.error());
    note->bind(1, migration.version).bind(2, migration.name);
    note->bind(3, QString::fromLatin1(QCryptographicHash::hash(migration.text, QCryptographicHash::Sha256).toHex())).bind(4, nowSeconds);
    return note->run();
}

} // namespace

std::vector<std::string> splitMigration(std::string_view text)
{
    std::vector<std::string> parts;
    std::string part;
    bool hasStatement = false;
    const auto finish = [&] {
        if (hasStatement)
            parts.push_back(part);
        part.clear();
        hasStatement = false;
    };
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line == "--;") {
            finish();
            continue;
        }
        hasStatement = hasStatement || (line.find_first_not_of(" \t") != std::string_view::npos && line.substr(0, 2) != "--");
        part.append(line).push_back('\n');
    }
    finish();
    return parts;
}

Result<bool> isBehind(Connection &connection)
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return failed(version.error());
    return *version < kSchemaVersion;
}

Status migrate(Connection &connection, std::int64_t nowSeconds)
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return failed(version.error());
    if (*version >= kSchemaVersion)
        return {};
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction.error());
    for (const Migration &migration : shippedMigrations()) {
        if (migration.version <= *version)
            continue;
        if (const auto done = apply(connection, migration, nowSeconds); !done)
            return done;
    }
    const QString stamp = QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2").arg(kApplicationId).arg(kSchemaVersion);
    if (const auto done = connection.execute(stamp); !done)
        return done;
    return transaction->commit();
}

} // namespace stc::store
