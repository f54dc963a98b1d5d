// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booksfixture.h"
#include "importfixture.h"
#include "services/recordedit.h"
#include "words.h"

/// A commune with one team whose page of 7 June is filled, and the ways of looking at what became of it.
namespace stc::test {

struct ClosedBook {
    QTemporaryDir folder;
    std::unique_ptr<store::Database> database;
    Uuid team;
    Uuid household;
    Uuid other;
    Uuid person;
    Uuid page;
    Uuid visit;
    Uuid suspected;
    Uuid arrival;
    Uuid violation;

    ClosedBook()
    {
        auto made = communeBook(folder.filePath(QStringLiteral("book.db")), clock());
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        database = *std::move(made);
        using schema::TableId;
        team = addTeam(*database, word("Tổ 1"));
        household = addHousehold(*database, word("Nguyễn Văn A"), team, 1);
        other = addHousehold(*database, word("Trần Thị B"), team, 2);
        person = add(*database, TableId::People, valuesOf({{"household_id", household.toString()}, {"full_name", word("Nguyễn Thị C")}}));
        page = add(*database, TableId::LogbookPages, valuesOf({{"team_id", team.toString()}, {"page_date", word("2021-06-07")}, {"households_assigned", word("2")},
            {"households_visited", word("2")}, {"declarations", word("5")}, {"narrative", word("Bình thường.")}}));
        visit = add(*database, TableId::VisitExceptions, valuesOf({{"page_id", page.toString()}, {"household_id", household.toString()}, {"outcome", word("absent")}}));
        suspected = add(*database, TableId::SuspectedCases, valuesOf({{"person_id", person.toString()}, {"team_id", team.toString()}, {"detected_on", word("2021-06-07")},
            {"symptoms", word("fever cough")}, {"outcome", word("reported")}}));
        arrival = add(*database, TableId::Arrivals, valuesOf({{"person_id", person.toString()}, {"team_id", team.toString()}, {"arrived_on", word("2021-06-07")},
            {"origin", word("Hà Nội")}, {"from_epidemic_area", word("true")}}));
        violation = add(*database, TableId::Violations, valuesOf({{"team_id", team.toString()}, {"occurred_on", word("2021-06-07")}, {"kind", word("no_mask")},
            {"description", word("Không đeo khẩu trang")}, {"action", word("pending")}}));
    }

    /// As another program may have written it: without the service that closes days.
    Uuid close(const char *day)
    {
        return add(*database, schema::TableId::DayClosings, valuesOf({{"commune_code", word("07303")}, {"day", word(day)},
            {"closed_at", word("2021-06-08T10:00:00Z")}, {"content", word("{}")}}));
    }
    void reopen(const Uuid &closing)
    {
        auto editor = store::Editor::begin(*database);
        const auto done = (*editor)->update(schema::TableId::DayClosings, closing,
            valuesOf({{"reopened_at", word("2021-06-09T00:30:00Z")}, {"reopened_by", word("chị Hoa")}, {"reopen_reason", word("trang đến muộn")}}));
        if (!done || !(*editor)->commit(word("reopen")))
            qFatal("%s", done ? "not committed" : qPrintable(done.error().text));
    }
    /// "subject|old|new|reason" of every correction, parted by "; ", in the order of the subjects.
    [[nodiscard]] QString corrections() const
    {
        QStringList lines;
        auto select = database->connection().prepare("SELECT subject, coalesce(old_value, ''), coalesce(new_value, ''), reason FROM page_corrections ORDER BY subject, key");
        while (select && select->step().value_or(false))
            lines << QStringList{select->string(0), select->string(1), select->string(2), select->string(3)}.join(QLatin1Char('|'));
        return lines.join(QStringLiteral("; "));
    }
    [[nodiscard]] QByteArray everything() const { return everythingOf(*database); }
};

} // namespace stc::test
