// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/readingcompare.h"
#include "services/logbook/readingrates.h"
#include "services/logbook/readingsample.h"
#include "views/main/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace stc::views {

class AreaFilter;
class DateEdit;
class DraftKeeper;
class Job;
class MessageBar;
class ReadingDecisions;
class ReadingList;
class ReadingRatesPane;
class ReadingSheet;
class ReasonBox;

/// A second person types a page again, without seeing what was typed first: only what was not as usual and the people in quarantine. Where the two differ one
/// looks at the paper and decides; how often was typed wrongly stands on the second tab.
class SecondReadingPage final : public Page {
    Q_OBJECT
public:
    SecondReadingPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~SecondReadingPage() override;
    void refresh() override;
    void focusStart() override;
    void copy() override;
    void openDraft(const store::Draft &draft) override;
    void openLogbookPage(const services::TeamDay &page) override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] static QString draftName() { return QStringLiteral("reading"); }

Q_SIGNALS:
    /// The list and the rates are shown.
    void listed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Step { Start, Typing, Deciding };
    struct Loaded {
        std::vector<services::ReadingPage> pages;
        std::vector<store::PageReading> readings;
        QDate from;
        QDate until;
    };
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] static Result<Loaded> read(store::Database &database, const AreaRange &area, const QDate &from, const QDate &until);
    void load();
    void take(Result<Loaded> loaded);
    void showLoaded();
    void setStep(Step step);
    void leave(std::function<void()> then);
    void begin(const services::TeamDay &page);
    void beginOwn(const services::TeamDay &page, bool isOwn);
    [[nodiscard]] bool openSheet(const services::TeamDay &page);
    void goOn();
    void compare();
    void apply(const QString &reason);
    void showDone(int compared, int differences, int mistakes, const std::vector<int> &withoutPerson);
    void giveUp();
    void offerDraft();
    [[nodiscard]] QByteArray draftContent() const;

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    AreaFilter *m_area;
    DateEdit *m_from;
    DateEdit *m_until;
    QTabWidget *m_tabs;
    ReadingList *m_list;
    ReadingRatesPane *m_rates;
    QLabel *m_title;
    QStackedWidget *m_steps;
    ReadingSheet *m_sheet;
    ReadingDecisions *m_decisions;
    ReasonBox *m_reason;
    QPushButton *m_goOn;
    QPushButton *m_back;
    QPushButton *m_giveUp;
    DraftKeeper *m_keeper;
    Job *m_job;
    Loaded m_loaded; ///< before a hamlet is asked for
    std::optional<services::PageView> m_view; ///< of the page that is being read
    bool m_readsOwn = false;
    bool m_mustLoadAgain = false;
    bool m_isStale = true; ///< something changed while nobody looked
};

} // namespace stc::views
