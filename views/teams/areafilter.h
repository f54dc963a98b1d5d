// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QWidget>

namespace stc::views {

class Preferences;
class SearchCombo;

/// Commune and hamlet that the pages about teams show. The commune is remembered, so that overview and board show the same one.
class AreaFilter final : public QWidget {
    Q_OBJECT
public:
    /// `wantsCommune`: one commune at a time (the board); else also a district, or everything.
    AreaFilter(store::Database &database, Preferences &preferences, bool wantsCommune, QWidget *parent);

    /// Reads anew which communes have teams or households, and takes the one that was chosen last, here or on the other page.
    void reload();
    [[nodiscard]] const Unit &unit() const;
    [[nodiscard]] bool isOneCommune() const { return unit().level == UnitLevel::Commune; }
    /// Empty = all.
    [[nodiscard]] QString hamlet() const;
    /// Those that can be chosen.
    void setHamlets(const QStringList &hamlets);

Q_SIGNALS:
    void unitChanged();
    void hamletChanged();

private:
    store::Database &m_database;
    Preferences &m_preferences;
    bool m_wantsCommune;
    SearchCombo *m_unit;
    SearchCombo *m_hamlet;
};

} // namespace stc::views
