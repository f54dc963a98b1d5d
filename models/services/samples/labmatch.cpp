// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samples/labmatch.h"

#include "services/samples/labfinder.h"

#include "services/commit.h"
#include "store/editor.h"

#include "domain/dates.h"
#include "domain/identifiers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(labmatch)
};

constexpr int kDaysBack = 90;

void refuse(LabLine &line, LabColumn column, const QString &why)
{
    line.state = LabState::Bad;
    line.reason = QStringLiteral("%1: %2").arg(labColumnLabel(column), why);
}

/// A date as laboratories write it, perhaps with an hour behind it. Nothing: it is none.
std::optional<QDate> readDay(const QString &text)
{
    const QString day = text.trimmed().section(QLatin1Char(' '), 0, 0).section(QLatin1Char('T'), 0, 0);
    const std::string plain = day.toStdString();
    auto civil = parseWrittenDate(plain);
    if (!civil)
        civil = parseIsoDate(plain);
    return civil ? std::optional(QDate(civil->year, civil->month, civil->day)) : std::nullopt;
}

/// The cells of a line, as far as they can be read without the books.
LabLine readLine(const LabRow &row, const LabColumns &columns, const LabOptions &options)
{
    LabLine line;
    line.line = row.line;
    const QString pool = row.cell(columns, LabColumn::Pool);
    const QString own = row.cell(columns, LabColumn::Code);
    line.code = own.isEmpty() ? pool : own;
    line.name = row.cell(columns, LabColumn::Name);
    line.birth = row.cell(columns, LabColumn::Birth);
    line.identity = row.cell(columns, LabColumn::Identity);
    line.hamlet = row.cell(columns, LabColumn::Hamlet);
    line.result = row.cell(columns, LabColumn::Result);
    line.on = options.resultOn.isValid() ? options.resultOn : options.today;
    const auto answer = readAnswer(line.result);
    if (!answer) {
        refuse(line, LabColumn::Result, Tr::tr("“%1” is no result. Write “âm tính”, “dương tính” or “không hợp lệ”.").arg(line.result.left(40)));
        return line;
    }
    line.answer = *answer;
    for (const auto &[column, text] : {std::pair(LabColumn::Code, own), {LabColumn::Pool, pool}, {LabColumn::Identity, line.identity}}) {
        if (looksLikeSpreadsheetNumber(text.toStdString())) {
            refuse(line, column, Tr::tr("a spreadsheet has turned “%1” into a number, its digits are lost. Ask the laboratory for the list as text.").arg(text.left(40)));
            return line;
        }
    }
    if (line.code.isEmpty() && line.identity.isEmpty() && line.name.isEmpty()) {
        line.state = LabState::Bad;
        line.reason = Tr::tr("The line names neither a code nor a person.");
        return line;
    }
    if (line.answer == Answer::Pending) {
        line.state = LabState::NoResult;
        return line;
    }
    if (const QString text = row.cell(columns, LabColumn::ResultOn); !text.isEmpty()) {
        const auto day = readDay(text);
        if (!day) {
            refuse(line, LabColumn::ResultOn, Tr::tr("“%1” is no date. Write it as day/month/year, for example 07/05/2021.").arg(text.left(40)));
            return line;
        }
        line.on = *day;
    }
    if (line.on > options.today)
        refuse(line, LabColumn::ResultOn, Tr::tr("%1 lies ahead.").arg(displayDate(line.on)));
    return line;
}

/// What the books say of the samples that a line answers for.
void compare(const LabPreview &preview, LabLine &line)
{
    const QString after = answerCode(line.isOfPool && line.answer == Answer::Positive ? Answer::Unusable : line.answer);
    std::size_t known = 0;
    std::size_t different = 0;
    for (const std::size_t at : line.samples) {
        const store::LabSample &sample = preview.samples[at];
        if (line.on < sample.collectedOn) {
            refuse(line, LabColumn::ResultOn, Tr::tr("the result of %1 would be older than its sample of %2.").arg(displayDate(line.on), displayDate(sample.collectedOn)));
            return;
        }
        if (sample.result == after)
            ++known;
        else if (sample.result != QLatin1String("pending"))
            ++different;
    }
    line.state = known == line.samples.size() ? LabState::Known : different > 0 ? LabState::Different : LabState::Ready;
    line.reason = line.state == LabState::Different ? Tr::tr("The books have another result already.") : QString();
}

/// The lines that name one code. Where all of them say the same it is the answer of the tube, for everybody in it; else each speaks for its person.
void settlePool(LabPreview &preview, const std::vector<std::size_t> &lines, const std::vector<std::size_t> &tube)
{
    std::vector<std::size_t> speaking;
    for (const std::size_t at : lines) {
        if (preview.lines[at].state == LabState::Ready)
            speaking.push_back(at);
    }
    if (speaking.empty())
        return;
    const Answer first = preview.lines[speaking.front()].answer;
    const bool agree = std::all_of(speaking.begin(), speaking.end(), [&](std::size_t at) { return preview.lines[at].answer == first; });
    const bool isSeveral = tube.size() > 1;
    std::vector<std::size_t> rest = tube;
    for (const std::size_t at : speaking) {
        for (const std::size_t sample : preview.lines[at].samples)
            std::erase(rest, sample);
    }
    bool isFirst = true;
    for (const std::size_t at : speaking) {
        LabLine &line = preview.lines[at];
        const bool namesNobody = line.samples.size() != 1;
        if (!agree && isSeveral && namesNobody) {
            line.state = LabState::Bad;
            line.reason = Tr::tr("Other lines say something else of the same code.");
            continue;
        }
        line.isOfPool = isSeveral && agree;
        if (agree && isFirst)
            line.samples.insert(line.samples.end(), rest.begin(), rest.end());
        isFirst = false;
    }
}

/// Two lines for one sample: the same once more is passed over, another answer is refused.
void findDoubles(LabPreview &preview)
{
    std::map<std::size_t, std::size_t> lineOf;
    for (std::size_t at = 0; at < preview.lines.size(); ++at) {
        LabLine &line = preview.lines[at];
        if (line.state != LabState::Ready && line.state != LabState::Different)
            continue;
        for (const std::size_t sample : line.samples) {
            const auto [known, isNew] = lineOf.emplace(sample, at);
            if (isNew)
                continue;
            LabLine &other = preview.lines[known->second];
            if (other.answer == line.answer)
                continue;
            for (LabLine *one : {&other, &line}) {
                one->state = LabState::Bad;
                one->reason = Tr::tr("Lines %1 and %2 give one sample different results.").arg(other.line).arg(line.line);
            }
        }
    }
}

} // namespace

bool LabLine::isOpen() const
{
    if (isLeftOut)
        return false;
    return state == LabState::Doubtful || state == LabState::Unmatched || state == LabState::Bad || (state == LabState::Different && !mayReplace);
}

int LabPreview::count(LabState state) const
{
    return int(std::count_if(lines.begin(), lines.end(), [state](const LabLine &line) { return line.state == state; }));
}

int LabPreview::openLines() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const LabLine &line) { return line.isOpen(); }));
}

int LabPreview::answers() const
{
    std::set<std::size_t> answered;
    for (const LabLine &line : lines) {
        if (!line.isLeftOut && (line.state == LabState::Ready || (line.state == LabState::Different && line.mayReplace)))
            answered.insert(line.samples.begin(), line.samples.end());
    }
    return int(answered.size());
}

Result<LabPreview> matchLab(store::Connection &connection, const LabFile &file, const LabColumns &columns, const LabOptions &options, const Progress &progress)
{
    LabPreview preview;
    preview.file = file.name;
    progress.report(0, 0, Tr::tr("Reading the samples in the books…"));
    auto samples = store::labSamples(connection, options.area, options.today.addDays(-kDaysBack), options.today);
    if (!samples)
        return failed(samples.error());
    preview.samples = *std::move(samples);
    const LabFinder finder(preview.samples);
    std::map<QString, std::vector<std::size_t>> byCode; // lines that name a tube of ours
    for (std::size_t i = 0; i < file.rows.size(); ++i) {
        if (i % 256 == 0) {
            progress.report(qint64(i), qint64(file.rows.size()), Tr::tr("Finding the samples of the list…"));
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, {});
        }
        const LabRow &row = file.rows[i];
        LabLine line = readLine(row, columns, options);
        if (line.state == LabState::Ready) {
            const QString code = finder.knownCode({row.cell(columns, LabColumn::Code), row.cell(columns, LabColumn::Pool)});
            finder.find(line, code, readDay(row.cell(columns, LabColumn::CollectedOn)).value_or(QDate()));
            if (!code.isEmpty())
                byCode[code].push_back(preview.lines.size());
        }
        preview.lines.push_back(std::move(line));
    }
    for (const auto &[code, lines] : byCode)
        settlePool(preview, lines, finder.tube(code));
    for (LabLine &line : preview.lines) {
        if (line.state == LabState::Ready)
            compare(preview, line);
    }
    findDoubles(preview);
    for (const Issue &issue : file.issues) {
        LabLine line;
        line.line = issue.line;
        line.state = LabState::Bad;
        line.reason = issue.message;
        const auto place = std::find_if(preview.lines.begin(), preview.lines.end(), [&](const LabLine &one) { return one.line > issue.line; });
        preview.lines.insert(place, std::move(line));
    }
    return preview;
}

void chooseCandidate(LabPreview &preview, std::size_t at, std::size_t sample)
{
    LabLine &line = preview.lines[at];
    line.samples = {sample};
    line.isOfPool = false;
    line.isLeftOut = false;
    line.mayReplace = false;
    compare(preview, line);
}

void leaveOut(LabPreview &preview, std::size_t at, bool isLeftOut)
{
    preview.lines[at].isLeftOut = isLeftOut;
}

void replaceResult(LabPreview &preview, std::size_t at, bool mayReplace)
{
    preview.lines[at].mayReplace = mayReplace;
}

Result<Change> applyLab(store::Database &database, const LabPreview &preview)
{
    if (preview.openLines() > 0)
        return fail(ErrorCode::InvalidInput, Tr::tr("Some lines of the list wait for a decision: choose whom they mean, or leave them out."));
    std::map<Uuid, SampleAnswer> answers;
    std::set<Uuid> replaced;
    for (const LabLine &line : preview.lines) {
        if (line.isLeftOut || (line.state != LabState::Ready && line.state != LabState::Different))
            continue;
        for (const std::size_t at : line.samples) {
            const SampleAnswer answer{preview.samples[at].id, line.answer, line.on, line.isOfPool};
            const auto [known, isNew] = answers.emplace(answer.sample, answer);
            if (!isNew && known->second.answer != answer.answer)
                return fail(ErrorCode::InvalidInput, Tr::tr("Two lines of the list give one sample different results. Leave one of them out."));
            if (line.mayReplace)
                replaced.insert(answer.sample);
        }
    }
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    for (const auto &[sample, answer] : answers) {
        if (const auto done = writeAnswers(**editor, {&answer, 1}, replaced.contains(sample)); !done)
            return failed(done.error());
    }
    return commitAs(**editor, Tr::tr("enter %n results from a laboratory", nullptr, int(answers.size())));
}

} // namespace stc::services
