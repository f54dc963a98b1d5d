// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/incomingrow.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace stc::views {

class WarningBox;

/// Asks, below the page, why something that looks wrong is right, or why a closed day is corrected. The focus returns to where it was.
/// A reason for correcting a closed day is offered again for the next correction of the same page.
class ReasonBox final : public QWidget {
    Q_OBJECT
public:
    explicit ReasonBox(QWidget *parent);

    /// `retry` gets the reason and tries again. Esc asks no more: nothing was saved, what was typed stays.
    void ask(const QStringList &warnings, bool isClosedDay, std::function<void(const QString &reason)> retry);
    void ask(const std::vector<store::FieldProblem> &warnings, std::function<void(const QString &reason)> retry);
    [[nodiscard]] bool isAsking() const;
    /// Another page: the question and the reasons of the last one are gone.
    void forget();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    WarningBox *m_box;
    QPointer<QWidget> m_before;
    std::function<void(const QString &reason)> m_retry;
    bool m_isClosedDay = false;
    QString m_closedReason;
};

} // namespace stc::views
