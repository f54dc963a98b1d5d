// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gridmodel.h"
#include "views/widgets/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stc::views {

/// The line below a grid: what is wrong with the current cell and what would be right, and what can be done about it there and then.
class GridNote final : public QFrame {
    Q_OBJECT
public:
    explicit GridNote(store::Database &database, QWidget *parent = nullptr);

    /// About the current row; `column` of the table, -1 = none of its own.
    void showRow(const items::GridModel &model, int row, int column);
    /// Says how a paste went, or why something failed, until the next cell with a problem.
    void say(Tone tone, const QString &text);
    [[nodiscard]] QString text() const;
    void focusReason();

Q_SIGNALS:
    void overruled(const QString &reason);
    void theirsWanted();
    void mineWanted();
    void nextWanted();

private:
    void showText(Tone tone, const QString &text);
    [[nodiscard]] QString problemText(const items::GridModel &model, int row, const store::FieldProblem &problem, bool isElsewhere) const;
    [[nodiscard]] QString conflictText(const items::GridModel &model, const items::GridRowEdit &edit) const;

    store::Database &m_database;
    QLabel *m_text;
    QLineEdit *m_reason;
    QPushButton *m_agree;
    QPushButton *m_theirs;
    QPushButton *m_mine;
    QPushButton *m_next;
    QString m_said;
    Tone m_saidTone = Tone::Plain;
};

} // namespace stc::views
