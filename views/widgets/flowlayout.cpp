// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QWidget>

namespace stc::views {

namespace {
constexpr int kGap = 8;
}

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addPair(QWidget *label, QWidget *field)
{
    auto *pair = new QWidget(parentWidget());
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(field);
    addWidget(pair);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size = QSize(size.width() + item->sizeHint().width() + kGap, qMax(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    // All lines are as high as the highest item, so that a check box stands at the middle of the fields beside it.
    int lineHeight = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            lineHeight = qMax(lineHeight, item->sizeHint().height());
    }
    int x = rect.left();
    int y = rect.top();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += lineHeight + kGap / 2;
        }
        if (place)
            item->setGeometry(QRect(x, y + (lineHeight - size.height()) / 2, size.width(), size.height()));
        x += size.width() + kGap;
    }
    return y + lineHeight - rect.top();
}

} // namespace stc::views
