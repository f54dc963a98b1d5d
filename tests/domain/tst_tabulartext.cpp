// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tabulartext.h"

#include <QTest>

using namespace stc;

class TestTabularText : public QObject {
    Q_OBJECT
private:
    using Block = std::vector<QStringList>;
    [[nodiscard]] static QString s(const char *text) { return QString::fromUtf8(text); }

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        const auto row = [](std::initializer_list<const char *> cells) {
            QStringList made;
            for (const char *cell : cells)
                made << QString::fromUtf8(cell);
            return made;
        };
        QTest::newRow("nothing") << QString() << QList<QStringList>();
        QTest::newRow("one cell") << s("Nguyễn Văn An") << QList<QStringList>{row({"Nguyễn Văn An"})};
        QTest::newRow("Excel ends with a line break") << s("a\tb\r\nc\td\r\n") << QList<QStringList>{row({"a", "b"}), row({"c", "d"})};
        QTest::newRow("LF alone") << s("a\nb\n") << QList<QStringList>{row({"a"}), row({"b"})};
        QTest::newRow("CR alone") << s("a\rb\r") << QList<QStringList>{row({"a"}), row({"b"})};
        QTest::newRow("empty cells stay") << s("\tb\t\r\n\t\t\r\n") << QList<QStringList>{row({"", "b", ""}), row({"", "", ""})};
        QTest::newRow("an empty row in the middle") << s("a\r\n\r\nb\r\n") << QList<QStringList>{row({"a"}), row({""}), row({"b"})};
        QTest::newRow("a cell with a line break") << s("\"hai\ndòng\"\tb\r\nc\r\n") << QList<QStringList>{row({"hai\ndòng", "b"}), row({"c"})};
        QTest::newRow("CRLF inside") << s("\"hai\r\ndòng\"\r\n") << QList<QStringList>{row({"hai\ndòng"})};
        QTest::newRow("a tab inside") << s("\"a\tb\"\tc") << QList<QStringList>{row({"a\tb", "c"})};
        QTest::newRow("doubled marks") << s("\"gọi là \"\"Ba\"\"\nở cuối ngõ\"\tc") << QList<QStringList>{row({"gọi là \"Ba\"\nở cuối ngõ", "c"})};
        QTest::newRow("a cell of marks and a break") << s("\"\"\"\n\"\tc") << QList<QStringList>{row({"\"\n", "c"})};
        QTest::newRow("marks that are text") << s("\"Anh Ba\" ở xóm 2\t5\" ống\r\n") << QList<QStringList>{row({"\"Anh Ba\" ở xóm 2", "5\" ống"})};
        QTest::newRow("a text in marks") << s("\"Anh Ba\"\tc\r\n") << QList<QStringList>{row({"\"Anh Ba\"", "c"})};
        QTest::newRow("a mark that is never closed") << s("\"a\tb\r\nc\td") << QList<QStringList>{row({"\"a", "b"}), row({"c", "d"})};
        QTest::newRow("rows of different length") << s("a\r\nb\tc\td\r\n") << QList<QStringList>{row({"a"}), row({"b", "c", "d"})};
    }
    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);
        const Block block = readTabularText(text);
        QCOMPARE(QList<QStringList>(block.begin(), block.end()), rows);
    }

    void theWidestRowCounts()
    {
        QCOMPARE(widthOf({}), 0);
        QCOMPARE(widthOf(readTabularText(s("a\nb\tc\td\ne\tf"))), 3);
    }
};

QTEST_GUILESS_MAIN(TestTabularText)
#include "tst_tabulartext.moc"
