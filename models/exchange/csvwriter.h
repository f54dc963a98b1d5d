// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/sha256.h"
#include "schema/table.h"

#include <QFileDevice>
#include <QIODevice>

#include <span>
#include <string_view>
#include <vector>

namespace stc::exchange {

/// Writes to a device or says why not: DiskFull, NoPermission, WriteFailed. The device should be unbuffered, or a full disk is told too late.
[[nodiscard]] Status writeAll(QIODevice &device, const char *data, qint64 size);
/// On the disk before anybody is told that it is there.
[[nodiscard]] Status syncToDisk(QFileDevice &file);

/// The writing rules of the exchange format: UTF-8 with byte order mark, comma, CRLF, quotes only where RFC 4180 needs them. What it writes is
/// hashed and counted on the way. Fields are canonical text already (schema::appendCell).
class CsvWriter {
public:
    /// The device must live as long as the writer, or until finish().
    explicit CsvWriter(QIODevice &device);
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    /// The byte order mark and the names; the first thing to write.
    void writeHeader(std::span<const std::string_view> names);
    /// All columns of the table and `updated_at`.
    void writeHeader(const schema::Table &table);

    /// Adds a field to the record that is being written.
    void addField(std::string_view text);
    /// Ends the record. An error stays: it is told here (then nothing more is written) and again by finish().
    [[nodiscard]] Status endRecord();
    /// Writes out what waits. Nothing may be added afterwards.
    [[nodiscard]] Status finish();

    [[nodiscard]] qint64 rows() const { return m_rows; }   ///< without the header
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< handed to the device so far
    [[nodiscard]] QByteArray sha256();                     ///< hexadecimal; only after finish()

private:
    void put(std::string_view text);
    [[nodiscard]] char *room(std::size_t size);
    void flush();

    QIODevice &m_device;
    std::vector<char> m_buffer;
    std::size_t m_used = 0; ///< of the buffer
    Sha256 m_hash;
    qint64 m_rows = 0;
    qint64 m_bytes = 0;
    bool m_firstField = true;
    Status m_status;
};

} // namespace stc::exchange
