// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/readingdecide.h"

#include "domain/dates.h"
#include "services/logbook/entrychange.h"

#include <algorithm>
#include <map>

namespace stc::services {

using logbook::EntryChange;
using logbook::Typing;
using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(reading)
};

QString paperReason(const PageReadingDone &reading)
{
    return reading.reason.trimmed().isEmpty() ? Tr::tr("Second reading: so the paper says.") : reading.reason.trimmed();
}

/// What is wrong with a value that was decided: nothing is written then.
tl::unexpected<Error> refused(const QString &text)
{
    return fail(ErrorCode::InvalidInput, text);
}

/// The decisions are about what is in the books now, and about all of it.
Status checkDecisions(const PageReadingDone &reading, const PageComparison &now)
{
    const auto isDecided = [&](const ReadingDifference &difference) {
        return std::any_of(reading.decisions.begin(), reading.decisions.end(), [&](const ReadingDecision &one) { return one.difference == difference; });
    };
    const bool isSame = now.differences.size() == reading.decisions.size() && std::all_of(now.differences.begin(), now.differences.end(), isDecided);
    if (!isSame)
        return refused(Tr::tr("The page has been changed since you compared it. Compare it again; what you typed is still there."));
    if (std::any_of(reading.decisions.begin(), reading.decisions.end(), [](const ReadingDecision &one) { return one.verdict == Verdict::Undecided; }))
        return refused(Tr::tr("Decide every difference first."));
    return {};
}

Status checkPage(const PageReadingDone &reading, const PageView &view)
{
    if (view.head.id.isNull() || view.state < PageState::Typed || (view.sheet && !view.sheet->typedOn.isValid()))
        return refused(Tr::tr("This page has not been typed to the end yet. It can be read a second time when it has."));
    if (isOwnTyping(view) && !reading.readsOwnTyping)
        return refused(Tr::tr("You typed this page yourself: better ask somebody else to read it."));
    const bool corrects = std::any_of(reading.decisions.begin(), reading.decisions.end(), [](const ReadingDecision &one) { return one.isMistake(); });
    if (view.state == PageState::Closed && corrects && reading.reason.trimmed().isEmpty())
        return fail(ErrorCode::DayClosed, issueText(IssueCode::DayClosed, {}, displayDate(view.page.date)));
    return {};
}

/// Everything of one reading that is written, in the change that `typing` has begun.
class Correction {
public:
    Correction(Typing &typing, const PageReadingDone &reading, const PageView &view) : m_typing(typing), m_reading(reading), m_view(view) {}

    [[nodiscard]] Status apply();
    [[nodiscard]] const std::vector<int> &withoutPerson() const { return m_withoutPerson; }

private:
    [[nodiscard]] Status change(const ReadingDecision &decision);
    [[nodiscard]] Status save(PageEntry entry);
    [[nodiscard]] Status add(const Uuid &household, EntryKind kind, const QString &note);
    [[nodiscard]] Status correctBoxes();

    Typing &m_typing;
    const PageReadingDone &m_reading;
    const PageView &m_view;
    std::vector<int> m_withoutPerson;
};

Status Correction::apply()
{
    // First what goes, then what comes: a household is not said to be absent and to have refused in between.
    for (const bool goes : {true, false}) {
        for (const ReadingDecision &decision : m_reading.decisions) {
            if (decision.difference.kind != ComparedKind::Exception || !decision.isMistake() || decision.value().isEmpty() != goes)
                continue;
            if (const auto done = change(decision); !done)
                return done;
        }
    }
    return correctBoxes();
}

Status Correction::change(const ReadingDecision &decision)
{
    const auto before = logbook::kindOfOutcome(decision.difference.first);
    const auto after = logbook::kindOfOutcome(decision.value());
    bool isWritten = decision.value().isEmpty();
    QString note;
    for (PageEntry entry : m_view.entries) {
        if (!before || entry.household != decision.difference.subject || entry.kind != *before || entry.visit.isNull())
            continue;
        // Symptoms hang on a suspected case: such a line goes and another one comes.
        if (!isWritten && *before != EntryKind::Symptoms && *after != EntryKind::Symptoms) {
            entry.kind = *after;
            if (const auto done = save(entry); !done)
                return done;
            isWritten = true;
            continue;
        }
        note = entry.note;
        EntryChange removal(m_typing, entry);
        if (const auto done = removal.remove(paperReason(m_reading)); !done)
            return done;
    }
    return isWritten ? Status() : add(decision.difference.subject, *after, note);
}

Status Correction::save(PageEntry entry)
{
    entry.reason = paperReason(m_reading);
    EntryChange change(m_typing, entry);
    if (const auto done = change.save(); !done)
        return done;
    return change.problems().empty() ? Status() : Status(refused(change.problems().front().problem.message));
}

Status Correction::add(const Uuid &household, EntryKind kind, const QString &note)
{
    if (kind != EntryKind::Symptoms) {
        PageEntry entry;
        entry.kind = kind;
        entry.household = household;
        entry.note = note;
        return save(entry);
    }
    // Who it is, the second reading does not ask: as a visit from another office, which says no more either.
    const auto visit = m_typing.editor->insert(TableId::VisitExceptions, {{QStringLiteral("page_id"), m_view.head.id.toString()}, {QStringLiteral("household_id"), household.toString()},
        {QStringLiteral("outcome"), QLatin1String(logbook::factsOf(kind).outcome)}, {QStringLiteral("note"), note}});
    if (!visit)
        return failed(visit.error());
    const auto found = std::find_if(m_view.households.begin(), m_view.households.end(), [&](const PageHousehold &one) { return one.id == household; });
    m_withoutPerson.push_back(found == m_view.households.end() ? 0 : found->number);
    return {};
}

/// Figure and symptoms of a box are one check.
Status Correction::correctBoxes()
{
    std::map<std::pair<Uuid, int>, PageCheck> checks;
    for (const ReadingDecision &decision : m_reading.decisions) {
        if (decision.difference.kind == ComparedKind::Exception || !decision.isMistake())
            continue;
        const auto person = std::find_if(m_view.people.begin(), m_view.people.end(), [&](const PagePerson &one) { return one.id == decision.difference.subject; });
        if (person == m_view.people.end())
            return refused(Tr::tr("Somebody who was compared does not stand on this page any more. Compare it again; what you typed is still there."));
        const std::size_t session = std::size_t(decision.difference.session);
        const auto [place, isNew] = checks.try_emplace({person->id, decision.difference.session}, person->checks[session]);
        PageCheck &check = place->second;
        if (isNew && check.isDone() && !check.isAbsent && check.temperature.isEmpty())
            check.isConfirmedInBulk = true; // done it stays, also when its symptoms go
        if (decision.difference.kind == ComparedKind::Symptoms) {
            check.symptoms = decision.value();
            continue;
        }
        const QString &measure = decision.value();
        check.isAbsent = measure == QLatin1String(kMeasureAbsent);
        check.isConfirmedInBulk = measure == QLatin1String(kMeasureDone);
        check.temperature = check.isAbsent || check.isConfirmedInBulk ? QString() : measure;
    }
    for (auto &[place, check] : checks) {
        check.reason = m_reading.reason;
        const auto problems = logbook::saveCheckIn(m_typing, place.first, place.second, check);
        if (!problems)
            return failed(problems.error());
        if (!problems->empty())
            return refused(problems->front().message);
    }
    return {};
}

Status keepReading(Typing &typing, const PageReadingDone &reading, const PageView &view, const PageReadingReply &reply)
{
    const auto number = [](int value) { return QString::number(value); };
    const auto row = typing.editor->insert(TableId::PageChecks, {{QStringLiteral("team_id"), view.page.team.toString()}, {QStringLiteral("page_date"), view.page.date.toString(Qt::ISODate)},
        {QStringLiteral("checked_on"), typing.database().clock().today().toString(Qt::ISODate)}, {QStringLiteral("checked_by"), store::Database::who()},
        {QStringLiteral("typed_by"), view.sheet ? view.sheet->typedBy : QString()}, {QStringLiteral("compared"), number(reply.compared)}, {QStringLiteral("differences"), number(reply.differences)},
        {QStringLiteral("mistakes"), number(reply.mistakes)}, {QStringLiteral("note"), isOwnTyping(view) && reading.readsOwnTyping ? Tr::tr("Read by the person who had typed it.") : QString()}});
    return row ? Status() : Status(failed(row.error()));
}

} // namespace

const QString &ReadingDecision::value() const
{
    return verdict == Verdict::Second ? difference.second : verdict == Verdict::Other ? other : difference.first;
}

bool isOwnTyping(const PageView &view)
{
    return view.sheet && view.sheet->typedOn.isValid() && view.sheet->typedBy == store::Database::who();
}

Result<PageReadingReply> finishReading(store::Database &database, const PageReadingDone &reading)
{
    auto typing = Typing::begin(database, reading.page, reading.reason);
    if (!typing)
        return failed(typing.error());
    const auto view = openPage(database, reading.page); // as it is inside this change
    if (!view)
        return failed(view.error());
    const PageComparison comparison = compareTypings(firstTyping(*view), reading.second, *view);
    if (const auto right = checkDecisions(reading, comparison); !right)
        return failed(right.error());
    if (const auto right = checkPage(reading, *view); !right)
        return failed(right.error());
    PageReadingReply reply;
    reply.compared = comparison.compared;
    reply.differences = int(comparison.differences.size());
    reply.mistakes = int(std::count_if(reading.decisions.begin(), reading.decisions.end(), [](const ReadingDecision &one) { return one.isMistake(); }));
    Correction correction(*typing, reading, *view);
    if (const auto done = correction.apply(); !done)
        return failed(done.error());
    if (const auto done = keepReading(*typing, reading, *view, reply); !done)
        return failed(done.error());
    reply.withoutPerson = correction.withoutPerson();
    auto change = typing->finish(Tr::tr("second reading of the page of %1 of %2"));
    if (!change)
        return failed(change.error());
    reply.change = *std::move(change);
    return reply;
}

} // namespace stc::services
