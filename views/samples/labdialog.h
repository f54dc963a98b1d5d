// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"
#include "services/samples/labmatch.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace stc::views {

class DateEdit;
class Job;
class LabModel;
class MessageBar;

/// A laboratory's list of results before it is written: what its columns mean, whose result each line is, what is doubtful or wrong. In the lines Space leaves
/// one out, R replaces another result, Enter goes to the people it may mean. Ctrl+Enter writes all in one change. It deletes itself when it is closed.
class LabDialog final : public QDialog {
    Q_OBJECT
public:
    LabDialog(store::Database &database, const Surroundings &surroundings, const QString &path, QWidget *parent);
    ~LabDialog() override;

Q_SIGNALS:
    void changed(const stc::services::Change &change);
    /// The lines are shown.
    void matched();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Reading {
        services::LabFile file;
        services::LabColumns columns;
        services::LabPreview preview;
    };
    void makeColumns();
    void makeLines();
    void makeButtons();
    void read();
    void showReading(Result<Reading> reading);
    void fillColumns(const Reading &reading);
    [[nodiscard]] services::LabColumns chosenColumns() const;
    void showSummary();
    void showCandidates();
    void chooseCandidate();
    [[nodiscard]] bool pressed(int key);
    void goToOpen(int from);
    void apply();

    store::Database &m_database;
    Surroundings m_surroundings;
    QString m_path;
    QStringList m_header;
    MessageBar *m_messages;
    std::vector<QComboBox *> m_columns; ///< one for each meaning
    DateEdit *m_on = nullptr;
    QLabel *m_summary = nullptr;
    LabModel *m_model;
    QTableView *m_lines = nullptr;
    QLabel *m_reason = nullptr; ///< why the current line is not ready, in full
    QListWidget *m_candidates = nullptr;
    QCheckBox *m_onlyOpen = nullptr;
    QPushButton *m_leaveAll = nullptr;
    QPushButton *m_apply = nullptr;
    Job *m_job;
    bool m_isChosen = false; ///< the person said what the columns mean
    bool m_isStale = false;
};

} // namespace stc::views
