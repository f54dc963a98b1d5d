// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/closing.h"
#include "services/logbook/sheets.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace stc::views {

/// One day at the right of the page: its figures, what stands in the way, what was corrected since.
class ClosingDetail final : public QWidget {
    Q_OBJECT
public:
    ClosingDetail(store::Database &database, QWidget *parent);
    /// What is wrong with reading it is shown in its place.
    void showDay(const QString &commune, const services::ClosingDay &day);
    /// What would stand in the way of closing the shown day; of a closed one what stood there.
    [[nodiscard]] QString obstacles() const;
    [[nodiscard]] QTableWidget *table() const { return m_obstacles; }

Q_SIGNALS:
    /// The page of that team and day is to be opened.
    void opened(const stc::services::TeamDay &page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showContent(const store::ClosingContent &content);
    void showGaps(const std::vector<services::CounterGap> &gaps);
    void showCorrections(const QString &commune, const QDate &day);
    void addObstacle(const Uuid &team, const QString &name, const QString &what);
    void openCurrent();

    store::Database &m_database;
    QDate m_day;
    std::vector<Uuid> m_teams; ///< of the rows of the obstacles
    int m_missing = 0;
    int m_unfinished = 0;
    int m_gaps = 0;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_totals;
    QLabel *m_obstaclesTitle;
    QTableWidget *m_obstacles;
    QLabel *m_correctionsTitle;
    QTableWidget *m_corrections;
};

} // namespace stc::views
