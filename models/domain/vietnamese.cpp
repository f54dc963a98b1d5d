// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vietnamese.h"

#include <algorithm>
#include <array>
#include <vector>

namespace stc::vietnamese {

namespace {

constexpr char32_t kTableEnd = 0x1F00; ///< end of Latin Extended Additional

/// What one code point is for folding and sorting.
struct Letter {
    char fold = 0;             ///< ASCII letter or digit; 0 = not one
    unsigned char rank = 0;    ///< place in the Vietnamese alphabet; 0 = not a letter of it
    unsigned char tone = 0;    ///< 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng
};

constexpr unsigned char kToneByte = 0x02;   ///< ends a word; smaller than anything in a word, so that An comes before Anh
constexpr unsigned char kDigitByte = 0x10;  ///< + digit
constexpr unsigned char kNumberByte = 0x20; ///< + count of digits, before them, so that 9 comes before 10
constexpr unsigned char kLetterByte = 0x30; ///< + place in the alphabet
constexpr unsigned char kOtherByte = 0x70;  ///< before the UTF-8 of a letter of another script

constexpr std::u16string_view kAlphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

unsigned char toneOf(char16_t mark)
{
    switch (mark) {
    case 0x0300: return 1;
    case 0x0309: return 2;
    case 0x0303: return 3;
    case 0x0301: return 4;
    case 0x0323: return 5;
    default: return 0;
    }
}

char16_t withLetterMark(char16_t base, char16_t mark)
{
    if (mark == 0x0306)
        return base == u'a' ? u'ă' : base;
    if (mark == 0x0302)
        return base == u'a' ? u'â' : base == u'e' ? u'ê' : base == u'o' ? u'ô' : base;
    if (mark == 0x031B)
        return base == u'o' ? u'ơ' : base == u'u' ? u'ư' : base;
    return base;
}

Letter describe(char32_t code)
{
    Letter letter;
    if (code == 0x110 || code == 0x111 || code == 0xD0 || code == 0xF0 || code == 0x189) {
        letter.fold = 'd';
        letter.rank = static_cast<unsigned char>(kAlphabet.find(u'đ') + 1);
        return letter;
    }
    const QString parts = QString(QChar(static_cast<char16_t>(code))).toLower().normalized(QString::NormalizationForm_D);
    const char16_t base = parts.isEmpty() ? u'\0' : parts[0].unicode();
    if (base >= u'0' && base <= u'9' && parts.size() == 1) {
        letter.fold = static_cast<char>(base);
        return letter;
    }
    if (base < u'a' || base > u'z')
        return letter;
    letter.fold = static_cast<char>(base);
    char16_t sorted = base;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        sorted = withLetterMark(sorted, parts[i].unicode());
        letter.tone = std::max(letter.tone, toneOf(parts[i].unicode()));
    }
    letter.rank = static_cast<unsigned char>(kAlphabet.find(sorted) + 1);
    return letter;
}

const std::array<Letter, kTableEnd> &letters()
{
    static const auto table = [] {
        std::array<Letter, kTableEnd> all{};
        for (char32_t code = 0; code < kTableEnd; ++code)
            all[code] = describe(code);
        return all;
    }();
    return table;
}

/// The next code point; malformed bytes count as one character each (files are checked for UTF-8 before).
char32_t nextCodePoint(std::string_view text, std::size_t &at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80) {
        ++at;
        return first;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (length == 1 || at + length > text.size()) {
        ++at;
        return 0xFFFD;
    }
    char32_t code = first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0u) != 0x80u) {
            ++at;
            return 0xFFFD;
        }
        code = (code << 6) | (byte(at + i) & 0x3Fu);
    }
    at += length;
    return code;
}

bool isCombiningMark(char32_t code) { return code >= 0x300 && code < 0x370; }
bool isZeroWidth(char32_t code) { return (code >= 0x200B && code <= 0x200D) || code == 0xFEFF || code == 0x2060; }
bool isOddSpace(char32_t code) { return code == 0xA0 || code == 0x202F || (code >= 0x2000 && code <= 0x200A); }
/// Neither table letter nor separator: a letter of another script, kept as it is.
bool isOtherLetter(char32_t code) { return code >= kTableEnd && !isZeroWidth(code) && !(code >= 0x2000 && code < 0x2070); }

std::string withoutEndSpaces(std::string text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isSpace(text.back()))
        text.pop_back();
    std::size_t start = 0;
    while (start < text.size() && isSpace(text[start]))
        ++start;
    return text.substr(start);
}

/// Words of a text as ranges; a word is a run of letters and digits.
std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> found;
    std::size_t start = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t before = at;
        const char32_t code = nextCodePoint(text, at);
        const bool part = code < kTableEnd ? (letters()[code].fold != 0 || isCombiningMark(code)) : isOtherLetter(code);
        if (part && !inside)
            start = before;
        if (!part && inside)
            found.push_back(text.substr(start, before - start));
        inside = part;
    }
    if (inside)
        found.push_back(text.substr(start));
    return found;
}

/// A run of digits: how many count, then they.
void appendNumberKey(std::string_view digits, std::string &key)
{
    const std::size_t zeros = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    digits.remove_prefix(zeros);
    const std::size_t count = std::min<std::size_t>(digits.size(), 15);
    key.push_back(static_cast<char>(kNumberByte + count));
    for (const char c : digits.substr(0, count))
        key.push_back(static_cast<char>(kDigitByte + (c - '0')));
}

void appendWordKey(std::string_view word, std::string &key)
{
    unsigned char tone = 0;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t before = at;
        const char32_t code = nextCodePoint(word, at);
        if (code >= kTableEnd) {
            key.push_back(static_cast<char>(kOtherByte));
            key.append(word.substr(before, at - before));
            continue;
        }
        const Letter &letter = letters()[code];
        if (letter.rank != 0) {
            key.push_back(static_cast<char>(kLetterByte + letter.rank));
            tone = std::max(tone, letter.tone);
        } else if (letter.fold != 0) {
            std::size_t end = at;
            while (end < word.size() && word[end] >= '0' && word[end] <= '9')
                ++end;
            appendNumberKey(word.substr(before, end - before), key);
            at = end;
        }
    }
    key.push_back(static_cast<char>(kToneByte + tone));
}

} // namespace

bool isTidy(std::string_view utf8)
{
    if (utf8.empty())
        return true;
    const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    if (space(utf8.front()) || space(utf8.back()))
        return false;
    // Tidy for certain: ASCII, Latin-1 letters but eth and NBSP, Latin Extended-A/B (C4..C8 xx, but Ɖ C6 89), Latin Extended Additional (E1 B8..BB xx),
    // and common punctuation (E2 80 90..A6). All of these are NFC as long as no combining mark (CC/CD xx) follows.
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c < 0x80) {
            if (c == '\r')
                return false;
            continue;
        }
        const auto next = i + 1 < utf8.size() ? static_cast<unsigned char>(utf8[i + 1]) : 0u;
        if (c == 0xC3 && next != 0x90 && next != 0xB0) {
            ++i;
        } else if (c >= 0xC4 && c <= 0xC8 && !(c == 0xC6 && next == 0x89)) {
            ++i;
        } else if (c == 0xE1 && next >= 0xB8 && next <= 0xBB) {
            i += 2;
        } else {
            return false;
        }
    }
    return true;
}

std::string tidied(std::string_view utf8)
{
    if (isTidy(utf8))
        return std::string(utf8);
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (isZeroWidth(code))
            continue;
        if (isOddSpace(code))
            out += QLatin1Char(' ');
        else if (code == 0xD0 || code == 0x189)
            out += QChar(0x110);
        else if (code == 0xF0)
            out += QChar(0x111);
        else
            out += c;
    }
    // Last: what went may have stood between a letter and its mark.
    return withoutEndSpaces(out.normalized(QString::NormalizationForm_C).toStdString());
}

QString tidied(const QString &text)
{
    return QString::fromStdString(tidied(text.toStdString()));
}

std::string tidiedName(std::string_view utf8)
{
    std::string text = tidied(utf8);
    std::replace_if(text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n'; }, ' ');
    text.erase(std::unique(text.begin(), text.end(), [](char a, char b) { return a == ' ' && b == ' '; }), text.end());
    return text;
}

void appendFolded(std::string_view utf8, std::string &out)
{
    const auto &table = letters();
    bool gap = false;
    const std::size_t start = out.size();
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t before = at;
        const char32_t code = nextCodePoint(utf8, at);
        if (isCombiningMark(code) || isZeroWidth(code))
            continue;
        const char fold = code < kTableEnd ? table[code].fold : '\0';
        if (fold == 0 && !isOtherLetter(code)) {
            gap = true;
            continue;
        }
        if (gap && out.size() > start)
            out.push_back(' ');
        gap = false;
        if (fold != 0)
            out.push_back(fold);
        else
            out.append(utf8.substr(before, at - before));
    }
}

std::string folded(std::string_view utf8)
{
    std::string out;
    appendFolded(utf8, out);
    return out;
}

QString folded(const QString &text)
{
    return QString::fromStdString(folded(text.toStdString()));
}

std::string initials(std::string_view foldedText)
{
    std::string out;
    bool start = true;
    for (const char c : foldedText) {
        if (start && c != ' ')
            out.push_back(c);
        start = c == ' ';
    }
    return out;
}

std::string textSortKey(std::string_view utf8)
{
    std::string key;
    for (const std::string_view word : words(utf8))
        appendWordKey(word, key);
    return key;
}

std::string nameSortKey(std::string_view utf8)
{
    const std::size_t bracket = utf8.find('(');
    if (bracket != std::string_view::npos && bracket > 0)
        utf8 = utf8.substr(0, bracket);
    std::string key;
    const auto parts = words(utf8);
    if (!parts.empty()) {
        appendWordKey(parts.back(), key);
        for (std::size_t i = 0; i + 1 < parts.size(); ++i)
            appendWordKey(parts[i], key);
    }
    return key;
}

} // namespace stc::vietnamese
