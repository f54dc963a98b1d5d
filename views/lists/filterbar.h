// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lists.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace stc::views {

class DateEdit;
class SearchCombo;

/// The filters of one table: unit, team, dates, and for quarantines the category and whether they are open. Offers only what can find something.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    /// Empty until reload().
    FilterBar(schema::TableId table, store::Database &database, QWidget *parent = nullptr);

    /// Puts the filters into a question; its other parts stay.
    void apply(store::ListQuery &query) const;
    [[nodiscard]] bool isFiltering() const;
    /// Without a signal.
    void clear();
    /// Reads anew which units and teams there are.
    void reload();
    /// In the order of the Tab key.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void changed();

private:
    void addLabelled(const QString &text, QWidget *widget);
    void fillUnits();
    void fillTeams();
    void tellChange();

    schema::TableId m_table;
    store::Database &m_database;
    SearchCombo *m_unit = nullptr;
    SearchCombo *m_team = nullptr;
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
    SearchCombo *m_category = nullptr;
    QCheckBox *m_openOnly = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace stc::views
