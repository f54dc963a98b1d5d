// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/syllablekey.h"
#include "testsupport.h"

using namespace stc;
using vietnamese::Likeness;

class TestSyllableKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const QString &text, const char *key) { QTest::newRow(name) << text << QString::fromUtf8(key); };
        row("old style", QStringLiteral("hòa"), "hoa2");
        row("new style", QStringLiteral("hoà"), "hoa2");
        row("quý", QStringLiteral("quý"), "quy1");
        row("qúy", QStringLiteral("qúy"), "quy1");
        row("tones", QStringLiteral("ma mà mả mã má mạ"), "ma ma2 ma3 ma4 ma1 ma5");
        row("letters", QStringLiteral("ă â đ ê ô ơ ư"), "W A D E O Q U");
        row("two marks", QStringLiteral("Nguyễn Thị Đẫm ợ ứ ặ"), "nguyEn4 thi5 DAm4 Q5 U1 W5");
        row("NFD", QStringLiteral("Nguyễn Thị Đẫm ợ ứ ặ").normalized(QString::NormalizationForm_D), "nguyEn4 thi5 DAm4 Q5 U1 W5");
        row("half NFD", QStringLiteral("Nguyê\u0303n"), "nguyEn4");
        row("capitals", QStringLiteral("THÚY THUÝ"), "thuy1 thuy1");
        row("eth", QStringLiteral("Ðình ð"), "Dinh2 D");
        row("spaces", QStringLiteral("  Lê\u00A0 Văn\u200B  Út. "), "lE vWn ut1");
        row("numbers", QStringLiteral("Tổ 12A"), "tO3 12a");
        row("other scripts", QStringLiteral("李 Hà"), "李 ha2");
        row("nothing", QStringLiteral(" … "), "");
        row("a mark alone", QStringLiteral("\u0301"), "");
    }

    void makesKeys()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QCOMPARE(QString::fromStdString(vietnamese::syllableKey(text.toStdString())), key);
    }

    void appendsBehindWhatIsThere()
    {
        std::string out = "x";
        vietnamese::appendSyllableKey("Hà", out);
        vietnamese::appendNameKey("Lê Hà (Tí)", out);
        QCOMPARE(out, std::string("xha2lE ha2"));
        QCOMPARE(vietnamese::nameKey("(Tí)"), std::string("ti1"));
    }

    void hashesWithoutMarks()
    {
        const auto hash = [](const char *name) { return vietnamese::plainHash(vietnamese::nameKey(name)); };
        QCOMPARE(hash("Nguyễn Thị Đào"), hash("NGUYEN THI DAO"));
        QCOMPARE(hash("Lý Văn Hoà"), hash("Lí Văn Hòa"));
        QCOMPARE(hash("Trần VănTú"), hash("Trần Văn Tú"));
        QVERIFY(hash("Trần Văn Tú") != hash("Trần Văn Tư A"));
        QVERIFY(hash("Trần Văn Tú") != hash("Trần Văn Ta"));
    }

    void comparesNames_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("likeness");
        const auto row = [](const char *name, const QString &first, const QString &second, Likeness likeness) {
            QTest::newRow(name) << first << second << static_cast<int>(likeness);
        };
        row("placement", QStringLiteral("Trần Thị Hòa"), QStringLiteral("Trần Thị Hoà"), Likeness::Same);
        row("NFD", QStringLiteral("Trần Thị Hòa"), QStringLiteral("TRẦN THỊ HÒA").normalized(QString::NormalizationForm_D), Likeness::Same);
        row("by-name", QStringLiteral("Trần Thị Hòa (Cún)"), QStringLiteral("Trần Thị Hòa"), Likeness::Same);
        row("i/y", QStringLiteral("Lý Thị Mỹ"), QStringLiteral("Lí Thị Mĩ"), Likeness::SameButIY);
        row("no marks", QStringLiteral("Nguyễn Thị Đào"), QStringLiteral("Nguyen Thi Dao"), Likeness::SameWithoutMarks);
        row("one word without marks", QStringLiteral("Nguyễn Thị Đào"), QStringLiteral("Nguyễn Thị Dao"), Likeness::OneLetterInGiven);
        row("no space", QStringLiteral("Nguyễn Thị Đào"), QStringLiteral("Nguyễn ThịĐào"), Likeness::SameWithoutMarks);
        row("tone of the given name", QStringLiteral("Nguyễn Thị Hà"), QStringLiteral("Nguyễn Thị Hạ"), Likeness::OneLetterInGiven);
        row("letter of the given name", QStringLiteral("Nguyễn Thị Hà"), QStringLiteral("Nguyễn Thị Hào"), Likeness::OneLetterInGiven);
        row("mark of the given name", QStringLiteral("Lê Văn Tần"), QStringLiteral("Lê Văn Tằn"), Likeness::OneLetterInGiven);
        row("letters exchanged", QStringLiteral("Lê Văn Hinh"), QStringLiteral("Lê Văn Hihn"), Likeness::OneLetterInGiven);
        row("middle name", QStringLiteral("Lê Thanh Hoa"), QStringLiteral("Lê Thành Hoa"), Likeness::OneLetter);
        row("middle name, another tone", QStringLiteral("Lê Thánh Hoa"), QStringLiteral("Lê Thành Hoa"), Likeness::OneLetter);
        row("family name", QStringLiteral("Đỗ Văn Hoa"), QStringLiteral("Đổ Văn Hoa"), Likeness::OneLetter);
        row("several marks", QStringLiteral("Đỗ Vân Hoà"), QStringLiteral("Đồ Văn Hoá"), Likeness::OneLetter);
        row("word more", QStringLiteral("Lê Thị Thu Hà"), QStringLiteral("Lê Thị Hà"), Likeness::OneWord);
        row("word less", QStringLiteral("Lê Hà"), QStringLiteral("Lê Thị Hà"), Likeness::OneWord);
        row("another given name", QStringLiteral("Lê Thị Thu"), QStringLiteral("Lê Thị Thu Hà"), Likeness::Different);
        row("given name only", QStringLiteral("Hà"), QStringLiteral("Lê Hà"), Likeness::Different);
        row("two letters", QStringLiteral("Lê Văn Tùng"), QStringLiteral("Lê Văn Hưng"), Likeness::Different);
        row("two words", QStringLiteral("Lê Vân Tùng"), QStringLiteral("Lý Văn Túng"), Likeness::Different);
        row("nothing", QString(), QStringLiteral("Lê Hà"), Likeness::Different);
        row("very long", QStringLiteral("a b c d e f g h i k l m n o"), QStringLiteral("a b c d e f g h i k l m x y"), Likeness::Different);
    }

    void comparesNames()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const std::string a = vietnamese::nameKey(first.toStdString());
        const std::string b = vietnamese::nameKey(second.toStdString());
        QTEST(static_cast<int>(vietnamese::compareNames(a, b)), "likeness");
        QCOMPARE(vietnamese::compareNames(a, b), vietnamese::compareNames(b, a));
    }
};

QTEST_GUILESS_MAIN(TestSyllableKey)
#include "tst_syllablekey.moc"
