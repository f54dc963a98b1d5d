// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quarantine/episodewriter.h"

#include "domain/dates.h"

namespace stc::services {

using schema::TableId;

namespace {

constexpr int kMostDays = 60;     ///< what the column takes (dictionary.csv)
constexpr int kUnlikelyDays = 120; ///< no regulation of 2020–2022 comes near

QString iso(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
QString text(const Uuid &id) { return id.isNull() ? QString() : id.toString(); }

} // namespace

Result<EpisodeWriter> EpisodeWriter::open(store::Editor &editor)
{
    auto terms = TermsReader::open(editor.database());
    if (!terms)
        return failed(terms.error());
    return EpisodeWriter(editor, *std::move(terms));
}

Result<store::Episode> EpisodeWriter::read(const Uuid &id)
{
    auto episode = store::episode(m_editor.connection(), id);
    if (!episode)
        return failed(episode.error());
    if (!*episode)
        return fail(ErrorCode::NotFound, EpisodesTr::tr("This quarantine is no longer in the books. Someone else deleted it or undid its start."));
    return **std::move(episode);
}

Result<store::Episode> EpisodeWriter::readOpen(const Uuid &id)
{
    auto episode = read(id);
    if (episode && !episode->isOpen())
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("A chosen quarantine ended on %1 already. Take back its end first, or leave it out.").arg(displayDate(episode->endedOn)));
    return episode;
}

Status EpisodeWriter::write(const Uuid &episode, const Term &term)
{
    const auto id = m_editor.insert(TableId::EpisodeTerms, {
        {QStringLiteral("episode_id"), episode.toString()},
        {QStringLiteral("kind"), QLatin1String(term.kind)},
        {QStringLiteral("changed_at"), isoTime(m_editor.database().clock().nowSeconds())},
        {QStringLiteral("rule_id"), text(term.rule)},
        {QStringLiteral("counted_from"), iso(term.countedFrom)},
        {QStringLiteral("old_end_on"), iso(term.oldEnd)},
        {QStringLiteral("new_end_on"), iso(term.newEnd)},
        {QStringLiteral("previous_id"), text(term.previous)},
        {QStringLiteral("to_unit"), term.toUnit},
        {QStringLiteral("reason"), term.reason.trimmed()},
        {QStringLiteral("changed_by"), store::Database::who()},
    });
    return id ? Status() : Status(failed(id.error()));
}

Status EpisodeWriter::end(const store::Episode &episode, const QDate &on, const QString &endReason, Term term)
{
    if (const auto done = checkDay(on, today()); !done)
        return done;
    if (on < episode.startOn)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("The end (%1) lies before the start (%2). Mend the day.").arg(displayDate(on), displayDate(episode.startOn)));
    term.oldEnd = episode.releaseOn;
    term.newEnd = on;
    return m_editor.update(TableId::Quarantines, episode.id, {{QStringLiteral("ended_on"), iso(on)}, {QStringLiteral("end_reason"), endReason}})
        .and_then([&] { return write(episode.id, term); });
}

void EpisodeWriter::setRelease(store::Values &values, const QDate &startOn, const QDate &releaseOn)
{
    const auto days = releaseOn.isValid() ? startOn.daysTo(releaseOn) : -1;
    values.insert(QStringLiteral("planned_end_on"), iso(releaseOn));
    values.insert(QStringLiteral("days"), days >= 0 && days <= kMostDays ? QString::number(days) : QString());
}

QDate releaseAfter(const QDate &from, int days, const DayCounting &counting)
{
    QuarantineRule rule;
    rule.quarantineDays = days;
    return termsOf(rule, from, counting).releaseOn;
}

Status checkDay(const QDate &on, const QDate &today)
{
    if (!on.isValid())
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("Give the day as day/month/year, for example 07/05/2021."));
    if (on > today)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("%1 lies ahead. Enter it on the day when it has happened.").arg(displayDate(on)));
    return {};
}

Status checkReason(const QString &reason)
{
    return reason.trimmed().isEmpty() ? Status(fail(ErrorCode::InvalidInput, EpisodesTr::tr("Say why: the reason stays with the old value."))) : Status();
}

Status checkRelease(const store::Episode &episode, const QDate &releaseOn)
{
    if (!releaseOn.isValid())
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("Give the day as day/month/year, for example 07/05/2021."));
    if (releaseOn < episode.startOn)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("The release (%1) lies before the start (%2). Mend the day.").arg(displayDate(releaseOn), displayDate(episode.startOn)));
    if (episode.startOn.daysTo(releaseOn) > kUnlikelyDays)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("The release (%1) would come %2 days after the start. Mend the day or the year.").arg(displayDate(releaseOn)).arg(episode.startOn.daysTo(releaseOn)));
    return {};
}

Status checkSome(const std::vector<Uuid> &ids)
{
    return ids.empty() ? Status(fail(ErrorCode::InvalidInput, EpisodesTr::tr("Choose at least one quarantine."))) : Status();
}

} // namespace stc::services
