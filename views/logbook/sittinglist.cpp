// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/sittinglist.h"

#include "domain/teamname.h"
#include "views/widgets/make.h"
#include "views/widgets/texttable.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {
constexpr int kWidth = 250;
constexpr std::size_t kMost = 200;
} // namespace

SittingList::SittingList(QWidget *parent)
    : QWidget(parent), m_table(makeTextTable(this, "sittingPages", tr("Pages typed in this sitting"), {tr("Team"), tr("Day"), QStringLiteral("✓")})), m_count(makeQuietLabel(this, "sittingCount"))
{
    setObjectName(QStringLiteral("sittingList"));
    setFixedWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHeadingLabel(this, "sittingTitle", tr("Typed in this sitting"), 2));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addWidget(makeQuietLabel(this, "sittingHint", tr("Enter or a double click opens one again.")));
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        const qint64 number = currentNumber(m_table);
        if (number >= 0 && static_cast<std::size_t>(number) < m_typed.size())
            Q_EMIT wanted(m_typed[static_cast<std::size_t>(number)].page);
    });
}

void SittingList::remember(const services::PageView &view)
{
    const bool isFinished = view.state >= services::PageState::Typed;
    const auto known = std::find_if(m_typed.begin(), m_typed.end(), [&](const Typed &one) { return one.page == view.page; });
    Typed typed{view.page, {shortTeamName(view.team.name), view.page.date.toString(QStringLiteral("dd/MM")), isFinished ? QStringLiteral("✓") : QString()}, isFinished};
    if (known != m_typed.end()) {
        if (known->texts == typed.texts)
            return;
        *known = std::move(typed); // keeps its place: nothing jumps while it is typed
    } else {
        m_typed.insert(m_typed.begin(), std::move(typed));
        if (m_typed.size() > kMost)
            m_typed.pop_back();
    }
    showAll();
}

void SittingList::showAll()
{
    m_table->setRowCount(0);
    for (std::size_t i = 0; i < m_typed.size(); ++i)
        addTextRow(m_table, m_typed[i].texts, static_cast<qint64>(i));
    const auto finished = std::count_if(m_typed.begin(), m_typed.end(), [](const Typed &one) { return one.isFinished; });
    m_count->setText(tr("%1 of %2 finished").arg(finished).arg(m_typed.size()));
}

} // namespace stc::views
