// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/samplefigures.h"

#include <QDialog>

namespace stc::views {

/// Samples by target group, of the day and since the first day: the block of the daily report (domain.md 1.5). It deletes itself when it is closed.
class GroupFigures final : public QDialog {
    Q_OBJECT
public:
    GroupFigures(const store::SampleFigures &figures, const QDate &from, const QDate &to, QWidget *parent);
};

} // namespace stc::views
