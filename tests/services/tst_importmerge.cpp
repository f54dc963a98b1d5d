// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

using namespace stc;
using namespace stc::test;
using schema::TableId;

class TestImportMerge : public QObject {
    Q_OBJECT

    /// Imports, and says what came of it: "applied" or the issues.
    static QString outcomeOf(Office &office, const QStringList &paths)
    {
        const auto report = office.importPaths(paths);
        if (!report)
            return report.error().text + report.error().detail;
        return report->applied ? QStringLiteral("applied") : issuesOf(*report);
    }
    static QString outcome(Office &office, const Files &files) { return outcomeOf(office, {office.package(files)}); }
    static constexpr auto kApplied = "applied";

private Q_SLOTS:
    void newChangedUnchangedOlder()
    {
        Office office;
        auto report = office.import(village());
        STC_UNWRAP(report);
        QVERIFY(report->applied);
        QCOMPARE(countsOf(report->total()), QStringLiteral("8 8 0 0 0 0 0 0"));
        const QByteArray before = contentOf(office.database());
        report = office.import(village());
        STC_UNWRAP(report);
        QCOMPARE(countsOf(report->total()), QStringLiteral("8 0 0 8 0 0 0 0"));
        QCOMPARE(contentOf(office.database()), before);

        report = office.import({{"people", QByteArray(kPeople) + "#21,#11,Nguyễn Văn Ánh,0912345678,@5\n#22,#11,Nguyễn Thị Đào,0987654321,@0\n"}});
        STC_UNWRAP(report);
        QCOMPARE(countsOf(report->of(TableId::People)), QStringLiteral("2 0 1 0 1 0 0 0"));
        QCOMPARE(office.ask("SELECT full_name FROM people ORDER BY id"), QStringLiteral("Nguyễn Văn Ánh|Nguyễn Thị Đào|Lê Thị Bình"));
        // What was before, and what lost, can be seen; a second time nothing is kept twice.
        QCOMPARE(office.ask("SELECT kind FROM history ORDER BY entry"), QStringLiteral("replaced|lost"));
        QVERIFY(office.ask("SELECT content FROM history WHERE kind = 'lost'").contains(QStringLiteral("0987654321")));
        STC_UNWRAP(office.import({{"people", QByteArray(kPeople) + "#22,#11,Nguyễn Thị Đào,0987654321,@0\n"}}));
        QCOMPARE(office.ask("SELECT count(*) FROM history WHERE kind = 'lost'"), QStringLiteral("1"));
    }

    void withoutTimeTheContentDecides()
    {
        Office office;
        STC_UNWRAP(office.import(village()));
        const auto report = office.import({{"people", "id,household_id,full_name,phone\n#21,#11,Nguyễn Văn An,0912345678\n#22,#11,Nguyễn Thị Đào,0987654321\n"}});
        STC_UNWRAP(report);
        QCOMPARE(countsOf(report->of(TableId::People)), QStringLiteral("2 0 1 1 0 0 0 0"));
        QCOMPARE(office.ask("SELECT updated_at FROM people WHERE phone = '0987654321'").toLongLong(), test::clock().nowSeconds());
    }

    void missingColumnsKeepWhatIsThere()
    {
        Office office;
        STC_UNWRAP(office.import(with(village(), "quarantines", QByteArray(kQuarantines) + "#31,#21,home,contact_f1,2021-05-07,2021-05-28,completed,@1\n")));
        const auto report = office.import({{"people", "id,household_id,full_name,updated_at\n#21,#11,Nguyễn Văn Anh,@5\n"},
                                           {"quarantines", "id,person_id,kind,reason,start_on,ended_on,updated_at\n#31,#21,home,contact_f1,2021-05-07,2021-05-29,@5\n"}});
        STC_UNWRAP(report);
        QCOMPARE(issuesOf(*report), QString());
        QCOMPARE(office.ask("SELECT full_name || phone FROM people WHERE phone NOT NULL"), QStringLiteral("Nguyễn Văn Anh0912345678"));
        QCOMPARE(office.ask("SELECT ended_on || end_reason FROM quarantines"), QStringLiteral("2021-05-29completed"));
        // The rules hold for what comes of both.
        QCOMPARE(outcome(office, {{"quarantines", "id,person_id,kind,reason,start_on,updated_at\n#31,#21,home,contact_f1,2021-06-01,@9\n"}}),
                 QStringLiteral("quarantines.csv:2 ended_on order_of_dates"));
    }

    void referencesMayComeFromAnywhere()
    {
        Office office;
        const QString people = office.package({{"people", QByteArray(kPeople) + "#24,#13,Trần Thị Út,,@1\n"}});
        const QString households = office.package({{"households", QByteArray(kHouseholds) + "#13,07360,Đồng Điều,,Trần Thị Út,@1\n"}});
        QCOMPARE(outcomeOf(office, {people}), QStringLiteral("people.csv:2 household_id broken_reference"));
        QCOMPARE(outcomeOf(office, {people, households}), QLatin1String(kApplied));
        QCOMPARE(outcome(office, {{"people", QByteArray(kPeople) + "#25,#13,Trần Văn Út,,@1\n"}}), QLatin1String(kApplied));
        QCOMPARE(office.ask("SELECT count(*) FROM people"), QStringLiteral("2"));
    }

    void sameIdTwice()
    {
        Office office;
        QCOMPARE(outcome(office, with(village(), "people", QByteArray(kPeople) + "#21,#11,An,,@1\n#22,#11,Bình,,@1\n#21,#11,An,,@2\n")),
                 QStringLiteral("people.csv:4 id duplicate_id"));
        const QString first = office.package(village());
        const QString second = office.package({{"people", QByteArray(kPeople) + "#21,#11,Nguyễn Văn Ánh,,@7\n"}});
        QCOMPARE(outcomeOf(office, {second, first}), QLatin1String(kApplied));
        QCOMPARE(office.ask("SELECT full_name FROM people ORDER BY id LIMIT 1"), QStringLiteral("Nguyễn Văn Ánh"));
    }

    void onePageATeamAndDay()
    {
        Office office;
        const auto pages = [](const QByteArray &rows) { return Files{{"logbook_pages", QByteArray(kPages) + rows}}; };
        STC_UNWRAP(office.import(village()));
        QCOMPARE(outcome(office, pages("#41,#1,2021-06-01,a,@1\n#42,#1,2021-06-02,b,@1\n#43,#1,2021-06-03,c,@1\n")), QLatin1String(kApplied));
        QCOMPARE(outcome(office, pages("#44,#1,2021-06-01,x,@1\n")), QStringLiteral("logbook_pages.csv:2 team_id duplicate_record"));
        QCOMPARE(outcome(office, pages("#44,#1,2021-06-05,x,@1\n#45,#1,2021-06-05,x,@1\n")), QStringLiteral("logbook_pages.csv:3 team_id duplicate_record"));
        // All move one day on; whoever comes first in the file has to wait.
        QCOMPARE(outcome(office, pages("#41,#1,2021-06-02,a,@2\n#42,#1,2021-06-03,b,@2\n#43,#1,2021-06-04,c,@2\n")), QLatin1String(kApplied));
        QCOMPARE(outcome(office, pages("#43,#1,2021-06-05,c,@3\n#42,#1,2021-06-04,b,@3\n#41,#1,2021-06-03,a,@3\n")), QLatin1String(kApplied));
        // Two change places, then three in a ring; a new page in the middle finds none.
        QCOMPARE(outcome(office, pages("#41,#1,2021-06-04,a,@4\n#42,#1,2021-06-03,b,@4\n")), QLatin1String(kApplied));
        QCOMPARE(outcome(office, pages("#41,#1,2021-06-03,a,@5\n#42,#1,2021-06-05,b,@5\n#43,#1,2021-06-04,c,@5\n")), QLatin1String(kApplied));
        QCOMPARE(office.ask("SELECT narrative || substr(page_date, 9) FROM logbook_pages ORDER BY id"), QStringLiteral("a03|b05|c04"));
        QCOMPARE(outcome(office, pages("#41,#1,2021-06-05,a,@6\n#49,#1,2021-06-03,n,@6\n#50,#1,2021-06-03,n,@6\n#42,#1,2021-06-03,b,@6\n")),
                 QStringLiteral("logbook_pages.csv:3 team_id duplicate_record; logbook_pages.csv:4 team_id duplicate_record"));
        QCOMPARE(office.ask("PRAGMA integrity_check"), QStringLiteral("ok"));
        QCOMPARE(office.ask("SELECT count(*) FROM history WHERE kind = 'replaced'"), QStringLiteral("11"));
    }

    void refusedForOneFileIsTakenFromAnother()
    {
        Office office;
        STC_UNWRAP(office.import(village()));
        const QString bad = office.package({{"logbook_pages", QByteArray(kPages) + "#41,#1,2021-06-01,a,@1\n#42,#1,2021-06-01,b,@1\n"}});
        const QString good = office.package({{"logbook_pages", QByteArray(kPages) + "#42,#1,2021-06-02,b,@1\n"}});
        const auto report = office.importPaths({bad, good}, skipInvalid());
        STC_UNWRAP(report);
        QVERIFY(report->applied);
        QCOMPARE(countsOf(report->total()), QStringLiteral("3 2 0 0 0 1 0 0"));
        QCOMPARE(office.ask("SELECT narrative FROM logbook_pages ORDER BY id"), QStringLiteral("a|b"));
    }

    void twoOpenQuarantines()
    {
        Office office;
        STC_UNWRAP(office.import(village()));
        const auto rows = [](const QByteArray &text) { return Files{{"quarantines", QByteArray(kQuarantines) + text}}; };
        QCOMPARE(outcome(office, rows("#31,#21,home,contact_f1,2021-05-07,,,@1\n#32,#21,home,contact_f1,2021-05-20,,,@1\n")),
                 QStringLiteral("quarantines.csv:3 person_id duplicate_record"));
        QCOMPARE(outcome(office, rows("#31,#21,home,contact_f1,2021-05-07,,,@1\n#32,#21,home,contact_f1,2021-04-01,2021-04-20,completed,@1\n")), QLatin1String(kApplied));
        // The new one stands before the end of the old one in the file.
        QCOMPARE(outcome(office, rows("#33,#21,centralised,contact_f1,2021-05-20,,,@2\n#31,#21,home,contact_f1,2021-05-07,2021-05-20,moved_to_central,@2\n")), QLatin1String(kApplied));
        QCOMPARE(outcome(office, rows("#31,#21,home,contact_f1,2021-05-07,,,@3\n")), QStringLiteral("quarantines.csv:2 person_id duplicate_record"));
    }

    void contactsNeverRunInARing()
    {
        Office office;
        STC_UNWRAP(office.import(village()));
        const auto rows = [](const QByteArray &text) { return Files{{"contacts", QByteArray(kContacts) + text}}; };
        QCOMPARE(outcome(office, rows("#51,#21,#21,F1,2021-06-01,@1\n")), QStringLiteral("contacts.csv:2 source_person_id contact_with_self"));
        QCOMPARE(outcome(office, rows("#51,#21,#22,F1,2021-06-01,@1\n#52,#22,#21,F1,2021-06-01,@1\n")), QStringLiteral("contacts.csv:3 source_person_id contact_ring"));
        QCOMPARE(outcome(office, rows("#51,#21,#22,F1,2021-06-01,@1\n#52,#22,#23,F1,2021-06-01,@1\n#53,#23,#21,F1,2021-06-01,@1\n")),
                 QStringLiteral("contacts.csv:4 source_person_id contact_ring"));
        QCOMPARE(outcome(office, rows("#51,#21,#22,F1,2021-06-01,@1\n#52,#22,#23,F1,2021-06-01,@1\n")), QLatin1String(kApplied));
        QCOMPARE(outcome(office, rows("#53,#23,#21,F1,2021-06-01,@1\n")), QStringLiteral("contacts.csv:2 source_person_id contact_ring"));
        // Turned round in one file, in whatever order.
        QCOMPARE(outcome(office, rows("#53,#22,#21,F1,2021-06-01,@1\n#51,#23,#21,F1,2021-06-01,@2\n#52,#23,#22,F1,2021-06-01,@2\n")), QLatin1String(kApplied));
        QCOMPARE(outcome(office, rows("#51,#21,#23,F1,2021-06-01,@3\n")), QStringLiteral("contacts.csv:2 source_person_id contact_ring"));
        // A refused change leaves the old edge where it was.
        const auto both = office.import(rows("#53,#21,#23,F1,2021-06-01,@4\n#54,#21,#22,F1,2021-06-01,@4\n"), skipInvalid());
        STC_UNWRAP(both);
        QCOMPARE(both->issueCount, 2);
    }

    void householdAndTeamAreOfOneCommune()
    {
        Office office;
        STC_UNWRAP(office.import(village()));
        QCOMPARE(outcome(office, {{"households", QByteArray(kHouseholds) + "#13,07339,Khác,#1,Trần Văn Cảnh,@1\n"}}), QStringLiteral("households.csv:2 team_id other_commune"));
        QCOMPARE(outcome(office, {{"households", QByteArray(kHouseholds) + "#13,07339,Khác,,Trần Văn Cảnh,@1\n"}}), QLatin1String(kApplied));
    }

    void placesFollowTheHousehold()
    {
        Office office;
        QCOMPARE(outcome(office, with(with(village(), "quarantines", QByteArray(kQuarantines) + "#31,#21,home,contact_f1,2021-05-07,,,@1\n"), "health_checks",
                                      "id,person_id,checked_on,session,updated_at\n#61,#21,2021-06-01,morning,@1\n")),
                 QLatin1String(kApplied));
        QCOMPARE(outcome(office, {{"households", QByteArray(kHouseholds) + "#11,07339,Khác,,Nguyễn Văn An,@2\n"},
                                  {"samples", "id,person_id,collected_on,method,reason,result,updated_at\n#71,#21,2021-06-01,rt_pcr,f1,pending,@1\n"}}),
                 QLatin1String(kApplied));
        const QString area = QString::number(UnitList::builtIn().find(QStringLiteral("07339"))->area);
        for (const char *sql : {"SELECT DISTINCT area FROM people WHERE full_name LIKE 'Nguyễn%'", "SELECT area FROM quarantines", "SELECT area FROM health_checks", "SELECT area FROM samples"})
            QCOMPARE(office.ask(sql), area);
        QVERIFY(office.ask("SELECT area FROM people WHERE full_name LIKE 'Lê%'") != area);
    }

    void deletions()
    {
        Office office;
        STC_UNWRAP(office.import(village()));
        QCOMPARE(outcome(office, {{"deletions", QByteArray(kDeletions) + "households,#11,@5,moved away\n"}}), QStringLiteral("deletions.csv:2 id still_used"));
        const auto report = office.import({{"deletions", QByteArray(kDeletions) + " households ,#11,@5,moved away\npeople,#21,@5,'=1+1\npeople,#22,@5,\npeople,#99,@5,never seen\n"}});
        STC_UNWRAP(report);
        QCOMPARE(issuesOf(*report), QString());
        QCOMPARE(report->total().deleted, 3);
        QCOMPARE(office.ask("SELECT full_name FROM people"), QStringLiteral("Lê Thị Bình"));
        QCOMPARE(office.ask("SELECT coalesce(reason, '-') FROM deletions ORDER BY id"), QStringLiteral("moved away|=1+1|-|never seen"));
        QCOMPARE(office.ask("SELECT count(*) FROM history WHERE kind = 'deleted'"), QStringLiteral("3"));
        // Older rows do not come back, later ones do; a later row wins against its deletion.
        QCOMPARE(outcome(office, {{"households", QByteArray(kHouseholds) + "#11,07360,Đồng Điều,,Nguyễn Văn An,@4\n"}}), QLatin1String(kApplied));
        QCOMPARE(office.ask("SELECT count(*) FROM households"), QStringLiteral("1"));
        QCOMPARE(outcome(office, {{"households", QByteArray(kHouseholds) + "#11,07360,Đồng Điều,,Nguyễn Văn An,@6\n"}}), QLatin1String(kApplied));
        QCOMPARE(office.ask("SELECT count(*) FROM households"), QStringLiteral("2"));
        QCOMPARE(office.ask("SELECT count(*) FROM deletions"), QStringLiteral("3"));
        const auto late = office.import({{"deletions", QByteArray(kDeletions) + "households,#11,@5,moved away\n"}});
        STC_UNWRAP(late);
        QCOMPARE(countsOf(late->of(TableId::Households)), QStringLiteral("0 0 0 0 1 0 0 0"));
    }

    void badDeletions()
    {
        Office office;
        QCOMPARE(outcome(office, {{"deletions", QByteArray(kDeletions) + "nobody,#1,@5,\npeople,12,@5,\npeople,#1,soon,\npeople,#1,2031-01-01T00:00:00Z,\n"}}),
                 QStringLiteral("deletions.csv:2 table unknown_choice; deletions.csv:3 id bad_id; deletions.csv:4 deleted_at bad_time; deletions.csv:5 deleted_at future_date"));
        QCOMPARE(outcome(office, {{"deletions", "table,id\npeople,#1\n"}}), QStringLiteral("deletions.csv:1 deleted_at missing_column"));
    }

    /// A page was deleted and written anew: the new one has another id and the same team and day.
    void whatIsDeletedMakesRoom()
    {
        Office office;
        STC_UNWRAP(office.import(with(with(village(), "logbook_pages", QByteArray(kPages) + "#41,#1,2021-06-01,old,@1\n#42,#1,2021-06-02,kept,@1\n"), "visit_exceptions",
                                      "id,page_id,household_id,outcome,updated_at\n#81,#41,#11,absent,@1\n#82,#42,#11,absent,@1\n")));
        STC_UNWRAP(office.import({{"contacts", QByteArray(kContacts) + "#51,#21,#22,F1,2021-06-01,@1\n"}}));
        const Files again{{"logbook_pages", QByteArray(kPages) + "#43,#1,2021-06-01,new,@5\n"},
                          {"contacts", QByteArray(kContacts) + "#52,#22,#21,F1,2021-06-01,@5\n"},
                          {"deletions", QByteArray(kDeletions) + "logbook_pages,#41,@5,\nvisit_exceptions,#81,@5,\ncontacts,#51,@5,\n"}};
        const QByteArray before = everythingOf(office.database());
        const auto tried = office.import(again, dryRun());
        STC_UNWRAP(tried);
        QCOMPARE(everythingOf(office.database()), before);
        const auto report = office.import(again);
        STC_UNWRAP(report);
        QCOMPARE(issuesOf(*report), QString());
        QCOMPARE(countsOf(report->total()), QStringLiteral("2 2 0 0 0 0 0 3"));
        QCOMPARE(countsOf(tried->total()), countsOf(report->total()));
        QCOMPARE(office.ask("SELECT narrative FROM logbook_pages ORDER BY id"), QStringLiteral("kept|new"));
        QCOMPARE(office.ask("SELECT count(*) FROM deletions"), QStringLiteral("3"));
        // Not when something that stays refers to the old page.
        QCOMPARE(outcome(office, {{"logbook_pages", QByteArray(kPages) + "#44,#1,2021-06-02,new,@5\n"}, {"deletions", QByteArray(kDeletions) + "logbook_pages,#42,@5,\n"}}),
                 QStringLiteral("logbook_pages.csv:2 team_id duplicate_record; deletions.csv:2 id still_used"));
    }

    void dryRunSaysWhatTheRealRunDoes_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 4; ++kind)
            QTest::addRow("%d", kind) << kind;
    }

    void dryRunSaysWhatTheRealRunDoes()
    {
        QFETCH(int, kind);
        Office office;
        STC_UNWRAP(office.import(with(village(), "logbook_pages", QByteArray(kPages) + "#41,#1,2021-06-01,a,@1\n#42,#1,2021-06-02,b,@1\n")));
        QStringList paths;
        if (kind == 0) // exchange, older, same, new, refused
            paths << office.package({{"logbook_pages", QByteArray(kPages) + "#41,#1,2021-06-02,a,@2\n#42,#1,2021-06-01,b,@2\n#43,#9,2021-06-02,c,@1\n#44,#1,2021-06-01,d,@1\n"},
                                     {"people", QByteArray(kPeople) + "#21,#11,Ai Đó,,@0\n#22,#11,Nguyễn Thị Đào,,@1\n#29,#11,Trẻ Mới,,@1\n#28,#11,Trẻ 2,,@1\n"}});
        if (kind == 1) // an earlier package brings what a later one changes
            paths << office.package({{"logbook_pages", QByteArray(kPages) + "#45,#2,2021-06-01,x,@1\n"}})
                  << office.package({{"logbook_pages", QByteArray(kPages) + "#45,#2,2021-06-02,x,@2\n#46,#2,2021-06-01,y,@1\n"}})
                  << office.package({{"logbook_pages", "id,team_id,page_date,narrative\n#46,#2,2021-06-01,y\n"}});
        if (kind == 2) // a household goes with its people, one of whom moved out in the same package
            paths << office.package({{"people", QByteArray(kPeople) + "#21,#12,Nguyễn Văn An,0912345678,@2\n"},
                                     {"deletions", QByteArray(kDeletions) + "households,#11,@3,\npeople,#22,@3,\n"}});
        if (kind == 3)
            paths << office.package({{"deletions", QByteArray(kDeletions) + "households,#11,@3,\n"}}, manifest("07360", 3));
        const QByteArray before = everythingOf(office.database());
        services::ImportOptions wet = skipInvalid();
        wet.collectRows = true;
        services::ImportOptions dry = wet;
        dry.dryRun = true;
        const auto tried = office.importPaths(paths, dry);
        STC_UNWRAP(tried);
        QVERIFY(!tried->applied);
        QCOMPARE(everythingOf(office.database()), before);
        const auto real = office.importPaths(paths, wet);
        STC_UNWRAP(real);
        QVERIFY(real->applied);
        QCOMPARE(issuesOf(*tried), issuesOf(*real));
        QCOMPARE(tried->notices, real->notices);
        for (const schema::Table *table : schema::allTables())
            QCOMPARE(countsOf(tried->of(table->id)), countsOf(real->of(table->id)));
        QCOMPARE(tried->rows.size(), real->rows.size());
        for (std::size_t i = 0; i < real->rows.size(); ++i)
            QVERIFY(tried->rows[i].offset == real->rows[i].offset && tried->rows[i].outcome == real->rows[i].outcome);
    }

    void missingPackagesAreNoticed()
    {
        Office office;
        const auto send = [&](int sequence) { return office.importPaths({office.package(village(), manifest("07360", sequence))}); };
        auto report = send(1);
        STC_UNWRAP(report);
        QCOMPARE(report->notices, QStringList());
        report = send(2);
        QCOMPARE(report->notices, QStringList());
        report = send(5);
        STC_UNWRAP(report);
        QCOMPARE(report->notices, QStringList{QStringLiteral("Packages 3 to 4 of this sender have not been received.")});
        const auto two = office.importPaths({office.package(village(), manifest("07360", 6)), office.package(village(), manifest("07360", 7))});
        STC_UNWRAP(two);
        QCOMPARE(two->notices, QStringList());
    }

    void inventedPeopleNeverStandAmongRealOnes()
    {
        Office real;
        const auto training = [](Office &office) { return office.package(village(), manifest("07360", 1, true)); };
        const auto fromOffice = [](Office &office) { return office.package(village(), manifest("07360", 1)); };
        QVERIFY(!real.importPaths({training(real), fromOffice(real)}));
        QCOMPARE(outcomeOf(real, {fromOffice(real)}), QLatin1String(kApplied));
        const auto refused = real.importPaths({training(real)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        Office practice;
        QCOMPARE(outcomeOf(practice, {training(practice)}), QLatin1String(kApplied));
        QVERIFY(practice.database().isTraining());
        QCOMPARE(outcome(practice, village()), QLatin1String(kApplied)); // made by hand
        QVERIFY(!practice.importPaths({fromOffice(practice)}));
        QVERIFY(!real.database().isTraining());
    }
};

QTEST_GUILESS_MAIN(TestImportMerge)
#include "tst_importmerge.moc"
