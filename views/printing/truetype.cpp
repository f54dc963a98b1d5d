// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/truetype.h"

#include <QtEndian>

#include <array>

namespace stc::printing {

namespace {

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0);
}

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

void append16(QByteArray &out, quint16 value)
{
    std::array<char, 2> bytes{};
    qToBigEndian(value, bytes.data());
    out.append(bytes.data(), bytes.size());
}

void append32(QByteArray &out, quint32 value)
{
    std::array<char, 4> bytes{};
    qToBigEndian(value, bytes.data());
    out.append(bytes.data(), bytes.size());
}

void put32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToBigEndian(value, bytes.data() + at);
}

quint32 checksum(const QByteArray &table)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < table.size(); at += 4) {
        quint32 word = 0;
        for (qsizetype i = 0; i < 4; ++i)
            word = (word << 8U) | (at + i < table.size() ? quint8(table[at + i]) : 0U);
        sum += word;
    }
    return sum;
}

/// Where each glyph lies in `glyf`.
class Outlines {
public:
    explicit Outlines(const QRawFont &font)
        : m_glyf(font.fontTable("glyf")), m_loca(font.fontTable("loca")), m_isLong(u16(font.fontTable("head"), 50) == 1)
    {
    }
    [[nodiscard]] bool isEmpty() const { return m_glyf.isEmpty() || m_loca.isEmpty(); }
    [[nodiscard]] QByteArray glyph(std::size_t index) const
    {
        const auto i = qsizetype(index);
        const qsizetype from = m_isLong ? qsizetype(u32(m_loca, i * 4)) : qsizetype(u16(m_loca, i * 2)) * 2;
        const qsizetype to = m_isLong ? qsizetype(u32(m_loca, i * 4 + 4)) : qsizetype(u16(m_loca, i * 2 + 2)) * 2;
        return from < to && to <= m_glyf.size() ? m_glyf.sliced(from, to - from) : QByteArray();
    }

private:
    QByteArray m_glyf;
    QByteArray m_loca;
    bool m_isLong;
};

/// The glyphs that a composed glyph is made of (OpenType, `glyf`, composite description).
std::vector<std::size_t> partsOf(const QByteArray &glyph)
{
    std::vector<std::size_t> parts;
    if (glyph.size() < 10 || qint16(u16(glyph, 0)) >= 0)
        return parts;
    qsizetype at = 10;
    for (bool isMore = true; isMore && at + 4 <= glyph.size();) {
        const quint16 flags = u16(glyph, at);
        parts.push_back(u16(glyph, at + 2));
        at += 4;
        at += (flags & 0x0001U) ? 4 : 2; // the arguments are words or bytes
        if (flags & 0x0008U)
            at += 2; // one scale
        else if (flags & 0x0040U)
            at += 4; // two scales
        else if (flags & 0x0080U)
            at += 8; // a matrix
        isMore = (flags & 0x0020U) != 0;
    }
    return parts;
}

void addParts(const Outlines &outlines, std::vector<bool> &wanted)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (wanted[i])
            open.push_back(i);
    while (!open.empty()) {
        const std::size_t index = open.back();
        open.pop_back();
        for (const std::size_t part : partsOf(outlines.glyph(index))) {
            if (part < wanted.size() && !wanted[part]) {
                wanted[part] = true;
                open.push_back(part);
            }
        }
    }
}

struct NamedTable {
    const char *tag;
    QByteArray bytes;
};

/// Metrics of unused glyphs become zero: the table keeps its length but packs to nothing.
QByteArray usedMetrics(QByteArray hmtx, int fullEntries, const std::vector<bool> &wanted)
{
    for (std::size_t i = 0; i < wanted.size() && i < std::size_t(fullEntries); ++i)
        if (!wanted[i] && qsizetype(i) * 4 + 4 <= hmtx.size())
            put32(hmtx, qsizetype(i) * 4, 0);
    return hmtx;
}

QByteArray assembled(std::vector<NamedTable> tables)
{
    QByteArray out;
    append32(out, 0x00010000);
    const auto count = quint16(tables.size());
    quint16 power = 1;
    quint16 log = 0;
    for (; power * 2 <= count; power = quint16(power * 2))
        ++log;
    append16(out, count);
    append16(out, quint16(power * 16));
    append16(out, log);
    append16(out, quint16(count * 16 - power * 16));
    quint32 offset = 12 + quint32(count) * 16;
    for (const NamedTable &table : tables) {
        out.append(table.tag, 4);
        append32(out, checksum(table.bytes));
        append32(out, offset);
        append32(out, quint32(table.bytes.size()));
        offset += (quint32(table.bytes.size()) + 3U) & ~3U;
    }
    qsizetype head = 0;
    for (const NamedTable &table : tables) {
        if (qstrncmp(table.tag, "head", 4) == 0)
            head = out.size();
        out += table.bytes;
        while (out.size() % 4 != 0)
            out += '\0';
    }
    put32(out, head + 8, 0xB1B0AFBAU - checksum(out));
    return out;
}

} // namespace

QByteArray trueTypeSubset(const QRawFont &font, const std::vector<bool> &used)
{
    const Outlines outlines(font);
    const QByteArray maxp = font.fontTable("maxp");
    QByteArray head = font.fontTable("head");
    const QByteArray hhea = font.fontTable("hhea");
    if (outlines.isEmpty() || head.size() < 54 || maxp.size() < 6 || hhea.size() < 36)
        return {};
    std::vector<bool> wanted(u16(maxp, 4));
    for (std::size_t i = 0; i < wanted.size(); ++i)
        wanted[i] = i == 0 || (i < used.size() && used[i]); // glyph 0 stands for what is missing and must be there
    addParts(outlines, wanted);

    QByteArray glyf;
    QByteArray loca;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        append32(loca, quint32(glyf.size()));
        if (wanted[i])
            glyf += outlines.glyph(i);
        while (glyf.size() % 4 != 0)
            glyf += '\0';
    }
    append32(loca, quint32(glyf.size()));
    put32(head, 8, 0);                                    // its checksum is put in at the end
    qToBigEndian(quint16(1), head.data() + 50);           // long offsets
    std::vector<NamedTable> tables;
    // In the order of their tags, as the directory must be.
    for (const char *tag : {"cvt ", "fpgm"})
        if (const QByteArray table = font.fontTable(tag); !table.isEmpty())
            tables.push_back({tag, table});
    tables.push_back({"glyf", glyf});
    tables.push_back({"head", head});
    tables.push_back({"hhea", hhea});
    tables.push_back({"hmtx", usedMetrics(font.fontTable("hmtx"), u16(hhea, 34), wanted)});
    tables.push_back({"loca", loca});
    tables.push_back({"maxp", maxp});
    if (const QByteArray prep = font.fontTable("prep"); !prep.isEmpty())
        tables.push_back({"prep", prep});
    return assembled(std::move(tables));
}

FontBounds fontBounds(const QRawFont &font)
{
    const QByteArray head = font.fontTable("head");
    if (head.size() < 54)
        return {};
    return {u16(head, 18), qint16(u16(head, 36)), qint16(u16(head, 38)), qint16(u16(head, 40)), qint16(u16(head, 42))};
}

} // namespace stc::printing
