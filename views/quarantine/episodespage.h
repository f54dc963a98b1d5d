// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/episodelist.h"
#include "services/quarantine/proposals.h"
#include "views/main/page.h"

#include <QTimer>

#include <array>

class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;
class QTextBrowser;

namespace stc::views {

class AreaFilter;
class EpisodeDialog;
class EpisodeListModel;
class Job;
class MessageBar;
class ProposalModel;
class SearchCombo;

/// Quarantines: who is in one and was, how each came about, and what is done with them; on the second tab what the rules propose today.
class EpisodesPage final : public Page {
    Q_OBJECT
public:
    EpisodesPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~EpisodesPage() override;
    void refresh() override;
    void focusStart() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] bool isBusy() const override { return m_isWriting; }
    void find() override;
    void copy() override;
    void selectAll() override;
    void showDetails(bool isShown) override;
    /// The episode, whatever the filters are.
    void showRecord(const Uuid &id) override;
    /// Starts a quarantine.
    void newRecord() override;
    /// Another release for those chosen.
    void editRecord() override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;

    enum class Operation : std::uint8_t { Start, Term, Move, HandOver, Restart, End, Reopen };
    /// Opens its dialog for the chosen rows.
    void operate(Operation operation);

Q_SIGNALS:
    /// What was asked for is shown.
    void listed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Reading {
        services::EpisodeList list;
        std::optional<std::vector<services::EpisodeProposal>> proposals; ///< nothing: as before
    };
    QWidget *makeFilters();
    QWidget *makeActions();
    QWidget *makeList();
    QWidget *makeProposals();
    QTableView *makeTable(const char *objectName, const QString &accessibleName, QAbstractItemModel *model);
    /// Reads on another thread; the proposals too where the books may have changed.
    void read(bool withProposals);
    void take(Result<Reading> reading);
    void sift();
    void fillFilters();
    void showDetail();
    void updateActions();
    void openMenu();
    void openPapers();
    [[nodiscard]] std::vector<Uuid> chosen() const;
    void open(EpisodeDialog *dialog);
    [[nodiscard]] bool opensCase(const std::vector<int> &rows);
    void confirm(bool isAll);
    void write(const std::vector<services::ProposalChoice> &choices);

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    AreaFilter *m_area;
    SearchCombo *m_state = nullptr;
    SearchCombo *m_team = nullptr;
    SearchCombo *m_category = nullptr;
    QLineEdit *m_search = nullptr;
    QTabWidget *m_tabs = nullptr;
    EpisodeListModel *m_model;
    ProposalModel *m_proposals;
    QTableView *m_rows = nullptr;
    QTableView *m_proposalRows = nullptr;
    QTextBrowser *m_detail = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_confirmAll = nullptr;
    std::array<QPushButton *, 7> m_buttons{};
    Job *m_job;
    QTimer m_detailTimer;
    QTimer m_searchTimer;
    Uuid m_wanted;            ///< to be shown once it is read
    bool m_isStale = true;
    bool m_isWriting = false;
    bool m_mustReadAgain = false;
    bool m_mustPropose = false;
};

} // namespace stc::views
