// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/recordedit.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace stc::views {

/// Two people changed one record: both versions side by side, and for each column one chooses whose holds. Left takes theirs, Right one's own.
/// Or the record is gone meanwhile: then what was typed can become a new one.
class ConflictView final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictView(store::Database &database, QWidget *parent = nullptr);

    /// `mine`: the differences in columns that the form changed too.
    void showConflict(const schema::Table &table, const services::Conflict &conflict, std::vector<services::Difference> mine);
    /// By column name, canonical: what is to stand. Only when all are chosen.
    [[nodiscard]] store::Values chosen() const;
    void focusStart();

Q_SIGNALS:
    void decided();
    /// The record is gone, and is to be entered anew.
    void saveAsNew();
    void back();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Side { None, Theirs, Mine };
    void choose(int row, Side side);
    void chooseAll(Side side);
    void showChoices();
    [[nodiscard]] bool isDecided() const;

    store::Database &m_database;
    QLabel *m_heading;
    QLabel *m_text;
    QTableWidget *m_table;
    QPushButton *m_allTheirs;
    QPushButton *m_allMine;
    QPushButton *m_save;
    QPushButton *m_new;
    const schema::Table *m_described = nullptr;
    std::vector<services::Difference> m_differences;
    std::vector<Side> m_sides;
};

} // namespace stc::views
