// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <vector>

namespace stc::printing {

/// The frame of a PDF 1.5 file (ISO 32000-1, 7.5): numbered objects, their places, the trailer. Knows nothing of what is in them. Objects that are no
/// streams are kept back and packed together (7.5.7): a list of a thousand pages has thousands.
class PdfFile {
public:
    explicit PdfFile(QIODevice &device);

    /// A number for an object that may be mentioned before it is written.
    [[nodiscard]] int reserve();
    /// Any object but a stream.
    void object(int number, const QByteArray &content);
    /// Compresses `data`; `entries` are further entries of its dictionary.
    void stream(int number, const QByteArray &data, const QByteArray &entries = {}) { deflatedStream(number, deflated(data), entries); }
    void deflatedStream(int number, const QByteArray &packed, const QByteArray &entries = {});
    void finish(int catalog, int info);

    /// false as soon as the device took less than it was given.
    [[nodiscard]] bool isGood() const { return m_isGood; }

    /// zlib stream, as FlateDecode wants it.
    [[nodiscard]] static QByteArray deflated(const QByteArray &data);
    /// A text string, UTF-16 where it must be.
    [[nodiscard]] static QByteArray textString(const QString &text);
    [[nodiscard]] static QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

private:
    struct Place {
        bool isPacked = false;
        qint64 offset = 0; ///< in the file, or the number of the object stream
        int index = 0;     ///< in the object stream
    };
    void write(const QByteArray &bytes);
    void writePacked();

    QIODevice &m_device;
    qint64 m_position = 0;
    std::vector<Place> m_places; ///< of object i + 1
    QByteArray m_packedIndex;
    QByteArray m_packed;
    std::vector<int> m_packedNumbers;
    bool m_isGood = true;
};

} // namespace stc::printing
