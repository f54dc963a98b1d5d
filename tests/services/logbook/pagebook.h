// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booksfixture.h"
#include "services/logbook/page.h"
#include "words.h"

#include <QTest>

/// A commune with two teams and people in quarantine, whose pages of 7 June are typed on the 9th.
namespace stc::test {

struct PageBook {
    QTemporaryDir folder;
    std::unique_ptr<store::Database> database;
    Uuid team;
    Uuid leader;
    Uuid otherTeam;
    std::vector<Uuid> households; ///< of the team, in the order of the round: heads A, B, C, D
    std::vector<Uuid> people;     ///< two in each of these: the head and another one
    Uuid stranger;                ///< of the other team
    services::TeamDay page;

    PageBook()
    {
        using schema::TableId;
        auto made = communeBook(folder.filePath(QStringLiteral("book.db")), clock());
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        database = *std::move(made);
        team = addTeam(*database, word("Tổ 1"));
        leader = addMember(*database, team, word("Hoàng Văn Trưởng"), word("leader"));
        otherTeam = addTeam(*database, word("Tổ 2"));
        int order = 0;
        for (const char *head : {"Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung"}) {
            households.push_back(addHousehold(*database, word(head), team, ++order));
            people.push_back(addPerson(households.back(), word(head)));
            people.push_back(addPerson(households.back(), word(head) + word(" Con")));
        }
        stranger = addPerson(addHousehold(*database, word("Vũ Văn Xa"), otherTeam, 1), word("Vũ Văn Xa"));
        page = {team, QDate(2021, 6, 7)};
    }

    Uuid addPerson(const Uuid &household, const QString &name)
    {
        return add(*database, schema::TableId::People, {{QStringLiteral("household_id"), household.toString()}, {QStringLiteral("full_name"), name}});
    }
    /// From that day on for so many days.
    Uuid quarantine(const Uuid &person, const char *start, const char *end = "")
    {
        store::Values values = valuesOf({{"kind", "home"}, {"reason", "contact_f1"}, {"start_on", start}, {"days", "21"}, {"ended_on", end}});
        values.insert(word("person_id"), person.toString());
        if (*end)
            values.insert(word("end_reason"), word("completed"));
        return add(*database, schema::TableId::Quarantines, values);
    }
    Uuid moved(const Uuid &person, const char *kind, const char *on)
    {
        store::Values values = valuesOf({{"kind", kind}, {"happened_on", on}});
        values.insert(word("person_id"), person.toString());
        return add(*database, schema::TableId::Movements, values);
    }
    Uuid close(const char *day)
    {
        return add(*database, schema::TableId::DayClosings, valuesOf({{"commune_code", "07303"}, {"day", day}, {"closed_at", "2021-06-08T10:00:00Z"}, {"content", "{}"}}));
    }

    services::PageEntry line(services::EntryKind kind, std::size_t household) const
    {
        services::PageEntry entry;
        entry.kind = kind;
        entry.household = households[household];
        return entry;
    }
    /// Somebody of a household is ill.
    services::PageEntry ill(std::size_t household, std::size_t person) const
    {
        services::PageEntry entry = line(services::EntryKind::Symptoms, household);
        entry.person = people[person];
        entry.values = valuesOf({{"symptoms", "fever cough"}, {"temperature_c", "382"}});
        return entry;
    }
    Result<services::EntryReply> save(const services::PageEntry &entry) { return services::savePageEntry(*database, page, entry); }
    services::PageView open() const
    {
        auto view = services::openPage(*database, page);
        if (!view)
            qFatal("%s", qPrintable(view.error().text));
        return *std::move(view);
    }
    [[nodiscard]] std::int64_t count(const char *sql) const { return database->connection().integer(sql).value_or(-1); }

    /// Every row of every table, without stamps.
    [[nodiscard]] QStringList everything() const
    {
        QStringList rows;
        for (const schema::Table *table : schema::allTables()) {
            auto reader = store::RowReader::open(database->connection(), *table, "ORDER BY t.id");
            while (reader && reader->next().value_or(false))
                rows << QLatin1String(table->name) + QLatin1Char(' ') + reader->stamp().id.toString() + QLatin1Char(' ') + QString::fromStdString(store::rowContent(*table, reader->cells()));
        }
        return rows;
    }
    [[nodiscard]] Status undo(const services::Change &change)
    {
        const auto batch = store::reverse(*database, change.batch, "undo", QStringLiteral("undo"));
        return batch ? Status() : Status(failed(batch.error()));
    }
};

/// "table.column code" of every problem, parted by "; ".
inline QString problemsOf(const services::EntryReply &reply)
{
    QStringList lines;
    for (const services::EntryProblem &problem : reply.problems) {
        const schema::Table &table = schema::table(problem.table);
        const int column = problem.problem.column;
        lines << QLatin1String(table.name) + (column < 0 ? QString() : QLatin1Char('.') + QLatin1String(table.columns[static_cast<std::size_t>(column)].name)) + QLatin1Char(' ') +
                issueCodeName(problem.problem.code);
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace stc::test
