// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rejects.h"

#include "exchange/csvreader.h"
#include "exchange/formula.h"
#include "exchange/utf8.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace stc::exchange {

struct RejectsWriter::Output {
    QSaveFile file;
    CsvWriter writer;
    const schema::Table &table;
    std::vector<std::string> unknown; ///< columns the table does not know, kept behind its own

    Output(const QString &path, const schema::Table &of)
        : file(path)
        , writer(file)
        , table(of)
    {
    }
};

namespace {

bool isRejectsFile(const QString &path)
{
    const auto source = FileSource::open(path);
    if (!source)
        return false;
    CsvReader reader(**source);
    return reader.readHeader() == CsvReader::Next::Record
        && std::any_of(reader.header().begin(), reader.header().end(), [](const std::string &name) { return name == kRejectReason; });
}

/// Damaged bytes would make the whole new file unreadable; U+FFFD shows where they were.
std::string repairedUtf8(std::string_view text)
{
    const Utf8Check result = checkUtf8(text.data(), text.data() + text.size(), true);
    if (!result.bad)
        return std::string(text);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).replace(QChar(0), QChar(QChar::ReplacementCharacter)).toStdString();
}

} // namespace

RejectsWriter::RejectsWriter(const QString &folder)
    : m_folder(folder)
{
}

RejectsWriter::~RejectsWriter() = default;

Result<RejectsWriter::Output *> RejectsWriter::outputFor(const schema::Table &table, const HeaderMap *header, std::span<const std::string> names)
{
    std::unique_ptr<Output> &output = m_outputs[table.id];
    if (output)
        return output.get();
    const QString name = QLatin1String(table.name) + QLatin1String(".csv");
    const QString path = QDir(m_folder).filePath(name);
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::NoPermission, QCoreApplication::translate("exchange", "The folder “%1” cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
    if (QFileInfo::exists(path) && !isRejectsFile(path))
        return fail(ErrorCode::AlreadyExists, QCoreApplication::translate("exchange", "“%1” is there already and holds no refused rows. Choose another folder for them.").arg(QDir::toNativeSeparators(path)));
    auto made = std::make_unique<Output>(path, table);
    if (!made->file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::NoPermission, QCoreApplication::translate("exchange", "You may not write in the folder “%1”. Choose another one.").arg(QDir::toNativeSeparators(m_folder)), made->file.errorString());
    std::vector<std::string_view> columns;
    for (const schema::Column &column : table.columns)
        columns.push_back(column.key());
    columns.emplace_back(kUpdatedAt);
    for (std::size_t i = 0; header && i < names.size(); ++i) {
        if (header->columnOfField[i] == HeaderMap::kNone && names[i] != kRejectReason)
            made->unknown.push_back(names[i]);
    }
    std::vector<std::string> shown;
    for (const std::string &column : made->unknown)
        appendDisarmed(column, shown.emplace_back());
    columns.insert(columns.end(), shown.begin(), shown.end());
    columns.emplace_back(kRejectReason);
    made->writer.writeHeader(columns);
    output = std::move(made);
    return output.get();
}

Status RejectsWriter::add(const schema::Table &table, const HeaderMap &header, std::span<const std::string> names, std::span<const std::string_view> fields,
                          const QString &reason)
{
    const Result<Output *> output = outputFor(table, &header, names);
    if (!output)
        return failed(output.error());
    CsvWriter &writer = (*output)->writer;
    const auto put = [&](std::string_view field, bool isText) {
        const std::string_view value = restored(field);
        m_text.clear();
        if (isText || isHarmfulNumber(value))
            appendDisarmed(value, m_text);
        else
            m_text = value;
        writer.addField(m_text);
    };
    for (std::size_t i = 0; i < header.fieldOfColumn.size(); ++i) {
        const int field = header.fieldOfColumn[i];
        const bool isThere = field != HeaderMap::kNone && static_cast<std::size_t>(field) < fields.size();
        put(isThere ? fields[static_cast<std::size_t>(field)] : std::string_view(), i < table.columns.size() && table.columns[i].isText());
    }
    for (const std::string &column : (*output)->unknown) {
        const auto found = std::find(names.begin(), names.end(), column);
        const auto field = static_cast<std::size_t>(found - names.begin());
        put(field < fields.size() ? fields[field] : std::string_view(), true);
    }
    return endRow(**output, reason);
}

Status RejectsWriter::addUnreadable(const schema::Table &table, std::string_view rawRecord, const QString &reason)
{
    const Result<Output *> output = outputFor(table, nullptr, {});
    if (!output)
        return failed(output.error());
    m_text.clear();
    appendDisarmed(repairedUtf8(rawRecord), m_text);
    (*output)->writer.addField(m_text);
    for (std::size_t i = 0; i < table.columns.size() + (*output)->unknown.size(); ++i) // the rest of the columns, updated_at among them
        (*output)->writer.addField({});
    return endRow(**output, reason);
}

Status RejectsWriter::endRow(Output &output, const QString &reason)
{
    m_text.clear();
    appendDisarmed(reason.toStdString(), m_text);
    output.writer.addField(m_text);
    ++m_rows;
    return output.writer.endRecord();
}

Result<QStringList> RejectsWriter::commit()
{
    QStringList paths;
    // All are complete before the first one is put in its place.
    for (const auto &[id, output] : m_outputs) {
        if (!output)
            continue;
        if (const Status status = output->writer.finish(); !status)
            return failed(status.error());
    }
    for (const auto &[id, output] : m_outputs) {
        if (!output)
            continue;
        if (!output->file.commit())
            return fail(ErrorCode::WriteFailed, QCoreApplication::translate("exchange", "“%1” cannot be written.").arg(QDir::toNativeSeparators(output->file.fileName())), output->file.errorString());
        paths << output->file.fileName();
    }
    m_outputs.clear();
    return paths;
}

} // namespace stc::exchange
