// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/codec.h"
#include "testsupport.h"

#include <QLocale>

#include <random>

using namespace stc;
using namespace stc::schema;

namespace {

constexpr Choice kFruits[] = {{"apple", "Apple"}, {"pear", "Pear"}, {"plum", "Plum"}};

Column column(Type type)
{
    Column made{.name = "value", .type = type, .label = {"Value"}};
    if (type == Type::Choice || type == Type::ChoiceSet)
        made.choices = kFruits;
    return made;
}

ReadContext context() { return {UnitList::builtIn(), dayNumber(QDate(2021, 6, 10))}; }

/// The canonical text, ` *` behind a mended one; or the name of the issue.
QString told(const Column &what, const QByteArray &field)
{
    ReadMemory memory;
    const std::string kept = field.toStdString(); // the cell points into it
    const ReadCell read = readCell(what, kept, context(), memory);
    if (read.issue)
        return issueCodeName(*read.issue);
    return cellText(what, read.cell) + QLatin1String(read.repaired ? " *" : "");
}

} // namespace

class TestCodec : public QObject {
    Q_OBJECT

    static void row(Type type, const char *field, const QString &expected)
    {
        QTest::addRow("%d %s", int(type), field) << int(type) << QByteArray(field) << expected;
    }
    static void row(Type type, const char *field, const char *expected) { row(type, field, QString::fromUtf8(expected)); }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("expected");
        for (const Type type : {Type::Id, Type::Reference}) {
            row(type, "91383548-2b62-4ca2-997b-3dfd3868426a", "91383548-2b62-4ca2-997b-3dfd3868426a");
            row(type, " 91383548-2B62-4CA2-997B-3DFD3868426A ", "91383548-2b62-4ca2-997b-3dfd3868426a *");
            row(type, "1,23E+11", "spreadsheet_number");
            row(type, "12345", "bad_id");
            row(type, "00000000-0000-0000-0000-000000000000", "bad_id");
        }
        row(Type::Unit, "07360", "07360");
        row(Type::Unit, "7360", "07360 *");
        row(Type::Unit, "216", "216");
        row(Type::Unit, "24", "24");
        row(Type::Unit, "99999", "unknown_unit");
        row(Type::Unit, "Tân Yên", "unknown_unit");

        row(Type::Text, "thôn Đồng", "thôn Đồng");
        row(Type::Text, " thôn  Đồng ", "thôn  Đồng *");
        row(Type::Text, "tho\xCC\x82n", "thôn *");
        row(Type::Text, "một\nhai", "một\nhai");
        row(Type::Text, "một\r\nhai", "một\nhai *");
        row(Type::Text, "  ", " *");
        row(Type::Text, "Nguy?n", "lost_letters");
        row(Type::Text, "?ào", "lost_letters");
        row(Type::Text, "Vi\xEF\xBF\xBDt", "lost_letters");
        row(Type::Text, "Có sốt không?", "Có sốt không?");
        row(Type::Text, "a\x01" "b", "control_character");
        row(Type::Name, "Nguyễn Thị Đào", "Nguyễn Thị Đào");
        row(Type::Name, "Nguyễn  Thị\tĐào", "Nguyễn Thị Đào *");
        row(Type::Name, "Ðào", "Đào *");
        row(Type::Name, "Lê Văn 2", "digits_in_name");
        row(Type::Name, "Lê Th?", "lost_letters"); // Thị: nobody's name ends with a question mark

        row(Type::Choice, "pear", "pear");
        row(Type::Choice, "PEAR", "pear *");
        row(Type::Choice, "Lê", "unknown_choice");
        row(Type::ChoiceSet, "apple plum", "apple plum");
        row(Type::ChoiceSet, "plum, apple", "apple plum *");
        row(Type::ChoiceSet, "apple apple", "apple *");
        row(Type::ChoiceSet, "Apple;PLUM", "apple plum *");
        row(Type::ChoiceSet, "apple kiwi", "unknown_choice");

        row(Type::Date, "2021-05-07", "2021-05-07");
        row(Type::Date, "07/05/2021", "2021-05-07 *");
        row(Type::Date, "7-5-2021", "2021-05-07 *");
        row(Type::Date, "2021-05-07 00:00:00", "2021-05-07 *");
        row(Type::Date, "07/05/2021 0:00", "2021-05-07 *");
        row(Type::Date, "2021-06-10", "2021-06-10"); // tomorrow: clocks differ
        row(Type::Date, "2021-06-11", "future_date");
        row(Type::Date, "31/02/2021", "bad_date");
        row(Type::Date, "44325", "bad_date");
        row(Type::Date, "7/5/21", "bad_date");
        row(Type::PartialDate, "1962", "1962");
        row(Type::PartialDate, "1962-05", "1962-05");
        row(Type::PartialDate, "1962-05-31", "1962-05-31");
        row(Type::PartialDate, "31/05/1962", "1962-05-31 *");
        row(Type::PartialDate, "5/1962", "1962-05 *");
        row(Type::PartialDate, "12/1962", "1962-12 *");
        row(Type::PartialDate, "1899", "out_of_range");
        row(Type::PartialDate, "1899-12-31", "out_of_range");
        row(Type::PartialDate, "2022", "future_date");
        row(Type::PartialDate, "1962-13", "bad_date");
        row(Type::PartialDate, "62", "bad_date");
        row(Type::Time, "2021-05-07T06:31:05Z", "2021-05-07T06:31:05Z");
        row(Type::Time, "07/05/2021 13:31", "2021-05-07T06:31:00Z *");
        row(Type::Time, "2021-06-12T00:00:00Z", "future_date");
        row(Type::Time, "1969-12-31T23:59:59Z", "out_of_range"); // versions are counted in seconds from 1970 on
        row(Type::Time, "1970-01-01T00:00:00Z", "out_of_range");
        row(Type::Time, "soon", "bad_time");

        row(Type::Phone, "0912345678", "0912345678");
        row(Type::Phone, "912345678", "0912345678 *");
        row(Type::Phone, "0912\xC2\xA0" "345 678", "0912345678 *");
        row(Type::Phone, "12", "bad_phone");
        row(Type::Identity, "024085001234", "024085001234");
        row(Type::Identity, "24085001234", "024085001234 *");
        row(Type::Identity, "2,4085E+10", "spreadsheet_number");
        row(Type::Identity, "12", "bad_identity");

        row(Type::Integer, "21", "21");
        row(Type::Integer, "21.0", "21 *");
        row(Type::Integer, "21,00", "21 *");
        row(Type::Integer, "21.5", "bad_number");
        row(Type::Integer, "-3", "-3");
        row(Type::Integer, "2 1", "bad_number");
        row(Type::Integer, "0x15", "bad_number");
        row(Type::Decimal, "37.5", "37.5");
        row(Type::Decimal, "37,5", "37.5 *");
        row(Type::Decimal, "0.1", "0.1");
        row(Type::Decimal, "-0", "0");
        row(Type::Decimal, "nan", "bad_number");
        row(Type::Decimal, "inf", "bad_number");
        row(Type::Decimal, "1e400", "spreadsheet_number");
        row(Type::Decimal, "", "");
        row(Type::Decimal, "99999999999999999999999999999999999", "bad_number");
        row(Type::Money, "1500000", "1500000");
        row(Type::Money, "1.500.000", "bad_number");
        row(Type::Money, "500.000", "bad_number"); // half a million, not 500
        row(Type::Money, "500,000", "bad_number");
        row(Type::Money, "1,5E+06", "spreadsheet_number");
        row(Type::Money, "9e15", "spreadsheet_number");
        row(Type::Money, "9000000000000001", "out_of_range");

        row(Type::Bool, "true", "true");
        row(Type::Bool, "FALSE", "false *");
        row(Type::Bool, "Có", "true *");
        row(Type::Bool, "không", "false *");
        row(Type::Bool, "x", "true *");
        row(Type::Bool, "maybe", "unknown_choice");
    }

    void reads()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, field);
        QFETCH(QString, expected);
        QCOMPARE(told(column(static_cast<Type>(type)), field), expected);
    }

    void requiredAndRange()
    {
        for (int i = 0; i <= int(Type::Bool); ++i) {
            Column what = column(static_cast<Type>(i));
            QCOMPARE(told(what, ""), QString());
            what.required = true;
            QCOMPARE(told(what, ""), QStringLiteral("required"));
            QCOMPARE(told(what, "  "), QStringLiteral("required"));
        }
        Column positive = column(Type::Decimal);
        positive.range = kMoreThanZero;
        QCOMPARE(told(positive, "0"), QStringLiteral("out_of_range"));
        QCOMPARE(told(positive, "0,5"), QStringLiteral("0.5 *"));
        const Column &temperature = table(TableId::HealthChecks).column("temperature_c");
        QCOMPARE(told(temperature, "33.9"), QStringLiteral("out_of_range"));
        QCOMPARE(told(temperature, "43.0"), QStringLiteral("43"));
        QCOMPARE(told(table(TableId::HealthChecks).column("spo2"), "101"), QStringLiteral("out_of_range"));
        QCOMPARE(told(table(TableId::Quarantines).column("days"), "61"), QStringLiteral("out_of_range"));
        QCOMPARE(told(table(TableId::People).column("vaccine_doses"), "11"), QStringLiteral("out_of_range"));
        QCOMPARE(told(table(TableId::Households).column("visit_order"), "0"), QStringLiteral("out_of_range"));
    }

    void onlyPlannedDatesMayLieAhead()
    {
        QStringList ahead;
        for (const Table *t : allTables()) {
            for (const Column &c : t->columns) {
                if (c.type == Type::Date && told(c, "2021-12-31") != QLatin1String("future_date"))
                    ahead << QLatin1String(t->name) + QLatin1Char('.') + QLatin1String(c.name);
            }
        }
        QCOMPARE(ahead, (QStringList{QStringLiteral("quarantines.planned_end_on"), QStringLiteral("harvests.planned_on"), QStringLiteral("assignments.from_on"), QStringLiteral("assignments.until_on"),
                            QStringLiteral("page_sheets.page_date"), QStringLiteral("quarantine_rules.valid_from"), QStringLiteral("quarantine_rules.valid_until"),
                            QStringLiteral("episode_terms.old_end_on"), QStringLiteral("episode_terms.new_end_on"), QStringLiteral("sampling_rounds.planned_on")}));
    }

    void aCommuneIsACommune()
    {
        for (const TableId id : {TableId::Teams, TableId::Households}) {
            QCOMPARE(told(table(id).column("commune_code"), "7360"), QStringLiteral("07360 *"));
            QCOMPARE(told(table(id).column("commune_code"), "216"), QStringLiteral("out_of_range"));
        }
        QCOMPARE(told(table(TableId::Bulletins).column("unit_code"), "216"), QStringLiteral("216"));
    }

    void longTextIsRefused()
    {
        QCOMPARE(told(column(Type::Text), QByteArray(100'001, 'a')), QStringLiteral("too_long"));
        QCOMPARE(told(column(Type::Text), QByteArray(100'000, 'a')).size(), 100'000);
    }

    /// What is written is read as it was, and nothing is said to have been mended.
    void writingAndReadingIsIdentity()
    {
        std::mt19937_64 random(99);
        const QString letters = QStringLiteral("aăâbcđêghơưĐÁẦ'\"=+,;-.(\n");
        for (int i = 0; i < 20'000; ++i) {
            std::string text;
            const auto number = static_cast<std::int64_t>(random() % 2'000'000'000);
            const auto check = [&](Type type, const Cell &cell) {
                const Column what = column(type);
                const QString canonical = cellText(what, cell);
                QCOMPARE(told(what, canonical.toUtf8()), canonical);
            };
            check(Type::Id, Cell::ofId(Uuid{random(), random()}));
            check(Type::Integer, Cell::ofInteger(number - 1'000'000'000));
            check(Type::Money, Cell::ofInteger(number * 4'000'000));
            check(Type::Decimal, Cell::ofReal(static_cast<double>(number) / 1000));
            check(Type::Decimal, Cell::ofReal(static_cast<double>(random() % 1'000'000) / 7));
            check(Type::Bool, Cell::ofInteger(number % 2));
            check(Type::Time, Cell::ofInteger(1 + number % 1'623'000'000));
            const std::string date = isoTime(number % 1'623'000'000).left(10).toStdString();
            check(Type::Date, Cell::ofText(date));
            check(Type::PartialDate, Cell::ofText(std::string_view(date).substr(0, 4 + random() % 3 * 3)));
            QString words = QStringLiteral("a");
            for (std::size_t n = random() % 20; n > 0; --n)
                words += letters[static_cast<qsizetype>(random() % static_cast<std::size_t>(letters.size()))];
            const std::string utf8 = (words + QLatin1Char('z')).toStdString();
            check(Type::Text, Cell::ofText(utf8));
        }
    }

    void display()
    {
        const UnitList &units = UnitList::builtIn();
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        QCOMPARE(displayText(column(Type::Date), QStringLiteral("2021-05-07"), units), QStringLiteral("07/05/2021"));
        QCOMPARE(displayText(column(Type::PartialDate), QStringLiteral("1962-05"), units), QStringLiteral("05/1962"));
        QCOMPARE(displayText(column(Type::Time), QStringLiteral("2021-05-07T06:31:05Z"), units), QStringLiteral("07/05/2021 13:31"));
        QCOMPARE(displayText(column(Type::Decimal), QStringLiteral("37.5"), units), QStringLiteral("37,5"));
        QCOMPARE(displayText(column(Type::Money), QStringLiteral("1500000"), units), QStringLiteral("1.500.000"));
        QCOMPARE(displayText(column(Type::Unit), QStringLiteral("216"), units), QStringLiteral("Huyện Tân Yên"));
        QCOMPARE(displayText(column(Type::ChoiceSet), QStringLiteral("apple plum"), units), QStringLiteral("Apple, Plum"));
        QCOMPARE(displayText(column(Type::Bool), QStringLiteral("true"), units), QStringLiteral("Yes"));
        QCOMPARE(displayText(column(Type::Text), QString(), units), QString());
        QLocale::setDefault(before);
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
