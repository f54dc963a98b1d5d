// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/board.h"

#include "domain/dates.h"

#include <QCoreApplication>

namespace stc::services {

using store::PageBoard;
using store::PageStage;

namespace {

struct Board {
    Q_DECLARE_TR_FUNCTIONS(pageboard)
};

} // namespace

Result<PageBoard> pageBoard(store::Database &database, const QString &unit, const QDate &from, const QDate &to)
{
    const Unit *place = unit.isEmpty() ? &database.unit() : database.units().find(unit);
    if (!place)
        return fail(ErrorCode::WrongCall, Board::tr("There is no unit with the code “%1”.").arg(unit));
    if (!from.isValid() || !to.isValid() || from > to)
        return fail(ErrorCode::WrongCall, Board::tr("The first day lies behind the last one: %1, %2.").arg(displayDate(from), displayDate(to)));
    if (from.daysTo(to) >= store::kMostBoardDays)
        return fail(ErrorCode::WrongCall, Board::tr("These are more than %1 days. Ask for fewer.").arg(store::kMostBoardDays));
    return store::pageBoard(database, place->range(), from, to);
}

QString stageWord(PageStage stage)
{
    switch (stage) {
    case PageStage::NotDue: break;
    case PageStage::Missing: return QStringLiteral("missing");
    case PageStage::Printed:
    case PageStage::Returned: return QStringLiteral("printed");
    case PageStage::Typed: return QStringLiteral("typed");
    case PageStage::Checked: return QStringLiteral("checked");
    case PageStage::Closed: return QStringLiteral("closed");
    }
    return {};
}

} // namespace stc::services
