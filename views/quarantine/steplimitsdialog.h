// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/suspected.h"

#include <QDialog>

class QLineEdit;

namespace stc::views {

class MessageBar;

/// Within how many hours each step of a suspected case is due in this office.
class StepLimitsDialog final : public QDialog {
    Q_OBJECT
public:
    StepLimitsDialog(store::Database &database, QWidget *parent);

Q_SIGNALS:
    void saved();

private:
    void save();
    store::Database &m_database;
    std::array<QLineEdit *, services::kSuspectedStepCount> m_hours{};
    MessageBar *m_messages;
};

} // namespace stc::views
