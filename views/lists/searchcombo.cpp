// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/searchcombo.h"

#include "domain/vietnamese.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace stc::views {

namespace {

constexpr int kFoldedRole = Qt::UserRole + 1;
constexpr int kMostWidth = 34; ///< characters

/// Compares what is typed and what is there without marks.
class FoldedCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QStringList splitPath(const QString &path) const override { return {vietnamese::folded(path)}; }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

SearchCombo::SearchCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(18);
    auto *completer = new FoldedCompleter(model(), this);
    completer->setCompletionRole(kFoldedRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        setCurrentIndex(findText(index.data(Qt::DisplayRole).toString()));
        settle();
    });
    connect(this, &QComboBox::activated, this, [this] { settle(); });
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this] { settle(); });
}

void SearchCombo::setEntries(const QString &all, const QList<std::pair<QString, QString>> &textsAndCodes)
{
    // A model of its own, filled before anybody watches it: entry by entry the completer would look through all of them each time.
    auto *entries = new QStandardItemModel(this);
    const auto add = [entries](const QString &text, const QString &code) {
        auto *item = new QStandardItem(text);
        item->setData(code, Qt::UserRole);
        item->setData(vietnamese::folded(text), kFoldedRole);
        item->setToolTip(text);
        entries->appendRow(item);
    };
    add(all, QString());
    for (const auto &[text, code] : textsAndCodes)
        add(text, code);
    const QSignalBlocker blocker(this);
    const QString before = m_settled;
    completer()->setModel(entries);
    setModel(entries); // and the old one goes, being ours
    view()->setMinimumWidth(fontMetrics().averageCharWidth() * kMostWidth);
    choose(before);
}

void SearchCombo::choose(const QString &code)
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(code.isEmpty() ? 0 : std::max(0, findData(code)));
    m_settled = chosen();
    lineEdit()->setText(currentText());
    lineEdit()->setCursorPosition(0);
    setToolTip(currentText());
}

/// Takes what was typed: the entry of that text, else the only or first one that fits; nothing typed means all.
void SearchCombo::settle()
{
    const QString typed = lineEdit()->text();
    int index = findText(typed, Qt::MatchFixedString);
    if (typed.trimmed().isEmpty())
        index = 0;
    if (index < 0) {
        const QString folded = vietnamese::folded(typed);
        for (int i = 0; i < count() && index < 0 && !folded.isEmpty(); ++i) {
            if (itemData(i, kFoldedRole).toString().contains(folded))
                index = i;
        }
    }
    const QString before = m_settled;
    choose(index < 0 ? before : itemData(index).toString());
    if (m_settled != before)
        Q_EMIT chosenChanged();
}

void SearchCombo::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        lineEdit()->selectAll();
}

void SearchCombo::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

} // namespace stc::views
