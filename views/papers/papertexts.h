// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperkinds.h"
#include "views/main/page.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace stc::views {

class Job;
class MessageBar;
class PaperHighlighter;
class PapersPreview;

/// The texts of the papers, with the values that they may ask for, what is wrong with them, and how they will look (about a made-up person).
class PaperTexts final : public QDialog {
    Q_OBJECT
public:
    /// `name` of a PaperTextInfo: the text to begin with; empty = the first.
    PaperTexts(store::Database &database, const Surroundings &surroundings, const QString &name, QWidget *parent);
    ~PaperTexts() override;
    void reject() override;
    [[nodiscard]] const std::vector<reports::TemplateFault> &faults() const { return m_faults; }

Q_SIGNALS:
    /// The pages of the text are shown.
    void prepared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEditor();
    QWidget *makeFields();
    QLayout *makeButtons();
    [[nodiscard]] const reports::PaperTextInfo &info() const;
    void textChosen();
    void textChanged();
    void fillFields();
    void insert(const QListWidgetItem *item);
    void goToFault(int row);
    void showFaults();
    void prepare();
    void asShipped();
    void save();
    [[nodiscard]] bool hasChanges() const;

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    QComboBox *m_which = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QListWidget *m_faultList = nullptr;
    QListWidget *m_fields = nullptr;
    PaperHighlighter *m_highlighter = nullptr;
    PapersPreview *m_preview;
    QPushButton *m_save = nullptr;
    QTimer *m_rest;
    Job *m_job;
    std::vector<reports::TemplateFault> m_faults;
    QHash<QString, QString> m_edited; ///< texts that were changed here, by name
    bool m_isShowing = false;         ///< the text is set by the program
    bool m_mustPrepareAgain = false;
};

} // namespace stc::views
