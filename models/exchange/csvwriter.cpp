// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/header.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace stc::exchange {

namespace {

constexpr std::size_t kFlushAt = 256 * 1024;

/// One bit a byte value: `"`, `,`, CR, LF make quotes necessary.
bool needsQuotes(std::string_view text)
{
    // Branchless: fields are short, and nearly none needs quotes.
    unsigned found = 0;
    for (const char c : text)
        found |= static_cast<unsigned>(c == '"') | static_cast<unsigned>(c == ',') | static_cast<unsigned>(c == '\n') | static_cast<unsigned>(c == '\r');
    return found != 0;
}

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
{
    m_buffer.reserve(kFlushAt + 64 * 1024);
}

void CsvWriter::writeHeader(std::span<const std::string_view> names)
{
    m_buffer += "\xEF\xBB\xBF";
    for (const std::string_view name : names)
        addField(name);
    m_buffer += "\r\n";
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
    if (!m_firstField)
        m_buffer += ',';
    m_firstField = false;
    if (!needsQuotes(text)) {
        m_buffer += text;
        return;
    }
    m_buffer += '"';
    for (std::size_t at = 0;;) {
        const std::size_t quote = text.find('"', at);
        m_buffer += text.substr(at, quote == std::string_view::npos ? quote : quote + 1 - at);
        if (quote == std::string_view::npos)
            break;
        m_buffer += '"';
        at = quote + 1;
    }
    m_buffer += '"';
}

Status CsvWriter::endRecord()
{
    m_buffer += "\r\n";
    m_firstField = true;
    ++m_rows;
    return m_buffer.size() < kFlushAt ? m_status : flush();
}

Status CsvWriter::flush()
{
    if (m_status) {
        m_hash.add(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
        m_bytes += static_cast<qint64>(m_buffer.size());
        m_status = writeAll(m_device, m_buffer.data(), static_cast<qint64>(m_buffer.size()));
    }
    m_buffer.clear();
    return m_status;
}

Status CsvWriter::finish()
{
    return flush();
}

QByteArray CsvWriter::sha256()
{
    return m_hash.hex();
}

} // namespace stc::exchange
