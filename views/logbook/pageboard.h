// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/board.h"
#include "views/main/page.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace stc::items {
class PageBoardModel;
}

namespace stc::views {

class AreaFilter;
class DateEdit;
class Job;
class MessageBar;
class PageBoardTable;
class PageCodeLine;

/// Which pages are missing: teams by days. Enter opens a page, Space says that it came back, and a stack of papers is received by scanning.
class PageBoard final : public Page {
    Q_OBJECT
public:
    PageBoard(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~PageBoard() override;
    void refresh() override;
    void focusStart() override;
    void find() override;
    void copy() override;
    void selectAll() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;
    /// Both days included.
    void showDays(const store::DaySpan &days);

Q_SIGNALS:
    /// The board asked for is shown.
    void listed();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Asked {
        QString unit;
        std::optional<store::DaySpan> days; ///< nothing = the usual ones
    };
    using Answer = Result<store::PageBoard>;
    void makeTop();
    void makeDays();
    void makeReceiving();
    [[nodiscard]] static Answer read(store::Database &database, const Asked &asked);
    void load();
    void take(Answer answer);
    /// Where the person is, as the page and as numbers: rows are others after a filter.
    struct Place {
        std::optional<services::TeamDay> page;
        int row = 0;
        int column = 0;
    };
    [[nodiscard]] Place place() const;
    void goTo(const Place &place, bool isLastDay);
    void showSummary();
    void takeDates();
    void shift(int spans);
    void lastDays(int days);
    void toggleReturned();
    void setReturned(const std::vector<services::TeamDay> &pages, bool isReturned);
    void startReceiving();
    void stopReceiving();
    void receive(const services::Sheet &sheet);
    /// All that is shown: the unit and its days.
    void printBoard();

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    AreaFilter *m_area;
    QCheckBox *m_onlyMissing;
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
    QLabel *m_summary;
    QWidget *m_receiving = nullptr;
    PageCodeLine *m_code = nullptr;
    items::PageBoardModel *m_model;
    PageBoardTable *m_table;
    Job *m_job;
    std::optional<store::DaySpan> m_days; ///< chosen by the person; stays when the unit changes
    int m_received = 0;
    bool m_isStale = true;
    bool m_mustLoadAgain = false;
};

} // namespace stc::views
