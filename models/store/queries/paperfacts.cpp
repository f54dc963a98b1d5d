// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/paperfacts.h"

#include "store/queries/eachrow.h"
#include "store/queries/gone.h"

namespace stc::store {

namespace {

/// `?1` episode's person, `?2` episode.
constexpr const char *kPerson = R"(
    SELECT p.occupation, p.workplace, (SELECT m.phone FROM quarantines q JOIN members m ON m.key = q.monitor_id WHERE q.key = ?2), l.full_name, l.phone,
           (SELECT r.document FROM episode_terms e JOIN quarantine_rules r ON r.key = e.rule_id WHERE e.episode_id = ?2 ORDER BY e.changed_at DESC, e.key DESC LIMIT 1)
    FROM people p
    JOIN households h ON h.key = p.household_id
    LEFT JOIN members l ON l.key = (SELECT m.key FROM members m WHERE m.team_id = h.team_id AND m.role = 'leader' AND m.left_on IS NULL ORDER BY m.joined_on DESC, m.key LIMIT 1)
    WHERE p.key = ?1)";

/// `?1` person, `?2` the last day that counts.
constexpr const char *kExposure = "SELECT max(last_exposure_on) FROM contacts WHERE person_id = ?1 AND last_exposure_on <= ?2";

/// `?1` person, `?2` and `?3` first and last day.
constexpr const char *kSamples = R"(
    SELECT collected_on, method, result, result_on FROM samples WHERE person_id = ?1 AND collected_on BETWEEN ?2 AND ?3 ORDER BY collected_on, key)";

constexpr const char *kContactColumns = "p.full_name, p.birth_date, p.sex, p.occupation, ifnull(p.phone, h.phone), h.hamlet, h.address, h.commune_code";

QDate date(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.string(column), Qt::ISODate);
}

/// An ISO day; far ahead for none, so that comparisons hold.
QString bound(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("9999-12-31");
}

PaperContact contactOf(const Statement &row)
{
    PaperContact contact;
    int at = 0;
    for (QString PaperContact::*text : {&PaperContact::name, &PaperContact::birthDate, &PaperContact::sex, &PaperContact::occupation, &PaperContact::phone, &PaperContact::hamlet,
             &PaperContact::address, &PaperContact::communeCode})
        contact.*text = row.string(at++);
    return contact;
}

} // namespace

Result<PaperReader> PaperReader::open(Connection &connection)
{
    PaperReader reader;
    const std::string columns = kContactColumns;
    const std::string contacts = withGone() + "SELECT " + columns +
        ", c.level, c.last_exposure_on, c.setting FROM contacts c JOIN people p ON p.key = c.person_id JOIN households h ON h.key = p.household_id"
        " WHERE c.source_person_id = ?1 ORDER BY c.level, c.last_exposure_on DESC, h.hamlet, h.visit_order, p.key";
    const std::string household = withGone() + "SELECT " + columns +
        " FROM people s JOIN people p ON p.household_id = s.household_id JOIN households h ON h.key = p.household_id WHERE s.key = ?1 AND p.key <> ?1 AND p.key NOT IN gone"
        " AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.source_person_id = ?1 AND c.person_id = p.key) ORDER BY p.key";
    const std::pair<Statement *, std::string_view> wanted[] = {
        {&reader.m_person, kPerson}, {&reader.m_exposure, kExposure}, {&reader.m_samples, kSamples}, {&reader.m_contacts, contacts}, {&reader.m_household, household}};
    for (const auto &[statement, sql] : wanted) {
        auto prepared = connection.prepare(sql);
        if (!prepared)
            return failed(prepared.error());
        *statement = std::move(*prepared);
    }
    return reader;
}

Result<PaperFacts> PaperReader::facts(const Episode &episode)
{
    PaperFacts facts;
    m_person.reset();
    m_person.bind(1, episode.personKey).bind(2, episode.key);
    const auto person = eachRow(m_person, [&](const Statement &row) {
        int at = 0;
        for (QString PaperFacts::*text :
            {&PaperFacts::occupation, &PaperFacts::workplace, &PaperFacts::monitorPhone, &PaperFacts::leader, &PaperFacts::leaderPhone, &PaperFacts::document})
            facts.*text = row.string(at++);
    });
    if (!person)
        return failed(person.error());
    m_exposure.reset();
    m_exposure.bind(1, episode.personKey).bind(2, bound(episode.releaseOn));
    if (const auto done = eachRow(m_exposure, [&](const Statement &row) { facts.lastExposureOn = date(row, 0); }); !done)
        return failed(done.error());
    const QDate end = episode.endedOn.isValid() ? episode.endedOn : episode.releaseOn;
    m_samples.reset();
    m_samples.bind(1, episode.personKey).bind(2, bound(episode.startOn)).bind(3, bound(end.isValid() ? end.addDays(1) : end));
    const auto samples = eachRow(m_samples, [&](const Statement &row) { facts.samples.push_back({date(row, 0), row.string(1), row.string(2), date(row, 3)}); });
    if (!samples)
        return failed(samples.error());
    return facts;
}

Result<std::vector<PaperContact>> PaperReader::contacts(const Episode &episode)
{
    std::vector<PaperContact> list;
    m_contacts.reset();
    m_contacts.bind(1, episode.personKey);
    const auto traced = eachRow(m_contacts, [&](const Statement &row) {
        PaperContact contact = contactOf(row);
        contact.level = row.string(8);
        contact.lastExposureOn = date(row, 9);
        contact.setting = row.string(10);
        list.push_back(std::move(contact));
    });
    if (!traced)
        return failed(traced.error());
    m_household.reset();
    m_household.bind(1, episode.personKey);
    if (const auto done = eachRow(m_household, [&](const Statement &row) { list.push_back(contactOf(row)); }); !done)
        return failed(done.error());
    return list;
}

Result<std::optional<Episode>> personAsEpisode(Connection &connection, const Uuid &person)
{
    std::optional<Episode> found;
    const auto done = eachRow(connection,
        "SELECT p.key, p.id, p.full_name, p.sex, p.birth_date, p.identity_number, ifnull(p.phone, h.phone), h.id, h.head_name, h.hamlet, h.address, h.commune_code, p.area, "
        "ifnull(h.team_id, 0), t.id, t.name, ifnull(h.visit_order, 0) FROM people p JOIN households h ON h.key = p.household_id LEFT JOIN teams t ON t.key = h.team_id WHERE p.id = ?1",
        [&](Statement &select) { select.bind(1, person); },
        [&](const Statement &row) {
            Episode episode;
            int at = 0;
            episode.personKey = row.integer(at++);
            episode.person = row.id(at++);
            for (QString Episode::*text : {&Episode::name, &Episode::sex, &Episode::birthDate, &Episode::identity, &Episode::phone})
                episode.*text = row.string(at++);
            episode.household = row.id(at++);
            for (QString Episode::*text : {&Episode::head, &Episode::hamlet, &Episode::address, &Episode::communeCode})
                episode.*text = row.string(at++);
            episode.area = row.integer(at++);
            episode.teamKey = row.integer(at++);
            episode.team = row.id(at++);
            episode.teamName = row.string(at++);
            episode.visitOrder = static_cast<int>(row.integer(at++));
            found = std::move(episode);
        });
    if (!done)
        return failed(done.error());
    return found;
}

} // namespace stc::store
