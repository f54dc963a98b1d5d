// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tracing/caseoverview.h"
#include "views/main/page.h"

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace stc::items {
class CaseListModel;
}

namespace stc::views {

class AreaFilter;
class ContactLines;
class DraftKeeper;
class Job;
class KeyLine;
class MessageBar;
class PersonPane;
class ReferenceEdit;

/// Contact tracing: the cases at the left, at the right one person with the contacts up and down, and below it a list in which new contacts are typed. An F1
/// becomes F0 from here, quarantines begin for those who are marked.
class TracingPage final : public Page {
    Q_OBJECT
public:
    TracingPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~TracingPage() override;
    void refresh() override;
    void focusStart() override;
    void find() override;
    void newRecord() override;
    void showRecord(const Uuid &person) override { showPerson(person); }
    void openDraft(const store::Draft &draft) override;
    [[nodiscard]] QList<QWidget *> panes() override;
    /// How its drafts are called.
    [[nodiscard]] static QString draftName();
    /// Shows somebody: a case, a contact, or anybody whose contacts are to be typed.
    void showPerson(const Uuid &person);

Q_SIGNALS:
    /// The cases were read.
    void listed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTop();
    void makeCases(QWidget *parent);
    void makeWorks();
    [[nodiscard]] QAction *addWork(const char *objectName, const QString &text, const QString &keys, void (TracingPage::*work)());
    void load();
    void showCases(const Result<std::vector<services::CaseOverview>> &cases);
    void showSum();
    void showCurrent();
    void goBack();
    void becomesCase();
    void startQuarantine();
    void printContactForm();
    /// Papers of the quarantines of those people: the open ones, else the latest.
    void openPapers(const std::vector<Uuid> &people, reports::PrintKind kind);
    void openPerson();
    void openChain();
    void setWorksEnabled();
    void take(const services::Change &change);
    void offerDraft();

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    AreaFilter *m_area;
    std::unique_ptr<ReferenceEdit> m_finder;
    QLabel *m_sum;
    KeyLine *m_sift;
    QTableView *m_table;
    items::CaseListModel *m_model;
    PersonPane *m_person;
    ContactLines *m_lines;
    DraftKeeper *m_keeper;
    Job *m_job;
    std::vector<std::pair<QAction *, QPushButton *>> m_works;
    std::vector<Uuid> m_before; ///< people looked at before, for Backspace
    bool m_isAgain = false;     ///< changed while it was read
    bool m_isChoosing = false;  ///< the row follows the person, not the other way round
};

} // namespace stc::views
