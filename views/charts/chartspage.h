// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charttable.h"
#include "views/charts/picturefile.h"
#include "views/main/page.h"

class QChartView;
class QComboBox;
class QLabel;
class QPrinter;
class QTabBar;
class QTableWidget;

namespace stc::views {

class DateEdit;
class Job;
class MessageBar;
class UnitCombo;

/// Pictures of the quarantine: people over time, begun and ended, checks done against due, the epidemic curve. Beside each the numbers.
class ChartsPage final : public Page {
    Q_OBJECT
public:
    ChartsPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~ChartsPage() override;
    void refresh() override;
    void focusStart() override;
    void copy() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] reports::ChartTable table() const;

    void showDays(const QDate &from, const QDate &to);
    void showOutbreak();

Q_SIGNALS:
    /// The figures asked for are shown.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Answer {
        store::ChartFigures figures;
        bool isEmpty = false; ///< nothing at all is known here
    };
    QWidget *makeChoices();
    QWidget *makeWorks();
    [[nodiscard]] AreaRange area() const;
    void takeDates();
    void load();
    void take(const Result<Answer> &answer);
    void showChart();
    void fillTable(const reports::ChartTable &table);
    [[nodiscard]] QString subtitle() const;
    void save(PictureFormat format);
    void print(bool isAll);
    void paint(QPrinter &printer, bool isAll);

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    UnitCombo *m_unit = nullptr;
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
    QComboBox *m_step = nullptr;
    QTabBar *m_kinds;
    QChartView *m_chart;
    QTableWidget *m_numbers;
    QLabel *m_note;
    Job *m_job;
    QDate m_first; ///< as asked for; invalid = the whole outbreak
    QDate m_last;
    store::ChartFigures m_figures;
    bool m_isStale = true;
    bool m_mustLoadAgain = false;
};

} // namespace stc::views
