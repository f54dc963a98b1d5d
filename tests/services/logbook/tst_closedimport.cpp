// SPDX-License-Identifier: GPL-3.0-or-later
#include "closedbook.h"

#include "services/exporter.h"
#include "services/logbook/closing.h"

using namespace stc;
using schema::TableId;
using test::word;

namespace {

constexpr char kPages[] = "id,team_id,page_date,declarations,updated_at\n";
constexpr char kVisits[] = "id,page_id,household_id,outcome,updated_at\n";
constexpr char kViolations[] = "id,team_id,occurred_on,kind,action,updated_at\n";

} // namespace

/// Packages and closed days: the commune's own book keeps them, the offices above take what the commune sends.
class TestClosedImport : public QObject {
    Q_OBJECT
    std::unique_ptr<test::Office> m_district; ///< also where packages are written
    std::unique_ptr<store::Database> m_commune;
    const QDate m_day{2021, 6, 7};
    int m_number = 0;

    [[nodiscard]] Result<services::ImportReport> import(const test::Files &files, services::ImportOptions options = {})
    {
        options.paths = {m_district->package(files)};
        return services::runImport(*m_commune, options, {});
    }
    [[nodiscard]] static services::ImportOptions because(const char *reason)
    {
        services::ImportOptions options;
        options.correctionReason = word(reason);
        return options;
    }
    [[nodiscard]] QString ask(const char *sql)
    {
        QStringList rows;
        auto select = m_commune->connection().prepare(sql);
        while (select && select->step().value_or(false))
            rows << select->string(0);
        return rows.join(QLatin1String("; "));
    }
    [[nodiscard]] QString corrections() { return ask("SELECT subject || '|' || coalesce(old_value, '') || '|' || coalesce(new_value, '') || '|' || reason FROM page_corrections ORDER BY subject, key"); }

private Q_SLOTS:
    void init()
    {
        m_district = std::make_unique<test::Office>();
        auto made = store::Database::create(m_district->path(word("xa%1.db").arg(++m_number)), word("07360"), UnitList::builtIn(), test::clock());
        STC_UNWRAP(made);
        m_commune = *std::move(made);
        auto files = test::with(test::village(), "logbook_pages", QByteArray(kPages) + "#31,#1,2021-06-07,5,@9\n");
        files = test::with(files, "visit_exceptions", QByteArray(kVisits) + "#41,#31,#11,absent,@9\n");
        files = test::with(files, "violations", QByteArray(kViolations) + "#51,#1,2021-06-07,no_mask,pending,@9\n");
        const auto report = import(files);
        STC_UNWRAP(report);
        QVERIFY2(report->applied, qPrintable(test::issuesOf(*report)));
        STC_UNWRAP(services::closeDays(*m_commune, m_day, m_day));
    }

    void rowsOfAClosedDayAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("issue");
        QTest::newRow("changed page") << QByteArray("logbook_pages") << QByteArray(kPages) + "#31,#1,2021-06-07,6,@20\n" << word("logbook_pages.csv:2 page_date day_closed");
        QTest::newRow("new page") << QByteArray("logbook_pages") << QByteArray(kPages) + "#32,#2,2021-06-07,6,@20\n" << word("logbook_pages.csv:2 page_date day_closed");
        QTest::newRow("page leaves the day") << QByteArray("logbook_pages") << QByteArray(kPages) + "#31,#1,2021-06-06,5,@20\n" << word("logbook_pages.csv:2 page_date day_closed");
        QTest::newRow("changed visit") << QByteArray("visit_exceptions") << QByteArray(kVisits) + "#41,#31,#11,refused,@20\n" << word("visit_exceptions.csv:2 page_id day_closed");
        QTest::newRow("new visit") << QByteArray("visit_exceptions") << QByteArray(kVisits) + "#42,#31,#12,need,@20\n" << word("visit_exceptions.csv:2 page_id day_closed");
        QTest::newRow("changed violation") << QByteArray("violations") << QByteArray(kViolations) + "#51,#1,2021-06-07,no_mask,fined,@20\n" << word("violations.csv:2 occurred_on day_closed");
        QTest::newRow("deleted visit") << QByteArray("deletions") << QByteArray(test::kDeletions) + "visit_exceptions,#41,@20,sai\n" << word("deletions.csv:2 id day_closed");
    }
    void rowsOfAClosedDayAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, text);
        QFETCH(QString, issue);
        const test::Files files{{file.constData(), text}};
        const QByteArray before = test::contentOf(*m_commune);
        auto report = import(files);
        STC_UNWRAP(report);
        QVERIFY(!report->applied);
        QCOMPARE(test::issuesOf(*report), issue);
        QCOMPARE(report->closedDays, 1);
        QVERIFY2(report->issues.front().message.contains(word("07/06/2021")), qPrintable(report->issues.front().message));
        report = import(files, test::dryRun());
        STC_UNWRAP(report);
        QCOMPARE(test::issuesOf(*report), issue);
        QCOMPARE(test::contentOf(*m_commune), before);
        // With a reason it is taken, and kept as a correction.
        report = import(files, because("bổ sung"));
        STC_UNWRAP(report);
        QVERIFY2(report->applied, qPrintable(test::issuesOf(*report)));
        QVERIFY(!corrections().isEmpty());
        QVERIFY(corrections().endsWith(word("|bổ sung")));
        const QByteArray taken = test::contentOf(*m_commune);
        QVERIFY(taken != before);
        // The same again changes nothing, with and without a reason.
        STC_UNWRAP(import(files));
        STC_UNWRAP(import(files, because("lần nữa")));
        QCOMPARE(test::contentOf(*m_commune), taken);
    }

    void theRestIsTakenWhenTheWrongOnesAreLeftOut()
    {
        auto options = test::skipInvalid();
        options.rejectsFolder = m_district->path(word("rejects"));
        const auto report = import({{"logbook_pages", QByteArray(kPages) + "#31,#1,2021-06-07,6,@20\n#33,#1,2021-06-08,7,@20\n"}}, options);
        STC_UNWRAP(report);
        QVERIFY(report->applied);
        QCOMPARE(test::countsOf(report->of(TableId::LogbookPages)), word("2 1 0 0 0 1 0 0"));
        QCOMPARE(ask("SELECT page_date || ' ' || declarations FROM logbook_pages ORDER BY 1"), word("2021-06-07 5; 2021-06-08 7"));
        const QByteArray rejects = test::readFile(m_district->path(word("rejects/logbook_pages.csv")));
        QVERIFY2(rejects.contains("07/06/2021"), rejects.constData());
        QCOMPARE(corrections(), QString());
    }

    void correctionsSayWhatChanged()
    {
        const auto report = import({{"logbook_pages", QByteArray(kPages) + "#31,#1,2021-06-07,6,@20\n"}, {"visit_exceptions", QByteArray(kVisits) + "#41,#31,#11,refused,@20\n"},
            {"violations", QByteArray(kViolations) + "#51,#1,2021-06-07,no_mask,fined,@20\n"}}, because("đối chiếu"));
        STC_UNWRAP(report);
        QVERIFY2(report->applied, qPrintable(test::issuesOf(*report)));
        QCOMPARE(corrections(), word("declarations|5|6|đối chiếu; registers|violations action=pending|violations action=fined|đối chiếu; visits|absent|refused|đối chiếu"));
        QCOMPARE(ask("SELECT count(*) FROM page_corrections c JOIN teams t ON t.key = c.team_id AND t.area = c.area AND t.name = 'Tổ 1'"), word("3"));
    }

    void aRowThatSaysTheSameIsNoCorrection()
    {
        const auto report = import({{"logbook_pages", QByteArray(kPages) + "#31,#1,2021-06-07,5,@20\n"}}); // only typed anew
        STC_UNWRAP(report);
        QVERIFY2(report->applied, qPrintable(test::issuesOf(*report)));
        QCOMPARE(corrections(), QString());
    }

    void aPackageWithAClosingAndItsPages()
    {
        const auto report = import({{"logbook_pages", QByteArray(kPages) + "#33,#1,2021-06-08,7,@20\n"},
            {"day_closings", "id,commune_code,day,closed_at,content,updated_at\n#61,07360,2021-06-08,@90,{},@90\n"}});
        STC_UNWRAP(report);
        QVERIFY2(report->applied, qPrintable(test::issuesOf(*report)));
        QCOMPARE(ask("SELECT count(*) FROM day_closings"), word("2"));
    }

    void aPackageThatBringsItsCorrection()
    {
        const test::Files files{{"logbook_pages", QByteArray(kPages) + "#31,#1,2021-06-07,6,@20\n"},
            {"page_corrections", "id,team_id,page_date,subject,old_value,new_value,reason,corrected_at,updated_at\n#71,#1,2021-06-07,declarations,5,6,đếm sót,@20,@20\n"}};
        auto report = import(files);
        STC_UNWRAP(report);
        QVERIFY2(report->applied, qPrintable(test::issuesOf(*report)));
        QCOMPARE(corrections(), word("declarations|5|6|đếm sót")); // that of the package alone
        // Of another team it opens nothing.
        report = import({{"logbook_pages", QByteArray(kPages) + "#32,#2,2021-06-07,4,@20\n"}, files[1]});
        STC_UNWRAP(report);
        QCOMPARE(test::issuesOf(*report), word("logbook_pages.csv:2 page_date day_closed"));
    }

    void theSecondComputerOfTheCommune()
    {
        const auto exported = [&](const char *name) {
            services::ExportOptions options;
            options.target = m_district->path(word(name));
            const auto done = services::runExport(*m_commune, options, {});
            if (!done)
                qFatal("%s", qPrintable(done.error().text));
            return options.target;
        };
        auto second = store::Database::create(m_district->path(word("hai%1.db").arg(m_number)), word("07360"), UnitList::builtIn(), test::clock());
        STC_UNWRAP(second);
        const auto take = [&](const QString &path) {
            services::ImportOptions options;
            options.paths = {path};
            const auto report = services::runImport(**second, options, {});
            return report ? report->applied ? QString() : test::issuesOf(*report) : report.error().text;
        };
        QCOMPARE(take(exported("one")), QString());
        const auto rows = services::closings(*m_commune, word("07360"), m_day, m_day);
        STC_UNWRAP(services::reopenDay(*m_commune, rows->front().id, word("trang đến muộn")));
        auto edit = services::editRecord(*m_commune, TableId::LogbookPages, *Uuid::parse(test::idText(31)));
        edit->values.insert(word("declarations"), word("9"));
        QVERIFY(services::saveRecord(*m_commune, *edit)->isSaved());
        STC_UNWRAP(services::closeDays(*m_commune, m_day, m_day));
        QCOMPARE(take(exported("two")), QString());
        const auto days = services::closingDays(**second, word("07360"), m_day, m_day);
        QVERIFY(days->front().isClosed());
        QCOMPARE((*second)->connection().integer("SELECT declarations FROM logbook_pages").value_or(0), 9);
        QCOMPARE((*second)->connection().integer("SELECT count(*) FROM page_corrections").value_or(-1), 0);
    }

    void proofIsNotChangedByAPackage()
    {
        STC_UNWRAP(import({{"logbook_pages", QByteArray(kPages) + "#31,#1,2021-06-07,6,@20\n"}}, because("đối chiếu")));
        const QByteArray closing = ask("SELECT lower(hex(id)) FROM day_closings").toLatin1();
        const QByteArray id = closing.left(8) + '-' + closing.mid(8, 4) + '-' + closing.mid(12, 4) + '-' + closing.mid(16, 4) + '-' + closing.mid(20);
        const QByteArray before = test::contentOf(*m_commune);
        for (const char *reason : {"", "vẫn sửa"}) {
            auto report = import({{"day_closings", "id,commune_code,day,closed_at,content,updated_at\n" + id + ",07360,2021-06-07,@90,{},2021-06-09T20:00:00Z\n"}}, because(reason));
            STC_UNWRAP(report);
            QCOMPARE(test::issuesOf(*report), word("day_closings.csv:2 day day_closed"));
            report = import({{"deletions", QByteArray(test::kDeletions) + "day_closings," + id + ",2021-06-09T20:00:00Z,x\n"}}, because(reason));
            STC_UNWRAP(report);
            QCOMPARE(test::issuesOf(*report), word("deletions.csv:2 id day_closed"));
        }
        QCOMPARE(test::contentOf(*m_commune), before);
    }

    void theDistrictTakesWhatTheCommuneSends()
    {
        const auto exported = [&](const char *name) {
            services::ExportOptions options;
            options.target = m_district->path(word(name));
            const auto done = services::runExport(*m_commune, options, {});
            if (!done)
                qFatal("%s", qPrintable(done.error().text));
            return options.target;
        };
        auto report = m_district->importPaths({exported("one")});
        STC_UNWRAP(report);
        QVERIFY2(report->applied, qPrintable(test::issuesOf(*report)));
        STC_UNWRAP(import({{"logbook_pages", QByteArray(kPages) + "#31,#1,2021-06-07,6,2021-06-09T00:30:00Z\n"}}, because("đối chiếu")));
        const auto rows = services::closings(*m_commune, word("07360"), m_day, m_day);
        STC_UNWRAP(services::reopenDay(*m_commune, rows->front().id, word("trang đến muộn")));
        STC_UNWRAP(services::closeDays(*m_commune, m_day, m_day));
        report = m_district->importPaths({exported("two")});
        STC_UNWRAP(report);
        QVERIFY2(report->applied, qPrintable(test::issuesOf(*report)));
        QCOMPARE(m_district->ask("SELECT declarations FROM logbook_pages"), word("6"));
        QCOMPARE(m_district->ask("SELECT count(*) FROM page_corrections"), word("1"));
        QCOMPARE(m_district->ask("SELECT (reopened_at IS NULL) || coalesce(reopen_reason, '') FROM day_closings ORDER BY 1"), word("0trang đến muộn|1"));
        const auto days = services::closingDays(m_district->database(), word("07360"), m_day, m_day);
        STC_UNWRAP(days);
        QVERIFY(days->front().isClosed());
    }
};

QTEST_GUILESS_MAIN(TestClosedImport)
#include "tst_closedimport.moc"
