// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "services/samples/labfile.h"
#include "store/queries/labsamples.h"

/// Whose results a laboratory's list tells: matched by code, then by identity number, then by name with year of birth and hamlet. What is not certain is
/// for a person to decide; nothing is written before everything is decided, and then in one change.
namespace stc::services {

enum class LabState : std::uint8_t {
    Ready,      ///< will be written
    Known,      ///< stands in the books so already
    NoResult,   ///< the laboratory has none yet
    Doubtful,   ///< choose one of the candidates, or leave the line out
    Different,  ///< another result stands in the books: replace it, or leave the line out
    Unmatched,  ///< nobody fits: leave the line out
    Bad,        ///< cannot be read, or cannot be: leave the line out
};

struct LabLine {
    qint64 line = 0;         ///< of the file
    QString code;            ///< as they stand
    QString name;
    QString birth;
    QString identity;
    QString hamlet;
    QString result;
    LabState state = LabState::Ready;
    Answer answer = Answer::Pending;
    QDate on;
    bool isOfPool = false;   ///< the answer of a pool of several
    std::vector<std::size_t> samples;    ///< of LabPreview::samples: what the line answers for
    std::vector<std::size_t> candidates; ///< whom it may mean
    QString reason;          ///< why it is not ready: column and what is wrong
    bool isLeftOut = false;  ///< decided by a person
    bool mayReplace = false; ///< decided by a person

    /// Waits for a decision.
    [[nodiscard]] bool isOpen() const;
};

struct LabPreview {
    QString file;
    std::vector<store::LabSample> samples;
    std::vector<LabLine> lines; ///< in the order of the file

    [[nodiscard]] int count(LabState state) const;
    [[nodiscard]] int openLines() const;
    /// Samples that get an answer.
    [[nodiscard]] int answers() const;
};

struct LabOptions {
    AreaRange area{0, 9'999'999'999'999};
    QDate today;
    QDate resultOn; ///< where the list gives no day; invalid = today
};

/// Reads the lines and finds their samples: those of the 90 days before the last day of the list. Errors: those of the database; Cancelled.
[[nodiscard]] Result<LabPreview> matchLab(store::Connection &connection, const LabFile &file, const LabColumns &columns, const LabOptions &options, const Progress &progress);

/// A person's decisions.
void chooseCandidate(LabPreview &preview, std::size_t line, std::size_t sample);
void leaveOut(LabPreview &preview, std::size_t line, bool isLeftOut);
void replaceResult(LabPreview &preview, std::size_t line, bool mayReplace);

/// Everything that is decided, in one change. Errors: InvalidInput while a line waits for a decision, or two lines say different things of one sample;
/// as enterAnswers.
[[nodiscard]] Result<Change> applyLab(store::Database &database, const LabPreview &preview);

} // namespace stc::services
