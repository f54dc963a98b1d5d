// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booksfixture.h"
#include "services/samples/answers.h"
#include "services/samples/rounds.h"

#include <QTest>

/// A commune with households whose people are sampled on 8 June 2021; today is the 9th.
namespace stc::test {

inline QString word(const char *text)
{
    return QString::fromUtf8(text);
}

struct SampleBook {
    QTemporaryDir folder;
    std::unique_ptr<store::Database> database;
    Uuid team;
    std::vector<Uuid> households;
    std::vector<Uuid> people; ///< in visit order: three households of 3, 2 and 4 people
    QDate day{2021, 6, 8};

    SampleBook()
    {
        auto made = communeBook(folder.filePath(QStringLiteral("book.db")), clock());
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        database = *std::move(made);
        team = addTeam(*database, word("Tổ 1"));
        int order = 0;
        const struct {
            const char *head;
            int people;
        } homes[] = {{"Nguyễn Văn An", 3}, {"Trần Thị Bình", 2}, {"Lê Văn Cường", 4}};
        for (const auto &home : homes) {
            households.push_back(addHousehold(*database, word(home.head), team, ++order));
            for (int i = 0; i < home.people; ++i)
                people.push_back(addPerson(households.back(), word(home.head) + (i == 0 ? QString() : word(" Con ") + QChar(u'A' + i)), QString::number(1960 + 10 * i)));
        }
    }

    Uuid addPerson(const Uuid &household, const QString &name, const QString &born = {}, const QString &identity = {})
    {
        return add(*database, schema::TableId::People,
            {{QStringLiteral("household_id"), household.toString()}, {QStringLiteral("full_name"), name}, {QStringLiteral("birth_date"), born},
                {QStringLiteral("identity_number"), identity}, {QStringLiteral("sex"), QStringLiteral("female")}});
    }
    [[nodiscard]] services::RoundPlan plan(int poolSize) const
    {
        return {QStringLiteral("07303"), day, word("Nhà văn hóa thôn Chính"), team, QStringLiteral("f1"), QStringLiteral("rt_pcr"), poolSize, word("CDC Bắc Giang"), {}, people};
    }
    [[nodiscard]] Uuid planned(int poolSize)
    {
        const auto reply = services::planRound(*database, plan(poolSize));
        if (!reply)
            qFatal("%s", qPrintable(reply.error().text));
        return reply->round;
    }
    [[nodiscard]] Uuid taken(int poolSize)
    {
        const Uuid round = planned(poolSize);
        if (const auto change = services::takeAll(*database, round, {}, day); !change)
            qFatal("%s", qPrintable(change.error().text));
        return round;
    }
    [[nodiscard]] std::vector<store::RoundPerson> list(const Uuid &round) const
    {
        auto lines = store::roundPeople(database->connection(), round);
        if (!lines)
            qFatal("%s", qPrintable(lines.error().detail));
        return *std::move(lines);
    }
    [[nodiscard]] store::SamplingRound head(const Uuid &round) const
    {
        auto found = store::samplingRound(database->connection(), round);
        if (!found || !*found)
            qFatal("no such round");
        return std::move(**found);
    }
    [[nodiscard]] Result<services::Change> answer(const Uuid &round, const std::vector<Uuid> &chosen, services::Answer wanted, bool mayReplace = false)
    {
        const auto lines = list(round);
        return services::enterAnswers(*database, services::answersFor(lines, chosen, wanted, QDate(2021, 6, 9)), mayReplace);
    }
    /// Results in the order of the list, one letter each: - + w (waiting) x (no answer) . (not taken) a (absent)
    [[nodiscard]] QString results(const Uuid &round) const
    {
        QString letters;
        for (const auto &person : list(round)) {
            const QChar letter = person.isAbsent ? u'a' : !person.isTaken() ? u'.' : person.result == QLatin1String("pending") ? u'w' : person.result == QLatin1String("negative") ? u'-'
                : person.result == QLatin1String("positive") ? u'+' : u'x';
            letters += letter;
        }
        return letters;
    }
    /// Every row of every table, without stamps: what an undo must bring back exactly.
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

} // namespace stc::test
