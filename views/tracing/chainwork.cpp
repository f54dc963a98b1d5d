// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/chainwork.h"

#include "reports/chaindata.h"
#include "reports/chainselection.h"
#include "store/database.h"

namespace stc::views {

Result<ChainShown> workOutChain(const QString &database, const Clock &clock, const Book &book, const ChainAsked &asked, const Progress &progress)
{
    ChainShown shown{book, {}, {}, asked};
    if (!shown.book) {
        const auto opened = store::Database::open(database, store::Database::Access::ReadOnly, clock);
        if (!opened)
            return failed(opened.error());
        (*opened)->connection().setCancelled(progress.cancelled);
        auto read = store::contactBook((*opened)->connection());
        if (!read)
            return failed(read.error());
        shown.book = std::make_shared<const store::ContactBook>(std::move(*read));
    }
    auto chain = reports::chosenChain(*shown.book, {asked.person, asked.stepsUp, asked.stepsDown, asked.area, asked.knownOn});
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, {});
    reports::ChainLayoutOptions options{asked.order, asked.foldMoreThan, asked.unfolded, asked.person};
    shown.layout = std::make_shared<const reports::ChainLayout>(reports::layOutChain(chain, options));
    shown.chain = std::make_shared<const reports::Chain>(std::move(chain));
    return shown;
}

} // namespace stc::views
