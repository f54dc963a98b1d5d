// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/codelabels.h"
#include "reports/paperlayout.h"
#include "reports/paperoffice.h"
#include "store/queries/paperfacts.h"

namespace stc::reports {

/// One paper to be made: whom it is about, and its number.
struct PaperCase {
    std::vector<store::Episode> people; ///< never empty; several: one decision with a list
    QString symbol;        ///< "15/QĐ-UBND"; empty = it has no number yet
    QDate issuedOn;
    bool isIssued = false;  ///< it has its number
    bool isReprint = false; ///< it had it before this print
    [[nodiscard]] bool isJoint() const { return people.size() > 1; }
};

/// Someone of a paper, with what the books say besides.
struct PaperPerson {
    store::Episode episode;
    store::PaperFacts facts;
    std::vector<store::PaperContact> contacts; ///< only for lists of contacts
};

/// Makes the values of placeholders and the rows of tables. Labels are read once for all papers.
class PaperValues {
public:
    PaperValues(const PaperInfo &info, const PaperOffice &office, const UnitList &units);

    /// The paper that the next values are for; must live until then.
    void setPaper(const PaperCase &paper, const std::vector<PaperPerson> &people);
    /// Empty: the books do not say it.
    [[nodiscard]] QString of(const QString &placeholder);
    [[nodiscard]] PaperTables tables();

private:
    [[nodiscard]] QString ofPerson(const QString &name);
    [[nodiscard]] QString ofTerm(const QString &name);
    [[nodiscard]] QString ofTeam(const QString &name);
    [[nodiscard]] QString ofOffice(const QString &name) const;
    [[nodiscard]] const PaperPerson &person() const { return m_people->front(); }
    [[nodiscard]] QString address(const store::Episode &episode) const;
    [[nodiscard]] QString place(const store::Episode &episode) const;
    [[nodiscard]] QString term(const store::Episode &episode) const;
    [[nodiscard]] QString tests();
    [[nodiscard]] PaperTable peopleTable();
    [[nodiscard]] PaperTable monitoringTable() const;
    [[nodiscard]] PaperTable dayTable() const;
    [[nodiscard]] PaperTable testTable();
    [[nodiscard]] PaperTable contactTable();
    [[nodiscard]] const Unit *commune() const;

    const PaperInfo &m_info;
    const PaperOffice &m_office;
    const UnitList &m_units;
    const PaperCase *m_paper = nullptr;
    const std::vector<PaperPerson> *m_people = nullptr;
    CodeLabels m_reasons, m_kinds, m_occupations, m_results, m_methods, m_sexes, m_settings;
};

/// The day on which the person is or was free; invalid: not known.
[[nodiscard]] QDate freeFrom(const store::Episode &episode);
/// Days in quarantine; 0 = not known.
[[nodiscard]] int daysOf(const store::Episode &episode);

} // namespace stc::reports
