// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chainpaper.h"

#include "reports/chainpicture.h"
#include "reports/chainselection.h"

namespace stc::reports {

Result<Document> chainPaper(const PaperOrder &order)
{
    const ChainChoice &choice = order.request.chain;
    const auto book = store::contactBook(order.database.connection());
    if (!book)
        return failed(book.error());
    if (order.progress.cancelled())
        return fail(ErrorCode::Cancelled, {});
    const Chain chain = chosenChain(*book, {choice.person, choice.stepsUp, choice.stepsDown, order.unit.range(), order.date});
    const int person = choice.person.isNull() ? -1 : chain.indexOf(choice.person);
    QString subject = order.unit.name;
    if (person >= 0) {
        const QString &name = chain.people[std::size_t(person)].name;
        subject = choice.initials ? nameInitials(name) : name;
    }
    const ChainLayout layout = layOutChain(chain, {choice.bySteps ? ChainOrder::BySteps : ChainOrder::ByDay, choice.foldMoreThan, {}, choice.person});
    return chainDocument(chain, layout, {subject, order.date, choice.initials, order.footer}, order.measure);
}

} // namespace stc::reports
