// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formula.h"

namespace stc::exchange {

bool isFormulaLike(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos && std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

bool isHarmfulNumber(std::string_view text)
{
    return isFormulaLike(text) && text.find_first_not_of("+-0123456789., /:()") != std::string_view::npos;
}

void appendDisarmed(std::string_view text, std::string &out)
{
    if (isFormulaLike(text))
        out += '\'';
    out += text;
}

bool needsGuard(std::string_view text)
{
    return text.starts_with('\'') && isFormulaLike(text);
}

void appendGuarded(std::string_view text, std::string &out)
{
    if (needsGuard(text))
        out += '\'';
    out += text;
}

std::string_view restored(std::string_view text)
{
    return needsGuard(text) ? text.substr(1) : text;
}

} // namespace stc::exchange
