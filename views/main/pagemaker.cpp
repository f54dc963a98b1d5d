// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/pagemaker.h"

#include "views/charts/chartspage.h"
#include "views/exchange/checkpage.h"
#include "views/exchange/exportpage.h"
#include "views/exchange/historypage.h"
#include "views/exchange/importpage.h"
#include "views/households/duplicatespage.h"
#include "views/households/householdpage.h"
#include "views/households/gapspage.h"
#include "views/logbook/closingpage.h"
#include "views/logbook/pageboard.h"
#include "views/logbook/logbookpage.h"
#include "views/logbook/readingpage.h"
#include "views/main/homepage.h"
#include "views/main/listhost.h"
#include "views/papers/paperspage.h"
#include "views/quarantine/duepage.h"
#include "views/quarantine/healthgridpage.h"
#include "views/quarantine/rulespage.h"
#include "views/samples/samplingpage.h"
#include "views/quarantine/suspectedpage.h"
#include "views/quarantine/episodespage.h"
#include "views/teams/boardpage.h"
#include "views/teams/teamoverviewpage.h"
#include "views/tracing/chainpage.h"
#include "views/tracing/tracingpage.h"

namespace stc::views {

Page *makePage(const PageId &id, store::Database &database, const Surroundings &surroundings, QWidget *parent)
{
    switch (id.kind) {
    case PageId::Kind::Overview: return new HomePage(database, surroundings, parent);
    case PageId::Kind::HouseholdEntry: return new HouseholdPage(database, surroundings, parent);
    case PageId::Kind::Import: return new ImportPage(database, surroundings, parent);
    case PageId::Kind::Export: return new ExportPage(database, surroundings, parent);
    case PageId::Kind::History: return new HistoryPage(database, surroundings, parent);
    case PageId::Kind::Check: return new CheckPage(database, surroundings, parent);
    case PageId::Kind::Gaps: return new GapsPage(database, surroundings, parent);
    case PageId::Kind::TeamOverview: return new TeamOverviewPage(database, surroundings, parent);
    case PageId::Kind::Board: return new BoardPage(database, surroundings, parent);
    case PageId::Kind::SecondReading: return new SecondReadingPage(database, surroundings, parent);
    case PageId::Kind::Duplicates: return new DuplicatesPage(database, surroundings, parent);
    case PageId::Kind::Closing: return new ClosingPage(database, surroundings, parent);
    case PageId::Kind::PageBoard: return new PageBoard(database, surroundings, parent);
    case PageId::Kind::QuarantineRules: return new RulesPage(database, surroundings, parent);
    case PageId::Kind::LogbookEntry: return new LogbookPage(database, surroundings, parent);
    case PageId::Kind::DueWork: return new DuePage(database, surroundings, parent);
    case PageId::Kind::Charts: return new ChartsPage(database, surroundings, parent);
    case PageId::Kind::Chain: return new ChainPage(database, surroundings, parent);
    case PageId::Kind::HealthGrid: return new HealthGridPage(database, surroundings, parent);
    case PageId::Kind::Tracing: return new TracingPage(database, surroundings, parent);
    case PageId::Kind::Sampling: return new SamplingPage(database, surroundings, parent);
    case PageId::Kind::SuspectedWork: return new SuspectedPage(database, surroundings, parent);
    case PageId::Kind::Episodes: return new EpisodesPage(database, surroundings, parent);
    case PageId::Kind::Papers: return new PapersPage(database, surroundings, parent);
    case PageId::Kind::Table: break;
    }
    return new ListHost(id.table, database, surroundings, parent);
}

} // namespace stc::views
