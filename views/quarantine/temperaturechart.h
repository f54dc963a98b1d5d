// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/healthgrid.h"

#include <QtCharts/QChartView>

class QGraphicsSimpleTextItem;

namespace stc::views {

/// The temperatures of one person over their quarantine, with the line from which on it is a fever and the letters of the symptoms below each measuring.
class TemperatureChart final : public QChartView {
    Q_OBJECT
public:
    explicit TemperatureChart(store::Database &database, QWidget *parent);
    /// `grid` holds one person.
    void show(const services::HealthGrid &grid, int feverTenths);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Letters {
        double x = 0;
        QGraphicsSimpleTextItem *item = nullptr;
    };
    void draw();
    void addCurve(double fever);
    void addAxes(double highest);
    void addLetters(double x, const services::PageCheck &check);
    void placeLetters();

    store::Database &m_database;
    services::HealthGrid m_grid;
    int m_feverTenths = 375;
    std::vector<Letters> m_letters;
};

} // namespace stc::views
