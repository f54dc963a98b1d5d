// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/printpages.h"

#include "reports/logbooklayout.h"
#include "services/logbook/sheets.h"
#include "services/papers/issuing.h"

namespace stc::services {

Result<reports::Document> makeForPrinting(store::Database &database, const reports::PrintRequest &request, const reports::TextMeasure &measure, const Progress &progress)
{
    if (reports::printKind(request.kind).takesPerson) {
        const auto issued = issuePapers(database, request);
        if (!issued)
            return failed(issued.error());
        reports::PrintRequest numbered = request;
        numbered.issuedBy = issued->batch;
        return reports::makeDocument(database, numbered, measure, progress);
    }
    const auto pages = reports::pagesToNumber(database, request);
    if (!pages)
        return failed(pages.error());
    if (!pages->empty()) {
        // A layout that cannot be used must not cost numbers.
        if (const auto layout = reports::officeLayout(database); !layout)
            return failed(layout.error());
        std::vector<TeamDay> wanted;
        for (const reports::PageRef &page : *pages)
            wanted.push_back({page.team, page.date});
        if (const auto issued = issueSheets(database, wanted); !issued)
            return failed(issued.error());
    }
    return reports::makeDocument(database, request, measure, progress);
}

Status markPagesPrinted(store::Database &database, const reports::Document &document, std::size_t first, std::size_t last)
{
    std::vector<Uuid> printed;
    for (const reports::DocumentSheet &sheet : document.sheets)
        if (sheet.firstPage <= last && sheet.firstPage + sheet.pageCount > first)
            printed.push_back(sheet.sheet);
    return printed.empty() ? Status() : markPrinted(database, printed);
}

} // namespace stc::services
