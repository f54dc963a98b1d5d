// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/header.h"

#include "domain/vietnamese.h"

#include <algorithm>

namespace stc::exchange {

namespace {

struct Wanted {
    std::string_view name;
    bool required;
    bool endsRows = false;
};

/// Without the spaces around, no-break ones too, and in lower case; a byte order mark that got into the middle of a file goes as well.
std::string normalized(std::string_view name)
{
    std::string text = vietnamese::tidied(name);
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (text.starts_with(kMark))
        text.erase(0, kMark.size());
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

HeaderMap map(const std::vector<Wanted> &wanted, std::span<const std::string> names, const QString &file, qint64 line)
{
    HeaderMap result;
    result.columnOfField.assign(names.size(), HeaderMap::kNone);
    result.fieldOfColumn.assign(wanted.size(), HeaderMap::kNone);
    const auto addIssue = [&](IssueCode code, const QString &column) {
        result.issues.push_back({file, line, column, column, code, issueText(code, column, column)});
    };
    bool anyKnown = false;
    for (std::size_t field = 0; field < names.size(); ++field) {
        const std::string name = normalized(names[field]);
        if (name == kRejectReason)
            continue;
        const auto found = std::find_if(wanted.begin(), wanted.end(), [&name](const Wanted &column) { return column.name == name; });
        if (found == wanted.end()) {
            result.unknownColumns << (name.empty() ? QStringLiteral("#%1").arg(field + 1) : QString::fromStdString(names[field]).trimmed());
            continue;
        }
        anyKnown = true;
        int &place = result.fieldOfColumn[static_cast<std::size_t>(found - wanted.begin())];
        if (place != HeaderMap::kNone) {
            addIssue(IssueCode::DoubledColumn, QString::fromStdString(name));
            continue;
        }
        place = static_cast<int>(field);
        result.columnOfField[field] = static_cast<int>(found - wanted.begin());
    }
    if (!anyKnown) {
        // A first line without any known name is a record, not a header.
        result.unknownColumns.clear();
        addIssue(IssueCode::MissingHeader, {});
        return result;
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int field = result.fieldOfColumn[i];
        if (field == HeaderMap::kNone) {
            const QString name = QString::fromUtf8(wanted[i].name.data(), static_cast<qsizetype>(wanted[i].name.size()));
            if (wanted[i].required)
                addIssue(IssueCode::MissingColumn, name);
            else
                result.missingColumns << name;
        } else if (wanted[i].required || wanted[i].endsRows) {
            result.leastFields = std::max(result.leastFields, static_cast<std::size_t>(field) + 1);
        }
    }
    return result;
}

} // namespace

HeaderMap mapHeader(const schema::Table &table, std::span<const std::string> names, const QString &file, qint64 line)
{
    std::vector<Wanted> wanted;
    for (const schema::Column &column : table.columns)
        wanted.push_back({column.key(), column.required});
    // A list made by hand has no times; where the column is there, a row that ends before it was cut off.
    wanted.push_back({.name = kUpdatedAt, .required = false, .endsRows = true});
    return map(wanted, names, file, line);
}

HeaderMap mapHeader(std::span<const char *const> columns, std::size_t required, std::span<const std::string> names, const QString &file, qint64 line)
{
    std::vector<Wanted> wanted;
    for (const char *column : columns)
        wanted.push_back({column, wanted.size() < required});
    return map(wanted, names, file, line);
}

} // namespace stc::exchange
