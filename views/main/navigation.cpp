// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/navigation.h"

#include "views/widgets/icons.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTimer>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace stc::views {

namespace {
constexpr int kNameRole = Qt::UserRole;
constexpr int kGroupRole = Qt::UserRole + 1;
constexpr int kRestMs = 120;
} // namespace

QString iconOfGroup(schema::Group group)
{
    static constexpr const char *kIcons[] = {"teams", "households", "logbook", "quarantine", "tracing", "support", "exchange"};
    return QLatin1String(kIcons[static_cast<std::size_t>(group)]);
}

Navigation::Navigation(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(20);
    setIconSize({20, 20});
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false); // one click is enough, two would fold it again
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Rows that a tired hand hits, and no frame line against the page.
    setStyleSheet(QStringLiteral("QTreeWidget { background: palette(window); } QTreeWidget::item { padding: 0px 4px; }"));

    addPage(invisibleRootItem(), {PageId::Kind::Overview, {}});
    topLevelItem(0)->setIcon(0, icon(QStringLiteral("home"), QPalette::WindowText));
    for (int g = 0; g <= static_cast<int>(schema::Group::Exchange); ++g) {
        const auto group = static_cast<schema::Group>(g);
        QTreeWidgetItem *top = addGroup(group);
        for (const PageId &page : PageId::all()) {
            if (page.group() == group)
                addPage(top, page);
        }
    }
    auto *rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(kRestMs);
    connect(rest, &QTimer::timeout, this, [this] { Q_EMIT pageChosen(currentPage()); });
    connect(this, &QTreeWidget::currentItemChanged, this, [rest](QTreeWidgetItem *item) {
        if (item && !item->data(0, kNameRole).toString().isEmpty())
            rest->start();
    });
    const auto chooseNow = [this, rest](QTreeWidgetItem *item) {
        if (item->data(0, kNameRole).toString().isEmpty())
            return;
        rest->stop();
        Q_EMIT pageChosen(currentPage());
    };
    const auto foldOrChoose = [chooseNow](QTreeWidgetItem *item) {
        if (item->childCount() > 0)
            item->setExpanded(!item->isExpanded());
        else
            chooseNow(item);
    };
    connect(this, &QTreeWidget::itemPressed, this, foldOrChoose);
    connect(this, &QTreeWidget::itemActivated, this, foldOrChoose);
}

QTreeWidgetItem *Navigation::addGroup(schema::Group group)
{
    auto *item = new QTreeWidgetItem(this, {schema::label(group)});
    item->setIcon(0, icon(iconOfGroup(group), QPalette::WindowText));
    item->setData(0, kGroupRole, static_cast<int>(group));
    QFont font = item->font(0);
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    return item;
}

void Navigation::addPage(QTreeWidgetItem *parent, const PageId &page)
{
    auto *item = new QTreeWidgetItem(parent, {page.title()});
    item->setData(0, kNameRole, page.name());
}

QTreeWidgetItem *Navigation::itemOf(const PageId &page) const
{
    const QString name = page.name();
    for (QTreeWidgetItemIterator it(const_cast<Navigation *>(this)); *it; ++it) { // the iterator knows no const trees
        if ((*it)->data(0, kNameRole).toString() == name)
            return *it;
    }
    return nullptr;
}

void Navigation::setCurrentPage(const PageId &page)
{
    QTreeWidgetItem *item = itemOf(page);
    if (!item)
        return;
    {
        const QSignalBlocker quiet(this);
        setCurrentItem(item);
    }
    unfoldOnly(item->parent());
    scrollToItem(item);
    if (const QTreeWidgetItem *group = item->parent())
        m_lastOfGroup.insert(group->data(0, kGroupRole).toInt(), page.name());
}

/// All groups unfolded would be four screens long; one is seen whole beside the headings of the others.
void Navigation::unfoldOnly(const QTreeWidgetItem *group)
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(topLevelItem(i) == group);
}

PageId Navigation::currentPage() const
{
    return currentItem() ? PageId::fromName(currentItem()->data(0, kNameRole).toString()) : PageId{};
}

PageId Navigation::pageOfGroup(schema::Group group) const
{
    const auto last = m_lastOfGroup.constFind(static_cast<int>(group));
    if (last != m_lastOfGroup.constEnd())
        return PageId::fromName(*last);
    const QTreeWidgetItem *top = topLevelItem(1 + static_cast<int>(group));
    return PageId::fromName(top->child(0)->data(0, kNameRole).toString());
}

QSize Navigation::sizeHint() const
{
    // Wide enough for every page, also those of folded groups: the page beside it stays where it is.
    int widest = 0;
    for (QTreeWidgetItemIterator it(const_cast<Navigation *>(this)); *it; ++it) {
        const int depth = (*it)->parent() ? 2 : 1;
        const int text = QFontMetrics((*it)->data(0, Qt::FontRole).isValid() ? (*it)->font(0) : font()).horizontalAdvance((*it)->text(0));
        widest = std::max(widest, depth * indentation() + (depth == 1 ? iconSize().width() + 4 : 0) + text);
    }
    return {widest + verticalScrollBar()->sizeHint().width() + 16, 400};
}

} // namespace stc::views
