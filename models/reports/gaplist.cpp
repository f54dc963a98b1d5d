// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gaplist.h"

#include "domain/dates.h"
#include "reports/codelabels.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"

namespace stc::reports {

using schema::TableId;
using store::GapKind;
using store::GapRow;

namespace {

constexpr double kRoomToWrite = 8; ///< mm

/// What is to be written into the empty column.
QString answerTitle(GapKind kind)
{
    switch (kind) {
    case GapKind::NoCommitment: return Print::tr("Signed on");
    case GapKind::NoDeclaration: return Print::tr("Declared on");
    case GapKind::NoPhone:
    case GapKind::MemberNoPhone: return Print::tr("Telephone");
    case GapKind::NoTeam: return Print::tr("Team");
    case GapKind::NoBirthYear: return Print::tr("Born");
    case GapKind::NoIdentity: return Print::tr("Identity number");
    case GapKind::Untrained: return Print::tr("Trained on");
    }
    return {};
}

std::vector<TableColumn> columnsFor(const GapList &list)
{
    const TableColumn number{Print::tr("No."), 12, Align::Centre, {}};
    const TableColumn phone{Print::tr("Telephone"), 26, Align::Centre, {}};
    const QString answer = answerTitle(list.kind);
    if (list.kind == GapKind::NoPhone)
        return {number, {Print::tr("Head of household"), 50, Align::Left, {}}, {Print::tr("Household No."), 19, Align::Centre, {}},
            {Print::tr("Hamlet, address"), 48, Align::Left, {}}, {answer, 36, Align::Left, {}}};
    if (list.kind == GapKind::MemberNoPhone)
        return {number, {Print::tr("Full name"), 60, Align::Left, {}}, {Print::tr("Born"), 14, Align::Centre, {}}, {Print::tr("Duty in the team"), 43, Align::Left, {}},
            {answer, 36, Align::Left, {}}};
    switch (store::gapKind(list.kind).table) {
    case TableId::Households:
        return {number, {Print::tr("Head of household"), 46, Align::Left, {}}, {Print::tr("Household No."), 19, Align::Centre, {}},
            {Print::tr("Hamlet, address"), 33, Align::Left, {}}, phone, {answer, 29, Align::Left, {}}};
    case TableId::People:
        return {number, {Print::tr("Full name"), 43, Align::Left, {}}, {Print::tr("Born"), 14, Align::Centre, {}},
            {Print::tr("Head of household"), 36, Align::Left, {}}, phone, {answer, 34, Align::Left, {}}};
    default:
        return {number, {Print::tr("Full name"), 52, Align::Left, {}}, {Print::tr("Born"), 14, Align::Centre, {}}, {Print::tr("Duty in the team"), 30, Align::Left, {}},
            phone, {answer, 31, Align::Left, {}}};
    }
}

class GapWriter {
public:
    GapWriter(Composer &composer, const GapList &list, const UnitList &units)
        : m_list(list), m_units(units), m_table(composer, columnsFor(list), {.minRowHeight = kRoomToWrite}), m_roles(TableId::Members, "role")
    {
    }

    void write()
    {
        const std::vector<GapRow> &rows = m_list.rows;
        const bool hasCommunes = !rows.empty() && rows.front().area != rows.back().area;
        std::size_t inTeam = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const GapRow &row = rows[i];
            const bool isNewCommune = i == 0 || rows[i - 1].area != row.area;
            if (isNewCommune && hasCommunes)
                m_table.group(0, communeName(row.area));
            if (isNewCommune || !isSameWalk(rows[i - 1], row)) {
                inTeam = 0;
                m_table.group(hasCommunes ? 1 : 0, walkName(row));
            }
            writeRow(++inTeam, row);
        }
        if (rows.empty())
            m_table.remark(Print::tr("Nothing is missing."));
        else
            m_table.sum(-1, Print::tr("All: %1").arg(rows.size()));
        m_table.finish();
    }

private:
    [[nodiscard]] static bool isSameWalk(const GapRow &a, const GapRow &b)
    {
        return a.team == b.team && (!a.team.isNull() || a.hamlet == b.hamlet);
    }

    [[nodiscard]] static QString walkName(const GapRow &row)
    {
        if (!row.team.isNull())
            return row.teamName;
        return Print::tr("Without a team – %1").arg(row.hamlet);
    }

    [[nodiscard]] QString communeName(Area area) const
    {
        const Unit *unit = m_units.findArea(area);
        return unit ? unit->name : QString();
    }

    void writeRow(std::size_t number, const GapRow &row)
    {
        const QString place = localAddress(row.address, row.hamlet, communeName(row.area));
        const TableCell phone = cell(row.phone); // empty, and the column to write in, where telephones are what is missing
        switch (store::gapKind(m_list.kind).table) {
        case TableId::Households:
            m_table.row({cell(QString::number(number)), cell(row.name), cell(row.number), cell(place), phone});
            return;
        case TableId::People:
            m_table.row({cell(QString::number(number)), cell(row.name), cell(birthYear(row.birthDate)),
                {row.head, Face::Regular, row.number.isEmpty() ? place : Print::tr("household %1").arg(row.number), Face::Italic}, phone});
            return;
        default:
            m_table.row({cell(QString::number(number)), cell(row.name), cell(birthYear(row.birthDate)), cell(m_roles.of(row.role)), phone});
            return;
        }
    }

    const GapList &m_list;
    const UnitList &m_units;
    TableLayout m_table;
    CodeLabels m_roles;
};

} // namespace

Document gapDocument(const std::vector<GapList> &lists, const QDate &date, const UnitList &units, const Footer &footer, const TextMeasure &measure)
{
    Composer composer(measure, PageSetup::portrait());
    for (const GapList &list : lists) {
        composer.beginSection();
        writeLetterhead(composer, list.head);
        writeTitle(composer, store::label(list.kind), {list.place, Print::tr("as of %1").arg(displayDate(date))});
        GapWriter(composer, list, units).write();
    }
    const QString title = lists.size() == 1 ? store::label(lists.front().kind) : Print::tr("What is missing");
    return composer.finish(title + u' ' + displayDate(date), footer);
}

} // namespace stc::reports
