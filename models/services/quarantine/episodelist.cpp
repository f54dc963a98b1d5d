// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quarantine/episodelist.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"
#include "schema/table.h"
#include "services/quarantine/terms.h"
#include "store/queries/episodechecks.h"
#include "store/queries/episodeterms.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stc::services {

using schema::TableId;
using store::Episode;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EpisodeList)
};

QString choice(TableId table, const char *column, const QString &code)
{
    return schema::choiceLabel(schema::table(table).column(column), code.toStdString());
}

QString endText(const QDate &date)
{
    return date.isValid() ? displayDate(date) : Tr::tr("open");
}

QString whatText(const store::EpisodeTerm &term, const UnitList &units)
{
    const QString kind = choice(TableId::EpisodeTerms, "kind", term.kind);
    if (term.kind == QLatin1String("ended"))
        return Tr::tr("%1 on %2").arg(kind, displayDate(term.newEnd));
    if (term.kind == QLatin1String("handed_over")) {
        const Unit *unit = units.find(term.toUnit);
        return Tr::tr("%1 (%2) on %3").arg(kind, unit ? unit->name : term.toUnit, displayDate(term.newEnd));
    }
    if (term.kind == QLatin1String("started") || term.kind == QLatin1String("continued"))
        return Tr::tr("%1: counted from %2, release %3").arg(kind, displayDate(term.countedFrom), endText(term.newEnd));
    QString text = Tr::tr("%1: release %2 → %3").arg(kind, endText(term.oldEnd), endText(term.newEnd));
    if (term.countedFrom.isValid())
        text += Tr::tr(", counted from %1").arg(displayDate(term.countedFrom));
    return text;
}

QString whyText(const store::EpisodeTerm &term)
{
    QStringList parts;
    for (const QString &part : {term.reason, term.document, term.changedBy}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

QString resultText(const store::PersonSample &sample)
{
    const QString result = choice(TableId::Samples, "result", sample.result);
    return sample.resultOn.isValid() ? QStringLiteral("%1 (%2)").arg(result, displayDate(sample.resultOn)) : result;
}

/// A sample makes the latest test whose day had come when it was taken (queries/duework.h).
QStringList testTexts(std::vector<TestDate> tests, const std::vector<store::PersonSample> &samples)
{
    QStringList texts;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const auto fits = [&](const store::PersonSample &sample) { return sample.collectedOn >= tests[i].on && (i + 1 == tests.size() || sample.collectedOn < tests[i + 1].on); };
        const auto made = std::find_if(samples.rbegin(), samples.rend(), fits);
        const QString name = tests[i].isFollowUp ? Tr::tr("Day %1 after release (%2)").arg(tests[i].day).arg(displayDate(tests[i].on)) : Tr::tr("Day %1 (%2)").arg(tests[i].day).arg(displayDate(tests[i].on));
        texts << QStringLiteral("%1: %2").arg(name, made == samples.rend() ? Tr::tr("no sample") : resultText(*made));
    }
    return texts;
}

QStringList healthTexts(const store::CheckSummary &checks)
{
    if (checks.days == 0)
        return {Tr::tr("No health check yet.")};
    QStringList texts{Tr::tr("%n day(s) with a check, the last on %1.", nullptr, checks.days).arg(displayDate(checks.lastOn))};
    if (checks.lastTemperature)
        texts << Tr::tr("Last temperature %1 °C.").arg(QLocale().toString(*checks.lastTemperature, 'f', 1));
    if (!checks.feverDays.empty())
        texts << Tr::tr("Fever on %n day(s), the last on %1.", nullptr, static_cast<int>(checks.feverDays.size())).arg(displayDate(checks.feverDays.back()));
    if (checks.absentDays > 0)
        texts << Tr::tr("Absent on %n day(s).", nullptr, checks.absentDays);
    return texts;
}

Status readHealth(store::Database &database, EpisodeDetail &detail)
{
    const Episode &episode = detail.episode;
    const QDate from = std::min(episode.startOn, episode.countedFrom);
    const QDate until = episode.isOpen() ? database.clock().today() : episode.endedOn;
    const auto checks = store::checkSummary(database.connection(), episode.personKey, episode.startOn, until, store::feverLimit(database));
    if (!checks)
        return failed(checks.error());
    detail.health = healthTexts(*checks);
    const auto samples = store::samplesOfPerson(database.connection(), episode.personKey, from);
    if (!samples)
        return failed(samples.error());
    for (const store::PersonSample &sample : *samples)
        detail.samples << QStringLiteral("%1 %2: %3").arg(displayDate(sample.collectedOn), choice(TableId::Samples, "method", sample.method), resultText(sample));
    auto terms = TermsReader::open(database);
    if (!terms)
        return failed(terms.error());
    detail.tests = testTexts(terms->datesOf(episode).tests, *samples);
    return {};
}

} // namespace

Result<EpisodeList> episodeList(store::Database &database, const store::EpisodeFilter &filter)
{
    auto episodes = store::episodes(database.connection(), filter);
    if (!episodes)
        return failed(episodes.error());
    auto terms = TermsReader::open(database);
    if (!terms)
        return failed(terms.error());
    EpisodeList list;
    list.counting = terms->counting();
    list.rows.reserve(episodes->size());
    for (Episode &episode : *episodes) {
        EpisodeRow row;
        const QuarantineRule *rule = terms->ruleOf(episode);
        row.document = rule ? rule->document : QString();
        row.isNoted = rule && rule->id == episode.rule;
        for (const QString *text : {&episode.name, &episode.head, &episode.place, &episode.decisionNumber, &episode.monitorName}) {
            row.searchText += ' ';
            vietnamese::appendFolded(text->toStdString(), row.searchText);
        }
        row.episode = std::move(episode);
        list.rows.push_back(std::move(row));
    }
    return list;
}

QString dayText(const Episode &episode, const QDate &on, const DayCounting &counting)
{
    const QDate day = episode.isOpen() || on < episode.endedOn ? on : episode.endedOn.addDays(-1);
    const int number = dayOfQuarantine(episode.countedFrom, day, counting);
    if (number < 1)
        return {};
    if (!episode.releaseOn.isValid())
        return QString::number(number);
    return QStringLiteral("%1/%2").arg(number).arg(std::max(0, dayOfQuarantine(episode.countedFrom, episode.lastDay(), counting)));
}

Result<std::optional<EpisodeDetail>> episodeDetail(store::Database &database, const Uuid &id)
{
    auto episode = store::episode(database.connection(), id);
    if (!episode)
        return failed(episode.error());
    if (!*episode)
        return std::nullopt;
    const auto terms = store::episodeTerms(database.connection(), id);
    if (!terms)
        return failed(terms.error());
    EpisodeDetail detail;
    detail.episode = **std::move(episode);
    for (const store::EpisodeTerm &term : *terms)
        detail.history.push_back({displayTime(term.changedAt), whatText(term, database.units()), whyText(term)});
    if (const auto done = readHealth(database, detail); !done)
        return failed(done.error());
    return detail;
}

} // namespace stc::services
