// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include <QTest>

#include <random>

using namespace stc;

/// Search in memory: the same rows as looking at each row by itself, whatever is typed.
class TestSearchIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsWhatIsTyped()
    {
        const auto needles = store::searchNeedles(QStringLiteral("  ĐÀO,  Nguyễn "));
        QCOMPARE(needles.size(), std::size_t(2));
        QVERIFY(store::matchesAll(" nguyen thi dao ntd", needles));
        QVERIFY(!store::matchesAll(" nguyen thi adao ntd", needles));
        QVERIFY(store::searchNeedles(QStringLiteral(" ,. ")).empty());
    }

    void wordsMustBegin()
    {
        store::SearchIndex index;
        index.add(1, " nguyen thi dao ntd 0912345678");
        index.add(2, " tran van quang tvq");
        index.add(5, " dao van an dva");
        const auto keys = [&](const char *typed) {
            const auto found = index.find(store::searchNeedles(QString::fromUtf8(typed)), 5);
            QList<int> all;
            for (int key = 0; key <= 5; ++key) {
                if (found.has(key))
                    all << key;
            }
            return all;
        };
        QCOMPARE(keys("dao"), (QList<int>{1, 5}));
        QCOMPARE(keys("nguyen thi dao"), (QList<int>{1}));
        QCOMPARE(keys("dao nguyen"), (QList<int>{1}));
        QCOMPARE(keys("ntd"), (QList<int>{1}));
        QCOMPARE(keys("0912"), (QList<int>{1}));
        QCOMPARE(keys("ang"), (QList<int>{}));
        QCOMPARE(keys("q"), (QList<int>{2}));
        index.replace(2, " pham thi dao ptd");
        index.replace(1, {});
        QCOMPARE(keys("dao"), (QList<int>{2, 5}));
        QCOMPARE(keys("quang"), (QList<int>{}));
        QCOMPARE(keys("nguyen"), (QList<int>{}));
    }

    void agreesWithLookingAtEachRow()
    {
        // Enough rows for several threads, from few letters so that much nearly matches.
        std::mt19937 random(11);
        const auto word = [&] {
            std::string made;
            for (auto length = 1 + random() % 5; length > 0; --length)
                made.push_back("nhtd"[random() % 4]);
            return made;
        };
        store::SearchIndex index;
        std::vector<std::string> texts{""};
        constexpr int kRows = 120'000;
        for (int row = 1; row <= kRows; ++row) {
            std::string text;
            for (auto words = random() % 5; words > 0; --words)
                text += ' ' + word();
            index.add(row, text);
            texts.push_back(text);
        }
        for (int round = 0; round < 60; ++round) {
            const std::string first = word();
            const auto before = store::searchNeedles(QString::fromStdString(first.substr(0, 1)));
            const auto needles = store::searchNeedles(QString::fromStdString(round % 3 == 0 ? first : first + " " + word()));
            const auto found = index.find(needles, kRows);
            QVERIFY(store::narrows(before, needles));
            const auto narrowed = index.findAmong(index.find(before, kRows), needles, kRows);
            for (int row = 1; row <= kRows; ++row) {
                const bool expected = store::matchesAll(texts[static_cast<std::size_t>(row)], needles);
                if (found.has(row) != expected || narrowed.has(row) != expected)
                    QFAIL(qPrintable(QStringLiteral("row %1, “%2”").arg(row).arg(QString::fromStdString(first))));
            }
        }
    }

    void othersDoNotNarrow()
    {
        const auto needles = [](const char *typed) { return store::searchNeedles(QString::fromUtf8(typed)); };
        QVERIFY(store::narrows(needles("da"), needles("dao")));
        QVERIFY(store::narrows(needles("da"), needles("thi dao")));
        QVERIFY(!store::narrows(needles("dao"), needles("da")));
        QVERIFY(!store::narrows(needles("dao thi"), needles("dao")));
        QVERIFY(!store::narrows({}, needles("dao")));
    }
};

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
