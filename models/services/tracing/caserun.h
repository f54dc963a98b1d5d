// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/episodewriter.h"
#include "services/tracing/becomescase.h"
#include "store/queries/contactgraph.h"

#include <QCoreApplication>

#include <set>

namespace stc::services {

/// Texts of these services.
struct CaseTr {
    Q_DECLARE_TR_FUNCTIONS(BecomesCase)
};

/// Writes a new case with all that follows into a change, and tells what it wrote. The preview is the same run without the commit: so it cannot promise anything else.
class CaseRun {
public:
    CaseRun(store::Editor &editor, const CaseNews &news) : m_editor(editor), m_news(news), m_leftOut(news.leftOut.begin(), news.leftOut.end()) {}
    [[nodiscard]] Result<CaseConsequences> run();

private:
    [[nodiscard]] Status checkNews();
    [[nodiscard]] Status readBefore();
    [[nodiscard]] Status writeCase();
    [[nodiscard]] Status endOwnEpisode();
    [[nodiscard]] Status writeHousehold();
    [[nodiscard]] Status writeMember(const Uuid &person);
    [[nodiscard]] Status writeLines();
    [[nodiscard]] CaseLine lineOf(const store::ContactBook &after, PersonIndex person, int oldLevel) const;
    [[nodiscard]] Status act(CaseLine &line);
    [[nodiscard]] Status start(CaseLine &line);
    [[nodiscard]] Status changeCategory(CaseLine &line, const store::Episode &episode);
    [[nodiscard]] Status restart(CaseLine &line, const store::Episode &episode);
    [[nodiscard]] QDate today() const { return m_editor.database().clock().today(); }
    [[nodiscard]] bool isLeftOut(const Uuid &person) const { return m_leftOut.contains(person); }
    [[nodiscard]] bool isMember(const Uuid &person) const { return m_members.contains(person); }

    store::Editor &m_editor;
    const CaseNews &m_news;
    std::set<Uuid> m_leftOut;
    CaseConsequences m_result;
    store::ContactBook m_before;
    Uuid m_household;
    std::set<Uuid> m_members;    ///< of the household, newly exposed
    std::vector<Uuid> m_around;  ///< the person and the household
    QDate m_atHomeUntil;         ///< the last day on which the household met the person
    std::optional<EpisodeWriter> m_writer;
};

} // namespace stc::services
