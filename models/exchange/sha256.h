// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>

namespace stc::exchange {

/// SHA-256 (FIPS 180-4). Our own because QCryptographicHash of Qt 6.4 makes 107 MB/s, less than we read and write; with the processor's
/// SHA instructions this makes more than 1 GB/s.
class Sha256 {
public:
    /// `portable` leaves the processor's SHA instructions alone (for tests).
    explicit Sha256(bool portable = false);
    void add(const char *data, qint64 size);
    /// 64 hexadecimal digits in lower case; the hash is at its end then.
    [[nodiscard]] QByteArray hex();

private:
    void blocks(const unsigned char *data, std::size_t count);

    std::array<std::uint32_t, 8> m_state;
    std::array<unsigned char, 64> m_waiting{};
    std::size_t m_waitingSize = 0;
    std::uint64_t m_size = 0;
    bool m_portable;
};

} // namespace stc::exchange
