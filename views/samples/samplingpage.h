// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/samples/answers.h"
#include "services/samples/rounds.h"
#include "store/queries/samplefigures.h"
#include "views/main/page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace stc::views {

class DateEdit;
class FilterBar;
class Job;
class MessageBar;
class RoundPeopleModel;
class RoundsModel;

/// Sampling: rounds at the left, the list of one at the right. In the list Space ticks who was sampled, A says absent, N negative, P positive, X no answer,
/// U takes a result back; each key is for the whole tube where several share one.
class SamplingPage final : public Page {
    Q_OBJECT
public:
    SamplingPage(store::Database &database, const Surroundings &surroundings, QWidget *parent = nullptr);
    ~SamplingPage() override;
    void refresh() override;
    void focusStart() override;
    void copy() override;
    void selectAll() override;
    void newRecord() override;
    void editRecord() override;
    void deleteRecord() override;
    [[nodiscard]] bool isBusy() const override { return m_isWriting; }
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;

Q_SIGNALS:
    /// The rounds asked for are shown.
    void listed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Asked {
        AreaRange area;
        Uuid team;
        QDate from;
        QDate to;
        QDate today;
    };
    struct Reading {
        std::vector<store::SamplingRound> rounds;
        store::SampleFigures figures;
        std::vector<store::PositivePerson> positives;
        QDate from; ///< of the figures
        QDate to;
    };
    using Work = std::function<Result<services::Change>(store::Database &)>;

    QWidget *makeRounds();
    QWidget *makePeople();
    QWidget *makeDays();
    QWidget *makeButtons();
    [[nodiscard]] Asked asked() const;
    void read();
    void showReading(Result<Reading> reading);
    void showFigures(const Reading &reading);
    void showPeople();
    void spanPools();
    void updateButtons();
    [[nodiscard]] const store::SamplingRound *round() const;
    [[nodiscard]] std::vector<Uuid> chosenPeople() const;

    // samplingpageactions.cpp
    [[nodiscard]] bool pressed(int key);
    void toggleTaken();
    void markAbsent();
    void answer(services::Answer answer);
    void answerAll();
    void enter(std::vector<services::SampleAnswer> answers);
    void write(std::size_t rows, Work work);
    void take(const Result<services::Change> &change);
    void goOn(int rowBefore, bool isTube);
    void takeAll();
    void openRound(const Uuid &round);
    void removeRound();
    void planAgain();
    void openLab();
    void showGroups();
    void proposeCase();
    void openCase(const store::PositivePerson &person);
    [[nodiscard]] std::optional<QDate> dayOf(DateEdit *edit);

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    FilterBar *m_filters = nullptr;
    QLabel *m_figures = nullptr;
    RoundsModel *m_rounds;
    RoundPeopleModel *m_people;
    QTableView *m_roundTable = nullptr;
    QTableView *m_peopleTable = nullptr;
    QLabel *m_heading = nullptr;
    DateEdit *m_takenOn = nullptr;
    DateEdit *m_resultOn = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_takeAll = nullptr;
    QPushButton *m_allNegative = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_case = nullptr;
    QPushButton *m_print = nullptr;
    Job *m_job;
    Job *m_writer;
    std::vector<store::PositivePerson> m_positives;
    store::SampleFigures m_read;
    QDate m_from;
    QDate m_to;
    Uuid m_shown;     ///< the round that stands at the right
    Uuid m_wanted;    ///< the round to come to when the list is there
    int m_cursor = 0; ///< row of the list to come to after a change
    bool m_isFilled = false;
    bool m_isWriting = false;
    bool m_isStale = false;
};

} // namespace stc::views
