// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tracing/becomescase.h"
#include "views/quarantine/episodedialogs.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace stc::views {

class DateEdit;
class MessageBar;

/// What is known already of somebody who turned positive: by hand nothing but who, from a sample the day of its result.
struct CaseOffer {
    Uuid person;
    QDate confirmedOn; ///< invalid = today
    QDate onsetOn;
};

/// “Becomes F0”: the day, the code, and a list of everybody who changes, why, and which papers follow. Each line can be left out; Ctrl+Enter does it all in
/// one change. Make one, connect `changed`, show() it; it deletes itself when it is closed. The database must outlive it.
class CaseDialog final : public EpisodeDialog {
    Q_OBJECT
public:
    CaseDialog(store::Database &database, const CaseOffer &offer, QWidget *parent);

    /// For whom a quarantine begins or gets other dates: an order follows. As shown; once recorded, as written.
    [[nodiscard]] std::vector<Uuid> peopleWithOrders() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields(const CaseOffer &offer);
    void makeList();
    void makeButtons();
    [[nodiscard]] services::CaseNews news() const;
    /// Asks again what would happen.
    void preview();
    void showLines();
    void showCurrent();
    void toggle();
    void record();

    store::Database &m_database;
    Uuid m_person;
    std::vector<Uuid> m_leftOut;
    std::optional<services::CaseConsequences> m_shown; ///< nothing: it cannot be
    MessageBar *m_messages;
    QLabel *m_title;
    DateEdit *m_confirmed;
    DateEdit *m_onset;
    QLineEdit *m_code;
    QComboBox *m_form;
    QCheckBox *m_ends;
    QTableWidget *m_list;
    QLabel *m_sum;
    QLabel *m_current;
    QPushButton *m_record = nullptr;
};

} // namespace stc::views
