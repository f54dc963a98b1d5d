// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stc::views {

/// Stands over every page while training data are open, so that nobody takes them for real people.
class TrainingBanner final : public QWidget {
    Q_OBJECT
public:
    explicit TrainingBanner(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString text();
};

} // namespace stc::views
