// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/checkgridview.h"

#include "views/forms/keyline.h"
#include "views/widgets/make.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace stc::views {

namespace {

constexpr int kRowPadding = 8;
constexpr int kLeastEditor = 120; ///< pixels: letters of symptoms are read as a whole

bool isEnter(const QKeyEvent &key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }
bool isPlain(const QKeyEvent &key) { return !(key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)); }
bool isDitto(const QString &text) { return text == QLatin1String("\"") || text == QStringLiteral("“") || text == QStringLiteral("”"); }

} // namespace

CheckGridView::CheckGridView(CheckGridModel *model, Take take, QWidget *parent) : QTableView(parent), m_model(model), m_take(std::move(take))
{
    nameWidget(this, "checkGrid", tr("Health checks"));
    setVerticalHeader(new PersonHeader(this));
    setModel(model);
    setItemDelegate(new CheckDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    nameWidget(verticalHeader(), "checkRows", tr("People or days"));
    nameWidget(horizontalHeader(), "checkColumns", tr("Days and sessions"));
}

QModelIndex CheckGridView::step(const QModelIndex &from, int columns, int rows) const
{
    const int rowCount = m_model->rowCount();
    const int columnCount = m_model->columnCount();
    int row = from.row();
    int column = from.column();
    for (int tried = 0; tried < rowCount * columnCount; ++tried) {
        row += rows;
        column += columns;
        if (rows != 0 && (row < 0 || row >= rowCount)) {
            row = rows < 0 ? rowCount - 1 : m_model->isOfOnePerson() ? from.row() : 0; // today’s next session, not the first day’s
            column += rows;
        } else if (columns != 0 && (column < 0 || column >= columnCount)) {
            column = columns > 0 ? 0 : columnCount - 1;
            row += columns;
        }
        if (row < 0 || row >= rowCount || column < 0 || column >= columnCount)
            return {};
        if (const QModelIndex index = m_model->index(row, column); m_model->isWritable(index))
            return index;
    }
    return {};
}

void CheckGridView::goOn(int columns, int rows)
{
    if (const QModelIndex next = step(currentIndex(), columns, rows); next.isValid())
        setCurrentIndex(next);
}

void CheckGridView::goToWork()
{
    const int columns = m_model->columnCount();
    const int rows = m_model->rowCount();
    if (columns == 0 || rows == 0)
        return;
    QModelIndex first;
    const int day = std::clamp(static_cast<int>(m_model->grid().first.daysTo(std::min(m_model->grid().today, m_model->grid().last))), 0, m_model->grid().days() - 1);
    const QModelIndex start = m_model->indexOf({0, day, 0, CheckGridModel::Part::Check});
    QModelIndex at = start;
    for (int tried = 0; at.isValid() && tried < rows * 2; ++tried) {
        if (m_model->isWritable(at)) {
            first = first.isValid() ? first : at;
            if (m_model->isEmpty(at)) {
                setCurrentIndex(at);
                return;
            }
        }
        at = at.row() + 1 < rows ? at.siblingAtRow(at.row() + 1) : at.column() + 1 < columns ? m_model->index(0, at.column() + 1) : QModelIndex();
    }
    setCurrentIndex(first.isValid() ? first : start);
}

QModelIndexList CheckGridView::chosen() const
{
    QModelIndexList boxes = selectionModel()->selectedIndexes();
    if (boxes.isEmpty() && currentIndex().isValid())
        boxes << currentIndex();
    std::sort(boxes.begin(), boxes.end());
    return boxes;
}

bool CheckGridView::isOurs(const QKeyEvent *event)
{
    if (isEnter(*event))
        return true;
    switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_F2:
    case Qt::Key_F3:
    case Qt::Key_Escape: return isPlain(*event);
    case Qt::Key_Backtab: return true;
    case Qt::Key_D: return event->modifiers() == Qt::ControlModifier;
    default: return isDitto(event->text()) || event->matches(QKeySequence::Paste) || event->matches(QKeySequence::Copy);
    }
}

bool CheckGridView::handleKey(const QKeyEvent *event)
{
    if (!isOurs(event))
        return false;
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted(currentIndex());
        return true;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT suspectWanted(currentIndex());
        else
            goOn(0, event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        break;
    case Qt::Key_Tab: goOn(1, 0); break;
    case Qt::Key_Backtab: goOn(-1, 0); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT emptyWanted(chosen()); break;
    case Qt::Key_F2: edit(currentIndex()); break;
    case Qt::Key_F3: Q_EMIT openWanted(currentIndex()); break;
    case Qt::Key_Escape: Q_EMIT leaveWanted(); break;
    default: Q_EMIT dittoWanted(currentIndex());
    }
    return true;
}

void CheckGridView::keyPressEvent(QKeyEvent *event)
{
    if (!isEditing() && handleKey(event))
        return;
    const bool isTyped = !event->text().isEmpty() && event->text().front().isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isTyped && !isEditing() && currentIndex().isValid() && !m_model->isWritable(currentIndex()))
        Q_EMIT refused(currentIndex());
    QTableView::keyPressEvent(event);
}

bool CheckGridView::event(QEvent *event)
{
    // The window's own keys (Delete, F2, Esc) mean other things outside of a box.
    if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    // Tab would go to the next widget before keyPressEvent sees it.
    if (event->type() == QEvent::KeyPress && !isEditing()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && handleKey(static_cast<QKeyEvent *>(event)))
            return true;
    }
    return QTableView::event(event);
}

void CheckGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT moved(current);
}

PersonHeader::PersonHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

void PersonHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    constexpr int kMargin = 6;
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, section);
    option.rect = rect;
    option.text.clear();
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const QString text = model()->headerData(section, orientation()).toString();
    const QString end = text.section(QLatin1Char('\t'), 1);
    QFont font = painter->font();
    const auto own = model()->headerData(section, orientation(), Qt::FontRole);
    const auto *view = qobject_cast<const QTableView *>(parentWidget());
    if (own.isValid() || (view && view->currentIndex().row() == section))
        font.setBold(true);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::ButtonText));
    const QRect inner = rect.adjusted(kMargin, 0, -kMargin, 0);
    const int endWidth = painter->fontMetrics().horizontalAdvance(end);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, end);
    const QRect name = inner.adjusted(0, 0, -endWidth - kMargin, 0);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text.section(QLatin1Char('\t'), 0, 0), Qt::ElideRight, name.width()));
    painter->restore();
}

CheckDelegate::CheckDelegate(CheckGridView *view) : QStyledItemDelegate(view), m_view(view) {}

QWidget *CheckDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    nameWidget(line, "checkEditor", QStringLiteral("%1, %2").arg(index.model()->headerData(index.row(), Qt::Vertical).toString(), index.model()->headerData(index.column(), Qt::Horizontal).toString()));
    line->setAutoFillBackground(true);
    return line;
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    constexpr int kMargin = 2;
    constexpr double kSmallest = 0.6;
    if (m_view->m_model->boxAt(index).part == CheckGridModel::Part::Note) {
        QStyledItemDelegate::paint(painter, given, index);
        return;
    }
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = option.text;
    option.text.clear();
    m_view->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, m_view);
    const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    QFont font = option.font;
    const int wanted = option.fontMetrics.horizontalAdvance(text);
    if (wanted > inner.width())
        font.setPointSizeF(font.pointSizeF() * std::max(kSmallest, double(inner.width()) / wanted));
    painter->save();
    painter->setFont(font);
    painter->setPen(option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(inner, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

void CheckDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once: what is being typed is not taken away when boxes beside it change.
    if (editor->property("isFilled").toBool())
        return;
    editor->setProperty("isFilled", true);
    static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

void CheckDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *line = static_cast<QLineEdit *>(editor);
    if (editor->property("isTaken").toBool() || line->text() == index.data(Qt::EditRole).toString())
        return;
    const QString typed = line->text();
    if (!m_view->m_take(index, typed))
        m_view->m_model->setRefused(index, typed, m_view->m_model->data(index, CheckGridModel::kProblem).toString());
}

void CheckDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), kLeastEditor));
    if (const QWidget *room = editor->parentWidget(); room && place.right() > room->width())
        place.moveRight(std::max(room->width(), place.width()) - 1);
    editor->setGeometry(place);
}

/// The key ends the typing of a box; where one goes then.
bool CheckDelegate::leaves(QLineEdit &line, const QKeyEvent &key, int &columns, int &rows) const
{
    columns = 0;
    rows = 0;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: rows = key.modifiers() & Qt::ShiftModifier ? -1 : 1; return !(key.modifiers() & Qt::ControlModifier);
    case Qt::Key_Down: rows = 1; return true;
    case Qt::Key_Up: rows = -1; return true;
    case Qt::Key_Tab: columns = 1; return true;
    case Qt::Key_Backtab: columns = -1; return true;
    case Qt::Key_Right: columns = 1; return line.cursorPosition() == line.text().size() && !line.hasSelectedText() && isPlain(key);
    default: return false;
    }
}

bool CheckDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (!line)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (leavesUndo(*line, event))
        return true;
    if (event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const QPersistentModelIndex at = m_view->currentIndex();
    if (isDitto(key.text()) && (line->text().isEmpty() || line->hasSelectedText())) {
        line->setProperty("isTaken", true);
        Q_EMIT closeEditor(line, QAbstractItemDelegate::NoHint);
        Q_EMIT m_view->dittoWanted(at);
        return true;
    }
    if (key.key() == Qt::Key_Escape) { // what could not be saved goes with it
        m_view->m_model->clearRefused(at);
        Q_EMIT m_view->moved(at);
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    int columns = 0;
    int rows = 0;
    const bool isSuspect = isEnter(key) && (key.modifiers() & Qt::ControlModifier);
    if (!isSuspect && !leaves(*line, key, columns, rows))
        return QStyledItemDelegate::eventFilter(watched, event);
    const bool isSame = line->text() == QModelIndex(at).data(Qt::EditRole).toString() && QModelIndex(at).data(CheckGridModel::kProblem).toString().isEmpty();
    if (!isSame && !m_view->m_take(at, line->text())) {
        markLine(*line, Tone::Bad, QModelIndex(at).data(CheckGridModel::kProblem).toString());
        return true; // it stays open until it can be read, or Esc
    }
    line->setProperty("isTaken", true);
    Q_EMIT closeEditor(line, QAbstractItemDelegate::NoHint);
    if (isSuspect)
        Q_EMIT m_view->suspectWanted(at);
    else
        m_view->goOn(columns, rows);
    return true;
}

} // namespace stc::views
