// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLineEdit>

#include <optional>

namespace stc::views {

/// A day and a time of day in Vietnam as people write them: "9/6/2021 8:15", "9/6 8h15", and "8:15" or "8h" for today.
class WhenEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit WhenEdit(QWidget *parent);
    void setWhen(qint64 seconds, const QDate &today);
    /// Seconds since 1970 UTC; nothing: it cannot be read.
    [[nodiscard]] std::optional<qint64> when() const { return readWhen(text(), m_today); }
    [[nodiscard]] static std::optional<qint64> readWhen(const QString &typed, const QDate &today);

private:
    QDate m_today;
};

} // namespace stc::views
