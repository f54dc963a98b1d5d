// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bytesource.h"
#include "exchange/specialmask.h"
#include "exchange/utf8.h"

#include <QRandomGenerator>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace stc;
using namespace stc::exchange;

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QByteArray readIn(const QByteArray &bytes, qint64 piece, qint64 capacity)
{
    MemorySource memory(bytes, piece);
    Utf8Source source(memory);
    QByteArray all;
    QByteArray buffer(capacity, '\0');
    for (;;) {
        const Result<qint64> got = source.read(buffer.data(), capacity);
        if (!got || *got == 0)
            return all;
        all.append(buffer.constData(), *got);
    }
}

} // namespace

class TestByteSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingGivesTheSameText_data()
    {
        const QString text = QStringLiteral("id,full_name\r\n1,Nguyễn Thị Đào 😀\r\n");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
        QTest::newRow("utf-16le with mark") << utf16(text, QStringConverter::Utf16LE, true);
        QTest::newRow("utf-16be with mark") << utf16(text, QStringConverter::Utf16BE, true);
        QTest::newRow("utf-16le") << utf16(text, QStringConverter::Utf16LE, false);
        QTest::newRow("utf-16be") << utf16(text, QStringConverter::Utf16BE, false);
    }

    void everyEncodingGivesTheSameText()
    {
        QFETCH(QByteArray, bytes);
        // The header alone decides the encoding, so it is as long as headers are.
        const QByteArray expected = QStringLiteral("id,full_name\r\n1,Nguyễn Thị Đào 😀\r\n").toUtf8();
        for (const qint64 piece : {1, 2, 3, 5, 1000}) {
            for (const qint64 capacity : {4, 5, 7, 4096})
                QCOMPARE(readIn(bytes, piece, capacity), expected);
        }
    }

    void brokenUtf16IsMarked()
    {
        const QByteArray good = utf16(QStringLiteral("id,name\nab"), QStringConverter::Utf16LE, true);
        QCOMPARE(readIn(good + "x", 1000, 100), QByteArray("id,name\nab\xFF"));
        QCOMPARE(readIn(good + QByteArray("\x00\xD8", 2) + QByteArray("c\0", 2), 1000, 100), QByteArray("id,name\nab\xFF" "c"));
        QCOMPARE(readIn(good + QByteArray("\x00\xDC", 2), 1000, 100), QByteArray("id,name\nab\xFF"));
        QCOMPARE(readIn(good + QByteArray("\x00\xD8", 2), 1000, 100), QByteArray("id,name\nab\xFF"));
    }

    void shortFilesAreUtf8()
    {
        QCOMPARE(readIn(QByteArray(), 10, 10), QByteArray());
        QCOMPARE(readIn(QByteArray("a"), 10, 10), QByteArray("a"));
        QCOMPARE(readIn(QByteArray("\xEF\xBB\xBF"), 10, 10), QByteArray());
        QCOMPARE(readIn(QByteArray("\xEF\xBB"), 10, 10), QByteArray("\xEF\xBB"));
        QCOMPARE(readIn(QByteArray("i\0", 2), 10, 10), QByteArray("i\0", 2));
        QCOMPARE(readIn(QByteArray("id\0,name", 8), 10, 10), QByteArray("id\0,name", 8));
    }

    void utf8IsChecked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("bad");
        QTest::newRow("empty") << QByteArray() << -1;
        QTest::newRow("vietnamese") << QByteArray("Nguyễn Thị Đào, thôn Bãi Trại") << -1;
        QTest::newRow("last code point") << QByteArray("\xF4\x8F\xBF\xBF") << -1;
        QTest::newRow("above the last") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("overlong slash") << QByteArray("ab\xC0\xAF") << 2;
        QTest::newRow("overlong three") << QByteArray("\xE0\x9F\xBF") << 0;
        QTest::newRow("overlong four") << QByteArray("\xF0\x8F\xBF\xBF") << 0;
        QTest::newRow("surrogate") << QByteArray("x\xED\xA0\x80") << 1;
        QTest::newRow("lone continuation") << QByteArray("x\x80") << 1;
        QTest::newRow("windows-1258") << QByteArray("Nguy\xEAn") << 4;
        QTest::newRow("cut at the end") << QByteArray("Nguy\xE1\xBB") << 4;
        QTest::newRow("NUL") << QByteArray("0123456789abcdefghij\0klm", 24) << 20;
        QTest::newRow("NUL first") << QByteArray("\0", 1) << 0;
    }

    void utf8IsChecked()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, bad);
        // At every distance from the start of a block of 16.
        for (int before = 0; before < 40; ++before) {
            const QByteArray text = QByteArray(before, 'x') + bytes;
            const Utf8Check result = checkUtf8(text.constData(), text.constData() + text.size(), true);
            if (bad < 0)
                QVERIFY(!result.bad && result.checkedTo == text.constData() + text.size());
            else
                QCOMPARE(result.bad - text.constData(), before + bad);
        }
    }

    void utf8CheckAgreesWithQt()
    {
        QRandomGenerator random(20210507);
        const QByteArray good = QStringLiteral("Trần Văn Ẩn ở thôn Đồng Lạc").toUtf8();
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = good.mid(random.bounded(10), random.bounded(20));
            if (!bytes.isEmpty())
                bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
            const Utf8Check result = checkUtf8(bytes.constData(), bytes.constData() + bytes.size(), true);
            QCOMPARE(result.bad != nullptr, !bytes.isValidUtf8() || bytes.contains('\0'));
            if (result.bad)
                QVERIFY(bytes.left(result.bad - bytes.constData()).isValidUtf8());
        }
    }

    void cutSequencesWaitForTheirRest()
    {
        const QByteArray text("ab\xE1\xBB\x85");
        for (int size = 2; size < 5; ++size) {
            const Utf8Check result = checkUtf8(text.constData(), text.constData() + size, false);
            QVERIFY(!result.bad);
            QCOMPARE(result.checkedTo - text.constData(), 2);
        }
        QCOMPARE(cutUtf8(text.toStdString(), 4), std::string_view("ab"));
        QCOMPARE(cutUtf8(text.toStdString(), 5), std::string_view(text.constData(), 5));
    }

    void masksAgree()
    {
        QRandomGenerator random(1);
        const QByteArray alphabet("ab,;\t|\"\r\n\0\xFF", 12);
        for (int round = 0; round < 2000; ++round) {
            std::array<char, 64> block{};
            for (char &c : block)
                c = alphabet[random.bounded(int(alphabet.size()))];
            for (const char delimiter : {',', ';', '\t', '|'}) {
                const std::uint64_t mask = specialMaskPortable(block.data(), delimiter);
                QCOMPARE(specialMask(block.data(), delimiter), mask);
                for (std::size_t size = 0; size < 48; ++size)
                    QCOMPARE(hasSpecial(block.data(), size, delimiter), (mask & ((std::uint64_t(1) << size) - 1)) != 0);
            }
        }
    }

    void filesAreReadOrExplained()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("people.csv"));
        const auto missing = FileSource::open(path);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);

        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
        file.close();
        const auto source = FileSource::open(path);
        QVERIFY(source);
        QCOMPARE((*source)->size(), 3);
        QCOMPARE(readAll(**source, 10).value(), QByteArray("abc"));

        const auto ofFolder = FileSource::open(folder.path());
        QVERIFY(!ofFolder || !readAll(**ofFolder, 10));
    }

    void readAllHasALimit()
    {
        MemorySource source(QByteArray(1000, 'x'), 100);
        const auto result = readAll(source, 500);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestByteSource)
#include "tst_bytesource.moc"
