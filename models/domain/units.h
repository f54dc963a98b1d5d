// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stc {

enum class UnitLevel : std::uint8_t { Province, District, Commune };

/// Where a record lies, as one number: province × 10⁸ + district × 10⁵ + commune (2421607360). A province's or district's records are one range of numbers.
using Area = std::int64_t;

struct AreaRange {
    Area first = 0;
    Area last = 0;
    [[nodiscard]] bool contains(Area area) const { return area >= first && area <= last; }
};

struct Unit {
    QString code;   ///< 2, 3 or 5 digits: codes are text, leading zeros count
    QString name;   ///< with its kind: "Xã Việt Lập", "Huyện Tân Yên"
    UnitLevel level = UnitLevel::Commune;
    QString parent; ///< code of the unit above, empty for a province
    Area area = 0;
    [[nodiscard]] AreaRange range() const;
};

/// The administrative units of a year. Codes were given a new meaning in 2025, so a list is named by its version ("2021").
class UnitList {
public:
    /// CSV with province_code, district_code, district_name, commune_code, commune_name and, where known, province_name. Errors name line and reason.
    [[nodiscard]] static Result<UnitList> fromCsv(const QByteArray &csv);
    /// Units as a database keeps them.
    [[nodiscard]] static UnitList fromUnits(std::vector<Unit> units);
    /// Bắc Giang, 2021: the list inside the program.
    [[nodiscard]] static const UnitList &builtIn();

    [[nodiscard]] const Unit *find(std::string_view code) const;
    [[nodiscard]] const Unit *find(const QString &code) const { return find(std::string_view(code.toStdString())); }
    [[nodiscard]] const Unit *findArea(Area area) const;
    [[nodiscard]] const std::vector<Unit> &all() const { return m_units; } ///< province, its districts, each followed by its communes
    [[nodiscard]] std::vector<const Unit *> childrenOf(const QString &code) const;
    /// The district (or province) a unit belongs to, or nullptr.
    [[nodiscard]] const Unit *parentOf(const Unit &unit) const { return find(unit.parent); }
    /// "Xã Việt Lập, Huyện Tân Yên"
    [[nodiscard]] QString fullName(const Unit &unit) const;

private:
    /// false when the code stands already.
    bool add(Unit unit);
    std::vector<Unit> m_units;
    std::unordered_map<std::string, std::size_t> m_byCode;
    std::unordered_map<Area, std::size_t> m_byArea;
};

} // namespace stc
