// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importer.h"
#include "views/main/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace stc::views {

class ComparisonView;
class CountsTable;
class Job;
class MessageBar;
class PreviewModel;

/// What an import would do: counts, every row with its outcome, and one row beside what the database holds.
class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    PreviewPane(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~PreviewPane() override;
    void setReport(services::ImportReport report);
    void clear();
    void focusStart();
    [[nodiscard]] bool skipsInvalid() const;
    [[nodiscard]] QString rejectsFolder() const;
    /// Why closed days are corrected; empty = they are not.
    [[nodiscard]] QString correctionReason() const;

Q_SIGNALS:
    void accepted();
    void rejected();
    /// The files are to be checked again, with correctionReason().
    void wantsCheck();

private:
    QWidget *makeRows();
    QWidget *makeBottom();
    QWidget *makeClosed();
    void fillFilters();
    void applyFilter();
    void showCurrent();
    void updateBottom();
    void chooseRejects();

    store::Database &m_database;
    Surroundings m_surroundings;
    std::shared_ptr<const services::ImportReport> m_report; ///< shared with the thread that reads single rows
    QLabel *m_title;
    MessageBar *m_summary;
    CountsTable *m_counts;
    QLabel *m_notices;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_table = nullptr;
    QLabel *m_shown = nullptr;
    PreviewModel *m_model;
    QTableView *m_rows = nullptr;
    ComparisonView *m_comparison = nullptr;
    QCheckBox *m_skip = nullptr;
    QWidget *m_closed = nullptr; ///< only where rows would change closed days
    QLabel *m_closedText = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_rejects = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_import = nullptr;
    Job *m_job;
    qint64 m_wanted = 0; ///< counts the rows asked for: an answer to an earlier one is not shown
};

} // namespace stc::views
