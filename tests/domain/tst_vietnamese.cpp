// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vietnamese.h"
#include "testsupport.h"

#include <algorithm>
#include <random>

using namespace stc;

namespace {

QStringList sortedBy(QStringList list, std::string (*key)(std::string_view))
{
    std::mt19937 random(7);
    std::shuffle(list.begin(), list.end(), random);
    std::sort(list.begin(), list.end(), [&](const QString &a, const QString &b) { return key(a.toStdString()) < key(b.toStdString()); });
    return list;
}

} // namespace

class TestVietnamese : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const QString &text, const char *folded) { QTest::newRow(name) << text << QString::fromLatin1(folded); };
        row("spec", QStringLiteral("Nguyễn Thị Đào"), "nguyen thi dao");
        row("NFD", QStringLiteral("Nguyễn Thị Đào").normalized(QString::NormalizationForm_D), "nguyen thi dao");
        row("capitals", QStringLiteral("NGUYỄN THỊ ĐÀO"), "nguyen thi dao");
        row("eth", QStringLiteral("Ðình Ðức ð"), "dinh duc d");
        row("African D", QStringLiteral("Ɖào"), "dao");
        row("no-break space", QStringLiteral("Lê\u00A0Văn\u00A0\u00A0Út"), "le van ut");
        row("zero width", QStringLiteral("Lê\u200B Vă\u200Cn\uFEFF"), "le van");
        row("signs", QStringLiteral("Ngõ 12/3, tổ-5 (cũ)"), "ngo 12 3 to 5 cu");
        row("all vowels", QStringLiteral("ằẳẵắặ ầẩẫấậ ềểễếệ ồổỗốộ ờởỡớợ ừửữứự ỳỷỹýỵ"), "aaaaa aaaaa eeeee ooooo ooooo uuuuu yyyyy");
        row("nothing", QStringLiteral("… – "), "");
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(vietnamese::folded(text), folded);
        QCOMPARE(vietnamese::folded(vietnamese::folded(text)), folded);
    }

    void initials()
    {
        QCOMPARE(vietnamese::initials("nguyen thi dao"), std::string("ntd"));
        QCOMPARE(vietnamese::initials(""), std::string());
    }

    void tidies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tidy");
        QTest::newRow("plain") << QStringLiteral("Đặng Út") << QStringLiteral("Đặng Út");
        QTest::newRow("NFD") << QStringLiteral("Đặng Út").normalized(QString::NormalizationForm_D) << QStringLiteral("Đặng Út");
        // Windows-1258: base with its circumflex, the tone apart
        QTest::newRow("cp1258") << QStringLiteral("Nguyê\u0303n") << QStringLiteral("Nguyễn");
        QTest::newRow("eth") << QStringLiteral("Ðào ðỏ Ɖ") << QStringLiteral("Đào đỏ Đ");
        QTest::newRow("spaces") << QStringLiteral("\u00A0 Lê\u00A0Văn\u2003A \t") << QStringLiteral("Lê Văn A");
        QTest::newRow("zero width") << QStringLiteral("\uFEFFLê\u200B Văn\u200D") << QStringLiteral("Lê Văn");
        QTest::newRow("mark behind a zero width space") << QStringLiteral("Le\u200B\u0302") << QStringLiteral("Lê");
        QTest::newRow("line breaks") << QStringLiteral("một\r\nhai\rba\n") << QStringLiteral("một\nhai\nba");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("only spaces") << QStringLiteral("  \u00A0\u200B") << QString();
    }

    void tidies()
    {
        QFETCH(QString, text);
        QFETCH(QString, tidy);
        QCOMPARE(vietnamese::tidied(text), tidy);
        QCOMPARE(vietnamese::tidied(tidy), tidy);
    }

    void namesHaveSingleSpaces()
    {
        QCOMPARE(QString::fromStdString(vietnamese::tidiedName(QStringLiteral(" Lê  Văn\n\tÚt ").toStdString())), QStringLiteral("Lê Văn Út"));
    }

    /// What is taken as tidy at a glance is tidy; and tidied text is NFC and stays as it is. Random strings of letters, marks and odd signs.
    void tidyMeansTidy()
    {
        std::mt19937 random(20210609);
        const QString letters = QStringLiteral("aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯấềộữịỳỹÁÀẠ 0123.,;-\n\r\tÐðƉ\u00A0\u200B\u200D\uFEFF\u0301\u0300\u0303\u0309\u0323\u0302\u0306\u031B…“”\u2003éüñ日本\u0308ſẛ");
        int tidyOnes = 0;
        for (int i = 0; i < 60'000; ++i) {
            QString text;
            const auto length = random() % 9;
            for (std::size_t n = 0; n < length; ++n)
                text += letters[static_cast<qsizetype>(random() % static_cast<std::size_t>(letters.size()))];
            if (random() % 3 == 0)
                text = text.normalized(QString::NormalizationForm_D);
            const std::string utf8 = text.toStdString();
            const std::string tidy = vietnamese::tidied(utf8);
            const QString tidyText = QString::fromStdString(tidy);
            if (vietnamese::isTidy(utf8)) {
                ++tidyOnes;
                QCOMPARE(tidyText, text);
                QCOMPARE(text.normalized(QString::NormalizationForm_C), text);
            }
            QCOMPARE(tidyText.normalized(QString::NormalizationForm_C), tidyText);
            QCOMPARE(QString::fromStdString(vietnamese::tidied(tidy)), tidyText);
        }
        QVERIFY(tidyOnes > 1000);
    }

    void ordinaryTextIsTidyAtAGlance()
    {
        for (const char16_t *text : {u"Nguyễn Thị Đào", u"thôn Đồng Điều 8", u"Ngõ 3, tổ 5", u"một\nhai", u""})
            QVERIFY(vietnamese::isTidy(QString::fromUtf16(text).toStdString()));
    }

    void givenNamesAsInTheSpec()
    {
        const QStringList expected{QStringLiteral("An"), QStringLiteral("Anh"), QStringLiteral("Ánh"), QStringLiteral("Ân"), QStringLiteral("Bình"), QStringLiteral("Dung"),
                                   QStringLiteral("Dũng"), QStringLiteral("Đạt"), QStringLiteral("Đức"), QStringLiteral("Út"), QStringLiteral("Yến")};
        QCOMPARE(sortedBy(expected, vietnamese::nameSortKey), expected);
        QCOMPARE(sortedBy(expected, vietnamese::textSortKey), expected);
    }

    void peopleStandByGivenNameThenSurnameWordByWord()
    {
        const QStringList expected{QStringLiteral("Nguyễn Thị Anh"), QStringLiteral("Lê Văn Ánh"), QStringLiteral("Ha Thanh Bình"), QStringLiteral("Hà Bình"),
                                   QStringLiteral("Hà Thanh Bình"), QStringLiteral("Hàn Bình"), QStringLiteral("Bùi Văn Đạt (Hùng)"), QStringLiteral("Trần Đạt"),
                                   QStringLiteral("Đỗ Út")};
        QCOMPARE(sortedBy(expected, vietnamese::nameSortKey), expected);
    }

    void everyLetterAndTone()
    {
        QStringList expected;
        for (const QChar letter : QStringLiteral("aăâbcdđeêghiklmnoôơpqrstuưvxy"))
            expected << QString(letter);
        QCOMPARE(sortedBy(expected, vietnamese::textSortKey), expected);
        const QStringList tones{QStringLiteral("ma"), QStringLiteral("mà"), QStringLiteral("mả"), QStringLiteral("mã"), QStringLiteral("má"), QStringLiteral("mạ"), QStringLiteral("mai")};
        QCOMPARE(sortedBy(tones, vietnamese::textSortKey), tones);
    }

    void numbersByValue()
    {
        const QStringList expected{QStringLiteral("Tổ 1"), QStringLiteral("Tổ 2"), QStringLiteral("Tổ 09"), QStringLiteral("Tổ 10"), QStringLiteral("Tổ 10a"),
                                   QStringLiteral("Tổ 100"), QStringLiteral("Tổ A")};
        QCOMPARE(sortedBy(expected, vietnamese::textSortKey), expected);
    }

    void caseDoesNotCountAndNoByteIsZero()
    {
        std::mt19937 random(3);
        const QString letters = QStringLiteral("aĂâĐđeÊ09 -ộỮịỳ日é");
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (std::size_t n = random() % 12; n > 0; --n)
                text += letters[static_cast<qsizetype>(random() % static_cast<std::size_t>(letters.size()))];
            const std::string key = vietnamese::textSortKey(text.toStdString());
            QCOMPARE(key.find('\0'), std::string::npos);
            QCOMPARE(vietnamese::nameSortKey(text.toStdString()).find('\0'), std::string::npos);
            QCOMPARE(vietnamese::textSortKey(text.toUpper().toStdString()), key);
        }
    }

    void brokenUtf8DoesNoHarm()
    {
        std::mt19937 random(5);
        for (int i = 0; i < 20'000; ++i) {
            std::string bytes;
            for (std::size_t n = random() % 8; n > 0; --n)
                bytes.push_back(static_cast<char>(random() % 256));
            const std::string tidy = vietnamese::tidied(bytes);
            QVERIFY(vietnamese::folded(bytes).size() <= 4 * bytes.size());
            QVERIFY(vietnamese::nameSortKey(bytes).find('\0') == std::string::npos);
            QVERIFY(tidy.size() <= 3 * bytes.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestVietnamese)
#include "tst_vietnamese.moc"
