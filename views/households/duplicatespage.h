// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/duplicates.h"
#include "services/duplicatesmerge.h"
#include "views/main/page.h"

class QLabel;
class QPushButton;
class QTabBar;
class QTableView;

namespace stc::items {
class DuplicatesModel;
}

namespace stc::views {

class DuplicatesCompare;
class Job;
class MessageBar;
class ProgressPanel;
class UnitCombo;

/// What was entered twice: pairs with their reasons, found in the background; below them the two records side by side. M makes one of them, N notes that they are
/// different; the next pair follows by itself.
class DuplicatesPage final : public Page {
    Q_OBJECT
public:
    DuplicatesPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~DuplicatesPage() override;
    void refresh() override;
    void focusStart() override;
    [[nodiscard]] QList<QWidget *> panes() override;

protected:
    /// Who looks at the page the first time wants to see the pairs, not a button.
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found {
        services::DuplicateReport report;
        qint64 milliseconds = 0;
    };
    [[nodiscard]] schema::TableId table() const;
    [[nodiscard]] bool showsDecided() const;
    [[nodiscard]] int currentRow() const;
    void build();
    void lay();
    void search();
    void showFound(Result<Found> found);
    void showPair();
    void updateButtons();
    void updateCount();
    void merge();
    void mergeNow();
    void callDifferent();
    void takeBack();
    void openSide(bool first);
    /// After a pair has gone from the list: says so to the window, shows the next one.
    void finish(const services::Change &change);
    void goTo(int row);

    store::Database &m_database;
    Surroundings m_surroundings;
    items::DuplicatesModel *m_model;
    MessageBar *m_messages;
    QTabBar *m_what;
    UnitCombo *m_unit;
    QLabel *m_count;
    ProgressPanel *m_progress;
    QTableView *m_list;
    QLabel *m_reasons;
    DuplicatesCompare *m_compare;
    QPushButton *m_merge;
    QPushButton *m_different;
    QPushButton *m_takeBack;
    QPushButton *m_openFirst;
    QPushButton *m_openSecond;
    QPushButton *m_again;
    Job *m_job;
    std::int64_t m_batch = -1;     ///< the last change that the list knows of; -1 = nothing was searched yet
    qint64 m_milliseconds = 0;     ///< of the last search
    qint64 m_found = 0;
    qint64 m_records = 0;
    bool m_searchAgain = false;    ///< when the running search has ended
};

} // namespace stc::views
