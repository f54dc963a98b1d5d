// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"

#include <QDialog>

namespace stc::views {

class PapersPane;

/// Papers for people that another page has chosen: `(new PapersDialog(database, surroundings, episodes, reports::PrintKind::Order, this))->open()`.
/// The page hands `changed` on; the dialog deletes itself when it is closed.
class PapersDialog final : public QDialog {
    Q_OBJECT
public:
    /// `episodes` are ids of quarantines, not empty; `kind` one of Order, Pledge, MonitoringSheet, DoorCard, Certificate, EndDecision, ContactForm.
    PapersDialog(store::Database &database, const Surroundings &surroundings, const std::vector<Uuid> &episodes, reports::PrintKind kind, QWidget *parent);
    void reject() override;
    [[nodiscard]] PapersPane *pane() const { return m_pane; }

Q_SIGNALS:
    /// Numbers were given out.
    void changed(const stc::services::Change &change);

private:
    store::Database &m_database;
    Surroundings m_surroundings;
    PapersPane *m_pane;
};

} // namespace stc::views
