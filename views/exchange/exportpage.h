// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exporter.h"
#include "views/main/page.h"

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTableWidget;

namespace stc::views {

class Job;
class MessageBar;
class ProgressPanel;
class UnitCombo;

/// Making a package for another office: where to, whose rows, which tables, since when.
class ExportPage final : public Page {
    Q_OBJECT
public:
    ExportPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~ExportPage() override;
    void focusStart() override;
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] services::ExportOptions options() const;

private:
    QWidget *makeForm();
    QWidget *makeTarget(QWidget *parent);
    QWidget *makeTables(QWidget *parent);
    QWidget *makeResult();
    void chooseTarget();
    void suggestTarget();
    void updateState();
    void write();
    void written(const Result<services::ExportReport> &result);

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    QStackedWidget *m_steps;
    QWidget *m_form = nullptr;
    QRadioButton *m_zip = nullptr;
    QRadioButton *m_folder = nullptr;
    QLineEdit *m_target = nullptr;
    UnitCombo *m_unit = nullptr;
    QCheckBox *m_hasSince = nullptr;
    QDateTimeEdit *m_since = nullptr;
    QListWidget *m_tables = nullptr;
    QPushButton *m_write = nullptr;
    ProgressPanel *m_progress;
    QWidget *m_result = nullptr;
    QLabel *m_resultText = nullptr;
    QTableWidget *m_files = nullptr;
    QString m_writtenTo;
    bool m_targetIsOurs = true;
    Job *m_job;
};

} // namespace stc::views
