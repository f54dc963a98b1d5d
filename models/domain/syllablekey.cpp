// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/syllablekey.h"

#include "domain/letters.h"

#include <algorithm>
#include <array>

namespace stc::vietnamese {

namespace {

/// By place in kAlphabet.
constexpr std::string_view kBytes = "aWAbcdDeEfghijklmnoOQpqrstuUvwxyz";
static_assert(kBytes.size() == kAlphabet.size());
constexpr std::string_view kToneDigits = " 23415"; ///< by Letter::tone
constexpr std::size_t kMostWords = 12;             ///< what is behind the eleventh counts as one

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The letter under a letter's marks; i stands for y too. 0 = a tone or a space: nothing of the plain name.
constexpr std::array<char, 256> kPlain = [] {
    std::array<char, 256> plain{};
    for (std::size_t i = 0; i < plain.size(); ++i)
        plain[i] = static_cast<char>(i);
    const auto set = [&](char from, char to) { plain[static_cast<unsigned char>(from)] = to; };
    set('W', 'a');
    set('A', 'a');
    set('D', 'd');
    set('E', 'e');
    set('O', 'o');
    set('Q', 'o');
    set('U', 'u');
    set('y', 'i');
    set(' ', '\0');
    for (char c = '0'; c <= '9'; ++c)
        set(c, '\0');
    return plain;
}();
constexpr char plainOf(char c) { return kPlain[static_cast<unsigned char>(c)]; }

/// A letter that a combining mark follows: NFD.
char withMark(char letter, char32_t mark)
{
    const std::size_t rank = kBytes.find(letter);
    if (rank == std::string_view::npos)
        return letter;
    return kBytes[kAlphabet.find(withLetterMark(kAlphabet[rank], mark))];
}

class KeyWriter {
public:
    explicit KeyWriter(std::string &out) : m_out(out), m_start(out.size()) {}

    void letter(const Letter &letter)
    {
        begin();
        m_out.push_back(letter.rank != 0 ? kBytes[letter.rank - 1u] : letter.fold);
        m_tone = std::max(m_tone, letter.tone);
    }
    void mark(char32_t code)
    {
        if (!m_inside)
            return;
        if (const unsigned char tone = toneOf(code); tone != 0)
            m_tone = tone;
        else
            m_out.back() = withMark(m_out.back(), code);
    }
    void other(std::string_view utf8)
    {
        begin();
        m_out.append(utf8);
    }
    void end()
    {
        if (m_inside && m_tone != 0)
            m_out.push_back(kToneDigits[m_tone]);
        m_inside = false;
        m_tone = 0;
    }

private:
    void begin()
    {
        if (!m_inside && m_out.size() > m_start)
            m_out.push_back(' ');
        m_inside = true;
    }

    std::string &m_out;
    std::size_t m_start;
    unsigned char m_tone = 0;
    bool m_inside = false;
};

struct Words {
    std::array<std::string_view, kMostWords> word;
    std::size_t count = 0;
};

Words wordsOf(std::string_view key)
{
    Words words;
    while (!key.empty() && words.count < kMostWords) {
        const std::size_t space = words.count + 1 == kMostWords ? key.size() : std::min(key.find(' '), key.size());
        words.word[words.count++] = key.substr(0, space);
        key.remove_prefix(std::min(space + 1, key.size()));
    }
    return words;
}

/// Steps over two keys as if they had no marks and no spaces.
bool isPlainlySame(std::string_view first, std::string_view second)
{
    std::size_t i = 0;
    std::size_t j = 0;
    for (;;) {
        while (i < first.size() && plainOf(first[i]) == '\0')
            ++i;
        while (j < second.size() && plainOf(second[j]) == '\0')
            ++j;
        if (i == first.size() || j == second.size())
            return i == first.size() && j == second.size();
        if (plainOf(first[i++]) != plainOf(second[j++]))
            return false;
    }
}

bool hasMarks(std::string_view word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); });
}

bool differsInIYOnly(std::string_view first, std::string_view second)
{
    return first.size() == second.size() && std::equal(first.begin(), first.end(), second.begin(), [](char a, char b) {
        const auto isIY = [](char c) { return c == 'i' || c == 'y'; };
        return a == b || (isIY(a) && isIY(b));
    });
}

/// One byte more, less, other, or two neighbours exchanged: a letter, or the tone.
bool isOneLetterApart(std::string_view first, std::string_view second)
{
    if (first.size() > second.size())
        std::swap(first, second);
    if (second.size() - first.size() > 1)
        return false;
    const auto [a, b] = std::mismatch(first.begin(), first.end(), second.begin(), second.end());
    const std::string_view restOfFirst(a, first.end());
    const std::string_view restOfSecond(b, second.end());
    if (first.size() != second.size())
        return restOfFirst == restOfSecond.substr(1);
    if (restOfFirst.empty() || restOfFirst.substr(1) == restOfSecond.substr(1))
        return true;
    return restOfFirst.size() > 1 && restOfFirst[0] == restOfSecond[1] && restOfFirst[1] == restOfSecond[0] && restOfFirst.substr(2) == restOfSecond.substr(2);
}

enum class WordLikeness : std::uint8_t { Same, IY, WithoutMarks, OneLetter, Different };

/// `oneHasMarks`: of the two names only one has marks at all, so that marks that are missing say nothing. Otherwise Hoa is not Hoà.
WordLikeness compareWords(std::string_view first, std::string_view second, bool oneHasMarks)
{
    if (first == second)
        return WordLikeness::Same;
    if (differsInIYOnly(first, second))
        return WordLikeness::IY;
    if (hasMarks(first) != hasMarks(second) && isPlainlySame(first, second))
        return oneHasMarks ? WordLikeness::WithoutMarks : WordLikeness::OneLetter;
    return isOneLetterApart(first, second) ? WordLikeness::OneLetter : WordLikeness::Different;
}

Likeness compareSameCount(const Words &first, const Words &second, bool oneHasMarks)
{
    bool iy = false;
    bool withoutMarks = false;
    std::size_t changed = kMostWords;
    for (std::size_t i = first.count; i-- > 0;) { // the given name first: it differs most often
        switch (compareWords(first.word[i], second.word[i], oneHasMarks)) {
        case WordLikeness::Same: break;
        case WordLikeness::IY: iy = true; break;
        case WordLikeness::WithoutMarks: withoutMarks = true; break;
        case WordLikeness::OneLetter:
            if (changed != kMostWords)
                return Likeness::Different;
            changed = i;
            break;
        case WordLikeness::Different: return Likeness::Different;
        }
    }
    if (changed != kMostWords)
        return changed + 1 == first.count ? Likeness::OneLetterInGiven : Likeness::OneLetter;
    return withoutMarks ? Likeness::SameWithoutMarks : iy ? Likeness::SameButIY : Likeness::Same;
}

/// `longer` has one word more than `shorter`, which is not the given name.
bool isOneWordMore(const Words &longer, const Words &shorter, bool oneHasMarks)
{
    const auto isAlike = [oneHasMarks](std::string_view a, std::string_view b) { return compareWords(a, b, oneHasMarks) <= WordLikeness::WithoutMarks; };
    std::size_t same = 0;
    while (same < shorter.count && isAlike(longer.word[same], shorter.word[same]))
        ++same;
    if (same == shorter.count)
        return false; // it is the last one that is missing
    for (std::size_t i = same; i < shorter.count; ++i) {
        if (!isAlike(longer.word[i + 1], shorter.word[i]))
            return false;
    }
    return shorter.count >= 2;
}

} // namespace

void appendSyllableKey(std::string_view utf8, std::string &out)
{
    const auto &table = letters();
    KeyWriter writer(out);
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t before = at;
        const char32_t code = nextCodePoint(utf8, at);
        if (isCombiningMark(code))
            writer.mark(code);
        else if (code < kTableEnd && table[code].fold != 0)
            writer.letter(table[code]);
        else if (isOtherLetter(code))
            writer.other(utf8.substr(before, at - before));
        else if (!isZeroWidth(code))
            writer.end();
    }
    writer.end();
}

std::string syllableKey(std::string_view utf8)
{
    std::string key;
    appendSyllableKey(utf8, key);
    return key;
}

void appendNameKey(std::string_view utf8, std::string &out)
{
    const std::size_t bracket = utf8.find('(');
    appendSyllableKey(bracket == 0 ? utf8 : utf8.substr(0, bracket), out);
}

std::string nameKey(std::string_view utf8)
{
    std::string key;
    appendNameKey(utf8, key);
    return key;
}

std::uint64_t plainHash(std::string_view key)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL; // FNV-1a
    for (const char c : key) {
        if (const char plain = plainOf(c); plain != '\0')
            hash = (hash ^ static_cast<unsigned char>(plain)) * 0x100000001B3ULL;
    }
    return hash;
}

Likeness compareNames(std::string_view first, std::string_view second)
{
    if (first == second)
        return Likeness::Same;
    const Words a = wordsOf(first);
    const Words b = wordsOf(second);
    const bool oneHasMarks = hasMarks(first) != hasMarks(second);
    Likeness likeness = Likeness::Different;
    if (a.count == b.count)
        likeness = compareSameCount(a, b, oneHasMarks);
    else if (a.count == b.count + 1 ? isOneWordMore(a, b, oneHasMarks) : b.count == a.count + 1 && isOneWordMore(b, a, oneHasMarks))
        likeness = Likeness::OneWord;
    // Several marks differ, or a space is missing: as weak as one letter.
    if (likeness == Likeness::Different && isPlainlySame(first, second))
        return a.count == b.count ? Likeness::OneLetter : Likeness::SameWithoutMarks;
    return likeness;
}

} // namespace stc::vietnamese
