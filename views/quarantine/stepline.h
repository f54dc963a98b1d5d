// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/suspected.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace stc::views {

class OfferEdit;
class WhenEdit;

/// One line below the list in which the next step of a suspected case is typed: when, to whom and how, which conclusion. Enter goes on and, from the last field, saves;
/// Ctrl+Enter saves at once; Esc leaves.
class StepLine final : public QFrame {
    Q_OBJECT
public:
    StepLine(store::Database &database, QWidget *parent);

    /// Asks for the step; what is usual stands there already.
    void ask(const store::SuspectedCase &one, services::SuspectedStep step, const QStringList &reportedTo);
    [[nodiscard]] const Uuid &suspected() const { return m_suspected; }
    [[nodiscard]] services::SuspectedStep step() const { return m_step; }
    void setProblem(const QString &problem);

Q_SIGNALS:
    void typed(const stc::services::StepDone &done);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<QWidget *> fields() const;
    void goOn(QWidget *from);
    void save();
    [[nodiscard]] QString codeOf(OfferEdit &edit, bool &isKnown) const;

    store::Database &m_database;
    Uuid m_suspected;
    services::SuspectedStep m_step = services::SuspectedStep::Reported;
    QLabel *m_title;
    WhenEdit *m_when;
    OfferEdit *m_via;
    OfferEdit *m_to;
    OfferEdit *m_method;
    QCheckBox *m_sample;
    OfferEdit *m_outcome;
    QLineEdit *m_note;
    QLabel *m_problem;
};

} // namespace stc::views
