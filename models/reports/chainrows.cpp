// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chainrows.h"

#include <algorithm>

namespace stc::reports {

namespace {

const double kPitch = kChainNode.height() + kChainRowGap;

struct Ties {
    std::vector<int> first;
    std::vector<int> at;
};

Ties ties(const ChainLayout &layout, int ChainEdge::*of, int ChainEdge::*other)
{
    Ties lists;
    lists.first.assign(layout.nodes.size() + 1, 0);
    for (const ChainEdge &edge : layout.edges)
        ++lists.first[std::size_t(edge.*of) + 1];
    for (std::size_t i = 1; i < lists.first.size(); ++i)
        lists.first[i] += lists.first[i - 1];
    lists.at.resize(layout.edges.size());
    std::vector<int> next(lists.first.begin(), lists.first.end() - 1);
    for (const ChainEdge &edge : layout.edges)
        lists.at[std::size_t(next[std::size_t(edge.*of)]++)] = edge.*other;
    return lists;
}

class Rows {
public:
    Rows(const ChainLayout &layout, int columns)
        : m_in(ties(layout, &ChainEdge::to, &ChainEdge::from)), m_out(ties(layout, &ChainEdge::from, &ChainEdge::to)), m_columns(std::size_t(columns)), m_rows(layout.nodes.size(), 0)
    {
        for (const int node : walked(layout))
            m_columns[std::size_t(layout.nodes[std::size_t(node)].column)].push_back(node);
        for (const auto &column : m_columns) {
            for (std::size_t i = 0; i < column.size(); ++i)
                m_rows[std::size_t(column[i])] = double(i) * kPitch;
        }
    }

    std::vector<double> find()
    {
        sweepRight(true);
        sweepLeft(true);
        sweepRight(true);
        sweepLeft(false); // sources in the middle of their contacts
        return std::move(m_rows);
    }

private:
    /// Each source before its contacts, families together: as a reader would list them.
    std::vector<int> walked(const ChainLayout &layout) const
    {
        std::vector<int> order;
        order.reserve(layout.nodes.size());
        std::vector<char> wasThere(layout.nodes.size(), 0);
        std::vector<int> stack;
        const auto walkFrom = [&](int start) {
            stack.push_back(start);
            while (!stack.empty()) {
                const auto now = std::size_t(stack.back());
                stack.pop_back();
                if (std::exchange(wasThere[now], 1))
                    continue;
                order.push_back(int(now));
                for (int i = m_out.first[now + 1]; i-- > m_out.first[now];)
                    stack.push_back(m_out.at[std::size_t(i)]);
            }
        };
        for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
            if (m_in.first[i] == m_in.first[i + 1])
                walkFrom(int(i));
        }
        for (std::size_t i = 0; i < layout.nodes.size(); ++i) // rings have no beginning
            walkFrom(int(i));
        return order;
    }

    [[nodiscard]] double meanOf(const Ties &lists, int node) const
    {
        const int first = lists.first[std::size_t(node)];
        const int end = lists.first[std::size_t(node) + 1];
        if (first == end)
            return m_rows[std::size_t(node)];
        double sum = 0;
        for (int i = first; i < end; ++i)
            sum += m_rows[std::size_t(lists.at[std::size_t(i)])];
        return sum / double(end - first);
    }

    void place(std::vector<int> &column, const Ties &lists, bool mayReorder)
    {
        std::vector<std::pair<double, int>> wanted;
        wanted.reserve(column.size());
        for (const int node : column)
            wanted.push_back({meanOf(lists, node), node});
        if (mayReorder)
            std::stable_sort(wanted.begin(), wanted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<double> means;
        means.reserve(wanted.size());
        for (const auto &one : wanted)
            means.push_back(one.first);
        const std::vector<double> rows = spread(means, kPitch);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            column[i] = wanted[i].second;
            m_rows[std::size_t(wanted[i].second)] = rows[i];
        }
    }

    void sweepRight(bool mayReorder)
    {
        for (auto &column : m_columns)
            place(column, m_in, mayReorder);
    }

    void sweepLeft(bool mayReorder)
    {
        for (auto column = m_columns.rbegin(); column != m_columns.rend(); ++column)
            place(*column, m_out, mayReorder);
    }

    Ties m_in;
    Ties m_out;
    std::vector<std::vector<int>> m_columns;
    std::vector<double> m_rows;
};

} // namespace

std::vector<double> spread(const std::vector<double> &wanted, double distance)
{
    // With the distances taken off, the places must only not decrease: isotonic regression.
    struct Block {
        double sum;
        std::size_t count;
        [[nodiscard]] double mean() const { return sum / double(count); }
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        blocks.push_back({wanted[i] - double(i) * distance, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> places;
    places.reserve(wanted.size());
    for (const Block &block : blocks) {
        for (std::size_t i = 0; i < block.count; ++i)
            places.push_back(block.mean() + double(places.size()) * distance);
    }
    return places;
}

std::vector<double> chainRows(const ChainLayout &layout, int columns)
{
    return Rows(layout, columns).find();
}

} // namespace stc::reports
