// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"
#include "views/quarantine/suspectedmodel.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace stc::views {

class AreaFilter;
class DateEdit;
class MessageBar;
class ReasonBox;
class SearchCombo;
class StepLine;

/// Suspected cases from finding to conclusion: what is to be done next, how long each step took, and what is overdue. Enter does the next step.
class SuspectedPage final : public Page {
    Q_OBJECT
public:
    SuspectedPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    void refresh() override;
    void focusStart() override;
    void find() override;
    void copy() override;
    void editRecord() override;
    /// A suspected case; where the filters hide it, they are widened.
    void showRecord(const Uuid &suspected) override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTop();
    void makeFilters();
    void makeTable();
    void makeActions();
    void load();
    void showTeams();
    void showSummary();
    void showActions();
    [[nodiscard]] const store::SuspectedCase *current() const;
    void askNext();
    void save(const services::StepDone &done);
    void takeBack(const QString &reason);
    void startQuarantine();
    void recordCase();
    void openChecks();
    void openLimits();
    void take(const Result<services::Change> &change, const std::function<void(const QString &reason)> &retry);

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    AreaFilter *m_area;
    SearchCombo *m_team;
    QCheckBox *m_onlyOpen;
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
    QLabel *m_summary;
    SuspectedModel *m_model;
    QTableView *m_table;
    StepLine *m_step;
    ReasonBox *m_reasons;
    QLabel *m_facts;
    QPushButton *m_next = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_quarantine = nullptr;
    QPushButton *m_case = nullptr;
    QTimer m_clock;
    QStringList m_hamlets;
    bool m_isStale = true;
};

} // namespace stc::views
