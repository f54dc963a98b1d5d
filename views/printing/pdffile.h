// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <vector>

namespace stc::printing {

/// The frame of a PDF 1.5 file (ISO 32000-1, 7.5): numbered objects, their places, the trailer. Knows nothing of what is in them.
class PdfFile {
public:
    explicit PdfFile(QIODevice &device);

    /// A number for an object that may be mentioned before it is written.
    [[nodiscard]] int reserve();
    void object(int number, const QByteArray &content);
    /// Compresses `data`; `entries` are further entries of its dictionary.
    void stream(int number, const QByteArray &data, const QByteArray &entries = {});
    void compressedStream(int number, const QByteArray &deflated, const QByteArray &entries = {});
    void finish(int catalog, int info);

    /// false as soon as the device took less than it was given.
    [[nodiscard]] bool isGood() const { return m_isGood; }

    /// zlib stream, as FlateDecode wants it.
    [[nodiscard]] static QByteArray deflated(const QByteArray &data);
    /// A text string, UTF-16 where it must be.
    [[nodiscard]] static QByteArray textString(const QString &text);
    [[nodiscard]] static QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

private:
    void write(const QByteArray &bytes);

    QIODevice &m_device;
    qint64 m_position = 0;
    std::vector<qint64> m_offsets; ///< of object i + 1
    bool m_isGood = true;
};

} // namespace stc::printing
