// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/readinglist.h"

#include "views/logbook/readinglistmodel.h"
#include "views/widgets/make.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace stc::views {

using services::ReadingPage;

ReadingList::ReadingList(store::Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_share(new QSpinBox(this)), m_all(new QCheckBox(tr("All t&yped pages"), this)), m_table(new QTableView(this)), m_count(makeLabel(this, "readingCount")),
      m_model(new ReadingListModel(database.units(), this))
{
    setObjectName(QStringLiteral("readingList"));
    nameWidget(m_share, "readingShare", tr("Share of the typed pages that is read a second time, in per cent"));
    nameWidget(m_all, "readingAll", tr("Show all typed pages"));
    nameWidget(m_table, "readingPages", tr("Pages to be read a second time"));
    m_share->setRange(1, 100);
    m_share->setSuffix(QStringLiteral(" %"));
    m_share->setValue(services::checkShare(database));
    m_share->setKeyboardTracking(false);
    auto *shareLabel = new QLabel(tr("&Share read:"), this);
    shareLabel->setBuddy(m_share);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true); // beside the sheet there is no room for a team's number and hamlet in one line
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(2 * m_table->fontMetrics().height() + 7);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);

    auto *top = new QHBoxLayout;
    top->addWidget(shareLabel);
    top->addWidget(m_share);
    top->addStretch();
    top->addWidget(m_all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);

    connect(m_share, &QSpinBox::valueChanged, this, &ReadingList::saveShare);
    connect(m_all, &QCheckBox::toggled, this, &ReadingList::show);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const ReadingPage *page = current()) {
            const ReadingPage copy = *page; // the list may be read anew meanwhile
            Q_EMIT chosen(copy);
        }
    });
}

void ReadingList::saveShare()
{
    if (const auto done = services::setCheckShare(m_database, m_share->value()); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT shareChanged();
}

void ReadingList::setPages(std::vector<ReadingPage> pages, bool isOneCommune)
{
    m_pages = std::move(pages);
    m_isOneCommune = isOneCommune;
    const QSignalBlocker blocker(m_share);
    m_share->setValue(services::checkShare(m_database));
    show();
}

void ReadingList::show()
{
    const ReadingPage *before = current();
    const services::TeamDay chosen = before ? before->page : services::TeamDay();
    std::vector<ReadingPage> shown;
    std::copy_if(m_pages.begin(), m_pages.end(), std::back_inserter(shown), [this](const ReadingPage &page) { return m_all->isChecked() || page.isInSample || page.reading; });
    m_model->setPages(std::move(shown));
    m_table->setColumnHidden(ReadingListModel::Commune, m_isOneCommune);
    const auto wide = [this](const QString &text) { return m_table->fontMetrics().horizontalAdvance(text) + 16; };
    m_table->setColumnWidth(ReadingListModel::Date, wide(QStringLiteral("00/00/0000")));
    m_table->setColumnWidth(ReadingListModel::Team, 118);
    m_table->setColumnWidth(ReadingListModel::Commune, 90);
    m_table->setColumnWidth(ReadingListModel::TypedBy, 92);
    const int row = m_model->rowOf(chosen);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, row), ReadingListModel::Date));
    showCount();
}

void ReadingList::showCount()
{
    const auto inSample = std::count_if(m_pages.begin(), m_pages.end(), [](const ReadingPage &page) { return page.isInSample; });
    const auto due = std::count_if(m_pages.begin(), m_pages.end(), [](const ReadingPage &page) { return page.isDue(); });
    if (m_pages.empty())
        m_count->setText(tr("No page was typed in these days."));
    else
        m_count->setText(tr("%1 typed pages, %2 of them drawn by lot, %3 still to be read.").arg(countText(qint64(m_pages.size())), countText(inSample), countText(due)));
}

const ReadingPage *ReadingList::current() const
{
    return m_model->pageAt(m_table->currentIndex().row());
}

void ReadingList::chooseDue()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->pageAt(row)->isDue()) {
            m_table->setCurrentIndex(m_model->index(row, ReadingListModel::Date));
            return;
        }
    }
}

void ReadingList::focusStart()
{
    m_table->setFocus();
}

} // namespace stc::views
