// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTimer;

namespace stc::views {

class Job;
class MessageBar;
class PageView;
class ProgressPanel;
class UnitCombo;

/// What to print, how it will look, and printer or PDF. Pages are made anew on a thread of their own whenever a choice changes.
class PrintDialog final : public QDialog {
    Q_OBJECT
public:
    PrintDialog(store::Database &database, const Surroundings &surroundings, const reports::PrintRequest &request, QWidget *parent);
    ~PrintDialog() override;
    void reject() override;
    [[nodiscard]] reports::PrintRequest request() const;
    [[nodiscard]] std::shared_ptr<const reports::Document> document() const { return m_document; }

Q_SIGNALS:
    /// New pages are shown.
    void prepared();

private:
    QWidget *makeChoices(const reports::PrintRequest &request);
    QWidget *makePreview();
    QLayout *makeButtons();
    void fillTeams();
    void fillHamlets();
    void makeBookChoices(QWidget *choices, const reports::PrintRequest &request);
    void choicesChanged();
    void prepare();
    void show(const Result<reports::Document> &document);
    void showPageNumber();
    void setBusy(bool isBusy);
    void savePdf();
    void writePdf(const QString &path);
    void print();
    void printOn(const std::shared_ptr<QPrinter> &printer);
    void finished(const Status &status, const QString &success, const QString &folder);

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QDateEdit *m_date = nullptr;
    UnitCombo *m_unit = nullptr;
    QComboBox *m_team = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_gap = nullptr;
    QComboBox *m_hamlet = nullptr;
    QComboBox *m_labels = nullptr;
    QLineEdit *m_printedBy = nullptr;
    QLabel *m_notes = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageView *m_view = nullptr;
    ProgressPanel *m_progress = nullptr;
    QSpinBox *m_page = nullptr;
    QLabel *m_pages = nullptr;
    QWidget *m_bar = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QTimer *m_rest;
    Job *m_job;
    std::shared_ptr<const reports::Document> m_document;
    bool m_isPreparing = false;
    bool m_isStale = false; ///< a choice changed while pages were made
    bool m_wantsToClose = false;
};

} // namespace stc::views
