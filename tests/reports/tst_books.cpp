// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of the commune's books: what they say, where they break.
#include "printdatabase.h"
#include "printsamples.h"
#include "testsupport.h"

#include "domain/householdcode.h"
#include "reports/annex.h"
#include "reports/communebook.h"
#include "reports/gaplist.h"
#include "reports/kinds.h"
#include "reports/labels.h"
#include "reports/qrcode.h"
#include "reports/register.h"
#include "reports/teambook.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace stc;
using namespace stc::reports;

namespace {

const QDate kDay(2021, 6, 9);

QString word(const char *text) { return QString::fromUtf8(text); }

QString allText(const Document &document)
{
    QString text;
    for (const Page &page : document.pages)
        text += test::textOf(page);
    return text;
}

store::TeamHousehold household(int number, const QString &head, const QString &address = {})
{
    store::TeamHousehold made;
    made.key = number;
    made.id = Uuid{7, std::uint64_t(number)};
    made.number = QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
    made.head = head;
    made.hamlet = word("Thôn Ngò");
    made.address = address;
    made.people = 4;
    return made;
}

std::vector<store::HouseholdPerson> family(int size)
{
    std::vector<store::HouseholdPerson> people;
    for (int i = 0; i < size; ++i)
        people.push_back({QStringLiteral("Person %1 of %2").arg(i + 1).arg(size), word("1970"), word("male"), word("child"), word("024070000001"), word("0912345678"), word("farmer"), word("permanent")});
    return people;
}

QString longName() { return word("Công Tằng Tôn Nữ Thị Hồng Phượng Nguyễn Phúc Khánh Thương Hoàng Thị Ánh Tuyết"); }
QString longAddress() { return word("Số nhà 1234/56/78 ngách 90 ngõ Nguyễn Thị Minh Khai kéo dài, cạnh nhà văn hóa thôn và trạm bơm Đồng Lim"); }

/// The page on which a text stands, -1 = on none.
int pageWith(const Document &document, const QString &text)
{
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        if (test::textOf(document.pages[i]).contains(text))
            return int(i);
    }
    return -1;
}

} // namespace

class TestBooks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    test::PlainMeasure m_measure;
    Footer m_footer{word("Hà"), QDateTime(kDay, QTime(20, 0), Qt::UTC), false};

    [[nodiscard]] static PrintRequest request(PrintKind kind)
    {
        PrintRequest made;
        made.kind = kind;
        made.date = kDay;
        return made;
    }
    Result<Document> print(const PrintRequest &asked) { return makeDocument(*m_database, asked, m_measure, {}); }
    [[nodiscard]] std::int64_t count(const char *sql) { return m_database->connection().integer(sql).value_or(-1); }

private Q_SLOTS:
    void initTestCase()
    {
        // Two communes of three teams, 12 households a team, four people a household.
        auto database = test::printDatabase(m_folder.filePath(QStringLiteral("books.db")), {2, 3, 12, 9});
        STC_UNWRAP(database);
        m_database = std::move(*database);
    }

    void annexIsThatOfTheDecision()
    {
        const auto document = print(request(PrintKind::RosterAnnex));
        STC_UNWRAP(document);
        QCOMPARE(test::faultsOf(*document), QStringList());
        QCOMPARE(document->pages.size(), std::size_t(2)); // one decision a commune
        const QString text = test::textOf(document->pages.front());
        QVERIFY(text.startsWith(QStringLiteral("Annex\nLIST OF THE MEMBERS OF THE COMMUNITY COVID TEAMS\n")));
        QVERIFY2(text.contains(word("(Attached to decision No. 23/QĐ-UBND, 18/4/2021, of the People's Committee of xã Việt Lập)")), qPrintable(text));
        QVERIFY(text.contains(word("Tổ COVID cộng đồng số 2 – Thôn Mỏ Ngân (12 households)")));
        QVERIFY(text.contains(QStringLiteral("This list holds 3 teams with 12 members for 36 households.")));
        QVERIFY(text.contains(QStringLiteral("ON BEHALF OF THE PEOPLE'S COMMITTEE")));
        // One team asked for: all teams of its decision, of its commune alone.
        PrintRequest asked = request(PrintKind::RosterAnnex);
        asked.team = test::printTeam(1, 2);
        const auto one = print(asked);
        STC_UNWRAP(one);
        QCOMPARE(one->pages.size(), std::size_t(1));
        QVERIFY(allText(*one).contains(QStringLiteral("This list holds 3 teams")));
        // Another decision is another annex; a team without one gets dots to write on.
        QVERIFY(m_database->connection().execute("SAVEPOINT t; UPDATE teams SET decision_number = '31/QĐ-UBND' WHERE key = 2; "
                                                 "UPDATE teams SET decision_number = NULL, decision_date = NULL WHERE key = 3"));
        asked.team = test::printTeam(0, 1);
        const auto other = print(asked);
        STC_UNWRAP(other);
        QVERIFY(allText(*other).contains(QStringLiteral("This list holds 1 teams")));
        asked.team = test::printTeam(0, 2);
        const auto dots = print(asked);
        STC_UNWRAP(dots);
        QVERIFY(allText(*dots).contains(word("decision No. ………, …… / …… / …………")));
        QCOMPARE(print(request(PrintKind::RosterAnnex))->pages.size(), std::size_t(4));
        QVERIFY(m_database->connection().execute("ROLLBACK TO t; RELEASE t"));
    }

    void registerHoldsEverybody()
    {
        const auto document = print(request(PrintKind::HouseholdRegister));
        STC_UNWRAP(document);
        QCOMPARE(test::faultsOf(*document), QStringList());
        const QString text = allText(*document);
        QCOMPARE(text.count(QStringLiteral("All: 12 households, 48 people")), 6);
        QCOMPARE(count("SELECT count(*) FROM people"), 6 * 48);
        // Who died is on no list, and in no sum.
        QVERIFY(m_database->connection().execute("SAVEPOINT t; INSERT INTO movements (key, id, updated_at, batch, area, person_id, kind, happened_on) "
                                                 "SELECT 1, x'00000000000000000000000000000001', 1, 1, area, key, 'died', '2021-06-01' FROM people ORDER BY key LIMIT 1"));
        PrintRequest asked = request(PrintKind::HouseholdRegister);
        asked.team = test::printTeam(0, 0);
        QVERIFY(allText(*print(asked)).contains(QStringLiteral("All: 12 households, 47 people")));
        asked.kind = PrintKind::AssignmentList;
        QVERIFY(allText(*print(asked)).contains(QStringLiteral("All: 1 teams, 12 households, 47 people")));
        asked.kind = PrintKind::HouseholdList;
        QVERIFY(allText(*print(asked)).contains(QStringLiteral("All: 12 households, 47 people")));
        QVERIFY(m_database->connection().execute("ROLLBACK TO t; RELEASE t"));
    }

    void registerCutsNoHousehold()
    {
        // Households of 1 to 9 people: wherever a page ends, a household is whole.
        RegisterTeam team;
        team.team.name = word("Tổ 1");
        for (int i = 1; i <= 60; ++i)
            team.households.push_back({household(i, QStringLiteral("Head %1").arg(i)), family(1 + i % 9)});
        const Document document = registerDocument({team}, kDay, m_footer, m_measure);
        QCOMPARE(test::faultsOf(document), QStringList());
        QVERIFY(document.pages.size() > 10);
        QVERIFY(!allText(document).contains(QStringLiteral("(continued)")));
        for (const Page &page : document.pages) {
            const QString text = u'\n' + test::textOf(page);
            qsizetype wanted = 0;
            for (int i = 1; i <= 60; ++i) {
                if (text.contains(QStringLiteral("\n%1. Head %1 – ").arg(i)))
                    wanted += 1 + i % 9;
            }
            QCOMPARE(text.count(QRegularExpression(QStringLiteral("Person \\d+ of \\d+"))), wanted);
        }
        // One that is longer than a page goes on overleaf, and says whose rows they are.
        team.households = {{household(1, word("Head")), family(80)}};
        const Document longOne = registerDocument({team}, kDay, m_footer, m_measure);
        QCOMPARE(test::faultsOf(longOne), QStringList());
        QVERIFY(longOne.pages.size() > 2);
        QVERIFY(test::textOf(longOne.pages[1]).contains(QStringLiteral("(continued)")));
        QVERIFY(allText(longOne).contains(QStringLiteral("Person 80 of 80")));
    }

    void assignmentsAreHeldAgainstTheLimits()
    {
        const auto document = print(request(PrintKind::AssignmentList));
        STC_UNWRAP(document);
        QCOMPARE(test::faultsOf(*document), QStringList());
        const QString text = allText(*document);
        QCOMPARE(text.count(QStringLiteral("Sum of the team: 12 households, 48 people; 18 fewer than the 30–50 of a team")), 6);
        QCOMPARE(text.count(QStringLiteral("All: 3 teams, 36 households, 144 people")), 2);
        QVERIFY(!text.contains(QStringLiteral("Households without a team")));
        // A household without a team, and one that came to its team lately.
        QVERIFY(m_database->connection().execute(
            "SAVEPOINT t; UPDATE households SET team_id = NULL WHERE key = (SELECT min(key) FROM households WHERE team_id = 1); "
            "INSERT INTO assignments (key, id, updated_at, batch, area, household_id, team_id, until_on) "
            "SELECT 1, x'00000000000000000000000000000001', 1, 1, area, max(key), 2, '2021-05-20' FROM households WHERE team_id = 1"));
        const QString changed = allText(*print(request(PrintKind::AssignmentList)));
        QVERIFY(changed.contains(QStringLiteral("Without a team: 1 households, 4 people")));
        QVERIFY(changed.contains(QStringLiteral("Sum of the team: 11 households, 44 people; 19 fewer")));
        QVERIFY(changed.contains(QStringLiteral("All: 3 teams, 36 households, 144 people")));
        QVERIFY(changed.contains(QStringLiteral("20/05/2021")));
        // As of a day before, it still belonged to the other team.
        PrintRequest before = request(PrintKind::AssignmentList);
        before.date = QDate(2021, 5, 19);
        before.team = test::printTeam(0, 1);
        QVERIFY(allText(*print(before)).contains(QStringLiteral("Sum of the team: 13 households")));
        QVERIFY(m_database->connection().execute("ROLLBACK TO t; RELEASE t"));
    }

    void saysHowManyTooMany()
    {
        AssignmentList list;
        AssignedTeam team;
        for (int i = 0; i < 52; ++i)
            team.households.push_back(household(i + 1, word("Head")));
        list.teams = {team, AssignedTeam{}};
        const QString text = allText(assignmentDocument({list}, kDay, m_footer, m_measure));
        QVERIFY(text.contains(QStringLiteral("52 households, 208 people; 2 more than the 30–50 of a team")));
        QVERIFY(text.contains(QStringLiteral("No household is assigned to this team.")));
        QVERIFY(text.contains(QStringLiteral("All: 2 teams, 52 households, 208 people")));
    }

    void telephonesAreLarge()
    {
        const auto document = print(request(PrintKind::ContactList));
        STC_UNWRAP(document);
        QCOMPARE(test::faultsOf(*document), QStringList());
        QCOMPARE(allText(*document).count(QStringLiteral("All: 3 teams, 12 members")), 2);
        const auto members = store::membersOn(*m_database, 1, kDay);
        STC_UNWRAP(members);
        for (const store::TeamMember &member : *members) {
            bool isFound = false;
            for (const Page &page : document->pages) {
                for (const TextBox &box : page.boxes)
                    isFound = isFound || (page.lines[box.firstLine].text == member.phone && box.size >= 14);
            }
            QVERIFY2(isFound, qPrintable(member.phone));
        }
    }

    void gapListsAgreeWithTheQuery()
    {
        const store::GapFilter filter{m_database->unit().range(), {}, {}, kDay};
        const auto counts = store::countGaps(*m_database, filter);
        STC_UNWRAP(counts);
        for (const store::GapKindInfo &info : store::gapKinds()) {
            PrintRequest asked = request(PrintKind::GapList);
            asked.gap = QLatin1String(info.name);
            const auto document = print(asked);
            STC_UNWRAP(document);
            QCOMPARE(test::faultsOf(*document), QStringList());
            const std::int64_t wanted = (*counts)[std::size_t(info.kind)];
            const QString text = allText(*document);
            QVERIFY(text.contains(store::label(info.kind).toUpper()));
            QVERIFY2(text.contains(wanted == 0 ? QStringLiteral("Nothing is missing.") : QStringLiteral("All: %1").arg(wanted)), info.name);
        }
        QCOMPARE((*counts)[std::size_t(store::GapKind::NoCommitment)], count("SELECT count(*) FROM households WHERE commitment_signed_on IS NULL"));
        QVERIFY((*counts)[std::size_t(store::GapKind::NoDeclaration)] > 0);
        // Without a kind: those of which something is missing, each on pages of its own.
        const auto all = print(request(PrintKind::GapList));
        STC_UNWRAP(all);
        QVERIFY(!allText(*all).contains(QStringLiteral("Nothing is missing.")));
        QCOMPARE(allText(*all).count(QStringLiteral("SOCIALIST REPUBLIC OF VIET NAM")), std::count_if(counts->begin(), counts->end(), [](std::int64_t n) { return n > 0; }));
    }

    void gapListsOfAHamletAndOfNothing()
    {
        PrintRequest asked = request(PrintKind::GapList);
        asked.gap = QStringLiteral("no-commitment");
        asked.unit = QStringLiteral("07354");
        asked.hamlet = word("Thôn Ngò");
        const auto document = print(asked);
        STC_UNWRAP(document);
        QVERIFY(allText(*document).contains(word("Thôn Ngò, Xã Việt Lập, Huyện Tân Yên")));
        QVERIFY(allText(*document).contains(QStringLiteral("All: %1").arg(count("SELECT count(*) FROM households WHERE commitment_signed_on IS NULL AND team_id = 3"))));
        asked.gap.clear();
        asked.hamlet = word("Thôn Không Có");
        const auto nothing = print(asked);
        STC_UNWRAP(nothing);
        QVERIFY(allText(*nothing).contains(QStringLiteral("Nothing is missing.")));
        asked.gap = QStringLiteral("no-hat");
        QCOMPARE(print(asked).error().code, ErrorCode::WrongCall);
    }

    void emptyUnitsSaySo()
    {
        for (const PrintKind kind : {PrintKind::RosterAnnex, PrintKind::HouseholdRegister, PrintKind::AssignmentList, PrintKind::ContactList, PrintKind::Labels, PrintKind::GapList}) {
            PrintRequest asked = request(kind);
            asked.unit = QStringLiteral("07306");
            const auto document = print(asked);
            STC_UNWRAP(document);
            QCOMPARE(document->pages.size(), std::size_t(1));
            QCOMPARE(test::faultsOf(*document), QStringList());
        }
    }

    void longNamesWrap()
    {
        store::TeamInfo team;
        team.name = longName();
        team.hamlet = longAddress();
        team.leader = longName();
        const std::vector<store::TeamMember> members{{longName(), word("male"), word("1968-09-14"), word("0912345678 / 0987654321"), word("leader"), word("hamlet_head"), {}, {}, longAddress()}};
        QCOMPARE(test::faultsOf(annexDocument({{longName(), longName(), {}, {{team, members, 3}}}}, m_footer, m_measure)), QStringList());
        RegisterTeam book;
        book.team = team;
        book.households = {{household(1, longName(), longAddress()), {{longName(), word("1962"), word("male"), word("head"), word("024070000001"), word("0912345678"), word("farmer"), word("absent")}}}};
        QCOMPARE(test::faultsOf(registerDocument({book}, kDay, m_footer, m_measure)), QStringList());
        AssignmentList list;
        list.teams = {{team, {household(1, longName(), longAddress())}}};
        QCOMPARE(test::faultsOf(assignmentDocument({list}, kDay, m_footer, m_measure)), QStringList());
        QCOMPARE(test::faultsOf(contactDocument({{{}, {}, {{team, members}}}}, kDay, m_footer, m_measure)), QStringList());
        store::GapRow row;
        row.name = row.head = longName();
        row.address = row.hamlet = longAddress();
        for (const store::GapKindInfo &info : store::gapKinds()) {
            const Document document = gapDocument({{info.kind, longAddress(), {}, {row}}}, kDay, m_database->units(), m_footer, m_measure);
            QCOMPARE(test::faultsOf(document), QStringList());
            QVERIFY(allText(document).contains(word("Phúc Khánh")));
        }
        for (const LabelSheet &sheet : labelSheets()) {
            const auto document = labelDocument({{Uuid{1, 2}, longName(), word("123456789012345678901234567890"), longAddress(), longAddress(), longName()}}, sheet, m_footer, m_measure, {});
            STC_UNWRAP(document);
            QCOMPARE(test::faultsOf(*document), QStringList());
            QVERIFY(allText(*document).contains(u'…')); // what does not fit says so
        }
    }

    void signaturesHaveCompany()
    {
        // However long a list is, the sheet with the signatures holds at least the sum of the list.
        for (int rows = 0; rows < 70; ++rows) {
            HouseholdListTeam households;
            RosterTeam roster;
            RegisterTeam book;
            AssignmentList list;
            Annex annex;
            list.teams.resize(1);
            annex.teams.resize(1);
            for (int i = 0; i < rows; ++i) {
                households.households.push_back(household(i + 1, word("Head")));
                roster.members.push_back({word("Name"), {}, {}, {}, word("member"), {}, word("2021-05-01"), {}, {}});
                book.households.push_back({household(i + 1, word("Head")), family(1)});
                list.teams.front().households.push_back(household(i + 1, word("Head")));
                annex.teams.front().members.push_back(roster.members.back());
            }
            const auto isWell = [&](const Document &document, const QString &sum, const QString &signature) {
                return test::faultsOf(document).isEmpty() && pageWith(document, signature) == int(document.pages.size()) - 1 &&
                    test::textOf(document.pages.back()).contains(sum);
            };
            const QString head = QStringLiteral("HEAD OF THE UNIT");
            const QString sum = rows == 0 ? QStringLiteral("No household is assigned") : QStringLiteral("All: ");
            QVERIFY2(isWell(householdDocument({households}, kDay, m_footer, m_measure), sum, head), qPrintable(QString::number(rows)));
            QVERIFY2(isWell(rosterDocument({roster}, kDay, m_footer, m_measure), rows == 0 ? QStringLiteral("This team has no members.") : sum, head), qPrintable(QString::number(rows)));
            QVERIFY2(isWell(registerDocument({book}, kDay, m_footer, m_measure), sum, head), qPrintable(QString::number(rows)));
            QVERIFY2(isWell(assignmentDocument({list}, kDay, m_footer, m_measure), QStringLiteral("All: "), head), qPrintable(QString::number(rows)));
            QVERIFY2(isWell(annexDocument({annex}, m_footer, m_measure), QStringLiteral("This list holds"), QStringLiteral("CHAIRMAN")), qPrintable(QString::number(rows)));
        }
    }

    void labelsFillTheirSheets()
    {
        for (const LabelSheet &sheet : labelSheets()) {
            QCOMPARE(findLabelSheet(QLatin1String(sheet.name)), &sheet);
            PrintRequest asked = request(PrintKind::Labels);
            asked.labelSheet = QLatin1String(sheet.name);
            const auto document = print(asked);
            STC_UNWRAP(document);
            QCOMPARE(test::faultsOf(*document), QStringList());
            const int onSheet = sheet.columns * sheet.rows;
            QCOMPARE(int(document->pages.size()), (72 + onSheet - 1) / onSheet);
            QCOMPARE(allText(*document).count(QStringLiteral("Household 0")), 72);
            // No label reaches over its edge or over the sheet's.
            QVERIFY(sheet.first.x() + (sheet.columns - 1) * sheet.pitch.width() + sheet.size.width() <= 210.001);
            QVERIFY(sheet.first.y() + (sheet.rows - 1) * sheet.pitch.height() + sheet.size.height() <= 297.001);
            QVERIFY(sheet.size.width() <= sheet.pitch.width() && sheet.size.height() <= sheet.pitch.height());
        }
        PrintRequest asked = request(PrintKind::Labels);
        asked.labelSheet = QStringLiteral("1x1");
        QCOMPARE(print(asked).error().code, ErrorCode::WrongCall);
        asked.labelSheet.clear();
        asked.team = test::printTeam(0, 0);
        QCOMPARE(allText(*print(asked)).count(QStringLiteral("Household 0")), 12);
    }

    void codesAreDrawnModuleByModule()
    {
        const Uuid id = Uuid::parse(QStringLiteral("01ed0cd7-84a2-4fb0-b470-09c1a1e612cd")).value();
        const auto document = labelDocument({{id, word("Head"), {}, word("Thôn Ngò"), {}, {}}}, labelSheets().front(), m_footer, m_measure, {});
        STC_UNWRAP(document);
        const auto code = qrCode(householdCode(id));
        STC_UNWRAP(code);
        const std::vector<Fill> &fills = document->pages.front().fills;
        // First the white square with the quiet zone, then the dark runs inside it.
        const QRectF white = fills.front().rect;
        QVERIFY(fills.front().grey > 0.99F);
        const double module = white.width() / (code->side + 2 * kQrQuietZone);
        QVERIFY(module >= 0.6); // mm
        for (int row = 0; row < code->side; ++row) {
            for (int column = 0; column < code->side; ++column) {
                const QPointF middle(white.left() + (column + kQrQuietZone + 0.5) * module, white.top() + (row + kQrQuietZone + 0.5) * module);
                const bool isDark = std::any_of(fills.begin() + 1, fills.end(), [&](const Fill &fill) { return fill.grey < 0.01F && fill.rect.contains(middle); });
                QCOMPARE(isDark, code->isDark(row, column));
            }
        }
        const QRectF quiet = white.adjusted(kQrQuietZone * module - 0.01, kQrQuietZone * module - 0.01, 0.01 - kQrQuietZone * module, 0.01 - kQrQuietZone * module);
        for (std::size_t i = 1; i < fills.size(); ++i)
            QVERIFY(quiet.contains(fills[i].rect));
        for (const TextBox &box : document->pages.front().boxes)
            QVERIFY(!box.rect.intersects(white));
        QVERIFY(white.left() >= 0 && white.right() <= 70 && white.bottom() <= 37.5);
    }
};

QTEST_GUILESS_MAIN(TestBooks)
#include "tst_books.moc"
