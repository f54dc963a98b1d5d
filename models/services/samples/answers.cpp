// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samples/answers.h"

#include "services/commit.h"
#include "store/editor.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace stc::services {

using schema::TableId;
using store::RoundPerson;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(sampleanswers)
};

constexpr std::array kCodes = {"pending", "negative", "positive", "invalid"};

QString poolNote()
{
    return Tr::tr("The pool was positive: again, singly");
}

/// What is kept of an answer for a single sample.
Answer kept(const SampleAnswer &answer)
{
    return answer.isOfPool && answer.answer == Answer::Positive ? Answer::Unusable : answer.answer;
}

/// The note says why a sample has no answer, as long as that is so.
QString noteWith(const QString &before, bool isPoolPositive)
{
    QStringList parts = before.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    parts.removeAll(poolNote());
    if (isPoolPositive)
        parts << poolNote();
    return parts.join(QStringLiteral("; "));
}

Status write(store::Editor &editor, const SampleAnswer &answer, bool mayReplace)
{
    const auto row = editor.read(TableId::Samples, answer.sample);
    if (!row)
        return failed(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, Tr::tr("One of these samples is no longer there. Look at the list again."));
    const QString before = (*row)->value(QStringLiteral("result"));
    const QString after = answerCode(kept(answer));
    const bool isAnswer = answer.answer != Answer::Pending;
    if (isAnswer && before != QLatin1String("pending") && before != after && !mayReplace)
        return fail(ErrorCode::AlreadyExists, Tr::tr("One of these samples has another result already. Look at it before you replace it."));
    if (isAnswer && before == after)
        return {};
    const QString on = answer.on.toString(Qt::ISODate);
    if (isAnswer && (!answer.on.isValid() || answer.on > editor.database().clock().today()))
        return fail(ErrorCode::InvalidInput, Tr::tr("A result cannot come on a day that lies ahead. Write the day on which it came."));
    if (isAnswer && on < (*row)->value(QStringLiteral("collected_on")))
        return fail(ErrorCode::InvalidInput, Tr::tr("A result cannot come before the day on which the sample was taken. Correct the day of the result."));
    const bool isPoolPositive = answer.isOfPool && answer.answer == Answer::Positive;
    return editor.update(TableId::Samples, answer.sample,
        {{QStringLiteral("result"), after}, {QStringLiteral("result_on"), isAnswer ? on : QString()},
            {QStringLiteral("note"), noteWith((*row)->value(QStringLiteral("note")), isPoolPositive)}});
}

QString summaryOf(std::span<const SampleAnswer> answers)
{
    const int count = int(answers.size());
    const auto all = [&](Answer answer) { return std::all_of(answers.begin(), answers.end(), [&](const SampleAnswer &one) { return one.answer == answer; }); };
    if (all(Answer::Negative))
        return Tr::tr("enter %n negative results", nullptr, count);
    if (all(Answer::Positive))
        return answers.front().isOfPool ? Tr::tr("enter a positive pool of %n people", nullptr, count) : Tr::tr("enter %n positive results", nullptr, count);
    if (all(Answer::Pending))
        return Tr::tr("take back %n results", nullptr, count);
    return Tr::tr("enter %n results", nullptr, count);
}

} // namespace

QString answerCode(Answer answer)
{
    return QLatin1String(kCodes[std::size_t(answer)]);
}

std::vector<SampleAnswer> answersFor(std::span<const RoundPerson> people, std::span<const Uuid> chosen, Answer answer, const QDate &on)
{
    std::set<QString> pools;
    std::set<Uuid> single;
    for (const RoundPerson &person : people) {
        if (std::find(chosen.begin(), chosen.end(), person.person) == chosen.end())
            continue;
        if (person.poolCode.isEmpty())
            single.insert(person.person);
        else
            pools.insert(person.poolCode);
    }
    std::map<QString, int> shared;
    for (const RoundPerson &person : people)
        shared[person.poolCode] += person.isTaken() ? 1 : 0;
    std::vector<SampleAnswer> answers;
    for (const RoundPerson &person : people) {
        if (person.isTaken() && (pools.contains(person.poolCode) || single.contains(person.person)))
            answers.push_back({person.sample, answer, on, !person.poolCode.isEmpty() && shared[person.poolCode] > 1});
    }
    return answers;
}

int countReplaced(std::span<const RoundPerson> people, std::span<const SampleAnswer> answers)
{
    return int(std::count_if(answers.begin(), answers.end(), [&](const SampleAnswer &answer) {
        const auto person = std::find_if(people.begin(), people.end(), [&](const RoundPerson &one) { return one.sample == answer.sample; });
        return person != people.end() && person->result != QLatin1String("pending") && person->result != answerCode(kept(answer));
    }));
}

Status writeAnswers(store::Editor &editor, std::span<const SampleAnswer> answers, bool mayReplace)
{
    for (const SampleAnswer &answer : answers) {
        if (const auto done = write(editor, answer, mayReplace); !done)
            return done;
    }
    return {};
}

Result<Change> enterAnswers(store::Database &database, std::span<const SampleAnswer> answers, bool mayReplace)
{
    if (answers.empty())
        return fail(ErrorCode::InvalidInput, Tr::tr("No sample of these people was taken yet. Tick them first (Space)."));
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    if (const auto done = writeAnswers(**editor, answers, mayReplace); !done)
        return failed(done.error());
    return commitAs(**editor, summaryOf(answers));
}

} // namespace stc::services
