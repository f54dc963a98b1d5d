// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "services/samples/answers.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

/// A laboratory's list of results as it comes: CSV, with columns of the laboratory's own.
namespace stc::services {

/// What a column of the list may mean.
enum class LabColumn : std::uint8_t { Code, Pool, Name, Birth, Identity, Hamlet, CollectedOn, Result, ResultOn };
inline constexpr std::size_t kLabColumnCount = 9;
[[nodiscard]] QString labColumnLabel(LabColumn column);
/// For each meaning the field of the file, or -1.
struct LabColumns {
    std::array<int, kLabColumnCount> fields{-1, -1, -1, -1, -1, -1, -1, -1, -1};
    [[nodiscard]] int of(LabColumn column) const { return fields[std::size_t(column)]; }
    void set(LabColumn column, int field) { fields[std::size_t(column)] = field; }
    /// Results can be told, and whose they are.
    [[nodiscard]] bool isUsable() const
    {
        const auto has = [this](LabColumn column) { return of(column) >= 0; };
        return has(LabColumn::Result) && (has(LabColumn::Code) || has(LabColumn::Pool) || has(LabColumn::Identity) || has(LabColumn::Name));
    }
    bool operator==(const LabColumns &) const = default;
};

struct LabRow {
    qint64 line = 0; ///< of the file, its first being 1
    QStringList cells;
    [[nodiscard]] QString cell(const LabColumns &columns, LabColumn column) const
    {
        const int field = columns.of(column);
        return field >= 0 && field < cells.size() ? cells.at(field) : QString();
    }
};
struct LabFile {
    QString name;          ///< without its folder
    QStringList header;
    std::vector<LabRow> rows;
    std::vector<Issue> issues; ///< records that cannot be split into fields
};

/// Reads the list with the tolerance of the exchange files (CsvReader); lines above the heading (letterhead, title) are passed over. Texts are tidied.
/// `remembered`: folded headings whose meaning a person has said before. Errors: those of reading; InvalidInput: no heading, or more than 100,000 lines.
[[nodiscard]] Result<LabFile> readLabFile(const QString &path, const QHash<QString, LabColumn> &remembered);
/// What the headings mean: as remembered, else by the words that laboratories use.
[[nodiscard]] LabColumns guessLabColumns(const QStringList &header, const QHash<QString, LabColumn> &remembered);
[[nodiscard]] QHash<QString, LabColumn> rememberedLabColumns(store::Database &database);
[[nodiscard]] Status rememberLabColumns(store::Database &database, const QStringList &header, const LabColumns &columns);

/// "âm tính", "(-)", "AT", "Negative", "dương tính (+)", "DT", "không phát hiện" … Pending for an empty one or "chờ kết quả"; nothing for what is no result
/// or says two things.
[[nodiscard]] std::optional<Answer> readAnswer(const QString &text);

} // namespace stc::services
