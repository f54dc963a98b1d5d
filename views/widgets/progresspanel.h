// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace stc::views {

class Job;

/// What is being done, how far it is, and a way to stop it.
class ProgressPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);
    /// Shows the progress of that job from now on; its button stops it. `reassurance` says what stopping means.
    void watch(Job *job, const QString &title, const QString &reassurance);

private:
    void update(qint64 done, qint64 total, const QString &step);
    QLabel *m_title;
    QLabel *m_step;
    QLabel *m_reassurance;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    Job *m_job = nullptr;
};

} // namespace stc::views
