// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/typing.h"

namespace stc::services {

using schema::TableId;
using namespace logbook;

Result<Change> finishPage(store::Database &database, const TeamDay &page, const QString &reason)
{
    auto typing = Typing::begin(database, page, reason);
    if (!typing)
        return failed(typing.error());
    if (const auto row = typing->row(); !row)
        return failed(row.error());
    const auto sheet = issueIn(*typing->editor, page);
    if (!sheet)
        return failed(sheet.error());
    if (!sheet->typedOn.isValid()) {
        const store::Values values{{QStringLiteral("typed_on"), database.clock().today().toString(Qt::ISODate)}, {QStringLiteral("typed_by"), store::Database::who()}};
        if (const auto done = typing->editor->update(TableId::PageSheets, sheet->id, values); !done)
            return failed(done.error());
    }
    return typing->finish(Tr::tr("finish the page of %1 of %2"));
}

} // namespace stc::services
