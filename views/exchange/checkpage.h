// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/check.h"
#include "views/main/page.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace stc::views {

class Job;
class MessageBar;
class ProgressPanel;

/// Is the database whole, and which records deserve a look: how many of each kind, then the first of them; Enter opens the record.
class CheckPage final : public Page {
    Q_OBJECT
public:
    CheckPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~CheckPage() override;
    void focusStart() override;
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] QList<QWidget *> panes() override;

private:
    void start();
    void show(const Result<services::CheckReport> &report);
    void showFindings();
    void openFinding();

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    QPushButton *m_start;
    ProgressPanel *m_progress;
    QTableWidget *m_kinds;
    QTableWidget *m_findings;
    QLabel *m_hint;
    Job *m_job;
    services::CheckReport m_report;
};

} // namespace stc::views
