// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Text that a spreadsheet would run as a formula (`=cmd|…`, OWASP "CSV injection"). Three rules, so that nothing is ever lost:
/// - files for people (rejects, lists): appendDisarmed() puts an apostrophe in front of every such text;
/// - exchange files: text is raw, only a text that already begins with apostrophes and then a formula gets one more (appendGuarded());
/// - reading either: restored() takes one apostrophe away where it stands before a formula.
namespace stc::exchange {

/// After any apostrophes comes `=`, `+`, `-`, `@`, a tab or CR.
[[nodiscard]] bool isFormulaLike(std::string_view text);
/// The same for a column that is no text: figures, dates and phone numbers (`-5`, `+84 912 345 678`) are not formulas that could do harm.
[[nodiscard]] bool isHarmfulNumber(std::string_view text);

void appendDisarmed(std::string_view text, std::string &out);
void appendGuarded(std::string_view text, std::string &out);
[[nodiscard]] bool needsGuard(std::string_view text);
[[nodiscard]] std::string_view restored(std::string_view text);

} // namespace stc::exchange
