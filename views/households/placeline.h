// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/teambook.h"
#include "views/forms/offeredit.h"
#include "views/households/entrycell.h"

#include <QWidget>

namespace stc::views {

/// Where the households of a paper list lie: chosen once at its top, kept for every household of the list.
class PlaceLine final : public QWidget {
    Q_OBJECT
public:
    PlaceLine(store::Database &database, QWidget *parent);

    /// Reads hamlets and teams again.
    void refresh();
    /// commune_code, hamlet, team_id (the text where there is no such team), visit_order.
    [[nodiscard]] store::Values values() const;
    void setValues(const store::Values &values);
    /// What is typed as a team and is none; empty = all is right.
    [[nodiscard]] QString unknownTeam() const;
    /// The next place in the round of the team, offered.
    void offerOrder();
    void focusStart();
    void focusTeam();
    void focusEnd();
    /// The line is to be filled first: there is no hamlet yet.
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void entered();
    void placeChanged();
    void goOn();
    void goBack();
    void cellFocused(stc::views::EntryCell *cell);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] OfferEdit *makeEdit(const char *objectName, const QString &label, int letters);
    void readTeams();
    [[nodiscard]] const Unit *commune() const;
    [[nodiscard]] QString communeName(const Unit &commune) const;

    store::Database &m_database;
    OfferEdit *m_commune; ///< hidden where the office is a commune
    OfferEdit *m_hamlet;
    OfferEdit *m_team;
    EntryCell *m_order;
    QString m_readFor; ///< the commune whose hamlets and teams are offered
};

} // namespace stc::views
