// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booksfixture.h"

#include "services/quarantine/episodes.h"
#include "store/queries/episodes.h"
#include "store/queries/episodeterms.h"

/// A commune with a household of four and a day that tests move.
namespace stc::test {

inline QDateTime morningOf(const QDate &day) { return QDateTime(day, QTime(1, 0), Qt::UTC); } // 8:00 in Vietnam
inline QDate day(const char *iso) { return QDate::fromString(QLatin1String(iso), Qt::ISODate); }

struct EpisodeBook {
    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<store::Database> database;
    Uuid team;
    Uuid member;
    Uuid household;
    std::vector<Uuid> people; ///< four of the household

    /// Made later than the days that tests play on: a team was founded in May 2021.
    explicit EpisodeBook(const QDate &now) : clock(morningOf(QDate(2025, 1, 1)))
    {
        auto made = communeBook(folder.filePath(QStringLiteral("book.db")), clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        database = *std::move(made);
        team = addTeam(*database, QStringLiteral("Tổ 1"));
        member = addMember(*database, team, QStringLiteral("Hoàng Thị Trưởng"));
        household = addHousehold(*database, QStringLiteral("Nguyễn Văn An"), team, 1);
        for (const char *name : {"Nguyễn Văn An", "Trần Thị Bình", "Nguyễn Văn Con", "Nguyễn Thị Con"})
            people.push_back(addPerson(QString::fromUtf8(name)));
        today(now);
    }
    void today(const QDate &date) { clock.set(morningOf(date)); }
    Uuid addPerson(const QString &name, const Uuid &home = {})
    {
        return add(*database, schema::TableId::People, {{QStringLiteral("household_id"), (home.isNull() ? household : home).toString()}, {QStringLiteral("full_name"), name}});
    }
    Uuid moved(const Uuid &person, const char *kind, const QDate &on)
    {
        return add(*database, schema::TableId::Movements, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("kind"), QLatin1String(kind)},
            {QStringLiteral("happened_on"), on.toString(Qt::ISODate)}});
    }
    Uuid sample(const Uuid &person, const QDate &on, const char *result, const QDate &resultOn = {}, const char *method = "rt_pcr")
    {
        return add(*database, schema::TableId::Samples, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("collected_on"), on.toString(Qt::ISODate)},
            {QStringLiteral("method"), QLatin1String(method)}, {QStringLiteral("reason"), QStringLiteral("f1")}, {QStringLiteral("result"), QLatin1String(result)},
            {QStringLiteral("result_on"), resultOn.isValid() ? resultOn.toString(Qt::ISODate) : QString()}});
    }
    /// F1 from that day on by the rule in force.
    Uuid start(std::size_t person, const QDate &on, const char *category = "contact_f1")
    {
        services::EpisodeStart question;
        question.people = {people[person]};
        question.category = QLatin1String(category);
        question.startOn = on;
        const auto reply = services::startEpisodes(*database, question);
        if (!reply)
            qFatal("%s", qPrintable(reply.error().text));
        if (reply->refused() > 0)
            qFatal("%s", qPrintable(reply->people.front().text));
        return reply->people.front().episode;
    }
    [[nodiscard]] store::Episode episode(const Uuid &id) const
    {
        const auto found = store::episode(database->connection(), id);
        if (!found || !*found)
            qFatal("no such episode");
        return **found;
    }
    [[nodiscard]] std::vector<store::EpisodeTerm> terms(const Uuid &id) const { return store::episodeTerms(database->connection(), id).value_or(std::vector<store::EpisodeTerm>()); }
    [[nodiscard]] std::int64_t count(const char *sql) const { return database->connection().integer(sql).value_or(-1); }
    [[nodiscard]] Status undo(const services::Change &change)
    {
        const auto batch = store::reverse(*database, change.batch, "undo", QStringLiteral("undo"));
        return batch ? Status() : Status(failed(batch.error()));
    }
    /// Every row of the tables that the operations write.
    [[nodiscard]] QStringList everything() const
    {
        QStringList rows;
        for (const schema::TableId id : {schema::TableId::Quarantines, schema::TableId::EpisodeTerms, schema::TableId::Cases}) {
            auto reader = store::RowReader::open(database->connection(), schema::table(id), "ORDER BY t.id");
            while (reader && reader->next().value_or(false))
                rows << reader->stamp().id.toString() + QLatin1Char(' ') + QString::fromStdString(store::rowContent(schema::table(id), reader->cells()));
        }
        return rows;
    }
};

} // namespace stc::test
