// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/pageboardtable.h"

#include "views/widgets/make.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace stc::views {

using items::PageBoardModel;
using store::PageStage;

namespace {

constexpr int kNameLeast = 190;
constexpr int kNameMost = 270;

/// What has to be done stands out, what is done is quiet.
Tone toneOf(PageStage stage)
{
    switch (stage) {
    case PageStage::Missing: return Tone::Bad;
    case PageStage::Printed: return Tone::Caution;
    case PageStage::Returned: return Tone::Info;
    case PageStage::Checked: return Tone::Good;
    default: return Tone::Plain;
    }
}

} // namespace

void PageBoardDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = index.column() == PageBoardModel::Name ? Qt::ElideLeft : Qt::ElideNone;
    if (index.data(PageBoardModel::CommuneRole).toBool()) {
        const bool isNothing = index.column() >= PageBoardModel::FirstDay && index.data(PageBoardModel::MissingRole).toInt() == 0;
        option->font.setBold(!isNothing);
        option->palette.setColor(QPalette::Text, isNothing ? quietText() : option->palette.color(QPalette::Text));
        option->backgroundBrush = option->palette.color(QPalette::AlternateBase);
        return;
    }
    if (index.column() < PageBoardModel::FirstDay)
        return;
    const auto stage = static_cast<PageStage>(index.data(PageBoardModel::StageRole).toInt());
    const bool isLate = index.data(PageBoardModel::LateRole).toBool();
    const Tone tone = toneOf(stage);
    option->font.setBold(stage == PageStage::Missing || isLate);
    if (stage == PageStage::NotDue)
        option->backgroundBrush = QBrush(option->palette.color(QPalette::Mid), Qt::BDiagPattern);
    else if (tone != Tone::Plain)
        option->backgroundBrush = toneBackground(tone);
    const QColor colour = tone == Tone::Plain ? (isLate ? toneColor(Tone::Caution) : quietText()) : toneColor(tone);
    option->palette.setColor(QPalette::Text, colour);
}

PageBoardTable::PageBoardTable(PageBoardModel *model, QWidget *parent) : QTableView(parent), m_model(model), m_frozen(new QTableView(this))
{
    nameWidget(this, "pageBoard", tr("Pages by team and day"));
    nameWidget(m_frozen, "pageBoardTeams", tr("Teams"));
    setModel(model);
    m_frozen->setModel(model);
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        view->setItemDelegate(new PageBoardDelegate(view));
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setSelectionBehavior(QAbstractItemView::SelectItems);
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setTabKeyNavigation(false);
        view->setWordWrap(false);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->verticalHeader()->hide();
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 7);
        view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setSectionsClickable(false);
    }
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->stackUnder(m_frozen);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    const auto click = [this](const QModelIndex &index) {
        // A click that marks, with Ctrl or Shift, opens nothing.
        if (QApplication::keyboardModifiers() == Qt::NoModifier && selectionModel()->selectedIndexes().size() <= 1)
            openOrFold(index);
    };
    connect(this, &QTableView::clicked, this, click);
    connect(m_frozen, &QTableView::clicked, this, click);
}

int PageBoardTable::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < PageBoardModel::FirstDay; ++column)
        width += columnWidth(column);
    return width;
}

void PageBoardTable::layOut()
{
    const QFontMetrics metrics = fontMetrics();
    const int percent = metrics.horizontalAdvance(QStringLiteral("100,0 %")) + 14;
    const int day = metrics.horizontalAdvance(QStringLiteral("00/00")) + 10;
    horizontalHeader()->setDefaultSectionSize(day);
    const auto titleWidth = [&](int column) {
        return std::max(percent, metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 14);
    };
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        view->setColumnWidth(PageBoardModel::Complete, titleWidth(PageBoardModel::Complete));
        view->setColumnWidth(PageBoardModel::InTime, titleWidth(PageBoardModel::InTime));
    }
    for (int column = PageBoardModel::FirstDay; column < m_model->columnCount(); ++column)
        m_frozen->setColumnHidden(column, true);
    const int height = metrics.lineSpacing() * 4 + 16;
    horizontalHeader()->setFixedHeight(height);
    m_frozen->horizontalHeader()->setFixedHeight(height);
    placeFrozen();
}

void PageBoardTable::placeFrozen()
{
    // Names get what few days leave over.
    const int others = columnWidth(PageBoardModel::Complete) + columnWidth(PageBoardModel::InTime) + m_model->board().days * horizontalHeader()->defaultSectionSize();
    const int name = std::clamp(viewport()->width() - others, kNameLeast, kNameMost);
    setColumnWidth(PageBoardModel::Name, name);
    m_frozen->setColumnWidth(PageBoardModel::Name, name);
    m_frozen->setGeometry(frameWidth(), frameWidth(), frozenWidth(), viewport()->height() + horizontalHeader()->height());
}

void PageBoardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void PageBoardTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_frozen) {
        for (QTableView *view : {static_cast<QTableView *>(this), m_frozen})
            view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 7);
        layOut();
    }
}

/// The first columns cover what scrolls behind them: a cell there is not seen.
void PageBoardTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() < PageBoardModel::FirstDay) {
        const int across = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(across);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int left = visualRect(index).left();
    if (left < frozenWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left - frozenWidth());
}

std::vector<services::TeamDay> PageBoardTable::chosenPages() const
{
    std::vector<services::TeamDay> pages;
    const auto add = [&](const QModelIndex &index) {
        if (const auto page = m_model->pageAt(index))
            pages.push_back(*page);
    };
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen)
        add(index);
    if (chosen.isEmpty())
        add(currentIndex());
    return pages;
}

void PageBoardTable::openOrFold(const QModelIndex &index)
{
    if (m_model->isCommune(index.row()))
        m_model->setUnfolded(index.row(), !m_model->isUnfolded(index.row()));
    else if (const auto page = m_model->pageAt(index))
        Q_EMIT opened(*page);
}

void PageBoardTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const QModelIndex index = currentIndex();
    if (isPlain && index.isValid()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: openOrFold(index); return;
        case Qt::Key_Plus: m_model->setUnfolded(index.row(), true); return;
        case Qt::Key_Minus: m_model->setUnfolded(index.row(), false); return;
        case Qt::Key_Space:
            if (m_model->isCommune(index.row()))
                openOrFold(index);
            else
                Q_EMIT returnToggled();
            return;
        default: break;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace stc::views
