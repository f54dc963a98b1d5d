// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "services/logbook/pagelookup.h"
#include "store/recordsearch.h"

using namespace stc;
using Outcome = services::PageLookup::Outcome;
using schema::TableId;
using services::Sheet;

/// Pages found by what is typed or scanned.
class TestPageLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = *test::communeBook(m_folder.filePath(QStringLiteral("a.db")), test::clock());
        m_team = test::addTeam(*m_database, QStringLiteral("Tổ COVID cộng đồng số 2 thôn Chợ"));
        m_sheet = services::issueSheets(*m_database, {{m_team, QDate(2021, 6, 7)}})->front();
        m_typed = services::issueSheets(*m_database, {{m_team, QDate(2021, 6, 8)}})->front();
        m_row = test::add(*m_database, TableId::LogbookPages, {{QStringLiteral("team_id"), m_team.toString()}, {QStringLiteral("page_date"), QStringLiteral("2021-06-08")}});
        m_district = *store::Database::create(m_folder.filePath(QStringLiteral("b.db")), QStringLiteral("216"), UnitList::builtIn(), test::clock());
    }

    void allForms()
    {
        for (const QString &typed : {shortPageCode(m_sheet.code), fullPageCode(m_sheet.code), scannedPageCode(m_sheet.code)}) {
            const auto found = services::findPage(*m_database, typed);
            STC_UNWRAP(found);
            QVERIFY2(found->isFound(), qPrintable(typed));
            QCOMPARE(found->sheets.size(), 1U);
            QVERIFY(found->sheets.front().page == m_sheet.page);
            QVERIFY(found->text.isEmpty());
        }
        QCOMPARE(services::pageName(*m_database, m_sheet.page), QStringLiteral("Tổ số 2 thôn Chợ, 07/06/2021"));
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("outcome");
        QTest::newRow("nothing like it") << QStringLiteral("Lê Một") << int(Outcome::NotACode);
        QTest::newRow("another commune") << fullPageCode({QStringLiteral("07306"), 1}) << int(Outcome::OtherCommune);
        QTest::newRow("no such commune") << fullPageCode({QStringLiteral("99999"), 1}) << int(Outcome::OtherCommune);
        QTest::newRow("never printed") << shortPageCode({QStringLiteral("07303"), 4321}) << int(Outcome::Unknown);
    }
    void saysWhyNot()
    {
        QFETCH(QString, typed);
        QFETCH(int, outcome);
        const auto found = services::findPage(*m_database, typed);
        STC_UNWRAP(found);
        QCOMPARE(int(found->outcome), outcome);
        QVERIFY(!found->text.isEmpty());
        QVERIFY(found->sheets.empty());
    }

    void everyWrongDigitIsTold()
    {
        const QString right = fullPageCode(m_sheet.code);
        for (qsizetype i = 6; i < right.size(); ++i) {
            if (!right.at(i).isDigit())
                continue;
            for (const QChar digit : QStringLiteral("0123456789")) {
                QString wrong = right;
                wrong[i] = digit;
                if (wrong == right)
                    continue;
                const auto found = services::findPage(*m_database, wrong);
                STC_UNWRAP(found);
                QVERIFY2(!found->isFound(), qPrintable(wrong));
            }
        }
    }

    /// In a district a short code needs its commune.
    void shortCodesOfADistrict()
    {
        QCOMPARE(services::findPage(*m_district, QStringLiteral("1-5"))->outcome, Outcome::NotACode);
        QVERIFY(services::findPage(*m_district, QStringLiteral("1-5"))->text.contains(QStringLiteral("07354")));
        const QString code = shortPageCode({QStringLiteral("07306"), 1});
        QCOMPARE(services::findPage(*m_district, code, QStringLiteral("07306"))->outcome, Outcome::Unknown);
    }

    /// The search of the command line: what was typed of the page, else that it was printed.
    void searchFindsThePage()
    {
        auto found = store::searchRecords(*m_database, fullPageCode(m_typed.code), {}, 10);
        STC_UNWRAP(found);
        QCOMPARE(found->size(), 1U);
        QCOMPARE(found->front().table, TableId::LogbookPages);
        QVERIFY(found->front().id == m_row);
        found = store::searchRecords(*m_database, scannedPageCode(m_sheet.code), {}, 10);
        STC_UNWRAP(found);
        QCOMPARE(found->size(), 1U);
        QCOMPARE(found->front().table, TableId::PageSheets);
        QVERIFY(found->front().id == m_sheet.id);
        QVERIFY(store::searchRecords(*m_database, scannedPageCode(m_sheet.code), TableId::Teams, 10)->empty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Database> m_district;
    Uuid m_team;
    Uuid m_row;
    Sheet m_sheet;
    Sheet m_typed;
};

QTEST_GUILESS_MAIN(TestPageLookup)
#include "tst_pagelookup.moc"
