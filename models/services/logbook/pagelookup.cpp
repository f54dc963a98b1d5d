// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/pagelookup.h"

#include "domain/dates.h"
#include "domain/teamname.h"
#include "store/queries/teambook.h"

#include <QCoreApplication>

namespace stc::services {

namespace {

struct Lookup {
    Q_DECLARE_TR_FUNCTIONS(pagelookup)
};

} // namespace

Result<PageLookup> findPage(store::Database &database, const QString &typed, const QString &commune)
{
    using Outcome = PageLookup::Outcome;
    const bool isOfCommune = database.unit().level == UnitLevel::Commune;
    const PageCodeReading reading = readPageCode(typed, !commune.isEmpty() ? commune : isOfCommune ? database.unitCode() : QString());
    PageLookup found{.outcome = Outcome::Unknown, .code = reading.code, .sheets = {}, .text = {}};
    if (reading.fault == PageCodeFault::NotACode) {
        found.outcome = Outcome::NotACode;
        found.text = isOfCommune || !commune.isEmpty() ? Lookup::tr("This is no page code. It looks like 1234-5 and stands beside the QR code of the page.")
                                                       : Lookup::tr("This is no page code. With the commune it looks like 07354-1234-5.");
        return found;
    }
    if (reading.fault == PageCodeFault::CheckDigit) {
        found.outcome = Outcome::Mistyped;
        found.text = Lookup::tr("“%1” is mistyped: a digit is wrong, or two have changed places. Look at the paper again.").arg(typed.trimmed());
        return found;
    }
    const Unit *unit = database.units().find(reading.code.commune);
    if (!unit || !database.unit().range().contains(unit->area)) {
        found.outcome = Outcome::OtherCommune;
        found.text = unit ? Lookup::tr("This page belongs to %1, which is not in this database.").arg(database.units().fullName(*unit))
                          : Lookup::tr("This page belongs to the commune %1, which is not in this database.").arg(reading.code.commune);
        return found;
    }
    auto sheets = findSheets(database, reading.code);
    if (!sheets)
        return failed(sheets.error());
    found.sheets = std::move(*sheets);
    if (!found.sheets.empty())
        found.outcome = Outcome::Found;
    else
        found.text = Lookup::tr("No page %1 is known here. It was printed on another computer whose data have not come yet.").arg(fullPageCode(reading.code));
    return found;
}

QString pageName(store::Database &database, const TeamDay &page)
{
    const auto teams = store::teamsOn(database, database.unit().range(), page.team, page.date);
    const QString team = teams && !teams->empty() ? shortTeamName(teams->front().name) : QString();
    return QStringLiteral("%1, %2").arg(team, displayDate(page.date));
}

} // namespace stc::services
