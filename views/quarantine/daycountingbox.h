// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/queries/quarantinerules.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace stc::views {

class Job;
class Prompts;

/// How this office counts the days of a quarantine, with an example in figures. What is stored stays as it is: how many quarantines would get other dates is said first.
class DayCountingBox final : public QWidget {
    Q_OBJECT
public:
    DayCountingBox(store::Database &database, Prompts &prompts, QWidget *parent);
    ~DayCountingBox() override;

    void refresh();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void changed();
    void failed(const stc::Error &error);

private:
    void want(const DayCounting &counting);
    void confirm(const DayCounting &counting, int affected);
    void show(const DayCounting &counting);

    store::Database &m_database;
    Prompts &m_prompts;
    QButtonGroup *m_ways;
    QLabel *m_example;
    Job *m_job;
};

} // namespace stc::views
