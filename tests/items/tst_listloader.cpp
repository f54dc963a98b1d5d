// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listloader.h"
#include "listdata.h"
#include "testsupport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stc;
using schema::TableId;

class TestListLoader : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;

private Q_SLOTS:
    void init()
    {
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(QLatin1String(QTest::currentTestFunction()))));
        STC_UNWRAP(made);
        m_database = *std::move(made);
    }
    void cleanup() { m_database.reset(); }

    void answersTheLastQuestion()
    {
        items::ListLoader loader(*m_database);
        std::vector<std::shared_ptr<items::ListReply>> replies;
        connect(&loader, &items::ListLoader::answered, this, [&](const std::shared_ptr<items::ListReply> &reply) { replies.push_back(reply); });
        quint64 last = 0;
        // As somebody types: what is asked before the last letter may be answered or not, but nothing comes after the last answer.
        for (const char *typed : {"d", "da", "dao"})
            last = loader.ask({.table = TableId::People, .search = QString::fromUtf8(typed)}, false);
        QTRY_VERIFY(!replies.empty() && replies.back()->ticket == last);
        QCOMPARE(replies.back()->answer.keys.size(), std::size_t(3));
        QCOMPARE(replies.back()->answer.total, qint64(11));
        QTest::qWait(50);
        QCOMPARE(replies.back()->ticket, last);
    }

    void sumsFollow()
    {
        items::ListLoader loader(*m_database);
        std::shared_ptr<items::SumsReply> sums;
        connect(&loader, &items::ListLoader::summed, this, [&](const std::shared_ptr<items::SumsReply> &reply) { sums = reply; });
        const quint64 ticket = loader.ask({.table = TableId::LogbookPages}, true);
        QTRY_VERIFY(sums);
        QCOMPARE(sums->ticket, ticket);
        QVERIFY(!sums->sums.empty());
    }

    void cancelledQuestionsStaySilent()
    {
        items::ListLoader loader(*m_database);
        int answers = 0;
        connect(&loader, &items::ListLoader::answered, this, [&] { ++answers; });
        connect(&loader, &items::ListLoader::failed, this, [&] { ++answers; });
        for (int i = 0; i < 20; ++i) {
            (void)loader.ask({.table = TableId::People}, true);
            loader.cancel();
        }
        QTest::qWait(100);
        // The first may have been answered before it was cancelled; the others never began.
        QVERIFY(answers <= 1);
    }

    void tellsOfOtherWriters()
    {
        items::ListLoader loader(*m_database);
        QSignalSpy answered(&loader, &items::ListLoader::answered);
        QSignalSpy changed(&loader, &items::ListLoader::changed);
        (void)loader.ask({.table = TableId::People}, false);
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(m_database->connection().execute("DELETE FROM health_checks").has_value());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 10'000);
    }

    void pagesShareOne()
    {
        const auto first = items::ListLoader::of(*m_database);
        QCOMPARE(items::ListLoader::of(*m_database).get(), first.get());
    }

    void aPageGoneHurtsNobody()
    {
        for (int i = 0; i < 10; ++i) {
            items::ListLoader loader(*m_database);
            (void)loader.ask({.table = TableId::People, .search = QStringLiteral("a")}, true);
        }
    }
};

QTEST_GUILESS_MAIN(TestListLoader)
#include "tst_listloader.moc"
