// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listwriter.h"

#include "exchange/csvwriter.h"
#include "exchange/formula.h"

namespace stc::exchange {

namespace {

constexpr std::size_t kBufferSize = 1 << 20;

} // namespace

Status ListWriter::addRow(std::span<const std::string> fields, std::span<const bool> isText)
{
    std::string safe;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        safe.clear();
        if (isText[i] || isHarmfulNumber(fields[i]))
            appendDisarmed(fields[i], safe);
        else
            safe = fields[i];
        if (i > 0)
            m_buffer.push_back(';');
        if (safe.find_first_of(";\"\r\n") == std::string::npos) {
            m_buffer += safe;
            continue;
        }
        m_buffer.push_back('"');
        for (const char c : safe) {
            if (c == '"')
                m_buffer.push_back('"');
            m_buffer.push_back(c);
        }
        m_buffer.push_back('"');
    }
    m_buffer += "\r\n";
    return m_buffer.size() < kBufferSize ? Status() : flush();
}

Status ListWriter::flush()
{
    const auto done = writeAll(m_device, m_buffer.data(), static_cast<qint64>(m_buffer.size()));
    m_buffer.clear();
    return done;
}

Status ListWriter::finish()
{
    return flush();
}

} // namespace stc::exchange
