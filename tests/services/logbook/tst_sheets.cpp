// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "services/logbook/sheets.h"

#include <QTest>

using namespace stc;
using schema::TableId;
using services::TeamDay;

namespace {

const QDate kDay(2021, 5, 20);

std::vector<Uuid> idsOf(const std::vector<services::Sheet> &sheets)
{
    std::vector<Uuid> ids;
    for (const services::Sheet &sheet : sheets)
        ids.push_back(sheet.id);
    return ids;
}

} // namespace

class TestSheets : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2021, 5, 20), QTime(3, 0), Qt::UTC)};
    std::unique_ptr<store::Database> m_database;
    Uuid m_team;
    Uuid m_other;

    std::vector<services::Sheet> issue(const std::vector<TeamDay> &pages)
    {
        auto sheets = services::issueSheets(*m_database, pages);
        if (!sheets)
            qFatal("%s %s", qPrintable(sheets.error().text), qPrintable(sheets.error().detail));
        return *std::move(sheets);
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".db"));
        m_database = test::communeBook(path, m_clock).value();
        m_team = test::addTeam(*m_database, QStringLiteral("Tổ 1"));
        m_other = test::addTeam(*m_database, QStringLiteral("Tổ 2"));
    }

    void everyPageHasOneNumber()
    {
        const auto sheets = issue({{m_team, kDay}, {m_other, kDay}, {m_team, kDay.addDays(1)}, {m_team, kDay}});
        QCOMPARE(sheets.size(), std::size_t(4));
        QCOMPARE(sheets[0].code.number, 1);
        QCOMPARE(sheets[1].code.number, 2);
        QCOMPARE(sheets[2].code.number, 3);
        QCOMPARE(sheets[3].id, sheets[0].id);
        QCOMPARE(sheets[0].code.commune, QStringLiteral("07303"));
        // Asked for again: the same, and new ones go on counting.
        const auto again = issue({{m_other, kDay.addDays(1)}, {m_team, kDay}});
        QCOMPARE(again[0].code.number, 4);
        QCOMPARE(again[1].id, sheets[0].id);
        QCOMPARE(again[1].code.number, 1);
        const auto found = services::findSheets(*m_database, sheets[2].code);
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(1));
        QVERIFY(found->front().page == (TeamDay{m_team, kDay.addDays(1)}));
        QVERIFY(!services::findSheet(*m_database, {m_other, kDay.addDays(7)}).value());
    }

    /// Two computers of the commune that print the same page mean the same sheet.
    void idFollowsFromTeamAndDate()
    {
        QCOMPARE(services::sheetId({m_team, kDay}), services::sheetId({m_team, kDay}));
        QVERIFY(services::sheetId({m_team, kDay}) != services::sheetId({m_other, kDay}));
        QVERIFY(services::sheetId({m_team, kDay}) != services::sheetId({m_team, kDay.addDays(1)}));
    }

    void roundStaysAsPrinted()
    {
        const Uuid second = test::addHousehold(*m_database, QStringLiteral("Trần Thị Bình"), m_team, 2);
        const Uuid first = test::addHousehold(*m_database, QStringLiteral("Nguyễn Văn An"), m_team, 1);
        const auto sheet = issue({{m_team, kDay}}).front();
        const std::vector<Uuid> asPrinted{first, second};
        QCOMPARE(services::printedRound(*m_database, sheet.id).value(), asPrinted);
        auto editor = store::Editor::begin(*m_database);
        QVERIFY((*editor)->update(TableId::Households, first, {{QStringLiteral("visit_order"), QStringLiteral("3")}}));
        QVERIFY((*editor)->commit(QStringLiteral("test")));
        issue({{m_team, kDay}});
        QCOMPARE(services::printedRound(*m_database, sheet.id).value(), asPrinted);
        QVERIFY(services::printedRound(*m_database, Uuid::random()).value().empty());
    }

    void printingTwiceIsAReprint()
    {
        const auto sheets = issue({{m_team, kDay}, {m_other, kDay}});
        QVERIFY(!sheets[0].printedOn.isValid());
        QVERIFY(services::markPrinted(*m_database, idsOf(sheets)));
        m_clock.set(QDateTime(QDate(2021, 5, 21), QTime(3, 0), Qt::UTC));
        QVERIFY(services::markPrinted(*m_database, {sheets[0].id}));
        const auto once = services::findSheet(*m_database, sheets[1].page).value();
        const auto twice = services::findSheet(*m_database, sheets[0].page).value();
        QCOMPARE(once->printedOn, kDay);
        QCOMPARE(once->reprints, 0);
        QCOMPARE(twice->printedOn, kDay);
        QCOMPARE(twice->reprints, 1);
        QCOMPARE(twice->code.number, 1);
        m_clock.set(QDateTime(QDate(2021, 5, 20), QTime(3, 0), Qt::UTC));
    }

    /// A page scanned by mistake before its day stays out.
    void aPageDoesNotComeBackBeforeItsDay()
    {
        const auto sheets = issue({{m_team, kDay}, {m_team, kDay.addDays(1)}});
        const auto change = services::markReturned(*m_database, idsOf(sheets), kDay);
        QVERIFY(!change);
        QVERIFY2(change.error().text.contains(QStringLiteral("21/05/2021")), qPrintable(change.error().text));
        QVERIFY(!services::findSheet(*m_database, sheets[0].page).value()->returnedOn.isValid());
        QVERIFY(services::markReturned(*m_database, idsOf(sheets), kDay.addDays(1)));
    }

    void returnedAndTakenBack()
    {
        const auto sheets = issue({{m_team, kDay}});
        const auto change = services::markReturned(*m_database, idsOf(sheets), kDay);
        QVERIFY(change);
        QVERIFY(change->isSomething());
        QCOMPARE(services::findSheet(*m_database, sheets[0].page).value()->returnedOn, kDay);
        QVERIFY(store::reverse(*m_database, change->batch, "undo", QStringLiteral("undo")));
        QVERIFY(!services::findSheet(*m_database, sheets[0].page).value()->returnedOn.isValid());
        QVERIFY(services::markReturned(*m_database, idsOf(sheets), kDay));
        QVERIFY(services::markReturned(*m_database, idsOf(sheets), {}));
        QVERIFY(!services::findSheet(*m_database, sheets[0].page).value()->returnedOn.isValid());
    }

    /// Nothing is numbered when one of the pages cannot be.
    void refusesPagesThatCannotBe()
    {
        auto editor = store::Editor::begin(*m_database);
        QVERIFY((*editor)->update(TableId::Teams, m_other, {{QStringLiteral("dissolved_on"), QStringLiteral("2021-05-15")}}));
        QVERIFY((*editor)->commit(QStringLiteral("test")));
        const struct {
            TeamDay page;
            ErrorCode code;
        } wrong[] = {
            {{m_team, QDate(2021, 4, 30)}, ErrorCode::InvalidInput},
            {{m_other, kDay}, ErrorCode::InvalidInput},
            {{m_team, kDay.addDays(400)}, ErrorCode::InvalidInput},
            {{Uuid::random(), kDay}, ErrorCode::NotFound},
        };
        for (const auto &[page, code] : wrong) {
            const auto sheets = services::issueSheets(*m_database, {{m_team, kDay}, page});
            QVERIFY(!sheets);
            QCOMPARE(int(sheets.error().code), int(code));
            QVERIFY(!sheets.error().text.isEmpty());
            QVERIFY(!services::findSheet(*m_database, {m_team, kDay}).value());
        }
        QVERIFY(!services::issueSheets(*m_database, {{m_other, QDate(2021, 5, 15)}})); // the first day without the team, as everywhere
        QCOMPARE(issue({{m_other, QDate(2021, 5, 14)}}).front().code.number, 1);
    }

    void eachCommuneCountsByItself()
    {
        auto district = store::Database::create(m_folder.filePath(QStringLiteral("district.db")), QStringLiteral("216"), UnitList::builtIn(), m_clock);
        QVERIFY(district);
        const auto team = [&](const char *commune) {
            return test::add(**district, TableId::Teams, {{QStringLiteral("commune_code"), QLatin1String(commune)}, {QStringLiteral("hamlet"), QStringLiteral("Thôn Chính")},
                {QStringLiteral("name"), QStringLiteral("Tổ 1")}, {QStringLiteral("kind"), QStringLiteral("community")}, {QStringLiteral("established_on"), QStringLiteral("2021-05-01")}});
        };
        const auto sheets = services::issueSheets(**district, {{team("07303"), kDay}, {team("07354"), kDay}}).value();
        QCOMPARE(sheets[0].code.number, 1);
        QCOMPARE(sheets[1].code.number, 1);
        QVERIFY(sheets[0].code.commune != sheets[1].code.commune);
        QCOMPARE(services::findSheets(**district, sheets[1].code).value().front().id, sheets[1].id);
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
