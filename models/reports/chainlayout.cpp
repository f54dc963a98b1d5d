// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chainlayout.h"

#include "reports/chaincolumns.h"
#include "reports/chainrows.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace stc::reports {

namespace {

constexpr int kMostLabels = 2; ///< arrows that come to one node and still have their settings written on them

/// Builds a layout step by step.
class Builder {
public:
    Builder(const Chain &chain, const ChainLayoutOptions &options)
        : m_chain(chain), m_options(options), m_in(ChainNeighbours::incoming(chain)), m_out(ChainNeighbours::outgoing(chain)), m_columns(chainColumns(chain, options.order, m_out))
    {
    }

    ChainLayout build()
    {
        makeNodes();
        makeEdges();
        orderNodes();
        placeColumns();
        placePorts();
        return std::move(m_layout);
    }

private:
    [[nodiscard]] int inCount(int person) const { return m_in.first[std::size_t(person) + 1] - m_in.first[std::size_t(person)]; }
    [[nodiscard]] int outCount(int person) const { return m_out.first[std::size_t(person) + 1] - m_out.first[std::size_t(person)]; }

    /// Somebody known through one contact only, who leads no further and is no case: one of a list.
    [[nodiscard]] int onlySource(int person) const
    {
        const ChainPerson &one = m_chain.people[std::size_t(person)];
        if (one.level == 0 || one.id == m_options.focus || outCount(person) > 0 || inCount(person) != 1)
            return -1;
        return m_chain.contacts[std::size_t(m_in.at[std::size_t(m_in.first[std::size_t(person)])])].source;
    }

    void makeNodes()
    {
        std::vector<int> leaves(m_chain.people.size(), 0);
        std::vector<int> sources(m_chain.people.size(), -1);
        for (std::size_t i = 0; i < m_chain.people.size(); ++i) {
            sources[i] = onlySource(int(i));
            if (sources[i] >= 0)
                ++leaves[std::size_t(sources[i])];
        }
        std::map<std::tuple<int, int, int>, std::vector<int>> groups; // source, column, level
        m_layout.nodeOf.assign(m_chain.people.size(), -1);
        for (std::size_t i = 0; i < m_chain.people.size(); ++i) {
            const int source = sources[i];
            const bool isFolded = source >= 0 && m_options.foldMoreThan > 0 && leaves[std::size_t(source)] > m_options.foldMoreThan
                && !m_options.unfolded.contains(m_chain.people[std::size_t(source)].id);
            if (isFolded)
                groups[{source, m_columns.of[i], m_chain.people[i].level}].push_back(int(i));
            else
                addPerson(int(i));
        }
        for (const auto &[key, people] : groups) {
            if (people.size() == 1) { // "+1" would take the room of the one and say less
                addPerson(people.front());
                continue;
            }
            const auto &[source, column, level] = key;
            for (const int person : people)
                m_layout.nodeOf[std::size_t(person)] = int(m_layout.nodes.size());
            m_layout.nodes.push_back({-1, source, int(m_layout.folded.size()), int(people.size()), level, column, 0});
            m_layout.folded.insert(m_layout.folded.end(), people.begin(), people.end());
        }
    }

    void addPerson(int person)
    {
        m_layout.nodeOf[std::size_t(person)] = int(m_layout.nodes.size());
        m_layout.nodes.push_back({person, -1, 0, 0, m_chain.people[std::size_t(person)].level, m_columns.of[std::size_t(person)], 0});
    }

    /// One arrow a pair of nodes; the latest contact stands for them.
    void makeEdges()
    {
        std::vector<ChainEdge> all;
        all.reserve(m_chain.contacts.size());
        for (std::size_t i = 0; i < m_chain.contacts.size(); ++i) {
            const ChainContact &contact = m_chain.contacts[i];
            all.push_back({m_layout.nodeOf[std::size_t(contact.source)], m_layout.nodeOf[std::size_t(contact.target)], int(i)});
        }
        std::sort(all.begin(), all.end(), [this](const ChainEdge &a, const ChainEdge &b) {
            const auto key = [this](const ChainEdge &edge) { return std::tuple(edge.from, edge.to, m_chain.contacts[std::size_t(edge.contact)].day(), edge.contact); };
            return key(a) < key(b);
        });
        for (const ChainEdge &edge : all) {
            if (edge.from == edge.to)
                continue; // with oneself: reported by the check, nothing to draw
            if (!m_layout.edges.empty() && m_layout.edges.back().from == edge.from && m_layout.edges.back().to == edge.to) {
                m_layout.edges.back().contact = edge.contact;
                ++m_layout.edges.back().count;
            } else {
                m_layout.edges.push_back(edge);
            }
        }
    }

    /// Rows are found for the nodes as they are; then the nodes are put in the order of their columns and rows.
    void orderNodes()
    {
        const std::vector<double> rows = chainRows(m_layout, int(m_columns.columns.size()));
        std::vector<int> order(m_layout.nodes.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = int(i);
        std::sort(order.begin(), order.end(), [&](int a, int b) {
            const auto key = [&](int node) { return std::tuple(m_layout.nodes[std::size_t(node)].column, rows[std::size_t(node)], node); };
            return key(a) < key(b);
        });
        const double top = rows.empty() ? 0 : *std::min_element(rows.begin(), rows.end());
        const double bottom = rows.empty() ? 0 : *std::max_element(rows.begin(), rows.end());
        std::vector<ChainNode> nodes;
        nodes.reserve(order.size());
        std::vector<int> place(order.size());
        m_layout.columnStart.assign(m_columns.columns.size() + 1, 0);
        for (const int old : order) {
            place[std::size_t(old)] = int(nodes.size());
            nodes.push_back(m_layout.nodes[std::size_t(old)]);
            nodes.back().y = kChainHeader + kChainRowGap + rows[std::size_t(old)] - top;
            ++m_layout.columnStart[std::size_t(nodes.back().column) + 1];
        }
        for (std::size_t c = 1; c < m_layout.columnStart.size(); ++c)
            m_layout.columnStart[c] += m_layout.columnStart[c - 1];
        m_layout.nodes = std::move(nodes);
        for (ChainEdge &edge : m_layout.edges) {
            edge.from = place[std::size_t(edge.from)];
            edge.to = place[std::size_t(edge.to)];
        }
        for (int &node : m_layout.nodeOf)
            node = place[std::size_t(node)];
        m_layout.size.setHeight(kChainHeader + 2 * kChainRowGap + bottom - top + kChainNode.height());
    }

    void placeColumns()
    {
        m_layout.columns = m_columns.columns;
        m_layout.order = m_options.order;
        double x = kChainColumnGap / 2;
        for (ChainColumn &column : m_layout.columns) {
            column.x = x;
            x += kChainNode.width() + kChainColumnGap;
        }
        m_layout.size.setWidth(m_layout.columns.empty() ? 0 : x - kChainColumnGap / 2);
    }

    /// Arrows that come to one node end below each other, in the order of where they come from.
    void placePorts()
    {
        auto &edges = m_layout.edges;
        std::sort(edges.begin(), edges.end(), [](const ChainEdge &a, const ChainEdge &b) { return std::pair(a.to, a.from) < std::pair(b.to, b.from); });
        for (std::size_t first = 0; first < edges.size();) {
            std::size_t end = first;
            while (end < edges.size() && edges[end].to == edges[first].to)
                ++end;
            std::sort(edges.begin() + std::ptrdiff_t(first), edges.begin() + std::ptrdiff_t(end), [this](const ChainEdge &a, const ChainEdge &b) {
                return std::pair(m_layout.nodes[std::size_t(a.from)].y, a.from) < std::pair(m_layout.nodes[std::size_t(b.from)].y, b.from);
            });
            const double step = kChainNode.height() / double(end - first + 1);
            for (std::size_t i = first; i < end; ++i) {
                edges[i].port = m_layout.nodes[std::size_t(edges[i].to)].y + double(i - first + 1) * step;
                edges[i].hasLabel = end - first <= kMostLabels;
            }
            first = end;
        }
    }

    const Chain &m_chain;
    const ChainLayoutOptions &m_options;
    ChainNeighbours m_in;
    ChainNeighbours m_out;
    ChainColumns m_columns;
    ChainLayout m_layout;
};

} // namespace

QRectF ChainLayout::rect(int node) const
{
    const ChainNode &one = nodes[std::size_t(node)];
    return QRectF(QPointF(columns[std::size_t(one.column)].x, one.y), kChainNode);
}

std::array<QPointF, 4> ChainLayout::path(const ChainEdge &edge) const
{
    const QRectF from = rect(edge.from);
    const QRectF to = rect(edge.to);
    const double middle = from.center().y();
    const int steps = nodes[std::size_t(edge.to)].column - nodes[std::size_t(edge.from)].column;
    if (steps > 0)
        return {QPointF(from.right(), middle), QPointF(from.right() + 2, middle), QPointF(to.left() - kChainLabelRun, edge.port), QPointF(to.left(), edge.port)};
    // Back in time (a late exposure of the source), or a ring inside one column: the arrow comes from the right.
    const double turn = steps == 0 ? to.right() + 5 : from.left() - 2;
    const QPointF start(steps == 0 ? from.right() : from.left(), middle);
    return {start, QPointF(turn, middle), QPointF(to.right() + 5, edge.port), QPointF(to.right(), edge.port)};
}

std::pair<int, int> ChainLayout::nodesBetween(int column, double top, double bottom) const
{
    const auto begin = nodes.begin() + columnStart[std::size_t(column)];
    const auto end = nodes.begin() + columnStart[std::size_t(column) + 1];
    const auto first = std::lower_bound(begin, end, top - kChainNode.height(), [](const ChainNode &node, double y) { return node.y < y; });
    const auto last = std::lower_bound(first, end, bottom, [](const ChainNode &node, double y) { return node.y <= y; });
    return {int(first - nodes.begin()), int(last - nodes.begin())};
}

int ChainLayout::nodeAt(const QPointF &place) const
{
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (place.x() < columns[c].x || place.x() > columns[c].x + kChainNode.width())
            continue;
        const auto [first, end] = nodesBetween(int(c), place.y(), place.y());
        for (int node = first; node < end; ++node) {
            if (rect(node).contains(place))
                return node;
        }
    }
    return -1;
}

ChainLayout layOutChain(const Chain &chain, const ChainLayoutOptions &options)
{
    return Builder(chain, options).build();
}

} // namespace stc::reports
