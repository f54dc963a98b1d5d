// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/listexport.h"

#include "exchange/listwriter.h"
#include "store/records.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace stc::views {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

constexpr qint64 kRowsBetweenReports = 500;

} // namespace

Result<qint64> exportRows(store::Database &database, schema::TableId table, const store::Keys &keys, const QList<int> &columns, const QString &path, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::NoPermission, Tr::tr("The file cannot be written. Choose another place, or close the program that has it open."), file.errorString());
    const auto all = store::listColumns(table);
    std::vector<std::string> fields;
    std::unique_ptr<bool[]> isText(new bool[static_cast<std::size_t>(columns.size())]);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const store::ListColumn &column = all[static_cast<std::size_t>(columns[i])];
        fields.push_back(column.label().toStdString());
        isText[static_cast<std::size_t>(i)] = column.isFreeText();
    }
    const std::span<const bool> kinds(isText.get(), static_cast<std::size_t>(columns.size()));
    exchange::ListWriter writer(file);
    if (const auto done = writer.addRow(fields, kinds); !done)
        return failed(done.error());
    store::RecordReader reader(database);
    const QDate today = database.clock().today();
    qint64 written = 0;
    for (const std::int32_t key : keys) {
        if (written % kRowsBetweenReports == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, Tr::tr("Cancelled."));
            progress.report(written, static_cast<qint64>(keys.size()), Tr::tr("Writing the list"));
        }
        const auto record = reader.read(table, key);
        if (!record)
            return failed(record.error());
        if (!*record)
            continue;
        for (std::size_t i = 0; i < fields.size(); ++i)
            fields[i] = reader.display(**record, all[static_cast<std::size_t>(columns[static_cast<qsizetype>(i)])], today).toStdString();
        if (const auto done = writer.addRow(fields, kinds); !done)
            return failed(done.error());
        ++written;
    }
    if (const auto done = writer.finish(); !done)
        return failed(done.error());
    if (!file.commit())
        return fail(ErrorCode::WriteFailed, Tr::tr("The file could not be finished. Check the disk or the USB stick."), file.errorString());
    return written;
}

} // namespace stc::views
