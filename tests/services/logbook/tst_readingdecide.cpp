// SPDX-License-Identifier: GPL-3.0-or-later
#include "readbook.h"

#include "services/logbook/readingsample.h"

#include <algorithm>

using namespace stc;
using schema::TableId;
using services::ComparedKind;
using services::EntryKind;
using services::PageReadingDone;
using services::ReadingDecision;
using services::Verdict;
using test::PageBook;
using test::ReadBook;
using test::word;

namespace {

ReadingDecision &decisionOn(PageReadingDone &reading, ComparedKind kind, const Uuid &subject)
{
    const auto found = std::find_if(reading.decisions.begin(), reading.decisions.end(), [&](const ReadingDecision &one) { return one.difference.kind == kind && one.difference.subject == subject; });
    if (found == reading.decisions.end())
        qFatal("no such difference");
    return *found;
}

} // namespace

/// What is decided is written, in one change, and nothing else.
class TestReadingDecide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameTypingIsOneRow();
    void secondIsRight();
    void firstIsRight();
    void anotherValue();
    void symptomsAreAddedWithoutPerson();
    void symptomsGoWithTheirCase();
    void boxesAreTakenAwayAndAdded();
    void undoBringsEverythingBack();
    void changedMeanwhile();
    void undecided();
    void ownTyping();
    void notTyped();
    void closedDay();
    void readTwice();
};

void TestReadingDecide::sameTypingIsOneRow()
{
    ReadBook book;
    const QStringList before = book.everything();
    const auto reply = services::finishReading(*book.database, book.reading(book.first()));
    STC_UNWRAP(reply);
    QCOMPARE(reply->compared, 6); // two lines, three figures, one box of symptoms
    QCOMPARE(reply->differences, 0);
    QCOMPARE(book.reading(), word("2021-06-09|lan|6|0|0|"));
    QStringList after = book.everything();
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(std::all_of(before.begin(), before.end(), [&](const QString &row) { return after.contains(row); }));
    QVERIFY(reply->change.isSomething());
    QVERIFY(reply->change.summary.contains(word("Tổ 1")) && reply->change.summary.contains(word("07/06/2021")));
    QVERIFY(book.open().state == services::PageState::Checked);
}

void TestReadingDecide::secondIsRight()
{
    ReadBook book;
    auto second = book.first();
    second.exceptions = {{book.households[0], word("refused")}, {book.households[3], word("need")}}; // the ill person's household was another one
    second.boxes[0].measure = word("39.6");
    for (auto &box : second.boxes) {
        if (box.person == book.people[2])
            box.symptoms = word("fever");
        if (box.person == book.people[0])
            box.measure = box.session == 0 ? word("36.9") : word("36.8");
    }
    second = second.tidied();
    const auto reading = book.reading(second);
    const auto reply = services::finishReading(*book.database, reading);
    STC_UNWRAP(reply);
    QVERIFY(book.first() == second);
    QCOMPARE(reply->mistakes, int(reading.decisions.size()));
    QVERIFY(reply->withoutPerson.empty());
    QCOMPARE(book.count("SELECT count(*) FROM suspected_cases"), 0);
    QCOMPARE(book.count("SELECT count(*) FROM page_checks"), 1);
    QCOMPARE(book.count("SELECT count(*) FROM visit_exceptions"), 2);
}

void TestReadingDecide::firstIsRight()
{
    ReadBook book;
    const QStringList before = book.everything();
    services::PageTyping second; // who read it typed nothing at all
    const auto reply = services::finishReading(*book.database, book.reading(second, Verdict::First));
    STC_UNWRAP(reply);
    QCOMPARE(reply->differences, 6);
    QCOMPARE(reply->mistakes, 0);
    const QStringList after = book.everything();
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(std::all_of(before.begin(), before.end(), [&](const QString &row) { return after.contains(row); }));
}

void TestReadingDecide::anotherValue()
{
    ReadBook book;
    auto second = book.first();
    second.exceptions[0].outcome = second.exceptions[0].outcome == word("absent") ? word("refused") : word("need");
    std::erase_if(second.exceptions, [&](const auto &one) { return one.household == book.households[1]; });
    for (auto &box : second.boxes) {
        if (box.person == book.people[0] && box.session == 0)
            box.measure = word("37.0");
    }
    second.exceptions = {{book.households[0], word("refused")}};
    auto reading = book.reading(second);
    auto &line = decisionOn(reading, ComparedKind::Exception, book.households[0]);
    line.verdict = Verdict::Other;
    line.other = word("locked_down");
    auto &ill = decisionOn(reading, ComparedKind::Exception, book.households[1]);
    ill.verdict = Verdict::Other;
    ill.other = ill.difference.first; // typed in full: the first one after all
    auto &box = decisionOn(reading, ComparedKind::Measure, book.people[0]);
    box.verdict = Verdict::Other;
    box.other = QLatin1String(services::kMeasureAbsent);
    const auto reply = services::finishReading(*book.database, reading);
    STC_UNWRAP(reply);
    QCOMPARE(reply->differences, 3);
    QCOMPARE(reply->mistakes, 2);
    const auto view = book.open();
    QCOMPARE(view.entries.size(), std::size_t(2));
    QVERIFY(view.entries[0].kind == EntryKind::LockedDown && view.entries[0].household == book.households[0]);
    QVERIFY(view.entries[1].kind == EntryKind::Symptoms && view.entries[1].person == book.people[2]);
    QVERIFY(view.people[0].checks[0].isAbsent && view.people[0].checks[0].temperature.isEmpty());
    QCOMPARE(view.people[0].checks[1].temperature, word("36.8"));
}

void TestReadingDecide::symptomsAreAddedWithoutPerson()
{
    ReadBook book;
    auto second = book.first();
    second.exceptions.push_back({book.households[3], word("symptoms")});
    for (auto &exception : second.exceptions) {
        if (exception.household == book.households[0])
            exception.outcome = word("symptoms");
    }
    const auto reply = services::finishReading(*book.database, book.reading(second));
    STC_UNWRAP(reply);
    QVERIFY((reply->withoutPerson == std::vector<int>{1, 4}));
    QVERIFY(book.first() == second.tidied());
    QCOMPARE(book.count("SELECT count(*) FROM suspected_cases"), 1); // nobody was made up
    // The line waits on the page for the one who had them.
    auto view = book.open();
    const auto line = std::find_if(view.entries.begin(), view.entries.end(), [&](const auto &one) { return one.household == book.households[3]; });
    auto entry = book.ill(3, 6);
    entry.visit = line->visit;
    const auto saved = book.save(entry);
    STC_UNWRAP(saved);
    QVERIFY2(saved->isSaved(), qPrintable(test::problemsOf(*saved)));
    QCOMPARE(book.count("SELECT count(*) FROM suspected_cases"), 2);
}

void TestReadingDecide::symptomsGoWithTheirCase()
{
    ReadBook book;
    const auto view = book.open();
    const auto ill = std::find_if(view.entries.begin(), view.entries.end(), [](const auto &one) { return one.kind == EntryKind::Symptoms; });
    QVERIFY(ill != view.entries.end() && !ill->record.isNull());
    auto second = book.first();
    std::erase_if(second.exceptions, [&](const auto &one) { return one.household == book.households[1]; });
    const auto reply = services::finishReading(*book.database, book.reading(second));
    STC_UNWRAP(reply);
    QVERIFY(book.first() == second.tidied());
    QCOMPARE(book.count("SELECT count(*) FROM suspected_cases"), 0);
    QCOMPARE(book.count("SELECT count(*) FROM visit_exceptions"), 1);
}

void TestReadingDecide::boxesAreTakenAwayAndAdded()
{
    ReadBook book;
    services::PageTyping second = book.first();
    second.boxes = {{book.people[0], 1, QLatin1String(services::kMeasureDone), {}}, {book.people[2], 0, word("38.1"), {}}, {book.people[2], 1, word("37.9"), word("cough")}, {book.people[4], 0, QLatin1String(services::kMeasureAbsent), {}}};
    const auto reply = services::finishReading(*book.database, book.reading(second));
    STC_UNWRAP(reply);
    QVERIFY(book.first() == second.tidied());
    const auto view = book.open();
    QVERIFY(!view.people[0].checks[0].isDone());
    QVERIFY(view.people[0].checks[1].isConfirmedInBulk && view.people[0].checks[1].temperature.isEmpty());
    QCOMPARE(view.people[1].checks[0].temperature, word("38.1"));
    QCOMPARE(view.people[1].checks[0].symptoms, QString());
    QCOMPARE(view.people[1].checks[1].symptoms, word("cough"));
    QVERIFY(view.people[2].checks[0].isAbsent);
    // Symptoms without a figure: when they go the box was measured all the same.
    services::PageTyping third = second;
    third.boxes[2] = {book.people[2], 1, QLatin1String(services::kMeasureDone), word("fever")};
    STC_UNWRAP(services::finishReading(*book.database, book.reading(third)));
    QVERIFY(book.first() == third.tidied());
    third.boxes[2].symptoms.clear();
    STC_UNWRAP(services::finishReading(*book.database, book.reading(third)));
    QVERIFY(book.first() == third.tidied());
    QVERIFY(book.open().people[1].checks[1].isDone());
}

void TestReadingDecide::undoBringsEverythingBack()
{
    ReadBook book;
    const QStringList before = book.everything();
    services::PageTyping second;
    second.exceptions = {{book.households[2], word("symptoms")}, {book.households[0], word("refused")}};
    second.boxes = {{book.people[4], 1, word("36.4"), {}}, {book.people[2], 0, word("38.7"), word("fever")}};
    const auto reply = services::finishReading(*book.database, book.reading(second));
    STC_UNWRAP(reply);
    QVERIFY(book.first() == second.tidied());
    const auto undone = book.undo(reply->change);
    STC_UNWRAP(undone);
    QCOMPARE(book.everything(), before);
}

void TestReadingDecide::changedMeanwhile()
{
    ReadBook book;
    auto second = book.first();
    second.exceptions.push_back({book.households[2], word("need")});
    const auto reading = book.reading(second);
    book.measure(4, 0, "365"); // somebody goes on typing
    const QStringList before = book.everything();
    const auto reply = services::finishReading(*book.database, reading);
    QVERIFY(!reply);
    QVERIFY(reply.error().code == ErrorCode::InvalidInput);
    QCOMPARE(book.everything(), before);
    STC_UNWRAP(services::finishReading(*book.database, book.reading(second)));
    QVERIFY(!book.open().people[2].checks[0].isDone()); // the second typing had nothing there
}

void TestReadingDecide::undecided()
{
    ReadBook book;
    auto reading = book.reading({});
    reading.decisions[1].verdict = Verdict::Undecided;
    const QStringList before = book.everything();
    const auto reply = services::finishReading(*book.database, reading);
    QVERIFY(!reply && reply.error().code == ErrorCode::InvalidInput);
    reading.decisions.erase(reading.decisions.begin() + 1);
    QVERIFY(!services::finishReading(*book.database, reading));
    // A value that nobody can have.
    reading = book.reading({});
    auto &box = decisionOn(reading, ComparedKind::Measure, book.people[2]);
    box.verdict = Verdict::Other;
    box.other = word("53.1");
    const auto wrong = services::finishReading(*book.database, reading);
    QVERIFY(!wrong && wrong.error().code == ErrorCode::InvalidInput && !wrong.error().text.isEmpty());
    QCOMPARE(book.everything(), before);
}

void TestReadingDecide::ownTyping()
{
    ReadBook book(store::Database::who());
    QVERIFY(services::isOwnTyping(book.open()));
    auto reading = book.reading(book.first());
    const QStringList before = book.everything();
    const auto refused = services::finishReading(*book.database, reading);
    QVERIFY(!refused && refused.error().code == ErrorCode::InvalidInput);
    QCOMPARE(book.everything(), before);
    reading.readsOwnTyping = true;
    STC_UNWRAP(services::finishReading(*book.database, reading));
    QVERIFY(book.reading().endsWith(word("|Read by the person who had typed it.")));
    ReadBook other;
    auto elsewhere = other.reading(other.first());
    elsewhere.readsOwnTyping = true; // agreed, but it is somebody else's
    STC_UNWRAP(services::finishReading(*other.database, elsewhere));
    QVERIFY(other.reading().endsWith(QLatin1Char('|')));
}

void TestReadingDecide::notTyped()
{
    PageBook book;
    const auto missing = services::finishReading(*book.database, {book.page, {}, {}, false, {}});
    QVERIFY(!missing && missing.error().code == ErrorCode::InvalidInput);
    STC_UNWRAP(services::issueSheets(*book.database, {book.page}));
    STC_UNWRAP(book.save(book.line(EntryKind::Absent, 0)));
    const auto begun = services::finishReading(*book.database, {book.page, services::firstTyping(book.open()), {}, false, {}});
    QVERIFY(!begun && begun.error().code == ErrorCode::InvalidInput);
    QCOMPARE(book.count("SELECT count(*) FROM page_checks"), 0);
}

void TestReadingDecide::closedDay()
{
    ReadBook book;
    book.close("2021-06-07");
    // Where nothing is corrected nobody asks.
    STC_UNWRAP(services::finishReading(*book.database, book.reading(book.first())));
    QCOMPARE(book.corrections(), QString());
    auto second = book.first();
    second.exceptions = {{book.households[0], word("refused")}, {book.households[3], word("symptoms")}};
    auto reading = book.reading(second);
    const QStringList before = book.everything();
    const auto asked = services::finishReading(*book.database, reading);
    QVERIFY(!asked && asked.error().code == ErrorCode::DayClosed);
    QVERIFY(asked.error().text.contains(word("07/06/2021")));
    QCOMPARE(book.everything(), before);
    reading.reason = word("đọc soát lần hai");
    const auto reply = services::finishReading(*book.database, reading);
    STC_UNWRAP(reply);
    QVERIFY(book.first() == second.tidied());
    QVERIFY2(book.corrections().contains(word("visits|absent|refused|đọc soát lần hai")), qPrintable(book.corrections()));
    QVERIFY(book.corrections().contains(word("visits|symptoms||đọc soát lần hai")));
    QVERIFY(book.corrections().contains(word("visits||symptoms|đọc soát lần hai")));
    QVERIFY(book.corrections().contains(word("registers|suspected_cases||đọc soát lần hai")));
}

void TestReadingDecide::readTwice()
{
    ReadBook book;
    auto second = book.first();
    second.boxes.clear();
    STC_UNWRAP(services::finishReading(*book.database, book.reading(second)));
    STC_UNWRAP(services::finishReading(*book.database, book.reading(second)));
    const auto pages = services::readingPages(*book.database, {0, 99'999'999'999}, book.page.date, book.page.date);
    STC_UNWRAP(pages);
    QCOMPARE(pages->size(), std::size_t(1));
    QVERIFY(pages->front().isInSample && !pages->front().isDue());
    QCOMPARE(pages->front().reading->mistakes, 4);
    QCOMPARE(pages->front().reading->typedBy, word("lan"));
}

QTEST_GUILESS_MAIN(TestReadingDecide)
#include "tst_readingdecide.moc"
