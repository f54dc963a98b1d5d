// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/gaps.h"

#include "domain/vietnamese.h"
#include "store/queries/eachrow.h"
#include "store/queries/gone.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace stc::store {

namespace {

using schema::TableId;

constexpr std::array kKinds = {
    GapKindInfo{GapKind::NoCommitment, "no-commitment", QT_TRANSLATE_NOOP("gaps", "Households that have not signed the commitment"), TableId::Households,
        "h.commitment_signed_on IS NULL"},
    GapKindInfo{GapKind::NoDeclaration, "no-declaration", QT_TRANSLATE_NOOP("gaps", "People who have not declared their health"), TableId::People,
        "p.health_declared_on IS NULL"},
    GapKindInfo{GapKind::NoPhone, "no-phone", QT_TRANSLATE_NOOP("gaps", "Households without any telephone"), TableId::Households,
        "h.phone IS NULL AND NOT EXISTS (SELECT 1 FROM people q WHERE q.household_id = h.key AND q.phone IS NOT NULL AND q.key NOT IN gone)"},
    GapKindInfo{GapKind::NoTeam, "no-team", QT_TRANSLATE_NOOP("gaps", "Households without a team"), TableId::Households, "t.key IS NULL"},
    GapKindInfo{GapKind::NoBirthYear, "no-birth-year", QT_TRANSLATE_NOOP("gaps", "People without a year of birth"), TableId::People, "p.birth_date IS NULL"},
    GapKindInfo{GapKind::NoIdentity, "no-identity", QT_TRANSLATE_NOOP("gaps", "People of 14 and older without an identity number"), TableId::People,
        "p.identity_number IS NULL AND p.birth_date <= ?6"},
    GapKindInfo{GapKind::Untrained, "untrained", QT_TRANSLATE_NOOP("gaps", "Team members without training"), TableId::Members, "m.trained_on IS NULL"},
    GapKindInfo{GapKind::MemberNoPhone, "member-no-phone", QT_TRANSLATE_NOOP("gaps", "Team members without a telephone"), TableId::Members, "m.phone IS NULL"},
};

/// Rows of a table with what they are listed by. Parameters of all: ?1 ?2 area, ?3 id of a team, ?4 hamlet, ?5 day, ?6 born on or before to be 14.
/// The team of a household counts while it exists.
struct Frame {
    TableId table;
    const char *columns; ///< in the order of rowOf()
    const char *from;    ///< with all conditions but that of the kind
};

#define STC_TEAM_IN_FORCE "LEFT JOIN teams t ON t.key = h.team_id AND (t.dissolved_on IS NULL OR t.dissolved_on > ?5) "
#define STC_PLACE(alias) "(?3 IS NULL OR t.id = ?3) AND (?4 IS NULL OR " alias ".hamlet = ?4) "

constexpr std::array kFrames = {
    Frame{TableId::Households,
        "h.id, h.id, t.key, h.area, h.hamlet, h.visit_order, h.head_name, h.head_name, h.household_number, h.address, h.phone, NULL, NULL, h.key, 0, h.key, h.sort",
        "FROM households h " STC_TEAM_IN_FORCE
        "WHERE h.area BETWEEN ?1 AND ?2 AND " STC_PLACE("h") "AND h.key NOT IN deserted "},
    Frame{TableId::People,
        "p.id, h.id, t.key, h.area, h.hamlet, h.visit_order, p.full_name, h.head_name, h.household_number, h.address, ifnull(p.phone, h.phone), p.birth_date, NULL, "
        "h.key, p.relation_to_head IS NOT 'head', p.key, h.sort",
        "FROM people p JOIN households h ON h.key = p.household_id " STC_TEAM_IN_FORCE
        "WHERE p.area BETWEEN ?1 AND ?2 AND " STC_PLACE("h") "AND p.key NOT IN gone "},
    Frame{TableId::Members,
        "m.id, NULL, t.key, t.area, t.hamlet, NULL, m.full_name, NULL, NULL, NULL, m.phone, m.birth_date, m.role, "
        "0, CASE m.role WHEN 'leader' THEN 0 WHEN 'deputy' THEN 1 ELSE 2 END, m.key, m.sort",
        "FROM members m JOIN teams t ON t.key = m.team_id "
        "WHERE t.area BETWEEN ?1 AND ?2 AND " STC_PLACE("t")
        "AND m.joined_on <= ?5 AND (m.left_on IS NULL OR m.left_on > ?5) AND (t.dissolved_on IS NULL OR t.dissolved_on > ?5) "},
};

constexpr const char *kPeopleAlone = "FROM people p WHERE p.area BETWEEN ?1 AND ?2 AND p.key NOT IN gone";

const Frame &frameOf(TableId table)
{
    return *std::find_if(kFrames.begin(), kFrames.end(), [table](const Frame &frame) { return frame.table == table; });
}

void bindFilter(Statement &statement, const GapFilter &filter)
{
    statement.bind(1, filter.area.first).bind(2, filter.area.last);
    if (filter.team.isNull())
        statement.bindNull(3);
    else
        statement.bind(3, filter.team);
    statement.bind(4, filter.hamlet.isEmpty() ? QString() : filter.hamlet);
    statement.bind(5, filter.date.toString(Qt::ISODate)).bind(6, filter.date.addYears(-kIdentityAge).toString(Qt::ISODate));
}

struct KnownTeam {
    Uuid id;
    QString name;
    int rank = 0;
};

/// The teams of a place by key, ranked as people count them.
Result<std::unordered_map<std::int64_t, KnownTeam>> rankedTeams(Connection &connection, const AreaRange &area)
{
    auto statement = connection.prepare("SELECT key, id, name FROM teams WHERE area BETWEEN ?1 AND ?2");
    if (!statement)
        return failed(statement.error());
    statement->bind(1, area.first).bind(2, area.last);
    std::unordered_map<std::int64_t, KnownTeam> teams;
    std::vector<std::pair<std::string, std::int64_t>> order;
    const auto done = eachRow(*statement, [&](const Statement &row) {
        const std::int64_t key = row.integer(0);
        order.emplace_back(vietnamese::textSortKey(row.text(2)), key);
        teams.emplace(key, KnownTeam{row.id(1), row.string(2), 0});
    });
    if (!done)
        return failed(done.error());
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i)
        teams[order[i].second].rank = static_cast<int>(i);
    return teams;
}

/// What a row is sorted by; names only where the visit order does not say.
struct Placed {
    Area area = 0;
    int team = 0;
    std::string hamlet;
    int order = 0;
    std::string sort;
    std::int64_t household = 0;
    std::int64_t rank = 0;
    std::int64_t key = 0;
    GapRow row;

    [[nodiscard]] auto place() const { return std::tie(area, team, hamlet, order, sort, household, rank, key); }
};

/// What the rows of one household have in common, read once: in a district that is most of what is read.
struct SharedTexts {
    std::int64_t household = -1;
    QString hamlet;
    QString head;
    QString number;
    QString address;

    void readFrom(const Statement &row)
    {
        const std::int64_t key = row.integer(13);
        if (key == household && key != 0)
            return;
        household = key;
        hamlet = row.string(4);
        head = row.string(7);
        number = row.string(8);
        address = row.string(9);
    }
};

Placed placedRow(const Statement &row, const std::unordered_map<std::int64_t, KnownTeam> &teams, bool isMember, SharedTexts &shared)
{
    constexpr int kLast = std::numeric_limits<int>::max();
    Placed placed;
    GapRow &gap = placed.row;
    gap.id = row.id(0);
    gap.household = row.id(1);
    gap.area = placed.area = row.integer(3);
    shared.readFrom(row);
    gap.hamlet = shared.hamlet;
    const auto team = row.isNull(2) ? teams.end() : teams.find(row.integer(2));
    placed.team = kLast;
    if (team != teams.end()) {
        gap.team = team->second.id;
        gap.teamName = team->second.name;
        placed.team = team->second.rank;
    } else {
        placed.hamlet = vietnamese::textSortKey(row.text(4));
    }
    placed.order = kLast;
    if (!row.isNull(5))
        gap.visitOrder = placed.order = static_cast<int>(row.integer(5));
    gap.name = row.string(6);
    gap.head = shared.head;
    gap.number = shared.number;
    gap.address = shared.address;
    gap.phone = row.string(10);
    gap.birthDate = row.string(11);
    gap.role = row.string(12);
    placed.household = row.integer(13);
    placed.rank = row.integer(14);
    placed.key = row.integer(15);
    if (placed.order == kLast && !isMember) // members of one team come by their role, then as they were entered
        placed.sort = row.blob(16);
    return placed;
}

Status collectPresent(Statement &statement, std::vector<PresentRow> &into)
{
    return eachRow(statement, [&into](const Statement &row) { into.push_back({row.id(0), row.string(1)}); });
}

std::string presentSql(TableId table, const char *emptyColumn)
{
    const char *alias = table == TableId::People ? "p" : "h";
    std::string sql = withGone() + "SELECT ";
    sql.append(alias).append(".id, t.name ").append(frameOf(table).from);
    if (emptyColumn)
        sql.append("AND ").append(alias).append(".").append(emptyColumn).append(" IS NULL ");
    return sql;
}

constexpr AreaRange kEverywhere{0, std::numeric_limits<Area>::max()};

} // namespace

std::span<const GapKindInfo> gapKinds()
{
    return kKinds;
}

const GapKindInfo &gapKind(GapKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::optional<GapKind> findGapKind(const QString &name)
{
    for (const GapKindInfo &info : kKinds) {
        if (name == QLatin1String(info.name))
            return info.kind;
    }
    return std::nullopt;
}

QString label(GapKind kind)
{
    return QCoreApplication::translate("gaps", gapKind(kind).label);
}

Result<std::vector<GapRow>> gapRows(Database &database, GapKind kind, const GapFilter &filter)
{
    const auto teams = rankedTeams(database.connection(), filter.area);
    if (!teams)
        return failed(teams.error());
    const GapKindInfo &info = gapKind(kind);
    const Frame &frame = frameOf(info.table);
    std::string sql = withGone() + "SELECT ";
    sql.append(frame.columns).append(" ").append(frame.from).append("AND (").append(info.condition).append(")");
    auto statement = database.connection().prepare(sql);
    if (!statement)
        return failed(statement.error());
    bindFilter(*statement, filter);
    std::vector<Placed> found;
    SharedTexts shared;
    const bool isMember = info.table == TableId::Members;
    const auto done = eachRow(*statement, [&](const Statement &row) { found.push_back(placedRow(row, *teams, isMember, shared)); });
    if (!done)
        return failed(done.error());
    // A row is large: the order is made of places alone.
    std::vector<std::size_t> order(found.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return found[a].place() < found[b].place(); });
    std::vector<GapRow> rows;
    rows.reserve(found.size());
    for (const std::size_t i : order)
        rows.push_back(std::move(found[i].row));
    return rows;
}

Result<std::vector<std::int64_t>> countGaps(Database &database, const GapFilter &filter)
{
    std::vector<std::int64_t> counts(kKinds.size());
    for (const Frame &frame : kFrames) {
        std::string sql = withGone() + "SELECT ";
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < kKinds.size(); ++i) {
            if (kKinds[i].table != frame.table)
                continue;
            sql.append(places.empty() ? "count(*) FILTER (WHERE " : ", count(*) FILTER (WHERE ").append(kKinds[i].condition).append(")");
            places.push_back(i);
        }
        // Without a team or hamlet to look for, people need not be followed to their household.
        const bool isAlone = frame.table == TableId::People && filter.team.isNull() && filter.hamlet.isEmpty();
        auto statement = database.connection().prepare(sql.append(" ").append(isAlone ? kPeopleAlone : frame.from));
        if (!statement)
            return failed(statement.error());
        bindFilter(*statement, filter);
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        for (std::size_t i = 0; i < places.size(); ++i)
            counts[places[i]] = statement->integer(static_cast<int>(i));
    }
    return counts;
}

Result<std::vector<PresentRow>> presentRows(Connection &connection, TableId table, const GapFilter &filter, const char *emptyColumn)
{
    auto statement = connection.prepare(presentSql(table, emptyColumn));
    if (!statement)
        return failed(statement.error());
    bindFilter(*statement, filter);
    std::vector<PresentRow> rows;
    if (const auto done = collectPresent(*statement, rows); !done)
        return failed(done.error());
    return rows;
}

Result<std::vector<PresentRow>> presentRows(Connection &connection, TableId table, const std::vector<Uuid> &records, const std::vector<Uuid> &households,
                                            const char *emptyColumn)
{
    std::vector<PresentRow> rows;
    const auto collect = [&](const char *condition, const std::vector<Uuid> &ids) -> Status {
        auto statement = connection.prepare(presentSql(table, emptyColumn).append(condition));
        if (!statement)
            return failed(statement.error());
        GapFilter everywhere{kEverywhere};
        everywhere.date = QDate(9999, 1, 1); // a selection names its rows: of the place only the team's name is asked
        for (const Uuid &id : ids) {
            bindFilter(*statement, everywhere);
            statement->bind(7, id);
            if (const auto done = collectPresent(*statement, rows); !done)
                return done;
            statement->reset();
        }
        return {};
    };
    Status done = collect(table == TableId::People ? "AND p.id = ?7" : "AND h.id = ?7", records);
    if (done && table == TableId::People)
        done = collect("AND h.id = ?7", households);
    if (!done)
        return failed(done.error());
    return rows;
}

Result<QStringList> hamletsOf(Database &database, const AreaRange &area)
{
    auto statement = database.connection().prepare(
        "SELECT hamlet FROM households WHERE area BETWEEN ?1 AND ?2 UNION SELECT hamlet FROM teams WHERE area BETWEEN ?1 AND ?2");
    if (!statement)
        return failed(statement.error());
    statement->bind(1, area.first).bind(2, area.last);
    std::vector<std::pair<std::string, QString>> hamlets;
    const auto done = eachRow(*statement, [&hamlets](const Statement &row) {
        if (!row.isNull(0))
            hamlets.emplace_back(vietnamese::textSortKey(row.text(0)), row.string(0));
    });
    if (!done)
        return failed(done.error());
    std::sort(hamlets.begin(), hamlets.end());
    QStringList names;
    for (const auto &hamlet : hamlets)
        names << hamlet.second;
    return names;
}

} // namespace stc::store
