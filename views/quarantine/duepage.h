// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/due.h"
#include "services/quarantine/proposals.h"
#include "store/queries/duerows.h"
#include "views/main/page.h"

class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace stc::views {

class DateEdit;
class DueModel;
class EpisodeDialog;
class FilterBar;
class Job;
class MessageBar;
class SearchCombo;

/// What is to be done today with people in quarantine: the lists with their counts, and the people of one in visit order.
class DuePage final : public Page {
    Q_OBJECT
public:
    DuePage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~DuePage() override;
    void refresh() override;
    void focusStart() override;
    [[nodiscard]] bool isBusy() const override { return m_isWriting; }
    [[nodiscard]] QList<QWidget *> panes() override;
    void find() override;
    void copy() override;
    void selectAll() override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;
    void showList(store::DueList list);

Q_SIGNALS:
    /// The rows asked for are shown.
    void listed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Work = std::shared_ptr<const store::DueWork>;
    struct Reading {
        Work work;
        std::vector<store::DueRow> rows;
        store::DueList list = store::DueList::Fever;
    };
    QWidget *makeTop();
    QWidget *makeLists();
    QWidget *makeFilters();
    QWidget *makeRows();
    QWidget *makeActions();
    void fillFilters();
    [[nodiscard]] store::DueList list() const;
    [[nodiscard]] services::DueWish wish() const;
    void takeDate();
    void goToDay(const QDate &day);
    /// Counts again; only the rows of another list are read without.
    void read(bool countsAgain);
    void showReading(Result<Reading> reading);
    void showFirstWithPeople();
    void showCounts(const store::DueCounts &counts);
    void layOutRows();
    void updateActions();
    [[nodiscard]] bool takeKeyOfLists(int key);
    [[nodiscard]] bool takeKeyOfRows(int key);
    void openCurrent();
    void makeEpisodeActions(QWidget *bar);
    void updateEpisodeActions();
    void openDialog(EpisodeDialog *dialog);
    void proposeReleases();
    void askForReleases(const Result<std::vector<services::EpisodeProposal>> &proposals, const std::vector<Uuid> &wanted);
    void release(const std::vector<services::ProposalChoice> &choices, const QDate &day);
    /// Of the chosen rows, a heading standing for all people below it.
    [[nodiscard]] std::vector<Uuid> chosenEpisodes() const;

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages = nullptr;
    QLabel *m_alarm = nullptr; ///< what must be told at once, in red and in words; hidden when there is nothing
    DateEdit *m_date = nullptr;
    QDate m_day;               ///< shown; invalid = today, whichever day that is
    QTableWidget *m_lists = nullptr;
    FilterBar *m_filters = nullptr;
    SearchCombo *m_hamlet = nullptr;
    DueModel *m_model = nullptr;
    QTableView *m_rows = nullptr;
    QLabel *m_whole = nullptr; ///< the current person in full
    QLabel *m_count = nullptr;
    QPushButton *m_checks = nullptr;
    QPushButton *m_term = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_release = nullptr;
    Job *m_job = nullptr;
    Work m_work;            ///< nothing: to be counted
    bool m_isFilled = false; ///< the filters know their units and teams
    bool m_isOpened = false; ///< the first counts were shown
    bool m_isStale = false;  ///< asked again while reading
    bool m_isWriting = false;
};

} // namespace stc::views
