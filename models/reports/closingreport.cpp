// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/closingreport.h"

#include "domain/dates.h"
#include "domain/teamname.h"
#include "reports/correctiontext.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"
#include "store/queries/closing.h"

#include <algorithm>

namespace stc::reports {

using store::ClosedDifference;
using store::ClosedTeam;
using store::ClosingContent;
using store::PageOfDay;

namespace {

constexpr TextStyle kText{13, Face::Regular, Align::Left, 1.15};

/// Short titles: the labels of the columns are too long for eleven of them side by side.
std::vector<TableColumn> teamColumns()
{
    const QString households = Print::tr("Households");
    std::vector<TableColumn> columns{{Print::tr("No."), 9, Align::Centre, {}}, {Print::tr("Team"), 45, Align::Left, {}}};
    const auto add = [&columns](const QString &title, double width, const QString &over = {}) { columns.push_back({title, width, Align::Right, over}); };
    add(Print::tr("assigned"), 17, households);
    add(Print::tr("visited"), 15, households);
    add(Print::tr("Reminded of 5K"), 19);
    add(Print::tr("Health declared"), 18);
    add(Print::tr("Signed"), 15);
    add(Print::tr("Suspected cases"), 19.5);
    add(Print::tr("Arrivals"), 17);
    add(Print::tr("Violations"), 19.5);
    add(Print::tr("Contacts traced"), 18.5);
    add(Print::tr("Samples"), 17);
    add(Print::tr("Supported"), 20);
    columns.push_back({Print::tr("Page"), 16.5, Align::Centre, {}});
    return columns;
}

QString pageText(const ClosedTeam &team)
{
    switch (team.page) {
    case PageOfDay::Missing: return Print::tr("missing");
    case PageOfDay::Unfinished: return Print::tr("not finished");
    case PageOfDay::Typed: break;
    }
    if (team.isLate)
        return Print::tr("late");
    return team.isChecked ? Print::tr("checked") : Print::tr("typed");
}

void addFigures(std::vector<TableCell> &cells, const store::Counters &counters, Face face)
{
    for (const auto &counter : counters)
        cells.push_back(cell(counter ? QString::number(*counter) : QString(), face));
}

QString momentText(qint64 seconds)
{
    const QDateTime time = vietnamTime(seconds);
    return Print::tr("%1 on %2").arg(time.toString(QStringLiteral("HH:mm")), displayDate(time.date()));
}

/// The head as it was on the day of closing, from the names of that day.
Letterhead headOf(const ClosingContent &content)
{
    const auto committee = [](const QString &name) { return Print::tr("PEOPLE'S COMMITTEE OF %1").arg(name.toUpper()); };
    Unit commune;
    commune.name = content.communeName;
    commune.code = content.communeCode;
    return {content.districtName.isEmpty() ? QString() : committee(content.districtName), committee(content.communeName), placeName(commune), vietnamTime(content.until).date()};
}

class ReportWriter {
public:
    ReportWriter(Composer &composer, const ClosingContent &content, const UnitList &units) : m_composer(composer), m_content(content), m_units(units) {}

    void write()
    {
        writeLetterhead(m_composer, headOf(m_content));
        writeTitle(m_composer, Print::tr("Report on closing the day"), {Print::tr("Logbooks of the community COVID teams of %1").arg(insideSentence(m_content.communeName)),
                                                                        weekdayAndDate(m_content.day)});
        writeState();
        writeTeams();
        writeMissing();
        writeDifferences();
        m_composer.ensure(kListEndHeight);
        writeListSignatures(m_composer);
    }

private:
    void writeState()
    {
        const auto late = std::count_if(m_content.teams.begin(), m_content.teams.end(), [](const ClosedTeam &team) { return team.isLate; });
        const auto checked = std::count_if(m_content.teams.begin(), m_content.teams.end(), [](const ClosedTeam &team) { return team.isChecked; });
        m_composer.paragraph(Print::tr("Closed at %1 by %2. The figures are those from %3 to %1.").arg(momentText(m_content.until), m_content.closedBy, momentText(m_content.from)), kText);
        m_composer.paragraph(Print::tr("Pages: %1 of %2 teams typed; missing %3; not finished %4; late %5; read a second time %6.")
                                 .arg(m_content.count(PageOfDay::Typed)).arg(m_content.teams.size()).arg(m_content.count(PageOfDay::Missing))
                                 .arg(m_content.count(PageOfDay::Unfinished)).arg(late).arg(checked), kText);
    }

    void writeTeams()
    {
        writeHeading(m_composer, Print::tr("1. Figures of the teams"), 30);
        TableLayout table(m_composer, teamColumns(), {.size = 11});
        std::vector<TableCell> totals{{}, cell(Print::tr("All teams"), Face::Bold)};
        addFigures(totals, m_content.totals, Face::Bold);
        table.row(totals);
        for (std::size_t i = 0; i < m_content.teams.size(); ++i) {
            const ClosedTeam &team = m_content.teams[i];
            std::vector<TableCell> cells{cell(QString::number(i + 1)), cell(shortTeamName(team.name))};
            addFigures(cells, team.counters, Face::Regular);
            cells.push_back(cell(pageText(team), team.page == PageOfDay::Typed ? Face::Regular : Face::Italic));
            table.row(cells);
        }
        table.finish();
    }

    void writeMissing()
    {
        writeHeading(m_composer, Print::tr("2. Pages that are missing or not finished"), 12);
        int number = 0;
        for (const ClosedTeam &team : m_content.teams) {
            if (team.page == PageOfDay::Typed)
                continue;
            const QString name = teamAndHamlet(team.name, team.hamlet);
            const QString whose = team.leader.isEmpty() ? name : Print::tr("%1, leader %2").arg(name, team.leader);
            m_composer.paragraph(QStringLiteral("%1. %2: %3").arg(++number).arg(whose, pageText(team)), kText);
        }
        if (number == 0)
            m_composer.paragraph(Print::tr("None."), kText);
    }

    void writeDifferences()
    {
        writeHeading(m_composer, Print::tr("3. Differences to days that were closed before"), 25);
        if (m_content.differences.empty()) {
            m_composer.paragraph(Print::tr("None."), kText);
            return;
        }
        TableLayout table(m_composer, {{Print::tr("No."), 10, Align::Centre, {}}, {Print::tr("Day"), 24, Align::Centre, {}}, {Print::tr("Team"), 38, Align::Left, {}},
                                          {Print::tr("What"), 52, Align::Left, {}}, {Print::tr("Was"), 29, Align::Left, {}}, {Print::tr("Is"), 29, Align::Left, {}},
                                          {Print::tr("Why"), 48, Align::Left, {}}, {Print::tr("When, by whom"), 37, Align::Left, {}}}, {.size = 11});
        for (std::size_t i = 0; i < m_content.differences.size(); ++i) {
            const ClosedDifference &one = m_content.differences[i];
            const CorrectionText text = correctionText(one, m_units);
            const QString reason = one.correction.isNull() ? Print::tr("Day reopened: %1").arg(one.reason) : one.reason;
            table.row({cell(QString::number(i + 1)), cell(displayDate(one.day)), cell(shortTeamName(one.team)), cell(text.what), cell(text.was), cell(text.is, Face::Bold), cell(reason),
                       {momentText(one.at), Face::Regular, one.by, Face::Regular}});
        }
        table.finish();
    }

    Composer &m_composer;
    const ClosingContent &m_content;
    const UnitList &m_units;
};

} // namespace

Document closingDocument(const std::vector<ClosingContent> &contents, const UnitList &units, const Footer &footer, const TextMeasure &measure)
{
    Composer composer(measure, PageSetup::landscape());
    for (const ClosingContent &content : contents) {
        composer.beginSection();
        ReportWriter(composer, content, units).write();
    }
    const QDate day = contents.empty() ? QDate() : contents.front().day;
    return composer.finish(Print::tr("Report on closing the day") + u' ' + displayDate(day), footer);
}

Result<Document> closingPaper(const PaperOrder &order)
{
    const auto rows = store::closingRows(order.database.connection(), order.unit.range(), order.date, order.date);
    if (!rows)
        return failed(rows.error());
    std::map<QString, store::ClosingRow> latest; // of each commune: the one in force, else the last
    for (const store::ClosingRow &row : *rows) {
        if (const auto known = latest.find(row.commune); known == latest.end() || !known->second.isInForce())
            latest.insert_or_assign(row.commune, row);
    }
    if (latest.empty())
        return fail(ErrorCode::WrongCall, Print::tr("The day %1 has not been closed. Close it first, on the page “Close the day”.").arg(displayDate(order.date)));
    std::vector<ClosingContent> contents;
    Footer footer = order.footer;
    int reopened = 0;
    for (const auto &[commune, row] : latest) {
        auto content = store::closingContent(row.content);
        if (!content)
            return failed(content.error());
        footer.isReprint = footer.isReprint || vietnamTime(row.closedAt).date() < footer.printedAt.date();
        reopened += row.isInForce() ? 0 : 1;
        contents.push_back(*std::move(content));
    }
    Document document = closingDocument(contents, order.database.units(), footer, order.measure);
    if (reopened > 0)
        document.notes << Print::tr("This day has been reopened: the report is that of its last closing.");
    return document;
}

} // namespace stc::reports
