// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samples/pools.h"

#include <algorithm>
#include <utility>

namespace stc::services {

std::vector<int> cutPools(std::span<const std::int64_t> households, int size)
{
    struct Way {
        int pools = 0;
        int parted = 0;
        std::size_t from = 0;
    };
    const auto worst = Way{1 << 30, 0, 0};
    std::vector<Way> best(households.size() + 1, worst); // of the first i people
    best[0] = {};
    for (std::size_t i = 1; i <= households.size(); ++i) {
        const bool parts = i < households.size() && households[i] == households[i - 1];
        const std::size_t least = i > std::size_t(size) ? i - std::size_t(size) : 0;
        for (std::size_t from = least; from < i; ++from) {
            const Way way{best[from].pools + 1, best[from].parted + (parts ? 1 : 0), from};
            if (std::pair(way.pools, way.parted) < std::pair(best[i].pools, best[i].parted))
                best[i] = way;
        }
    }
    std::vector<int> sizes;
    for (std::size_t i = households.size(); i > 0; i = best[i].from)
        sizes.push_back(int(i - best[i].from));
    std::reverse(sizes.begin(), sizes.end());
    return sizes;
}

QString poolCodeBeginning(const QString &communeCode, const QDate &day)
{
    return communeCode.right(3) + day.toString(QStringLiteral("'-'ddMM'-'"));
}

QString poolCode(const QString &beginning, int number)
{
    return beginning + QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString plainPoolCode(const QString &written)
{
    QString plain;
    for (const QChar letter : written) {
        const char16_t code = letter.unicode();
        if (letter.isSpace() || code == 0x200B || code == 0xFEFF)
            continue;
        const bool isDash = (code >= 0x2010 && code <= 0x2015) || code == 0x2212;
        plain += isDash ? QLatin1Char('-') : letter.toUpper();
    }
    return plain;
}

} // namespace stc::services
