// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define STC_HAS_SSE2
#endif

namespace stc::exchange {

/// Which of the 64 bytes at `p` end a field or may begin a quoted one: the delimiter, `"`, CR, LF. Bit 0 is the first byte.
[[nodiscard]] inline std::uint64_t specialMaskPortable(const char *p, char delimiter)
{
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < 64; ++i) {
        const char c = p[i];
        mask |= static_cast<std::uint64_t>(static_cast<unsigned>(c == delimiter) | static_cast<unsigned>(c == '"') | static_cast<unsigned>(c == '\n')
                                           | static_cast<unsigned>(c == '\r'))
            << i;
    }
    return mask;
}

#ifdef STC_HAS_SSE2
[[nodiscard]] inline std::uint64_t specialMask(const char *p, char delimiter)
{
    const __m128i wanted = _mm_set1_epi8(delimiter);
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i lf = _mm_set1_epi8('\n');
    const __m128i cr = _mm_set1_epi8('\r');
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < 4; ++i) {
        __m128i block;
        std::memcpy(&block, p + 16 * i, sizeof block);
        const __m128i hits = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(block, wanted), _mm_cmpeq_epi8(block, quote)),
                                          _mm_or_si128(_mm_cmpeq_epi8(block, lf), _mm_cmpeq_epi8(block, cr)));
        mask |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hits))) << (16 * i);
    }
    return mask;
}

/// Whether one of the first `size` bytes at `p` is special; up to 15 more may be read.
[[nodiscard]] inline bool hasSpecial(const char *p, std::size_t size, char delimiter)
{
    const __m128i wanted = _mm_set1_epi8(delimiter);
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i lf = _mm_set1_epi8('\n');
    const __m128i cr = _mm_set1_epi8('\r');
    for (std::size_t at = 0; at < size; at += 16) {
        __m128i block;
        std::memcpy(&block, p + at, sizeof block);
        const __m128i hits = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(block, wanted), _mm_cmpeq_epi8(block, quote)),
                                          _mm_or_si128(_mm_cmpeq_epi8(block, lf), _mm_cmpeq_epi8(block, cr)));
        const unsigned valid = size - at >= 16 ? 0xFFFFU : (1U << (size - at)) - 1U;
        if ((static_cast<unsigned>(_mm_movemask_epi8(hits)) & valid) != 0)
            return true;
    }
    return false;
}
#else
[[nodiscard]] inline bool hasSpecial(const char *p, std::size_t size, char delimiter)
{
    unsigned found = 0;
    for (std::size_t at = 0; at < size; ++at)
        found |= static_cast<unsigned>(p[at] == delimiter) | static_cast<unsigned>(p[at] == '"') | static_cast<unsigned>(p[at] == '\n') | static_cast<unsigned>(p[at] == '\r');
    return found != 0;
}

[[nodiscard]] inline std::uint64_t specialMask(const char *p, char delimiter)
{
    return specialMaskPortable(p, delimiter);
}
#endif

} // namespace stc::exchange
