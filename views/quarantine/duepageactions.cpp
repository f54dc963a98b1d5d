// SPDX-License-Identifier: GPL-3.0-or-later
// What the day's work shows, and what its keys and buttons do.
#include "views/quarantine/duepage.h"

#include "domain/dates.h"
#include "views/lists/copytext.h"
#include "views/lists/dateedit.h"
#include "views/lists/filterbar.h"
#include "views/lists/searchcombo.h"
#include "views/quarantine/duemodel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace stc::views {

using store::DueList;

namespace {
constexpr int kCheckWidth = 110; ///< that the last column keeps
} // namespace

QWidget *DuePage::makeActions()
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    m_whole = makeLabel(whole, "dueWhole");
    m_whole->setMinimumHeight(m_whole->fontMetrics().lineSpacing());
    layout->addWidget(m_whole);
    auto *bar = new QWidget(whole);
    auto *row = new FlowLayout(bar);
    layout->addWidget(bar);
    m_count = makeLabel(bar, "dueCount");
    m_count->setWordWrap(false);
    m_checks = makeButton(bar, "dueChecks", tr("Health &checks"), "logbook");
    m_checks->setToolTip(tr("The health checks of this person (Enter)"));
    connect(m_checks, &QPushButton::clicked, this, &DuePage::openCurrent);
    QPushButton *print = makeButton(bar, "printDue", tr("Print this lis&t…"), "print");
    print->setToolTip(tr("In visit order, with boxes to tick (%1)").arg(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText)));
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT wantsPrint(printRequest()); });
    row->addWidget(m_count);
    row->addWidget(m_checks);
    makeEpisodeActions(bar);
    row->addWidget(print);
    return whole;
}

/// Red is said in words too, above all lists.
void DuePage::showCounts(const store::DueCounts &counts)
{
    QStringList alarms;
    for (const store::DueListInfo &info : store::dueLists()) {
        const int row = static_cast<int>(info.list);
        const std::int64_t count = counts[static_cast<std::size_t>(info.list)];
        const bool isAlarm = info.isUrgent && count > 0;
        QTableWidgetItem *number = m_lists->item(row, 1);
        number->setText(countText(count));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < 2; ++column) {
            QTableWidgetItem *item = m_lists->item(row, column);
            QFont font = m_lists->font();
            font.setBold(isAlarm);
            item->setFont(font);
            item->setForeground(isAlarm ? QBrush(toneColor(Tone::Bad)) : QBrush());
        }
        m_lists->item(row, 0)->setIcon(isAlarm ? icon(toneIcon(Tone::Bad)) : QIcon());
        if (isAlarm)
            alarms << (info.list == DueList::Fever ? tr("%Ln with fever or a danger sign", nullptr, static_cast<int>(count)) : tr("%Ln absent when checked", nullptr, static_cast<int>(count)));
    }
    m_alarm->setVisible(!alarms.isEmpty());
    m_alarm->setText(alarms.isEmpty() ? QString() : tr("Report at once: %1.").arg(alarms.join(QStringLiteral("; "))));
    QPalette red = palette();
    red.setColor(QPalette::WindowText, toneColor(Tone::Bad));
    m_alarm->setPalette(red);
}

void DuePage::layOutRows()
{
    // Those who are ill or absent were checked.
    const bool isWordShown = m_model->list() != DueList::Fever && m_model->list() != DueList::Absent;
    m_rows->setColumnHidden(DueModel::Word, !isWordShown);
    m_rows->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            m_rows->setSpan(row, 0, 1, m_model->columnCount());
    }
    QFont bold = m_rows->font();
    bold.setWeight(QFont::DemiBold);
    const auto wide = [this](const QString &text) { return m_rows->fontMetrics().horizontalAdvance(text) + 14; };
    std::array<int, DueModel::ColumnCount - 1> widths{QFontMetrics(bold).horizontalAdvance(QStringLiteral("Nguyễn Thị Phương")) + 14, wide(QStringLiteral("0000")), wide(QStringLiteral("0000")),
        wide(QStringLiteral("Nguyễn Văn Hùng")), wide(QStringLiteral("0912345678")), wide(QStringLiteral("00/00")), wide(QStringLiteral("00/00")), wide(QStringLiteral("00/00 (00 ngày)"))};
    int sum = kCheckWidth;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int column = static_cast<int>(i);
        widths[i] = qMax(widths[i], wide(m_model->headerData(column, Qt::Horizontal).toString()));
        sum += column == DueModel::Word && !isWordShown ? 0 : widths[i];
    }
    // Where there is little room, names give way: they stand in full below the table.
    for (const DueModel::Column column : {DueModel::Head, DueModel::Name}) {
        int &width = widths[static_cast<std::size_t>(column)];
        const int less = qBound(0, sum - m_rows->viewport()->width(), width / 2);
        width -= less;
        sum -= less;
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_rows->setColumnWidth(static_cast<int>(i), widths[i]);
}

void DuePage::updateActions()
{
    const std::vector<Uuid> chosen = chosenEpisodes();
    const store::DueRow *current = m_model->rowAt(m_rows->currentIndex().row());
    m_checks->setEnabled(current != nullptr);
    m_whole->setText(current ? m_model->wholeText(*current) : m_work && m_model->peopleCount() == 0 ? tr("Nobody is on this list.") : QString());
    updateEpisodeActions();
    m_count->setText(chosen.size() > 1 ? tr("%Ln people, of them chosen: %1", nullptr, m_model->peopleCount()).arg(countText(static_cast<qint64>(chosen.size())))
                                       : tr("%Ln people", nullptr, m_model->peopleCount()));
}

bool DuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    // Here Ctrl+P prints what is seen, and not the monitoring list.
    if (key->matches(QKeySequence::Print)) {
        if (event->type() == QEvent::KeyPress)
            Q_EMIT wantsPrint(printRequest());
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride)
        return Page::eventFilter(watched, event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (isPlain && ((watched == m_lists && takeKeyOfLists(key->key())) || (watched == m_rows && takeKeyOfRows(key->key()))))
        return true;
    return Page::eventFilter(watched, event);
}

bool DuePage::takeKeyOfLists(int key)
{
    if (key >= Qt::Key_1 && key < Qt::Key_1 + static_cast<int>(store::kDueLists)) {
        m_lists->setCurrentCell(key - Qt::Key_1, 0);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_rows->setFocus();
        return true;
    }
    return false;
}

bool DuePage::takeKeyOfRows(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: openCurrent(); return true;
    case Qt::Key_Escape: m_lists->setFocus(); return true;
    default: return key >= Qt::Key_1 && key <= Qt::Key_9 && takeKeyOfLists(key);
    }
}

void DuePage::openCurrent()
{
    const store::DueRow *row = m_model->rowAt(m_rows->currentIndex().row());
    if (row)
        Q_EMIT wantsRecordOn({PageId::Kind::HealthGrid, {}}, row->episode.person);
}

std::vector<Uuid> DuePage::chosenEpisodes() const
{
    std::vector<Uuid> chosen;
    for (const QModelIndex &index : m_rows->selectionModel()->selectedRows()) {
        for (const store::DueRow *row : m_model->peopleAt(index.row())) {
            if (std::find(chosen.begin(), chosen.end(), row->episode.id) == chosen.end())
                chosen.push_back(row->episode.id);
        }
    }
    return chosen;
}

void DuePage::find()
{
    m_filters->stops().constFirst()->setFocus();
}

void DuePage::selectAll()
{
    m_rows->selectAll();
}

/// The chosen rows; where only one is, the whole list.
void DuePage::copy()
{
    CopiedRows copied;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        copied.headings << m_model->headerData(column, Qt::Horizontal).toString();
        copied.isFreeText << true;
    }
    const std::vector<Uuid> chosen = chosenEpisodes();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const store::DueRow *person = m_model->rowAt(row);
        if (person && (chosen.size() < 2 || std::find(chosen.begin(), chosen.end(), person->episode.id) != chosen.end()))
            copied.rows << m_model->texts(*person);
    }
    if (!copied.rows.isEmpty())
        QApplication::clipboard()->setMimeData(clipboardData(copied).release());
}

reports::PrintRequest DuePage::printRequest() const
{
    const services::DueWish asked = wish();
    reports::PrintRequest request;
    request.kind = reports::PrintKind::DueList;
    request.date = asked.day;
    request.unit = asked.unit;
    request.team = asked.team;
    request.hamlet = asked.hamlet;
    request.dueList = QLatin1String(store::dueList(list()).name);
    return request;
}

} // namespace stc::views
