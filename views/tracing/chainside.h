// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chainlayout.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace stc::views {

/// Who is selected in the picture: from whom, to whom, when and where; or who is folded there. Enter goes to the person of a line.
class ChainSide final : public QWidget {
    Q_OBJECT
public:
    explicit ChainSide(QWidget *parent);
    /// -1: nobody.
    void showNode(const reports::Chain &chain, const reports::ChainLayout &layout, int node);
    [[nodiscard]] QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void wantsPerson(const stc::Uuid &person);

private:
    void showContacts(const reports::Chain &chain, int person);
    void addLine(const reports::Chain &chain, const QString &direction, int other, const QString &day, const QString &setting);
    QLabel *m_title;
    QLabel *m_detail;
    QTableWidget *m_table;
    std::vector<Uuid> m_people; ///< by row
};

} // namespace stc::views
