// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/tracingpage.h"

#include "items/caselistmodel.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/keyline.h"
#include "views/forms/referenceedit.h"
#include "views/teams/areafilter.h"
#include "views/tracing/contactlines.h"
#include "views/tracing/personpane.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace stc::views {

using items::CaseListModel;
using schema::TableId;

TracingPage::TracingPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_area(new AreaFilter(database, surroundings.preferences, false, this)),
      m_sum(makeQuietLabel(this, "casesSum")), m_sift(new KeyLine(this)), m_table(new QTableView(this)), m_model(new CaseListModel(this)), m_person(new PersonPane(database, this)),
      m_lines(new ContactLines(database, *m_messages, this)), m_keeper(new DraftKeeper(database, draftName(), {}, [this] { return m_lines->draft(); }, this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("tracingPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(6);
    makeTop();
    makeWorks();
    layout->addWidget(m_messages);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("tracingSplitter"));
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(splitter);
    makeCases(left);
    auto *right = new QSplitter(Qt::Vertical, splitter);
    right->setObjectName(QStringLiteral("personSplitter"));
    right->setChildrenCollapsible(false);
    right->addWidget(m_person);
    right->addWidget(m_lines);
    right->setSizes({330, 190});
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({380, 710});
    layout->addWidget(splitter, 1);
    m_keeper->watch(m_lines);
    connect(m_lines, &ContactLines::edited, this, [this] { m_lines->hasUnsaved() ? m_keeper->touch() : m_keeper->drop(); });
    connect(m_lines, &ContactLines::changed, this, &TracingPage::take);
    connect(m_lines, &ContactLines::goneBack, this, [this] { m_person->contactsTable()->setFocus(Qt::BacktabFocusReason); });
    connect(m_person, &PersonPane::opened, this, &TracingPage::showPerson);
    connect(m_person, &PersonPane::selectionChanged, this, &TracingPage::setWorksEnabled);
    connect(m_area, &AreaFilter::unitChanged, this, &TracingPage::load);
    connect(m_area, &AreaFilter::hamletChanged, this, [this] {
        m_model->setHamlet(m_area->hamlet());
        showSum();
    });
    setWorksEnabled();
    offerDraft();
    refresh();
}

TracingPage::~TracingPage()
{
    delete m_job; // before the widgets its end would speak to
}

QString TracingPage::draftName() { return QStringLiteral("contacts"); }

void TracingPage::makeTop()
{
    m_finder = std::make_unique<ReferenceEdit>(schema::table(TableId::Contacts).column("person_id"), m_database, this);
    m_finder->edited = [] {};
    m_finder->changed = [this] {
        if (const auto id = Uuid::parse(m_finder->line()->codes()))
            showPerson(*id);
    };
    nameWidget(m_finder->line(), "findPerson", tr("Find a person: three letters of the name"));
    m_finder->line()->setPlaceholderText(tr("Find: three letters of the name"));
    m_finder->line()->setToolTip(tr("Ctrl+F"));
    m_finder->line()->setMinimumWidth(330);
    connect(m_finder->line(), &QLineEdit::returnPressed, this, [this] {
        if (m_finder->settleNow())
            m_finder->changed();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(makeHeadingLabel(this, "tracingTitle", tr("Contact tracing")), 1);
    row->addWidget(m_finder->line());
    row->addWidget(m_area);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QAction *TracingPage::addWork(const char *objectName, const QString &text, const QString &keys, void (TracingPage::*work)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, work);
    addAction(action);
    return action;
}

void TracingPage::makeWorks()
{
    QAction *const all[] = {
        addWork("becomesCase", tr("Becomes F0…"), QStringLiteral("F8"), &TracingPage::becomesCase),
        addWork("startQuarantine", tr("Start quarantine…"), QStringLiteral("F9"), &TracingPage::startQuarantine),
        addWork("typeContacts", tr("Type contacts"), QStringLiteral("F3"), &TracingPage::newRecord),
        addWork("printContactForm", tr("Contact list form…"), QStringLiteral("Ctrl+Shift+P"), &TracingPage::printContactForm),
        addWork("openChain", tr("Chain picture"), QStringLiteral("F7"), &TracingPage::openChain),
        addWork("openPersonRecord", tr("Person’s record"), QStringLiteral("Ctrl+G"), &TracingPage::openPerson),
        addWork("previousPerson", tr("Back"), QStringLiteral("Alt+Left"), &TracingPage::goBack),
    };
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    for (QAction *work : all) {
        QPushButton *button = makeButton(bar, QByteArray(work->objectName().toLatin1() + "Button").constData(), work->text());
        button->setToolTip(work->shortcut().toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, work, &QAction::trigger);
        row->addWidget(button);
        m_works.emplace_back(work, button);
    }
    layout()->addWidget(bar);
}

void TracingPage::makeCases(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    nameWidget(m_sift, "siftCases", tr("Only cases with these letters in name or code"));
    m_sift->setPlaceholderText(tr("Only cases with these letters"));
    nameWidget(m_table, "casesTable", tr("Cases"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 9);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(CaseListModel::Name, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(CaseListModel::Confirmed, Qt::DescendingOrder);
    const std::pair<int, int> widths[] = {{CaseListModel::Confirmed, 94}, {CaseListModel::First, 42}, {CaseListModel::Second, 42}, {CaseListModel::Third, 42}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    layout->addWidget(m_sift);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sum);
    connect(m_sift, &KeyLine::entered, this, [this] {
        m_model->setFilter(m_sift->text());
        showSum();
    });
    connect(m_sift, &KeyLine::goOn, this, [this] {
        m_table->setCurrentIndex(m_model->index(0, CaseListModel::Name));
        m_table->setFocus(Qt::TabFocusReason);
    });
    connect(m_sift, &KeyLine::goDown, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TracingPage::showCurrent);
}

void TracingPage::refresh()
{
    m_area->reload();
    showPerson(m_person->person());
    load();
}

/// The whole graph is read on a thread of its own; what was read before stays until then.
void TracingPage::load()
{
    if (m_job->isRunning()) {
        m_isAgain = true;
        return;
    }
    m_job->start<Result<std::vector<services::CaseOverview>>>(
        [&database = m_database, area = m_area->unit().range()](const Progress &progress) -> Result<std::vector<services::CaseOverview>> {
            const auto own = database.another(store::Database::Access::ReadOnly);
            if (!own)
                return failed(own.error());
            return services::caseOverview(**own, area, database.clock().today(), progress);
        },
        [this](const Result<std::vector<services::CaseOverview>> &cases) {
            if (std::exchange(m_isAgain, false))
                load();
            else
                showCases(cases);
        });
}

void TracingPage::showCases(const Result<std::vector<services::CaseOverview>> &cases)
{
    if (!cases) {
        if (cases.error().code != ErrorCode::Cancelled)
            m_messages->show(cases.error());
        return;
    }
    QStringList hamlets;
    for (const services::CaseOverview &one : *cases)
        hamlets << one.hamlet;
    m_area->setHamlets(hamlets);
    m_isChoosing = true;
    m_model->setHamlet(m_area->hamlet());
    m_model->setCases(std::vector<services::CaseOverview>(*cases));
    const int row = m_model->rowOf(m_person->person());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, CaseListModel::Name));
    m_isChoosing = false;
    if (m_person->person().isNull() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, CaseListModel::Name));
    showSum();
    Q_EMIT listed();
}

void TracingPage::showSum()
{
    m_sum->setText(m_model->rowCount() == 0 ? tr("No cases here.") : tr("%n cases", nullptr, m_model->rowCount()));
}

void TracingPage::showCurrent()
{
    const services::CaseOverview *chosen = m_isChoosing ? nullptr : m_model->caseAt(m_table->currentIndex().row());
    if (chosen)
        showPerson(chosen->person);
}

void TracingPage::showPerson(const Uuid &person)
{
    const Uuid before = m_person->person();
    if (const auto done = m_person->show(person); !done)
        m_messages->show(done.error());
    if (!before.isNull() && before != m_person->person())
        m_before.push_back(before);
    if (!m_person->person().isNull()) {
        if (const auto source = services::contactSource(m_database, person))
            m_lines->setSource(*source);
        else
            m_messages->show(source.error());
    }
    m_isChoosing = true;
    if (const int row = m_model->rowOf(person); row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(row, CaseListModel::Name));
    m_isChoosing = false;
    setWorksEnabled();
}

QList<QWidget *> TracingPage::panes()
{
    return {m_table, m_person->contactsTable(), m_lines};
}

} // namespace stc::views
