// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/database.h"

#include <QDate>
#include <QDialog>

#include <vector>

/// What is done with quarantines, for every page that shows some: make one, connect `changed` to the page's own signal, show() it. It deletes itself when it is closed.
///
///     EpisodeDialog *dialog = makeEndDialog(m_database, {episode}, this);
///     connect(dialog, &EpisodeDialog::changed, this, &Page::changed);
///     dialog->show();
namespace stc::views {

/// Enter goes on from field to field, Ctrl+Enter does it, Esc leaves; what cannot be is said above the buttons and nothing typed is lost.
class EpisodeDialog : public QDialog {
    Q_OBJECT
public:
    using QDialog::QDialog;

Q_SIGNALS:
    /// It was done; the dialog closes.
    void changed(const stc::services::Change &change);
};

/// What a page knows already of people who are to begin a quarantine.
struct StartOffer {
    std::vector<Uuid> people;
    QString category;   ///< code of quarantines.reason; empty = F1
    QString form;       ///< code of quarantines.kind; empty = at home
    QDate startOn;      ///< invalid = today
    QDate lastExposure;
};
/// One person, a household, a list: those of the offer, and others who are found by three letters or by the number of their household.
[[nodiscard]] EpisodeDialog *makeStartDialog(store::Database &database, const StartOffer &offer, QWidget *parent);

/// `episodes` are open ones (ended ones for makeReopenDialog), at least one. The database must outlive the dialog.
[[nodiscard]] EpisodeDialog *makeTermDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent);
[[nodiscard]] EpisodeDialog *makeMoveDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent);
[[nodiscard]] EpisodeDialog *makeHandOverDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent);
[[nodiscard]] EpisodeDialog *makeRestartDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent);
[[nodiscard]] EpisodeDialog *makeEndDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent);
[[nodiscard]] EpisodeDialog *makeReopenDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent);

} // namespace stc::views
