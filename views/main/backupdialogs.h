// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace stc::views {

class Job;
class MessageBar;
class ProgressPanel;

/// A copy of the whole database in one file.
class BackupDialog final : public QDialog {
    Q_OBJECT
public:
    BackupDialog(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~BackupDialog() override;
    void reject() override;

private:
    void choose();
    void backUp();
    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    QStackedWidget *m_steps;
    QWidget *m_form;
    QLineEdit *m_target;
    QPushButton *m_start;
    QPushButton *m_close;
    ProgressPanel *m_progress;
    Job *m_job;
};

/// Puts a backup in the place of the database. The window closes the database when asked, and opens what is there afterwards.
class RestoreDialog final : public QDialog {
    Q_OBJECT
public:
    /// `databasePath` empty: nothing is open, then the last database is meant.
    RestoreDialog(const QString &databasePath, const Surroundings &surroundings, QWidget *parent);
    ~RestoreDialog() override;
    void reject() override;

Q_SIGNALS:
    void aboutToReplace();
    /// Done or failed: this file is to be opened. `kept` is where the replaced database is, empty when nothing was replaced.
    void finishedWith(const QString &databasePath, const QString &kept);
    void failedWith(const QString &databasePath, const stc::Error &error);

private:
    void chooseBackup();
    void ask();
    void restore();
    QString m_databasePath;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    QStackedWidget *m_steps;
    QWidget *m_form;
    QLineEdit *m_backup;
    QPushButton *m_start;
    QPushButton *m_close;
    ProgressPanel *m_progress;
    Job *m_job;
};

} // namespace stc::views
