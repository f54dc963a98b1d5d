// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "domain/dates.h"
#include "domain/issue.h"
#include "domain/units.h"
#include "schema/table.h"

#include <QString>

#include <deque>
#include <optional>
#include <string>

/// Reading and writing one value. The only place that knows what people and spreadsheets write, and what people read.
namespace stc::schema {

/// What reading needs besides the text.
struct ReadContext {
    const UnitList &units;
    DayNumber lastDay; ///< dates after it lie in the future: tomorrow, since clocks differ
};

/// A read value. `cell.text` points into the text that was given, or into `ReadMemory` when it had to be mended.
struct ReadCell {
    Cell cell;
    bool repaired = false;
    std::optional<IssueCode> issue; ///< then `cell` is null
};

/// Keeps mended texts alive; clear it when the cells have been used.
class ReadMemory {
public:
    [[nodiscard]] std::string_view keep(std::string text) { return m_texts.emplace_back(std::move(text)); }
    void clear() { m_texts.clear(); }

private:
    std::deque<std::string> m_texts;
};

/// Reads one field as files hold it, tolerantly: `dd/mm/yyyy`, decimal comma, TRUE, lost leading zeros, NFD, spaces around (exchange.md).
/// Empty text is a null cell, with IssueCode::Required where the column must be filled. `field` is UTF-8.
[[nodiscard]] ReadCell readCell(const Column &column, std::string_view field, const ReadContext &context, ReadMemory &memory);

/// The canonical text of a cell (exchange form); appends nothing for null. References are written from `cell.id`.
void appendCell(const Column &column, const Cell &cell, std::string &out);
[[nodiscard]] QString cellText(const Column &column, const Cell &cell);

/// Canonical text as people read it: dates 07/05/2021, decimal comma in Vietnamese, labels for codes, unit names. References are the caller's business.
[[nodiscard]] QString displayText(const Column &column, const QString &canonical, const UnitList &units);

} // namespace stc::schema
