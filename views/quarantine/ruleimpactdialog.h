// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/ruleapply.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace stc::views {

class DateEdit;
class Job;
class MessageBar;
class RuleImpactModel;

/// "Whom does it affect…": every quarantine that a rule would give other dates, from when to when, with the reason where it is better left alone. Nothing changes
/// until Apply; that is one change.
class RuleImpactDialog final : public QDialog {
    Q_OBJECT
public:
    RuleImpactDialog(store::Database &database, QuarantineRule rule, QWidget *parent);
    ~RuleImpactDialog() override;
    void reject() override;

Q_SIGNALS:
    void applied(const stc::services::Change &change);

private:
    void makeTop();
    void makeTable();
    void makeButtons();
    void ask();
    void show(const services::RulePreview &preview);
    void showTicks();
    void toggle();
    void apply();
    void setBusy(bool isBusy);
    [[nodiscard]] services::RuleQuestion question() const;

    store::Database &m_database;
    QuarantineRule m_rule;
    QDate m_asked;
    MessageBar *m_messages;
    DateEdit *m_on;
    QLabel *m_summary;
    RuleImpactModel *m_model;
    QTableView *m_table;
    QProgressBar *m_progress;
    QPushButton *m_apply = nullptr;
    Job *m_job;
    bool m_mustAskAgain = false;
};

} // namespace stc::views
