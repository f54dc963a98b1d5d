// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures.h"
#include "store/history.h"
#include "views/main/page.h"

class QComboBox;
class QGridLayout;
class QLabel;

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
    };
    void showCounted(const Counted &counted);
    void showFigures(const std::vector<services::Figure> &figures);
    [[nodiscard]] QWidget *makeFigure(const services::Figure &figure);
    [[nodiscard]] QDate firstDay() const;

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    DraftOffer *m_drafts;
    QLabel *m_last;
    QLabel *m_counting;
    QComboBox *m_period;
    QGridLayout *m_grid;
    Job *m_job;
    bool m_isStale = false; ///< something changed while it was counted
};

} // namespace stc::views
