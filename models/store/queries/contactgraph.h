// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactgraph.h"
#include "store/sqlite.h"

#include <QDate>

#include <optional>
#include <vector>

/// Who met whom, as the books have it.
namespace stc::store {

/// What people read of a person of the graph.
struct TracedPerson {
    QString name;
    QString birthDate;   ///< canonical: year, month or day
    QString sex;         ///< code
    QString phone;       ///< own, else the household's
    Uuid household;
    QString head;        ///< of the household
    QString hamlet;
    QString communeCode;
};

struct TracedCase {
    QString code;        ///< may be empty
    QString outcome;     ///< code
};

/// The graph with names: `people` by PersonIndex, `cases` by place in graph.cases().
struct ContactBook {
    ContactGraph graph;
    std::vector<TracedPerson> people;
    std::vector<TracedCase> cases;
};

/// Ids, days and levels only. With an area: see ContactGraph::around(). Reads every case and contact; a few hundred ms for a province: on a worker thread.
[[nodiscard]] Result<ContactGraph> contactGraph(Connection &connection, const std::optional<AreaRange> &area = {});
/// The same with what people read.
[[nodiscard]] Result<ContactBook> contactBook(Connection &connection, const std::optional<AreaRange> &area = {});

/// The part that decides the levels of some people and of those below them, read by indexes: contacts down to `down` steps, and from all of those up as far as a
/// level can come from. Some ms for a case with 100 contacts; for forms and changes. People without contacts and cases are in it too.
[[nodiscard]] Result<ContactBook> contactsNear(Connection &connection, const std::vector<Uuid> &people, int down);
/// How close a person is to an infection as known at the end of that day: the rule of ContactGraph. 0 … 3 or kNoLevel.
[[nodiscard]] Result<int> levelOn(Connection &connection, const Uuid &person, const QDate &date);

} // namespace stc::store
