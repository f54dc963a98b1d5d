// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/undobutton.h"

#include "views/widgets/icons.h"
#include "views/widgets/make.h"

#include <QKeySequence>

namespace stc::views {

namespace {

constexpr int kMostWidth = 460; ///< px: the menus at the left keep their place on a screen of 1366

} // namespace

UndoButton::UndoButton(QWidget *parent) : QToolButton(parent)
{
    nameWidget(this, "undoButton", tr("Undo"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setIcon(views::icon(QStringLiteral("undo"), QPalette::WindowText)); // QToolButton has an icon() of its own
    setFocusPolicy(Qt::NoFocus); // Ctrl+Z is its key
    hide();
}

void UndoButton::setWhat(const QString &summary)
{
    if (summary.isEmpty()) {
        hide();
        return;
    }
    const QString whole = tr("Undo: %1").arg(summary);
    setAccessibleName(whole);
    setToolTip(tr("%1 (%2)").arg(whole, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    // A name may hold an ampersand; elided by hand, since a tool button would cut it.
    setText(fontMetrics().elidedText(whole, Qt::ElideRight, kMostWidth - 48).replace(QLatin1Char('&'), QLatin1String("&&")));
    // The menu bar gives its corner room only when what stands there is shown.
    hide();
    show();
}

QSize UndoButton::sizeHint() const
{
    return QToolButton::sizeHint().boundedTo({kMostWidth, 10000});
}

} // namespace stc::views
