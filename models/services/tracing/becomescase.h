// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactgraph.h"
#include "services/change.h"
#include "store/database.h"

#include <QDate>
#include <QStringList>

#include <vector>

/// Somebody turned positive: who changes with that, why, and which papers follow (domain.md 2.1, 2.4). First shown, then done as one change that one step takes back.
/// From a positive sample, a proposal or by hand: all call this.
namespace stc::services {

struct CaseNews {
    Uuid person;
    QDate confirmedOn;              ///< the day of the result; not ahead
    QDate onsetOn;                  ///< may be invalid
    QString caseCode;               ///< may be empty
    QString form = QStringLiteral("home"); ///< code of quarantines.kind for those whose quarantine begins
    bool endsEpisode = true;        ///< the person's own quarantine ends
    std::vector<Uuid> leftOut;      ///< people for whom nothing is written: neither a contact in the household nor a quarantine
};

/// What becomes of one person besides the new case.
struct CaseLine {
    enum class Action : std::uint8_t {
        None,       ///< the level alone, which follows from the graph
        Start,      ///< a quarantine begins
        Category,   ///< the open one goes on under another category, with new dates
        Restart,    ///< the open one is counted anew from a new exposure
    };
    Uuid person;
    QString name;
    QString birthDate;
    QString hamlet;
    int oldLevel = kNoLevel;
    int newLevel = kNoLevel;
    bool isHousehold = false;       ///< lives with the new case: a contact of the household is written
    QString sourceName;             ///< of the contact that makes the level
    QString circumstances;          ///< of that contact
    QDate exposureOn;               ///< what is counted from; the tracing where nobody knows the exposure
    Action action = Action::None;
    Uuid episode;                   ///< the open one (Category, Restart); null otherwise
    QString oldCategory;            ///< code, of an open episode
    QString newCategory;            ///< code, of Start and Category
    QDate oldRelease;               ///< of an open episode; invalid = an event ends it
    QDate newRelease;               ///< after the action; invalid = an event ends it
    QString remark;                 ///< why nothing is done although the level rises; or by which rule
    QStringList papers;             ///< codes of issued_papers.kind that follow
    bool isLeftOut = false;
    bool operator==(const CaseLine &) const = default;
};

struct CaseConsequences {
    QString name;
    int oldLevel = kNoLevel;
    Uuid episode;                   ///< the person's own, which ends; null = none is open
    QDate endsOn;
    QStringList papers;             ///< of the person
    std::vector<CaseLine> lines;    ///< strongest level first, the household before others
    bool operator==(const CaseConsequences &) const = default;
};

/// What recordCase() would do; writes nothing. Errors: NotFound; InvalidInput with a text that says what to mend (a day ahead, a case already).
[[nodiscard]] Result<CaseConsequences> previewCase(store::Database &database, const CaseNews &news);
/// Does it. `shown` is what the person agreed to: where the books have changed since, so that something else would happen, nothing is written (StillUsed:
/// look again). Errors: as previewCase; those of the Editor.
[[nodiscard]] Result<Change> recordCase(store::Database &database, const CaseNews &news, const CaseConsequences &shown);

} // namespace stc::services
