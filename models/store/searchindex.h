// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keyset.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stc::store {

/// What a person types, as words to look for: folded, each with a space before it, the most telling first. Empty: nothing to look for.
[[nodiscard]] std::vector<std::string> searchNeedles(const QString &typed);
/// Whatever matches `needles` matched `before`: each word of before begins one of needles.
[[nodiscard]] bool narrows(const std::vector<std::string> &before, const std::vector<std::string> &needles);
/// Every word begins a word of `text`, a stored search text ("␣word␣word␣").
[[nodiscard]] bool matchesAll(std::string_view text, const std::vector<std::string> &needles);

/// The search texts of one table in one piece of memory, scanned at memory speed: 1.6 million people in some 20 ms.
class SearchIndex {
public:
    void reserve(std::size_t rows, std::size_t bytesARow);
    /// Rows must come with ascending keys.
    void add(std::int32_t key, std::string_view searchText);
    /// Takes the text of a row that was edited or is new; an empty text takes the row out.
    void replace(std::int32_t key, std::string_view searchText);

    [[nodiscard]] std::size_t rows() const { return m_keys.size(); }
    [[nodiscard]] std::size_t memory() const;
    /// Keys of the rows that match every needle, `highestKey` being the highest of the table. Large tables are scanned by several threads.
    [[nodiscard]] KeySet find(const std::vector<std::string> &needles, std::int32_t highestKey) const;
    /// The same, knowing that only rows of `among` can match: what is typed on narrows what was found.
    [[nodiscard]] KeySet findAmong(const KeySet &among, const std::vector<std::string> &needles, std::int32_t highestKey) const;

private:
    [[nodiscard]] std::string_view rowText(std::size_t row) const;
    void findInRows(std::size_t first, std::size_t last, const std::vector<std::string> &needles, KeySet &found) const;
    void addReplaced(const std::vector<std::string> &needles, KeySet &found) const;
    std::string m_text;                   ///< each row " words \n"
    std::vector<std::uint32_t> m_starts;  ///< of each row in m_text
    std::vector<std::int32_t> m_keys;
    std::vector<std::pair<std::int32_t, std::string>> m_replaced; ///< edits since loading, newest last; few
};

} // namespace stc::store
