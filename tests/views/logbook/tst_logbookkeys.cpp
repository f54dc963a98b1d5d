// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbookplace.h"

#include <QElapsedTimer>

using namespace stc;
using test::LogbookPlace;
using test::word;

/// What a usual page costs at the keyboard (issue 4: at most 60 keys besides the sentence): 40 households, one with a symptom and one absent, three counters
/// that differ from what is offered, a sentence, and 13 people in quarantine, all normal in the morning and in the afternoon. Counted is every key from the
/// code of the page to its being finished.
class TestLogbookKeys : public QObject {
    Q_OBJECT
    test::Home m_home;

    /// The page as the office printed it.
    static PageCode print(LogbookPlace &place)
    {
        test::PageBook &book = place.book();
        for (int number = 5; number <= 40; ++number) {
            const Uuid household = test::addHousehold(*book.database, word("Nguyễn Văn Hộ %1").arg(QChar('A' + number % 26)), book.team, number);
            book.households.push_back(household);
            book.people.push_back(book.addPerson(household, word("Nguyễn Văn Hộ %1").arg(QChar('A' + number % 26))));
        }
        for (int person = 10; person < 23; ++person)
            book.quarantine(book.people[static_cast<std::size_t>(person)], "2021-06-01");
        const auto sheets = services::issueSheets(*book.database, {book.page});
        if (!sheets || !services::markPrinted(*book.database, {sheets->front().id}))
            qFatal("not printed");
        return sheets->front().code;
    }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }

    void aUsualPage()
    {
        LogbookPlace place;
        const PageCode code = print(place);
        place.show();
        place.page().focusStart();
        QCOMPARE(place.focusName(), word("pageCode"));
        test::Typist &hands = place.hands();
        const QString sentence = word("Tổ đã phát tờ rơi cho 40 hộ.");
        hands.startCounting();
        hands.text(shortPageCode(code).remove(QLatin1Char('-')));
        hands.enter();
        QCOMPARE(place.focusName(), word("recorder"));
        hands.line("1");
        QCOMPARE(place.focusName(), word("household"));
        hands.line("2");            // the second household: the second person coughs, 37,8
        hands.line("s");
        hands.line("2");
        hands.line("c");
        hands.line("378");
        hands.enter();              // no note
        QCOMPARE(place.last().values.value(word("symptoms")), word("cough"));
        QCOMPARE(place.last().values.value(word("temperature_c")), word("37.8"));
        hands.line("7");            // absent
        hands.line("a");
        hands.enter();
        QCOMPARE(place.last().number, 7);
        hands.key(Qt::Key_F8);      // the rest are well
        QCOMPARE(place.part<QLabel>("linesSum")->text(), word("38 of 40 households as usual"));
        QCOMPARE(place.focusName(), word("morning_1"));
        hands.key(Qt::Key_F9);      // all normal
        QCOMPARE(place.focusName(), word("households_assigned"));
        hands.enter(2);
        hands.line("98");           // people reminded, declarations, commitments: as the paper says
        hands.line("12");
        hands.line("3");
        hands.enter(6);
        QCOMPARE(place.focusName(), word("narrative"));
        const int beforeSentence = hands.keys();
        hands.text(sentence);
        const int sentenceKeys = hands.keys() - beforeSentence;
        hands.key(Qt::Key_Return, Qt::ControlModifier); // finished
        QVERIFY2(place.message().contains(word("is typed")), qPrintable(place.message()));
        QCOMPARE(place.focusName(), word("pageCode"));
        const int keys = hands.keys() - sentenceKeys;
        qInfo("A usual page: %d keys besides the sentence of %d", keys, sentenceKeys);

        const auto view = place.view();
        QCOMPARE(view.state, services::PageState::Typed);
        QCOMPARE(view.entries.size(), std::size_t(2));
        QCOMPARE(view.people.size(), std::size_t(13));
        for (const services::PagePerson &person : view.people)
            QVERIFY(person.checks[0].isConfirmedInBulk && person.checks[1].isConfirmedInBulk);
        const auto stored = [&](const char *column) { return view.head.before.value(QLatin1String(column)); };
        QCOMPARE(stored("recorder_id"), place.book().leader.toString());
        QCOMPARE(stored("households_assigned"), word("40"));
        QCOMPARE(stored("households_visited"), word("39"));
        QCOMPARE(stored("people_reminded"), word("98"));
        QCOMPARE(stored("declarations"), word("12"));
        QCOMPARE(stored("commitments"), word("3"));
        QCOMPARE(stored("suspected"), word("1"));
        QCOMPARE(stored("narrative"), sentence);
        QVERIFY2(keys <= 60, qPrintable(QString::number(keys)));
    }

    /// How long a key takes until its effect is painted, and how long saving does. Printed, not judged: machines differ.
    void howLongItTakes()
    {
        LogbookPlace place;
        print(place);
        place.show();
        QElapsedTimer clock;
        clock.start();
        place.page().openLogbookPage(place.book().page);
        place.page().repaint();
        qInfo("Opening a page of 40 households and 13 people: %.1f ms", double(clock.nsecsElapsed()) / 1e6);
        test::Typist &hands = place.hands();
        place.goToLines();
        double worst = 0;
        double worstSave = 0;
        const auto press = [&](auto call, double &slowest) {
            clock.restart();
            call();
            QCoreApplication::sendPostedEvents();
            place.page().repaint();
            slowest = std::max(slowest, double(clock.nsecsElapsed()) / 1e6);
        };
        for (int household = 1; household <= 10; ++household) {
            const QString number = QString::number(household);
            for (const QChar digit : number)
                press([&] { hands.text(QString(digit)); }, worst);
            press([&] { hands.enter(); }, worst);
            press([&] { hands.text("a"); }, worst);
            press([&] { hands.enter(); }, worst);
            press([&] { hands.enter(); }, worstSave);
        }
        place.goToChecks();
        for (int person = 0; person < 13; ++person) {
            for (int session = 0; session < 2; ++session) {
                for (const QChar digit : word("368"))
                    press([&] { hands.text(QString(digit)); }, worst);
                press([&] { hands.enter(); }, worstSave);
            }
        }
        QCOMPARE(place.view().entries.size(), std::size_t(10));
        QCOMPARE(place.view().people.back().checks[1].temperature, word("36.8"));
        qInfo("Slowest key until it is painted: %.1f ms; slowest save with everything it brings on screen: %.1f ms", worst, worstSave);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestLogbookKeys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_logbookkeys.moc"
