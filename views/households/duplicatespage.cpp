// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/duplicatespage.h"

#include "items/duplicatesmodel.h"
#include "store/records.h"
#include "views/households/duplicatescompare.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresspanel.h"
#include "views/widgets/unitpicker.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace stc::views {

using schema::TableId;
using services::Take;

namespace {
/// A search that took longer does not begin again by itself when something changed.
constexpr qint64 kShortSearchMs = 3000;
} // namespace

DuplicatesPage::DuplicatesPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_model(new items::DuplicatesModel(this)), m_messages(new MessageBar(this)), m_what(new QTabBar(this)),
      m_unit(new UnitCombo(this)), m_count(makeQuietLabel(this, "duplicatesCount")), m_progress(new ProgressPanel(this)), m_list(new QTableView(this)),
      m_reasons(makeLabel(this, "duplicatesReasons")), m_compare(new DuplicatesCompare(this)), m_merge(makeButton(this, "duplicatesMerge", tr("Merge into one (M)"))),
      m_different(makeButton(this, "duplicatesDifferent", tr("Not the same (N)"))), m_takeBack(makeButton(this, "duplicatesTakeBack", tr("Take this back (T)"))),
      m_openFirst(makeButton(this, "duplicatesOpenFirst", tr("Open the first"))), m_openSecond(makeButton(this, "duplicatesOpenSecond", tr("Open the second"))),
      m_again(makeButton(this, "duplicatesAgain", tr("Search again (F5)"))), m_job(new Job(this))
{
    setObjectName(QStringLiteral("duplicatesPage"));
    build();
    connect(m_what, &QTabBar::currentChanged, this, [this] {
        m_model->setPairs(table(), {});
        search();
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] { search(); });
    connect(m_again, &QPushButton::clicked, this, &DuplicatesPage::search);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPage::merge);
    connect(m_different, &QPushButton::clicked, this, &DuplicatesPage::callDifferent);
    connect(m_takeBack, &QPushButton::clicked, this, &DuplicatesPage::takeBack);
    connect(m_openFirst, &QPushButton::clicked, this, [this] { openSide(true); });
    connect(m_openSecond, &QPushButton::clicked, this, [this] { openSide(false); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPage::showPair);
    connect(m_compare, &DuplicatesCompare::left, m_list, qOverload<>(&QWidget::setFocus));
    updateButtons();
}

DuplicatesPage::~DuplicatesPage()
{
    delete m_job; // before the widgets its end would speak to
}

TableId DuplicatesPage::table() const
{
    return m_what->currentIndex() % 2 == 0 ? TableId::People : TableId::Households;
}

bool DuplicatesPage::showsDecided() const
{
    return m_what->currentIndex() >= 2;
}

int DuplicatesPage::currentRow() const
{
    return m_list->currentIndex().row();
}

void DuplicatesPage::focusStart()
{
    m_list->setFocus();
}

QList<QWidget *> DuplicatesPage::panes()
{
    return {m_what, m_list, m_compare};
}

void DuplicatesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_batch < 0 && !m_job->isRunning())
        search();
}

void DuplicatesPage::refresh()
{
    if (m_job->isRunning())
        return; // asked again when it has ended
    const auto batch = store::lastBatch(m_database.connection());
    if (batch && *batch == m_batch)
        return;
    if (m_batch < 0 || m_milliseconds < kShortSearchMs) {
        search();
        return;
    }
    m_messages->show(Tone::Info, tr("The data have changed since the search."), tr("Search again"), [this] { search(); });
}

void DuplicatesPage::search()
{
    if (m_job->isRunning()) {
        m_searchAgain = true;
        m_job->cancel();
        return;
    }
    m_messages->dismiss();
    m_progress->watch(m_job, tr("Looking for what was entered twice…"), tr("Stopping changes nothing."));
    m_progress->show();
    m_again->setEnabled(false);
    const Unit *unit = m_database.units().find(m_unit->code());
    const AreaRange range = (unit ? *unit : m_database.unit()).range();
    m_job->start<Result<Found>>(
        [path = m_database.path(), clock = &m_surroundings.clock, range, table = table(), decided = showsDecided()](const Progress &progress) -> Result<Found> {
            QElapsedTimer timer;
            timer.start();
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            Found found;
            if (decided) {
                const auto batch = store::lastBatch((*database)->connection());
                auto pairs = services::decidedPairs(**database, table, range);
                if (!batch || !pairs)
                    return failed(batch ? pairs.error() : batch.error());
                found.report.batch = *batch;
                found.report.found = static_cast<qint64>(pairs->size());
                found.report.pairs = *std::move(pairs);
            } else {
                auto report = services::findDuplicates(**database, table, range, progress);
                if (!report)
                    return failed(report.error());
                found.report = *std::move(report);
            }
            found.milliseconds = timer.elapsed();
            return found;
        },
        [this](Result<Found> found) { showFound(std::move(found)); });
}

void DuplicatesPage::showFound(Result<Found> found)
{
    m_progress->hide();
    m_again->setEnabled(true);
    if (std::exchange(m_searchAgain, false)) {
        search();
        return;
    }
    if (!found) {
        if (found.error().code != ErrorCode::Cancelled)
            m_messages->show(found.error());
        else
            m_messages->show(Tone::Info, tr("The search was stopped; the list may be incomplete."));
        return;
    }
    m_batch = found->report.batch;
    m_milliseconds = found->milliseconds;
    m_found = found->report.found;
    m_records = found->report.records;
    m_model->setPairs(table(), std::move(found->report.pairs));
    const bool households = table() == TableId::Households;
    m_list->setColumnHidden(items::DuplicatesModel::FirstBorn, households);
    m_list->setColumnHidden(items::DuplicatesModel::SecondBorn, households);
    updateCount();
    if (currentRow() < 0)
        goTo(0);
    else
        showPair();
    refresh(); // something may have changed meanwhile
}

void DuplicatesPage::showPair()
{
    const int row = currentRow();
    m_compare->showNothing();
    m_reasons->clear();
    if (row >= 0 && row < m_model->rowCount()) {
        const services::DuplicatePair &pair = m_model->pair(row);
        const auto records = services::compareRecords(m_database, table(), pair.first.id, pair.second.id);
        if (records) {
            m_compare->showRecords(*records);
            QStringList lines{m_model->index(row, items::DuplicatesModel::Reasons).data().toString()};
            lines << records->refusals << records->warnings;
            m_reasons->setText(lines.join(QLatin1Char('\n')));
        } else {
            m_reasons->setText(records.error().text);
        }
    }
    updateButtons();
}

void DuplicatesPage::updateButtons()
{
    const bool hasPair = m_compare->records().has_value();
    m_merge->setVisible(!showsDecided());
    m_different->setVisible(!showsDecided());
    m_takeBack->setVisible(showsDecided());
    for (QPushButton *button : {m_merge, m_different, m_takeBack, m_openFirst, m_openSecond})
        button->setEnabled(hasPair);
}

void DuplicatesPage::merge()
{
    const auto &records = m_compare->records();
    if (!records || showsDecided())
        return;
    if (!records->refusals.isEmpty()) {
        m_messages->show(Tone::Caution, records->refusals.join(QLatin1Char(' ')));
        return;
    }
    if (records->warnings.isEmpty()) {
        mergeNow();
        return;
    }
    Prompts::Question question;
    question.title = tr("Merge into one");
    question.text = records->warnings.join(QLatin1Char('\n'));
    question.more = tr("Ctrl+Z takes the merge back.");
    question.yes = tr("Merge");
    m_surroundings.prompts.ask(this, question, [this] { mergeNow(); });
}

void DuplicatesPage::mergeNow()
{
    const auto &records = m_compare->records();
    const int row = currentRow();
    if (!records || row < 0)
        return;
    const Uuid ids[] = {records->first, records->second};
    const auto change = services::mergeRecords(m_database, *records);
    if (!change) {
        m_messages->show(change.error());
        return;
    }
    store::RecordReader reader(m_database);
    for (const Uuid &id : ids) {
        if (reader.keyOf(table(), id).value_or(0) == 0)
            m_model->removeRecord(id);
    }
    finish(*change);
    goTo(row);
}

void DuplicatesPage::callDifferent()
{
    const int row = currentRow();
    if (row < 0 || row >= m_model->rowCount() || showsDecided())
        return;
    const services::DuplicatePair &pair = m_model->pair(row);
    const auto change = services::markDistinct(m_database, table(), pair.first.id, pair.second.id);
    if (!change) {
        m_messages->show(change.error());
        return;
    }
    m_model->removePair(row);
    finish(*change);
    goTo(row);
}

void DuplicatesPage::takeBack()
{
    const int row = currentRow();
    if (row < 0 || row >= m_model->rowCount() || !showsDecided())
        return;
    const auto change = services::takeBackDistinct(m_database, table(), m_model->pair(row).decision);
    if (!change) {
        m_messages->show(change.error());
        return;
    }
    m_model->removePair(row);
    finish(*change);
    goTo(row);
}

void DuplicatesPage::finish(const services::Change &change)
{
    m_messages->dismiss();
    m_found = qMax<qint64>(0, m_found - 1);
    updateCount();
    if (!change.isSomething())
        return;
    m_batch = change.batch; // our own change is in the list already
    Q_EMIT changed(change);
}

void DuplicatesPage::goTo(int row)
{
    const int last = m_model->rowCount() - 1;
    m_list->setCurrentIndex(m_model->index(qMin(row, last), 0));
    showPair();
}

void DuplicatesPage::openSide(bool first)
{
    if (const auto &records = m_compare->records())
        Q_EMIT wantsRecord(records->table, first ? records->first : records->second);
}

bool DuplicatesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return Page::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_M: merge(); return true;
    case Qt::Key_N:
    case Qt::Key_K: callDifferent(); return true;
    case Qt::Key_T: takeBack(); return true;
    case Qt::Key_F5: search(); return true;
    default: break;
    }
    if (watched != m_list)
        return Page::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: m_compare->setFocus(); return true;
    case Qt::Key_1: m_compare->chooseAll(Take::First); return true;
    case Qt::Key_2: m_compare->chooseAll(Take::Second); return true;
    default: return Page::eventFilter(watched, event);
    }
}

} // namespace stc::views
