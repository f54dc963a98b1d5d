// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sha256.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#include <immintrin.h>
#define STC_SHA_INSTRUCTIONS
#endif

namespace stc::exchange {

namespace {

// FIPS 180-4, 4.2.2
alignas(16) constexpr std::array<std::uint32_t, 64> kRound{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t bigEndian(const unsigned char *p)
{
    return (std::uint32_t(p[0]) << 24) | (std::uint32_t(p[1]) << 16) | (std::uint32_t(p[2]) << 8) | std::uint32_t(p[3]);
}

void blocksPortable(std::array<std::uint32_t, 8> &state, const unsigned char *data, std::size_t count)
{
    using std::rotr;
    std::array<std::uint32_t, 64> w;
    for (; count > 0; --count, data += 64) {
        for (std::size_t i = 0; i < 16; ++i)
            w[i] = bigEndian(data + 4 * i);
        for (std::size_t i = 16; i < 64; ++i) {
            const std::uint32_t s0 = rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
            const std::uint32_t s1 = rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        auto [a, b, c, d, e, f, g, h] = state;
        for (std::size_t i = 0; i < 64; ++i) {
            const std::uint32_t t1 = h + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & f) ^ (~e & g)) + kRound[i] + w[i];
            const std::uint32_t t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        const std::array<std::uint32_t, 8> worked{a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < 8; ++i)
            state[i] += worked[i];
    }
}

#ifdef STC_SHA_INSTRUCTIONS

bool hasShaInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    const bool basic = __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & bit_SSE4_1) != 0 && (c & bit_SSSE3) != 0;
    return basic && __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & (1U << 29)) != 0;
}

/// The processor keeps the state as ABEF and CDGH and does two rounds an instruction; w[i % 4] are the last 16 message words, four by four.
__attribute__((target("sha,sse4.1,ssse3"))) void blocksInstructions(std::array<std::uint32_t, 8> &state, const unsigned char *data, std::size_t count)
{
    const auto load = [](const void *p) __attribute__((target("sse4.1"))) {
        __m128i value;
        std::memcpy(&value, p, sizeof value);
        return value;
    };
    const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    const __m128i dcba = _mm_shuffle_epi32(load(state.data()), 0xB1);
    const __m128i hgfe = _mm_shuffle_epi32(load(state.data() + 4), 0x1B);
    __m128i abef = _mm_alignr_epi8(dcba, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, dcba, 0xF0);
    for (; count > 0; --count, data += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i w[4];
        for (int i = 0; i < 4; ++i)
            w[i] = _mm_shuffle_epi8(load(data + 16 * i), swap);
#pragma GCC unroll 16
        for (int i = 0; i < 16; ++i) {
            if (i >= 4) {
                const __m128i part = _mm_add_epi32(_mm_sha256msg1_epu32(w[i % 4], w[(i + 1) % 4]), _mm_alignr_epi8(w[(i + 3) % 4], w[(i + 2) % 4], 4));
                w[i % 4] = _mm_sha256msg2_epu32(part, w[(i + 3) % 4]);
            }
            const __m128i words = _mm_add_epi32(w[i % 4], load(&kRound[static_cast<std::size_t>(4 * i)]));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, words);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(words, 0x0E));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    const __m128i first = _mm_blend_epi16(feba, dchg, 0xF0);
    const __m128i second = _mm_alignr_epi8(dchg, feba, 8);
    std::memcpy(state.data(), &first, sizeof first);
    std::memcpy(state.data() + 4, &second, sizeof second);
}

#endif

} // namespace

Sha256::Sha256(bool portable)
    : m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
    , m_portable(portable)
{
}

void Sha256::blocks(const unsigned char *data, std::size_t count)
{
#ifdef STC_SHA_INSTRUCTIONS
    static const bool has = hasShaInstructions();
    if (has && !m_portable) {
        blocksInstructions(m_state, data, count);
        return;
    }
#endif
    blocksPortable(m_state, data, count);
}

void Sha256::add(const char *data, qint64 size)
{
    auto left = static_cast<std::size_t>(size);
    m_size += left;
    if (m_waitingSize > 0) {
        const std::size_t piece = std::min(left, m_waiting.size() - m_waitingSize);
        std::memcpy(m_waiting.data() + m_waitingSize, data, piece);
        m_waitingSize += piece;
        data += piece;
        left -= piece;
        if (m_waitingSize < m_waiting.size())
            return;
        blocks(m_waiting.data(), 1);
        m_waitingSize = 0;
    }
    blocks(reinterpret_cast<const unsigned char *>(data), left / 64);
    data += left - left % 64;
    m_waitingSize = left % 64;
    if (m_waitingSize > 0)
        std::memcpy(m_waiting.data(), data, m_waitingSize);
}

QByteArray Sha256::hex()
{
    const std::uint64_t bits = m_size * 8;
    const std::array<char, 64> padding{'\x80'};
    add(padding.data(), static_cast<qint64>((m_waitingSize < 56 ? 56 : 120) - m_waitingSize));
    std::array<char, 8> length{};
    for (std::size_t i = 0; i < 8; ++i)
        length[i] = static_cast<char>(bits >> (56 - 8 * i));
    add(length.data(), 8);
    QByteArray text;
    for (const std::uint32_t word : m_state)
        text += QByteArray::number(word, 16).rightJustified(8, '0');
    return text;
}

} // namespace stc::exchange
