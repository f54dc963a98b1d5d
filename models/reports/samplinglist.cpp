// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/samplinglist.h"

#include "domain/dates.h"
#include "reports/bookpapers.h"
#include "reports/codelabels.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"

namespace stc::reports {

using schema::TableId;
using store::RoundPerson;

namespace {

constexpr double kPoolLine = 0.8;  ///< mm, seen on a bad copy too
constexpr double kRowHeight = 11;  ///< mm: room for a signature
constexpr std::size_t kTick = 10;  ///< place of the box among the columns
constexpr double kTextSize = 12;   ///< points

class ListWriter {
public:
    ListWriter(Composer &composer, const SamplingList &list) : m_composer(composer), m_list(list), m_columns(columns()), m_table(composer, m_columns, {.size = kTextSize, .minRowHeight = kRowHeight})
    {
        m_tickLeft = composer.left();
        for (std::size_t i = 0; i < kTick; ++i)
            m_tickLeft += m_columns[i].width;
        m_tickWidth = m_columns[kTick].width;
    }

    void write()
    {
        int pools = 0;
        const auto &people = m_list.people;
        for (std::size_t first = 0; first < people.size();) {
            std::size_t end = first + 1;
            while (end < people.size() && !people[first].poolCode.isEmpty() && people[end].poolCode == people[first].poolCode)
                ++end;
            writePool(first, end);
            ++pools;
            first = end;
        }
        if (people.empty())
            m_table.remark(Print::tr("Nobody is in this list."));
        else
            m_table.sum(-1, m_list.round.poolSize > 1 ? Print::tr("All: %1 people, %2 tubes").arg(people.size()).arg(pools) : Print::tr("All: %1 people").arg(people.size()),
                listSignaturesHeight(m_composer));
        m_table.finish();
    }

private:
    /// Widths for 12 points on 267 mm: a code of eleven characters and an identity number of twelve digits stand in one line.
    static std::vector<TableColumn> columns()
    {
        const QString born = Print::tr("Born");
        const std::vector<TableColumn> out = {
            {Print::tr("No."), 10, Align::Centre, {}},
            {Print::tr("Code of sample or tube"), 24.5, Align::Centre, {}},
            {Print::tr("Full name"), 30, Align::Left, {}},
            {Print::tr("M", "male, head of a narrow column"), 10.5, Align::Centre, born},
            {Print::tr("F", "female, head of a narrow column"), 10.5, Align::Centre, born},
            {Print::tr("Address, telephone"), 30.5, Align::Left, {}},
            {Print::tr("Identity number"), 27.5, Align::Centre, {}},
            {Print::tr("Target group"), 19, Align::Left, {}},
            {Print::tr("Time no.", "how many-th sample of a person"), 12, Align::Centre, {}},
            {Print::tr("Test"), 15.5, Align::Centre, {}},
            {Print::tr("Taken", "head of a column of tick boxes"), 13, Align::Centre, {}},
            {Print::tr("Hour"), 12, Align::Centre, {}},
            {Print::tr("Signature", "head of a column to sign in"), 21, Align::Left, {}},
            {Print::tr("Result", "of a sample, head of a column"), 15.5, Align::Left, {}},
            {Print::tr("Note"), 15.5, Align::Left, {}},
        };
        return out;
    }

    void writePool(std::size_t first, std::size_t end)
    {
        std::vector<std::vector<TableCell>> rows;
        for (std::size_t i = first; i < end; ++i)
            rows.push_back(cells(m_list.people[i]));
        m_table.keepTogether(rows);
        const bool isPool = m_list.round.poolSize > 1;
        for (std::size_t i = first; i < end; ++i) {
            // Who lives elsewhere is found under the name of the place.
            const QString place = teamAndHamlet(m_list.people[i].teamName, m_list.people[i].hamlet);
            if (place != m_place)
                m_table.group(0, m_place = place);
            m_table.row(rows[i - first]);
            if (isPool && i == first)
                poolLine(m_composer.y() - rowHeight(rows[0]));
            drawTick(m_list.people[i], rows[i - first]);
        }
        if (isPool)
            poolLine(m_composer.y());
    }

    void poolLine(double y) { m_composer.line(m_composer.left(), y, m_composer.left() + m_table.width(), y, kPoolLine); }

    [[nodiscard]] double rowHeight(const std::vector<TableCell> &row) const
    {
        const TableStyle style{.size = kTextSize, .minRowHeight = kRowHeight};
        double height = kRowHeight;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const double width = m_columns[i].width - 2 * style.padX;
            const auto textHeight = [&](const QString &text, Face face) { return text.isEmpty() ? 0 : m_composer.heightOf(text, width, {style.size, face, Align::Left, style.leading}); };
            height = std::max(height, textHeight(row[i].text, row[i].face) + textHeight(row[i].more, row[i].moreFace) + 2 * style.padY);
        }
        return height;
    }

    /// A box to tick; one that is ticked already has its cross.
    void drawTick(const RoundPerson &person, const std::vector<TableCell> &row)
    {
        if (person.isAbsent && !person.isTaken())
            return;
        const double side = 16 * 0.8 * kMmPerPoint;
        const double middle = m_composer.y() - rowHeight(row) / 2;
        const double left = m_tickLeft + (m_tickWidth - side) / 2;
        m_composer.tickBox(left, middle + side / 2, 16);
        if (person.isTaken()) {
            m_composer.line(left, middle - side / 2, left + side, middle + side / 2, 0.5);
            m_composer.line(left, middle + side / 2, left + side, middle - side / 2, 0.5);
        }
    }

    [[nodiscard]] std::vector<TableCell> cells(const RoundPerson &person)
    {
        std::vector<TableCell> row(15);
        row[0].text = QString::number(person.number);
        row[1] = cell(person.poolCode, Face::Bold);
        row[2].text = person.name;
        row[person.sex == QLatin1String("female") ? 4 : 3].text = birthYear(person.birthDate);
        row[5] = {localAddress(person.address, person.hamlet, m_list.commune), Face::Regular, person.phone, Face::Regular};
        row[6].text = person.identity;
        row[7].text = m_groups.of(m_list.round.reason);
        row[8].text = QString::number(person.earlier + 1);
        row[9].text = m_methods.of(m_list.round.method);
        if (person.result == QLatin1String("invalid")) // spoiled, or its pool was positive
            row[13] = cell(Print::tr("again", "a sample that gave no answer"), Face::Bold);
        else if (person.result != QLatin1String("pending"))
            row[13] = cell(m_results.of(person.result), Face::Bold);
        QStringList notes;
        if (person.isAbsent && !person.isTaken())
            notes << Print::tr("absent");
        if (!person.note.isEmpty())
            notes << person.note;
        row[14].text = notes.join(QStringLiteral("; "));
        return row;
    }

    Composer &m_composer;
    const SamplingList &m_list;
    std::vector<TableColumn> m_columns;
    TableLayout m_table;
    double m_tickLeft = 0;
    double m_tickWidth = 0;
    QString m_place;
    CodeLabels m_groups{TableId::Samples, "reason"};
    CodeLabels m_methods{TableId::Samples, "method"};
    CodeLabels m_results{TableId::Samples, "result"};
};

QStringList subtitles(const SamplingList &list)
{
    CodeLabels groups(TableId::SamplingRounds, "reason");
    CodeLabels methods(TableId::SamplingRounds, "method");
    const store::SamplingRound &round = list.round;
    QStringList what = {Print::tr("target group: %1").arg(groups.of(round.reason)), methods.of(round.method)};
    what << (round.poolSize > 1 ? Print::tr("pools of %1").arg(round.poolSize) : Print::tr("single samples"));
    if (!round.lab.isEmpty())
        what << Print::tr("laboratory: %1").arg(round.lab);
    return {weekdayAndDate(round.plannedOn), QStringList{round.place, list.unit}.join(QStringLiteral(" – ")), what.join(QStringLiteral("; "))};
}

} // namespace

Document samplingDocument(const std::vector<SamplingList> &lists, const QDate &date, const Footer &footer, const TextMeasure &measure)
{
    Composer composer(measure, PageSetup::landscape());
    const QString title = Print::tr("Sampling list");
    for (const SamplingList &list : lists) {
        composer.beginSection();
        writeLetterhead(composer, list.head);
        writeTitle(composer, title, subtitles(list));
        ListWriter(composer, list).write();
        writeSignatures(composer, {{Print::tr("PREPARED BY"), {}}, {Print::tr("SAMPLES TAKEN BY"), {}}, {Print::tr("HEAD OF THE UNIT"), {}}});
    }
    return composer.finish(title + u' ' + displayDate(date), footer);
}

Result<Document> samplingPaper(const PaperOrder &order)
{
    if (order.progress.cancelled())
        return fail(ErrorCode::Cancelled, {});
    store::RoundFilter filter{order.unit.range(), order.date, order.date, order.request.team};
    const auto rounds = store::samplingRounds(order.database.connection(), filter);
    if (!rounds)
        return failed(rounds.error());
    if (rounds->empty()) {
        return order.nothing(order.request.team.isNull()
            ? Print::tr("No sampling is planned in %1 on %2. Plan a round on the page “Sampling” first.").arg(order.unit.name, displayDate(order.date))
            : Print::tr("No sampling is planned for this team on %1. Plan a round on the page “Sampling” first.").arg(displayDate(order.date)));
    }
    std::vector<SamplingList> lists;
    for (const store::SamplingRound &round : *rounds) {
        if (order.step(lists.size(), rounds->size()))
            return fail(ErrorCode::Cancelled, {});
        auto people = store::roundPeople(order.database.connection(), round.id);
        if (!people)
            return failed(people.error());
        SamplingList list;
        list.round = round;
        if (const Unit *commune = order.database.units().find(round.communeCode)) {
            list.unit = order.database.units().fullName(*commune);
            list.commune = commune->name;
            list.head = letterheadOf(*commune, order.database.units(), order.footer.printedAt.date());
        }
        list.people = *std::move(people);
        lists.push_back(std::move(list));
    }
    return samplingDocument(lists, order.date, order.footer, order.measure);
}

} // namespace stc::reports
