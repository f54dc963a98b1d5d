// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/keyline.h"
#include "views/logbook/checktext.h"

namespace stc::views {

/// One box of the people in quarantine on a logbook page; what can stand in it: checktext.h.
class CheckCell final : public KeyLine {
    Q_OBJECT
public:
    /// `feverTenths`: from which temperature on it stands out (setting fever_tenths).
    CheckCell(const store::Database &database, int feverTenths, QWidget *parent);

    /// What stands there, with the id it has in the books; only where it can be read.
    [[nodiscard]] services::PageCheck check() const;
    void setCheck(const services::PageCheck &check);
    [[nodiscard]] const services::PageCheck &stored() const { return m_stored; }
    /// Another text than the books say.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// For a draft: as typed.
    void restore(const QString &text);
    /// What is wrong with the text; empty = nothing.
    [[nodiscard]] QString problem() const { return m_problem; }
    void setProblem(const QString &problem);
    /// What has to be seen to: "fever 38,1 °C, shortness of breath"; empty = nothing.
    [[nodiscard]] QString alarm() const;
    void settle() override;
    /// What can be typed.
    [[nodiscard]] static QString letters();

protected:
    void typed() override;
    void restored() override;

private:
    /// With the id it has in the books, where something stands.
    [[nodiscard]] CheckReading read() const;
    [[nodiscard]] QString textOf(const services::PageCheck &check) const;
    void mark();

    const store::Database &m_database;
    int m_feverTenths;
    services::PageCheck m_stored;
    QString m_problem;
    bool m_isChanged = false;
};

} // namespace stc::views
