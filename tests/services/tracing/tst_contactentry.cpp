// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tracing/contactentry.h"

#include "tracingbook.h"

#include "services/undo.h"

#include <optional>

using namespace stc;
using schema::TableId;
using services::NewContact;
using test::june;

class TestContactEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book.emplace();
        m_case = m_book->person("Nguyễn Văn Một", m_book->household("Nguyễn Văn Một", "Thôn Trong"));
        m_book->confirm(m_case, june(5));
        m_known = m_book->person("Lê Văn Ba");
    }

    void theSourceOffersLevelAndPlace()
    {
        const auto source = services::contactSource(m_book->database(), m_case);
        STC_UNWRAP(source);
        QCOMPARE(source->level, 0);
        QCOMPARE(source->offeredLevel(), QStringLiteral("F1"));
        QCOMPARE(source->hamlet, QStringLiteral("Thôn Trong"));
        QCOMPARE(source->head, QStringLiteral("Nguyễn Văn Một"));
        QCOMPARE(services::contactSource(m_book->database(), m_known)->offeredLevel(), QStringLiteral("F2"));
        QCOMPARE(services::contactSource(m_book->database(), {1, 1}).error().code, ErrorCode::NotFound);
    }

    /// Known people, somebody new of the same household and somebody new of the hamlet: one change.
    void savesAllInOneChange()
    {
        const QStringList before = m_book->rows();
        const Uuid home = services::contactSource(m_book->database(), m_case)->household;
        std::vector<NewContact> rows{known("7/6"), newcomer("Trần Thị Vợ", "7/6/2021"), newcomer("Vũ Văn Xóm", "6/6/2021")};
        rows[1].household = home;
        rows[1].values.insert(QStringLiteral("setting"), QStringLiteral("household"));
        rows[0].values.insert(QStringLiteral("last_exposure_on"), QStringLiteral("7/6/2021"));
        const auto reply = services::saveContacts(m_book->database(), m_case, june(8), rows);
        STC_UNWRAP(reply);
        QVERIFY2(reply->isSaved(), reply->problems.empty() ? "" : qPrintable(reply->problems.front().problem.message));
        QCOMPARE(reply->people.size(), std::size_t(3));
        for (const Uuid &person : reply->people)
            QCOMPARE(m_book->level(person), 1);
        QCOMPARE(test::value(m_book->database(), TableId::People, reply->people[1], "household_id"), home.toString());
        const Uuid own = Uuid::parse(test::value(m_book->database(), TableId::People, reply->people[2], "household_id")).value();
        QCOMPARE(test::value(m_book->database(), TableId::Households, own, "hamlet"), QStringLiteral("Thôn Trong"));
        QCOMPARE(test::value(m_book->database(), TableId::Households, own, "head_name"), QStringLiteral("Vũ Văn Xóm"));
        services::UndoStack stack(m_book->database());
        stack.push(reply->change);
        STC_UNWRAP(stack.undo());
        QCOMPARE(m_book->rows(), before);
    }

    void refusesAtTheRow_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<IssueCode>("code");
        QTest::newRow("with oneself") << 0 << IssueCode::ContactWithSelf;
        QTest::newRow("ring") << 1 << IssueCode::ContactRing;
        QTest::newRow("stands already") << 2 << IssueCode::DuplicateRecord;
        QTest::newRow("twice in the list") << 3 << IssueCode::DuplicateRecord;
        QTest::newRow("ahead of today") << 4 << IssueCode::FutureDate;
        QTest::newRow("after the tracing") << 5 << IssueCode::OrderOfDates;
        QTest::newRow("no date") << 6 << IssueCode::BadDate;
        QTest::newRow("nobody's name") << 7 << IssueCode::Required;
    }

    void refusesAtTheRow()
    {
        QFETCH(int, what);
        QFETCH(IssueCode, code);
        const Uuid first = m_book->person("Phạm Thị Tư");
        m_book->contact(first, m_case, 1, june(3), june(4));
        Uuid source = m_case;
        std::vector<NewContact> rows{newcomer("Vũ Văn Xóm", "6/6/2021"), known("6/6/2021")};
        NewContact &odd = rows[1];
        if (what == 0)
            odd.person = m_case;
        if (what == 1) {
            source = first;
            odd.person = m_case;
        }
        if (what == 2) {
            odd.person = first;
            odd.values.insert(QStringLiteral("last_exposure_on"), QStringLiteral("2021-06-03"));
        }
        if (what == 3) {
            rows[0] = known("6/6/2021");
        }
        if (what == 4)
            odd.values.insert(QStringLiteral("last_exposure_on"), QStringLiteral("12/6/2021"));
        if (what == 5)
            odd.values.insert(QStringLiteral("last_exposure_on"), QStringLiteral("9/6/2021"));
        if (what == 6)
            odd.values.insert(QStringLiteral("last_exposure_on"), QStringLiteral("hôm qua"));
        if (what == 7)
            odd = newcomer("", "6/6/2021");
        const QStringList before = m_book->rows();
        const auto reply = services::saveContacts(m_book->database(), source, june(8), rows);
        STC_UNWRAP(reply);
        QVERIFY(!reply->isSaved());
        QCOMPARE(reply->problems.front().row, std::size_t(1));
        QCOMPARE(reply->problems.front().problem.code, code);
        QVERIFY(!reply->problems.front().problem.message.isEmpty());
        QCOMPARE(m_book->rows(), before);
    }

    /// Whoever met the source again was exposed anew.
    void anotherDayIsAnotherContact()
    {
        m_book->contact(m_known, m_case, 1, june(3), june(4));
        const auto reply = services::saveContacts(m_book->database(), m_case, june(8), {known("6/6/2021")});
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
    }

    void theDayOfTracingHasCome()
    {
        QCOMPARE(services::saveContacts(m_book->database(), m_case, june(10), {known("6/6/2021")}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(services::saveContacts(m_book->database(), m_case, {}, {known("6/6/2021")}).error().code, ErrorCode::InvalidInput);
    }

private:
    [[nodiscard]] NewContact known(const char *exposure) const { return {m_known, {}, {}, {{QStringLiteral("last_exposure_on"), QLatin1String(exposure)}}, {}}; }
    [[nodiscard]] static NewContact newcomer(const char *name, const char *exposure)
    {
        return {{}, {{QStringLiteral("full_name"), QString::fromUtf8(name)}, {QStringLiteral("birth_date"), QStringLiteral("1980")}}, {}, {{QStringLiteral("last_exposure_on"), QLatin1String(exposure)}}, {}};
    }

    std::optional<test::TracingBook> m_book;
    Uuid m_case;
    Uuid m_known;
};

QTEST_GUILESS_MAIN(TestContactEntry)
#include "tst_contactentry.moc"
