// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "services/exporter.h"
#include "services/logbook/page.h"

using namespace stc;
using services::EntryKind;
using test::Office;

/// Two computers of a commune type the same page, and then exchange their data.
class TestPageJoin : public QObject {
    Q_OBJECT

    [[nodiscard]] static Uuid id(int number) { return *Uuid::parse(test::idText(number)); }
    [[nodiscard]] static services::TeamDay page() { return {id(1), QDate(2021, 6, 7)}; }
    [[nodiscard]] static Result<services::ImportReport> send(Office &from, Office &to)
    {
        static int number = 0;
        services::ExportOptions options;
        options.target = from.path(QStringLiteral("sent%1").arg(++number));
        if (const auto sent = services::runExport(from.database(), options, {}); !sent)
            return failed(sent.error());
        return to.importPaths({options.target});
    }
    static void quarantine(Office &office)
    {
        auto files = test::village();
        files.emplace_back("quarantines", QByteArray(test::kQuarantines) + "#31,#21,home,contact_f1,2021-06-01,,,@1\n");
        const auto report = office.import(files);
        QVERIFY(report && report->applied);
    }
    static void write(Office &office, EntryKind kind)
    {
        services::PageEntry entry;
        entry.kind = kind;
        entry.household = id(11);
        const auto reply = services::savePageEntry(office.database(), page(), entry);
        QVERIFY(reply && reply->isSaved());
    }

private Q_SLOTS:
    void twoPagesOfOneTeamAndDayAreOne()
    {
        Office one;
        Office two;
        quarantine(one);
        quarantine(two);
        write(one, EntryKind::Need);
        services::PageCheck check;
        check.temperature = QStringLiteral("366");
        STC_UNWRAP(services::savePageCheck(one.database(), page(), id(21), 0, check));
        write(two, EntryKind::Other);
        check.temperature = QStringLiteral("375");
        STC_UNWRAP(services::savePageCheck(two.database(), page(), id(21), 0, check));
        STC_UNWRAP(services::finishPage(two.database(), page()));
        const auto report = send(two, one);
        STC_UNWRAP(report);
        QCOMPARE(test::issuesOf(*report), QString());
        QVERIFY(report->applied);
        QCOMPARE(one.ask("SELECT count(*) FROM logbook_pages"), QStringLiteral("1"));
        QCOMPARE(one.ask("SELECT count(*) FROM page_sheets"), QStringLiteral("1"));
        QCOMPARE(one.ask("SELECT count(*) FROM health_checks"), QStringLiteral("1"));
        const auto view = services::openPage(one.database(), page());
        STC_UNWRAP(view);
        QCOMPARE(view->entries.size(), std::size_t(2)); // the lines of both
        QCOMPARE(view->people.size(), std::size_t(1));
        QVERIFY(view->people[0].checks[0].isDone());
    }

    void aPageMadeByAnotherProgramIsJoined()
    {
        Office office;
        auto files = test::village();
        files.emplace_back("logbook_pages", QByteArray(test::kPages) + "#41,#1,2021-06-07,Bình thường,@1\n");
        const auto report = office.import(files);
        QVERIFY(report && report->applied);
        write(office, EntryKind::Absent);
        QCOMPARE(office.ask("SELECT count(*) FROM logbook_pages"), QStringLiteral("1"));
        const auto view = services::openPage(office.database(), page());
        STC_UNWRAP(view);
        QCOMPARE(view->head.id, id(41));
        QCOMPARE(view->state, services::PageState::Typed);
        QVERIFY(!view->sheet);
    }
};

QTEST_GUILESS_MAIN(TestPageJoin)
#include "tst_pagejoin.moc"
