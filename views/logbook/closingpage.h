// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/closing.h"
#include "views/main/page.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace stc::views {

class ClosingDetail;
class MessageBar;
class SearchCombo;

/// Closing the day: the days of the last weeks at the left, the chosen one at the right. Ctrl+Enter closes it.
class ClosingPage final : public Page {
    Q_OBJECT
public:
    ClosingPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    void refresh() override;
    void focusStart() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeDays();
    void makeButtons();
    void load();
    void showDays();
    void showDay();
    void updateButtons();
    [[nodiscard]] QString commune() const;
    [[nodiscard]] const services::ClosingDay *chosen() const;
    void earlier();
    void closeChosen();
    void closeUntilChosen();
    void close(const QDate &from, const QDate &until);
    void reopen();
    void print();
    void finish(const services::Change &change, bool offersPrint);

    store::Database &m_database;
    Surroundings m_surroundings;
    bool m_mayClose;
    bool m_isStale = true;
    int m_weeks = 4;
    std::vector<services::ClosingDay> m_days; ///< the latest first
    MessageBar *m_messages;
    SearchCombo *m_commune = nullptr; ///< only above the communes
    QTableWidget *m_list = nullptr;
    QPushButton *m_earlier = nullptr;
    ClosingDetail *m_detail;
    QPushButton *m_close = nullptr;
    QPushButton *m_closeUntil = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace stc::views
