// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8.h"

#include <cstdint>
#include <cstring>

namespace stc::exchange {

namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
constexpr std::uint64_t kOnes = 0x0101010101010101ULL;

/// Eight bytes that are ASCII without NUL: no high bit, and no borrow where a byte was 0 (exact once the high bits are known to be clear).
bool isPlain(const char *p)
{
    std::uint64_t word = 0;
    std::memcpy(&word, p, sizeof word);
    return ((word | (word - kOnes)) & kHighBits) == 0;
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// How long the sequence at `p` is; 0 = wrong, -1 = right so far but it goes on behind `end`.
int sequenceLength(const char *p, const char *end)
{
    const auto byte = [p](int i) { return static_cast<unsigned char>(p[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (end - p < 2)
        return -1;
    const unsigned char second = byte(1);
    if (!isContinuation(second) || (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90)
        || (lead == 0xF4 && second > 0x8F))
        return 0;
    for (int i = 2; i < length; ++i) {
        if (end - p <= i)
            return -1;
        if (!isContinuation(byte(i)))
            return 0;
    }
    return length;
}

} // namespace

Utf8Check checkUtf8(const char *begin, const char *end, bool isEnd)
{
    const char *p = begin;
    while (p < end) {
        while (end - p >= 16 && isPlain(p) && isPlain(p + 8))
            p += 16;
        // Through the rest of a short stretch byte by byte: marks of Vietnamese stand two or three letters apart.
        while (p < end && static_cast<signed char>(*p) > 0) {
            ++p;
            if (end - p >= 16 && isPlain(p) && isPlain(p + 8))
                break;
        }
        while (p < end && static_cast<signed char>(*p) <= 0) {
            if (*p == 0)
                return {p, p};
            const int length = sequenceLength(p, end);
            if (length == 0 || (length < 0 && isEnd))
                return {p, p};
            if (length < 0)
                return {nullptr, p};
            p += length;
        }
    }
    return {nullptr, p};
}

std::string_view cutUtf8(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && isContinuation(static_cast<unsigned char>(text[bytes])))
        --bytes;
    return text.substr(0, bytes);
}

} // namespace stc::exchange
