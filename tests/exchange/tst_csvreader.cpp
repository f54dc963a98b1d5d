// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QStringConverter>
#include <QTest>

using namespace stc;
using namespace stc::exchange;

namespace {

/// Everything a reader says, as one text: `[a][b]` a record with its line before it, `!code@line` a problem.
QByteArray transcript(CsvReader &reader)
{
    QByteArray out;
    const CsvReader::Next header = reader.readHeader();
    if (header == CsvReader::Next::Record) {
        for (const std::string &name : reader.header())
            out += '[' + QByteArray::fromStdString(name) + ']';
    }
    if (header == CsvReader::Next::End)
        return "no header";
    if (header == CsvReader::Next::Problem)
        out += "!" + QByteArray(issueCodeName(reader.problem().code).data()) + '@' + QByteArray::number(reader.problem().line);
    for (;;) {
        switch (reader.next()) {
        case CsvReader::Next::Record:
            out += ' ' + QByteArray::number(reader.line());
            for (const std::string_view field : reader.fields())
                out += '[' + QByteArray(field.data(), static_cast<qsizetype>(field.size())) + ']';
            break;
        case CsvReader::Next::Problem:
            out += " !" + QByteArray(issueCodeName(reader.problem().code).data()) + '@' + QByteArray::number(reader.problem().line);
            if (reader.problem().field >= 0)
                out += '#' + QByteArray::number(reader.problem().field);
            break;
        case CsvReader::Next::End:
            return out;
        case CsvReader::Next::Failed:
            return out + " FAILED";
        }
    }
}

QByteArray readAs(const QByteArray &bytes, qint64 piece = -1)
{
    MemorySource source(bytes, piece);
    CsvReader reader(source);
    return transcript(reader);
}

/// A file of any length without its memory: `head`, then `filler` again and again, then `tail`.
class LongSource final : public ByteSource {
public:
    LongSource(QByteArray head, QByteArray filler, qint64 length, QByteArray tail)
        : m_head(std::move(head)), m_filler(std::move(filler)), m_length(length), m_tail(std::move(tail)) {}
    Result<qint64> read(char *data, qint64 capacity) override
    {
        qint64 size = 0;
        for (; size < capacity; ++size, ++m_at) {
            if (m_at < m_head.size())
                data[size] = m_head[m_at];
            else if (m_at < m_head.size() + m_length)
                data[size] = m_filler[(m_at - m_head.size()) % m_filler.size()];
            else if (m_at < m_head.size() + m_length + m_tail.size())
                data[size] = m_tail[m_at - m_head.size() - m_length];
            else
                break;
        }
        return size;
    }

private:
    QByteArray m_head;
    QByteArray m_filler;
    qint64 m_length;
    QByteArray m_tail;
    qint64 m_at = 0;
};

class FailingSource final : public ByteSource {
public:
    Result<qint64> read(char *data, qint64 capacity) override
    {
        if (m_given)
            return fail(ErrorCode::ReadFailed, QStringLiteral("gone"));
        m_given = true;
        const QByteArray text = "id,name\n1,a\n2,b\n3";
        memcpy(data, text.constData(), static_cast<std::size_t>(std::min<qint64>(capacity, text.size())));
        return std::min<qint64>(capacity, text.size());
    }

private:
    bool m_given = false;
};

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, QByteArray file, QByteArray expected) { QTest::newRow(name) << file << expected; };

        row("crlf", "a,b\r\n1,2\r\n3,4\r\n", "[a][b] 2[1][2] 3[3][4]");
        row("lf", "a,b\n1,2\n3,4\n", "[a][b] 2[1][2] 3[3][4]");
        row("cr", "a,b\r1,2\r3,4\r", "[a][b] 2[1][2] 3[3][4]");
        row("mixed ends", "a,b\r\n1,2\n3,4\r5,6", "[a][b] 2[1][2] 3[3][4] 4[5][6]");
        row("no last end", "a,b\n1,2", "[a][b] 2[1][2]");
        row("header alone", "a,b", "[a][b]");
        row("byte order mark", "\xEF\xBB\xBF" "a,b\n1,2\n", "[a][b] 2[1][2]");
        row("semicolon", "a;b\n1,5;2\n", "[a][b] 2[1,5][2]");
        row("tab", "a\tb\n1 \t2\n", "[a][b] 2[1 ][2]");
        row("pipe", "a|b\n1|2\n", "[a][b] 2[1][2]");
        row("one column", "a\n1\n2\n", "[a] 2[1] 3[2]");
        row("delimiter in quoted name", "\"a,x,y\";b\n1;2\n", "[a,x,y][b] 2[1][2]");
        row("sep line", "sep=;\r\na;b\r\n1;2\r\n", "[a][b] 3[1][2]");
        row("SEP line, other than it seems", "SEP=|\na|b,c,d\n1|2\n", "[a][b,c,d] 3[1][2]");
        row("blank lines", "\n\na,b\n\n1,2\n\r\n\n3,4\n\n", "[a][b] 5[1][2] 8[3][4]");
        row("lines of empty fields", "a,b\n,\n1,2\n \t, \n\"\",\n3,4\n", "[a][b] 3[1][2] 6[3][4]");
        row("header with empty ends", "a,b,,\n1,2,,\n3,4\n", "[a][b] 2[1][2] 3[3][4]");
        row("quoted", "a,b\n\"1\",\"2\"\n", "[a][b] 2[1][2]");
        row("delimiter in quotes", "a,b\n\"1,1\",\"2\"\n", "[a][b] 2[1,1][2]");
        row("doubled quotes", "a,b\n\"\"\"x\"\"\",\"p\"\"q\"\n\"\"\"\",2\n", "[a][b] 2[\"x\"][p\"q] 3[\"][2]");
        row("break in quotes", "a,b\n\"1\n1\",\"x\r\ny\rz\"\n3,4\n", "[a][b] 2[1\n1][x\r\ny\rz] 6[3][4]");
        row("quote within a field", "a,b\n5\" pipe,2\nx\"\"y,\"\"\n", "[a][b] 2[5\" pipe][2] 3[x\"\"y][]");
        row("spaces around quotes", "a,b\n \"1,1\" , \"2\" \n", "[a][b] 2[1,1][2]");
        row("trailing empty dropped", "a,b,c\n1\n1,2\n", "[a][b][c] 2[1][][] 3[1][2][]");
        row("trailing empty added", "a,b\n1,2,,,\n3,4, ,\n", "[a][b] 2[1][2] 3[3][4]");
        row("empty first field", "a,b\n,2\n", "[a][b] 2[][2]");
        row("vietnamese", "a,b\nNguyễn,Đào\n", "[a][b] 2[Nguyễn][Đào]");

        row("empty file", "", "no header");
        row("blank file", "\n\r\n , \n", "no header");
        row("only a mark", "\xEF\xBB\xBF", "no header");
        row("too many fields", "a,b\n1,2,3\n4,5\n", "[a][b] !field_count@2 3[4][5]");
        row("cut last line", "a,b,c\n1,2,3\n4,5", "[a][b][c] 2[1][2][3] !field_count@3");
        row("quote never closed", "a,b\n1,2\n3,\"4\n5,6\n", "[a][b] 2[1][2] !unclosed_quote@3#1 4[5][6]");
        row("quote never closed, last line", "a,b\n1,2\n3,\"4", "[a][b] 2[1][2] !unclosed_quote@3#1");
        row("quote opened in a later line of the record", "a,b\n\"x\ny\",\"z\n5,6\n", "[a][b] !unclosed_quote@3#1 4[5][6]");
        row("stray quote before a quoted field", "a,b\n1,\"2\n3,\"4\"\n5,6\n", "[a][b] !bad_quote@2#1 3[3][4] 4[5][6]");
        row("text behind quotes", "a,b\n\"1\"x,2\n3,4\n", "[a][b] !bad_quote@2#0 3[3][4]");
        row("unclosed in the header", "a,\"b\n1,2\n", "!unclosed_quote@1");
        row("NUL", QByteArray("a,b\n1,\0002\n3,4\n", 13), "[a][b] !control_character@2#1 3[3][4]");
        row("NULs at the end", QByteArray("a,b\n1,2\n") + QByteArray(100, '\0'), "[a][b] 2[1][2] !control_character@3#0");
        row("windows-1258", "a,b\n1,Nguy\xEAn\n3,4\n5,\xD0\xE0o\n", "[a][b] !bad_encoding@2#1 3[3][4] !bad_encoding@4#1");
        row("cut in a character", "a,b\n1,Nguy\xE1\xBB", "[a][b] !bad_encoding@2#1");
        row("bad header", "a,\xEA\n1,2\n", "!bad_encoding@1");
        row("bad within quotes", "a,b\n\"1\n\xFFx\"\"\",2\n3,4\n", "[a][b] !bad_encoding@2 4[3][4]");
    }

    void files()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, expected);
        QCOMPARE(readAs(file), expected);
        // With a seam at every place the same comes out.
        for (const qint64 piece : {1, 2, 3, 7})
            QCOMPARE(readAs(file, piece), expected);
    }

    void utf16_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("mark");
        for (const bool mark : {true, false}) {
            QTest::addRow("little, mark %d", mark) << int(QStringConverter::Utf16LE) << mark;
            QTest::addRow("big, mark %d", mark) << int(QStringConverter::Utf16BE) << mark;
        }
    }

    void utf16()
    {
        QFETCH(int, encoding);
        QFETCH(bool, mark);
        QStringEncoder encoder(QStringConverter::Encoding(encoding), mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        QByteArray bytes = encoder(QStringLiteral("id\thousehold_id\tfull_name\tnote_of_the_person\r\n1\t2\tNguyễn Thị Đào\t\"a\"\"b\"\r\n"));
        QCOMPARE(readAs(bytes, 3), QByteArray("[id][household_id][full_name][note_of_the_person] 2[1][2][Nguyễn Thị Đào][a\"b]"));
        bytes.chop(1); // half a character at the end
        QVERIFY(readAs(bytes).contains("!bad_encoding@"));
    }

    void requiredFieldsAreNotTakenAsDropped()
    {
        MemorySource source("a,b,c,d\n1,2,3\n1,2\n");
        CsvReader reader(source);
        QCOMPARE(reader.readHeader(), CsvReader::Next::Record);
        reader.setLeastFields(3);
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QCOMPARE(reader.fields().size(), 4U);
        QCOMPARE(reader.next(), CsvReader::Next::Problem);
        QCOMPARE(reader.problem().code, IssueCode::FieldCount);
        QCOMPARE(reader.problem().text, QStringLiteral("1,2"));
    }

    void problemsAreTold()
    {
        MemorySource source("id,name\n1,\"Đào\n2,b\n");
        CsvReader reader(source);
        QCOMPARE(reader.next(), CsvReader::Next::Problem);
        const Issue issue = reader.issue(QStringLiteral("people.csv"));
        QCOMPARE(issue.file, QStringLiteral("people.csv"));
        QCOMPARE(issue.line, 2);
        QCOMPARE(issue.column, QStringLiteral("name"));
        QCOMPARE(issue.code, IssueCode::UnclosedQuote);
        QVERIFY(issue.value.startsWith(QStringLiteral("\"Đào")));
        QVERIFY(!issue.message.isEmpty());
        QCOMPARE(QByteArray::fromStdString(std::string(reader.rawRecord())), QByteArray("1,\"Đào"));
    }

    void rawRecordAndOffsetStay()
    {
        const QByteArray text = "id,name\r\n1,\"a\"\"b\r\nc\"\r\n\r\n22,x";
        MemorySource source("\xEF\xBB\xBF" + text, 2);
        CsvReader reader(source);
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QCOMPARE(reader.rawRecord(), std::string_view("1,\"a\"\"b\r\nc\""));
        QCOMPARE(reader.fields()[1], std::string_view("a\"b\r\nc"));
        QCOMPARE(reader.offset(), text.indexOf("1,"));
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QCOMPARE(reader.rawRecord(), std::string_view("22,x"));
        QCOMPARE(reader.offset(), text.indexOf("22"));
        QCOMPARE(reader.line(), 5);
        QCOMPARE(reader.next(), CsvReader::Next::End);
        QCOMPARE(reader.next(), CsvReader::Next::End);
        QCOMPARE(reader.consumed(), text.size() + 3);
    }

    void longLinesArePassedOver_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("filler");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<QByteArray>("expected");
        const qint64 limit = CsvReader::kRecordLimit;
        const qint64 large = 40 * limit;
        QTest::newRow("letters") << QByteArray("a,b\n1,") << QByteArray("x") << large << QByteArray("\n3,4\n") << QByteArray("[a][b] !too_long@2 3[3][4]");
        QTest::newRow("delimiters") << QByteArray("a,b\n1,") << QByteArray(",") << large << QByteArray("\r3,4") << QByteArray("[a][b] !too_long@2 3[3][4]");
        QTest::newRow("to the end") << QByteArray("a,b\n1,") << QByteArray("x") << large << QByteArray() << QByteArray("[a][b] !too_long@2");
        QTest::newRow("quoted fields") << QByteArray("a,b\n") << QByteArray("\"x\",") << large << QByteArray("\r\n3,4\n") << QByteArray("[a][b] !too_long@2 3[3][4]");
        QTest::newRow("quoted line") << QByteArray("a,b\n1,\"") << QByteArray("x") << large << QByteArray("\"\n3,4\n") << QByteArray("[a][b] !unclosed_quote@2#1 3[3][4]");
        QTest::newRow("long header") << QByteArray("a,") << QByteArray("b") << large << QByteArray("\n3,4\n") << QByteArray("!too_long@1");
        QTest::newRow("NULs") << QByteArray("a,b\n1,") << QByteArray(1, '\0') << large << QByteArray("\n3,4\n") << QByteArray("[a][b] !too_long@2 3[3][4]");
    }

    void longLinesArePassedOver()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, filler);
        QFETCH(qint64, length);
        QFETCH(QByteArray, tail);
        QFETCH(QByteArray, expected);
        LongSource source(head, filler, length, tail);
        CsvReader reader(source);
        QCOMPARE(transcript(reader), expected);
    }

    void theLimitIsExact()
    {
        const qint64 limit = CsvReader::kRecordLimit;
        for (const qint64 before : {0, 100'000, 262'144, 700'001}) {
            // Where the buffer's seams lie does not matter.
            QByteArray head = "a,b\n";
            for (qint64 size = 0; size < before; size += 100)
                head += "1," + QByteArray(97, 'y') + '\n';
            const QByteArray longest = "2," + QByteArray(limit - 2, 'x');
            for (const char *lineEnd : {"\n", "\r\n", ""}) {
                MemorySource good(head + longest + lineEnd);
                CsvReader reader(good);
                CsvReader::Next last = reader.next();
                while (last == CsvReader::Next::Record && reader.fields()[0] != "2")
                    last = reader.next();
                QCOMPARE(last, CsvReader::Next::Record);
                QCOMPARE(reader.fields()[1].size(), static_cast<std::size_t>(limit - 2));
                QCOMPARE(reader.next(), CsvReader::Next::End);
                QVERIFY(readAs(head + longest + "x" + lineEnd).endsWith("!too_long@" + QByteArray::number(head.count('\n') + 1)));
            }
        }
    }

    void aStrayQuoteInALongFileCostsOneRow()
    {
        QByteArray file = "a,b\n1,\"2\n";
        int rows = 0;
        for (; file.size() < 3 * CsvReader::kRecordLimit; ++rows)
            file += "12345,some text without quotes\n";
        const QByteArray said = readAs(file);
        QVERIFY(said.startsWith("[a][b] !unclosed_quote@2#1 3[12345]"));
        QCOMPARE(said.count("[12345]"), rows);
        QCOMPARE(said.count('!'), 1);
        QVERIFY(said.contains(' ' + QByteArray::number(rows + 2) + "[12345]"));
    }

    void manyFieldsFit()
    {
        QByteArray header;
        QByteArray record;
        for (int i = 0; i < 3000; ++i) {
            header += (i ? ",c" : "c") + QByteArray::number(i);
            record += (i ? "," : "") + QByteArray::number(i);
        }
        MemorySource source(header + '\n' + record + "\n7\n");
        CsvReader reader(source);
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QCOMPARE(reader.fields().size(), 3000U);
        QCOMPARE(reader.fields()[2999], std::string_view("2999"));
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QCOMPARE(reader.fields().size(), 3000U);
        QCOMPARE(reader.fields()[2999], std::string_view());
    }

    void aSourceThatFailsIsTold()
    {
        FailingSource source;
        CsvReader reader(source);
        QVERIFY(transcript(reader).endsWith(" FAILED"));
        QCOMPARE(reader.error().code, ErrorCode::ReadFailed);
        QCOMPARE(reader.next(), CsvReader::Next::Failed);
    }

    void everyPrefixIsCleanOrSaid()
    {
        const QByteArray file = QStringLiteral("id,name,note\r\n1,Nguyễn,\"a\"\"b\r\nc\"\r\n2,\"Đào, Hoa\",x\r\n3,y,\r\n").toUtf8();
        const QByteArray whole = readAs(file);
        for (qsizetype size = 0; size < file.size(); ++size) {
            const QByteArray said = readAs(file.left(size));
            // All but the last record are the records of the whole file; the last one is cut, complete, or said to be a problem.
            const qsizetype last = std::max<qsizetype>(said.lastIndexOf(" 2["), std::max(said.lastIndexOf(" 4["), said.lastIndexOf(" 5[")));
            const qsizetype problem = said.indexOf('!');
            const qsizetype good = problem >= 0 ? problem - 1 : last;
            if (good > 0)
                QVERIFY2(whole.startsWith(said.left(good)), said.constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
