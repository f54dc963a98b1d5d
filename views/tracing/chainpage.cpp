// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/chainpage.h"

#include "domain/dates.h"
#include "reports/chaindata.h"
#include "views/forms/referenceedit.h"
#include "views/lists/dateedit.h"
#include "views/tracing/chainside.h"
#include "views/tracing/chainview.h"
#include "views/tracing/fewcontactspane.h"
#include "views/tracing/placespane.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/unitpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace stc::views {

namespace {
constexpr int kRestMs = 150; ///< the slider is still moving
} // namespace

ChainPage::ChainPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_tabs(new QTabWidget(this)), m_rest(new QTimer(this)), m_job(new Job(this)),
      m_saving(new Job(this)), m_day(surroundings.clock.today())
{
    setObjectName(QStringLiteral("chainPage"));
    nameWidget(m_tabs, "chainTabs", tr("Chain of transmission"));
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->setSpacing(6);
    layout->addWidget(makeHeadingLabel(this, "chainTitle", tr("Chain of transmission")));
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
    m_tabs->addTab(makePicture(), tr("Picture"));
    m_places = new PlacesPane(database, surroundings, m_tabs);
    m_tabs->addTab(m_places, tr("Places and times shared"));
    m_few = new FewContactsPane(database, m_tabs);
    m_tabs->addTab(m_few, tr("Cases with few contacts"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &ChainPage::load);
    connect(m_places, &PlacesPane::changed, this, &Page::changed);
    connect(m_places, &PlacesPane::wantsPerson, this, &ChainPage::openPerson);
    connect(m_few, &FewContactsPane::wantsPerson, this, &ChainPage::openPerson);
}

ChainPage::~ChainPage()
{
    delete m_job; // before the widgets their ends would speak to
    delete m_saving;
}

QWidget *ChainPage::makePicture()
{
    auto *picture = new QWidget(this);
    auto *layout = new QVBoxLayout(picture);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeChoices(picture));
    layout->addWidget(makeDays(picture));
    m_summary = makeLabel(picture, "chainSummary");
    layout->addWidget(m_summary);
    auto *splitter = new QSplitter(picture);
    splitter->setObjectName(QStringLiteral("chainSplitter"));
    splitter->setChildrenCollapsible(false);
    m_view = new ChainView(splitter);
    nameWidget(m_view, "chainView", tr("Picture of the chain"));
    m_side = new ChainSide(splitter);
    splitter->addWidget(m_view);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({680, 400});
    layout->addWidget(splitter, 1);
    layout->addWidget(makeQuietLabel(picture, "chainLegend", reports::chainLegend()));
    connect(m_view, &ChainView::opened, this, &ChainPage::openPerson);
    connect(m_view, &ChainView::foldToggled, this, &ChainPage::toggleFold);
    connect(m_view, &ChainView::selectionMoved, this, [this](int node) {
        if (m_shown.chain)
            m_side->showNode(*m_shown.chain, *m_shown.layout, node);
    });
    connect(m_side, &ChainSide::wantsPerson, this, &ChainPage::openPerson);
    return picture;
}

void ChainPage::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return; // read when somebody looks
    m_isStale = false;
    m_shown.book.reset();
    m_places->refresh();
    load();
}

void ChainPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void ChainPage::setKnownOn(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_knownOn->setDate(day);
    const QSignalBlocker quiet(m_days);
    m_days->setValue(dayNumber(day));
    m_rest->start();
}

ChainAsked ChainPage::asked() const
{
    const Unit *unit = m_database.units().find(m_unit->code());
    return {m_chosen, m_up->value(), m_down->value(), unit ? unit->range() : m_database.unit().range(), m_day, m_order->currentIndex() == 0 ? reports::ChainOrder::ByDay : reports::ChainOrder::BySteps,
        m_fold->value(), m_unfolded};
}

void ChainPage::load()
{
    if (m_job->isRunning()) {
        m_mustLoadAgain = true;
        m_job->cancel();
        return;
    }
    if (!m_shown.book)
        m_summary->setText(tr("Reading the contacts…"));
    m_job->start<Result<ChainShown>>(
        [path = m_database.path(), clock = &m_database.clock(), book = m_shown.book, wanted = asked()](const Progress &progress) { return workOutChain(path, *clock, book, wanted, progress); },
        [this](const Result<ChainShown> &result) {
            if (result && m_shown.book == nullptr)
                m_shown.book = result->book;
            if (std::exchange(m_mustLoadAgain, false))
                load();
            else
                take(result);
        });
}

void ChainPage::take(const Result<ChainShown> &result)
{
    if (!result) {
        m_summary->clear();
        if (result.error().code != ErrorCode::Cancelled)
            m_messages->show(result.error());
        return;
    }
    const int before = m_view->selected();
    Uuid keep = m_chosen;
    const bool isNew = !m_shown.chain || result->asked.person != m_shown.asked.person || result->asked.area.first != m_shown.asked.area.first;
    if (m_shown.chain && before >= 0 && std::size_t(before) < m_shown.layout->nodes.size()) {
        const reports::ChainNode &node = m_shown.layout->nodes[std::size_t(before)];
        const Uuid selected = m_shown.chain->people[std::size_t(node.isFold() ? node.source : node.person)].id;
        if (result->asked.person == m_shown.asked.person)
            keep = selected; // the same chain once more: whoever was looked at stays
    }
    m_shown = *result;
    takeDays();
    m_view->setChain(m_shown.chain, m_shown.layout, keep, isNew);
    m_side->showNode(*m_shown.chain, *m_shown.layout, m_view->selected());
    m_few->show(m_shown.book, m_shown.asked.area, m_day);
    m_places->setLevels(m_shown.book, m_shown.asked.area, m_day);
    showSummary();
    Q_EMIT shown();
}

/// From the first case or contact to today.
void ChainPage::takeDays()
{
    const auto [first, last] = reports::daysOf(*m_shown.book);
    const QDate today = m_surroundings.clock.today();
    const QSignalBlocker quiet(m_days);
    m_days->setRange(dayNumber(first.isValid() ? std::min(first, m_day) : m_day), dayNumber(std::max({last, today, m_day})));
    m_days->setValue(dayNumber(m_day));
    m_days->setEnabled(first.isValid());
}

void ChainPage::showSummary()
{
    const reports::Chain &chain = *m_shown.chain;
    if (chain.people.empty()) {
        m_summary->setText(m_chosen.isNull() ? tr("No case and no contact is known here on %1.").arg(displayDate(m_day))
                                             : tr("Nothing was known of this person on %1: no case, no contact.").arg(displayDate(m_day)));
        return;
    }
    int byLevel[2] = {0, 0};
    for (const reports::ChainPerson &person : chain.people) {
        if (person.level < 2)
            ++byLevel[person.level];
    }
    QString text = tr("%1: %2 people, of them %3 F0 and %4 F1; %5 contacts.")
                       .arg(subject(false), countText(qint64(chain.people.size())), countText(byLevel[0]), countText(byLevel[1]), countText(qint64(chain.contacts.size())));
    if (!m_shown.layout->folded.empty())
        text += QLatin1Char(' ') + tr("%1 of them are folded.").arg(countText(qint64(m_shown.layout->folded.size())));
    m_summary->setText(text);
}

QString ChainPage::subject(bool initials) const
{
    const int place = m_shown.chain ? m_shown.chain->indexOf(m_shown.asked.person) : -1;
    if (place >= 0) {
        const QString &name = m_shown.chain->people[std::size_t(place)].name;
        return initials ? reports::nameInitials(name) : name;
    }
    const Unit *unit = m_database.units().find(m_unit->code());
    return unit ? unit->name : m_database.unit().name;
}

void ChainPage::openPerson(const Uuid &person)
{
    m_tabs->setCurrentIndex(0);
    m_chosen = person;
    m_unfolded.clear();
    m_person->setValue(person.toString());
    m_view->setFocus();
    if (!m_isStale)
        load(); // else when the page comes to the front
}

void ChainPage::openUnit()
{
    m_chosen = {};
    m_unfolded.clear();
    m_person->setValue({});
    load();
}

void ChainPage::toggleFold(const Uuid &source)
{
    if (!m_unfolded.insert(source).second)
        m_unfolded.erase(source);
    load();
}

void ChainPage::focusStart()
{
    m_view->setFocus();
}

void ChainPage::find()
{
    m_tabs->setCurrentIndex(0);
    m_person->line()->setFocus(Qt::ShortcutFocusReason);
    m_person->line()->selectAll();
}

void ChainPage::copy()
{
    if (m_tabs->currentIndex() == 1)
        m_places->copy();
    else if (m_tabs->currentIndex() == 2)
        m_few->copy();
}

QList<QWidget *> ChainPage::panes()
{
    if (m_tabs->currentIndex() == 0)
        return {m_person->line(), m_view, m_side->table()};
    return m_tabs->currentIndex() == 1 ? m_places->panes() : m_few->panes();
}

bool ChainPage::isBusy() const
{
    return m_saving->isRunning();
}

} // namespace stc::views
