// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryfixture.h"

using namespace stc;
using test::Typist;
using test::word;
using test::Workplace;

namespace {

struct Person {
    const char *name;
    const char *born;
    char sex;       ///< as a person would write it: one letter
    char relation;
    const char *identity;
    const char *phone;
};
using Family = std::array<Person, 4>;

/// How many characters the paper has: names, years, a letter for sex and for relation, the numbers.
int charactersOf(const Family &family)
{
    qsizetype all = 0;
    for (const Person &person : family)
        all += word(person.name).size() + word(person.born).size() + 1 + 1 + word(person.identity).size() + word(person.phone).size();
    return static_cast<int>(all);
}

/// The same household in a spreadsheet with a row a person: each cell typed, one Tab or Enter a cell; hamlet, team, number and head stand in every row.
int keysInSpreadsheet(const Family &family)
{
    constexpr int kEmpty = 3; // address, telephone and circumstance of the household
    qsizetype all = 0;
    for (const Person &person : family) {
        const QStringList cells{word("Đồng Sen"), word("Tổ 1"), word("1"), word(family[0].name), word(person.name), word(person.born), word("n"), word("c"), word(person.identity), word(person.phone)};
        all += kEmpty + cells.size() + cells.join(QString()).size();
    }
    return static_cast<int>(all);
}

constexpr Family kNguyen{{{"Nguyễn Văn An", "1975", 'm', 'h', "024075001234", "0912345678"},
    {"Trần Thị Dung", "1978", 'f', 's', "", ""},
    {"Nguyễn Văn Bình", "2001", 'm', 'c', "", ""},
    {"Nguyễn Thị Cúc", "2009", 'f', 'c', "", ""}}};
/// A short surname and no small child: the least that is offered.
constexpr Family kLe{{{"Lê Minh Đức", "1962", 'm', 'h', "024062004321", ""},
    {"Phạm Hoa", "1964", 'f', 's', "", "0987654321"},
    {"Lê Minh Hải", "1990", 'm', 'c', "", ""},
    {"Lê Thị Hà", "1992", 'f', 'c', "", ""}}};

QStringList expected(const Family &family)
{
    QStringList lines;
    for (const Person &person : family) {
        const QString relation = person.relation == 'h' ? word("head") : person.relation == 's' ? word("spouse") : word("child");
        lines << QStringList{word(person.name), word(person.born), person.sex == 'm' ? word("male") : word("female"), relation, word(person.identity), word(person.phone)}.join(QLatin1Char('|'));
    }
    return lines;
}

} // namespace

/// What a household of four costs at the keyboard (issue 3: at most 12 keys more than the characters of its values). Counted is every key that is pressed from
/// the first field of the household to its being saved, Enter included. Place and team are chosen once for a whole list. What the form offers
/// and a person accepts counts as a character of the values all the same: it stands on the paper.
class TestHouseholdKeys : public QObject {
    Q_OBJECT
    test::Home m_home;
    int m_number = 0;

    [[nodiscard]] QString newPath() { return m_home.path(QByteArray("keys" + QByteArray::number(++m_number) + ".db").constData()); }
    void report(const char *what, const Family &family, int keys)
    {
        const int characters = charactersOf(family);
        qInfo("%s: %d keys for %d characters, %d more; a spreadsheet with a row a person: %d keys", what, keys, characters, keys - characters, keysInSpreadsheet(family));
        QVERIFY2(keys - characters <= 12, "more than 12 keys beside the values");
        QVERIFY(keys < keysInSpreadsheet(family));
    }

private Q_SLOTS:
    void withEnterAlone()
    {
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        QCOMPARE(place.focusName(), word("household_household_number"));
        typist.startCounting();
        typist.enter();                // no number
        typist.line("Nguyễn Văn An");
        typist.enter();                // no address: on to the people
        typist.line("1975");
        typist.enter();                // male, by "Văn"; the first is the head
        typist.line("024075001234");
        typist.line("0912345678");
        typist.line("Trần Thị Dung");
        typist.line("1978");
        typist.enter(2);               // female, wife
        typist.enter();                // no numbers
        typist.line("Văn Bình");       // behind the surname
        typist.line("2001");
        typist.enter(2);
        typist.enter();
        typist.line("Thị Cúc");
        typist.line("2009");
        typist.enter(2);               // a child of 12: on to the next person
        QCOMPARE(place.focusName(), word("full_name_5"));
        typist.enter();                // nobody more: saved
        QCOMPARE(place.household(0).value(word("head_name")), word("Nguyễn Văn An"));
        QCOMPARE(place.people(), expected(kNguyen));
        QCOMPARE(place.focusName(), word("household_household_number"));
        report("Family Nguyễn, Enter alone", kNguyen, typist.keys());
    }

    void withDownToTheNextRow()
    {
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        typist.startCounting();
        typist.enter();
        typist.text("Nguyễn Văn An");
        typist.key(Qt::Key_Down);
        typist.line("1975");
        typist.enter();
        typist.line("024075001234");
        typist.line("0912345678");
        for (const auto &[name, born] : {std::pair{"Trần Thị Dung", "1978"}, std::pair{"Văn Bình", "2001"}, std::pair{"Thị Cúc", "2009"}}) {
            typist.line(name);
            typist.text(born);
            typist.key(Qt::Key_Down); // sex and relation are offered and stay
        }
        typist.enter();
        place.household(0);
        QCOMPARE(place.people(), expected(kNguyen));
        report("Family Nguyễn, Down to the next row", kNguyen, typist.keys());
    }

    void withTheLeastOffered()
    {
        Workplace place(newPath());
        Typist typist;
        place.choosePlace(typist);
        typist.startCounting();
        typist.enter();
        typist.line("Lê Minh Đức");
        typist.enter();
        typist.line("1962");
        typist.line("m");              // nothing in the name says it
        typist.line("024062004321");
        typist.enter();
        typist.line("Phạm Hoa");
        typist.line("1964");
        typist.enter(2);               // the other half of the couple
        typist.line("0987654321");     // a telephone number in the field before
        typist.line("Minh Hải");
        typist.line("1990");
        typist.line("m");
        typist.enter(2);
        typist.line("Thị Hà");
        typist.line("1992");
        typist.enter(3);
        typist.enter();
        place.household(0);
        QCOMPARE(place.people(), expected(kLe));
        report("Family Lê, least offered", kLe, typist.keys());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestHouseholdKeys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_householdkeys.moc"
