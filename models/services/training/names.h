// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/random.h"

#include <string>
#include <string_view>
#include <vector>

/// Invented names that look like those of rural Bắc Giang in 2021: words and weights from domain.md, section 8. No real person is meant.
namespace stc::services::training {

enum class Sex { Male, Female };

/// "thôn" or, in towns and wards, "tổ dân phố", and how the place is called.
struct Hamlet {
    std::string kind;
    std::string name;
    [[nodiscard]] std::string full() const; ///< "Thôn Trại Mới"
    std::string_view surname;               ///< one or two families fill a village: this one is drawn six times as often
};

[[nodiscard]] std::string_view surname(Random &random, std::string_view favoured);
/// Surname, middle words and given name as a cohort was named.
[[nodiscard]] std::string personName(Random &random, Sex sex, int birthYear, std::string_view surname);
/// `count` different hamlets of a commune; those of towns are numbered quarters.
[[nodiscard]] std::vector<Hamlet> hamlets(Random &random, int count, bool town);
/// A mobile number with a prefix in use in 2021.
void appendMobile(Random &random, std::string &out);
/// Twelve digits that agree with sex and year, or (older cards) nine; `serial` keeps them apart.
void appendIdentity(Random &random, Sex sex, int birthYear, std::uint32_t serial, std::string &out);

} // namespace stc::services::training
