// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/marks.h"

#include "services/commit.h"

#include "domain/dates.h"
#include "store/editor.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Marks)
};

using schema::TableId;

struct Marking {
    TableId table;
    const char *column;
};

Marking markingOf(MarkKind kind)
{
    return kind == MarkKind::Commitment ? Marking{TableId::Households, "commitment_signed_on"} : Marking{TableId::People, "health_declared_on"};
}

Result<std::vector<store::PresentRow>> rowsOf(store::Connection &connection, const MarkRequest &request)
{
    const Marking marking = markingOf(request.kind);
    const char *emptyColumn = request.overwrites ? nullptr : marking.column;
    if (request.place)
        return store::presentRows(connection, marking.table, *request.place, emptyColumn);
    if (request.kind == MarkKind::Commitment)
        return store::presentRows(connection, marking.table, request.households, {}, emptyColumn);
    return store::presentRows(connection, marking.table, request.people, request.households, emptyColumn);
}

/// The team that all rows belong to, else the hamlet asked for; empty: neither.
QString placeOf(const std::vector<store::PresentRow> &rows, const MarkRequest &request)
{
    const bool isOneTeam = std::all_of(rows.begin(), rows.end(), [&](const store::PresentRow &row) { return row.team == rows.front().team; });
    if (isOneTeam && !rows.front().team.isEmpty())
        return rows.front().team;
    return request.place ? request.place->hamlet : QString();
}

QString summaryOf(const MarkRequest &request, int count, const QString &place)
{
    const QString date = displayDate(request.date);
    if (request.kind == MarkKind::Commitment)
        return place.isEmpty() ? Tr::tr("record that %n household(s) signed the commitment on %1", nullptr, count).arg(date)
                               : Tr::tr("record that %n household(s) of %1 signed the commitment on %2", nullptr, count).arg(place, date);
    return place.isEmpty() ? Tr::tr("record that %n people declared their health on %1", nullptr, count).arg(date)
                           : Tr::tr("record that %n people of %1 declared their health on %2", nullptr, count).arg(place, date);
}

} // namespace

Result<Change> mark(store::Database &database, const MarkRequest &request, const Progress &progress)
{
    const QDate today = database.clock().today();
    if (!request.date.isValid())
        return fail(ErrorCode::InvalidInput, Tr::tr("Write the date as day/month/year, for example %1.").arg(displayDate(today)));
    if (request.date > today)
        return fail(ErrorCode::InvalidInput, Tr::tr("%1 lies in the future. Write a day up to today, %2.").arg(displayDate(request.date), displayDate(today)));
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto rows = rowsOf((*editor)->connection(), request);
    if (!rows)
        return failed(rows.error());
    if (rows->empty())
        return Change{};
    const Marking marking = markingOf(request.kind);
    const store::Values values{{QLatin1String(marking.column), request.date.toString(Qt::ISODate)}};
    qint64 done = 0;
    for (const store::PresentRow &row : *rows) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, {});
        progress.report(done++, static_cast<qint64>(rows->size()), Tr::tr("Writing the dates…"));
        if (const auto written = (*editor)->update(marking.table, row.id, values); !written)
            return failed(written.error());
    }
    const QString summary = summaryOf(request, (*editor)->changes(), placeOf(*rows, request));
    return commitAs(**editor, summary);
}

} // namespace stc::services
