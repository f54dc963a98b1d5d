// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uuid.h"

#include <cstdint>
#include <string_view>

namespace stc {

/// One value of one column on its way between a file and the database: checked, canonical, without copies.
/// `text` points into memory that the giver owns and keeps for as long as it says.
struct Cell {
    enum class Kind : std::uint8_t { Null, Integer, Real, Text, Id };
    Kind kind = Kind::Null;
    std::int64_t integer = 0; ///< whole numbers, money, bool (0/1), seconds since the epoch, keys
    double real = 0;
    std::string_view text; ///< UTF-8, NFC
    Uuid id;               ///< ids and references

    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
    [[nodiscard]] static Cell ofInteger(std::int64_t value) { return {Kind::Integer, value, 0, {}, {}}; }
    [[nodiscard]] static Cell ofReal(double value) { return {Kind::Real, 0, value, {}, {}}; }
    [[nodiscard]] static Cell ofText(std::string_view value) { return {Kind::Text, 0, 0, value, {}}; }
    [[nodiscard]] static Cell ofId(const Uuid &value) { return {Kind::Id, 0, 0, {}, value}; }
};

} // namespace stc
