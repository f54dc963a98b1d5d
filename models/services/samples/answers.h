// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/queries/samplingrounds.h"

#include <span>

namespace stc::store {
class Editor;
}

/// What the laboratory answers.
///
/// The rule of pools: a positive pool says that somebody in it is positive, not who. None of its samples becomes positive; each is kept as one without an
/// answer ("invalid", with a note) and its person is to be sampled again singly. Until then the sample goes on waiting: waiting = taken − negative −
/// positive always holds, and the repeat answers for it (store/queries/samplefigures.h).
namespace stc::services {

enum class Answer : std::uint8_t { Pending, Negative, Positive, Unusable };
[[nodiscard]] QString answerCode(Answer answer); ///< of samples.result

/// An answer for one sample.
struct SampleAnswer {
    Uuid sample;
    Answer answer = Answer::Pending;
    QDate on;
    bool isOfPool = false; ///< of a pool of several: positive means "again, singly"
};

/// The samples that an answer for these people of a round is about: of each the whole tube that it shares.
[[nodiscard]] std::vector<SampleAnswer> answersFor(std::span<const store::RoundPerson> people, std::span<const Uuid> chosen, Answer answer, const QDate &on);
/// How many of these samples have another answer already: asked about before it is replaced.
[[nodiscard]] int countReplaced(std::span<const store::RoundPerson> people, std::span<const SampleAnswer> answers);

/// One change. Errors: NotFound; InvalidInput (the day lies ahead or before the sample); AlreadyExists: a sample has another answer, and `mayReplace` was not said.
[[nodiscard]] Result<Change> enterAnswers(store::Database &database, std::span<const SampleAnswer> answers, bool mayReplace);
/// The same inside a change that does more.
[[nodiscard]] Status writeAnswers(store::Editor &editor, std::span<const SampleAnswer> answers, bool mayReplace);

} // namespace stc::services
