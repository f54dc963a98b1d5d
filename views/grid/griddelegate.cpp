// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grid/griddelegate.h"

#include "views/forms/offeredit.h"
#include "views/forms/valueedit.h"
#include "views/widgets/make.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace stc::views {

namespace {

constexpr int kLeastWidth = 150; ///< pixels: a name being typed is read as a whole

Tone toneOf(items::GridMark mark)
{
    switch (mark) {
    case items::GridMark::Refused: return Tone::Bad;
    case items::GridMark::Warning:
    case items::GridMark::Conflict: return Tone::Caution;
    case items::GridMark::Edited: return Tone::Info;
    case items::GridMark::None: break;
    }
    return Tone::Plain;
}

bool isOneLine(const schema::Column &column, const QString &text)
{
    return column.type == schema::Type::Text && !text.contains(QLatin1Char('\n'));
}

} // namespace

GridDelegate::GridDelegate(items::GridModel *model, store::Database &database, QObject *parent) : QStyledItemDelegate(parent), m_model(model), m_database(database) {}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int own = m_model->tableColumn(index.column());
    if (own < 0)
        return nullptr;
    const schema::Column &column = schema::table(m_model->table()).columns[static_cast<std::size_t>(own)];
    QWidget *editor = nullptr;
    if (isOneLine(column, index.data(Qt::EditRole).toString())) {
        editor = new QLineEdit(parent);
    } else {
        std::shared_ptr<ValueEdit> edit = makeValueEdit(column, m_database, parent);
        edit->edited = [] {};
        edit->changed = [] {};
        editor = edit->widget();
        m_edits.insert(editor, edit);
        // It lives as long as the widget that it fills.
        connect(editor, &QObject::destroyed, this, [this, editor] { m_edits.remove(editor); });
    }
    nameWidget(editor, "gridEditor", schema::label(column));
    editor->setMaximumWidth(QWIDGETSIZE_MAX);
    editor->setAutoFillBackground(true);
    return editor;
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once: rows that are read again meanwhile must not take away what is being typed.
    if (editor->property("isFilled").toBool())
        return;
    editor->setProperty("isFilled", true);
    const QString text = index.data(Qt::EditRole).toString();
    if (const auto edit = m_edits.value(editor))
        edit->setValue(text);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
    if (auto *note = qobject_cast<QPlainTextEdit *>(editor))
        note->selectAll();
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto edit = m_edits.value(editor)) {
        edit->settle();
        model->setData(index, edit->value());
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text());
    }
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), kLeastWidth));
    if (const QWidget *room = editor->parentWidget(); room && place.right() > room->width())
        place.moveRight(std::max(room->width(), place.width()) - 1);
    editor->setGeometry(place);
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const auto mark = static_cast<items::GridMark>(index.data(items::GridModel::MarkRole).toInt());
    QStyleOptionViewItem option = given;
    if (mark != items::GridMark::None)
        painter->fillRect(option.rect, toneBackground(toneOf(mark)));
    if (!m_model->isWritable(index.column()))
        option.palette.setColor(QPalette::Text, quietText());
    const QString symbol = items::markSymbol(mark);
    if (mark == items::GridMark::Edited || symbol.isEmpty()) { // the colour of what is only not saved yet is enough: the row has the sign
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const int width = option.fontMetrics.horizontalAdvance(symbol) + 8;
    const QRect whole = option.rect;
    option.rect.setRight(whole.right() - width);
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setPen(toneColor(toneOf(mark)));
    painter->drawText(QRect(whole.right() - width, whole.top(), width, whole.height()), Qt::AlignCenter, symbol);
    painter->restore();
}

bool GridDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::KeyPress || !editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *offers = qobject_cast<OfferEdit *>(editor);
    const auto goOn = [&](int columns, int rows) {
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
        Q_EMIT wentOn(columns, rows);
        return true;
    };
    const bool isPlainLine = qobject_cast<QLineEdit *>(editor) && !offers;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ShiftModifier)
            return false;
        return goOn(0, 1);
    case Qt::Key_Tab: return goOn(1, 0);
    case Qt::Key_Backtab: return goOn(-1, 0);
    case Qt::Key_Up: return isPlainLine ? goOn(0, -1) : false;
    case Qt::Key_Down: return isPlainLine ? goOn(0, 1) : false;
    case Qt::Key_Escape:
        if (offers && offers->isListOpen())
            return false; // the list goes first
        break;
    default: break;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace stc::views
