// SPDX-License-Identifier: GPL-3.0-or-later
#include "printdatabase.h"
#include "printsamples.h"
#include "testsupport.h"

#include "reports/kinds.h"
#include "store/queries/duework.h"

#include <QTemporaryDir>

using namespace stc;
using namespace stc::reports;

namespace {

QString whole(const Document &document)
{
    QString text;
    for (const Page &page : document.pages)
        text += test::textOf(page) + QLatin1Char('\n');
    return text;
}

} // namespace

/// The day's work on paper, from a district of two communes.
class TestDueList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto database = test::printDatabase(m_folder.filePath(QStringLiteral("print.db")), {2, 3, 12, 9});
        STC_UNWRAP(database);
        m_database = std::move(*database);
    }

    /// Everybody stands on paper once, in the order of the walk: commune, then team.
    void listsEverybodyOnce()
    {
        const auto work = store::dueWork(*m_database, {QDate(2021, 6, 9), m_database->unit().range(), {}, {}});
        STC_UNWRAP(work);
        const auto count = work->count(store::DueList::CheckToday);
        QCOMPARE(count, 54);
        const auto document = print("check-today");
        STC_UNWRAP(document);
        const QString text = whole(*document);
        QCOMPARE(text.count(QChar(0x25A1)), count); // a box to tick for each
        QVERIFY(text.contains(QStringLiteral("All: 54 people")));
        QVERIFY(text.indexOf(QStringLiteral("Xã")) >= 0);
        QVERIFY(document->pages.size() > 2);
        for (const Page &page : document->pages) {
            QVERIFY(page.size.width() > page.size.height()); // across
            const QString of = test::textOf(page);
            QVERIFY2(of.contains(QStringLiteral("Full name")), "the heading is repeated");
            QVERIFY2(of.contains(QStringLiteral("personal data")), "every page says what it holds");
        }
    }

    void isReadableForThoseWhoAreNotYoung()
    {
        const auto document = print("unchecked");
        STC_UNWRAP(document);
        QCOMPARE(test::faultsOf(*document), QStringList()); // nothing is cut, nothing lies on something else
        for (const Page &page : document->pages) {
            const Page all = test::withStamps(page);
            for (const TextBox &box : all.boxes)
                QVERIFY(box.size >= (box.inMargin ? 9.9F : 11.9F));
        }
    }

    void allListsOneAfterTheOther()
    {
        const auto document = print("");
        STC_UNWRAP(document);
        const QString text = whole(*document);
        const auto work = store::dueWork(*m_database, {QDate(2021, 6, 9), m_database->unit().range(), {}, {}});
        int at = -1;
        int printed = 0;
        for (const store::DueListInfo &info : store::dueLists()) {
            const auto found = text.indexOf(store::label(info.list).toUpper());
            QCOMPARE(found >= 0, work->count(info.list) > 0); // nobody, no page
            if (found < 0)
                continue;
            QVERIFY(found > at);
            at = int(found);
            ++printed;
        }
        QVERIFY(printed > 2);
    }

    void ofOneTeam()
    {
        PrintRequest request = requestOf("check-today");
        request.team = test::printTeam(1, 2);
        const auto document = makeDocument(*m_database, request, m_measure, {});
        STC_UNWRAP(document);
        QVERIFY(whole(*document).contains(QStringLiteral("All: 9 people")));
    }

    void nobodyIsSaid()
    {
        PrintRequest request = requestOf("");
        request.date = QDate(2020, 1, 1);
        const auto none = makeDocument(*m_database, request, m_measure, {});
        STC_UNWRAP(none);
        QCOMPARE(none->pages.size(), 1U);
        QCOMPARE(none->notes.size(), 1); // whoever prints without looking is told
        request.dueList = QStringLiteral("fever");
        const auto fever = makeDocument(*m_database, request, m_measure, {});
        STC_UNWRAP(fever);
        QVERIFY(whole(*fever).contains(QStringLiteral("Nobody is on this list")));
    }

    void unknownListIsRefused()
    {
        const auto document = print("something");
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::WrongCall);
        QVERIFY(document.error().text.contains(QStringLiteral("tests-due")));
    }

    void canBeStopped()
    {
        Progress progress;
        progress.cancelled = [] { return true; };
        const auto document = makeDocument(*m_database, requestOf("check-today"), m_measure, progress);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Cancelled);
    }

private:
    static PrintRequest requestOf(const char *list)
    {
        PrintRequest request;
        request.kind = PrintKind::DueList;
        request.date = QDate(2021, 6, 9);
        request.dueList = QLatin1String(list);
        return request;
    }
    Result<Document> print(const char *list) { return makeDocument(*m_database, requestOf(list), m_measure, {}); }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    test::PlainMeasure m_measure;
};

QTEST_GUILESS_MAIN(TestDueList)
#include "tst_duelist.moc"
