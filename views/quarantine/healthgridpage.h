// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"
#include "views/quarantine/checktyping.h"

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace stc::views {

class AreaFilter;
class DateEdit;
class MessageBar;
class PersonChecks;
class ReasonBox;
class SearchCombo;

/// Health checks of a team, hamlet or commune: people in visit order by days and sessions, typed without a mouse; F3 opens all days of one person.
class HealthGridPage final : public Page {
    Q_OBJECT
public:
    HealthGridPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    void refresh() override;
    void focusStart() override;
    void find() override;
    void copy() override;
    void selectAll() override;
    /// A person.
    void showRecord(const Uuid &person) override { openPerson(person); }
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;
    /// All days of one person, with the curve.
    void openPerson(const Uuid &person);
    /// Both included.
    void showDays(const QDate &first, const QDate &last);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTop();
    void makeDays();
    void makeGrid();
    void connectTyping();
    void load();
    /// Back to the box where one was, by person, day and session.
    void goTo(const std::optional<services::HealthPlace> &place, int row);
    void leavePerson();
    void takeDates();
    void shift(int spans);
    void layOut();
    void say(Tone tone, const QString &text);
    void showFound(const QString &who, const QString &what);
    void showBox(const CheckGridModel &model, const QModelIndex &index);
    void showSummary();
    [[nodiscard]] bool showsPerson() const;

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    AreaFilter *m_area;
    SearchCombo *m_team;
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
    QCheckBox *m_evening;
    ReasonBox *m_reasons;
    QLabel *m_summary;
    QStackedWidget *m_places;
    HealthGridModel *m_model;
    CheckTyping *m_typing;
    CheckGridView *m_view;
    PersonChecks *m_person;
    QLabel *m_facts;
    QDate m_first; ///< chosen
    QDate m_last;
    bool m_isStale = true;
};

} // namespace stc::views
