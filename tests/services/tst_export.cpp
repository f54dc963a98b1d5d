// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include "exchange/manifest.h"
#include "services/exporter.h"

#include <QDir>

using namespace stc;
using namespace stc::test;
using schema::TableId;

class TestExport : public QObject {
    Q_OBJECT

    static Result<services::ExportReport> exportTo(Office &office, const QString &target, services::ExportOptions options = {})
    {
        options.target = target;
        return services::runExport(office.database(), options, {});
    }

    static QByteArray bytes(Office &office, const QString &folder, const char *name) { return readFile(office.path(folder) + QLatin1Char('/') + QLatin1String(name)); }

    /// A village with everything that is hard to write.
    static Files hard()
    {
        Files files = with(village(), "logbook_pages",
                           QByteArray(kPages) + "#41,#1,2021-06-01,\"một \"\"hai\"\"\nba, bốn\",@1\n#42,#1,2021-06-02,\"=HYPERLINK(\"\"x\"\")\",@1\n#43,#1,2021-06-03,''+1,@1\n"
                                                "#44,#1,2021-06-04,'tis,@1\n#45,#1,2021-06-05,;,@1\n#46,#1,2021-06-06,-,@1\n");
        files = with(files, "contacts", QByteArray(kContacts) + "#51,#21,#23,F1,2021-06-01,@1\n");
        files = with(files, "aid", "id,household_id,given_on,item,quantity,value_vnd,updated_at\n#91,#11,2021-06-01,gạo,2.5,150000,@1\n#92,#11,2021-06-02,gạo,10,,@1\n");
        files = with(files, "suspected_cases", "id,person_id,team_id,detected_on,symptoms,temperature_c,reported_at,outcome,updated_at\n#95,#22,#1,2021-06-01,fever cough,38.5,2021-06-01T01:02:03Z,reported,@1\n");
        return with(files, "deletions", QByteArray(kDeletions) + "people,#99,@1,'=1\npeople,#98,@2,\n");
    }

private Q_SLOTS:
    void bytesAreTheContracts()
    {
        Office office;
        STC_UNWRAP(office.import(hard()));
        STC_UNWRAP(exportTo(office, office.path(QStringLiteral("out"))));
        const QByteArray pages = bytes(office, QStringLiteral("out"), "logbook_pages.csv");
        QVERIFY(pages.startsWith("\xEF\xBB\xBFid,team_id,page_date,"));
        QVERIFY(pages.contains(",narrative,requests,note,updated_at\r\n"));
        QVERIFY(pages.contains(",\"một \"\"hai\"\"\nba, bốn\","));
        QVERIFY(pages.endsWith("Z\r\n"));
        qsizetype last = -1;
        for (int i = 41; i <= 46; ++i) { // rows by id
            const qsizetype at = pages.indexOf(idText(i).toLatin1());
            QVERIFY(at > last);
            last = at;
        }
        const QByteArray aid = bytes(office, QStringLiteral("out"), "aid.csv");
        QVERIFY2(aid.contains(",gạo,2.5,,150000,,2021-06-01T00:00:01Z\r\n") && aid.contains(",gạo,10,,,,2021-06-01T00:00:01Z\r\n"), aid.constData());
        QVERIFY(bytes(office, QStringLiteral("out"), "suspected_cases.csv").contains(",fever cough,38.5,,2021-06-01T01:02:03Z,"));
        // All tables are there, also empty ones, and the manifest says what they hold.
        const auto manifest = exchange::Manifest::parse(bytes(office, QStringLiteral("out"), "manifest.json"));
        STC_UNWRAP(manifest);
        QCOMPARE(manifest->unit, QStringLiteral("216"));
        QCOMPARE(manifest->receiver, QStringLiteral("24"));
        QCOMPARE(manifest->sequence, 1);
        for (const schema::Table *table : schema::contractTables()) {
            const auto *file = manifest->find(QLatin1String(table->name) + QLatin1String(".csv"));
            QVERIFY(file);
            QCOMPARE(file->rows, office.connection().integer(std::string("SELECT count(*) FROM ") + table->name).value());
        }
    }

    void thereAndBackIsByteForByteTheSame()
    {
        Office office;
        STC_UNWRAP(office.import(hard()));
        STC_UNWRAP(exportTo(office, office.path(QStringLiteral("out"))));
        STC_UNWRAP(exportTo(office, office.path(QStringLiteral("out.zip"))));
        for (const char *package : {"out", "out.zip"}) {
            Office other;
            const auto report = other.importPaths({office.path(QLatin1String(package))});
            STC_UNWRAP(report);
            QCOMPARE(issuesOf(*report), QString());
            QCOMPARE(report->total().repaired, 0);
            QCOMPARE(report->notices, QStringList());
            QCOMPARE(contentOf(other.database()), contentOf(office.database()));
            STC_UNWRAP(exportTo(other, other.path(QStringLiteral("out"))));
            const QStringList names = QDir(office.path(QStringLiteral("out"))).entryList({QStringLiteral("*.csv")}, QDir::Files);
            QCOMPARE(names.size(), 23);
            for (const QString &name : names)
                QCOMPARE(bytes(other, QStringLiteral("out"), name.toLatin1().constData()), bytes(office, QStringLiteral("out"), name.toLatin1().constData()));
            const auto again = other.importPaths({office.path(QLatin1String(package))});
            STC_UNWRAP(again);
            QCOMPARE(again->total().unchanged, again->total().read);
        }
        QCOMPARE(office.ask("SELECT narrative FROM logbook_pages ORDER BY id LIMIT 4 OFFSET 1"), QStringLiteral("=HYPERLINK(\"x\")|'+1|'tis|;"));
    }

    /// The tables that are not of the contract: only where they have rows, so that other programs meet nothing they do not know without need.
    void ourOwnTablesTravelWithTheirRows()
    {
        Office office;
        Files files = with(village(), "movements", "id,person_id,kind,happened_on,place,note,updated_at\n#71,#21,moved_out,2021-06-01,Bắc Ninh,,@1\n");
        files = with(files, "distinct_people", "id,person_id,other_person_id,decided_on,note,updated_at\n#72,#21,#22,2021-06-02,,@1\n");
        STC_UNWRAP(office.import(files));
        STC_UNWRAP(exportTo(office, office.path(QStringLiteral("out"))));
        const QStringList names = QDir(office.path(QStringLiteral("out"))).entryList({QStringLiteral("*.csv")}, QDir::Files);
        QVERIFY(names.contains(QStringLiteral("movements.csv")) && names.contains(QStringLiteral("distinct_people.csv")));
        QVERIFY(!names.contains(QStringLiteral("assignments.csv")));
        Office other;
        const auto report = other.importPaths({office.path(QStringLiteral("out"))});
        STC_UNWRAP(report);
        QCOMPARE(issuesOf(*report), QString());
        QCOMPARE(contentOf(other.database()), contentOf(office.database()));
    }

    /// A commune's package holds what its rows refer to, so that it can be read alone; and nothing else of other communes.
    void oneUnitCanBeReadAlone()
    {
        Office office;
        Files files = with(village(), "teams", QByteArray(kTeams) + "#1,07360,Đồng Điều,Tổ 1,community,2021-05-01,,@1\n#2,07339,Khác,Tổ 2,community,2021-05-01,,@1\n#3,07339,Khác,Tổ 3,community,2021-05-01,,@1\n");
        files = with(files, "households", QByteArray(kHouseholds) + "#11,07360,Đồng Điều,#1,Nguyễn Văn An,@1\n#12,07339,Khác,#2,Lê Thị Bình,@1\n#13,07339,Khác,#3,Trần Thị Cúc,@1\n");
        files = with(files, "people", QByteArray(kPeople) + "#21,#11,Nguyễn Văn An,,@1\n#23,#12,Lê Thị Bình,,@1\n#24,#12,Lê Văn Danh,,@1\n#25,#13,Trần Thị Cúc,,@1\n");
        files = with(files, "contacts", QByteArray(kContacts) + "#51,#21,#23,F1,2021-06-01,@1\n#52,#25,#24,F1,2021-06-01,@1\n");
        STC_UNWRAP(office.import(files));
        services::ExportOptions options;
        options.unit = QStringLiteral("07360");
        STC_UNWRAP(exportTo(office, office.path(QStringLiteral("out")), options));
        Office other;
        const auto report = other.importPaths({office.path(QStringLiteral("out"))});
        STC_UNWRAP(report);
        QCOMPARE(issuesOf(*report), QString());
        QCOMPARE(other.ask("SELECT full_name FROM people ORDER BY id"), QStringLiteral("Nguyễn Văn An|Lê Thị Bình"));
        QCOMPARE(other.ask("SELECT name FROM teams ORDER BY id"), QStringLiteral("Tổ 1|Tổ 2"));
        QCOMPARE(other.ask("SELECT count(*) FROM contacts"), QStringLiteral("1"));
        options.unit = QStringLiteral("216");
        STC_UNWRAP(exportTo(office, office.path(QStringLiteral("all")), options));
        Office whole;
        STC_UNWRAP(whole.importPaths({office.path(QStringLiteral("all"))}));
        QCOMPARE(contentOf(whole.database()), contentOf(office.database()));
        options.unit = QStringLiteral("99999");
        const auto unknown = exportTo(office, office.path(QStringLiteral("x")), options);
        QVERIFY(!unknown && unknown.error().code == ErrorCode::WrongCall);
    }

    /// What a district sets holds in its communes, so it goes with their packages; what another commune or the program set does not.
    void rulesGoToTheUnitsTheyHoldFor()
    {
        Office office;
        const char *head = "id,document,valid_from,quarantine_days,certainty,unit_code,updated_at\n";
        STC_UNWRAP(office.import({{"quarantine_rules", QByteArray(head) + "#81,Tỉnh,2021-06-01,10,sure,24,@1\n#82,Huyện,2021-06-01,10,sure,216,@1\n#83,Xã,2021-06-01,10,sure,07360,@1\n"
                                                         "#84,Xã khác,2021-06-01,10,sure,07339,@1\n#85,Huyện khác,2021-06-01,10,sure,215,@1\n#86,Chung,2021-06-01,10,sure,,@1\n"}}));
        services::ExportOptions options;
        options.unit = QStringLiteral("07360");
        STC_UNWRAP(exportTo(office, office.path(QStringLiteral("out")), options));
        Office other;
        STC_UNWRAP(other.importPaths({office.path(QStringLiteral("out"))}));
        QCOMPARE(other.ask("SELECT document FROM quarantine_rules WHERE batch <> 0 ORDER BY id"), QStringLiteral("Tỉnh|Huyện|Xã|Chung"));
    }

    void sinceAndTables()
    {
        Office office;
        STC_UNWRAP(office.import(with(village(), "deletions", QByteArray(kDeletions) + "people,#99,@1,\n")));
        STC_UNWRAP(office.import({{"people", QByteArray(kPeople) + "#22,#11,Nguyễn Thị Đào,0987654321,@50\n"}, {"deletions", QByteArray(kDeletions) + "people,#98,@60,\n"}}));
        services::ExportOptions options;
        options.since = QDateTime(QDate(2021, 6, 1), QTime(0, 0, 50), Qt::UTC).toSecsSinceEpoch();
        auto report = exportTo(office, office.path(QStringLiteral("since")), options);
        STC_UNWRAP(report);
        QCOMPARE(report->rows(), 2);
        QVERIFY(!bytes(office, QStringLiteral("since"), "deletions.csv").contains(idText(99).toLatin1()));
        options = {};
        options.tables = {TableId::People};
        report = exportTo(office, office.path(QStringLiteral("people")), options);
        STC_UNWRAP(report);
        QCOMPARE(report->files.size(), std::size_t(1));
        QCOMPARE(report->sequence, 2);
        QCOMPARE(QDir(office.path(QStringLiteral("people"))).entryList(QDir::Files), (QStringList{QStringLiteral("manifest.json"), QStringLiteral("people.csv")}));
    }

    void cancelLeavesNothing()
    {
        Office office;
        STC_UNWRAP(office.import(village()));
        const QByteArray before = everythingOf(office.database());
        const QStringList there = QDir(office.path(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const char *target : {"out", "out.zip"}) {
            for (const int calls : {1, 2, 10, 22}) {
                int asked = 0;
                Progress progress;
                progress.cancelled = [&] { return ++asked >= calls; };
                services::ExportOptions options;
                options.target = office.path(QLatin1String(target));
                const auto report = services::runExport(office.database(), options, progress);
                QVERIFY(!report);
                QCOMPARE(report.error().code, ErrorCode::Cancelled);
                QCOMPARE(everythingOf(office.database()), before);
                QCOMPARE(QDir(office.path(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), there);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
