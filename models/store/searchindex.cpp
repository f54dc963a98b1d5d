// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "domain/vietnamese.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>
#include <thread>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace stc::store {

namespace {

constexpr std::size_t kRowsForThreads = 100'000; ///< below, starting a thread takes longer than the scan

/// How often letters stand in folded Vietnamese names and texts, per mille, roughly: enough to choose the two rarest letters of a word.
int frequency(char c)
{
    static constexpr std::string_view kCommon = "nhtigauocmvlbdpysrekxq0123456789";
    const std::size_t at = kCommon.find(c);
    return at == std::string_view::npos ? (c == ' ' ? 1000 : 1) : 100 - static_cast<int>(at) * 3;
}

/// Finds one needle again and again; compares two telling characters at once for 16 places, then the whole.
class Scanner {
public:
    explicit Scanner(std::string_view needle) : m_needle(needle)
    {
        // The two rarest characters; the needle's first is always a space, the commonest of all.
        for (std::size_t i = 1; i < needle.size(); ++i) {
            if (m_first == 0 || frequency(needle[i]) < frequency(needle[m_first])) {
                m_second = m_first;
                m_first = i;
            } else if (m_second == 0 || frequency(needle[i]) < frequency(needle[m_second])) {
                m_second = i;
            }
        }
    }

    /// The next place at or after `from`, or npos. `text` must have 16 readable bytes behind its end.
    [[nodiscard]] std::size_t find(std::string_view text, std::size_t from) const
    {
        if (text.size() < m_needle.size())
            return std::string_view::npos;
        const std::size_t last = text.size() - m_needle.size();
#if defined(__SSE2__)
        const __m128i first = _mm_set1_epi8(m_needle[m_first]);
        const __m128i second = _mm_set1_epi8(m_needle[m_second]);
        for (; from <= last && from + m_needle.size() + 16 <= text.size(); from += 16) {
            const __m128i a = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + from + m_first));
            const __m128i b = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + from + m_second));
            auto hits = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(a, first), _mm_cmpeq_epi8(b, second))));
            while (hits != 0) {
                const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(hits));
                if (std::memcmp(text.data() + at, m_needle.data(), m_needle.size()) == 0)
                    return at;
                hits &= hits - 1;
            }
        }
#endif
        return text.find(m_needle, from);
    }

private:
    std::string_view m_needle;
    std::size_t m_first = 0;
    std::size_t m_second = 0;
};

} // namespace

std::vector<std::string> searchNeedles(const QString &typed)
{
    std::vector<std::string> needles;
    const std::string text = vietnamese::folded(typed.toStdString());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        needles.emplace_back(1, ' ').append(text, at, end - at);
        at = end + 1;
    }
    const auto weight = [](const std::string &needle) {
        int rarest = 1000;
        for (std::size_t i = 1; i < needle.size(); ++i)
            rarest = std::min(rarest, frequency(needle[i]));
        return static_cast<int>(needle.size()) * 40 - rarest;
    };
    std::stable_sort(needles.begin(), needles.end(), [&](const std::string &a, const std::string &b) { return weight(a) > weight(b); });
    needles.erase(std::unique(needles.begin(), needles.end()), needles.end());
    return needles;
}

bool narrows(const std::vector<std::string> &before, const std::vector<std::string> &needles)
{
    return !before.empty() && std::all_of(before.begin(), before.end(), [&](const std::string &old) {
        return std::any_of(needles.begin(), needles.end(), [&](const std::string &needle) { return needle.starts_with(old); });
    });
}

bool matchesAll(std::string_view text, const std::vector<std::string> &needles)
{
    return std::all_of(needles.begin(), needles.end(), [&](const std::string &needle) { return text.find(needle) != std::string_view::npos; });
}

void SearchIndex::reserve(std::size_t rows, std::size_t bytesARow)
{
    m_keys.reserve(rows);
    m_starts.reserve(rows + 1);
    m_text.reserve(rows * bytesARow);
}

void SearchIndex::add(std::int32_t key, std::string_view searchText)
{
    m_keys.push_back(key);
    m_starts.push_back(static_cast<std::uint32_t>(m_text.size()));
    if (!searchText.empty() && searchText.front() != ' ')
        m_text.push_back(' ');
    m_text.append(searchText);
    m_text.push_back('\n');
}

void SearchIndex::replace(std::int32_t key, std::string_view searchText)
{
    const auto at = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    if (at != m_keys.end() && *at == key) { // what stood there can no longer be found
        const auto row = static_cast<std::size_t>(at - m_keys.begin());
        const std::size_t end = row + 1 < m_starts.size() ? m_starts[row + 1] : m_text.size();
        std::fill(m_text.begin() + m_starts[row], m_text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
    }
    std::erase_if(m_replaced, [&](const auto &entry) { return entry.first == key; });
    if (!searchText.empty())
        m_replaced.emplace_back(key, std::string(1, ' ').append(searchText));
}

std::size_t SearchIndex::memory() const
{
    return m_text.capacity() + m_starts.capacity() * sizeof(m_starts[0]) + m_keys.capacity() * sizeof(m_keys[0]);
}

std::string_view SearchIndex::rowText(std::size_t row) const
{
    const std::size_t start = m_starts[row];
    const std::size_t end = row + 1 < m_starts.size() ? m_starts[row + 1] : m_text.size();
    return std::string_view(m_text).substr(start, end - start);
}

void SearchIndex::findInRows(std::size_t first, std::size_t last, const std::vector<std::string> &needles, KeySet &found) const
{
    if (first >= last)
        return;
    const Scanner scanner(needles.front());
    const std::vector<std::string> others(needles.begin() + 1, needles.end());
    const std::size_t textEnd = last < m_starts.size() ? m_starts[last] : m_text.size();
    const std::string_view text = std::string_view(m_text).substr(0, textEnd);
    std::size_t row = first;
    for (std::size_t at = scanner.find(text, m_starts[first]); at != std::string_view::npos;) {
        // A near row is stepped to, a far one looked for.
        if (row + 64 < last && m_starts[row + 64] <= at)
            row = static_cast<std::size_t>(std::upper_bound(m_starts.begin() + static_cast<std::ptrdiff_t>(row), m_starts.begin() + static_cast<std::ptrdiff_t>(last), at) - m_starts.begin()) - 1;
        while (row + 1 < last && m_starts[row + 1] <= at)
            ++row;
        const std::string_view words = rowText(row);
        if (others.empty() || matchesAll(words, others))
            found.insert(m_keys[row]);
        at = scanner.find(text, m_starts[row] + words.size() - 1);
    }
}

void SearchIndex::addReplaced(const std::vector<std::string> &needles, KeySet &found) const
{
    for (const auto &[key, text] : m_replaced) {
        if (matchesAll(text, needles))
            found.insert(key);
    }
}

KeySet SearchIndex::find(const std::vector<std::string> &needles, std::int32_t highestKey) const
{
    KeySet found(highestKey, needles.empty());
    if (needles.empty())
        return found;
    const std::size_t parts = m_keys.size() < kRowsForThreads ? 1 : std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4);
    std::vector<KeySet> partial(parts - 1, KeySet(highestKey, false));
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < parts; ++i) {
        threads.emplace_back([&, i] { findInRows(m_keys.size() * i / parts, m_keys.size() * (i + 1) / parts, needles, partial[i - 1]); });
    }
    findInRows(0, m_keys.size() / parts, needles, found);
    for (std::thread &thread : threads)
        thread.join();
    for (const KeySet &part : partial)
        found |= part;
    addReplaced(needles, found);
    return found;
}

KeySet SearchIndex::findAmong(const KeySet &among, const std::vector<std::string> &needles, std::int32_t highestKey) const
{
    KeySet found(highestKey, false);
    for (std::size_t row = 0; row < m_keys.size(); ++row) {
        if (among.has(m_keys[row]) && matchesAll(rowText(row), needles))
            found.insert(m_keys[row]);
    }
    addReplaced(needles, found);
    return found;
}

} // namespace stc::store
