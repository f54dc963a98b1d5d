// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/fewcontacts.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSpinBox;
class QTableWidget;

namespace stc::store {
class Database;
}

namespace stc::views {

/// Cases of whom fewer people are known than one would expect: whom to ask again.
class FewContactsPane final : public QWidget {
    Q_OBJECT
public:
    FewContactsPane(store::Database &database, QWidget *parent);
    /// As known on that day.
    void show(std::shared_ptr<const store::ContactBook> book, const AreaRange &area, const QDate &day);
    void copy() const;
    [[nodiscard]] QList<QWidget *> panes() const;

Q_SIGNALS:
    /// The chain of that person is wanted.
    void wantsPerson(const stc::Uuid &person);

private:
    void fill();

    store::Database &m_database;
    QSpinBox *m_least;
    QLabel *m_summary;
    QTableWidget *m_table;
    std::shared_ptr<const store::ContactBook> m_book;
    AreaRange m_area{0, 0};
    QDate m_day;
    std::vector<reports::FewContacts> m_cases;
};

} // namespace stc::views
