// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/keyindex.h"
#include "testsupport.h"

#include <random>
#include <unordered_map>

using namespace stc;
using namespace stc::store;

class TestKeyIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Against a map that is known to work: ids close together, so that places in the table collide.
    void addFindRemove()
    {
        std::mt19937 random(1);
        IdMap map;
        std::unordered_map<std::uint64_t, std::int64_t> expected;
        std::int64_t nextKey = 0;
        QVERIFY(!map.find(Uuid{0, 1}));
        map.remove(Uuid{0, 1});
        for (int i = 0; i < 200'000; ++i) {
            const std::uint64_t name = random() % 3000;
            const Uuid id{name % 7, name};
            auto *entry = map.find(id);
            QCOMPARE(entry != nullptr, expected.contains(name));
            if (!entry) {
                map.add(id, static_cast<std::uint32_t>(i), ++nextKey);
                expected[name] = nextKey;
            } else {
                QCOMPARE(entry->rowKey(), expected[name]);
                if (random() % 2) {
                    map.remove(id);
                    expected.erase(name);
                } else {
                    entry->markSeen();
                    QVERIFY(entry->isSeen() && entry->rowKey() == expected[name]);
                }
            }
            if (i % 50'000 == 0)
                map.clearSeen();
            QCOMPARE(map.size(), expected.size());
        }
        map.clearSeen();
        for (const auto &[name, key] : expected) {
            const auto *entry = map.find(Uuid{name % 7, name});
            QVERIFY(entry && !entry->isSeen() && entry->key == key);
        }
    }

    void loadsATable()
    {
        const auto database = Database::create(QStringLiteral(":memory:"), QStringLiteral("216"), UnitList::builtIn(), test::clock());
        STC_UNWRAP(database);
        STC_UNWRAP((*database)->connection().execute("INSERT INTO donations (key, id, updated_at, batch, area, search, unit_code, received_on, donor, item, quantity)"
                                                     " VALUES (3, x'00000000000000000000000000000009', 77, 0, 2421607360, '', '07360', '2021-06-01', 'x', 'y', 1)"));
        KeyIndex index;
        STC_UNWRAP(index.load((*database)->connection(), schema::table(schema::TableId::Donations), 10));
        QCOMPARE(index.loadedRows(), std::size_t(1));
        QCOMPARE(index.nextKey(), 4);
        const auto *entry = index.find(Uuid{0, 9});
        QVERIFY(entry && entry->key == 3 && entry->updatedAt == 77);
        QCOMPARE(index.areaOf(3), Area(2421607360));
        index.add(Uuid{0, 10}, 78, 4, 5);
        QCOMPARE(index.nextKey(), 5);
        QCOMPARE(index.areaOf(4), Area(5));
    }
};

QTEST_GUILESS_MAIN(TestKeyIndex)
#include "tst_keyindex.moc"
