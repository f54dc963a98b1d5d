// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stc {

/// The id of a record: 128 bits that never change. Ordered as its text is ordered.
struct Uuid {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    [[nodiscard]] bool isNull() const { return high == 0 && low == 0; }
    auto operator<=>(const Uuid &) const = default;

    /// 36 characters with dashes, letters of either case; anything else is nothing.
    [[nodiscard]] static std::optional<Uuid> parse(std::string_view text);
    [[nodiscard]] static std::optional<Uuid> parse(const QString &text);
    [[nodiscard]] static Uuid random();
    /// 16 bytes, big endian, as stored.
    [[nodiscard]] static Uuid fromBytes(const void *bytes);
    [[nodiscard]] std::array<char, 16> bytes() const;
    void appendTo(std::string &out) const;
    [[nodiscard]] QString toString() const;
};

struct UuidHash {
    /// Random ids need no mixing beyond folding; hand-made ones (…0001, …0002) do.
    [[nodiscard]] std::size_t operator()(const Uuid &id) const
    {
        return static_cast<std::size_t>((id.high ^ (id.low * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL);
    }
};

} // namespace stc
