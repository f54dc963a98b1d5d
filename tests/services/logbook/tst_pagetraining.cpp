// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/page.h"
#include "store/queries/teambook.h"
#include "trainingfixture.h"

#include <QTemporaryDir>

using namespace stc;
using schema::TableId;

/// Pages of the training data, which another part of the program has written: what a page counts is what their counters say.
class TestPageTraining : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;

private Q_SLOTS:
    void initTestCase()
    {
        const QString files = m_folder.filePath(QStringLiteral("files"));
        STC_UNWRAP(test::makeFiles(services::TrainingScale::Commune, 4, files));
        auto made = test::makeDatabase(m_folder.filePath(QStringLiteral("book.db")), QStringLiteral("216"), {files});
        STC_UNWRAP(made);
        m_database = *std::move(made);
    }

    void whatAPageCountsIsWhatItSays_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate &day : {QDate(2021, 5, 20), QDate(2021, 6, 7), QDate(2021, 7, 11)})
            QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void whatAPageCountsIsWhatItSays()
    {
        QFETCH(QDate, day);
        const auto teams = store::teamsOn(*m_database, m_database->unit().range(), {}, day);
        STC_UNWRAP(teams);
        int pages = 0;
        int lines = 0;
        int people = 0;
        for (const store::TeamInfo &team : *teams) {
            const auto view = services::openPage(*m_database, {team.id, day});
            STC_UNWRAP(view);
            people += static_cast<int>(view->people.size());
            QVERIFY(!view->households.empty());
            if (view->head.id.isNull())
                continue; // a quiet day that nobody wrote down
            ++pages;
            lines += static_cast<int>(view->entries.size());
            for (std::size_t i = 0; i < store::kLogbookCounters.size(); ++i) {
                const QString name = QLatin1String(store::kLogbookCounters[i]);
                if (view->computed[i])
                    QCOMPARE(QStringLiteral("%1 %2 %3").arg(team.name, name).arg(*view->computed[i]), QStringLiteral("%1 %2 %3").arg(team.name, name, view->head.values.value(name)));
            }
        }
        QVERIFY(pages > 20);
        QVERIFY(lines > 5);
        QVERIFY(people > 0);
    }

    void everyLineIsSavedAsItStandsWithoutAChange()
    {
        const QDate day(2021, 6, 7);
        const auto teams = store::teamsOn(*m_database, m_database->unit().range(), {}, day);
        STC_UNWRAP(teams);
        int saved = 0;
        for (const store::TeamInfo &team : *teams) {
            const services::TeamDay page{team.id, day};
            const auto view = services::openPage(*m_database, page);
            STC_UNWRAP(view);
            if (view->head.id.isNull())
                continue;
            for (const services::PageEntry &entry : view->entries) {
                const auto reply = services::savePageEntry(*m_database, page, entry);
                STC_UNWRAP(reply);
                QVERIFY(reply->isSaved());
                QVERIFY(!reply->change.isSomething());
                QCOMPARE(reply->entry.visit, entry.visit);
                QCOMPARE(reply->entry.record, entry.record);
                ++saved;
            }
            const auto head = services::savePageHead(*m_database, page, view->head);
            STC_UNWRAP(head);
            QVERIFY(!head->change.isSomething());
        }
        QVERIFY(saved > 5);
    }
};

QTEST_GUILESS_MAIN(TestPageTraining)
#include "tst_pagetraining.moc"
