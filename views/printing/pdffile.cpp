// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/pdffile.h"

#include <array>

namespace stc::printing {

namespace {

/// Readers unpack a whole object stream for one object of it.
constexpr std::size_t kMostPacked = 200;

} // namespace

PdfFile::PdfFile(QIODevice &device) : m_device(device)
{
    // Four bytes above 127 tell every tool that this is no text file.
    write("%PDF-1.5\n%\xE2\xE3\xCF\xD3\n");
}

void PdfFile::write(const QByteArray &bytes)
{
    if (m_isGood && m_device.write(bytes) != bytes.size())
        m_isGood = false;
    m_position += bytes.size();
}

int PdfFile::reserve()
{
    m_places.push_back({});
    return int(m_places.size());
}

void PdfFile::object(int number, const QByteArray &content)
{
    m_packedIndex += QByteArray::number(number) + ' ' + QByteArray::number(m_packed.size()) + ' ';
    m_packed += content + '\n';
    m_packedNumbers.push_back(number);
    if (m_packedNumbers.size() >= kMostPacked)
        writePacked();
}

void PdfFile::writePacked()
{
    if (m_packedNumbers.empty())
        return;
    const int number = reserve();
    for (std::size_t i = 0; i < m_packedNumbers.size(); ++i)
        m_places[std::size_t(m_packedNumbers[i] - 1)] = {true, number, int(i)};
    stream(number, m_packedIndex + '\n' + m_packed,
        "/Type/ObjStm/N " + QByteArray::number(qulonglong(m_packedNumbers.size())) + "/First " + QByteArray::number(m_packedIndex.size() + 1));
    m_packedIndex.clear();
    m_packed.clear();
    m_packedNumbers.clear();
}

QByteArray PdfFile::deflated(const QByteArray &data)
{
    return qCompress(data, 6).sliced(4); // qCompress puts the length before the zlib stream
}

void PdfFile::deflatedStream(int number, const QByteArray &packed, const QByteArray &entries)
{
    m_places[std::size_t(number - 1)] = {false, m_position, 0};
    write(QByteArray::number(number) + " 0 obj\n<</Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + entries + ">>stream\n");
    write(packed);
    write("\nendstream\nendobj\n");
}

QByteArray PdfFile::textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

void PdfFile::finish(int catalog, int info)
{
    writePacked();
    // The table of places is a stream itself (7.5.8): kind, offset or object stream, index.
    const int number = reserve();
    const qint64 place = m_position;
    m_places[std::size_t(number - 1)] = {false, place, 0};
    QByteArray table(8, '\0'); // object 0 is always free
    for (const Place &of : m_places) {
        std::array<char, 8> entry{};
        entry[0] = of.isPacked ? 2 : 1;
        for (std::size_t i = 0; i < 5; ++i)
            entry[1 + i] = char(quint8(of.offset >> (8 * (4 - i))));
        entry[6] = char(quint8(of.index >> 8));
        entry[7] = char(quint8(of.index));
        table.append(entry.data(), entry.size());
    }
    stream(number, table, "/Type/XRef/W[1 5 2]/Size " + QByteArray::number(qsizetype(m_places.size()) + 1) + "/Root " + reference(catalog) + "/Info " + reference(info));
    write("startxref\n" + QByteArray::number(place) + "\n%%EOF\n");
}

} // namespace stc::printing
