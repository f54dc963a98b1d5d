// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/readingpage.h"

#include "domain/dates.h"
#include "views/forms/draftkeeper.h"
#include "views/lists/dateedit.h"
#include "views/logbook/readingdecisions.h"
#include "views/logbook/readinglist.h"
#include "views/logbook/readingratespane.h"
#include "views/logbook/readingsheet.h"
#include "views/logbook/reasonbox.h"
#include "views/teams/areafilter.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace stc::views {

using services::ReadingPage;
using services::TeamDay;

namespace {

constexpr int kDays = 7; ///< of the list at first
constexpr int kListWidth = 425;

} // namespace

SecondReadingPage::SecondReadingPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_area(new AreaFilter(database, surroundings.preferences, false, this)),
      m_from(new DateEdit(surroundings.clock.today(), this)), m_until(new DateEdit(surroundings.clock.today(), this)), m_tabs(new QTabWidget(this)), m_list(new ReadingList(database, this)),
      m_rates(new ReadingRatesPane(this)), m_title(nullptr), m_steps(nullptr), m_sheet(nullptr), m_decisions(nullptr), m_reason(nullptr), m_goOn(nullptr), m_back(nullptr), m_giveUp(nullptr),
      m_keeper(new DraftKeeper(database, draftName(), {}, [this] { return draftContent(); }, this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("secondReadingPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(makeTop());
    layout->addWidget(m_messages);
    nameWidget(m_tabs, "readingTabs", tr("Second reading"));
    auto *reading = new QWidget(m_tabs);
    reading->setObjectName(QStringLiteral("readingTab"));
    auto *readingLayout = new QVBoxLayout(reading);
    readingLayout->setContentsMargins(10, 10, 10, 10);
    auto *splitter = new QSplitter(reading);
    readingLayout->addWidget(splitter);
    splitter->setObjectName(QStringLiteral("readingSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeReading());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, 1130 - kListWidth});
    m_tabs->addTab(reading, tr("Pages to &read"));
    m_tabs->addTab(m_rates, tr("Error ra&tes"));
    layout->addWidget(m_tabs, 1);
    m_keeper->watch(m_sheet);

    connect(m_area, &AreaFilter::unitChanged, this, &SecondReadingPage::load);
    connect(m_area, &AreaFilter::hamletChanged, this, &SecondReadingPage::showLoaded);
    connect(m_rates, &ReadingRatesPane::spanChanged, this, &SecondReadingPage::showLoaded);
    connect(m_list, &ReadingList::shareChanged, this, &SecondReadingPage::load);
    connect(m_list, &ReadingList::failed, m_messages, [this](const Error &error) { m_messages->show(error); });
    connect(m_list, &ReadingList::chosen, this, [this](const ReadingPage &page) { begin(page.page); });
    connect(m_sheet, &ReadingSheet::touched, m_keeper, &DraftKeeper::touch);
    connect(m_sheet, &ReadingSheet::finished, m_goOn, [this] { m_goOn->setFocus(); });
    connect(m_sheet, &ReadingSheet::leftBackwards, m_list, &ReadingList::focusStart);
    connect(m_decisions, &ReadingDecisions::finished, m_goOn, [this] { m_goOn->setFocus(); });
    connect(m_decisions, &ReadingDecisions::leftBackwards, this, [this] { setStep(Typing); });
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &SecondReadingPage::goOn);
    auto *pad = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Enter")), this);
    pad->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pad, &QShortcut::activated, this, &SecondReadingPage::goOn);
    setStep(Start);
    offerDraft();
}

SecondReadingPage::~SecondReadingPage()
{
    delete m_job; // before the widgets its end would speak to
}

QWidget *SecondReadingPage::makeTop()
{
    auto *top = new QWidget(this);
    top->setObjectName(QStringLiteral("readingTop"));
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeHeadingLabel(top, "readingTitle", tr("Second reading")), 1);
    row->addWidget(m_area);
    const QDate today = m_surroundings.clock.today();
    for (const auto &[edit, name, text, spoken, date] : {std::tuple{m_from, "readingFrom", tr("Fr&om:"), tr("First day"), today.addDays(1 - kDays)}, std::tuple{m_until, "readingUntil", tr("Unti&l:"), tr("Last day"), today}}) {
        nameWidget(edit, name, spoken);
        edit->setDate(date);
        edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 40);
        auto *label = new QLabel(text, top);
        label->setBuddy(edit);
        row->addWidget(label);
        row->addWidget(edit);
        connect(edit, &DateEdit::dateChanged, this, &SecondReadingPage::load);
    }
    return top;
}

QWidget *SecondReadingPage::makeReading()
{
    auto *side = new QWidget(this);
    side->setObjectName(QStringLiteral("readingSide"));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 0, 0, 0);
    m_title = makeHeadingLabel(side, "readingPageTitle", {}, 2);
    layout->addWidget(m_title);
    m_steps = new QStackedWidget(side);
    m_steps->setObjectName(QStringLiteral("readingSteps"));
    auto *start = new QWidget(m_steps);
    auto *startLayout = new QVBoxLayout(start);
    startLayout->setContentsMargins(0, 0, 0, 0);
    startLayout->addWidget(makeQuietLabel(start, "readingStart",
        tr("Choose a page at the left and press Enter. Then take the paper and type once more what was not as usual and what was measured; what was typed first is not shown. "
           "Where the two differ, the paper decides. The pages are drawn by lot; whoever typed a page should not read it.")));
    startLayout->addStretch();
    m_sheet = new ReadingSheet(m_database, m_steps);
    m_decisions = new ReadingDecisions(m_database, m_steps);
    for (QWidget *step : {start, static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_decisions)})
        m_steps->addWidget(step);
    layout->addWidget(m_steps, 1);
    m_reason = new ReasonBox(side);
    layout->addWidget(m_reason);
    layout->addWidget(makeButtons());
    return side;
}

QWidget *SecondReadingPage::makeButtons()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("readingButtons"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_giveUp = makeButton(bar, "readingGiveUp", tr("G&ive up"));
    m_back = makeButton(bar, "readingBack", tr("&Back to the typing"));
    m_goOn = makeButton(bar, "readingGoOn", tr("&Compare (Ctrl+Enter)"), "success");
    m_goOn->setAutoDefault(true); // Enter, when Enter in the last field has led here
    row->addWidget(m_giveUp);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_goOn);
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        leave([this] {
            giveUp();
            m_list->focusStart();
        });
    });
    connect(m_back, &QPushButton::clicked, this, [this] { setStep(Typing); });
    connect(m_goOn, &QPushButton::clicked, this, &SecondReadingPage::goOn);
    return bar;
}

Result<SecondReadingPage::Loaded> SecondReadingPage::read(store::Database &database, const AreaRange &area, const QDate &from, const QDate &until)
{
    auto pages = services::readingPages(database, area, from, until);
    if (!pages)
        return failed(pages.error());
    auto readings = store::pageReadings(database, area, from, until);
    if (!readings)
        return failed(readings.error());
    return Loaded{*std::move(pages), *std::move(readings), from, until};
}

void SecondReadingPage::refresh()
{
    m_isStale = !isVisible(); // read when somebody looks: pages are typed elsewhere line by line
    if (m_isStale)
        return;
    m_area->reload();
    load();
}

void SecondReadingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void SecondReadingPage::load()
{
    const QDate from = m_from->date();
    const QDate until = m_until->date();
    if (!from.isValid() || !until.isValid() || from > until) {
        m_messages->show(Tone::Caution, tr("Type the first and the last day, for example %1; the first comes before the last.").arg(displayDate(m_surroundings.clock.today())));
        return;
    }
    const AreaRange area = m_area->unit().range();
    // A commune is there at once; a district or a whole province takes its time on another thread.
    if (m_area->isOneCommune() && from.daysTo(until) < 100) {
        m_mustLoadAgain = false;
        take(read(m_database, area, from, until));
        return;
    }
    if (m_job->isRunning()) {
        m_mustLoadAgain = true;
        m_job->cancel();
        return;
    }
    m_job->start<Result<Loaded>>(
        [path = m_database.path(), clock = &m_database.clock(), area, from, until](const Progress &progress) -> Result<Loaded> {
            auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            (*database)->connection().setCancelled(progress.cancelled);
            return read(**database, area, from, until);
        },
        [this](Result<Loaded> loaded) {
            if (m_mustLoadAgain) {
                m_mustLoadAgain = false;
                load();
            } else {
                take(std::move(loaded));
            }
        });
}

void SecondReadingPage::take(Result<Loaded> loaded)
{
    if (!loaded) {
        if (loaded.error().code != ErrorCode::Cancelled)
            m_messages->show(loaded.error());
        return;
    }
    m_loaded = *std::move(loaded);
    QStringList hamlets;
    if (m_area->isOneCommune()) {
        for (const ReadingPage &page : m_loaded.pages)
            hamlets << page.typed.hamlet;
    }
    m_area->setHamlets(hamlets);
    showLoaded();
}

void SecondReadingPage::showLoaded()
{
    const QString hamlet = m_area->hamlet();
    std::vector<ReadingPage> pages;
    std::copy_if(m_loaded.pages.begin(), m_loaded.pages.end(), std::back_inserter(pages), [&](const ReadingPage &page) { return hamlet.isEmpty() || page.typed.hamlet == hamlet; });
    std::vector<store::PageReading> readings;
    std::copy_if(m_loaded.readings.begin(), m_loaded.readings.end(), std::back_inserter(readings), [&](const store::PageReading &reading) { return hamlet.isEmpty() || reading.hamlet == hamlet; });
    m_list->setPages(std::move(pages), m_area->isOneCommune());
    m_rates->setRates(services::ratesOf(readings, m_rates->span(), m_loaded.from, m_loaded.until));
    Q_EMIT listed();
}

void SecondReadingPage::copy()
{
    if (m_tabs->currentIndex() == 1)
        QApplication::clipboard()->setMimeData(clipboardData(m_rates->copied()).release());
}

void SecondReadingPage::focusStart()
{
    if (m_tabs->currentIndex() == 1)
        m_rates->focusStart();
    else if (m_view && m_steps->currentIndex() == Typing)
        m_sheet->focusStart();
    else if (m_view)
        m_decisions->focusStart();
    else
        m_list->focusStart();
}

QList<QWidget *> SecondReadingPage::panes()
{
    return {m_area, m_tabs, m_list, m_steps};
}

} // namespace stc::views
