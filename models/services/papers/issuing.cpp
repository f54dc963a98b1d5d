// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers/issuing.h"

#include "reports/quarantinepapers.h"
#include "services/commit.h"
#include "services/undo.h"
#include "store/editor.h"
#include "store/queries/issuedpapers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace stc::services {

using reports::PaperCase;
using reports::PaperInfo;
using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(papers)
};

bool isNew(const PaperCase &paper)
{
    return !paper.isIssued;
}

/// Gives out the numbers of one change.
class Issuing {
public:
    Issuing(store::Editor &editor, const PaperInfo &info) : m_editor(editor), m_info(info), m_series(reports::paperOffice(editor.database()).seriesOf(info.paper)) {}

    [[nodiscard]] Status issue(const PaperCase &paper)
    {
        const auto number = next(paper.people.front().communeCode, paper.issuedOn.year());
        if (!number)
            return failed(number.error());
        for (const store::Episode &episode : paper.people) {
            if (const auto done = write(episode, *number, paper.issuedOn); !done)
                return done;
        }
        return {};
    }

private:
    [[nodiscard]] Result<int> next(const QString &unit, int year)
    {
        auto known = m_highest.find({unit, year});
        if (known == m_highest.end()) {
            const auto highest = store::highestPaperNumber(m_editor.connection(), unit, year, m_series.symbol);
            if (!highest)
                return failed(highest.error());
            known = m_highest.emplace(std::pair(unit, year), std::max(*highest, m_series.first - 1)).first;
        }
        return ++known->second;
    }

    [[nodiscard]] Status write(const store::Episode &episode, int number, const QDate &issuedOn)
    {
        const QString symbol = reports::paperSymbol(number, m_series);
        const QString day = issuedOn.toString(Qt::ISODate);
        const auto row = m_editor.insert(TableId::IssuedPapers,
            {{QStringLiteral("person_id"), episode.person.toString()}, {QStringLiteral("kind"), QLatin1String(m_info.code)}, {QStringLiteral("issued_on"), day},
                {QStringLiteral("number"), QString::number(number)}, {QStringLiteral("symbol"), symbol}, {QStringLiteral("unit_code"), episode.communeCode},
                {QStringLiteral("episode_id"), episode.id.toString()}, {QStringLiteral("issued_by"), store::Database::who()}});
        if (!row)
            return failed(row.error());
        if (m_info.paper != reports::Paper::Order || !episode.decisionNumber.isEmpty())
            return {};
        store::Values order = {{QStringLiteral("decision_number"), symbol}};
        if (!episode.decisionDate.isValid())
            order.insert(QStringLiteral("decision_date"), day);
        return m_editor.update(TableId::Quarantines, episode.id, order);
    }

    store::Editor &m_editor;
    const PaperInfo &m_info;
    reports::PaperSeries m_series;
    std::map<std::pair<QString, int>, int> m_highest; ///< by unit and year
};

QString summary(const PaperInfo &info, int count)
{
    switch (info.paper) {
    case reports::Paper::Certificate: return Tr::tr("issue %n completion certificate(s)", nullptr, count);
    case reports::Paper::EndDecision: return Tr::tr("issue %n end decision(s)", nullptr, count);
    default: return Tr::tr("issue %n quarantine order(s)", nullptr, count);
    }
}

} // namespace

Result<Change> issuePapers(store::Database &database, const reports::PrintRequest &request)
{
    const PaperInfo *info = reports::paperOf(request.kind);
    if (!info || !info->hasNumber())
        return Change{};
    // Printing again needs no lock.
    const auto looked = reports::paperCases(database, request);
    if (!looked)
        return failed(looked.error());
    if (std::none_of(looked->begin(), looked->end(), isNew))
        return Change{};
    // A text that cannot be used must not cost numbers.
    for (const bool isJoint : {false, true}) {
        const reports::PaperTextInfo &text = reports::paperText(info->paper, isJoint);
        if (const auto fine = reports::checkText(text, reports::PaperTemplate::parse(reports::officeText(database, text), reports::rulesOf(text))); !fine)
            return failed(fine.error());
    }
    if (request.issuedOn > database.clock().today())
        return fail(ErrorCode::InvalidInput, Tr::tr("The day of issue lies ahead. Papers are numbered on the day they are signed, or later."));
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto cases = reports::paperCases(database, request); // as it is behind the lock
    if (!cases)
        return failed(cases.error());
    Issuing issuing(**editor, *info);
    int issued = 0;
    for (const PaperCase &paper : *cases) {
        if (!isNew(paper))
            continue;
        if (const auto done = issuing.issue(paper); !done)
            return failed(done.error());
        ++issued;
    }
    return commitAs(**editor, summary(*info, issued));
}

Result<PutPapers> putPapers(store::Database &database, const reports::PrintRequest &request, const reports::TextMeasure &measure, const PaperOutput &output,
                            const Progress &progress)
{
    const auto issued = issuePapers(database, request);
    if (!issued)
        return failed(issued.error());
    reports::PrintRequest numbered = request;
    numbered.issuedBy = issued->batch;
    auto document = reports::makeDocument(database, numbered, measure, progress);
    const Status done = document ? output(*document, progress) : Status(failed(document.error()));
    if (done)
        return PutPapers{std::move(*document), *issued};
    if (issued->isSomething()) {
        UndoStack undo(database);
        undo.push(*issued);
        if (const auto taken = undo.undo(); !taken)
            return failed(taken.error());
    }
    return failed(done.error());
}

} // namespace stc::services
