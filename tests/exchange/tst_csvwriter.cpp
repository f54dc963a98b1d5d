// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace stc;
using namespace stc::exchange;

namespace {

using Rows = std::vector<std::vector<std::string>>;

QByteArray written(const Rows &rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.writeHeader(std::vector<std::string_view>(rows[0].begin(), rows[0].end()));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        for (const std::string &field : rows[i])
            writer.addField(field);
        if (!writer.endRecord())
            return "failed";
    }
    if (!writer.finish() || writer.rows() != static_cast<qint64>(rows.size()) - 1 || writer.bytes() != bytes.size())
        return "failed";
    if (writer.sha256() != QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())
        return "wrong hash";
    return bytes;
}

Rows readBack(const QByteArray &bytes, qint64 piece)
{
    MemorySource source(bytes, piece);
    CsvReader reader(source);
    if (reader.readHeader() != CsvReader::Next::Record)
        return {};
    Rows rows{reader.header()};
    while (reader.next() == CsvReader::Next::Record)
        rows.emplace_back(reader.fields().begin(), reader.fields().end());
    return rows;
}

/// The same table as another program writes it: any delimiter, everything quoted or only what needs it, any line end.
QByteArray foreign(const Rows &rows, char delimiter, bool quoteAll, const QByteArray &lineEnd)
{
    QByteArray text;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            QByteArray field = QByteArray::fromStdString(row[i]);
            const bool quotes = quoteAll || field.contains(delimiter) || field.contains('"') || field.contains('\n') || field.contains('\r');
            if (quotes)
                field = '"' + field.replace("\"", "\"\"") + '"';
            text += (i ? QByteArray(1, delimiter) : QByteArray()) + field;
        }
        text += lineEnd;
    }
    return text;
}

Rows randomRows(QRandomGenerator &random)
{
    const std::vector<std::string> pieces{"a", "Nguyễn", " ", ",", ";", "\t", "|", "\"", "\"\"", "\r\n", "\n", "\r", "=1", "'", "😀", "đồng", "0", "-", "x y", "thôn Bãi Trại xã Việt Lập"};
    const int columns = 1 + random.bounded(8);
    Rows rows(1);
    for (int i = 0; i < columns; ++i)
        rows[0].push_back("column_" + std::to_string(i));
    for (int r = random.bounded(30); r > 0; --r) {
        std::vector<std::string> row;
        for (int i = 0; i < columns; ++i) {
            std::string field;
            for (int p = random.bounded(4); p > 0; --p)
                field += pieces[static_cast<std::size_t>(random.bounded(int(pieces.size())))];
            row.push_back(field);
        }
        row[static_cast<std::size_t>(random.bounded(columns))] += "z"; // a record of only empty fields is none
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesAreExact()
    {
        QCOMPARE(written({{"a", "b"}, {"1", "x,y"}, {"", "say \"no\""}, {"l1\nl2", " spaces "}}),
                 QByteArray("\xEF\xBB\xBF" "a,b\r\n1,\"x,y\"\r\n,\"say \"\"no\"\"\"\r\n\"l1\nl2\", spaces \r\n"));
    }

    void tableHeader()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        writer.writeHeader(schema::table(schema::TableId::Trainings));
        QVERIFY(writer.finish());
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF" "id,"));
        QVERIFY(bytes.endsWith(",note,updated_at\r\n"));
        QCOMPARE(writer.rows(), 0);
    }

    void randomRecordsComeBack()
    {
        QRandomGenerator random(20210507);
        for (int round = 0; round < 400; ++round) {
            const Rows rows = randomRows(random);
            QCOMPARE(readBack(written(rows), 1 + random.bounded(40)), rows);
        }
    }

    void longFieldsComeBack()
    {
        Rows rows{{"a", "b"}};
        for (const std::size_t size : {1UL, 15UL, 16UL, 17UL, 4000UL, 262'140UL, 262'144UL, 340'000UL}) {
            rows.push_back({std::string(size, 'x'), std::string(size, '"')});
            rows.push_back({"y", std::string(size, ',')});
        }
        QCOMPARE(readBack(written(rows), -1), rows);
    }

    void randomRecordsOfOtherProgramsComeBack()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 400; ++round) {
            const Rows rows = randomRows(random);
            for (const char delimiter : {',', ';', '\t', '|'}) {
                for (const char *lineEnd : {"\r\n", "\n", "\r"}) {
                    const QByteArray bytes = foreign(rows, delimiter, random.bounded(2) == 0, lineEnd);
                    if (rows[0].size() == 1)
                        continue; // one column has no delimiter to be found
                    QCOMPARE(readBack(bytes, -1), rows);
                    QStringEncoder utf16(random.bounded(2) ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
                    const QByteArray wide = utf16(QString::fromUtf8(bytes));
                    QCOMPARE(readBack(wide, 1 + random.bounded(50)), rows);
                }
            }
        }
    }

    void hashesAgreeWithQt()
    {
        QRandomGenerator random(3);
        for (int size = 0; size < 300; ++size) {
            QByteArray bytes(size, '\0');
            for (char &c : bytes)
                c = static_cast<char>(random.bounded(256));
            for (const bool portable : {false, true}) {
                Sha256 hash(portable);
                for (qsizetype at = 0; at < bytes.size();) {
                    const qsizetype piece = std::min<qsizetype>(1 + random.bounded(100), bytes.size() - at);
                    hash.add(bytes.constData() + at, piece);
                    at += piece;
                }
                QCOMPARE(hash.hex(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            }
        }
    }

    void aFullDiskIsTold()
    {
        // A file may not grow above 100 kB: writing fails as on a full disk, also for root.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 100 * 1000;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("x.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        CsvWriter writer(file);
        writer.writeHeader(std::vector<std::string_view>{"a"});
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        Status status;
        for (int i = 0; i < 100000 && status; ++i) {
            writer.addField("some text that fills the disk");
            status = writer.endRecord();
        }
        const Status last = writer.finish();
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!status && !last);
        QCOMPARE(status.error().code, ErrorCode::DiskFull);
        QCOMPARE(last.error().code, ErrorCode::DiskFull);
        QVERIFY(!status.error().text.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
