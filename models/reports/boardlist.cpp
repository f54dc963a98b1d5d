// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/boardlist.h"

#include "domain/dates.h"
#include "domain/teamname.h"
#include "reports/bookpapers.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"
#include "store/queries/pagefigures.h"

#include <QLocale>

#include <algorithm>

namespace stc::reports {

using store::PageBoard;
using store::PageFigures;
using store::PageStage;

namespace {

constexpr int kDaysInATable = 14;
constexpr double kDayWidth = 12.6;    ///< mm: "07/05" at 12 pt, "M!"
constexpr double kPercentWidth = 20;

QString oneDay(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM"));
}

QString sumText(const PageFigures &figures)
{
    const QLocale locale;
    return Print::tr("Due: %1 pages; missing: %2, of them overdue: %3; typed late: %4; complete: %5; in time: %6")
        .arg(locale.toString(figures.expected), locale.toString(figures.missing()), locale.toString(figures.overdue), locale.toString(figures.typedLate))
        .arg(store::percentText(figures.completeness()), store::percentText(figures.timeliness()));
}

/// One table: all teams, some days.
class BoardWriter {
public:
    BoardWriter(Composer &composer, const BoardList &list, const UnitList &units, const store::BoardFigures &figures, int first, int end)
        : m_composer(composer), m_board(list.board), m_units(units), m_figures(figures), m_first(first), m_end(end),
          m_table(composer, columns(composer, list.board, first, end))
    {
    }

    void write()
    {
        const bool hasCommunes = m_figures.communes.size() > 1;
        for (std::size_t team = 0; team < m_board.teams.size(); ++team) {
            const Area area = m_board.teams[team].area;
            if (hasCommunes && (team == 0 || m_board.teams[team - 1].area != area))
                m_table.group(0, groupText(area));
            writeTeam(team);
        }
        if (m_board.teams.empty()) {
            m_table.remark(Print::tr("There is no team in this unit on this day."));
        } else {
            writeDays(Print::tr("% complete"), &PageFigures::completeness);
            writeDays(Print::tr("% in time"), &PageFigures::timeliness);
        }
        m_table.finish();
    }

private:
    static std::vector<TableColumn> columns(const Composer &composer, const PageBoard &board, int first, int end)
    {
        const double days = kDayWidth * std::min(kDaysInATable, end - first);
        std::vector<TableColumn> columns{{Print::tr("Team"), composer.width() - days - 2 * kPercentWidth, Align::Left, {}},
            {Print::tr("Complete"), kPercentWidth, Align::Centre, {}}, {Print::tr("In time"), kPercentWidth, Align::Centre, {}}};
        for (int day = first; day < end; ++day)
            columns.push_back({oneDay(board.date(day)), kDayWidth, Align::Centre, {}});
        return columns;
    }

    [[nodiscard]] QString groupText(Area area) const
    {
        const Unit *commune = m_units.findArea(area);
        return QStringLiteral("%1 – %2").arg(commune ? commune->name : QString(), sumText(m_figures.communes.at(area)));
    }

    void writeTeam(std::size_t team)
    {
        const PageFigures &figures = m_figures.teams[team];
        std::vector<TableCell> cells{cell(shortTeamName(m_board.teams[team].name)), cell(store::wholePercentText(figures.completeness())), cell(store::wholePercentText(figures.timeliness()))};
        for (int day = m_first; day < m_end; ++day) {
            const store::PageCell page = m_board.cell(team, day);
            // What has to be done is bold: it is to be found on a copy, too.
            cells.push_back(cell(pageCellText(page), page.isDue() && !page.isTyped() ? Face::Bold : Face::Regular));
        }
        m_table.row(cells);
    }

    void writeDays(const QString &title, std::optional<int> (PageFigures::*share)() const)
    {
        std::vector<TableCell> cells{cell(title, Face::Bold), cell(share == &PageFigures::completeness ? store::wholePercentText(m_figures.all.completeness()) : QString(), Face::Bold),
            cell(share == &PageFigures::timeliness ? store::wholePercentText(m_figures.all.timeliness()) : QString(), Face::Bold)};
        for (int day = m_first; day < m_end; ++day)
            cells.push_back(cell(store::wholePercentText((m_figures.days[std::size_t(day)].*share)()), Face::Bold));
        m_table.row(cells);
    }

    Composer &m_composer;
    const PageBoard &m_board;
    const UnitList &m_units;
    const store::BoardFigures &m_figures;
    int m_first;
    int m_end;
    TableLayout m_table;
};

} // namespace

QString pageLetter(PageStage stage)
{
    switch (stage) {
    case PageStage::NotDue: return {};
    case PageStage::Missing: return Print::tr("M", "letter of a page that is missing");
    case PageStage::Printed: return Print::tr("P", "letter of a page that is printed");
    case PageStage::Returned: return Print::tr("R", "letter of a page that came back");
    case PageStage::Typed: return Print::tr("T", "letter of a page that is typed");
    case PageStage::Checked: return Print::tr("C", "letter of a page that was checked");
    case PageStage::Closed: return Print::tr("L", "letter of a page whose day is closed");
    }
    return {};
}

QString pageStageText(PageStage stage)
{
    switch (stage) {
    case PageStage::NotDue: return Print::tr("no page is due", "state of a page");
    case PageStage::Missing: return Print::tr("missing", "state of a page");
    case PageStage::Printed: return Print::tr("printed, not returned", "state of a page");
    case PageStage::Returned: return Print::tr("returned, not typed", "state of a page");
    case PageStage::Typed: return Print::tr("typed", "state of a page");
    case PageStage::Checked: return Print::tr("read a second time", "state of a page");
    case PageStage::Closed: return Print::tr("day closed", "state of a page");
    }
    return {};
}

QString pageCellText(store::PageCell cell)
{
    QString text = pageLetter(cell.isMissedByClosing() ? PageStage::Missing : cell.stage());
    if (cell.isBegun())
        text += QChar(0x2026);
    if (cell.isLate())
        text += QLatin1Char('!');
    return text;
}

QString pageLegend()
{
    QStringList parts;
    for (const PageStage stage : {PageStage::Missing, PageStage::Printed, PageStage::Returned, PageStage::Typed, PageStage::Checked, PageStage::Closed})
        parts << QStringLiteral("%1 %2").arg(pageLetter(stage), pageStageText(stage));
    parts << QStringLiteral("… %1").arg(Print::tr("begun", "state of a page")) << QStringLiteral("! %1").arg(Print::tr("late", "state of a page"));
    return parts.join(QStringLiteral("  ·  "));
}

Document boardDocument(const BoardList &list, const UnitList &units, const Footer &footer, const TextMeasure &measure)
{
    const PageBoard &board = list.board;
    const store::BoardFigures figures = store::figuresOf(board);
    const QString title = Print::tr("Which logbook pages are missing");
    Composer composer(measure, PageSetup::landscape());
    for (int first = 0; first < board.days; first += kDaysInATable) {
        const int end = std::min(first + kDaysInATable, board.days);
        if (first > 0)
            composer.newPage();
        else
            writeLetterhead(composer, list.head);
        writeTitle(composer, title, {list.place, Print::tr("%1 to %2").arg(displayDate(board.date(first)), displayDate(board.date(end - 1)))});
        BoardWriter(composer, list, units, figures, first, end).write();
    }
    composer.gap(2);
    const QString whole = sumText(figures.all) + QLatin1Char('.');
    const TextStyle plain{.size = 12};
    composer.ensure(composer.heightOf(whole, composer.width(), plain) + composer.heightOf(pageLegend(), composer.width(), plain) + 4 + listSignaturesHeight(composer));
    composer.paragraph(whole, plain);
    composer.paragraph(pageLegend(), plain);
    composer.gap(4);
    writeListSignatures(composer);
    return composer.finish(title + u' ' + displayDate(board.date(board.days - 1)), footer);
}

Result<Document> boardPaper(const PaperOrder &order)
{
    store::DaySpan days{order.request.date, order.request.until};
    if (!days.from.isValid()) {
        const auto usual = store::usualBoardDays(order.database, order.unit.range());
        if (!usual)
            return failed(usual.error());
        days = *usual;
    } else if (!days.to.isValid()) {
        days = {days.from.addDays(1 - store::kUsualBoardDays), days.from};
    }
    if (days.from > days.to || days.from.daysTo(days.to) >= store::kMostBoardDays)
        return fail(ErrorCode::WrongCall, Print::tr("A board has at least one day and at most %1.").arg(store::kMostBoardDays));
    if (order.step(0, order.teams.size()))
        return fail(ErrorCode::Cancelled, {});
    auto board = store::pageBoard(order.database, order.unit.range(), days.from, days.to);
    if (!board)
        return failed(board.error());
    BoardList list{.head = order.unitHead(), .place = order.database.units().fullName(order.unit), .board = *std::move(board)};
    if (!order.request.team.isNull()) {
        list.board = store::onlyTeam(list.board, order.request.team);
        if (!list.board.teams.empty())
            list.place = QStringLiteral("%1, %2").arg(list.board.teams.front().name, list.place);
    }
    return boardDocument(list, order.database.units(), order.footer, order.measure);
}

} // namespace stc::reports
