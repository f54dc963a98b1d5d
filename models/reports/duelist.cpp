// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/duelist.h"

#include "domain/dates.h"
#include "domain/teamname.h"
#include "reports/bookpapers.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"

namespace stc::reports {

using store::DueList;
using store::DueRow;

namespace {

const QString &emptyBox()
{
    static const QString box(QChar(0x25A1)); // in Liberation Serif, as all of WGL4
    return box;
}

/// What is to be ticked.
QString tickTitle(DueList list)
{
    switch (list) {
    case DueList::Fever:
    case DueList::Absent: return Print::tr("Told", "head of a column of boxes to tick: reported to the health station");
    case DueList::Unchecked:
    case DueList::CheckToday: return Print::tr("Checked", "head of a column of boxes to tick");
    case DueList::TestsDue: return Print::tr("Sample taken", "head of a column of boxes to tick");
    default: return Print::tr("Done", "head of a column of boxes to tick");
    }
}

class ListWriter {
public:
    ListWriter(Composer &composer, const DuePaperList &list, DueTexts &texts, const UnitList &units, const Progress &progress)
        : m_list(list), m_texts(texts), m_units(units), m_progress(progress), m_table(composer, columns(list.list))
    {
    }

    Status write()
    {
        const std::vector<DueRow> &rows = m_list.rows;
        const bool hasCommunes = !rows.empty() && rows.front().episode.area != rows.back().episode.area;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % 512 == 0) {
                if (m_progress.cancelled())
                    return fail(ErrorCode::Cancelled, {});
                m_progress.report(qint64(i), qint64(rows.size()), Print::tr("Laying out the pages…"));
            }
            writeHeadings(i, hasCommunes);
            writeRow(i + 1, rows[i]);
        }
        if (rows.empty())
            m_table.remark(Print::tr("Nobody is on this list today."));
        else
            m_table.sum(-1, Print::tr("All: %Ln people", nullptr, static_cast<int>(rows.size())));
        m_table.finish();
        return {};
    }

private:
    static std::vector<TableColumn> columns(DueList list)
    {
        return {{Print::tr("No."), 12, Align::Centre, {}}, {Print::tr("Full name"), 44, Align::Left, {}}, {Print::tr("Born"), 14, Align::Centre, {}},
            {Print::tr("House No."), 17, Align::Centre, {}}, {Print::tr("Head of household, telephone"), 45, Align::Left, {}}, {Print::tr("Day", "of the quarantine"), 16, Align::Centre, {}},
            {Print::tr("Last day"), 25, Align::Centre, {}}, {DueTexts::wordTitle(list), 33, Align::Left, {}}, {Print::tr("Latest check"), 41, Align::Left, {}},
            {tickTitle(list), 20, Align::Centre, {}}};
    }

    void writeHeadings(std::size_t at, bool hasCommunes)
    {
        const store::Episode &now = m_list.rows[at].episode;
        const store::Episode *before = at > 0 ? &m_list.rows[at - 1].episode : nullptr;
        const bool isNewCommune = !before || before->area != now.area;
        if (isNewCommune && hasCommunes) {
            const Unit *unit = m_units.findArea(now.area);
            m_table.group(0, unit ? unit->name : now.communeCode);
        }
        if (isNewCommune || before->teamKey != now.teamKey || before->hamlet != now.hamlet)
            m_table.group(hasCommunes ? 1 : 0, now.teamKey == 0 ? Print::tr("Without a team – %1").arg(now.hamlet) : teamAndHamlet(shortTeamName(now.teamName), now.hamlet));
    }

    void writeRow(std::size_t number, const DueRow &row)
    {
        const store::Episode &episode = row.episode;
        const bool isAlarming = m_texts.isAlarming(row);
        m_table.row({cell(QString::number(number)), cell(episode.name, isAlarming ? Face::Bold : Face::Regular), cell(birthYear(episode.birthDate)), cell(row.householdNumber),
            {episode.head, Face::Regular, episode.phone, Face::Regular}, cell(m_texts.dayText(row)),
            cell(row.releaseOn.isValid() ? displayDate(row.lastDay()) : Print::tr("not fixed"), m_list.list == DueList::Overdue ? Face::Bold : Face::Regular),
            cell(m_texts.wordOf(row, m_list.list)), cell(m_texts.checkText(row), isAlarming ? Face::Bold : Face::Regular), cell(emptyBox())});
    }

    const DuePaperList &m_list;
    DueTexts &m_texts;
    const UnitList &m_units;
    const Progress &m_progress;
    TableLayout m_table;
};

} // namespace

Result<Document> dueDocument(DuePaper &paper, const UnitList &units, const Footer &footer, const TextMeasure &measure, const Progress &progress)
{
    Composer composer(measure, PageSetup::landscape());
    for (const DuePaperList &list : paper.lists) {
        composer.beginSection(paper.lists.size() > 1 ? store::label(list.list) : QString());
        writeLetterhead(composer, paper.head);
        writeTitle(composer, store::label(list.list), {paper.place, weekdayAndDate(paper.day)});
        if (const auto done = ListWriter(composer, list, paper.texts, units, progress).write(); !done)
            return failed(done.error());
    }
    const QString title = paper.lists.size() == 1 ? store::label(paper.lists.front().list) : Print::tr("The day’s work");
    return composer.finish(title + u' ' + displayDate(paper.day), footer);
}

Result<Document> duePaper(const PaperOrder &order)
{
    const PrintRequest &request = order.request;
    std::optional<DueList> only;
    if (!request.dueList.isEmpty()) {
        only = store::findDueList(request.dueList);
        if (!only) {
            QStringList names;
            for (const store::DueListInfo &info : store::dueLists())
                names << QLatin1String(info.name);
            return fail(ErrorCode::WrongCall, Print::tr("There is no list called “%1”. It may be: %2.").arg(request.dueList, names.join(QStringLiteral(", "))));
        }
    }
    const auto work = store::dueWork(order.database, {order.date, order.unit.range(), request.team, request.hamlet});
    if (!work)
        return failed(work.error());
    QStringList place;
    if (!request.team.isNull())
        place << order.teams.front().name;
    if (!request.hamlet.isEmpty())
        place << request.hamlet;
    place << order.database.units().fullName(order.unit);
    DuePaper paper{.head = order.unitHead(), .place = place.join(QStringLiteral(", ")), .day = order.date, .lists = {}, .texts = DueTexts::of(order.database, order.date)};
    for (const store::DueListInfo &info : store::dueLists()) {
        if (only ? info.list != *only : work->count(info.list) == 0)
            continue;
        if (order.step(static_cast<std::size_t>(info.list), store::kDueLists))
            return fail(ErrorCode::Cancelled, {});
        auto rows = store::dueRows(order.database, *work, info.list);
        if (!rows)
            return failed(rows.error());
        paper.lists.push_back({info.list, *std::move(rows)});
    }
    if (paper.lists.empty())
        return order.nothing(Print::tr("Nobody is in quarantine here on this day, and nothing is due."));
    return dueDocument(paper, order.database.units(), order.footer, order.measure, order.progress);
}

} // namespace stc::reports
