// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace stc::views {

/// A large button with symbol, title and one line that says what will happen.
class ActionCard final : public QAbstractButton {
    Q_OBJECT
public:
    ActionCard(const QString &objectName, const QString &iconName, const QString &title, const QString &description, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QRect textRect(int width) const;
    QString m_iconName;
    QString m_description;
};

} // namespace stc::views
