// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTimer;

namespace stc::views {

class DateEdit;
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
    /// Numbered pages are on paper or in a PDF: the books say so now.
    void numbered();

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
    /// Makes the pages for good where they have numbers, hands them to `output`, and keeps that they were printed; on a thread of its own.
    /// `output` gives the first and last page that came out, counted from 0.
    using PageRange = std::pair<std::size_t, std::size_t>;
    using Output = std::function<Result<PageRange>(const reports::Document &, const Progress &)>;
    using Made = std::shared_ptr<const reports::Document>;
    void put(const Output &output, const QString &success, const QString &folder);
    void dateChanged();
    [[nodiscard]] std::function<Result<Made>(const Progress &)> numberedJob(const Output &output) const;
    void finished(const Status &status, const QString &success, const QString &folder);

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    DateEdit *m_date = nullptr;
    DateEdit *m_until = nullptr;
    UnitCombo *m_unit = nullptr;
    QComboBox *m_team = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_gap = nullptr;
    QComboBox *m_due = nullptr;
    QComboBox *m_hamlet = nullptr;
    QComboBox *m_labels = nullptr;
    QCheckBox *m_initials = nullptr;
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
    reports::ChainChoice m_chain; ///< whose chain, as the page asked; only the initials can be changed here
    QDate m_firstDay; ///< as it was before it changed
    QDate m_lastDay;
    bool m_isPreparing = false;
    bool m_isStale = false; ///< a choice changed while pages were made
    bool m_wantsToClose = false;
};

} // namespace stc::views
