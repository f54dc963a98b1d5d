// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bytesource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace stc::exchange {

namespace {

constexpr std::size_t kHead = 16;             ///< bytes looked at to know the encoding: within any header, which is ASCII
constexpr std::size_t kUtf16Piece = 64 * 1024;
constexpr char kNoText = '\xFF';

Utf8Source::Encoding encodingOf(const std::vector<char> &head)
{
    const auto byte = [&head](std::size_t i) { return static_cast<unsigned char>(head[i]); };
    if (head.size() >= 2) {
        if (byte(0) == 0xFF && byte(1) == 0xFE)
            return Utf8Source::Encoding::Utf16Little;
        if (byte(0) == 0xFE && byte(1) == 0xFF)
            return Utf8Source::Encoding::Utf16Big;
    }
    // ASCII in UTF-16 has a NUL in every other byte. Four bytes at least, so that one stray NUL decides nothing.
    if (head.size() < 4)
        return Utf8Source::Encoding::Utf8;
    bool little = true;
    bool big = true;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        little = little && byte(i) != 0 && byte(i + 1) == 0;
        big = big && byte(i) == 0 && byte(i + 1) != 0;
    }
    if (little)
        return Utf8Source::Encoding::Utf16Little;
    return big ? Utf8Source::Encoding::Utf16Big : Utf8Source::Encoding::Utf8;
}

char *appendCodePoint(char32_t c, char *out)
{
    if (c < 0x80) {
        *out++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *out++ = static_cast<char>(0xC0 | (c >> 6));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *out++ = static_cast<char>(0xE0 | (c >> 12));
        *out++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    } else {
        *out++ = static_cast<char>(0xF0 | (c >> 18));
        *out++ = static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        *out++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    }
    return out;
}

} // namespace

ByteSource::~ByteSource() = default;

Result<std::unique_ptr<ByteSource>> FileSource::open(const QString &path)
{
    std::unique_ptr<FileSource> source(new FileSource(path));
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, QCoreApplication::translate("exchange", "“%1” is not there.").arg(shown));
    errno = 0;
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (errno == EACCES || errno == EPERM || !QFileInfo(path).isReadable())
            return fail(ErrorCode::NoPermission, QCoreApplication::translate("exchange", "You may not read “%1”. Ask for the right to read it, or copy it to a folder of your own.").arg(shown));
        return fail(ErrorCode::ReadFailed, QCoreApplication::translate("exchange", "“%1” cannot be opened.").arg(shown), source->m_file.errorString());
    }
    source->m_size = source->m_file.isSequential() ? -1 : source->m_file.size();
    return source;
}

Result<qint64> FileSource::read(char *data, qint64 capacity)
{
    const qint64 got = m_file.read(data, capacity);
    if (got < 0)
        return fail(ErrorCode::ReadFailed, QCoreApplication::translate("exchange", "“%1” cannot be read to its end. Is the disk or the USB stick still there?")
                                               .arg(QDir::toNativeSeparators(m_file.fileName())), m_file.errorString());
    return got;
}

Result<qint64> MemorySource::read(char *data, qint64 capacity)
{
    qint64 size = std::min<qint64>(capacity, m_bytes.size() - m_at);
    if (m_piece > 0)
        size = std::min(size, m_piece);
    if (size > 0)
        std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(size));
    m_at += size;
    return size;
}

Result<qint64> Utf8Source::fetch(char *data, qint64 capacity)
{
    if (m_sourceEnded)
        return 0;
    const Result<qint64> got = m_source.read(data, capacity);
    if (got) {
        m_consumed += *got;
        m_sourceEnded = *got == 0;
    }
    return got;
}

Status Utf8Source::begin()
{
    m_begun = true;
    m_waiting.resize(kHead);
    std::size_t size = 0;
    while (size < kHead && !m_sourceEnded) {
        const Result<qint64> got = fetch(m_waiting.data() + size, static_cast<qint64>(kHead - size));
        if (!got)
            return failed(got.error());
        size += static_cast<std::size_t>(*got);
    }
    m_waiting.resize(size);
    m_encoding = encodingOf(m_waiting);
    if (m_encoding == Encoding::Utf8) {
        if (size >= 3 && std::memcmp(m_waiting.data(), "\xEF\xBB\xBF", 3) == 0)
            m_waitingAt = 3;
    } else if (unitAt(0) == 0xFEFF) {
        m_waitingAt = 2;
    }
    return {};
}

Result<qint64> Utf8Source::read(char *data, qint64 capacity)
{
    if (!m_begun) {
        if (const Status status = begin(); !status)
            return failed(status.error());
    }
    if (m_encoding != Encoding::Utf8)
        return readUtf16(data, capacity);
    if (m_waitingAt < m_waiting.size()) {
        const std::size_t size = std::min(static_cast<std::size_t>(capacity), m_waiting.size() - m_waitingAt);
        std::memcpy(data, m_waiting.data() + m_waitingAt, size);
        m_waitingAt += size;
        return static_cast<qint64>(size);
    }
    return fetch(data, capacity);
}

char16_t Utf8Source::unitAt(std::size_t at) const
{
    const auto first = static_cast<unsigned char>(m_waiting[at]);
    const auto second = static_cast<unsigned char>(m_waiting[at + 1]);
    return m_encoding == Encoding::Utf16Little ? static_cast<char16_t>(first | (second << 8)) : static_cast<char16_t>((first << 8) | second);
}

Result<qint64> Utf8Source::readUtf16(char *data, qint64 capacity)
{
    char *out = data;
    char *const last = data + capacity - 4; // the longest code point still fits
    while (out == data) {
        // A whole pair (4 bytes) must be waiting unless the source has ended.
        while (m_waiting.size() - m_waitingAt < 4 && !m_sourceEnded) {
            m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(m_waitingAt));
            m_waitingAt = 0;
            const std::size_t old = m_waiting.size();
            m_waiting.resize(old + kUtf16Piece);
            const Result<qint64> got = fetch(m_waiting.data() + old, static_cast<qint64>(kUtf16Piece));
            m_waiting.resize(old + (got ? static_cast<std::size_t>(*got) : 0));
            if (!got)
                return failed(got.error());
        }
        std::size_t left = m_waiting.size() - m_waitingAt;
        if (left == 0)
            return 0;
        while (out <= last && (left >= 4 || (m_sourceEnded && left > 0))) {
            if (left == 1) { // half a unit at the end: the file was cut
                *out++ = kNoText;
                m_waitingAt += 1;
                break;
            }
            const char16_t unit = unitAt(m_waitingAt);
            std::size_t used = 2;
            if (unit < 0xD800 || unit > 0xDFFF) {
                out = appendCodePoint(unit, out);
            } else if (unit < 0xDC00 && left >= 4 && (unitAt(m_waitingAt + 2) & 0xFC00) == 0xDC00) {
                out = appendCodePoint(0x10000 + ((char32_t(unit) & 0x3FF) << 10) + (char32_t(unitAt(m_waitingAt + 2)) & 0x3FF), out);
                used = 4;
            } else {
                *out++ = kNoText;
            }
            m_waitingAt += used;
            left -= used;
        }
    }
    return out - data;
}

Result<QByteArray> readAll(ByteSource &source, qint64 limit)
{
    QByteArray all;
    for (;;) {
        constexpr qint64 kPiece = 64 * 1024;
        const qint64 old = all.size();
        all.resize(old + kPiece);
        const Result<qint64> got = source.read(all.data() + old, kPiece);
        if (!got)
            return failed(got.error());
        all.resize(old + *got);
        if (*got == 0)
            return all;
        if (all.size() > limit)
            return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "The file is longer than it can be."), QStringLiteral("limit %1 bytes").arg(limit));
    }
}

} // namespace stc::exchange
