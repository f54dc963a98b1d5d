// SPDX-License-Identifier: GPL-3.0-or-later
// The round of the team on a logbook page: numbers to call, who goes, the households.
#include "reports/logbooksection.h"

#include "reports/codelabels.h"
#include "reports/wording.h"

#include <algorithm>

namespace stc::reports {

using schema::TableId;

namespace {

constexpr double kTickPitch = 7; ///< mm from one line of boxes to the next

/// What is ticked on the paper; a letter, because it is copied and typed.
TableCell tick(bool isTicked)
{
    return isTicked ? TableCell{QStringLiteral("x"), Face::Bold, {}, Face::Regular} : TableCell{};
}

/// Boxes with texts behind them, as many in a line as fit.
void tickLine(Composer &composer, const QString &label, const QStringList &choices)
{
    composer.ensure(2 * kTickPitch);
    const double labelWidth = composer.measure().width(label, kLogbookText) + 0.1;
    composer.textAt(composer.left(), composer.y(), labelWidth, label, kLogbookText);
    double x = composer.left() + labelWidth + 3;
    const double boxWidth = kLogbookText.size * 0.8 * kMmPerPoint;
    for (const QString &choice : choices) {
        const double textWidth = std::min(composer.measure().width(choice, kLogbookText) + 0.1, composer.width() - boxWidth - 8);
        if (x + boxWidth + 2 + textWidth > composer.right()) {
            composer.gap(kTickPitch);
            composer.ensure(kTickPitch);
            x = composer.left() + 6;
        }
        const double half = (kLogbookText.leading - kAscent - kDescent) / 2;
        composer.tickBox(x, composer.y() + (half + kAscent) * kLogbookText.size * kMmPerPoint, kLogbookText.size);
        composer.textAt(x + boxWidth + 1.5, composer.y(), textWidth, choice, kLogbookText);
        x += boxWidth + 1.5 + textWidth + 6;
    }
    composer.gap(kTickPitch);
}

/// A title with a line behind it to write on.
void writeLine(Composer &composer, const QString &title)
{
    const double pitch = kLogbookText.lineHeight() + 2;
    composer.ensure(pitch);
    const QString label = QStringLiteral("%1:").arg(title);
    const double width = composer.measure().width(label, kLogbookText) + 0.1;
    composer.textAt(composer.left(), composer.y(), width, label, kLogbookText);
    composer.line(composer.left() + width + 2, composer.y() + kLogbookText.lineHeight(), composer.right(), composer.y() + kLogbookText.lineHeight(), 0.15);
    composer.gap(pitch);
}

bool isLeader(const store::TeamMember &member)
{
    return member.role == QLatin1String("leader");
}

QString withPhone(const store::TeamMember &member)
{
    return member.phone.isEmpty() ? QStringLiteral("%1 …………").arg(member.name) : QStringLiteral("%1 %2").arg(member.name, member.phone);
}

/// "Leader: Nguyễn Văn A 0912345678"; empty when the team has none.
QString phonesOf(const LogbookDay &day, const LogbookItem &item, bool wantsLeader)
{
    QStringList people;
    for (const store::TeamMember &member : day.members)
        if (isLeader(member) == wantsLeader)
            people << withPhone(member);
    return people.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(item.title, people.join(QStringLiteral(", ")));
}

} // namespace

void writePhones(const SectionPaper &paper)
{
    QStringList lines;
    for (const LogbookItem *item : paper.items()) {
        const QString name = QLatin1String(item->info->name);
        if (name == QLatin1String("station"))
            lines << (paper.section.text.trimmed().isEmpty() ? QStringLiteral("%1: ……………………").arg(item->title) : paper.section.text.trimmed());
        else if (const QString phones = phonesOf(paper.day, *item, name == QLatin1String("leader")); !phones.isEmpty())
            lines << phones;
    }
    writeInline(paper.composer, paper.heading, lines.join(u'\n'));
}

namespace {

QString memberNames(const LogbookDay &day)
{
    QStringList names;
    CodeLabels roles(TableId::Members, "role");
    for (const store::TeamMember &member : day.members)
        names << (member.role == QLatin1String("member") ? member.name : QStringLiteral("%1 (%2)").arg(member.name, roles.of(member.role).toLower()));
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

} // namespace

void writePresence(const SectionPaper &paper)
{
    const QString line = QStringLiteral("%1: %2");
    for (const LogbookItem *item : paper.items()) {
        const QString name = QLatin1String(item->info->name);
        const QString label = QStringLiteral("%1:").arg(item->title);
        if (name == QLatin1String("round")) {
            tickLine(paper.composer, label, {Print::tr("morning"), Print::tr("afternoon"), Print::tr("evening")});
        } else if (name == QLatin1String("present")) {
            QStringList names;
            for (const store::TeamMember &member : paper.day.members)
                names << member.name;
            tickLine(paper.composer, label, names);
        } else if (name == QLatin1String("members")) {
            paper.composer.paragraph(line.arg(item->title, memberNames(paper.day)), kLogbookText);
        } else if (name == QLatin1String("recorder") && !paper.isBlank()) {
            if (!paper.day.page.recorder.isEmpty())
                paper.composer.paragraph(line.arg(item->title, paper.day.page.recorder), kLogbookText);
        } else {
            writeLine(paper.composer, item->title);
        }
    }
}

namespace {

/// The column in which an outcome is ticked; nullptr: it has none.
const char *tickedIn(const QString &outcome)
{
    constexpr std::array kColumns = {std::pair{"absent", "absent"}, std::pair{"refused", "refused"}, std::pair{"locked_down", "locked_down"}, std::pair{"symptoms", "ill"},
        std::pair{"need", "need"}};
    for (const auto &[code, column] : kColumns)
        if (outcome == QLatin1String(code))
            return column;
    return nullptr;
}

bool isNotVisited(const QString &outcome)
{
    return outcome == QLatin1String("absent") || outcome == QLatin1String("refused") || outcome == QLatin1String("locked_down");
}

struct VisitRow {
    int number = 0;
    const store::TeamHousehold *household = nullptr; ///< nullptr: another team's now
    QString head;
    std::vector<const store::VisitException *> exceptions;
    bool wasRound = false; ///< the typed page, and the team was out
    QString note;

    [[nodiscard]] bool has(const char *column) const
    {
        return std::any_of(exceptions.begin(), exceptions.end(), [&](const store::VisitException *of) {
            const char *ticked = tickedIn(of->outcome);
            return ticked && std::string_view(ticked) == column;
        });
    }
    [[nodiscard]] bool isVisited() const
    {
        return wasRound && std::none_of(exceptions.begin(), exceptions.end(), [](const store::VisitException *of) { return isNotVisited(of->outcome); });
    }
};

constexpr CellMaker<VisitRow> kVisitCells[] = {
    {"number", [](const VisitRow &row) { return cell(QString::number(row.number)); }},
    {"head",
        [](const VisitRow &row) {
            const Face face = row.household && row.household->inQuarantine > 0 ? Face::Bold : Face::Regular;
            return TableCell{row.head, face, row.household ? row.household->phone : QString(), Face::Regular};
        }},
    {"address", [](const VisitRow &row) { return cell(row.household ? row.household->address : QString()); }},
    {"people", [](const VisitRow &row) { return cell(row.household && row.household->people > 0 ? QString::number(row.household->people) : QString()); }},
    {"visited", [](const VisitRow &row) { return tick(row.isVisited()); }},
    {"absent", [](const VisitRow &row) { return tick(row.has("absent")); }},
    {"refused", [](const VisitRow &row) { return tick(row.has("refused")); }},
    {"locked_down", [](const VisitRow &row) { return tick(row.has("locked_down")); }},
    {"ill", [](const VisitRow &row) { return tick(row.has("ill")); }},
    {"need", [](const VisitRow &row) { return tick(row.has("need")); }},
    {"note", [](const VisitRow &row) { return cell(row.note); }},
};

/// Notes of the exceptions; an outcome that no column of the page says is said here.
QString visitNote(const std::vector<const store::VisitException *> &exceptions, const std::vector<const LogbookItem *> &items, CodeLabels &outcomes)
{
    QStringList notes;
    for (const store::VisitException *exception : exceptions) {
        const char *column = tickedIn(exception->outcome);
        const bool isSaid = column && std::any_of(items.begin(), items.end(), [&](const LogbookItem *item) { return std::string_view(item->info->name) == column; });
        QStringList parts;
        if (!isSaid)
            parts << outcomes.of(exception->outcome);
        if (!exception->note.isEmpty())
            parts << exception->note;
        if (!parts.isEmpty())
            notes << parts.join(QStringLiteral(": "));
    }
    return notes.join(QStringLiteral("; "));
}

/// The rows of the page, with what was not as usual; what happened in households that are not on it comes last.
std::vector<VisitRow> visitRows(const SectionPaper &paper, const std::vector<const LogbookItem *> &items)
{
    const LogbookDay &day = paper.day;
    CodeLabels outcomes(TableId::VisitExceptions, "outcome");
    std::map<std::int64_t, std::vector<const store::VisitException *>> exceptions;
    for (const store::VisitException &exception : day.exceptions)
        exceptions[exception.householdKey].push_back(&exception);
    // The exchange format says: a household without a row was visited and found normal. That holds only where the team was out at all.
    const bool wasRound = !paper.isBlank() && (!day.page.counters[1] || *day.page.counters[1] > 0);
    std::vector<VisitRow> rows;
    for (const NumberedHousehold &of : day.households) {
        VisitRow row{of.number, &of.household, of.household.head, {}, wasRound && of.isOfTeam, {}};
        if (const auto found = exceptions.find(of.household.key); of.isOfTeam && found != exceptions.end()) {
            row.exceptions = found->second;
            exceptions.erase(found);
        }
        row.note = of.isOfTeam ? visitNote(row.exceptions, items, outcomes) : Print::tr("no longer of this team");
        rows.push_back(std::move(row));
    }
    int number = rows.empty() ? 0 : rows.back().number;
    for (const auto &[key, found] : exceptions)
        rows.push_back({++number, nullptr, found.front()->head, found, wasRound, visitNote(found, items, outcomes)});
    return rows;
}

} // namespace

void writeVisits(const SectionPaper &paper)
{
    writeHeading(paper.composer, paper.heading, 40);
    SectionTable table(paper);
    const std::vector<VisitRow> rows = visitRows(paper, table.items());
    for (const VisitRow &row : rows)
        table.row<VisitRow>(row, kVisitCells);
    if (paper.isBlank())
        table.emptyRows(paper.section.rows);
    else if (rows.empty())
        table.table().remark(Print::tr("No household is assigned to this team."));
    else
        table.table().sum(-1, Print::tr("All: %1 households, of them to be noted: %2").arg(rows.size()).arg(paper.day.exceptions.size()), paper.following);
    table.table().finish();
}

} // namespace stc::reports
