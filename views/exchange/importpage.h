// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importer.h"
#include "views/main/page.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace stc::views {

class ImportResult;
class Job;
class MessageBar;
class PreviewPane;
class ProgressPanel;

/// Taking in files: choose, look at what would happen, write, read what happened. Nothing is written before the person agrees.
class ImportPage final : public Page {
    Q_OBJECT
public:
    ImportPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~ImportPage() override;
    /// Adds to what was chosen; with `start` the check begins at once.
    void addPaths(const QStringList &paths, bool start);
    /// Back to an empty choice.
    void startAnew() { startOver(false); }
    void focusStart() override;
    [[nodiscard]] bool isBusy() const override;

private:
    QWidget *makeChoice();
    void chooseFiles();
    void chooseFolder();
    void updateChoice();
    void check();
    void checked(Result<services::ImportReport> result);
    void write();
    void written(Result<services::ImportReport> result);
    void startOver(bool keepPaths);
    [[nodiscard]] QStringList paths() const;

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    QStackedWidget *m_steps;
    QWidget *m_choice = nullptr;
    QListWidget *m_paths = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_check = nullptr;
    ProgressPanel *m_progress;
    PreviewPane *m_preview;
    ImportResult *m_result;
    Job *m_job;
};

} // namespace stc::views
