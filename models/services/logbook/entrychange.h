// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/typing.h"

namespace stc::services::logbook {

/// One line of a page on its way into the books: its visit, its new person, its record in a register, all in the change that `typing` has begun.
/// Where there are problems the change is to be given up.
class EntryChange {
public:
    EntryChange(Typing &typing, const PageEntry &entry) : m_typing(typing), m_entry(entry), m_facts(factsOf(entry.kind)) {}

    [[nodiscard]] Status save();
    /// Takes the line's records away.
    [[nodiscard]] Status remove(const QString &reason);
    [[nodiscard]] const std::vector<EntryProblem> &problems() const { return m_problems; }
    /// With the ids it has now.
    [[nodiscard]] const PageEntry &entry() const { return m_entry; }
    [[nodiscard]] bool isNew() const { return m_isNew; }

private:
    [[nodiscard]] Status findRecord();
    [[nodiscard]] Status savePerson();
    [[nodiscard]] Status saveVisit(const Uuid &row);
    [[nodiscard]] Status askAboutOtherLines(const Uuid &row, const store::Values &before);
    [[nodiscard]] Status saveRecord();
    [[nodiscard]] Status checkHousehold();
    [[nodiscard]] Status checkContact();
    [[nodiscard]] Result<RecordEdit> recordEdit() const;
    [[nodiscard]] Status addUsual(store::Values &values) const;
    [[nodiscard]] Status removeRecord(const QString &reason);
    [[nodiscard]] Result<Uuid> saved(RecordEdit edit);
    [[nodiscard]] bool isPlainVisit() const;

    Typing &m_typing;
    PageEntry m_entry;
    const KindFacts &m_facts;
    std::optional<schema::TableId> m_storedIn; ///< the register in which the line's record is now
    bool m_isNew = false;
    bool m_lacksPerson = false; ///< the new person could not be saved: that was said already
    bool m_wasPlainVisit = false;
    std::vector<EntryProblem> m_problems;
};

} // namespace stc::services::logbook
