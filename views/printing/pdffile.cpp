// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/pdffile.h"

namespace stc::printing {

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
    m_offsets.push_back(0);
    return int(m_offsets.size());
}

void PdfFile::object(int number, const QByteArray &content)
{
    m_offsets[std::size_t(number - 1)] = m_position;
    write(QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n");
}

QByteArray PdfFile::deflated(const QByteArray &data)
{
    return qCompress(data, 6).sliced(4); // qCompress puts the length before the zlib stream
}

void PdfFile::stream(int number, const QByteArray &data, const QByteArray &entries)
{
    compressedStream(number, deflated(data), entries);
}

void PdfFile::compressedStream(int number, const QByteArray &deflated, const QByteArray &entries)
{
    object(number, "<</Filter/FlateDecode/Length " + QByteArray::number(deflated.size()) + entries + ">>stream\n" + deflated + "\nendstream");
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
    const qint64 place = m_position;
    QByteArray table = "xref\n0 " + QByteArray::number(qsizetype(m_offsets.size()) + 1) + "\n0000000000 65535 f \n";
    for (const qint64 offset : m_offsets)
        table += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    write(table);
    write("trailer\n<</Size " + QByteArray::number(qsizetype(m_offsets.size()) + 1) + "/Root " + reference(catalog) + "/Info " + reference(info)
          + ">>\nstartxref\n" + QByteArray::number(place) + "\n%%EOF\n");
}

} // namespace stc::printing
