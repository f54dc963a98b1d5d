// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/closedday.h"

#include "domain/dates.h"
#include "store/bulkwriter.h"
#include "store/queries/eachrow.h"

#include <QCoreApplication>

namespace stc::store {

using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ClosedDay)
};

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Team, place and date of a row of the alias t; visit_exceptions by the page.
std::string dayQuery(const schema::Table &table)
{
    if (table.id == TableId::VisitExceptions)
        return "SELECT p.team_id, p.area, p.page_date FROM visit_exceptions t JOIN logbook_pages p ON p.key = t.page_id WHERE t.key = ?1";
    return std::string("SELECT t.team_id, t.area, t.") + table.dateColumn + " FROM " + table.name + " t WHERE t.key = ?1";
}

Result<BookDay> askedDay(Connection &connection, const std::string &sql, std::int64_t key)
{
    BookDay day;
    const auto done = eachRow(connection, sql, [key](Statement &statement) { statement.bind(1, key); },
                              [&](const Statement &row) { day = {row.integer(0), row.integer(1), std::string(row.text(2))}; });
    if (!done)
        return failed(done.error());
    return day;
}

QString nameOf(const schema::Column &column) { return QLatin1String(column.name); }

/// Free texts and names of people do not go into a correction: it is read by more people than the page.
bool mayBeQuoted(const schema::Column &column)
{
    return !column.isText() && column.type != schema::Type::Reference && column.type != schema::Type::Phone && column.type != schema::Type::Identity;
}

std::vector<const schema::Column *> changedColumns(const schema::Table &table, const Values &before, const Values &after)
{
    std::vector<const schema::Column *> changed;
    for (const schema::Column &column : table.columns.subspan(1)) {
        if (before.value(nameOf(column)) != after.value(nameOf(column)))
            changed.push_back(&column);
    }
    return changed;
}

void addPage(std::vector<Correction> &corrections, const schema::Table &table, const Values *before, const Values *after, const BookDay &day)
{
    const Values nothing;
    if (!before || !after)
        corrections.push_back({day, "page", QLatin1String(before ? "1" : "0"), QLatin1String(after ? "1" : "0")});
    QStringList texts;
    for (const schema::Column *column : changedColumns(table, before ? *before : nothing, after ? *after : nothing)) {
        const QString was = before ? before->value(nameOf(*column)) : QString();
        const QString is = after ? after->value(nameOf(*column)) : QString();
        const bool isNothing = (!before || !after) && was + is == QLatin1String("0"); // a page that comes or goes with nothing counted
        if (column->type == schema::Type::Integer && !isNothing)
            corrections.push_back({day, column->name, was, is});
        else if (column->type != schema::Type::Integer && before && after && column->key() != "team_id" && column->key() != "page_date")
            texts << nameOf(*column);
    }
    if (!texts.isEmpty())
        corrections.push_back({day, "texts", {}, texts.join(QLatin1Char(' '))});
}

/// "violations action=reminded; kind=no_mask"
QString registerText(const schema::Table &table, const std::vector<const schema::Column *> &columns, const Values &values)
{
    QStringList parts;
    for (const schema::Column *column : columns)
        parts << (mayBeQuoted(*column) ? QStringLiteral("%1=%2").arg(nameOf(*column), values.value(nameOf(*column))) : nameOf(*column));
    return QLatin1String(table.name) + (parts.isEmpty() ? QString() : QLatin1Char(' ') + parts.join(QStringLiteral("; ")));
}

void addRow(std::vector<Correction> &corrections, const schema::Table &table, const Values *before, const Values *after, const BookDay &day)
{
    if (table.id == TableId::LogbookPages) {
        addPage(corrections, table, before, after, day);
        return;
    }
    if (table.id == TableId::VisitExceptions) {
        const QString outcome = QStringLiteral("outcome");
        corrections.push_back({day, "visits", before ? before->value(outcome) : QString(), after ? after->value(outcome) : QString()});
        return;
    }
    const auto changed = before && after ? changedColumns(table, *before, *after) : std::vector<const schema::Column *>();
    corrections.push_back({day, "registers", before ? registerText(table, changed, *before) : QString(), after ? registerText(table, changed, *after) : QString()});
}

} // namespace

bool belongsToADay(TableId table)
{
    switch (table) {
    case TableId::LogbookPages:
    case TableId::VisitExceptions:
    case TableId::SuspectedCases:
    case TableId::Arrivals:
    case TableId::Violations: return true;
    default: return false;
    }
}

int dayColumn(const schema::Table &table)
{
    return table.indexOf(table.id == TableId::VisitExceptions ? "page_id" : table.dateColumn);
}

Result<BookDay> bookDayOf(Connection &connection, const schema::Table &table, std::span<const Cell> cells, Area area)
{
    if (table.id == TableId::VisitExceptions) {
        static const int page = table.indexOf("page_id");
        return askedDay(connection, "SELECT team_id, area, page_date FROM logbook_pages WHERE key = ?1", cells[at(page)].integer);
    }
    const Cell &team = cells[at(table.indexOf("team_id"))];
    const Cell &date = cells[at(table.indexOf(table.dateColumn))];
    return BookDay{team.integer, area, std::string(date.text)};
}

Result<BookDay> storedBookDay(Connection &connection, const schema::Table &table, std::int64_t key)
{
    return askedDay(connection, dayQuery(table), key);
}

Result<bool> isClosed(Connection &connection, const BookDay &day)
{
    if (day.date.empty())
        return false;
    auto select = connection.prepare("SELECT 1 FROM day_closings WHERE area = ?1 AND day = ?2 AND reopened_at IS NULL");
    if (!select)
        return failed(select.error());
    select->bind(1, day.area).bind(2, std::string_view(day.date));
    return select->step();
}

Result<BookDay> dayOfClosing(Connection &connection, const Uuid &closing)
{
    BookDay day;
    const auto done = eachRow(connection, "SELECT area, day FROM day_closings WHERE id = ?1 AND reopened_at IS NULL", [&](Statement &statement) { statement.bind(1, closing); },
                              [&](const Statement &row) { day = {0, row.integer(0), std::string(row.text(1))}; });
    if (!done)
        return failed(done.error());
    return day;
}

Result<ClosedDays> closedDays(Connection &connection)
{
    ClosedDays days;
    const auto done = eachRow(connection, "SELECT area, day FROM day_closings WHERE reopened_at IS NULL", [](Statement &) {},
                              [&](const Statement &row) { days.emplace(row.integer(0), std::string(row.text(1))); });
    if (!done)
        return failed(done.error());
    return days;
}

std::vector<Correction> correctionsOf(const schema::Table &table, const Values *before, const BookDay &from, const Values *after, const BookDay &to)
{
    std::vector<Correction> corrections;
    if (before && after && from == to) {
        addRow(corrections, table, before, after, from);
        return corrections;
    }
    if (before)
        addRow(corrections, table, before, nullptr, from);
    if (after)
        addRow(corrections, table, nullptr, after, to);
    return corrections;
}

Status checkProof(const schema::Table &table, const Values &before, const Values *after)
{
    if (table.id == TableId::PageCorrections)
        return fail(ErrorCode::DayClosed, Tr::tr("A correction of a closed page stays as it is. If it was wrong, correct the page again."));
    if (table.id != TableId::DayClosings)
        return {};
    const auto isOfReopening = [](const schema::Column *column) { return column->key().starts_with("reopen"); };
    const QString reopenedAt = QStringLiteral("reopened_at");
    if (after && before.value(reopenedAt).isEmpty() && !after->value(reopenedAt).isEmpty() && !after->value(QStringLiteral("reopen_reason")).isEmpty()) {
        const auto changed = changedColumns(table, before, *after);
        if (std::all_of(changed.begin(), changed.end(), isOfReopening))
            return {};
    }
    return fail(ErrorCode::DayClosed, Tr::tr("The closing of a day stays as it is. To change the day, reopen it on the page “Close the day” and say why."));
}

Status insertCorrections(Connection &connection, const std::vector<Correction> &corrections, const QString &why, std::int64_t batch, qint64 now)
{
    if (corrections.empty())
        return {};
    const schema::Table &table = schema::table(TableId::PageCorrections);
    auto writer = RowWriter::open(connection, table);
    if (!writer)
        return failed(writer.error());
    const auto last = connection.integer("SELECT coalesce(max(key), 0) FROM page_corrections");
    if (!last)
        return failed(last.error());
    const std::string reason = why.toStdString();
    const std::string who = Database::who().toStdString();
    RowStamp stamp{*last, {}, now, batch, 0};
    for (const Correction &correction : corrections) {
        const std::string before = correction.before.toStdString();
        const std::string after = correction.after.toStdString();
        const auto text = [](const std::string &value) { return value.empty() ? Cell() : Cell::ofText(value); };
        std::vector<Cell> cells(table.columns.size());
        const auto set = [&](const char *column, const Cell &cell) { cells[static_cast<std::size_t>(table.indexOf(column))] = cell; };
        set("team_id", Cell::ofInteger(correction.day.team));
        set("page_date", Cell::ofText(correction.day.date));
        set("subject", Cell::ofText(correction.subject));
        set("old_value", text(before));
        set("new_value", text(after));
        set("reason", Cell::ofText(reason));
        set("corrected_at", Cell::ofInteger(now));
        set("corrected_by", text(who));
        stamp.key += 1;
        stamp.id = Uuid::random();
        stamp.area = correction.day.area;
        if (const auto done = writer->insert(stamp, cells); !done)
            return done;
    }
    return {};
}

QString closedDayText(const BookDay &day)
{
    return issueText(IssueCode::DayClosed, {}, displayPartialDate(QString::fromStdString(day.date)));
}

} // namespace stc::store
