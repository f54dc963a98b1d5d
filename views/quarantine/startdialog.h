// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/episodes.h"
#include "views/forms/referenceedit.h"
#include "views/quarantine/episodeform.h"

#include <QTimer>

class QTableWidget;

namespace stc::views {

/// Quarantines that begin together: who, since when, where, under which order. What becomes of each stands beside the name before anything is written.
class StartDialog final : public EpisodeForm {
    Q_OBJECT
public:
    StartDialog(store::Database &database, const StartOffer &offer, QWidget *parent);
    ~StartDialog() override;
    void addPeople(const std::vector<Uuid> &people);
    [[nodiscard]] const std::vector<Uuid> &people() const { return m_people; }

Q_SIGNALS:
    /// What would become of everybody is shown.
    void judged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    Result<services::Change> run() override;
    void updatePreview() override { m_timer.start(); }

private:
    void makeFinders();
    void makeList();
    void makeFields(const StartOffer &offer);
    void addHousehold();
    [[nodiscard]] services::EpisodeStart question() const;
    void judge();
    void showOutcomes(const std::vector<services::StartOutcome> &outcomes);
    void leaveOut();
    void restartThose();

    std::vector<Uuid> m_people;
    std::vector<services::StartOutcome> m_outcomes;
    std::unique_ptr<ReferenceEdit> m_person;
    std::unique_ptr<ReferenceEdit> m_household;
    QTableWidget *m_list = nullptr;
    QPushButton *m_restart = nullptr;
    FieldEdit *m_category = nullptr;
    FieldEdit *m_form = nullptr;
    FieldEdit *m_startOn = nullptr;
    FieldEdit *m_exposure = nullptr;
    FieldEdit *m_days = nullptr;
    FieldEdit *m_reason = nullptr;
    FieldEdit *m_place = nullptr;
    FieldEdit *m_order = nullptr;
    FieldEdit *m_orderDate = nullptr;
    FieldEdit *m_monitor = nullptr;
    QTimer m_timer;
    bool m_skipsRefused = false;
};

} // namespace stc::views
