// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uuid.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace stc {

namespace {

constexpr std::array<std::int8_t, 256> makeHexTable()
{
    std::array<std::int8_t, 256> table{};
    table.fill(-1);
    for (int i = 0; i < 10; ++i)
        table[static_cast<std::size_t>('0' + i)] = static_cast<std::int8_t>(i);
    for (int i = 0; i < 6; ++i) {
        table[static_cast<std::size_t>('a' + i)] = static_cast<std::int8_t>(10 + i);
        table[static_cast<std::size_t>('A' + i)] = static_cast<std::int8_t>(10 + i);
    }
    return table;
}
constexpr auto kHex = makeHexTable();

} // namespace

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return std::nullopt;
    std::array<std::uint64_t, 2> half{};
    std::size_t digits = 0;
    for (std::size_t i = 0; i < 36; ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23)
            continue;
        const int value = kHex[static_cast<unsigned char>(text[i])];
        if (value < 0)
            return std::nullopt;
        auto &part = half[digits / 16];
        part = (part << 4) | static_cast<std::uint64_t>(value);
        ++digits;
    }
    return Uuid{half[0], half[1]};
}

std::optional<Uuid> Uuid::parse(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return parse(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

Uuid Uuid::random()
{
    auto *generator = QRandomGenerator::system();
    Uuid id{generator->generate64(), generator->generate64()};
    id.high = (id.high & ~0xF000ULL) | 0x4000ULL;                                // version 4
    id.low = (id.low & ~0xC000000000000000ULL) | 0x8000000000000000ULL;          // variant of RFC 4122
    return id;
}

Uuid Uuid::fromBytes(const void *bytes)
{
    const auto *p = static_cast<const char *>(bytes);
    return {qFromBigEndian<quint64>(p), qFromBigEndian<quint64>(p + 8)};
}

std::array<char, 16> Uuid::bytes() const
{
    std::array<char, 16> out{};
    qToBigEndian<quint64>(high, out.data());
    qToBigEndian<quint64>(low, out.data() + 8);
    return out;
}

void Uuid::appendTo(std::string &out) const
{
    static constexpr char kDigits[] = "0123456789abcdef";
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
            out.push_back('-');
        const std::uint64_t part = nibble < 16 ? high : low;
        out.push_back(kDigits[(part >> (60 - 4 * (nibble % 16))) & 0xF]);
    }
}

QString Uuid::toString() const
{
    std::string out;
    out.reserve(36);
    appendTo(out);
    return QString::fromLatin1(out.data(), static_cast<qsizetype>(out.size()));
}

} // namespace stc
