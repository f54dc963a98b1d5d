// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/readingrates.h"
#include "views/lists/copytext.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace stc::views {

/// One bar a week or month, the highest as high as the row: how the rate of a line went.
class RateBarsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Rates of the line, a QVariantList of numbers; an invalid one where nothing was read.
    static constexpr int kBarsRole = Qt::UserRole + 1;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// How often was typed wrongly, by typist and by team.
class ReadingRatesPane final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingRatesPane(QWidget *parent);
    void setRates(const services::ReadingRates &rates);
    [[nodiscard]] services::RateSpan span() const;
    /// The table in which the focus is, else that of the typists; to be pasted elsewhere.
    [[nodiscard]] CopiedRows copied() const;
    void focusStart();

Q_SIGNALS:
    void spanChanged();

private:
    [[nodiscard]] QTableWidget *makeTable(const char *objectName, const QString &accessibleName, const QString &first);
    void fill(QTableWidget *table, const std::vector<services::RateLine> &lines, const services::ReadingRates &rates);

    QComboBox *m_span;
    QLabel *m_summary;
    QTableWidget *m_typists;
    QTableWidget *m_teams;
};

} // namespace stc::views
