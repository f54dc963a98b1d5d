// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/quarantinerule.h"
#include "services/change.h"
#include "store/database.h"

#include <QDate>

#include <optional>
#include <vector>

namespace stc::store {
class Editor;
}

/// What is done with quarantines. Each operation is one change that can be undone; it also writes a row of episode_terms for every episode it touches, which keeps the
/// release before and after, the rule that gave the dates, the day they are counted from, the reason and who did it.
///
/// `planned_end_on` is the release: free from 0h00 of that day. `days` of the record is always release − start (so that the dictionary's rule holds for other programs,
/// also for an episode that goes on with an older clock); the rule's own number of days stands in the rule. It stays empty where that is more than the column takes (60).
///
/// Operations named …In work inside a change that does more: nothing is committed. Where one fails, the whole change is to be given up.
/// Errors of all: NotFound; InvalidInput with a text that says what to do. Where several episodes are given and one cannot be changed, none is.
namespace stc::services {

/// The release after so many days that somebody typed: as termsOf().
[[nodiscard]] QDate releaseAfter(const QDate &from, int days, const DayCounting &counting);

/// Quarantines that begin together.
struct EpisodeStart {
    std::vector<Uuid> people;
    QString form = QStringLiteral("home"); ///< code of quarantines.kind
    QString category;                      ///< code of quarantines.reason
    QDate startOn;                         ///< not ahead
    QDate lastExposure;                    ///< counted from where the rule says so; may be invalid
    QString place;
    QString decisionNumber;
    QDate decisionDate;
    Uuid monitor;                          ///< member; null = none
    QString note;
    std::optional<int> days;               ///< otherwise than the rule says; then `reason` must say why
    QString reason;
    bool skipsRefused = false;             ///< the others begin; else nobody does when one is refused
};

enum class StartRefusal : std::uint8_t {
    None,
    Unknown,       ///< no such person any more
    Died,
    MovedAway,
    InQuarantine,  ///< already: a new exposure can restart it
    NoRule,        ///< no rule speaks of it and no days are typed
    ReleaseBefore, ///< the release that comes out lies before the start
};

/// What becomes, or would become, of one of the people.
struct StartOutcome {
    Uuid person;
    QString name;
    int birthYear = 0;     ///< 0 = not known
    StartRefusal refusal = StartRefusal::None;
    QString text;          ///< why not, or by which rule until when; names nobody
    Uuid episode;          ///< the new one (null in a preview); where it is InQuarantine, the one that is open
    Uuid rule;             ///< null = typed by hand
    QString document;      ///< of the rule
    QDate countedFrom;
    QDate releaseOn;       ///< invalid = an event ends it
    [[nodiscard]] bool isRefused() const { return refusal != StartRefusal::None; }
};

struct StartReply {
    std::vector<StartOutcome> people; ///< in the order asked
    Change change;                    ///< nothing when somebody was refused and nobody was to be skipped, or all were refused
    [[nodiscard]] int refused() const;
    [[nodiscard]] int begun() const { return change.isSomething() ? static_cast<int>(people.size()) - refused() : 0; }
};

/// What startEpisodes() would do; writes nothing. Errors: as startEpisodes, where the question itself is wrong (dates).
[[nodiscard]] Result<std::vector<StartOutcome>> previewStart(store::Database &database, const EpisodeStart &start);
[[nodiscard]] Result<StartReply> startEpisodes(store::Database &database, const EpisodeStart &start);
[[nodiscard]] Result<std::vector<StartOutcome>> startEpisodesIn(store::Editor &editor, const EpisodeStart &start);
/// Those of a household who live there, the head first: neither dead nor moved away.
[[nodiscard]] Result<std::vector<Uuid>> peopleOfHousehold(store::Database &database, const Uuid &household);

/// A new release: longer or shorter.
struct TermChange {
    std::vector<Uuid> episodes;
    QDate releaseOn;         ///< free from 0h00 of that day; invalid = `days` says it
    std::optional<int> days; ///< counted from the day the episode is counted from
    QString reason;          ///< must be said
};
[[nodiscard]] Result<Change> changeTerm(store::Database &database, const TermChange &change);
[[nodiscard]] Status changeTermIn(store::Editor &editor, const TermChange &change);

/// To another form or place: the episode ends that day, another one begins, and the clock goes on.
struct EpisodeMove {
    std::vector<Uuid> episodes;
    QString form;         ///< the new one
    QDate on;
    QString category;     ///< empty = as before
    QString place;
    QString decisionNumber;
    QDate decisionDate;
    Uuid monitor;
    QString reason;
};
struct MoveReply {
    std::vector<Uuid> episodes; ///< the new ones, in the order asked
    Change change;
};
[[nodiscard]] Result<MoveReply> moveEpisodes(store::Database &database, const EpisodeMove &move);
[[nodiscard]] Result<std::vector<Uuid>> moveEpisodesIn(store::Editor &editor, const EpisodeMove &move);

/// A new exposure: counted anew from its day, by the rule of that day.
struct EpisodeRestart {
    std::vector<Uuid> episodes;
    QDate exposureOn;
    QString category;        ///< empty = as before (an F2 whose source turned positive becomes contact_f1)
    std::optional<int> days; ///< otherwise than the rule says
    QString reason;          ///< must be said
};
[[nodiscard]] Result<Change> restartEpisodes(store::Database &database, const EpisodeRestart &restart);
[[nodiscard]] Status restartEpisodesIn(store::Editor &editor, const EpisodeRestart &restart);

/// The other commune goes on with it: here it ends as moved_to_other_unit, and the release stays written.
struct EpisodeHandOver {
    std::vector<Uuid> episodes;
    QString toUnit; ///< code of units, not the commune it is in
    QDate on;
    QString reason;
};
[[nodiscard]] Result<Change> handOverEpisodes(store::Database &database, const EpisodeHandOver &handOver);

struct EpisodeEnd {
    std::vector<Uuid> episodes;
    QDate on;           ///< free from 0h00 of that day; not before the start, not ahead
    QString endReason;  ///< code of quarantines.end_reason
    QString reason;     ///< in words; may be empty
};
[[nodiscard]] Result<Change> endEpisodes(store::Database &database, const EpisodeEnd &end);
[[nodiscard]] Status endEpisodesIn(store::Editor &editor, const EpisodeEnd &end);

/// The end was a mistake. Refused where the person is in another one by now, or where it goes on at another place.
struct EpisodeReopening {
    std::vector<Uuid> episodes;
    QString reason; ///< must be said
};
[[nodiscard]] Result<Change> reopenEpisodes(store::Database &database, const EpisodeReopening &reopening);

} // namespace stc::services
