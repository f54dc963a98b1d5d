// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booksfixture.h"

#include "reports/kinds.h"

/// A commune with a team, two households and quarantines to make papers for.
namespace stc::test {

struct PaperBook {
    std::unique_ptr<store::Database> database;
    Uuid team;
    Uuid monitor;

    static QString q(const char *text) { return QString::fromUtf8(text); }

    explicit PaperBook(const QString &path, const Clock &clock = test::clock())
    {
        auto made = communeBook(path, clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        database = *std::move(made);
        team = addTeam(*database, q("Tổ COVID cộng đồng số 1"));
        monitor = add(*database, schema::TableId::Members, {{q("team_id"), team.toString()}, {q("full_name"), q("Lê Thị Tổ")}, {q("sex"), q("female")}, {q("phone"), q("0912000009")},
            {q("role"), q("leader")}, {q("joined_on"), q("2021-05-01")}});
    }

    Uuid person(const char *name, const Uuid &household, const char *sex = "male") const
    {
        return add(*database, schema::TableId::People, {{q("household_id"), household.toString()}, {q("full_name"), q(name)}, {q("sex"), q(sex)}, {q("birth_date"), q("1985-03-12")},
            {q("phone"), q("0912345678")}});
    }
    /// An open episode of `days` days; 0 = an event ends it.
    Uuid episode(const Uuid &person, const QDate &start, int days, const char *reason = "contact_f1") const
    {
        store::Values values = {{q("person_id"), person.toString()}, {q("kind"), q("home")}, {q("reason"), q(reason)}, {q("start_on"), start.toString(Qt::ISODate)}};
        if (days > 0) {
            values.insert(q("days"), QString::number(days));
            values.insert(q("planned_end_on"), start.addDays(days).toString(Qt::ISODate));
        }
        return add(*database, schema::TableId::Quarantines, values);
    }
    /// A person in a household of their own, in the round at that place, with an episode.
    Uuid someone(const char *name, int order, const QDate &start, int days, const char *reason = "contact_f1") const
    {
        return episode(person(name, addHousehold(*database, q(name), team, order)), start, days, reason);
    }
    [[nodiscard]] QString order(const Uuid &episode) const { return value(*database, schema::TableId::Quarantines, episode, "decision_number"); }
};

} // namespace stc::test
