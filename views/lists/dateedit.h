// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace stc::views {

/// A date that may be empty, typed as people write it: 7/5/2021, 07.05.2021, 2021-05-07, and 7/5 of this year. Alt+Down opens a calendar.
class DateEdit final : public QLineEdit {
    Q_OBJECT
public:
    /// `today` is the year of dates without one, and where the calendar opens.
    explicit DateEdit(const QDate &today, QWidget *parent = nullptr);

    /// Null when it is empty or no date.
    [[nodiscard]] QDate date() const;
    /// Without a signal.
    void setDate(const QDate &date);
    [[nodiscard]] bool isWrong() const { return !text().trimmed().isEmpty() && !date().isValid(); }

Q_SIGNALS:
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    void openCalendar();
    QDate m_today;
    QDate m_told;
};

} // namespace stc::views
