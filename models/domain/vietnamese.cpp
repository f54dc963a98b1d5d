// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vietnamese.h"

#include "domain/letters.h"

#include <algorithm>
#include <vector>

namespace stc::vietnamese {

namespace {

constexpr unsigned char kToneByte = 0x02;   ///< ends a word; smaller than anything in a word, so that An comes before Anh
constexpr unsigned char kDigitByte = 0x10;  ///< + digit
constexpr unsigned char kNumberByte = 0x20; ///< + count of digits, before them, so that 9 comes before 10
constexpr unsigned char kLetterByte = 0x30; ///< + place in the alphabet
constexpr unsigned char kOtherByte = 0x70;  ///< before the UTF-8 of a letter of another script

bool isOddSpace(char32_t code) { return code == 0xA0 || code == 0x202F || (code >= 0x2000 && code <= 0x200A); }

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
