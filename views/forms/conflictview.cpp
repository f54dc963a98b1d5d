// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/conflictview.h"

#include "domain/dates.h"
#include "views/widgets/make.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {
enum Place { kColumn, kBefore, kTheirs, kMine };
QString marked(bool isChosen, const QString &text) { return (isChosen ? QStringLiteral("● ") : QStringLiteral("○ ")) + text; }
} // namespace

ConflictView::ConflictView(store::Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_heading(makeHeadingLabel(this, "conflictHeading", {}, 2)), m_text(makeLabel(this, "conflictText")),
      m_table(new QTableWidget(0, 4, this)), m_allTheirs(makeButton(this, "conflictAllTheirs", tr("All &theirs"))), m_allMine(makeButton(this, "conflictAllMine", tr("All &mine"))),
      m_save(makeButton(this, "conflictSave", tr("&Save what is chosen"))), m_new(makeButton(this, "conflictNew", tr("Save as a &new record")))
{
    nameWidget(this, "conflictView", tr("Two versions of the record"));
    nameWidget(m_table, "conflictTable", tr("Both versions"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("Theirs (← Left)"), tr("Mine (Right →)")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(kColumn, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    QPushButton *backButton = makeButton(this, "conflictBack", tr("&Back to the form (Esc)"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_allTheirs);
    row->addWidget(m_allMine);
    row->addStretch();
    row->addWidget(backButton);
    row->addWidget(m_new);
    row->addWidget(m_save);
    layout->addLayout(row);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int line, int place) {
        if (place == kTheirs || place == kMine)
            choose(line, place == kTheirs ? Side::Theirs : Side::Mine);
    });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { chooseAll(Side::Theirs); });
    connect(m_allMine, &QPushButton::clicked, this, [this] { chooseAll(Side::Mine); });
    connect(m_save, &QPushButton::clicked, this, &ConflictView::decided);
    connect(m_new, &QPushButton::clicked, this, &ConflictView::saveAsNew);
    connect(backButton, &QPushButton::clicked, this, &ConflictView::back);
}

void ConflictView::showConflict(const schema::Table &table, const services::Conflict &conflict, std::vector<services::Difference> mine)
{
    m_described = &table;
    m_differences = std::move(mine);
    m_sides.assign(m_differences.size(), Side::None);
    const QString who = conflict.who.isEmpty() || conflict.who == QLatin1String("?") ? tr("Someone else") : conflict.who;
    if (conflict.isGone) {
        m_heading->setText(tr("The record was deleted meanwhile"));
        m_text->setText(tr("%1 deleted it at %2. What you typed is still here: go back to the form to copy it, or save it as a new record.").arg(who, displayTime(conflict.at)));
    } else {
        m_heading->setText(tr("Someone else changed this record meanwhile"));
        m_text->setText(tr("%1 changed it at %2. Choose line by line what is to stand: the Left key takes theirs, the Right key yours. What is not chosen stays in the history.")
                            .arg(who, displayTime(conflict.at)));
    }
    m_table->setVisible(!conflict.isGone);
    m_allTheirs->setVisible(!conflict.isGone);
    m_allMine->setVisible(!conflict.isGone);
    m_save->setVisible(!conflict.isGone);
    m_new->setVisible(conflict.isGone);
    showChoices();
    m_table->setCurrentCell(0, kTheirs);
}

void ConflictView::showChoices()
{
    store::RecordReader reader(m_database);
    m_table->setRowCount(static_cast<int>(m_differences.size()));
    for (std::size_t i = 0; i < m_differences.size(); ++i) {
        const services::Difference &one = m_differences[i];
        const schema::Column &column = m_described->columns[static_cast<std::size_t>(one.column)];
        const auto text = [&](const QString &value) { return value.isEmpty() ? tr("(empty)") : reader.valueText(column, value); };
        const QStringList texts{schema::label(column), text(one.before), marked(m_sides[i] == Side::Theirs, text(one.theirs)), marked(m_sides[i] == Side::Mine, text(one.mine))};
        for (int place = 0; place < texts.size(); ++place) {
            auto *item = new QTableWidgetItem(texts[place]);
            item->setToolTip(texts[place]);
            QFont font = m_table->font();
            font.setBold((place == kTheirs && m_sides[i] == Side::Theirs) || (place == kMine && m_sides[i] == Side::Mine));
            item->setFont(font);
            m_table->setItem(static_cast<int>(i), place, item);
        }
    }
    m_save->setEnabled(isDecided());
}

bool ConflictView::isDecided() const
{
    return !m_sides.empty() && std::find(m_sides.begin(), m_sides.end(), Side::None) == m_sides.end();
}

void ConflictView::choose(int row, Side side)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_sides.size())
        return;
    m_sides[static_cast<std::size_t>(row)] = side;
    showChoices();
    m_table->setCurrentCell(row, side == Side::Theirs ? kTheirs : kMine);
}

void ConflictView::chooseAll(Side side)
{
    std::fill(m_sides.begin(), m_sides.end(), side);
    showChoices();
    m_save->setFocus(Qt::OtherFocusReason);
}

store::Values ConflictView::chosen() const
{
    store::Values values;
    for (std::size_t i = 0; i < m_differences.size() && isDecided(); ++i) {
        const services::Difference &one = m_differences[i];
        values.insert(QLatin1String(m_described->columns[static_cast<std::size_t>(one.column)].name), m_sides[i] == Side::Theirs ? one.theirs : one.mine);
    }
    return values;
}

void ConflictView::focusStart()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_new->setFocus(Qt::OtherFocusReason);
}

bool ConflictView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        choose(m_table->currentRow(), key == Qt::Key_Left ? Side::Theirs : Side::Mine);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (isDecided())
            Q_EMIT decided();
        else
            m_table->setCurrentCell(static_cast<int>(std::find(m_sides.begin(), m_sides.end(), Side::None) - m_sides.begin()), kTheirs);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stc::views
