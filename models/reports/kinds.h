// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/page.h"
#include "reports/textmeasure.h"

#include "domain/progress.h"
#include "store/database.h"

#include <QDate>

#include <optional>
#include <span>

namespace stc::reports {

/// What can be printed. The registry for the command line and the window: a new paper is one more entry here.
enum class PrintKind : std::uint8_t {
    MonitoringList, Logbook, LogbookBlank, HouseholdList, Roster,
    RosterAnnex, HouseholdRegister, AssignmentList, GapList, ContactList, Labels,
    ClosingReport, TeamLogbook, PageBoard,
    SamplingList,
    DueList,
    TransmissionChain,
    Order, Pledge, MonitoringSheet, DoorCard, Certificate, EndDecision, ContactForm,
};

struct PrintKindInfo {
    PrintKind kind;
    const char *name;     ///< on the command line: "monitoring-list"
    const char *label;    ///< English source, context "print"
    bool takesTeam;             ///< one team instead of all of the unit
    bool takesCategory = false; ///< category of quarantine
    bool takesGap = false;      ///< what is missing
    bool takesDueList = false;  ///< one list of the day's work
    bool takesHamlet = false;   ///< one hamlet of a commune
    bool takesLabels = false;   ///< a sheet of labels
    bool takesRange = false;    ///< several days
    bool takesChain = false;    ///< a chain of transmission: whose, how far, names or initials
    bool hasNumbers = false;    ///< each page gets its number before it is printed (services/logbook/printpages.h)
    bool takesPerson = false;   ///< a paper of quarantines: of one person or chosen episodes instead of all of a day
};
[[nodiscard]] std::span<const PrintKindInfo> printKinds();
[[nodiscard]] const PrintKindInfo &printKind(PrintKind kind);
[[nodiscard]] std::optional<PrintKind> findPrintKind(const QString &name);
[[nodiscard]] QString label(PrintKind kind);

/// What of a chain of transmission is wanted.
struct ChainChoice {
    Uuid person = {};     ///< null = everybody of the unit
    int stepsUp = 20;
    int stepsDown = 3;
    bool bySteps = false; ///< columns by steps from the source instead of by day
    int foldMoreThan = 6; ///< 0 = nothing is folded
    bool initials = true; ///< names are shortened
};

struct PrintRequest {
    PrintKind kind = PrintKind::MonitoringList;
    QDate date;        ///< invalid = today
    QDate until = {};  ///< the last day, for papers that take several; invalid = only that day
    QString unit;      ///< code; empty = the unit of the database
    Uuid team;         ///< null = all teams of the unit
    QString category;  ///< code of quarantines.reason; empty = all
    QString gap = {};        ///< name of a store::GapKind; empty = all of which something is missing
    QString dueList = {};    ///< name of a store::DueList; empty = all on which somebody stands
    QString hamlet = {};     ///< as written; empty = all
    QString labelSheet = {}; ///< name of a LabelSheet; empty = the usual one
    QString printedBy;       ///< name for the footer; may be empty
    Uuid person = {};                  ///< only this person's paper, whatever the day; null = all
    std::vector<Uuid> episodes = {};   ///< only the papers of these quarantines, whatever the day; empty = all
    bool isJoint = false;              ///< one decision with a list instead of one for each person
    QDate issuedOn = {};               ///< the date on new papers; invalid = today
    std::int64_t issuedBy = 0;         ///< the change that has just numbered papers: they are no reprints; 0 = none
    std::optional<QString> logbookLayout = {}; ///< JSON of a LogbookLayout instead of the office's: to look at one before it is kept
    ChainChoice chain = {};
};

/// A page of a team's logbook.
struct PageRef {
    Uuid team;
    QDate date;
};
/// The pages that a request of a kind with numbers prints, in their order. Errors: as makeDocument.
[[nodiscard]] Result<std::vector<PageRef>> pagesToNumber(store::Database &database, const PrintRequest &request);

/// Reads what the paper needs and lays it out. A team without a logbook page of that day is left out and counted in Document::notes.
/// Errors: WrongCall (unknown unit, team or category; the last day before the first; too many pages at once), InvalidInput (the layout of the logbook
/// page; a team that did not exist on any of the days), Cancelled, those of reading the database.
[[nodiscard]] Result<Document> makeDocument(store::Database &database, const PrintRequest &request, const TextMeasure &measure, const Progress &progress);

} // namespace stc::reports
