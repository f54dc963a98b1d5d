// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/page.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace stc::views {

/// The pages that were typed since the window was opened, the last one first. Enter opens one again.
class SittingList final : public QWidget {
    Q_OBJECT
public:
    explicit SittingList(QWidget *parent);
    void remember(const services::PageView &view);
    [[nodiscard]] QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void wanted(const stc::services::TeamDay &page);

private:
    struct Typed {
        services::TeamDay page;
        QStringList texts; ///< team, day, state
        bool isFinished = false;
    };
    void showAll();

    std::vector<Typed> m_typed;
    QTableWidget *m_table;
    QLabel *m_count;
};

} // namespace stc::views
