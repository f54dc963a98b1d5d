// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logbook/checkcell.h"

#include <QJsonObject>
#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;

namespace stc::views {

class MessageBar;
class ReasonBox;

/// People in quarantine, one line each, measured in the morning and in the afternoon. A box is saved as it is left. Enter goes on in the line, Down and Up stay in
/// the column.
class ChecksTable final : public QWidget {
    Q_OBJECT
public:
    ChecksTable(store::Database &database, ReasonBox &reasons, MessageBar &messages, QWidget *parent);

    /// A page; the same one again leaves boxes alone that are typed and not saved.
    void show(const services::PageView &view);
    void focusStart();
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// All that is not saved yet; the first box that cannot be gets the focus. true: all are in the books.
    bool saveAll();
    /// Boxes in which nothing stands, of all.
    [[nodiscard]] int missing() const;
    [[nodiscard]] int boxes() const { return static_cast<int>(m_rows.size() * services::kPageSessions.size()); }
    /// "All normal": `session` -1 = both.
    void confirmNormal(int session, const QString &reason = {});
    /// Of the box with the focus; -1: none has it.
    [[nodiscard]] int currentSession() const;
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &boxes);

Q_SIGNALS:
    void changed(const stc::services::Change &change);
    void edited();
    void goneOn();
    void goneBack();
    void said(const QString &remark);

private:
    static constexpr std::size_t kSessions = services::kPageSessions.size();
    struct Row {
        services::PagePerson person;
        std::vector<QLabel *> labels;
        std::array<CheckCell *, kSessions> cells{};
        QLabel *alarm = nullptr;
    };
    void build(const std::vector<services::PagePerson> &people);
    void addRow(const services::PagePerson &person);
    void connectCell(std::size_t row, std::size_t session);
    void focusCell(std::ptrdiff_t row, std::size_t session);
    bool save(std::size_t row, std::size_t session, const QString &reason = {});
    void showAlarm(const Row &row);
    void showSum();
    void say(const CheckCell *cell);

    store::Database &m_database;
    ReasonBox &m_reasons;
    MessageBar &m_messages;
    services::TeamDay m_page;
    int m_feverTenths;
    QGridLayout *m_grid;
    QPushButton *m_normal;
    QLabel *m_sum;
    QLabel *m_nobody;
    std::vector<QWidget *> m_titles;
    std::vector<Row> m_rows;
};

} // namespace stc::views
