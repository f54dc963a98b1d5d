// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/header.h"
#include "exchange/specialmask.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace stc::exchange {

namespace {

constexpr std::size_t kBuffer = 256 * 1024;
constexpr std::size_t kOverread = 16; ///< bytes that hasSpecial() may read behind a field

tl::unexpected<Error> writeError(int number, const QString &detail)
{
    switch (number) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return fail(ErrorCode::DiskFull, QCoreApplication::translate("exchange", "The disk is full. Make room, or choose another place, and try again."), detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::NoPermission, QCoreApplication::translate("exchange", "You may not write there. Choose another folder."), detail);
    default:
        return fail(ErrorCode::WriteFailed,
                    QCoreApplication::translate("exchange", "The file cannot be written to its end. Is the disk or the USB stick still there?"), detail);
    }
}

} // namespace

Status writeAll(QIODevice &device, const char *data, qint64 size)
{
    while (size > 0) {
        errno = 0;
        const qint64 written = device.write(data, size);
        if (written <= 0)
            return writeError(errno, device.errorString());
        data += written;
        size -= written;
    }
    return {};
}

Status syncToDisk(QFileDevice &file)
{
    errno = 0;
    bool ok = file.flush();
#ifdef Q_OS_WIN
    ok = ok && _commit(file.handle()) == 0;
#else
    // EINVAL: a device that knows no syncing, such as a pipe.
    ok = ok && (fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP);
#endif
    if (!ok)
        return writeError(errno, file.errorString());
    return {};
}

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
    , m_buffer(kBuffer)
{
}

/// Where `size` bytes may be written; the buffer is written out when it is full, and grows for a field that is larger.
char *CsvWriter::room(std::size_t size)
{
    if (m_buffer.size() - m_used < size) {
        flush();
        if (m_buffer.size() < size)
            m_buffer.resize(size);
    }
    return m_buffer.data() + m_used;
}

void CsvWriter::put(std::string_view text)
{
    std::memcpy(room(text.size()), text.data(), text.size());
    m_used += text.size();
}

void CsvWriter::writeHeader(std::span<const std::string_view> names)
{
    put("\xEF\xBB\xBF");
    for (const std::string_view name : names)
        addField(name);
    put("\r\n");
    m_firstField = true;
}

void CsvWriter::writeHeader(const schema::Table &table)
{
    std::vector<std::string_view> names;
    for (const schema::Column &column : table.columns)
        names.push_back(column.key());
    names.emplace_back(kUpdatedAt);
    writeHeader(names);
}

void CsvWriter::addField(std::string_view text)
{
    char *out = room(2 * text.size() + 3 + kOverread);
    const char *const begin = out;
    if (!m_firstField)
        *out++ = ',';
    m_firstField = false;
    // Copied first and looked at in our own memory, where sixteen bytes may be looked at at once; nearly no field needs quotes.
    if (!text.empty())
        std::memcpy(out, text.data(), text.size());
    if (!hasSpecial(out, text.size(), ',')) {
        m_used += static_cast<std::size_t>(out - begin) + text.size();
        return;
    }
    *out++ = '"';
    for (const char c : text) {
        if (c == '"')
            *out++ = '"';
        *out++ = c;
    }
    *out++ = '"';
    m_used += static_cast<std::size_t>(out - begin);
}

Status CsvWriter::endRecord()
{
    put("\r\n");
    m_firstField = true;
    ++m_rows;
    return m_status;
}

void CsvWriter::flush()
{
    if (m_status) {
        const auto size = static_cast<qint64>(m_used);
        m_hash.add(m_buffer.data(), size);
        m_bytes += size;
        m_status = writeAll(m_device, m_buffer.data(), size);
    }
    m_used = 0;
}

Status CsvWriter::finish()
{
    flush();
    return m_status;
}

QByteArray CsvWriter::sha256()
{
    return m_hash.hex();
}

} // namespace stc::exchange
