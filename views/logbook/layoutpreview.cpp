// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/layoutpreview.h"

#include "reports/kinds.h"
#include "store/queries/pagehistory.h"
#include "store/queries/teambook.h"
#include "views/printdialogs/pageview.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace stc::views {

namespace {

constexpr int kRestMs = 300;

/// The page to show: the latest that is typed, else that of the first team today.
Result<store::TeamDay> pageToShow(store::Database &database)
{
    const auto typed = store::latestTypedPage(database, database.unit().range());
    if (!typed)
        return failed(typed.error());
    if (*typed)
        return **typed;
    const QDate today = database.clock().today();
    const auto teams = store::teamsOn(database, database.unit().range(), {}, today);
    if (!teams)
        return failed(teams.error());
    return store::TeamDay{teams->empty() ? Uuid() : teams->front().id, today};
}

} // namespace

LayoutPreview::LayoutPreview(store::Database &database, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_database(database), m_clock(clock), m_form(new QComboBox(this)), m_state(makeQuietLabel(this, "layoutPreviewState")), m_view(new PageView(this)),
      m_rest(new QTimer(this)), m_job(new Job(this))
{
    nameWidget(m_form, "layoutForm", tr("Which page is shown"));
    m_form->addItem(tr("Page to fill in"), static_cast<int>(reports::PrintKind::LogbookBlank));
    m_form->addItem(tr("Typed page"), static_cast<int>(reports::PrintKind::Logbook));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_form);
    bar->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &LayoutPreview::prepare);
    connect(m_form, &QComboBox::currentIndexChanged, this, &LayoutPreview::prepare);
}

LayoutPreview::~LayoutPreview()
{
    delete m_job;
}

void LayoutPreview::show(const reports::LogbookLayout &layout)
{
    const QString wanted = layout.toJson();
    if (wanted == m_layout && m_wasAsked)
        return;
    m_layout = wanted;
    m_wasAsked = true;
    m_rest->start();
}

int LayoutPreview::pageCount() const
{
    return m_view->pageCount();
}

void LayoutPreview::prepare()
{
    if (m_job->isRunning()) {
        m_isStale = true;
        m_job->cancel();
        return;
    }
    m_isStale = false;
    m_job->start<Result<reports::Document>>(
        [path = m_database.path(), clock = &m_clock, layout = m_layout, kind = static_cast<reports::PrintKind>(m_form->currentData().toInt())](
            const Progress &progress) -> Result<reports::Document> {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            const auto page = pageToShow(**database);
            if (!page)
                return failed(page.error());
            reports::PrintRequest request;
            request.kind = kind;
            request.date = page->date;
            request.team = page->team;
            request.logbookLayout = layout;
            const printing::FontSet fonts; // belongs to this thread
            return reports::makeDocument(**database, request, fonts, progress);
        },
        [this](const Result<reports::Document> &document) { take(document); });
}

void LayoutPreview::take(const Result<reports::Document> &document)
{
    if (m_isStale) {
        prepare();
        return;
    }
    m_state->setText(document ? QString() : document.error().text);
    if (!document)
        return;
    // Who changes the last section looks at the last page.
    const int place = m_view->verticalScrollBar()->value();
    m_view->setDocument(std::make_shared<const reports::Document>(*document));
    m_view->verticalScrollBar()->setValue(place);
    Q_EMIT prepared();
}

} // namespace stc::views
