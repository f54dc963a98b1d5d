// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsamples.h"
#include "testsupport.h"

#include "reports/tablelayout.h"
#include "reports/wording.h"

using namespace stc;
using namespace stc::reports;

class TestPageLayout : public QObject {
    Q_OBJECT

    test::PlainMeasure m_measure;

    QStringList wrapped(const QString &text, double em) const
    {
        std::vector<WrappedLine> lines;
        wrap(text, float(em), Face::Regular, m_measure, lines);
        QStringList out;
        for (const WrappedLine &line : lines) {
            out << line.text.toString();
            if (std::abs(line.width - m_measure.width(line.text, Face::Regular)) > 1e-4F)
                out << QStringLiteral("wrong width");
        }
        return out;
    }

    static std::vector<TableColumn> columns()
    {
        return {{QStringLiteral("No."), 12, Align::Centre, {}}, {QStringLiteral("Name"), 60, Align::Left, {}}, {QStringLiteral("m"), 12, Align::Centre, QStringLiteral("Born")},
            {QStringLiteral("f"), 12, Align::Centre, QStringLiteral("Born")}, {QStringLiteral("Note"), 60, Align::Left, {}}};
    }

    Document document(Composer &composer) const { return composer.finish(QStringLiteral("t"), {QStringLiteral("A B"), QDateTime(QDate(2021, 6, 9), QTime(8, 0), Qt::UTC), false}); }

    /// Numbers in the first column of a page.
    static QList<int> numbers(const Page &page)
    {
        QList<int> out;
        for (const TextLine &line : page.lines)
            if (bool isNumber = false; line.text.toInt(&isNumber) > 0 && isNumber && line.x < page.margins.left() + 12)
                out << line.text.toInt();
        return out;
    }

private Q_SLOTS:
    void wrapsBetweenWords()
    {
        QCOMPARE(wrapped(QStringLiteral("aaa bbb ccc"), 3.3), (QStringList{QStringLiteral("aaa bbb"), QStringLiteral("ccc")}));
        QCOMPARE(wrapped(QStringLiteral("aaa bbb"), 3.25), QStringList{QStringLiteral("aaa bbb")}); // exactly as wide
        QCOMPARE(wrapped(QStringLiteral("  aaa  "), 9), QStringList{QStringLiteral("aaa")});
        QCOMPARE(wrapped(QStringLiteral("a\nb\n\nc"), 9), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(wrapped(QString(), 9), QStringList());
        QCOMPARE(wrapped(QStringLiteral("   "), 9), QStringList());
    }

    void breaksAWordThatIsTooLong()
    {
        QCOMPARE(wrapped(QStringLiteral("abcdefgh"), 2), (QStringList{QStringLiteral("abcd"), QStringLiteral("efgh")}));
        QCOMPARE(wrapped(QStringLiteral("123/ab-cdefg"), 3), (QStringList{QStringLiteral("123/"), QStringLiteral("ab-"), QStringLiteral("cdefg")}));
        QCOMPARE(wrapped(QStringLiteral("aa abcdefgh bb"), 2), (QStringList{QStringLiteral("aa"), QStringLiteral("abcd"), QStringLiteral("efgh"), QStringLiteral("bb")}));
        // One letter is set even where it does not fit: text is never lost.
        QCOMPARE(wrapped(QStringLiteral("abc"), 0.1), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }

    void neverPartsALetterFromItsMarks()
    {
        const QString decomposed = QStringLiteral("ê\u0301ê\u0301ê\u0301"); // ế written as ê and a mark
        QCOMPARE(wrapped(decomposed, 0.5), (QStringList{QStringLiteral("ê\u0301"), QStringLiteral("ê\u0301"), QStringLiteral("ê\u0301")}));
        const QString emoji = QString::fromUcs4(U"\U0001F600\U0001F600");
        QCOMPARE(wrapped(emoji, 0.5), (QStringList{emoji.left(2), emoji.mid(2)}));
    }

    void padsTheDateAsTheDecreeDoes_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("expected");
        QTest::newRow("day and month one digit, month above 2") << QDate(2021, 6, 9) << QStringLiteral("X, 09/6/2021");
        QTest::newRow("January") << QDate(2021, 1, 1) << QStringLiteral("X, 01/01/2021");
        QTest::newRow("February") << QDate(2021, 2, 28) << QStringLiteral("X, 28/02/2021");
        QTest::newRow("March") << QDate(2021, 3, 10) << QStringLiteral("X, 10/3/2021");
        QTest::newRow("October") << QDate(2021, 10, 9) << QStringLiteral("X, 09/10/2021");
    }
    void padsTheDateAsTheDecreeDoes()
    {
        QFETCH(QDate, date);
        QTEST(placeAndDate(QStringLiteral("X"), date), "expected");
    }

    void shortensNames()
    {
        const auto name = [](const char *code) { return placeName(*UnitList::builtIn().find(std::string_view(code))); };
        QCOMPARE(name("07354"), QStringLiteral("Việt Lập"));
        QCOMPARE(name("07306"), QStringLiteral("Nhã Nam"));
        QCOMPARE(name("216"), QStringLiteral("Tân Yên"));
        QCOMPARE(name("24"), QStringLiteral("Bắc Giang"));
        QCOMPARE(birthYear(QStringLiteral("1962-05")), QStringLiteral("1962"));
        QCOMPARE(temperatureText(36.6), QStringLiteral("36.6"));
        QCOMPARE(temperatureText(38), QStringLiteral("38.0"));
    }

    void fillsPagesWithWholeRows()
    {
        Composer composer(m_measure, PageSetup::portrait());
        TableLayout table(composer, columns());
        const int rows = 10000;
        for (int i = 1; i <= rows; ++i)
            table.row({cell(QString::number(i)), cell(QStringLiteral("name %1").arg(i)), cell(QStringLiteral("1962")), {}, cell(QStringLiteral("note"))});
        table.finish();
        const Document made = document(composer);
        QCOMPARE(test::faultsOf(made), QStringList());
        // 257 mm less the heading of two lines; rows of one line of 13.4 points and its padding.
        const TableStyle style;
        const double line = 13.4 * kMmPerPoint;
        const int perPage = int((257 - (2 * line + 4 * style.padY)) / (line + 2 * style.padY) + 1e-6);
        QCOMPARE(made.pages.size(), std::size_t((rows + perPage - 1) / perPage));
        int next = 1;
        for (const Page &page : made.pages) {
            const QList<int> found = numbers(page);
            QCOMPARE(found.size(), std::min(perPage, rows - next + 1));
            for (const int number : found)
                QCOMPARE(number, next++);
            const QString text = test::textOf(page);
            QVERIFY(text.contains(QStringLiteral("Born")) && text.contains(QStringLiteral("Name")));
        }
        QVERIFY(test::textOf(made.pages.back()).contains(QStringLiteral("page %1/%1").arg(made.pages.size())));
    }

    void wrapsLongNamesAndKeepsTheRowTogether()
    {
        Composer composer(m_measure, PageSetup::portrait());
        TableLayout table(composer, columns());
        for (int i = 1; i <= 400; ++i)
            table.row({cell(QString::number(i)), cell(QStringLiteral("word ").repeated(i % 40)), {}, {}, cell(QString(i % 90, u'x'))});
        table.finish();
        const Document made = document(composer);
        QCOMPARE(test::faultsOf(made), QStringList());
        // A row that was cut would have its words on two pages: count them row by row.
        QList<int> seen;
        for (const Page &page : made.pages) {
            qsizetype words = 0;
            for (const TextLine &line : page.lines)
                words += line.text.count(QStringLiteral("word"));
            qsizetype expected = 0;
            for (const int number : numbers(page)) {
                expected += number % 40;
                seen << number;
            }
            QCOMPARE(words, expected);
        }
        QCOMPARE(seen.size(), 400);
    }

    void goesOnOverleafWithARowTallerThanAPage()
    {
        Composer composer(m_measure, PageSetup::portrait());
        TableLayout table(composer, columns());
        table.row({cell(QStringLiteral("1")), cell(QStringLiteral("before"))});
        table.row({cell(QStringLiteral("2")), cell(QStringLiteral("word ").repeated(3000))});
        table.row({cell(QStringLiteral("3")), cell(QStringLiteral("after"))});
        table.finish();
        const Document made = document(composer);
        QCOMPARE(test::faultsOf(made), QStringList());
        qsizetype words = 0;
        for (const Page &page : made.pages)
            words += test::textOf(page).count(QStringLiteral("word"));
        QCOMPARE(words, 3000);
        QVERIFY(test::textOf(made.pages.back()).contains(QStringLiteral("after")));
    }

    void neverLeavesAGroupHeadingAtTheFoot()
    {
        // Every possible number of rows before the heading: one of them puts it at the foot.
        for (int before = 30; before < 60; ++before) {
            Composer composer(m_measure, PageSetup::portrait());
            TableLayout table(composer, columns());
            table.group(0, QStringLiteral("commune A"));
            table.group(1, QStringLiteral("team 1"));
            for (int i = 1; i <= before; ++i)
                table.row({cell(QString::number(i)), cell(QStringLiteral("x"))});
            table.sum(0, QStringLiteral("sum of A"));
            table.group(0, QStringLiteral("commune B"));
            table.group(1, QStringLiteral("team 2"));
            table.row({cell(QString::number(before + 1)), cell(QStringLiteral("first of team 2"))});
            table.finish();
            const Document made = document(composer);
            QCOMPARE(test::faultsOf(made), QStringList());
            bool wasFound = false;
            for (const Page &page : made.pages) {
                const QString text = test::textOf(page);
                const bool hasHeading = text.contains(QStringLiteral("commune B\n"));
                QCOMPARE(hasHeading, text.contains(QStringLiteral("first of team 2")));
                QCOMPARE(hasHeading, text.contains(QStringLiteral("team 2\n")));
                wasFound = wasFound || hasHeading;
                // The page says whose rows go on, and only where they do.
                const bool goesOn = &page != &made.pages.front() && text.contains(QStringLiteral("\nx\n"));
                QCOMPARE(text.contains(QStringLiteral("commune A – team 1 (continued)")), goesOn);
            }
            QVERIFY(wasFound);
        }
    }

    void keepsSignaturesTogether()
    {
        for (int gap = 0; gap < 60; gap += 3) {
            Composer composer(m_measure, PageSetup::portrait());
            composer.paragraph(QStringLiteral("text"), {});
            composer.gap(200 + gap);
            writeListSignatures(composer);
            const Document made = document(composer);
            QCOMPARE(test::faultsOf(made), QStringList());
            const QString last = test::textOf(made.pages.back());
            QVERIFY(last.contains(QStringLiteral("PREPARED BY")) && last.contains(QStringLiteral("HEAD OF THE UNIT")));
            QCOMPARE(last.count(QStringLiteral("(sign, write full name)")), 2);
        }
    }

    void swapsTheMarginsOfBackSides()
    {
        PageSetup setup = PageSetup::portrait();
        setup.mirrored = true;
        Composer composer(m_measure, setup);
        TableLayout table(composer, {{QStringLiteral("No."), 165, Align::Left, {}}});
        for (int i = 1; i <= 120; ++i)
            table.row({cell(QString::number(i))});
        table.finish();
        const Document made = document(composer);
        QVERIFY(made.pages.size() >= 3);
        QCOMPARE(test::faultsOf(made), QStringList());
        QCOMPARE(made.pages[0].margins.left(), 30.0);
        QCOMPARE(made.pages[1].margins.left(), 15.0);
        QCOMPARE(made.pages[1].margins.right(), 30.0);
        QCOMPARE(made.pages[2].margins.left(), 30.0);
    }

    void countsThePagesOfASection()
    {
        Composer composer(m_measure, PageSetup::portrait());
        for (int section = 0; section < 2; ++section) {
            composer.beginSection();
            for (int i = 0; i < 90; ++i)
                composer.paragraph(QStringLiteral("line"), {});
        }
        const Document made = document(composer);
        QCOMPARE(made.pages.size(), std::size_t(4));
        QVERIFY(test::textOf(made.pages[1]).contains(QStringLiteral("page 2/2")));
        QVERIFY(test::textOf(made.pages[2]).contains(QStringLiteral("page 1/2")));
        QVERIFY(test::textOf(made.pages[2]).contains(QStringLiteral("printed by A B, 09/06/2021 08:00")));
        QVERIFY(test::textOf(made.pages[2]).contains(QStringLiteral("do not pass it on")));
    }

    /// The checker itself must be able to find faults, or the other tests say nothing.
    void findsFaults()
    {
        Composer composer(m_measure, PageSetup::portrait());
        composer.textAt(30, 50, 40, QStringLiteral("one"), {});
        composer.textAt(35, 51, 40, QStringLiteral("two"), {});
        composer.textAt(180, 100, 40, QStringLiteral("three"), {});
        composer.line(10, 10, 20, 10);
        const QStringList faults = test::faultsOf(document(composer));
        QCOMPARE(faults.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
