// SPDX-License-Identifier: GPL-3.0-or-later
// From the database to the pages: every kind of paper.
#include "printdatabase.h"
#include "printsamples.h"
#include "testsupport.h"

#include "reports/kinds.h"
#include "reports/logbook.h"

#include <QTemporaryDir>

using namespace stc;
using namespace stc::reports;

class TestPrints : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    test::PlainMeasure m_measure;

    PrintRequest request(PrintKind kind) const
    {
        PrintRequest request;
        request.kind = kind;
        request.date = QDate(2021, 6, 9);
        request.printedBy = QStringLiteral("Nguyễn Thị Hà");
        return request;
    }

    Result<Document> print(const PrintRequest &request) { return makeDocument(*m_database, request, m_measure, {}); }

    /// Papers that need nothing but the books; the report of a closed day has its own test.
    static std::vector<PrintKindInfo> papers()
    {
        std::vector<PrintKindInfo> found(printKinds().begin(), printKinds().end());
        std::erase_if(found, [](const PrintKindInfo &info) { return info.kind == PrintKind::ClosingReport; });
        return found;
    }

    static QString allText(const Document &document)
    {
        QString text;
        for (const Page &page : document.pages)
            text += test::textOf(page);
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Two communes of three teams, 12 households a team with 9 people in quarantine.
        auto database = test::printDatabase(m_folder.filePath(QStringLiteral("print.db")), {2, 3, 12, 9});
        STC_UNWRAP(database);
        m_database = std::move(*database);
    }

    void namesEveryKind()
    {
        QVERIFY(printKinds().size() >= 15);
        for (const PrintKindInfo &info : printKinds()) {
            QCOMPARE(findPrintKind(QLatin1String(info.name)).value(), info.kind);
            QCOMPARE(&printKind(info.kind), &info);
            QVERIFY(!label(info.kind).isEmpty());
        }
        QVERIFY(!findPrintKind(QStringLiteral("something")));
    }

    void laysOutEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        for (const PrintKindInfo &info : papers())
            QTest::newRow(info.name) << int(info.kind);
    }
    void laysOutEveryKind()
    {
        QFETCH(int, kind);
        const auto document = print(request(PrintKind(kind)));
        STC_UNWRAP(document);
        QVERIFY(!document->pages.empty());
        QCOMPARE(test::faultsOf(*document), QStringList());
        const QString text = allText(*document);
        // Labels fill their sheet; an annex bears no letterhead (Decree 30/2020), a drawing needs the room.
        const bool isLabels = PrintKind(kind) == PrintKind::Labels;
        const bool hasHead = !isLabels && PrintKind(kind) != PrintKind::RosterAnnex && PrintKind(kind) != PrintKind::TransmissionChain;
        // Papers of quarantines have the head and foot of their own texts (tst_paperpages).
        if (!printKind(PrintKind(kind)).takesPerson) {
            QCOMPARE(text.contains(QStringLiteral("Nguyễn Thị Hà, 09/06/2021 20:00")), !isLabels);
            QCOMPARE(text.contains(QStringLiteral("SOCIALIST REPUBLIC OF VIET NAM")), hasHead);
        }
        QVERIFY(document->pages.front().watermark.isEmpty());
        // Body text is 12 points and more; only the footer is smaller, and the address on a label.
        for (const Page &page : document->pages)
            for (const TextBox &box : test::withStamps(page).boxes)
                QVERIFY(box.inMargin || box.size >= (isLabels ? 11 : 12));
    }

    void listsWhoIsInQuarantine()
    {
        const auto people = store::monitoredPeople(*m_database, {QDate(2021, 6, 9), m_database->unit().range(), {}, {}});
        STC_UNWRAP(people);
        QCOMPARE(people->size(), std::size_t(2 * 3 * 9));
        for (std::size_t i = 1; i < people->size(); ++i) {
            const auto &before = (*people)[i - 1];
            const auto &after = (*people)[i];
            QVERIFY(before.communeCode == after.communeCode || after.communeCode > before.communeCode || before.communeCode == QLatin1String("07354"));
            if (before.communeCode == after.communeCode)
                QVERIFY(before.team <= after.team);
        }
        for (const auto &person : *people) {
            QVERIFY(person.startOn <= QDate(2021, 6, 9));
            QCOMPARE(person.startOn.addDays(*person.days), person.plannedEndOn);
            QVERIFY(!person.monitor.isEmpty());
            if (person.reason == QLatin1String("arrival"))
                QVERIFY(!person.source.isEmpty());
            // An afternoon was only made with a morning, and the last check is the afternoon then.
            QVERIFY(person.hasMorning || !person.hasAfternoon);
            if (person.hasAfternoon) {
                QCOMPARE(int(person.check->session), int(store::Session::Afternoon));
                QCOMPARE(*person.check->temperature, 36.7);
                QCOMPARE(person.check->date, QDate(2021, 6, 9));
            }
        }
    }

    void keepsToTheDay()
    {
        // Episodes began 0 to 8 days before; nobody the day before the first, and release on the planned day does not end an episode by itself.
        const auto count = [&](const QDate &date) {
            const auto people = store::monitoredPeople(*m_database, {date, m_database->unit().range(), {}, {}});
            return people ? int(people->size()) : -1;
        };
        QCOMPARE(count(QDate(2021, 5, 31)), 0);
        QCOMPARE(count(QDate(2021, 6, 1)), 6);
        QCOMPARE(count(QDate(2021, 6, 2)), 12);
        QCOMPARE(count(QDate(2021, 7, 30)), 54);
        // An episode that ends on the 9th is not open on the 9th, but was on the 8th.
        QVERIFY(m_database->connection().execute("SAVEPOINT t; UPDATE quarantines SET ended_on = '2021-06-09', end_reason = 'completed' WHERE start_on = '2021-06-01'"));
        QCOMPARE(count(QDate(2021, 6, 9)), 48);
        QCOMPARE(count(QDate(2021, 6, 8)), 48);
        QVERIFY(m_database->connection().execute("ROLLBACK TO t; RELEASE t"));
        QCOMPARE(count(QDate(2021, 6, 9)), 54);
    }

    void filtersByUnitTeamAndCategory()
    {
        PrintRequest asked = request(PrintKind::MonitoringList);
        asked.unit = QStringLiteral("07360");
        auto document = print(asked);
        STC_UNWRAP(document);
        QVERIFY(allText(*document).contains(QStringLiteral("This list holds 27 people.")));
        QVERIFY(!allText(*document).contains(QStringLiteral("Việt Lập\n")));
        asked.unit.clear();
        asked.team = test::printTeam(1, 2);
        document = print(asked);
        STC_UNWRAP(document);
        QVERIFY(allText(*document).contains(QStringLiteral("This list holds 9 people.")));
        QVERIFY(allText(*document).contains(QStringLiteral("Tổ COVID cộng đồng số 3")));
        asked.team = {};
        int sum = 0;
        for (const char *category : {"contact_f2", "lockdown_area", "arrival", "post_central"}) {
            const auto people = store::monitoredPeople(*m_database, {asked.date, m_database->unit().range(), {}, QLatin1String(category)});
            STC_UNWRAP(people);
            sum += int(people->size());
        }
        QCOMPARE(sum, 54);
    }

    void refusesWhatDoesNotExist()
    {
        PrintRequest asked = request(PrintKind::MonitoringList);
        asked.unit = QStringLiteral("99999");
        QCOMPARE(print(asked).error().code, ErrorCode::WrongCall);
        asked = request(PrintKind::Roster);
        asked.team = Uuid{1, 2};
        QCOMPARE(print(asked).error().code, ErrorCode::WrongCall);
        asked = request(PrintKind::MonitoringList);
        asked.category = QStringLiteral("holiday");
        QCOMPARE(print(asked).error().code, ErrorCode::WrongCall);
        // A team of another commune than the one asked for.
        asked = request(PrintKind::Roster);
        asked.unit = QStringLiteral("07360");
        asked.team = test::printTeam(0, 0);
        QCOMPARE(print(asked).error().code, ErrorCode::WrongCall);
    }

    void printsTheKeptPage()
    {
        PrintRequest asked = request(PrintKind::Logbook);
        asked.team = test::printTeam(0, 0);
        const auto document = print(asked);
        STC_UNWRAP(document);
        QVERIFY(document->notes.isEmpty());
        const QString text = allText(*document);
        for (const QString &expected : {QStringLiteral("Households visited"), QStringLiteral("11"), QStringLiteral("Đi làm ca đêm"),
                 QStringLiteral("Nhân dân chấp hành tốt 5K."), QStringLiteral("Phát 40 tờ rơi; hướng dẫn thu hoạch vải."), QStringLiteral("Xin thêm 2 nhiệt kế."),
                 QStringLiteral("Fever, sore throat"), QStringLiteral("38.4 °C"), QStringLiteral("Bình Dương"), QStringLiteral("No mask"), QStringLiteral("From an epidemic area"),
                 QStringLiteral("All: 12 households, of them to be noted: 1"), QStringLiteral("TEAM LEADER")})
            QVERIFY2(text.contains(expected), qPrintable(expected));
        QCOMPARE(text.count(QStringLiteral("\nx\n")), 12); // eleven were visited, one was absent
    }

    void neverSignsAnEmptySheet()
    {
        // However long the notes of the day are, the sheet with the signatures holds something above them.
        LogbookDay day;
        day.date = QDate(2021, 6, 9);
        for (int lines = 0; lines < 60; ++lines) {
            day.page.narrative = QStringLiteral("line\n").repeated(lines);
            LogbookWriter writer(m_measure, LogbookLayout(), PageForm::Typed);
            writer.write(day);
            const Document document = writer.finish(QStringLiteral("test"), {});
            QCOMPARE(test::faultsOf(document), QStringList());
            const QString last = test::textOf(document.pages.back());
            QVERIFY(last.contains(QStringLiteral("TEAM LEADER")) && last.contains(QStringLiteral("6. Requests")));
        }
    }

    void countsTeamsWithoutAPage()
    {
        const auto document = print(request(PrintKind::Logbook));
        STC_UNWRAP(document);
        QCOMPARE(document->notes.size(), 1);
        QVERIFY(document->notes.front().contains(QStringLiteral("4"))); // 6 teams, 2 pages
        PrintRequest other = request(PrintKind::Logbook);
        other.date = QDate(2021, 6, 8);
        const auto none = print(other);
        STC_UNWRAP(none);
        QCOMPARE(none->pages.size(), std::size_t(1));
        QVERIFY(allText(*none).contains(QStringLiteral("No team has written a logbook page")));
    }

    void leavesRoomToWrite()
    {
        PrintRequest asked = request(PrintKind::LogbookBlank);
        const auto document = print(asked);
        STC_UNWRAP(document);
        QVERIFY(document->duplex);
        const QString text = allText(*document);
        QCOMPARE(text.count(QStringLiteral("Round:")), 6); // every team, page kept or not
        // Each team begins on a front.
        for (std::size_t i = 0; i < document->pages.size(); ++i)
            if (test::textOf(document->pages[i]).contains(QStringLiteral("Round:")))
                QCOMPARE(i % 2, std::size_t(0));
        QCOMPARE(document->pages.size() % 2, std::size_t(0));
        // Households in the order of the round: the last one made is visited first.
        PrintRequest one = asked;
        one.team = test::printTeam(0, 0);
        const auto single = print(one);
        STC_UNWRAP(single);
        const auto households = store::householdsOf(*m_database, 1, asked.date);
        STC_UNWRAP(households);
        QCOMPARE(households->size(), std::size_t(12));
        qsizetype at = -1;
        const QString singleText = allText(*single);
        for (std::size_t i = 0; i < households->size(); ++i) {
            QCOMPARE((*households)[i].visitOrder.value(), int(i) + 1);
            const qsizetype found = singleText.indexOf((*households)[i].phone, at + 1);
            QVERIFY(found > at);
            at = found;
        }
        // Rows are at least 8 mm high: the distance of two numbers of the list.
        double last = -1;
        for (const TextLine &line : single->pages.front().lines) {
            bool isNumber = false;
            if (line.text.toInt(&isNumber) > 0 && isNumber && line.x < 40 && line.text.size() <= 2) {
                if (last > 0)
                    QVERIFY(double(line.baseline) - last >= 8);
                last = double(line.baseline);
            }
        }
        QVERIFY(last > 0);
    }

    void sumsHouseholdsAndMembers()
    {
        PrintRequest asked = request(PrintKind::HouseholdList);
        asked.team = test::printTeam(0, 1);
        auto document = print(asked);
        STC_UNWRAP(document);
        // Four people a household: one born in 1950, one temporary, one absent; two of twelve without a pledge (numbers 4 and 9).
        QVERIFY2(allText(*document).contains(QStringLiteral("All: 12 households, 48 people (65 and older: 12, temporary: 12, away: 12), pledges signed: 10")),
            qPrintable(allText(*document)));
        asked.kind = PrintKind::Roster;
        document = print(asked);
        STC_UNWRAP(document);
        const QString text = allText(*document);
        QVERIFY(text.contains(QStringLiteral("All: 4 members, trained: 3")));
        QVERIFY(text.indexOf(QStringLiteral("Leader")) < text.indexOf(QStringLiteral("Team member")));
        asked.team = {};
        document = print(asked);
        STC_UNWRAP(document);
        QCOMPARE(document->pages.size(), std::size_t(6));
        QVERIFY(test::textOf(document->pages[5]).contains(QStringLiteral("page 1/1")));
    }

    void saysThatThereIsNoTeam()
    {
        PrintRequest asked = request(PrintKind::Roster);
        asked.unit = QStringLiteral("07306");
        const auto document = print(asked);
        STC_UNWRAP(document);
        QVERIFY(allText(*document).contains(QStringLiteral("There is no team in this unit")));
    }

    void marksTrainingData()
    {
        QVERIFY(m_database->setSetting(store::settings::kTraining, QStringLiteral("1")));
        for (const PrintKindInfo &info : papers()) {
            const auto document = print(request(info.kind));
            STC_UNWRAP(document);
            for (const Page &page : document->pages)
                QCOMPARE(page.watermark, QStringLiteral("TRAINING DATA"));
        }
        QVERIFY(m_database->setSetting(store::settings::kTraining, QString()));
    }

    void canBeStopped()
    {
        Progress progress;
        progress.cancelled = [] { return true; };
        for (const PrintKindInfo &info : papers()) {
            const auto document = makeDocument(*m_database, request(info.kind), m_measure, progress);
            QVERIFY2(!document, info.name);
            QCOMPARE(document.error().code, ErrorCode::Cancelled);
        }
    }
};

QTEST_GUILESS_MAIN(TestPrints)
#include "tst_prints.moc"
