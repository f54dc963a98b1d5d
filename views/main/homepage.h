// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures.h"
#include "services/quarantine/due.h"
#include "store/queries/pagefigures.h"
#include "store/history.h"
#include "views/main/page.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace stc::views {

class DraftOffer;
class Job;
class MessageBar;

/// The overview: whose database it is, how much is in it, what came last, and the two things done most often. Counts in the background.
class HomePage final : public Page {
    Q_OBJECT
public:
    HomePage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~HomePage() override;
    void refresh() override;
    void focusStart() override;

private:
    struct Counted {
        Result<std::vector<services::Figure>> figures;
        std::vector<store::PackageLine> packages;
        std::vector<store::BatchLine> batches;
        std::vector<store::PageFigures> pages; ///< of the logbook: yesterday, today
        store::DueCounts due{};                ///< the day's work with people in quarantine
    };
    void showCounted(const Counted &counted);
    void showDue(const store::DueCounts &counts);
    void showPages(const std::vector<store::PageFigures> &days);
    void showFigures(const std::vector<services::Figure> &figures);
    [[nodiscard]] QWidget *makeFigure(const services::Figure &figure);
    [[nodiscard]] QDate firstDay() const;

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    DraftOffer *m_drafts;
    QLabel *m_last;
    QPushButton *m_due;   ///< the day's work with people in quarantine; hidden where nobody is in quarantine
    QLabel *m_dueMore;    ///< what of it is not as it should be
    QPushButton *m_pages; ///< how many pages of the logbook are missing; hidden where there are no teams
    QLabel *m_counting;
    QComboBox *m_period;
    QGridLayout *m_grid;
    Job *m_job;
    bool m_isStale = false; ///< something changed while it was counted
};

} // namespace stc::views
