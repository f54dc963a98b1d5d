// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace stc::views {

/// What was done last, and the way back: in the corner of the menu bar, where it takes no room from the work.
class UndoButton final : public QToolButton {
    Q_OBJECT
public:
    explicit UndoButton(QWidget *parent = nullptr);
    /// Empty: there is nothing to undo, and no button.
    void setWhat(const QString &summary);
    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace stc::views
