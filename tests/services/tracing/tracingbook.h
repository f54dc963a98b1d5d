// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booksfixture.h"

#include "store/queries/contactgraph.h"

/// A commune with people who met each other. Today is 9 June 2021 (test::clock()).
namespace stc::test {

inline QString iso(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
inline QDate june(int day) { return {2021, 6, day}; }

class TracingBook {
public:
    TracingBook() : m_database(*communeBook(m_folder.filePath(QStringLiteral("tracing.db")), clock())) {}
    [[nodiscard]] store::Database &database() { return *m_database; }
    /// As after the program ended: another opening, with its own session.
    void reopen()
    {
        m_database.reset();
        m_database = *store::Database::open(m_folder.filePath(QStringLiteral("tracing.db")), store::Database::Access::ReadWrite, clock());
    }

    Uuid household(const char *head, const char *hamlet = "Thôn Chính") { return addHousehold(*m_database, QString::fromUtf8(head), {}, 0, QString::fromUtf8(hamlet)); }
    Uuid person(const char *name, const Uuid &household = {})
    {
        const Uuid home = household.isNull() ? this->household(name) : household;
        return add(*m_database, schema::TableId::People, {{QStringLiteral("household_id"), home.toString()}, {QStringLiteral("full_name"), QString::fromUtf8(name)}});
    }
    Uuid confirm(const Uuid &person, const QDate &on)
    {
        return add(*m_database, schema::TableId::Cases, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("confirmed_on"), iso(on)}, {QStringLiteral("outcome"), QStringLiteral("treating")}});
    }
    Uuid contact(const Uuid &person, const Uuid &source, int level, const QDate &exposure, const QDate &traced, const char *setting = "neighbour")
    {
        return add(*m_database, schema::TableId::Contacts, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("source_person_id"), source.toString()},
            {QStringLiteral("level"), QStringLiteral("F%1").arg(level)}, {QStringLiteral("last_exposure_on"), iso(exposure)}, {QStringLiteral("traced_on"), iso(traced)},
            {QStringLiteral("setting"), QLatin1String(setting)}});
    }
    Uuid quarantine(const Uuid &person, const char *category, const QDate &start, const QDate &release = {}, const char *form = "home")
    {
        const QString days = release.isValid() ? QString::number(start.daysTo(release)) : QString();
        return add(*m_database, schema::TableId::Quarantines, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("kind"), QLatin1String(form)},
            {QStringLiteral("reason"), QLatin1String(category)}, {QStringLiteral("start_on"), iso(start)}, {QStringLiteral("days"), days}, {QStringLiteral("planned_end_on"), iso(release)}});
    }
    int level(const Uuid &person, const QDate &on = june(9)) { return *store::levelOn(m_database->connection(), person, on); }

    /// Every row of every table that tracing touches, without stamps.
    QStringList rows()
    {
        using schema::TableId;
        QStringList all = content(*m_database);
        for (const TableId id : {TableId::Cases, TableId::Contacts, TableId::EpisodeTerms}) {
            auto reader = store::RowReader::open(m_database->connection(), schema::table(id), "ORDER BY t.id");
            while (reader && reader->next().value_or(false))
                all << QLatin1String(schema::table(id).name) + QLatin1Char(' ') + reader->stamp().id.toString() + QLatin1Char(' ') + QString::fromStdString(store::rowContent(schema::table(id), reader->cells()));
        }
        return all;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
};

} // namespace stc::test
