// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/monitoringlist.h"

#include "domain/dates.h"
#include "reports/codelabels.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"
#include "store/queries/duework.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace stc::reports {

using store::MonitoredPerson;
using store::Session;

namespace {

constexpr double kNoteWidth = 13.7; ///< mm that the note keeps at least in a list of one commune

/// Widths that let every usual word stand whole at 12 points, on 267 mm between the margins: pairs that are read together (address and telephone,
/// start and release, day and days left) stand below each other, so that 12 points fit. What is free goes to the note.
std::vector<TableColumn> columns(std::size_t people, double category)
{
    const double number = people > 9999 ? 12.2 : people > 999 ? 10 : 9.5;
    const QString born = Print::tr("Born");
    std::vector<TableColumn> out = {
        {Print::tr("No."), number, Align::Centre, {}},
        {Print::tr("Full name"), 25.4, Align::Left, {}},
        {Print::tr("M", "male, head of a narrow column"), 10.3, Align::Centre, born},
        {Print::tr("F", "female, head of a narrow column"), 10, Align::Centre, born},
        {Print::tr("Address, telephone"), 30.6, Align::Left, {}},
        {Print::tr("Category"), category, Align::Left, {}},
        {Print::tr("Contact of, or from"), 22.5, Align::Left, {}},
        {Print::tr("Start, planned release"), 20.9, Align::Centre, {}},
        {Print::tr("Order"), 20.9, Align::Centre, {}},
        {Print::tr("Day, days left"), 14.2, Align::Centre, {}},
        {Print::tr("Latest check"), 21.4, Align::Centre, {}},
        {Print::tr("No check"), 12.2, Align::Centre, {}},
        {Print::tr("Health"), 16.8, Align::Left, {}},
        {Print::tr("Monitor"), 19.9, Align::Left, {}},
    };
    double sum = 0;
    for (const TableColumn &column : out)
        sum += column.width;
    const PageSetup setup = PageSetup::landscape();
    double note = setup.size.width() - setup.margins.left() - setup.margins.right() - sum;
    // What the note can spare lets "Thôn Đông Khoát" and the like stand in one line.
    const double spare = std::clamp(note - kNoteWidth, 0.0, 2.0);
    out[4].width += spare;
    note -= spare;
    out.push_back({Print::tr("Note"), note, Align::Left, {}});
    return out;
}

/// Wide enough for the longest word of the categories, which differ between languages; within what the list can spare.
double categoryWidth(const TextMeasure &measure)
{
    const TableStyle style;
    const schema::Column &column = schema::table(schema::TableId::Quarantines).column("reason");
    double widest = 0;
    for (const QString &word : Print::tr("Category").split(u' '))
        widest = std::max(widest, measure.width(word, TextStyle{style.size, Face::Bold}));
    for (const schema::Choice &choice : column.choices)
        for (const QString &word : schema::choiceLabel(column, choice.code).split(u' '))
            widest = std::max(widest, measure.width(word, TextStyle{style.size}));
    return std::clamp(widest + 2 * style.padX + 0.1, 16.9, 20.5);
}

/// Makes the rows; keeps what is the same for all of them.
class Rows {
public:
    explicit Rows(const MonitoringList &list)
        : m_list(list), m_reasons(schema::TableId::Quarantines, "reason"), m_kinds(schema::TableId::Quarantines, "kind"),
          m_symptoms(schema::TableId::HealthChecks, "symptoms"), m_morning(Print::tr("a.m.")), m_afternoon(Print::tr("p.m.")),
          m_evening(Print::tr("eve.")), m_normal(Print::tr("Normal")), m_absent(Print::tr("ABSENT")),
          m_noCheck(Print::tr("No check yet")), m_left(Print::tr("%1 left")), m_over(Print::tr("%1 over")), m_today(Print::tr("ends today")),
          m_fever(Print::tr("Fever"))
    {
    }

    void fill(std::size_t number, const MonitoredPerson &person, std::vector<TableCell> &cells)
    {
        cells.assign(15, {});
        cells[0].text = QString::number(number);
        cells[1].text = person.name;
        cells[person.sex == QLatin1String("female") ? 3 : 2].text = birthYear(person.birthDate);
        cells[4].text = person.hamlet;
        cells[4].more = person.phone;
        cells[5].text = m_reasons.of(person.reason);
        cells[6].text = person.source;
        cells[7].text = dateText(person.startOn);
        if (person.plannedEndOn.isValid())
            cells[7].more = dateText(person.plannedEndOn);
        cells[8].text = person.decisionNumber;
        fillDay(person, cells[9]);
        fillCheck(person, cells[10]);
        fillMissing(person, cells[11]);
        fillHealth(person, cells[12]);
        cells[13].text = person.monitor;
        cells[14].text = note(person);
    }

private:
    /// The same few dates, numbers and temperatures come back all over the list: making their texts was a third of the layout's time.
    template <typename Make> static QString cached(QHash<qint64, QString> &known, qint64 key, const Make &make)
    {
        const auto found = known.constFind(key);
        return found != known.constEnd() ? *found : *known.insert(key, make());
    }
    QString dateText(const QDate &date)
    {
        return cached(m_dates, date.toJulianDay(), [&] { return displayDate(date); });
    }
    QString checkText(const store::LatestCheck &check)
    {
        return cached(m_checks, check.date.toJulianDay() * 4 + int(check.session), [&] {
            const QString &session = check.session == Session::Morning ? m_morning : check.session == Session::Afternoon ? m_afternoon : m_evening;
            return shortDate(check.date) + u' ' + session;
        });
    }
    QString degrees(double celsius)
    {
        return cached(m_degrees, std::llround(celsius * 10), [&] { return temperatureText(celsius) + QStringLiteral(" °C"); });
    }
    QString leftText(int days)
    {
        return cached(m_leftTexts, days, [&] { return days > 0 ? m_left.arg(days) : days == 0 ? m_today : m_over.arg(-days); });
    }

    void fillDay(const MonitoredPerson &person, TableCell &cell)
    {
        const QuarantineDay day = quarantineDay(person, m_list.date);
        cell.text = QString::number(day.day);
        if (day.length)
            cell.text += u'/' + QString::number(*day.length);
        if (!day.daysLeft)
            return;
        cell.more = leftText(*day.daysLeft);
        cell.moreFace = *day.daysLeft > 0 ? Face::Regular : Face::Bold;
    }

    void fillCheck(const MonitoredPerson &person, TableCell &cell)
    {
        if (!person.check) {
            cell.text = m_noCheck;
            return;
        }
        cell.text = checkText(*person.check);
        if (person.check->temperature)
            cell.more = degrees(*person.check->temperature);
    }

    void fillMissing(const MonitoredPerson &person, TableCell &cell) const
    {
        const bool isMorningMissing = m_list.due.isMorningDue && !person.hasMorning;
        const bool isAfternoonMissing = m_list.due.isAfternoonDue && !person.hasAfternoon;
        if (isMorningMissing)
            cell.text = m_morning;
        if (isAfternoonMissing)
            cell.text += (isMorningMissing ? QStringLiteral(", ") : QString()) + m_afternoon;
        cell.face = Face::Bold;
    }

    void fillHealth(const MonitoredPerson &person, TableCell &cell)
    {
        if (!person.check)
            return;
        const store::LatestCheck &check = *person.check;
        if (check.wasAbsent) {
            cell = {m_absent, Face::Bold, {}, Face::Regular};
            return;
        }
        const bool hasFever = check.temperature && *check.temperature >= m_list.fever - 1e-6;
        const QStringList codes = check.symptoms.split(u' ', Qt::SkipEmptyParts);
        QStringList grave;
        QStringList plain;
        for (const QString &code : codes)
            (store::isAlarmingSymptom(code.toStdString()) ? grave : plain) << code;
        cell.text = m_symptoms.ofSet(grave.join(u' '));
        if (hasFever && !grave.contains(QLatin1String("fever")))
            cell.text = cell.text.isEmpty() ? m_fever : m_fever + QStringLiteral(", ") + cell.text;
        cell.face = Face::Bold;
        cell.more = m_symptoms.ofSet(plain.join(u' '));
        if (cell.text.isEmpty() && cell.more.isEmpty()) {
            cell.text = m_normal;
            cell.face = Face::Regular;
        }
    }

    /// At home is the rule and is not said; the place where it is another.
    QString note(const MonitoredPerson &person)
    {
        QStringList parts;
        if (person.kind != QLatin1String("home"))
            parts << m_kinds.of(person.kind);
        if (!person.place.isEmpty() && person.kind != QLatin1String("home"))
            parts << person.place;
        if (!person.note.isEmpty())
            parts << person.note;
        return parts.join(QStringLiteral("; "));
    }

    const MonitoringList &m_list;
    CodeLabels m_reasons, m_kinds, m_symptoms;
    QHash<qint64, QString> m_dates, m_checks, m_degrees, m_leftTexts;
    QString m_morning, m_afternoon, m_evening, m_normal, m_absent, m_noCheck, m_left, m_over, m_today, m_fever;
};

/// How many of a team, a commune, the list; how many of them a reader must look after first.
struct Tally {
    std::size_t people = 0;
    std::size_t missing = 0;
    std::size_t fever = 0;

    void add(const MonitoredPerson &person, const MonitoringList &list)
    {
        ++people;
        if ((list.due.isMorningDue && !person.hasMorning) || (list.due.isAfternoonDue && !person.hasAfternoon))
            ++missing;
        if (person.check && person.check->temperature && *person.check->temperature >= list.fever - 1e-6)
            ++fever;
    }
    [[nodiscard]] QString text(const QString &of) const
    {
        return Print::tr("%1: %2 people; check missing: %3; fever: %4").arg(of).arg(people).arg(missing).arg(fever);
    }
};

QStringList subtitles(const MonitoringList &list)
{
    QStringList below = {weekdayAndDate(list.date)};
    QStringList limits = {list.unit};
    if (!list.team.isEmpty())
        limits << list.team;
    if (!list.category.isEmpty())
        limits << Print::tr("category: %1").arg(list.category);
    below << limits.join(QStringLiteral(" – "));
    return below;
}

QString communeName(const QString &code, const UnitList &units)
{
    const Unit *unit = units.find(code);
    return unit ? unit->name : code;
}

} // namespace

QuarantineDay quarantineDay(const QuarantineSpell &spell, const QDate &date)
{
    QuarantineDay out;
    out.day = int(spell.startOn.daysTo(date)) + 1;
    if (spell.days)
        out.length = spell.days;
    else if (spell.plannedEndOn.isValid())
        out.length = int(spell.startOn.daysTo(spell.plannedEndOn));
    if (spell.plannedEndOn.isValid())
        out.daysLeft = int(date.daysTo(spell.plannedEndOn));
    else if (spell.days)
        out.daysLeft = int(date.daysTo(spell.startOn.addDays(*spell.days)));
    return out;
}

QuarantineDay quarantineDay(const MonitoredPerson &person, const QDate &date)
{
    return quarantineDay({person.startOn, person.plannedEndOn, person.days}, date);
}

DueChecks dueChecks(const QDate &date, const QDateTime &now)
{
    if (now.date() != date)
        return {now.date() > date, now.date() > date};
    return {now.time() >= QTime(12, 0), now.time() >= QTime(18, 0)};
}

Result<Document> monitoringDocument(const MonitoringList &list, const UnitList &units, const TextMeasure &measure, const Progress &progress)
{
    Composer composer(measure, PageSetup::landscape());
    writeLetterhead(composer, list.head);
    const QString title = Print::tr("List of people in quarantine and health monitoring");
    writeTitle(composer, title, subtitles(list));
    TableLayout table(composer, columns(list.people.size(), categoryWidth(measure)));
    Rows rows(list);
    std::vector<TableCell> cells;
    Tally all, commune, team;
    const auto total = qint64(list.people.size());
    for (std::size_t i = 0; i < list.people.size(); ++i) {
        const MonitoredPerson &person = list.people[i];
        const bool isNewCommune = i == 0 || person.communeCode != list.people[i - 1].communeCode;
        const bool isNewTeam = isNewCommune || person.teamKey != list.people[i - 1].teamKey;
        if (i % 512 == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, {});
            progress.report(qint64(i), total, Print::tr("Laying out the pages…"));
        }
        if (isNewCommune) {
            commune = {};
            table.group(0, communeName(person.communeCode, units));
        }
        if (isNewTeam) {
            team = {};
            table.group(1, person.team.isEmpty() ? Print::tr("Households without a team") : person.team);
        }
        rows.fill(i + 1, person, cells);
        table.row(cells);
        for (Tally *tally : {&all, &commune, &team})
            tally->add(person, list);
        const bool isLast = i + 1 == list.people.size();
        const bool endsCommune = isLast || list.people[i + 1].communeCode != person.communeCode;
        if (endsCommune || list.people[i + 1].teamKey != person.teamKey)
            table.sum(1, team.text(Print::tr("Sum of the team")));
        if (endsCommune)
            table.sum(0, commune.text(Print::tr("Sum of %1").arg(communeName(person.communeCode, units))));
    }
    if (list.people.empty())
        table.remark(Print::tr("Nobody is in quarantine or under monitoring on this day."));
    else
        table.sum(-1, all.text(Print::tr("All")));
    table.finish();
    composer.gap(3);
    composer.ensure(kListEndHeight); // signatures never stand on a sheet by themselves
    composer.paragraph(Print::tr("This list holds %1 people.").arg(list.people.size()), {13, Face::Italic});
    writeListSignatures(composer);
    return composer.finish(title + u' ' + displayDate(list.date), list.footer);
}

} // namespace stc::reports
