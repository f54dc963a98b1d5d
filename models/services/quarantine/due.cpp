// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quarantine/due.h"

#include <QCoreApplication>
#include <QStringList>

namespace stc::services {

namespace {

struct Due {
    Q_DECLARE_TR_FUNCTIONS(due)
};

} // namespace

Result<store::DueWork> dueWork(store::Database &database, const DueWish &wish)
{
    const Unit *place = wish.unit.isEmpty() ? &database.unit() : database.units().find(wish.unit);
    if (!place)
        return fail(ErrorCode::WrongCall, Due::tr("There is no unit with the code “%1”.").arg(wish.unit));
    return store::dueWork(database, {wish.day.isValid() ? wish.day : database.clock().today(), place->range(), wish.team, wish.hamlet});
}

QString dueSummary(const store::DueCounts &counts)
{
    using store::DueList;
    const auto count = [&](DueList list) { return static_cast<int>(counts[static_cast<std::size_t>(list)]); };
    QStringList parts;
    const auto add = [&](DueList list, const QString &text) {
        if (count(list) > 0)
            parts << text;
    };
    add(DueList::Fever, Due::tr("%Ln with fever or a danger sign", nullptr, count(DueList::Fever)));
    add(DueList::Absent, Due::tr("%Ln absent", nullptr, count(DueList::Absent)));
    add(DueList::Unchecked, Due::tr("%Ln not checked", nullptr, count(DueList::Unchecked)));
    add(DueList::Overdue, Due::tr("%Ln past the last day", nullptr, count(DueList::Overdue)));
    add(DueList::EndsToday, Due::tr("%Ln on the last day", nullptr, count(DueList::EndsToday)));
    add(DueList::TestsDue, Due::tr("%Ln to be tested", nullptr, count(DueList::TestsDue)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace stc::services
