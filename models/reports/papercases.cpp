// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets a paper, and which papers there are already.
#include "domain/clock.h"
#include "reports/quarantinepapers.h"
#include "reports/wording.h"
#include "store/queries/issuedpapers.h"

#include <algorithm>
#include <set>

namespace stc::reports {

using store::Episode;

namespace {

/// Undone by a later decision, never true, or gone on elsewhere on its very first day (the paper is of where the person went on):
/// no paper goes out for it unless somebody asks for that very one.
bool isVoid(const Episode &episode)
{
    const bool isMovedAtOnce = episode.endedOn.isValid() && episode.endedOn <= episode.startOn && episode.endReason.startsWith(QLatin1String("moved_to_"));
    return isMovedAtOnce || episode.endReason == QLatin1String("cancelled") || episode.endReason == QLatin1String("error");
}

class CaseFinder {
public:
    CaseFinder(store::Database &database, const PrintRequest &request, const PaperInfo &info)
        : m_database(database), m_request(request), m_info(info), m_date(request.date.isValid() ? request.date : database.clock().today()),
          m_issuedOn(request.issuedOn.isValid() ? request.issuedOn : database.clock().today())
    {
    }

    Result<std::vector<PaperCase>> find()
    {
        const auto people = m_request.person.isNull() ? ofDayOrChosen() : ofPerson();
        if (!people)
            return failed(people.error());
        for (const Episode &episode : *people) {
            if (const auto done = add(episode); !done)
                return failed(done.error());
        }
        return std::move(m_cases);
    }

private:
    Result<std::vector<Episode>> ofDayOrChosen()
    {
        const Unit *unit = m_request.unit.isEmpty() ? &m_database.unit() : m_database.units().find(m_request.unit);
        if (!unit)
            return fail(ErrorCode::WrongCall, Print::tr("There is no unit with the code “%1”. Choose one of the list of units.").arg(m_request.unit));
        store::EpisodeFilter filter{.area = unit->range(), .team = m_request.team, .category = m_request.category, .ids = m_request.episodes};
        const bool isChosen = !m_request.episodes.empty();
        if (!isChosen) {
            (m_info.isOfEnd ? filter.freeOn : filter.startsOn) = m_date;
            // Form no. 4 is for the contacts of a close contact.
            if (m_info.paper == Paper::ContactList && filter.category.isEmpty())
                filter.category = QStringLiteral("contact_f1");
        }
        auto found = store::episodes(m_database.connection(), filter);
        if (found && !isChosen)
            std::erase_if(*found, isVoid);
        return found;
    }

    /// The quarantine of that day, else the latest one.
    Result<std::vector<Episode>> ofPerson()
    {
        auto all = store::episodes(m_database.connection(), {.person = m_request.person});
        if (!all)
            return failed(all.error());
        std::erase_if(*all, isVoid);
        const auto rank = [this](const Episode &episode) {
            const bool fits = m_info.isOfEnd ? freeFrom(episode) == m_date : episode.startOn == m_date;
            return std::pair(fits, episode.startOn);
        };
        const auto best = std::max_element(all->begin(), all->end(), [&](const Episode &a, const Episode &b) { return rank(a) < rank(b); });
        if (best != all->end())
            return std::vector<Episode>{*best};
        // A case that was never in quarantine has contacts all the same.
        if (m_info.paper == Paper::ContactList) {
            auto person = store::personAsEpisode(m_database.connection(), m_request.person);
            if (!person)
                return failed(person.error());
            if (*person)
                return std::vector<Episode>{**person};
        }
        return fail(ErrorCode::WrongCall, Print::tr("This person has no quarantine to make the paper for. Choose someone else."));
    }

    Status add(const Episode &episode)
    {
        if (!m_info.hasNumber()) {
            m_cases.push_back({.people = {episode}, .symbol = {}, .issuedOn = m_issuedOn});
            return {};
        }
        const auto paper = store::issuedPaper(m_database.connection(), QLatin1String(m_info.code), episode.id);
        if (!paper)
            return failed(paper.error());
        if (*paper)
            return addIssued(**paper);
        // Ordered on paper before this program was there: that order keeps its number.
        if (m_info.paper == Paper::Order && !episode.decisionNumber.isEmpty()) {
            m_cases.push_back({.people = {episode}, .symbol = episode.decisionNumber, .issuedOn = episode.decisionDate.isValid() ? episode.decisionDate : m_issuedOn, .isIssued = true, .isReprint = true});
            return {};
        }
        addNew(episode);
        return {};
    }

    Status addIssued(const store::IssuedPaper &paper)
    {
        if (!m_issued.insert(paper.unitCode + u' ' + paper.symbol + u' ' + paper.issuedOn.toString(Qt::ISODate)).second)
            return {};
        const auto ids = store::episodesOfPaper(m_database.connection(), paper);
        if (!ids)
            return failed(ids.error());
        auto people = store::episodes(m_database.connection(), {.ids = *ids});
        if (!people)
            return failed(people.error());
        m_cases.push_back({.people = std::move(*people), .symbol = paper.symbol, .issuedOn = paper.issuedOn, .isIssued = true, .isReprint = m_request.issuedBy == 0 || paper.batch < m_request.issuedBy});
        return {};
    }

    void addNew(const Episode &episode)
    {
        if (m_request.isJoint && m_info.mayBeJoint) {
            const auto same = std::find_if(m_cases.begin(), m_cases.end(), [&](const PaperCase &paper) { return !paper.isIssued && paper.people.front().communeCode == episode.communeCode; });
            if (same != m_cases.end()) {
                same->people.push_back(episode);
                return;
            }
        }
        m_cases.push_back({.people = {episode}, .symbol = {}, .issuedOn = m_issuedOn});
    }

    store::Database &m_database;
    const PrintRequest &m_request;
    const PaperInfo &m_info;
    QDate m_date;
    QDate m_issuedOn;
    std::vector<PaperCase> m_cases;
    std::set<QString> m_issued; ///< decisions that are in the list with all their people
};

} // namespace

Result<std::vector<PaperCase>> paperCases(store::Database &database, const PrintRequest &request)
{
    const PaperInfo *info = paperOf(request.kind);
    if (!info)
        return fail(ErrorCode::WrongCall, Print::tr("“%1” is no paper of a quarantine.").arg(label(request.kind)));
    return CaseFinder(database, request, *info).find();
}

} // namespace stc::reports
