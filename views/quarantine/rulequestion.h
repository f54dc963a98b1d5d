// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/terms.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace stc::views {

class DateEdit;

/// "An F1, not vaccinated, from 14 July on: which rule, until when, tests on which days?" Answered with every key.
class RuleQuestion final : public QWidget {
    Q_OBJECT
public:
    RuleQuestion(store::Database &database, QWidget *parent);

    /// Asks anew: rules or the counting changed.
    void ask();
    void focusStart();
    [[nodiscard]] QString category() const;

Q_SIGNALS:
    /// The rule that answers; null id = none.
    void answered(const stc::Uuid &rule, const QString &category);
    void failed(const stc::Error &error);

private:
    void makeFields();

    store::Database &m_database;
    QComboBox *m_category;
    QComboBox *m_vaccination;
    DateEdit *m_start;
    QLabel *m_answer;
};

} // namespace stc::views
