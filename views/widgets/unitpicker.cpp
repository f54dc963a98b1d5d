// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/unitpicker.h"

#include "domain/vietnamese.h"
#include "views/widgets/make.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {

/// Every word of the question begins a word of the name.
bool matches(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(QLatin1Char(' ') + word); });
}

} // namespace

UnitPicker::UnitPicker(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    nameWidget(m_edit, "unitSearch", tr("Name or code of the unit"));
    m_edit->setPlaceholderText(tr("Type part of the name, for example: viet lap"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    nameWidget(m_list, "unitList", tr("Units found"));
    m_list->setAlternatingRowColors(true);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &UnitPicker::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &UnitPicker::unitChanged);
}

void UnitPicker::setUnits(const UnitList &units)
{
    m_entries.clear();
    for (const Unit &unit : units.all()) {
        const QString folded = vietnamese::folded(units.fullName(unit));
        m_entries.push_back({&unit, QStringLiteral(" %1 %2").arg(folded, unit.code)});
    }
    m_list->clear();
    for (const Entry &entry : m_entries) {
        auto *item = new QListWidgetItem(QStringLiteral("%1  (%2)").arg(units.fullName(*entry.unit), entry.unit->code), m_list);
        item->setToolTip(item->text());
    }
    filter();
}

const Unit *UnitPicker::unit() const
{
    const int row = m_list->currentRow();
    return row >= 0 && !m_list->item(row)->isHidden() ? m_entries[static_cast<std::size_t>(row)].unit : nullptr;
}

void UnitPicker::filter()
{
    const QStringList words = vietnamese::folded(m_edit->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = matches(m_entries[static_cast<std::size_t>(row)].folded, words);
        m_list->item(row)->setHidden(!isShown);
        if (isShown && first < 0)
            first = row;
    }
    // Nothing typed, nothing chosen: nobody takes the province by mistake.
    m_list->setCurrentRow(words.isEmpty() ? -1 : first);
    Q_EMIT unitChanged();
}

bool UnitPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QKeyEvent copy(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(m_list, &copy); // the list moves, the typing stays where it is
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

UnitCombo::UnitCombo(QWidget *parent) : QComboBox(parent)
{
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
}

void UnitCombo::setUnits(const UnitList &units, const Unit &top)
{
    const QString before = code();
    clear();
    const AreaRange range = top.range();
    for (const Unit &unit : units.all()) {
        const AreaRange own = unit.range();
        if (own.first < range.first || own.last > range.last)
            continue;
        const int depth = static_cast<int>(unit.level) - static_cast<int>(top.level);
        addItem(QString(3 * depth, QChar(0x00a0)) + unit.name, unit.code);
    }
    setCode(before);
}

void UnitCombo::setCode(const QString &code)
{
    setCurrentIndex(qMax(0, findData(code)));
}

} // namespace stc::views
