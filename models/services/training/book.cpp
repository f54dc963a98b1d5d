// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/book.h"

#include "services/training/random.h"

#include <QCoreApplication>

#include <charconv>

namespace stc::services::training {

namespace {

constexpr std::uint64_t kPrefixes = 1ULL << 48; ///< the bits of a UUID before its version

} // namespace

Row &Row::text(std::string_view value)
{
    m_writer.addField(value);
    return *this;
}

Row &Row::integer(std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return text({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

Row &Row::tenths(int value)
{
    m_scratch = std::to_string(value / 10);
    if (value % 10 != 0) {
        m_scratch += '.';
        m_scratch += static_cast<char>('0' + value % 10);
    }
    return text(m_scratch);
}

Row &Row::date(DayNumber value)
{
    m_scratch.clear();
    appendIsoDate(civilDate(value), m_scratch);
    return text(m_scratch);
}

Row &Row::ref(schema::TableId table, RowNumber number)
{
    m_scratch.clear();
    m_book.id(table, number).appendTo(m_scratch);
    return text(m_scratch);
}

RowNumber Row::end(DayNumber day, std::string_view note)
{
    text(note);
    // 10:00 to 13:59 UTC is five to nine in the evening.
    const std::uint64_t dice = mixed(static_cast<std::uint64_t>(m_number) * 31 + static_cast<std::uint64_t>(day));
    m_scratch.clear();
    appendIsoTime(std::int64_t{day} * 86400 + 36000 + static_cast<std::int64_t>(dice % 14400), m_scratch);
    text(m_scratch);
    if (const auto done = m_writer.endRecord(); !done && m_book.m_status)
        m_book.m_status = done;
    return m_number;
}

Book::Book(const QString &folder, std::uint64_t seed, const RowBounds &bounds) : m_folder(folder), m_seed(seed), m_bounds(bounds) {}

Status Book::open()
{
    for (const schema::Table *table : schema::contractTables()) {
        Sheet &sheet = m_sheets[static_cast<std::size_t>(table->id)];
        sheet.file = std::make_unique<QFile>(m_folder + QLatin1Char('/') + QLatin1String(table->name) + QLatin1String(".csv"));
        if (!sheet.file->open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::NewOnly))
            return fail(ErrorCode::NoPermission, QCoreApplication::translate("training", "The files cannot be written there. Choose a new or empty folder that you may write to."),
                        sheet.file->errorString());
        sheet.writer = std::make_unique<exchange::CsvWriter>(*sheet.file);
        sheet.writer->writeHeader(*table);
    }
    return {};
}

Row Book::row(schema::TableId table)
{
    Sheet &sheet = m_sheets[static_cast<std::size_t>(table)];
    Row row(*this, *sheet.writer, sheet.rows++);
    row.ref(table, row.m_number);
    return row;
}

Uuid Book::id(schema::TableId table, RowNumber number) const
{
    // Random-looking version 4 ids that rise with the row's number: each row draws from its own slice of the space. Nothing has to be remembered
    // to refer to a row, and the files are in the order of their ids without sorting.
    const auto place = static_cast<std::uint64_t>(table);
    const auto row = static_cast<std::uint64_t>(number);
    const std::uint64_t slice = kPrefixes / static_cast<std::uint64_t>(m_bounds[place]);
    const std::uint64_t a = mixed(m_seed ^ mixed((place << 40) + row));
    const std::uint64_t b = mixed(a);
    const std::uint64_t prefix = row * slice + a % slice;
    Uuid id;
    id.high = (prefix << 16) | 0x4000 | (b & 0x0FFF);
    id.low = 0x8000'0000'0000'0000ULL | (mixed(b) >> 2);
    return id;
}

Status Book::close()
{
    for (Sheet &sheet : m_sheets) {
        if (const auto done = sheet.writer->finish(); !done && m_status)
            m_status = done;
        sheet.file->close();
    }
    return m_status;
}

} // namespace stc::services::training
