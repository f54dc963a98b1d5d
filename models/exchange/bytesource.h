// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <vector>

namespace stc::exchange {

/// Bytes in order, from a file, a ZIP entry or memory. Read in pieces and never mapped: a file that somebody cuts while we read it is a short
/// read, not a crash.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource();

    /// Up to `capacity` (at least 1) bytes; 0 = the end. A short read is not the end.
    [[nodiscard]] virtual Result<qint64> read(char *data, qint64 capacity) = 0;
    /// All bytes there are, or -1 where that is not known before.
    [[nodiscard]] virtual qint64 size() const { return -1; }
};

class FileSource final : public ByteSource {
public:
    /// NotFound, NoPermission or ReadFailed, with the path in the text.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> open(const QString &path);
    [[nodiscard]] Result<qint64> read(char *data, qint64 capacity) override;
    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    explicit FileSource(const QString &path) : m_file(path) {}
    QFile m_file;
    qint64 m_size = -1;
};

class MemorySource final : public ByteSource {
public:
    /// `piece` limits what one read() gives, so that tests can put a seam at every place.
    explicit MemorySource(QByteArray bytes, qint64 piece = -1) : m_bytes(std::move(bytes)), m_piece(piece) {}
    [[nodiscard]] Result<qint64> read(char *data, qint64 capacity) override;
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

/// Another source as UTF-8 without a byte order mark. UTF-16 is known by its mark, or, without one, by the NUL in every other of its first
/// bytes. What is not text (half a surrogate pair, an odd last byte) comes out as the byte FF, which no UTF-8 holds, so that the reader
/// who checks records finds it where it stands and can go on behind it.
class Utf8Source final : public ByteSource {
public:
    enum class Encoding { Utf8, Utf16Little, Utf16Big };

    explicit Utf8Source(ByteSource &source) : m_source(source) {}
    [[nodiscard]] Result<qint64> read(char *data, qint64 capacity) override; ///< capacity at least 4
    [[nodiscard]] qint64 size() const override { return m_source.size(); }
    /// How many bytes of the other source are read: what progress counts, since size() is in those bytes too.
    [[nodiscard]] qint64 consumed() const { return m_consumed; }
    [[nodiscard]] Encoding encoding() const { return m_encoding; }

private:
    [[nodiscard]] Result<qint64> fetch(char *data, qint64 capacity);
    [[nodiscard]] Status begin();
    [[nodiscard]] Result<qint64> readUtf16(char *data, qint64 capacity);
    [[nodiscard]] char16_t unitAt(std::size_t at) const;

    ByteSource &m_source;
    std::vector<char> m_waiting; ///< read from the source and not yet handed out
    std::size_t m_waitingAt = 0;
    qint64 m_consumed = 0;
    Encoding m_encoding = Encoding::Utf8;
    bool m_begun = false;
    bool m_sourceEnded = false;
};

/// All of a source, or an error when it is longer than `limit` bytes.
[[nodiscard]] Result<QByteArray> readAll(ByteSource &source, qint64 limit);

} // namespace stc::exchange
