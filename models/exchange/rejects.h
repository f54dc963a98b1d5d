// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvwriter.h"
#include "exchange/header.h"

#include <QString>

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stc::exchange {

/// The rows that an import could not take, for people to mend and import again: for each table a CSV of the same layout, with the reason in the
/// last column. Texts that a spreadsheet would run as formulas are disarmed; reading restores them. Nothing is there before commit().
class RejectsWriter {
public:
    /// Makes the folder where it is not there. A file of that name in it is replaced if it is a rejects file, else AlreadyExists: it may
    /// be the very file that was imported.
    explicit RejectsWriter(const QString &folder);
    ~RejectsWriter();
    RejectsWriter(const RejectsWriter &) = delete;
    RejectsWriter &operator=(const RejectsWriter &) = delete;

    /// One row with its fields as they stood in the file (not restored). Columns come out in the table's order; columns that the table does not
    /// know follow, those of the first file that gave rows of this table.
    [[nodiscard]] Status add(const schema::Table &table, const HeaderMap &header, std::span<const std::string> names, std::span<const std::string_view> fields,
                             const QString &reason);
    /// A row that could not be split into fields: its text stands in the first column.
    [[nodiscard]] Status addUnreadable(const schema::Table &table, std::string_view rawRecord, const QString &reason);

    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// Puts the files in their place and gives their paths, in the order of the tables.
    [[nodiscard]] Result<QStringList> commit();

private:
    struct Output;
    [[nodiscard]] Result<Output *> outputFor(const schema::Table &table, const HeaderMap *header, std::span<const std::string> names);
    [[nodiscard]] Status endRow(Output &output, const QString &reason);

    QString m_folder;
    std::map<schema::TableId, std::unique_ptr<Output>> m_outputs;
    std::string m_text;
    qint64 m_rows = 0;
};

} // namespace stc::exchange
