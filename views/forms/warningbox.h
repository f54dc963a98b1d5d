// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stc::views {

/// What looks wrong and may be right all the same: saved when the person says why.
class WarningBox final : public QFrame {
    Q_OBJECT
public:
    explicit WarningBox(QWidget *parent = nullptr);
    void showWarnings(const QStringList &warnings);
    [[nodiscard]] QString reason() const;
    /// One that was given before, to be taken with Enter, or changed.
    void setReason(const QString &reason);
    void focusReason();

Q_SIGNALS:
    void agreed();

private:
    QLabel *m_text;
    QLineEdit *m_reason;
    QPushButton *m_save;
};

} // namespace stc::views
