// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of transmission laid out: what must hold for any graph, rings and all; and small graphs by hand.
#include "printsamples.h"
#include "reports/chaindrawing.h"
#include "reports/chainlayout.h"
#include "reports/chainpicture.h"
#include "reports/chainrows.h"
#include "testsupport.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <numeric>

using namespace stc;
using namespace stc::reports;

namespace {

const QDate kDay(2021, 5, 7);

ChainPerson person(int number, int level, const QDate &confirmedOn = {})
{
    return {Uuid{0, quint64(number) + 1}, QStringLiteral("Nguyễn Văn A%1").arg(number), QStringLiteral("1962"), level, {}, confirmedOn};
}

ChainContact contact(int source, int target, int day)
{
    return {source, target, kDay.addDays(day), kDay.addDays(day + 1), QStringLiteral("household")};
}

/// `people` people, each met by up to three others, some of them later ones: rings, doubled contacts and contacts with oneself are among them.
Chain randomChain(quint32 seed, int people)
{
    QRandomGenerator random(seed);
    Chain chain;
    for (int i = 0; i < people; ++i) {
        const bool isCase = i < 2 || random.bounded(10) == 0;
        chain.people.push_back(person(i, isCase ? 0 : 1 + random.bounded(3), isCase ? kDay.addDays(random.bounded(20)) : QDate()));
    }
    for (int i = 1; i < people; ++i) {
        for (int k = random.bounded(4); k > 0; --k)
            chain.contacts.push_back(contact(random.bounded(20) == 0 ? random.bounded(people) : random.bounded(std::min(i, 12)), i, random.bounded(14)));
    }
    return chain;
}

/// One case that met `count` people on day 0, of whom the first met two more.
Chain star(int count)
{
    Chain chain;
    chain.people.push_back(person(0, 0, kDay));
    for (int i = 1; i <= count; ++i) {
        chain.people.push_back(person(i, 1));
        chain.contacts.push_back(contact(0, i, 0));
    }
    for (int i = 1; i <= 2; ++i) {
        chain.people.push_back(person(count + i, 2));
        chain.contacts.push_back(contact(1, count + i, 3));
    }
    return chain;
}

} // namespace

class TestChainLayout final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsForAnyGraph_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("order");
        QTest::addColumn<int>("fold");
        for (const int people : {0, 1, 2, 40, 400})
            for (const int order : {0, 1})
                for (const int fold : {0, 1, 6})
                    QTest::addRow("%d people, order %d, fold %d", people, order, fold) << people << order << fold;
    }

    void holdsForAnyGraph()
    {
        QFETCH(int, people);
        QFETCH(int, order);
        QFETCH(int, fold);
        for (quint32 seed = 1; seed <= 8; ++seed) {
            const Chain chain = randomChain(seed, people);
            ChainLayoutOptions options;
            options.order = ChainOrder(order);
            options.foldMoreThan = fold;
            const ChainLayout layout = layOutChain(chain, options);
            everybodyStandsOnce(chain, layout);
            nobodyOverlaps(layout);
            arrowsEndAtPeople(chain, layout);
            if (options.order == ChainOrder::ByDay)
                daysGoRight(chain, layout);
            if (fold == 0)
                QVERIFY(layout.folded.empty());
        }
    }

    void isTheSameEachTime()
    {
        const Chain chain = randomChain(3, 300);
        const ChainLayout a = layOutChain(chain, {});
        const ChainLayout b = layOutChain(chain, {});
        QCOMPARE(a.nodes.size(), b.nodes.size());
        for (std::size_t i = 0; i < a.nodes.size(); ++i) {
            QCOMPARE(a.nodes[i].person, b.nodes[i].person);
            QCOMPARE(a.nodes[i].y, b.nodes[i].y);
        }
    }

    void foldsLongListsOnly()
    {
        const Chain chain = star(38); // 37 of them lead no further
        ChainLayoutOptions options;
        ChainLayout layout = layOutChain(chain, options);
        const auto fold = std::find_if(layout.nodes.begin(), layout.nodes.end(), [](const ChainNode &node) { return node.isFold(); });
        QVERIFY(fold != layout.nodes.end());
        QCOMPARE(fold->foldedCount, 37);
        QCOMPARE(chainTitle(chain, *fold, false), QStringLiteral("+37 people"));
        QCOMPARE(chainDetail(chain, layout, *fold), QStringLiteral("F1 · 07/05"));
        QCOMPARE(int(layout.nodes.size()), 1 + 1 + 1 + 2);
        const auto arrow = std::find_if(layout.edges.begin(), layout.edges.end(), [&](const ChainEdge &edge) { return edge.to == int(fold - layout.nodes.begin()); });
        QCOMPARE(arrow->count, 37);

        options.unfolded.insert(chain.people[0].id);
        layout = layOutChain(chain, options);
        QCOMPARE(layout.nodes.size(), chain.people.size());

        options.unfolded.clear();
        options.focus = chain.people[20].id; // whoever is asked about is never among the 36 others
        layout = layOutChain(chain, options);
        QCOMPARE(layout.nodes.size(), std::size_t(6));
        QVERIFY(!layout.nodes[std::size_t(layout.nodeOf[20])].isFold());
        QVERIFY(layOutChain(star(7), {}).folded.empty()); // six lead no further: not more than six
    }

    void sourceStandsBeforeItsContacts()
    {
        Chain chain;
        for (int i = 0; i < 3; ++i)
            chain.people.push_back(person(i, i == 0 ? 0 : 1, i == 0 ? kDay.addDays(5) : QDate()));
        chain.contacts = {contact(0, 1, 0), contact(1, 2, 0)}; // all on one day, before the confirmation
        const ChainLayout layout = layOutChain(chain, {});
        QCOMPARE(int(layout.columns.size()), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(layout.nodes[std::size_t(layout.nodeOf[std::size_t(i)])].column, i);
        QCOMPARE(chainHeading(layout.columns[0], ChainOrder::ByDay), QStringLiteral("07/05/2021"));
        QCOMPARE(chainHeading(layout.columns[1], ChainOrder::ByDay), QStringLiteral("07/05/2021 (further)"));
    }

    void twoFamiliesDoNotCross()
    {
        Chain chain; // two cases, their contacts given in turn
        for (int i = 0; i < 2; ++i)
            chain.people.push_back(person(i, 0, kDay));
        for (int i = 0; i < 10; ++i) {
            chain.people.push_back(person(2 + i, 1));
            chain.contacts.push_back(contact(i % 2, 2 + i, 2));
        }
        ChainLayoutOptions options;
        options.foldMoreThan = 0;
        const ChainLayout layout = layOutChain(chain, options);
        QCOMPARE(crossings(layout), 0);
    }

    void spreadIsNearest()
    {
        QCOMPARE(spread({0, 0, 0}, 10), (std::vector<double>{-10, 0, 10}));
        QCOMPARE(spread({0, 5, 100}, 10), (std::vector<double>{-2.5, 7.5, 100}));
        QCOMPARE(spread({}, 10), std::vector<double>());
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            std::vector<double> wanted;
            for (int i = 0; i < 12; ++i)
                wanted.push_back(random.bounded(100));
            const auto places = spread(wanted, 8);
            const auto cost = [&](const std::vector<double> &at) {
                double sum = 0;
                for (std::size_t i = 0; i < at.size(); ++i)
                    sum += (at[i] - wanted[i]) * (at[i] - wanted[i]);
                return sum;
            };
            for (std::size_t i = 0; i < places.size(); ++i) {
                QVERIFY(i == 0 || places[i] - places[i - 1] >= 8 - 1e-9);
                // Nothing near it that keeps the distances is better.
                for (const double step : {-0.5, 0.5}) {
                    auto moved = places;
                    for (std::size_t k = i; k < moved.size(); ++k) {
                        moved[k] += step;
                        const bool isAllowed = std::adjacent_find(moved.begin(), moved.end(), [](double a, double b) { return b - a < 8 - 1e-9; }) == moved.end();
                        QVERIFY(!isAllowed || cost(moved) >= cost(places) - 1e-6);
                    }
                }
            }
        }
    }

    void partsOfTheChain()
    {
        const Chain chain = star(3); // 0 → 1, 2, 3; 1 → 4, 5
        QCOMPARE(int(chainAround(chain, 4, 9, 9).people.size()), 3); // itself, 1 and 0: not those whom 0 met besides
        QCOMPARE(int(chainAround(chain, 4, 1, 9).people.size()), 2);
        QCOMPARE(int(chainAround(chain, 0, 0, 1).people.size()), 4);
        QCOMPARE(int(chainAround(chain, 0, 0, 2).people.size()), 6);
        QCOMPARE(int(clusterOf(chain, 5).people.size()), 6);
        Chain ring = chain;
        ring.contacts.push_back(contact(4, 0, 5));
        QCOMPARE(int(chainAround(ring, 0, 99, 99).people.size()), 6);
        QCOMPARE(int(clusterOf(randomChain(1, 1), 0).people.size()), 1);
    }

    void initialsNameNobody()
    {
        QCOMPARE(nameInitials(QStringLiteral("Nguyễn Thị Thu")), QStringLiteral("N.T.T."));
        QCOMPARE(nameInitials(QStringLiteral("đỗ  Văn Út (Ba Béo)")), QStringLiteral("Đ.V.Ú."));
        QCOMPARE(nameInitials(QString()), QString());
    }

    void linesAreCutAtTheEdge()
    {
        const QRectF rect(0, 0, 10, 10);
        QCOMPARE(*clipped(QLineF(-5, 5, 15, 5), rect), QLineF(0, 5, 10, 5));
        QCOMPARE(*clipped(QLineF(5, -5, 5, 4), rect), QLineF(5, 0, 5, 4));
        QVERIFY(!clipped(QLineF(-5, 5, -1, 5), rect));
        QVERIFY(!clipped(QLineF(11, 0, 30, 10), rect));
    }

    void nobodyIsMissingOnPaper_data()
    {
        QTest::addColumn<int>("people");
        for (const int people : {1, 30, 300})
            QTest::addRow("%d", people) << people;
    }

    void nobodyIsMissingOnPaper()
    {
        QFETCH(int, people);
        const Chain chain = randomChain(5, people);
        const ChainLayout layout = layOutChain(chain, {});
        const test::PlainMeasure measure;
        const auto document = chainDocument(chain, layout, {{}, kDay, false, {{}, QDateTime(kDay, QTime(8, 0)), true}}, measure);
        QVERIFY(document);
        QStringList texts;
        for (const Page &page : document->pages) {
            QCOMPARE(page.size, QSizeF(297, 210));
            QVERIFY(!page.watermark.isEmpty());
            for (const TextLine &line : page.lines)
                texts << line.text;
            for (const TextBox &box : page.boxes) {
                QVERIFY(box.inMargin || box.size >= 12);
                QVERIFY2(box.rect.left() >= 0 && box.rect.right() <= page.size.width() && box.rect.bottom() <= page.size.height(), qPrintable(QString::number(box.rect.right())));
            }
            for (const Stroke &stroke : page.strokes)
                QVERIFY(page.body().adjusted(-5, 0, 5, 0.1).contains(stroke.line.p1()));
            for (const auto &stamp : page.stamps)
                for (const Stroke &stroke : stamp->strokes)
                    QVERIFY(page.body().adjusted(-0.1, 0, 0.1, 0.1).contains(stroke.line.p1()) && page.body().adjusted(-0.1, 0, 0.1, 0.1).contains(stroke.line.p2()));
        }
        for (const ChainNode &node : layout.nodes)
            QVERIFY2(texts.contains(chainTitle(chain, node, false)), qPrintable(chainTitle(chain, node, false)));
        const auto masked = chainDocument(chain, layout, {{}, kDay, true, {{}, QDateTime(kDay, QTime(8, 0)), false}}, measure);
        for (const Page &page : masked->pages)
            for (const TextLine &line : page.lines)
                QVERIFY(!line.text.contains(QStringLiteral("Nguyễn")));
        const Document sheet = chainSheet(chain, layout, {QStringLiteral("N.V.A."), kDay, true, {{}, QDateTime(kDay, QTime(8, 0)), true}}, measure);
        QCOMPARE(int(sheet.pages.size()), 1);
        QVERIFY(sheet.pages[0].size.width() >= layout.size.width() && sheet.pages[0].size.height() >= layout.size.height());
    }

private:
    static void everybodyStandsOnce(const Chain &chain, const ChainLayout &layout)
    {
        std::vector<int> seen(chain.people.size(), 0);
        for (std::size_t n = 0; n < layout.nodes.size(); ++n) {
            const ChainNode &node = layout.nodes[n];
            if (node.isFold()) {
                QVERIFY(node.foldedCount > 1);
                for (const int one : layout.foldedIn(node)) {
                    ++seen[std::size_t(one)];
                    QCOMPARE(layout.nodeOf[std::size_t(one)], int(n));
                    QVERIFY(chain.people[std::size_t(one)].level != 0); // no case is hidden
                    QCOMPARE(chain.people[std::size_t(one)].level, node.level);
                }
            } else {
                ++seen[std::size_t(node.person)];
                QCOMPARE(layout.nodeOf[std::size_t(node.person)], int(n));
            }
        }
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
    }

    static void nobodyOverlaps(const ChainLayout &layout)
    {
        QCOMPARE(layout.columnStart.size(), layout.columns.size() + 1);
        for (std::size_t c = 0; c < layout.columns.size(); ++c) {
            QVERIFY(layout.columnStart[c] < layout.columnStart[c + 1]); // no empty columns
            QVERIFY(c == 0 || layout.columns[c].x >= layout.columns[c - 1].x + kChainNode.width());
            for (int n = layout.columnStart[c]; n < layout.columnStart[c + 1]; ++n) {
                QCOMPARE(layout.nodes[std::size_t(n)].column, int(c));
                QVERIFY(n == layout.columnStart[c] || layout.nodes[std::size_t(n)].y >= layout.nodes[std::size_t(n) - 1].y + kChainNode.height() + kChainRowGap - 1e-6);
                QVERIFY(QRectF(QPointF(0, kChainHeader), layout.size).contains(layout.rect(n)));
                QCOMPARE(layout.nodeAt(layout.rect(n).center()), n);
                const auto [first, end] = layout.nodesBetween(int(c), layout.rect(n).top(), layout.rect(n).top());
                QVERIFY(first <= n && n < end);
            }
        }
    }

    static void arrowsEndAtPeople(const Chain &chain, const ChainLayout &layout)
    {
        std::map<std::pair<int, int>, int> pairs;
        int contacts = 0;
        for (const ChainContact &one : chain.contacts) {
            const int from = layout.nodeOf[std::size_t(one.source)];
            const int to = layout.nodeOf[std::size_t(one.target)];
            if (from == to)
                continue;
            ++pairs[{from, to}];
            ++contacts;
        }
        QCOMPARE(layout.edges.size(), pairs.size());
        int drawn = 0;
        for (const ChainEdge &edge : layout.edges) {
            QCOMPARE((pairs[{edge.from, edge.to}]), edge.count);
            drawn += edge.count;
            const auto path = layout.path(edge);
            const QRectF from = layout.rect(edge.from);
            const QRectF to = layout.rect(edge.to);
            QVERIFY(path[0].x() == from.left() || path[0].x() == from.right());
            QVERIFY(path[0].y() > from.top() && path[0].y() < from.bottom());
            QVERIFY(path[3].x() == to.left() || path[3].x() == to.right());
            QVERIFY(path[3].y() > to.top() && path[3].y() < to.bottom());
        }
        QCOMPARE(drawn, contacts);
    }

    static void daysGoRight(const Chain &chain, const ChainLayout &layout)
    {
        for (std::size_t c = 1; c < layout.columns.size(); ++c)
            QVERIFY(!layout.columns[c - 1].day.isValid() || layout.columns[c].day >= layout.columns[c - 1].day);
        std::vector<QDate> last(chain.people.size());
        for (const ChainContact &one : chain.contacts) {
            QDate &day = last[std::size_t(one.target)];
            day = day.isValid() ? std::max(day, one.exposedOn) : one.exposedOn;
        }
        for (std::size_t i = 0; i < last.size(); ++i) {
            if (last[i].isValid())
                QCOMPARE(layout.columns[std::size_t(layout.nodes[std::size_t(layout.nodeOf[i])].column)].day, last[i]);
        }
    }

    /// Pairs of arrows between the same two columns that cross.
    static int crossings(const ChainLayout &layout)
    {
        int count = 0;
        for (const ChainEdge &a : layout.edges)
            for (const ChainEdge &b : layout.edges) {
                const double from = layout.nodes[std::size_t(a.from)].y - layout.nodes[std::size_t(b.from)].y;
                const double to = layout.nodes[std::size_t(a.to)].y - layout.nodes[std::size_t(b.to)].y;
                count += from < 0 && to > 0 ? 1 : 0;
            }
        return count;
    }
};

QTEST_GUILESS_MAIN(TestChainLayout)
#include "tst_chainlayout.moc"
