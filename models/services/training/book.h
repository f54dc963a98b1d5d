// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"
#include "domain/error.h"
#include "domain/uuid.h"
#include "exchange/csvwriter.h"
#include "schema/table.h"

#include <QFile>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace stc::services::training {

/// The most rows that each table can get: ids are spread over the whole space, in the order in which rows are written.
using RowBounds = std::array<std::int64_t, schema::kContractTables>;

/// The n-th row of a table, counted from 0 over all communes.
using RowNumber = std::int64_t;

class Book;

/// One record on its way into its file, field by field in the order of the table's columns.
class Row {
public:
    Row &text(std::string_view value);
    Row &integer(std::int64_t value);
    Row &tenths(int value); ///< 366 → 36.6, 20 → 2
    Row &date(DayNumber value);
    Row &ref(schema::TableId table, RowNumber number);
    Row &flag(bool value) { return text(value ? "true" : "false"); }
    Row &empty() { return text({}); }
    /// Note and `updated_at`, which every table has; ends the record. The time is on `day`, in the evening of Vietnam, when books are typed.
    RowNumber end(DayNumber day, std::string_view note = {});

private:
    friend class Book;
    Row(Book &book, exchange::CsvWriter &writer, RowNumber number) : m_book(book), m_writer(writer), m_number(number) {}
    Book &m_book;
    exchange::CsvWriter &m_writer;
    RowNumber m_number;
    std::string m_scratch;
};

/// The exchange files of all tables, written side by side into one folder. Rows come out in the order of their ids, as the format wants.
class Book {
public:
    Book(const QString &folder, std::uint64_t seed, const RowBounds &bounds);

    [[nodiscard]] Status open();
    /// Begins the next record of a table with its id.
    [[nodiscard]] Row row(schema::TableId table);
    /// The id of a row, written or still to come.
    [[nodiscard]] Uuid id(schema::TableId table, RowNumber number) const;
    [[nodiscard]] RowNumber count(schema::TableId table) const { return m_sheets[static_cast<std::size_t>(table)].rows; }
    /// A failure of writing stays with the book; ask now and then, so that a full disk ends the work soon.
    [[nodiscard]] const Status &status() const { return m_status; }
    [[nodiscard]] Status close();
    [[nodiscard]] QByteArray sha256(schema::TableId table) { return m_sheets[static_cast<std::size_t>(table)].writer->sha256(); }

private:
    friend class Row;
    struct Sheet {
        std::unique_ptr<QFile> file;
        std::unique_ptr<exchange::CsvWriter> writer;
        RowNumber rows = 0;
    };
    QString m_folder;
    std::uint64_t m_seed;
    RowBounds m_bounds;
    std::array<Sheet, schema::kContractTables> m_sheets;
    Status m_status;
};

} // namespace stc::services::training
