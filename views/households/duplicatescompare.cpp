// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/duplicatescompare.h"

#include "views/widgets/make.h"
#include "views/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace stc::views {

using services::ComparedField;
using services::Take;

namespace {
constexpr int kReferring = -1; ///< in m_rows: a row that counts
} // namespace

DuplicatesCompare::DuplicatesCompare(QWidget *parent) : QTableWidget(0, 3, parent)
{
    nameWidget(this, "duplicatesCompare", tr("The two records side by side"));
    setHorizontalHeaderLabels({tr("Field"), tr("First (key 1)"), tr("Second (key 2)")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column > 0)
            choose(row, column == 1 ? Take::First : Take::Second);
    });
}

void DuplicatesCompare::showNothing()
{
    m_records.reset();
    setRowCount(0);
}

void DuplicatesCompare::showRecords(const services::ComparedRecords &records)
{
    m_records = records;
    fill();
}

void DuplicatesCompare::goToFirstDifference()
{
    setCurrentCell(0, 0); // what differs stands first
}

void DuplicatesCompare::fill()
{
    const auto &fields = m_records->fields;
    m_rows.clear();
    for (const bool differing : {true, false}) {
        for (int i = 0; i < static_cast<int>(fields.size()); ++i) {
            if (fields[static_cast<std::size_t>(i)].differs() == differing)
                m_rows.push_back(i);
        }
        if (differing)
            m_rows.insert(m_rows.end(), m_records->referring.size(), kReferring);
    }
    setRowCount(static_cast<int>(m_rows.size()));
    std::size_t referring = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[static_cast<std::size_t>(row)] == kReferring)
            fillReferring(row, m_records->referring[referring++]);
        else
            fillField(row);
    }
    goToFirstDifference();
}

void DuplicatesCompare::fillReferring(int row, const store::ReferringRows &rows)
{
    const schema::Table &table = schema::table(rows.table);
    const QStringList texts{tr("How many: %1").arg(schema::pluralLabel(table)), countText(rows.first), countText(rows.second)};
    for (int column = 0; column < 3; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setForeground(quietText());
        setItem(row, column, item);
    }
}

void DuplicatesCompare::fillField(int row)
{
    const ComparedField &field = m_records->fields[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
    const QString label = schema::label(schema::table(m_records->table).columns[static_cast<std::size_t>(field.column)]);
    const bool takesFirst = field.take != Take::Second;
    const bool takesSecond = field.take != Take::First;
    const auto value = [&](const QString &text, bool takes) {
        if (!field.differs())
            return text;
        const QString shown = text.isEmpty() ? tr("(empty)") : text;
        return takes ? QStringLiteral("● %1").arg(shown) : QStringLiteral("○ %1").arg(shown);
    };
    const QStringList texts{field.differs() ? QStringLiteral("≠ %1").arg(label) : label, value(field.firstText, takesFirst), value(field.secondText, takesSecond)};
    for (int column = 0; column < 3; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        const bool isChosen = column == 0 || (column == 1 ? takesFirst : takesSecond);
        QFont shownFont = font();
        shownFont.setBold(field.differs() && isChosen);
        item->setFont(shownFont);
        if (field.differs() && !isChosen)
            item->setForeground(quietText());
        setItem(row, column, item);
    }
}

void DuplicatesCompare::choose(int row, Take take)
{
    if (!m_records || row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)] == kReferring)
        return;
    const auto place = static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)]);
    const ComparedField &field = m_records->fields[place];
    const schema::Column &column = schema::table(m_records->table).columns[static_cast<std::size_t>(field.column)];
    if (!field.differs() || (take == Take::Both && !field.mayTakeBoth(column)))
        return;
    m_records->choose(place, take);
    for (int other = 0; other < rowCount(); ++other) {
        if (m_rows[static_cast<std::size_t>(other)] != kReferring)
            fillField(other);
    }
}

void DuplicatesCompare::chooseAll(Take take)
{
    for (int row = 0; m_records && row < rowCount(); ++row)
        choose(row, take);
}

void DuplicatesCompare::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_Left: choose(currentRow(), Take::First); return;
    case Qt::Key_2:
    case Qt::Key_Right: choose(currentRow(), Take::Second); return;
    case Qt::Key_3: choose(currentRow(), Take::Both); return;
    case Qt::Key_Escape: Q_EMIT left(); return;
    default: QTableWidget::keyPressEvent(event);
    }
}

} // namespace stc::views
