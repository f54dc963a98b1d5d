// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplebook.h"

#include "reports/kinds.h"
#include "views/printing/fontset.h"
#include "views/printing/pdf.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

#include <map>
#include <set>

using namespace stc;
using test::word;

/// The sampling list on paper, read back from the PDF.
class TestSamplingList : public QObject {
    Q_OBJECT

    static reports::PrintRequest request(const QDate &day)
    {
        reports::PrintRequest request;
        request.kind = reports::PrintKind::SamplingList;
        request.date = day;
        return request;
    }
    static QString textOf(const QString &pdf)
    {
        QProcess tool;
        tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        return tool.waitForFinished() ? QString::fromUtf8(tool.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void isReadBack()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QFAIL("pdftotext is not installed (packaging/debian-packages, task test)");
        test::SampleBook book;
        const Uuid round = book.planned(5);
        const printing::FontSet fonts;
        const auto document = reports::makeDocument(*book.database, request(book.day), fonts, {});
        STC_UNWRAP(document);
        const QString pdf = book.folder.filePath(QStringLiteral("list.pdf"));
        STC_UNWRAP(printing::writePdf(*document, pdf, fonts, {}));
        if (qEnvironmentVariableIsSet("STC_KEEP_PDF"))
            QFile::copy(pdf, qEnvironmentVariable("STC_KEEP_PDF"));
        const QString text = textOf(pdf);
        for (const char *piece : {"303-0806-01", "303-0806-02", "Nguyễn Văn An", "Con D", "1990", "page 1/", "CDC Bắc Giang"})
            QVERIFY2(text.contains(word(piece)), piece);
        QCOMPARE(text.count(QStringLiteral("303-0806-01")), 5);
        QVERIFY(text.contains(QStringLiteral("All: 9 people, 2 tubes")));
        QVERIFY(text.indexOf(word("Nguyễn Văn An")) < text.indexOf(word("Trần Thị Bình")) && text.indexOf(word("Trần Thị Bình")) < text.indexOf(word("Lê Văn Cường"))); // visit order
        QVERIFY(document->notes.isEmpty());
        // A box for each; with a cross once they are sampled: two strokes more.
        const auto boxes = document->pages.front().strokes.size();
        STC_UNWRAP(services::takeAll(*book.database, round, {book.people[0]}, book.day));
        const auto after = reports::makeDocument(*book.database, request(book.day), fonts, {});
        STC_UNWRAP(after);
        QCOMPARE(after->pages.front().strokes.size(), boxes + 8 * 2 - 4); // eight crosses; the absent one has no box of four strokes
    }

    /// Thick lines around each pool; no text smaller than 12 points but the footer; nothing outside the sheet.
    void poolsStandBetweenThickLines()
    {
        test::SampleBook book;
        (void)book.planned(5);
        const printing::FontSet fonts;
        const auto document = reports::makeDocument(*book.database, request(book.day), fonts, {});
        STC_UNWRAP(document);
        int thick = 0;
        for (const auto &page : document->pages) {
            for (const auto &stroke : page.strokes)
                thick += stroke.width > 0.7F ? 1 : 0;
            for (const auto &box : page.boxes) {
                QVERIFY2(box.inMargin || box.size >= 12, qPrintable(QString::number(double(box.size))));
                QVERIFY(QRectF({}, page.size).contains(box.rect));
            }
        }
        QCOMPARE(thick, 4);
        test::SampleBook single;
        (void)single.planned(1);
        const auto plain = reports::makeDocument(*single.database, request(single.day), fonts, {});
        for (const auto &stroke : plain->pages.front().strokes)
            QVERIFY(stroke.width <= 0.7F);
    }

    void longListsRepeatTheHeadingAndNeverPartAPool()
    {
        test::SampleBook book;
        services::RoundPlan plan = book.plan(10);
        for (int home = 0; home < 12; ++home) {
            const Uuid household = test::addHousehold(*book.database, word("Giáp Văn Dài"), book.team, 10 + home);
            for (int i = 0; i < 5; ++i)
                plan.people.push_back(book.addPerson(household, word("Giáp Văn Dài"), QStringLiteral("1980"), QStringLiteral("024080000%1").arg(100 + home * 5 + i)));
        }
        STC_UNWRAP(services::planRound(*book.database, plan));
        const printing::FontSet fonts;
        const auto document = reports::makeDocument(*book.database, request(book.day), fonts, {});
        STC_UNWRAP(document);
        QVERIFY(document->pages.size() > 3);
        std::map<QString, std::set<std::size_t>> pagesOf;
        for (std::size_t i = 0; i < document->pages.size(); ++i) {
            for (const auto &line : document->pages[i].lines) {
                if (line.text.startsWith(QStringLiteral("303-0806-")))
                    pagesOf[line.text].insert(i);
            }
            QVERIFY(i == 0 || !document->pages[i].stamps.empty());
        }
        QCOMPARE(pagesOf.size(), 7U);
        for (const auto &[code, pages] : pagesOf)
            QVERIFY2(pages.size() == 1, qPrintable(code));
    }

    void aDayWithoutARoundSaysSo()
    {
        test::SampleBook book;
        const printing::FontSet fonts;
        const auto document = reports::makeDocument(*book.database, request(QDate(2021, 6, 1)), fonts, {});
        STC_UNWRAP(document);
        QCOMPARE(document->notes.size(), 1);
        QVERIFY(document->notes.front().contains(QStringLiteral("01/06/2021")));
        QCOMPARE(document->pages.size(), 1U);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestSamplingList test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_samplinglist.moc"
