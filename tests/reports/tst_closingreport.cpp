// SPDX-License-Identifier: GPL-3.0-or-later
#include "../services/logbook/closedbook.h"
#include "printsamples.h"

#include "reports/closingreport.h"
#include "reports/kinds.h"
#include "services/check.h"
#include "services/logbook/closing.h"

using namespace stc;
using namespace stc::reports;
using schema::TableId;
using test::valuesOf;
using test::word;

namespace {

/// All text but the foot of the pages.
QString bodyOf(const Document &document)
{
    QStringList texts;
    for (const Page &page : document.pages) {
        const Page whole = test::withStamps(page);
        for (const TextBox &box : whole.boxes) {
            for (std::uint32_t i = 0; !box.inMargin && i < box.lineCount; ++i)
                texts << whole.lines[box.firstLine + i].text;
        }
    }
    return texts.join(QLatin1Char('\n'));
}

QString allOf(const Document &document)
{
    QString text;
    for (const Page &page : document.pages)
        text += test::textOf(page);
    return text;
}

} // namespace

/// The report of a closed day says what was frozen, whatever becomes of the books.
class TestClosingReport : public QObject {
    Q_OBJECT
    const QDate m_day{2021, 6, 7};
    test::PlainMeasure m_measure;

    Result<Document> print(store::Database &database, const QDate &day)
    {
        PrintRequest request;
        request.kind = PrintKind::ClosingReport;
        request.date = day;
        return makeDocument(database, request, m_measure, {});
    }
    void change(test::ClosedBook &book, TableId table, const Uuid &id, const store::Values &values)
    {
        auto editor = store::Editor::begin(*book.database);
        (*editor)->setCorrectionReason(word("đếm sót"));
        STC_UNWRAP((*editor)->update(table, id, values));
        STC_UNWRAP((*editor)->commit(word("change")));
    }

private Q_SLOTS:
    void saysWhatWasFrozen()
    {
        test::ClosedBook book;
        test::addMember(*book.database, test::addTeam(*book.database, word("Tổ 2")), word("Lê Thị Hoa"), word("leader"));
        STC_UNWRAP(services::closeDays(*book.database, m_day, m_day));
        const auto document = print(*book.database, m_day);
        STC_UNWRAP(document);
        QVERIFY2(test::faultsOf(*document).isEmpty(), qPrintable(test::faultsOf(*document).join(QLatin1Char('\n'))));
        const QString text = bodyOf(*document);
        for (const char *part : {"07/06/2021", "Tổ 1", "Tổ 2", "Lê Thị Hoa", "missing", "08:00 on 09/06/2021"}) {
            QVERIFY2(text.contains(word(part)), qPrintable(word(part) + word(" is not in ") + text));
        }
        QVERIFY(text.contains(word("XÃ LAN GIỚI")) && text.contains(word("HUYỆN TÂN YÊN")));
    }

    void printedAgainItIsTheSame()
    {
        test::ClosedBook book;
        STC_UNWRAP(services::closeDays(*book.database, m_day, m_day));
        const auto first = print(*book.database, m_day);
        STC_UNWRAP(first);
        QVERIFY(!allOf(*first).contains(word("reprint")));
        change(book, TableId::Teams, book.team, valuesOf({{"name", word("Tổ đổi tên")}, {"hamlet", word("Thôn Khác")}}));
        change(book, TableId::LogbookPages, book.page, valuesOf({{"declarations", word("77")}, {"narrative", word("Khác hẳn.")}}));
        test::addTeam(*book.database, word("Tổ mới"));
        book.database.reset();
        FixedClock later(QDateTime(QDate(2021, 6, 20), QTime(3, 0), Qt::UTC));
        auto opened = store::Database::open(book.folder.filePath(word("book.db")), store::Database::Access::ReadWrite, later);
        STC_UNWRAP(opened);
        const auto again = print(**opened, m_day);
        STC_UNWRAP(again);
        QCOMPARE(bodyOf(*again), bodyOf(*first));
        QCOMPARE(again->pages.size(), first->pages.size());
        QVERIFY(allOf(*again).contains(word("reprint"))); // in the foot alone
    }

    void correctionsAreDifferencesOfTheNextDay()
    {
        test::ClosedBook book;
        STC_UNWRAP(services::closeDays(*book.database, m_day, m_day));
        change(book, TableId::LogbookPages, book.page, valuesOf({{"declarations", word("77")}}));
        change(book, TableId::VisitExceptions, book.visit, valuesOf({{"outcome", word("refused")}}));
        change(book, TableId::Violations, book.violation, valuesOf({{"action", word("reminded")}}));
        STC_UNWRAP(services::closeDays(*book.database, m_day.addDays(1), m_day.addDays(1)));
        const auto document = print(*book.database, m_day.addDays(1));
        STC_UNWRAP(document);
        QVERIFY2(test::faultsOf(*document).isEmpty(), qPrintable(test::faultsOf(*document).join(QLatin1Char('\n'))));
        const QString text = bodyOf(*document);
        const schema::Column &outcome = schema::table(TableId::VisitExceptions).column("outcome");
        for (const QString &part : {word("77"), word("đếm sót"), schema::choiceLabel(outcome, "absent"), schema::choiceLabel(outcome, "refused"),
                                    schema::choiceLabel(schema::table(TableId::Violations).column("action"), "reminded"), store::Database::who()})
            QVERIFY2(text.contains(part), qPrintable(part + word(" is not in ") + text));
    }

    void aDayThatIsNotClosedHasNone()
    {
        test::ClosedBook book;
        QCOMPARE(print(*book.database, m_day).error().code, ErrorCode::WrongCall);
        STC_UNWRAP(services::closeDays(*book.database, m_day, m_day));
        const auto rows = services::closings(*book.database, word("07303"), m_day, m_day);
        const auto before = print(*book.database, m_day);
        STC_UNWRAP(services::reopenDay(*book.database, rows->front().id, word("trang đến muộn")));
        const auto reopened = print(*book.database, m_day);
        STC_UNWRAP(reopened);
        QCOMPARE(bodyOf(*reopened), bodyOf(*before));
        QCOMPARE(reopened->notes.size(), before->notes.size() + 1);
    }

    void theCheckFindsWhatNobodyExplained()
    {
        test::ClosedBook book;
        STC_UNWRAP(services::closeDays(*book.database, m_day, m_day));
        const auto findings = [&] {
            const auto report = services::runCheck(*book.database, {});
            return report ? report->counts.contains(IssueCode::DayClosed) ? report->counts.at(IssueCode::DayClosed) : 0 : -1;
        };
        QCOMPARE(findings(), 0);
        change(book, TableId::LogbookPages, book.page, valuesOf({{"declarations", word("77")}, {"commitments", word("2")}}));
        QCOMPARE(findings(), 0); // corrected with a reason
        QVERIFY(book.database->connection().execute("UPDATE logbook_pages SET declarations = 78"));
        QCOMPARE(findings(), 1);
        QVERIFY(book.database->connection().execute("UPDATE logbook_pages SET declarations = 77"));
        QCOMPARE(findings(), 0);
        QVERIFY(book.database->connection().execute("DELETE FROM visit_exceptions; DELETE FROM logbook_pages"));
        QCOMPARE(findings(), 1);
    }
};

QTEST_GUILESS_MAIN(TestClosingReport)
#include "tst_closingreport.moc"
