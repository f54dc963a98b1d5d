// SPDX-License-Identifier: GPL-3.0-or-later
// Logbook pages on paper: numbered and printed for several days, printed again, typed, and bound as a book.
#include "printdatabase.h"
#include "printsamples.h"
#include "testsupport.h"

#include "domain/dates.h"
#include "reports/logbooklayout.h"
#include "services/logbook/printpages.h"
#include "services/logbook/sheets.h"
#include "store/queries/logbookentry.h"
#include "store/queries/pagesheets.h"
#include "store/queries/teambook.h"
#include "views/printing/fontset.h"
#include "views/printing/pdf.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <set>

using namespace stc;
using namespace stc::reports;

class TestLogbookPapers : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    test::PlainMeasure m_measure;
    const QDate m_day{2021, 6, 9};

    PrintRequest request(PrintKind kind, const QDate &until = {}) const
    {
        PrintRequest request;
        request.kind = kind;
        request.date = m_day;
        request.until = until;
        request.team = test::printTeam(0, 0);
        return request;
    }
    Result<Document> look(const PrintRequest &request) { return makeDocument(*m_database, request, m_measure, {}); }
    Result<Document> make(const PrintRequest &request) { return services::makeForPrinting(*m_database, request, m_measure, {}); }
    Result<Document> print(const PrintRequest &request)
    {
        auto made = make(request);
        if (made)
            if (const auto done = services::markPagesPrinted(*m_database, *made, 0, made->pages.size() - 1); !done)
                return failed(done.error());
        return made;
    }
    void run(const char *sql) { STC_UNWRAP(m_database->connection().execute(sql)); }
    qint64 count(const char *sql) { return m_database->connection().integer(sql).value_or(-1); }
    store::Sheet sheet(const QDate &date, int team = 0)
    {
        return store::sheetOf(*m_database, store::TeamDay{test::printTeam(0, team), date}).value().value_or(store::Sheet{});
    }

    static QString allText(const Document &document)
    {
        QString text;
        for (const Page &page : document.pages)
            text += test::textOf(page);
        return text;
    }
    static QStringList headsIn(const QString &text, const std::vector<store::TeamHousehold> &households)
    {
        std::map<qsizetype, QString> places;
        for (const auto &household : households)
            places[text.indexOf(household.head + QLatin1Char('\n') + household.phone)] = household.head;
        QStringList heads;
        for (const auto &[place, head] : places)
            heads << head;
        return heads;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = test::printDatabase(m_folder->filePath(QStringLiteral("print.db")), {2, 3, 12, 9});
        STC_UNWRAP(database);
        m_database = std::move(*database);
    }
    void cleanup() { m_database.reset(); }

    void aLookTakesNoNumber()
    {
        const auto document = look(request(PrintKind::LogbookBlank));
        STC_UNWRAP(document);
        QVERIFY(document->sheets.empty());
        QCOMPARE(count("SELECT count(*) FROM page_sheets"), 0);
        QVERIFY(allText(*document).contains(QStringLiteral("The number comes with printing")));
        // The numbered pages are as long as those that were looked at.
        const auto made = make(request(PrintKind::LogbookBlank));
        STC_UNWRAP(made);
        QCOMPARE(made->pages.size(), document->pages.size());
    }

    void pagesOfSeveralDaysHaveNumbers()
    {
        PrintRequest asked = request(PrintKind::LogbookBlank, m_day.addDays(2));
        asked.team = {};
        asked.unit = QStringLiteral("07354");
        const auto made = print(asked);
        STC_UNWRAP(made);
        QCOMPARE(test::faultsOf(*made), QStringList());
        QVERIFY(made->duplex);
        QCOMPARE(made->sheets.size(), std::size_t(9)); // three teams, three days
        std::size_t next = 0;
        std::set<QString> codes;
        int number = 0;
        for (const DocumentSheet &of : made->sheets) {
            QCOMPARE(of.firstPage, next); // beside each other, each begins on a front
            QCOMPARE(of.firstPage % 2, std::size_t(0));
            next += of.pageCount;
            const auto stored = store::sheetOf(*m_database, of.sheet);
            STC_UNWRAP(stored);
            QVERIFY(stored->has_value());
            QCOMPARE((*stored)->code.number, ++number); // a team's days follow each other
            QCOMPARE((*stored)->printedOn, m_day);
            QCOMPARE((*stored)->reprints, 0);
            QCOMPARE((*stored)->page.date, m_day.addDays((number - 1) % 3));
            const QString front = test::textOf(made->pages[of.firstPage]);
            QVERIFY(front.contains(shortPageCode((*stored)->code) + QLatin1Char('\n') + fullPageCode((*stored)->code)));
            QVERIFY(front.contains(displayDate((*stored)->page.date)));
            QVERIFY(!front.contains(QStringLiteral("Reprint")));
            codes.insert(shortPageCode((*stored)->code));
            for (std::size_t i = 0; i < of.pageCount; ++i) // every sheet says whose it is
                QVERIFY(test::textOf(made->pages[of.firstPage + i])
                            .contains(QStringLiteral("Page code %1, page %2/%3").arg(shortPageCode((*stored)->code)).arg(i + 1).arg(of.pageCount)));
        }
        QCOMPARE(next, made->pages.size());
        QCOMPARE(codes.size(), std::size_t(9));
        for (std::size_t i = 0; i < made->pages.size(); ++i) {
            const Page page = test::withStamps(made->pages[i]);
            QCOMPARE(page.margins.left(), i % 2 == 0 ? 30.0 : 15.0); // the binding edge
            for (const TextBox &box : page.boxes)
                QVERIFY(box.size >= 12);
            for (const Fill &fill : page.fills)
                QVERIFY(fill.grey < 0.01F || fill.grey > 0.8F); // black and white, or a tint that nothing depends on
        }
    }

    void aReprintIsTheSamePageAndSaysSo()
    {
        STC_UNWRAP(print(request(PrintKind::LogbookBlank)));
        const store::Sheet first = sheet(m_day);
        for (int times = 1; times <= 2; ++times) {
            const auto again = print(request(PrintKind::LogbookBlank));
            STC_UNWRAP(again);
            QVERIFY(allText(*again).contains(QStringLiteral("Reprint %1; the first copy was printed on 09/06/2021").arg(times)));
            QVERIFY(allText(*again).contains(shortPageCode(first.code)));
            QCOMPARE(sheet(m_day).code, first.code);
            QCOMPARE(sheet(m_day).reprints, times);
        }
        // A look at it is no reprint.
        STC_UNWRAP(look(request(PrintKind::LogbookBlank)));
        QCOMPARE(sheet(m_day).reprints, 2);
    }

    void numbersNeverMove()
    {
        const auto households = store::householdsOf(*m_database, 1, m_day);
        STC_UNWRAP(households);
        const auto first = print(request(PrintKind::LogbookBlank));
        STC_UNWRAP(first);
        const QStringList before = headsIn(allText(*first), *households);
        QCOMPARE(before.size(), 12);
        // The round is turned over, one household goes, another comes.
        run("UPDATE households SET visit_order = 100 - visit_order WHERE team_id = 1");
        run("UPDATE households SET team_id = 2 WHERE key = (SELECT key FROM households WHERE team_id = 1 ORDER BY visit_order DESC LIMIT 1)");
        run("UPDATE households SET team_id = 1, visit_order = 1 WHERE key = (SELECT key FROM households WHERE team_id = 3 LIMIT 1)");
        const auto again = print(request(PrintKind::LogbookBlank));
        STC_UNWRAP(again);
        const QString text = allText(*again);
        QCOMPARE(headsIn(text, *households), before);
        QCOMPARE(text.count(QStringLiteral("no longer of this team")), 1);
        QVERIFY(text.contains(QStringLiteral("\n1\n") + before.first() + QLatin1Char('\n')));
        const auto now = store::householdsOf(*m_database, 1, m_day);
        STC_UNWRAP(now);
        QCOMPARE(now->size(), std::size_t(12));
        for (const auto &household : *now)
            if (!before.contains(household.head))
                QVERIFY(text.contains(QStringLiteral("\n13\n") + household.head + QLatin1Char('\n')));
    }

    void onlyWhatCameOutIsPrinted()
    {
        const auto made = make(request(PrintKind::LogbookBlank, m_day.addDays(2)));
        STC_UNWRAP(made);
        QCOMPARE(made->sheets.size(), std::size_t(3));
        QVERIFY(!sheet(m_day).printedOn.isValid());
        // The printer stopped in the middle of the second.
        STC_UNWRAP(services::markPagesPrinted(*m_database, *made, 0, made->sheets[1].firstPage));
        QVERIFY(sheet(m_day).printedOn.isValid());
        QVERIFY(sheet(m_day.addDays(1)).printedOn.isValid());
        QVERIFY(!sheet(m_day.addDays(2)).printedOn.isValid());
    }

    void scannersReadThePage()
    {
        const printing::FontSet fonts;
        const auto made = services::makeForPrinting(*m_database, request(PrintKind::LogbookBlank), fonts, {});
        STC_UNWRAP(made);
        QCOMPARE(test::faultsOf(*made), QStringList());
        const QString path = m_folder->filePath(QStringLiteral("page.pdf"));
        STC_UNWRAP(printing::writePdf(*made, path, fonts, {}));
        const auto output = [](const QString &program, const QStringList &arguments) {
            QProcess process;
            process.start(program, arguments);
            return process.waitForFinished(120000) && process.exitCode() == 0 ? process.readAllStandardOutput() : "failed: " + process.readAllStandardError();
        };
        const QString picture = m_folder->filePath(QStringLiteral("page"));
        QCOMPARE(output(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-gray"), QStringLiteral("-l"), QStringLiteral("1"),
                            QStringLiteral("-singlefile"), path, picture}),
            QByteArray());
        const QByteArray scanned = output(QStringLiteral("zbarimg"), {QStringLiteral("--nodbus"), QStringLiteral("--raw"), QStringLiteral("-q"), picture + QStringLiteral(".pgm")});
        QCOMPARE(QString::fromUtf8(scanned).trimmed(), scannedPageCode(sheet(m_day).code));
        // At the upper right corner.
        const QImage page(picture + QStringLiteral(".pgm"));
        const QString corner = m_folder->filePath(QStringLiteral("corner.png"));
        QVERIFY(page.copy(page.width() * 3 / 4, 0, page.width() / 4, page.height() / 5).save(corner));
        QCOMPARE(output(QStringLiteral("zbarimg"), {QStringLiteral("--nodbus"), QStringLiteral("--raw"), QStringLiteral("-q"), corner}), scanned);
    }

    void thePageIsFilledInAsFarAsItIsKnown()
    {
        const QString text = allText(*make(request(PrintKind::LogbookBlank)));
        const auto members = store::membersOn(*m_database, 1, m_day);
        STC_UNWRAP(members);
        for (const store::TeamMember &member : *members)
            QVERIFY(text.contains(member.name) && text.contains(member.phone));
        QVERIFY(text.contains(QStringLiteral("Leader: ") + members->front().name + QLatin1Char(' ') + members->front().phone));
        QVERIFY(text.contains(QStringLiteral("Health station: …")));
        const auto people = store::quarantinedPeople(m_database->connection(), 1, m_day);
        STC_UNWRAP(people);
        QCOMPARE(people->size(), std::size_t(9));
        for (const auto &person : *people)
            QVERIFY(text.contains(person.name) && QString(text).remove(QLatin1Char(' ')).contains(displayDate(person.plannedEndOn)));
        QVERIFY(text.contains(QStringLiteral("9/14"))); // began eight days ago
        QVERIFY(text.contains(QStringLiteral("from 37.5 °C report at once")));
        // Numbers of the office.
        LogbookLayout layout;
        layout.section(SectionKind::Phones).text = QStringLiteral("Commune health station: 0204 385 66 24");
        STC_UNWRAP(setOfficeLayout(*m_database, layout));
        const QString changed = allText(*make(request(PrintKind::LogbookBlank)));
        QVERIFY(changed.contains(QStringLiteral("0204 385 66 24")) && !changed.contains(QStringLiteral("Health station: …")));
    }

    void bothPapersFollowTheLayout()
    {
        LogbookLayout layout;
        auto &sections = layout.sections;
        std::stable_partition(sections.begin(), sections.end(), [](const LogbookSection &section) { return section.kind() == SectionKind::Counters; });
        layout.section(SectionKind::Counters).title = QStringLiteral("SỐ LIỆU");
        layout.section(SectionKind::Requests).shown = Shown::Nowhere;
        layout.section(SectionKind::Arrivals).shown = Shown::Both;
        layout.section(SectionKind::Quarantine).shown = Shown::Typed;
        LogbookSection &visits = layout.section(SectionKind::Visits);
        for (LogbookItem &item : visits.items)
            if (std::string_view(item.info->name) == "absent")
                item.shown = Shown::Nowhere;
        STC_UNWRAP(setOfficeLayout(*m_database, layout));
        const auto blank = make(request(PrintKind::LogbookBlank));
        const auto typed = look(request(PrintKind::Logbook));
        STC_UNWRAP(blank);
        STC_UNWRAP(typed);
        for (const Document *document : {&*blank, &*typed}) {
            QCOMPARE(test::faultsOf(*document), QStringList());
            const QString text = allText(*document);
            QVERIFY(text.contains(QStringLiteral("1. SỐ LIỆU\n")));
            QVERIFY(text.indexOf(QStringLiteral("1. SỐ LIỆU")) < text.indexOf(QStringLiteral("2. Households in the order of the round")));
            QVERIFY(text.contains(QStringLiteral(". Arrivals\n")));
            QVERIFY(!text.contains(QStringLiteral("Requests")));
        }
        QVERIFY(!allText(*blank).contains(QStringLiteral("People in quarantine")));
        const QString text = allText(*typed);
        QVERIFY(text.contains(QStringLiteral("3. People in quarantine\n")));
        QVERIFY(text.contains(QStringLiteral("Absent: Đi làm ca đêm"))); // no column says it any more
        QCOMPARE(text.count(QStringLiteral("Bình Dương")), 1);           // in its own table, and not among all registers again
        // A layout that cannot be used takes no numbers.
        STC_UNWRAP(m_database->setSetting(store::settings::kLogbookLayout, QStringLiteral("{broken")));
        const auto numbers = count("SELECT count(*) FROM page_sheets");
        const auto broken = make(request(PrintKind::LogbookBlank, m_day.addDays(5)));
        QVERIFY(!broken && broken.error().code == ErrorCode::InvalidInput);
        QCOMPARE(count("SELECT count(*) FROM page_sheets"), numbers);
    }

    void theTypedPageSaysWhatTheBooksKnow()
    {
        run("UPDATE logbook_pages SET suspected = 3, contacts_traced = NULL WHERE team_id = 1");
        run("UPDATE health_checks SET temperature_c = NULL, absent = 1 WHERE key = (SELECT min(c.key) FROM health_checks c JOIN people p ON p.key = c.person_id"
            " JOIN households h ON h.key = p.household_id WHERE h.team_id = 1 AND c.checked_on = '2021-06-09' AND c.temperature_c = 36.5)");
        run("UPDATE health_checks SET temperature_c = NULL, note = 'x' WHERE key = (SELECT max(c.key) FROM health_checks c JOIN people p ON p.key = c.person_id"
            " JOIN households h ON h.key = p.household_id WHERE h.team_id = 1 AND c.checked_on = '2021-06-09' AND c.temperature_c = 36.5)");
        STC_UNWRAP(print(request(PrintKind::LogbookBlank)));
        run("UPDATE page_sheets SET typed_on = '2021-06-10', typed_by = 'Trần Thị B'");
        run("INSERT INTO page_checks (id, updated_at, batch, area, team_id, page_date, checked_on, checked_by, compared, differences, mistakes)"
            " SELECT randomblob(16), 0, 1, area, key, '2021-06-09', '2021-06-11', 'Lê Văn C', 40, 2, 1 FROM teams WHERE key = 1");
        run("INSERT INTO day_closings (id, updated_at, batch, area, commune_code, day, closed_at, closed_by, content)"
            " SELECT randomblob(16), 0, 1, area, commune_code, '2021-06-09', 1623398400, 'Ngô D', '{}' FROM teams WHERE key = 1");
        run("INSERT INTO page_corrections (id, updated_at, batch, area, team_id, page_date, subject, old_value, new_value, reason, corrected_at, corrected_by)"
            " SELECT randomblob(16), 0, 1, area, key, '2021-06-09', 'households_visited', '11', '12', 'Ghi thiếu một hộ', 1623484800, 'Ngô D' FROM teams WHERE key = 1");
        const auto document = look(request(PrintKind::Logbook));
        STC_UNWRAP(document);
        QCOMPARE(test::faultsOf(*document), QStringList());
        const QString text = allText(*document);
        for (const QString &expected : {shortPageCode(sheet(m_day).code), QStringLiteral("\n36.7\n"), QStringLiteral("\n38.2\n"), QStringLiteral("\nnot there\n"),
                 QStringLiteral("\nnormal\n"), QStringLiteral("morning: Fever, cough"), QStringLiteral("\n3 (1)\n"), QStringLiteral("In brackets: what the registers hold"),
                 QStringLiteral("Typed: 10/06/2021, Trần Thị B"), QStringLiteral("Second reading: 11/06/2021, Lê Văn C; 2 of 40 values differed"),
                 QStringLiteral("Day closed: 15:00 11/06/2021, Ngô D"), QStringLiteral("Households visited 11 → 12 (15:00 12/06/2021, Ngô D): Ghi thiếu một hộ")})
            QVERIFY2(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).contains(QString(expected).replace(QLatin1Char('\n'), QLatin1Char(' '))), qPrintable(expected + text));
        QVERIFY(!document->duplex && document->sheets.empty()); // printing a typed page is no reprint
        QCOMPARE(sheet(m_day).reprints, 0);
        for (const Page &page : document->pages)
            for (const TextBox &box : test::withStamps(page).boxes)
                QVERIFY(box.size >= 12);
    }

    void typedPagesOfSeveralDays()
    {
        PrintRequest asked = request(PrintKind::Logbook);
        asked.team = {};
        asked.date = m_day.addDays(-3);
        asked.until = m_day.addDays(1);
        const auto document = look(asked);
        STC_UNWRAP(document);
        QCOMPARE(document->notes, QStringList(QStringLiteral("Pages that nobody has written: 28"))); // six teams, five days, two pages
        QCOMPARE(allText(*document).count(QStringLiteral("LOGBOOK PAGE\n")), 2);
        asked.until = m_day.addDays(-1);
        const auto none = look(asked);
        STC_UNWRAP(none);
        QVERIFY(allText(*none).contains(QStringLiteral("No team has written a logbook page on 06/06/2021 – 08/06/2021")));
    }

    void refusesWhatCannotBe()
    {
        PrintRequest asked = request(PrintKind::LogbookBlank, m_day.addDays(-1));
        QCOMPARE(make(asked).error().code, ErrorCode::WrongCall);
        // Before the team was founded; on some of the days only the others are printed.
        asked.date = QDate(2021, 4, 10);
        asked.until = QDate(2021, 4, 12);
        const auto early = make(asked);
        QVERIFY(!early && early.error().code == ErrorCode::InvalidInput);
        QVERIFY2(early.error().text.contains(QStringLiteral("did not exist on 10/04/2021 – 12/04/2021")), qPrintable(early.error().text));
        asked.until = QDate(2021, 4, 20);
        STC_UNWRAP(make(asked));
        QCOMPARE(count("SELECT count(*) FROM page_sheets"), 3); // 18, 19, 20 April
        asked.date = QDate(2030, 1, 1);
        asked.until = {};
        const auto late = make(asked);
        QVERIFY(!late && late.error().code == ErrorCode::InvalidInput);
        asked = request(PrintKind::LogbookBlank, m_day.addDays(20000));
        asked.team = {};
        QCOMPARE(make(asked).error().code, ErrorCode::WrongCall);
        QCOMPARE(count("SELECT count(*) FROM page_sheets"), 3);
        // One day's papers take no last day.
        PrintRequest roster = request(PrintKind::Roster, m_day.addDays(-5));
        STC_UNWRAP(look(roster));
    }

    void theBookFindsItsPages()
    {
        run("INSERT INTO logbook_pages (id, updated_at, batch, area, search, team_id, page_date, narrative) SELECT randomblob(16), 0, 1, area, '', key, '2021-06-05',"
            " replace(hex(zeroblob(900)), '00', 'Việc trong ngày. ') FROM teams WHERE key = 1");
        PrintRequest asked = request(PrintKind::TeamLogbook, m_day.addDays(1));
        asked.date = QDate(2021, 6, 1);
        const auto book = look(asked);
        STC_UNWRAP(book);
        QCOMPARE(test::faultsOf(*book), QStringList());
        QVERIFY(book->duplex);
        QCOMPARE(book->pages.size() % 2, std::size_t(0));
        for (std::size_t i = 0; i < book->pages.size(); ++i)
            QVERIFY(test::textOf(book->pages[i]).contains(QStringLiteral("page %1/%2").arg(i + 1).arg(book->pages.size())));
        const QString cover = test::textOf(book->pages[0]);
        for (const char *expected : {"SOCIALIST REPUBLIC OF VIET NAM", "LOGBOOK\n", "Huyện Tân Yên", "23/QĐ-UBND", "01/06/2021", "10/06/2021", "Book No."})
            QVERIFY2(cover.contains(QString::fromUtf8(expected)), expected);
        const QString contents = test::textOf(book->pages[1]);
        const std::vector<std::pair<QString, QString>> entries = {{QStringLiteral("List of team members"), QStringLiteral("LIST OF TEAM MEMBERS\n")},
            {QStringLiteral("List of assigned households"), QStringLiteral("LIST OF ASSIGNED HOUSEHOLDS\n")},
            {QStringLiteral("People in quarantine in these days"), QStringLiteral("PEOPLE IN QUARANTINE IN THESE DAYS\n")},
            {QStringLiteral("Saturday, 05/06/2021"), QStringLiteral("Saturday, 05/06/2021\n")}, {QStringLiteral("Wednesday, 09/06/2021"), QStringLiteral("Wednesday, 09/06/2021\n")}};
        std::size_t last = 2;
        for (const auto &[entry, title] : entries) {
            const auto match = QRegularExpression(QRegularExpression::escape(entry) + QStringLiteral("\\n(\\d+)\\n")).match(contents);
            QVERIFY2(match.hasMatch(), qPrintable(entry + contents));
            const std::size_t page = match.captured(1).toULongLong();
            QVERIFY(page > last && page <= book->pages.size());
            QVERIFY2(test::textOf(book->pages[page - 1]).contains(title), qPrintable(title));
            last = page;
        }
        QVERIFY(contents.contains(QStringLiteral("Days without a page: 7"))); // up to today, 09/06
        QVERIFY(contents.contains(QStringLiteral("08/06/2021")) && !contents.contains(QStringLiteral("10/06/2021")));
        QCOMPARE(book->notes, QStringList(QStringLiteral("Pages that nobody has written: 7")));
        // The book of every team of a commune: each counts its own pages and begins on a front.
        asked.team = {};
        asked.unit = QStringLiteral("07354");
        const auto all = look(asked);
        STC_UNWRAP(all);
        int covers = 0;
        for (std::size_t i = 0; i < all->pages.size(); ++i) {
            if (!test::textOf(all->pages[i]).contains(QStringLiteral("Book No.")))
                continue;
            QCOMPARE(i % 2, std::size_t(0));
            ++covers;
        }
        QCOMPARE(covers, 3);
    }
};

QTEST_MAIN(TestLogbookPapers)
#include "tst_logbookpapers.moc"
