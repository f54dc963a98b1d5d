// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/quarantine/checktyping.h"

#include <QWidget>

class QLabel;

namespace stc::views {

class TemperatureChart;

/// All days of one person in quarantine, typed like the grid of many, with the temperature curve beside them.
class PersonChecks final : public QWidget {
    Q_OBJECT
public:
    PersonChecks(store::Database &database, ReasonBox &reasons, MessageBar &messages, QWidget *parent);

    /// false: there is nothing to show (said in the message bar).
    bool open(const Uuid &person);
    void reload();
    [[nodiscard]] const Uuid &person() const { return m_person; }
    [[nodiscard]] CheckGridView *view() const { return m_view; }
    void focusStart();

Q_SIGNALS:
    void changed(const stc::services::Change &change);
    void said(stc::views::Tone tone, const QString &text);
    void found(const QString &who, const QString &what);
    void suspected(const stc::Uuid &suspected);
    void leaveWanted();
    void moved(const QModelIndex &index);
    void wantsPerson(const stc::Uuid &person);

private:
    void showPerson();
    void goToToday();

    store::Database &m_database;
    MessageBar &m_messages;
    Uuid m_person;
    PersonChecksModel *m_model;
    CheckTyping *m_typing;
    CheckGridView *m_view;
    TemperatureChart *m_chart;
    QLabel *m_title;
    QLabel *m_facts;
};

} // namespace stc::views
