// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnranks.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace stc;

class TestColumnRanks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void packedTextsKeepTheirOrder()
    {
        const std::vector<std::string> ordered{"1962", "1962-05", "1962-05-07", "1962-05-08", "2021"};
        for (std::size_t i = 0; i + 1 < ordered.size(); ++i)
            QVERIFY(store::packedText(ordered[i]) < store::packedText(ordered[i + 1]));
        QVERIFY(store::packedText("0912345678") < store::packedText("0912345678 0987654321"));
        QVERIFY(store::packedText("012345678") < store::packedText("024086785320"));
    }

    void ranksAreThoseOfAStableSort()
    {
        std::mt19937_64 random(3);
        for (const std::uint64_t different : {std::uint64_t(1), std::uint64_t(5), std::uint64_t(70'000), ~std::uint64_t(0)}) {
            std::vector<std::uint64_t> values(50'001, 0);
            for (std::size_t key = 1; key < values.size(); ++key)
                values[key] = random() % 7 == 0 ? 0 : 1 + random() % different;
            const auto ranks = store::ranksOfPacked(values);
            std::vector<std::int32_t> keys(values.size() - 1);
            std::iota(keys.begin(), keys.end(), 1);
            std::shuffle(keys.begin(), keys.end(), random);
            for (const bool descending : {false, true}) {
                auto expected = keys;
                std::stable_sort(expected.begin(), expected.end(), [&](std::int32_t a, std::int32_t b) {
                    const auto x = values[static_cast<std::size_t>(a)];
                    const auto y = values[static_cast<std::size_t>(b)];
                    if (x == 0 || y == 0)
                        return y == 0 && x != 0; // empty ones last, always
                    return descending ? y < x : x < y;
                });
                auto sorted = keys;
                store::sortByRanks(sorted, ranks, descending);
                QVERIFY(sorted == expected);
            }
        }
    }

    void nothingHasNoRanks()
    {
        const auto ranks = store::ranksOfPacked({0, 0, 0});
        QCOMPARE(ranks.highest, 0u);
        std::vector<std::int32_t> keys{2, 1};
        store::sortByRanks(keys, ranks, true);
        QCOMPARE(keys, (std::vector<std::int32_t>{2, 1}));
    }
};

QTEST_APPLESS_MAIN(TestColumnRanks)
#include "tst_columnranks.moc"
