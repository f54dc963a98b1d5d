// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QIODevice>

#include <span>
#include <string>
#include <string_view>

namespace stc::exchange {

/// A list as CSV for people: what a Vietnamese spreadsheet opens by a double click (byte order mark, `;`, CRLF). Fields are texts as people read
/// them; those that a spreadsheet would run as formulas are disarmed. Not the exchange format.
class ListWriter {
public:
    /// The device must live as long as the writer.
    explicit ListWriter(QIODevice &device) : m_device(device) {}

    /// A row; the first is the headings. `isText` says for each field that it is free text, where a leading minus is no number.
    [[nodiscard]] Status addRow(std::span<const std::string> fields, std::span<const bool> isText);
    [[nodiscard]] Status finish();

private:
    [[nodiscard]] Status flush();
    QIODevice &m_device;
    std::string m_buffer = "\xEF\xBB\xBF";
};

} // namespace stc::exchange
