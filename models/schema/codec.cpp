// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/codec.h"

#include "domain/identifiers.h"
#include "domain/vietnamese.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace stc::schema {

namespace {

constexpr std::int64_t kLastTime = 0xFFFF'FFFF; ///< seconds; what the index of ids can hold (store/keyindex.h), in 2106
constexpr std::size_t kLongestText = 100'000; ///< bytes; a day's notes are a few hundred, the frozen figures of the largest commune's day 40,000

ReadCell bad(IssueCode code) { return {{}, false, code}; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) >= 0x80); }

/// `Nguy?n`: a question mark inside a word is a letter that "CSV (Comma delimited)" could not write.
bool hasLostLetters(std::string_view text)
{
    for (std::size_t at = text.find('?'); at != std::string_view::npos; at = text.find('?', at + 1)) {
        if (at + 1 < text.size() && isLetter(text[at + 1]) && (at == 0 || isLetter(text[at - 1]) || text[at - 1] == ' '))
            return true;
    }
    return text.find("\xEF\xBF\xBD") != std::string_view::npos; // U+FFFD, the replacement character
}

bool hasControlCharacter(std::string_view text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r')
            return true;
    }
    return false;
}

std::string_view withoutSpaces(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

ReadCell readText(std::string_view field, bool isName, ReadMemory &memory)
{
    if (field.size() > kLongestText)
        return bad(IssueCode::TooLong);
    if (hasControlCharacter(field))
        return bad(IssueCode::ControlCharacter);
    if (hasLostLetters(field) || (isName && field.find('?') != std::string_view::npos))
        return bad(IssueCode::LostLetters);
    const auto nameIsTidy = [&] { return field.find("  ") == std::string_view::npos && field.find_first_of("\t\n") == std::string_view::npos; };
    ReadCell read;
    if (vietnamese::isTidy(field) && (!isName || nameIsTidy())) {
        read.cell = Cell::ofText(field);
    } else {
        std::string tidy = isName ? vietnamese::tidiedName(field) : vietnamese::tidied(field);
        read.repaired = tidy != field;
        if (!tidy.empty())
            read.cell = Cell::ofText(memory.keep(std::move(tidy)));
    }
    if (isName && read.cell.text.find_first_of("0123456789") != std::string_view::npos)
        return bad(IssueCode::DigitsInName);
    return read;
}

ReadCell readId(std::string_view field)
{
    if (const auto id = Uuid::parse(field); id && !id->isNull()) {
        const bool upper = field.find_first_of("ABCDEF") != std::string_view::npos;
        return {Cell::ofId(*id), upper, std::nullopt};
    }
    return bad(looksLikeSpreadsheetNumber(field) ? IssueCode::SpreadsheetNumber : IssueCode::BadId);
}

ReadCell readUnit(const Column &column, std::string_view field, const UnitList &units, ReadMemory &memory)
{
    const auto isWanted = [&](const Unit &unit) { return unit.level == UnitLevel::Commune || column.key() != "commune_code"; };
    if (const Unit *unit = units.find(field))
        return isWanted(*unit) ? ReadCell{Cell::ofText(field), false, std::nullopt} : bad(IssueCode::OutOfRange);
    std::string code(field);
    for (int zeros = 0; zeros < 2 && code.size() < 5; ++zeros) { // Excel turns 07360 into 7360
        code.insert(0, 1, '0');
        if (const Unit *unit = units.find(code); unit && isWanted(*unit))
            return {Cell::ofText(memory.keep(std::move(code))), true, std::nullopt};
    }
    return bad(IssueCode::UnknownUnit);
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

ReadCell readChoice(const Column &column, std::string_view field)
{
    for (const Choice &choice : column.choices) {
        if (field == choice.code)
            return {Cell::ofText(choice.code), false, std::nullopt};
    }
    for (const Choice &choice : column.choices) {
        if (equalsIgnoringCase(field, choice.code))
            return {Cell::ofText(choice.code), true, std::nullopt};
    }
    return bad(IssueCode::UnknownChoice);
}

ReadCell readChoiceSet(const Column &column, std::string_view field, ReadMemory &memory)
{
    Q_ASSERT(column.choices.size() <= 64);
    std::uint64_t present = 0;
    std::size_t at = 0;
    while (at < field.size()) {
        const std::size_t end = std::min(field.find_first_of(" ,;", at), field.size());
        const std::string_view code = field.substr(at, end - at);
        at = end + 1;
        if (code.empty())
            continue;
        bool known = false;
        for (std::size_t i = 0; i < column.choices.size() && !known; ++i) {
            known = equalsIgnoringCase(code, column.choices[i].code);
            if (known)
                present |= std::uint64_t(1) << i;
        }
        if (!known)
            return bad(IssueCode::UnknownChoice);
    }
    std::string codes;
    for (std::size_t i = 0; i < column.choices.size(); ++i) {
        if (present >> i & 1) {
            if (!codes.empty())
                codes.push_back(' ');
            codes += column.choices[i].code;
        }
    }
    if (codes == field)
        return {Cell::ofText(field), false, std::nullopt};
    return {Cell::ofText(memory.keep(std::move(codes))), true, std::nullopt};
}

/// Dates are kept as ISO text; the given text itself when it is already that.
ReadCell readDate(const Column &column, std::string_view field, const ReadContext &context, ReadMemory &memory)
{
    const auto iso = parseIsoDate(field);
    std::optional<CivilDate> date = iso;
    if (!date) {
        const std::size_t time = field.find(' '); // a spreadsheet added one
        date = parseWrittenDate(field.substr(0, time));
        if (!date && field.size() > 10 && (field[10] == 'T' || field[10] == ' '))
            date = parseIsoDate(field.substr(0, 10));
    }
    if (!date)
        return bad(IssueCode::BadDate);
    if (!column.mayLieAhead && dayNumber(*date) > context.lastDay)
        return bad(IssueCode::FutureDate);
    if (iso)
        return {Cell::ofText(field), false, std::nullopt};
    std::string text;
    appendIsoDate(*date, text);
    return {Cell::ofText(memory.keep(std::move(text))), true, std::nullopt};
}

/// A year alone, or year and month; `05/1962` as written on paper.
std::optional<std::string> readYearOrMonth(std::string_view field)
{
    const auto number = [&](std::size_t at, std::size_t count) {
        int value = 0;
        for (std::size_t i = at; i < at + count; ++i)
            value = i < field.size() && isDigit(field[i]) && value >= 0 ? value * 10 + (field[i] - '0') : -1;
        return value;
    };
    if (field.size() == 4 && number(0, 4) > 0)
        return std::string(field);
    if (field.size() == 7 && field[4] == '-' && number(0, 4) > 0 && number(5, 2) >= 1 && number(5, 2) <= 12)
        return std::string(field);
    const std::size_t slash = field.find('/');
    if (slash != std::string_view::npos && slash >= 1 && slash <= 2 && field.size() == slash + 5) {
        const int month = number(0, slash);
        const int year = number(slash + 1, 4);
        if (month >= 1 && month <= 12 && year > 0)
            return std::string(field.substr(slash + 1)) + (month < 10 ? "-0" : "-") + std::to_string(month);
    }
    return std::nullopt;
}

ReadCell readPartialDate(const Column &column, std::string_view field, const ReadContext &context, ReadMemory &memory)
{
    if (const auto partial = readYearOrMonth(field)) {
        const int year = (*partial)[0] * 1000 + (*partial)[1] * 100 + (*partial)[2] * 10 + (*partial)[3] - '0' * 1111;
        const int month = partial->size() > 4 ? ((*partial)[5] - '0') * 10 + (*partial)[6] - '0' : 1;
        if (year < 1900)
            return bad(IssueCode::OutOfRange);
        if (dayNumber(CivilDate{year, month, 1}) > context.lastDay)
            return bad(IssueCode::FutureDate);
        if (*partial == field)
            return {Cell::ofText(field), false, std::nullopt};
        return {Cell::ofText(memory.keep(*partial)), true, std::nullopt};
    }
    ReadCell read = readDate(column, field, context, memory);
    if (!read.issue && read.cell.text < std::string_view("1900"))
        return bad(IssueCode::OutOfRange);
    return read;
}

ReadCell readNumber(const Column &column, std::string_view field)
{
    std::array<char, 32> buffer{};
    bool repaired = false;
    if (field.size() >= buffer.size())
        return bad(IssueCode::BadNumber);
    std::copy(field.begin(), field.end(), buffer.begin());
    for (std::size_t i = 0; i < field.size(); ++i) {
        if (buffer[i] == ',') {
            buffer[i] = '.';
            repaired = true;
        }
        // 500.000 is half a million to whoever wrote it, 500 to a program: nobody can tell, so nobody guesses.
        if (buffer[i] == '.' && column.type != Type::Decimal && field.size() == i + 4)
            return bad(IssueCode::BadNumber);
    }
    const char *first = buffer.data() + (buffer[0] == '+' ? 1 : 0);
    const char *last = buffer.data() + field.size();
    double value = 0;
    const auto [end, error] = std::from_chars(first, last, value, std::chars_format::fixed);
    if (error != std::errc() || end != last || !std::isfinite(value))
        return bad(looksLikeSpreadsheetNumber(field) ? IssueCode::SpreadsheetNumber : IssueCode::BadNumber);
    if (value < column.range.least || value > column.range.most)
        return bad(IssueCode::OutOfRange);
    if (column.type == Type::Decimal)
        return {Cell::ofReal(value == 0 ? 0 : value), repaired, std::nullopt};
    if (value != std::floor(value))
        return bad(IssueCode::BadNumber);
    const auto whole = static_cast<std::int64_t>(value);
    return {Cell::ofInteger(whole), repaired || field.find('.') != std::string_view::npos, std::nullopt};
}

ReadCell readBool(std::string_view field)
{
    if (field == "true" || field == "false")
        return {Cell::ofInteger(field == "true"), false, std::nullopt};
    const std::string text = vietnamese::folded(field);
    for (const std::string_view yes : {"true", "1", "co", "x", "v", "yes"}) {
        if (text == yes)
            return {Cell::ofInteger(1), true, std::nullopt};
    }
    for (const std::string_view no : {"false", "0", "khong", "no"}) {
        if (text == no)
            return {Cell::ofInteger(0), true, std::nullopt};
    }
    return bad(IssueCode::UnknownChoice);
}

ReadCell fromReadValue(ReadValue value, ReadMemory &memory)
{
    if (value.issue)
        return bad(*value.issue);
    return {Cell::ofText(memory.keep(std::move(value.text))), value.repair == Repair::Repaired, std::nullopt};
}

ReadCell readPlainPhone(std::string_view field, ReadMemory &memory)
{
    const bool plain = field.size() == 10 && field[0] == '0' && field[1] >= '3' && field.find_first_not_of("0123456789") == std::string_view::npos;
    if (plain)
        return {Cell::ofText(field), false, std::nullopt};
    return fromReadValue(readPhone(field), memory);
}

ReadCell readPlainIdentity(std::string_view field, ReadMemory &memory)
{
    const bool plain = (field.size() == 9 || field.size() == 12) && field.find_first_not_of("0123456789") == std::string_view::npos;
    if (plain)
        return {Cell::ofText(field), false, std::nullopt};
    return fromReadValue(readIdentity(field), memory);
}

ReadCell readFilled(const Column &column, std::string_view field, const ReadContext &context, ReadMemory &memory)
{
    switch (column.type) {
    case Type::Id:
    case Type::Reference: return readId(field);
    case Type::Unit: return readUnit(column, field, context.units, memory);
    case Type::Choice: return readChoice(column, field);
    case Type::ChoiceSet: return readChoiceSet(column, field, memory);
    case Type::Date: return readDate(column, field, context, memory);
    case Type::PartialDate: return readPartialDate(column, field, context, memory);
    case Type::Time: {
        const auto time = parseTime(field);
        if (!time)
            return bad(IssueCode::BadTime);
        if (time->seconds <= 0 || time->seconds > kLastTime)
            return bad(IssueCode::OutOfRange);
        if (time->seconds > (std::int64_t(context.lastDay) + 1) * 86400)
            return bad(IssueCode::FutureDate);
        return {Cell::ofInteger(time->seconds), time->repaired, std::nullopt};
    }
    case Type::Phone: return readPlainPhone(field, memory);
    case Type::Identity: return readPlainIdentity(field, memory);
    case Type::Integer:
    case Type::Decimal:
    case Type::Money: return readNumber(column, field);
    case Type::Bool: return readBool(field);
    case Type::Text:
    case Type::Name: break;
    }
    return readText(field, column.type == Type::Name, memory);
}

} // namespace

ReadCell readCell(const Column &column, std::string_view field, const ReadContext &context, ReadMemory &memory)
{
    ReadCell read;
    if (column.isText()) {
        if (!field.empty())
            read = readText(field, column.type == Type::Name, memory);
    } else {
        std::string_view trimmed = withoutSpaces(field);
        if (trimmed.find("\xC2\xA0") != std::string_view::npos)
            trimmed = memory.keep(vietnamese::tidied(trimmed)); // non-breaking spaces from Word
        if (!trimmed.empty())
            read = readFilled(column, trimmed, context, memory);
        read.repaired = read.repaired || trimmed.size() != field.size();
    }
    if (read.cell.isNull() && !read.issue && column.required)
        read.issue = IssueCode::Required;
    return read;
}

void appendCell(const Column &column, const Cell &cell, std::string &out)
{
    switch (cell.kind) {
    case Cell::Kind::Null: return;
    case Cell::Kind::Text: out.append(cell.text); return;
    case Cell::Kind::Id: cell.id.appendTo(out); return;
    case Cell::Kind::Integer:
        if (column.type == Type::Bool) {
            out.append(cell.integer != 0 ? "true" : "false");
            return;
        }
        if (column.type == Type::Time) {
            appendIsoTime(cell.integer, out);
            return;
        }
        break;
    case Cell::Kind::Real: break;
    }
    std::array<char, 40> buffer{};
    const auto result = cell.kind == Cell::Kind::Integer ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), cell.integer)
                                                         : std::to_chars(buffer.data(), buffer.data() + buffer.size(), cell.real, std::chars_format::fixed);
    out.append(buffer.data(), result.ptr);
}

QString cellText(const Column &column, const Cell &cell)
{
    std::string out;
    appendCell(column, cell, out);
    return QString::fromStdString(out);
}

QString displayText(const Column &column, const QString &canonical, const UnitList &units)
{
    if (canonical.isEmpty())
        return canonical;
    switch (column.type) {
    case Type::Date:
    case Type::PartialDate: return displayPartialDate(canonical);
    case Type::Time: {
        const auto time = parseTime(canonical.toStdString());
        return time ? displayTime(time->seconds) : canonical;
    }
    case Type::Decimal: return QLocale().toString(canonical.toDouble(), 'g', 12);
    case Type::Money: return QLocale().toString(canonical.toLongLong());
    case Type::Bool:
        return canonical == QLatin1String("true") ? QCoreApplication::translate("choice", "Yes") : QCoreApplication::translate("choice", "No");
    case Type::Choice: return choiceLabel(column, canonical.toStdString());
    case Type::ChoiceSet: {
        QStringList labels;
        const QStringList codes = canonical.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &code : codes)
            labels << choiceLabel(column, code.toStdString());
        return labels.join(QLatin1String(", "));
    }
    case Type::Unit: {
        const Unit *unit = units.find(canonical);
        return unit ? unit->name : canonical;
    }
    case Type::Id:
    case Type::Reference:
    case Type::Text:
    case Type::Name:
    case Type::Phone:
    case Type::Identity:
    case Type::Integer: break;
    }
    return canonical;
}

} // namespace stc::schema
