// SPDX-License-Identifier: GPL-3.0-or-later
// The book of a team for a period: cover, contents, members, households, people in quarantine, and the page of each day.
#include "reports/logbookpapers.h"
#include "reports/teambook.h"

#include "domain/clock.h"
#include "domain/dates.h"
#include "reports/codelabels.h"
#include "reports/monitoringlist.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"

#include <algorithm>
#include <set>

namespace stc::reports {

namespace {

const TextStyle kEntry{13, Face::Regular, Align::Left};
constexpr double kNumberWidth = 14; ///< mm, for the number of a page in the contents
constexpr double kFrameGap = 4;     ///< mm between the frame of the cover and its text

struct Book {
    store::TeamInfo team;
    QString unit;
    Letterhead head;
    RosterTeam roster;
    HouseholdListTeam households;
    std::vector<store::MonitoredPerson> people; ///< each spell of quarantine once
    std::vector<LogbookDay> days;
    std::vector<QDate> missing; ///< days without a page, up to today
};

struct ContentsEntry {
    QString title;
    std::size_t page = 0; ///< counted from 1
    int level = 0;
};

/// A label with its value; without one there are dots to write on.
void writeField(Composer &composer, const QString &label, const QString &value)
{
    const TextStyle plain{14, Face::Regular, Align::Left, 1.6};
    const TextStyle bold{14, Face::Bold, Align::Left, 1.6};
    const double inner = composer.width() - 2 * kFrameGap - 20;
    const double left = composer.left() + kFrameGap + 10;
    const double labelWidth = std::min(inner / 2, composer.measure().width(label, plain) + 3);
    const double labelHeight = composer.textAt(left, composer.y(), labelWidth, label, plain);
    const double height = composer.textAt(left + labelWidth, composer.y(), inner - labelWidth, value.isEmpty() ? QString(14, QChar(0x2026)) : value, bold);
    composer.gap(std::max(labelHeight, height));
}

/// domain.md 1.4, no. 1, laid out as the covers of official books are: the state's name above, the name of the book in the middle, a frame around all.
void writeCover(Composer &composer, const PaperOrder &order, const Book &book)
{
    composer.gap(kFrameGap);
    Letterhead head = book.head;
    head.place.clear();
    writeLetterhead(composer, head);
    composer.setY(composer.top() + 70);
    composer.paragraph(Print::tr("Logbook").toUpper(), {30, Face::Bold, Align::Centre});
    composer.paragraph(book.team.name.toUpper(), {18, Face::Bold, Align::Centre});
    composer.gap(22);
    const UnitList &units = order.database.units();
    const Unit *commune = units.find(book.team.communeCode);
    const Unit *district = commune ? units.parentOf(*commune) : nullptr;
    const Unit *province = district ? units.parentOf(*district) : nullptr;
    const auto nameOf = [](const Unit *unit) { return unit ? unit->name : QString(); };
    writeField(composer, Print::tr("Province:"), nameOf(province));
    writeField(composer, Print::tr("District:"), nameOf(district));
    writeField(composer, Print::tr("Commune:"), nameOf(commune));
    writeField(composer, Print::tr("Hamlet, residential group:"), book.team.hamlet);
    QString decision = book.team.decisionNumber;
    if (!decision.isEmpty() && !book.team.decisionDate.isEmpty())
        decision = Print::tr("%1 of %2").arg(decision, displayPartialDate(book.team.decisionDate));
    writeField(composer, Print::tr("Founding decision:"), decision);
    writeField(composer, Print::tr("Team leader:"), book.team.leader);
    writeField(composer, Print::tr("Book No.:"), {});
    writeField(composer, Print::tr("From:"), displayDate(order.date));
    writeField(composer, Print::tr("To:"), displayDate(order.until));
    composer.frame(QRectF(QPointF(composer.left(), composer.top()), QPointF(composer.right(), composer.bottom())), 0.6);
}

/// Title, dots, number of the page.
void writeEntry(Composer &composer, const ContentsEntry &entry)
{
    const TextStyle style{kEntry.size, entry.level == 0 ? Face::Bold : Face::Regular, Align::Left};
    const double indent = entry.level * 8.0;
    const double room = composer.width() - indent - kNumberWidth;
    const double height = composer.heightOf(entry.title, room, style);
    composer.ensure(height);
    composer.textAt(composer.left() + indent, composer.y(), room, entry.title, style);
    const TextStyle numberStyle{style.size, style.face, Align::Right};
    const double bottom = composer.y() + height - style.lineHeight();
    composer.textAt(composer.right() - kNumberWidth, bottom, kNumberWidth, QString::number(entry.page), numberStyle);
    const double end = composer.left() + indent + composer.measure().width(entry.title, style) + 2;
    const double baseline = bottom + style.lineHeight() * 0.78;
    if (height < 1.5 * style.lineHeight() && end < composer.right() - kNumberWidth)
        composer.line(end, baseline, composer.right() - kNumberWidth + 2, baseline, 0.1);
    composer.gap(height + 0.8);
}

void writeContents(Composer &composer, const std::vector<ContentsEntry> &entries, const std::vector<QDate> &missing)
{
    composer.paragraph(Print::tr("Contents").toUpper(), {14, Face::Bold, Align::Centre});
    composer.gap(4);
    for (const ContentsEntry &entry : entries)
        writeEntry(composer, entry);
    if (missing.empty())
        return;
    QStringList days;
    for (const QDate &day : missing)
        days << displayDate(day);
    writeHeading(composer, Print::tr("Days without a page: %1").arg(missing.size()));
    composer.paragraph(days.join(QStringLiteral(", ")), kEntry);
}

void writeQuarantineList(Composer &composer, const Book &book)
{
    TableLayout table(composer,
        {{Print::tr("No."), 10, Align::Centre, {}}, {Print::tr("Full name, telephone"), 44, Align::Left, {}}, {Print::tr("Born"), 12.5, Align::Centre, {}},
            {Print::tr("Address"), 32.5, Align::Left, {}}, {Print::tr("Category"), 30, Align::Left, {}}, {Print::tr("From, to"), 24, Align::Centre, {}},
            {Print::tr("Days"), 12, Align::Centre, {}}});
    CodeLabels reasons(schema::TableId::Quarantines, "reason");
    std::size_t number = 0;
    for (const store::MonitoredPerson &person : book.people)
        table.row({cell(QString::number(++number)), {person.name, Face::Regular, person.phone, Face::Regular}, cell(birthYear(person.birthDate)),
            cell(person.address.isEmpty() ? person.hamlet : person.address), cell(reasons.of(person.reason)),
            {displayDate(person.startOn), Face::Regular, person.plannedEndOn.isValid() ? displayDate(person.plannedEndOn) : QString(), Face::Regular},
            cell(person.days ? QString::number(*person.days) : QString())});
    if (number == 0)
        table.remark(Print::tr("None."));
    table.finish();
}

/// Cover and contents; the numbers of the pages are filled in when they are known.
void writeFront(Composer &composer, const PaperOrder &order, const Book &book, const std::vector<ContentsEntry> &entries)
{
    writeCover(composer, order, book);
    composer.newPage();
    writeContents(composer, entries, book.missing);
}

QString dayTitle(const LogbookDay &day)
{
    const QString mark = pageMark(day.history);
    return mark.isEmpty() ? weekdayAndDate(day.date) : QStringLiteral("%1 (%2)").arg(weekdayAndDate(day.date), insideSentence(mark));
}

void writeBook(Composer &composer, const PaperOrder &order, const LogbookLayout &layout, const Book &book)
{
    composer.beginSection();
    const std::size_t first = composer.document().pages.size() - 1;
    std::vector<ContentsEntry> entries = {{Print::tr("List of team members"), 0, 0}, {Print::tr("List of assigned households"), 0, 0},
        {Print::tr("People in quarantine in these days"), 0, 0}, {Print::tr("Logbook pages"), 0, 0}};
    for (const LogbookDay &day : book.days)
        entries.push_back({dayTitle(day), 0, 1});
    writeFront(composer, order, book, entries); // as long as it will be: the numbers stand beside the titles
    const auto begin = [&](std::size_t entry) {
        composer.newPage();
        entries[entry].page = composer.sectionPages();
    };
    begin(0);
    writeTitle(composer, entries[0].title, {book.team.name, Print::tr("as of %1").arg(displayDate(order.until))});
    writeMembers(composer, book.roster);
    begin(1);
    writeTitle(composer, entries[1].title, {book.team.name, Print::tr("as of %1").arg(displayDate(order.until))});
    writeHouseholds(composer, book.households);
    begin(2);
    writeTitle(composer, entries[2].title, {book.team.name, QStringLiteral("%1 – %2").arg(displayDate(order.date), displayDate(order.until))});
    writeQuarantineList(composer, book);
    for (std::size_t i = 0; i < book.days.size(); ++i) {
        begin(4 + i);
        writeLogbookPage(composer, layout, PageForm::Typed, book.days[i]);
    }
    if (book.days.empty())
        entries.pop_back();
    else
        entries[3].page = entries[4].page;
    // The next book must not begin on the back of this one.
    if (composer.sectionPages() % 2 == 1)
        composer.newPage();
    Composer front(composer.measure(), logbookSetup(true));
    writeFront(front, order, book, entries);
    auto &pages = composer.document().pages;
    std::vector<Page> &numbered = front.document().pages;
    std::move(numbered.begin(), numbered.end(), pages.begin() + std::ptrdiff_t(first));
}

/// What a team has in the period; `reader` reads typed pages.
Status readBook(const PaperOrder &order, LogbookReader &reader, std::span<const PageOfTeam> pages, Book &book)
{
    book.team = pages.back().team;
    order.fillTeam(book, book.team);
    order.fillTeam(book.roster, book.team);
    order.fillTeam(book.households, book.team);
    auto members = store::membersOn(order.database, book.team.key, pages.back().date);
    if (!members)
        return failed(members.error());
    book.roster.members = std::move(*members);
    auto households = store::householdsOf(order.database, book.team.key, pages.back().date);
    if (!households)
        return failed(households.error());
    book.households.households = std::move(*households);
    std::set<std::pair<std::int64_t, QDate>> known;
    for (const PageOfTeam &page : pages) {
        if (order.progress.cancelled())
            return fail(ErrorCode::Cancelled, {});
        auto day = reader.read(page);
        if (!day)
            return failed(day.error());
        if (*day)
            book.days.push_back(std::move(**day));
        else if (page.date <= order.footer.printedAt.date())
            book.missing.push_back(page.date);
        const Unit *commune = order.database.units().find(page.team.communeCode);
        auto people = store::monitoredPeople(order.database, {page.date, commune ? commune->range() : order.unit.range(), page.team.id, {}});
        if (!people)
            return failed(people.error());
        for (store::MonitoredPerson &person : *people)
            if (known.insert({person.personKey, person.startOn}).second)
                book.people.push_back(std::move(person));
    }
    std::stable_sort(book.people.begin(), book.people.end(), [](const store::MonitoredPerson &a, const store::MonitoredPerson &b) { return a.startOn < b.startOn; });
    return {};
}

} // namespace

Result<Document> teamLogbookPaper(const PaperOrder &order)
{
    const auto pages = logbookPages(order);
    if (!pages)
        return failed(pages.error());
    if (pages->empty())
        return order.nothing(Print::tr("There is no team in this unit on this day."));
    auto reader = LogbookReader::open(order, PageForm::Typed);
    if (!reader)
        return failed(reader.error());
    Composer composer(order.measure, logbookSetup(true));
    std::size_t missing = 0;
    for (std::size_t first = 0; first < pages->size();) {
        if (order.step(first, pages->size()))
            return fail(ErrorCode::Cancelled, {});
        std::size_t end = first;
        while (end < pages->size() && (*pages)[end].team.key == (*pages)[first].team.key)
            ++end;
        Book book;
        if (const auto done = readBook(order, *reader, std::span(pages->data() + first, end - first), book); !done)
            return failed(done.error());
        writeBook(composer, order, reader->layout(), book);
        missing += book.missing.size();
        first = end;
    }
    composer.document().duplex = true;
    if (missing > 0)
        composer.document().notes << Print::tr("Pages that nobody has written: %1").arg(missing);
    return composer.finish(QStringLiteral("%1 %2 – %3").arg(label(order.request.kind), displayDate(order.date), displayDate(order.until)), order.footer);
}

} // namespace stc::reports
