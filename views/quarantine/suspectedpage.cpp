// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/suspectedpage.h"

#include "domain/teamname.h"
#include "views/lists/dateedit.h"
#include "views/lists/searchcombo.h"
#include "views/logbook/reasonbox.h"
#include "views/quarantine/filterrow.h"
#include "views/quarantine/stepline.h"
#include "views/teams/areafilter.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace stc::views {

namespace {
constexpr int kMinute = 60 * 1000;
constexpr int kRowPadding = 8;
constexpr int kWidths[] = {184, 118, 94, 108, 110, 110, 140}; ///< pixels; the last column takes the rest
} // namespace

SuspectedPage::SuspectedPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_area(new AreaFilter(database, surroundings.preferences, false, this)), m_team(new SearchCombo(this)),
      m_onlyOpen(new QCheckBox(tr("&Open only"), this)), m_summary(makeLabel(this, "suspectedSummary")), m_model(new SuspectedModel(database, this)), m_table(new QTableView(this)),
      m_step(new StepLine(database, this)), m_reasons(new ReasonBox(this)), m_facts(makeLabel(this, "suspectedFacts"))
{
    setObjectName(QStringLiteral("suspectedPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    makeTop();
    makeFilters();
    layout->addWidget(m_messages);
    layout->addWidget(m_summary);
    makeTable();
    layout->addWidget(m_facts);
    layout->addWidget(m_step);
    layout->addWidget(m_reasons);
    makeActions();
    layout->addWidget(makeQuietLabel(this, "suspectedKeys", tr("Enter: the next step   F3: health checks   Ctrl+Delete: takes the last step back   The program keeps times and reminds; who is a case is said by the health station.")));
    m_clock.setInterval(kMinute);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_model->setNow();
        showSummary();
    });
    connect(m_area, &AreaFilter::unitChanged, this, [this] {
        m_team->choose({});
        load();
    });
    connect(m_area, &AreaFilter::hamletChanged, this, &SuspectedPage::load);
    connect(m_team, &SearchCombo::chosenChanged, this, &SuspectedPage::load);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &SuspectedPage::load);
    connect(m_step, &StepLine::typed, this, &SuspectedPage::save);
    connect(m_step, &StepLine::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void SuspectedPage::makeTop()
{
    addPlaceHeading(this, "suspectedTitle", tr("Suspected cases at work"), m_area, m_team, "suspectedTeam");
}

void SuspectedPage::makeFilters()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("suspectedFilters"));
    auto *row = new FlowLayout(bar);
    nameWidget(m_onlyOpen, "suspectedOpen", tr("Open only"));
    m_onlyOpen->setChecked(true);
    row->addWidget(m_onlyOpen);
    const auto addDay = [&](const char *name, const QString &text, const QString &spoken) {
        DateEdit *edit = addDayField(row, bar, name, text, spoken, m_surroundings.clock.today());
        connect(edit, &DateEdit::dateChanged, this, &SuspectedPage::load);
        return edit;
    };
    m_from = addDay("suspectedFrom", tr("foun&d from", "day"), tr("Found from"));
    m_to = addDay("suspectedTo", tr("unt&il", "day"), tr("Found until"));
    auto *limits = makeButton(bar, "suspectedLimits", tr("Time &limits…"));
    row->addWidget(limits);
    connect(limits, &QPushButton::clicked, this, &SuspectedPage::openLimits);
    layout()->addWidget(bar);
}

void SuspectedPage::makeTable()
{
    nameWidget(m_table, "suspectedTable", tr("Suspected cases"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setShowGrid(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(2 * m_table->fontMetrics().lineSpacing() + kRowPadding);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    nameWidget(m_table->horizontalHeader(), "suspectedHeader", tr("Steps"));
    for (int column = 0; column < SuspectedModel::ToDo; ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->installEventFilter(this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);
    connect(m_table, &QTableView::doubleClicked, this, &SuspectedPage::askNext);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SuspectedPage::showActions);
}

void SuspectedPage::makeActions()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("suspectedActions"));
    auto *row = new FlowLayout(bar);
    const auto add = [&](const char *name, const QString &text, auto slot) {
        QPushButton *button = makeButton(bar, name, text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_next = add("suspectedNext", tr("Ne&xt step (Enter)"), &SuspectedPage::askNext);
    m_back = add("suspectedBack", tr("Take the step &back"), [this] { takeBack({}); });
    add("suspectedChecks", tr("Health &checks (F3)"), &SuspectedPage::openChecks);
    m_quarantine = add("suspectedQuarantine", tr("Start a &quarantine…"), &SuspectedPage::startQuarantine);
    m_case = add("suspectedCase", tr("&Record as F0…"), &SuspectedPage::recordCase);
    add("suspectedRecord", tr("Ope&n the record"), &SuspectedPage::editRecord);
    layout()->addWidget(bar);
}

void SuspectedPage::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return; // read when somebody looks
    m_isStale = false;
    m_area->reload();
    load();
}

void SuspectedPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_clock.start();
    if (m_isStale)
        refresh();
}

void SuspectedPage::load()
{
    const store::SuspectedCase *before = current();
    const Uuid kept = before ? before->id : Uuid();
    const int row = std::max(0, m_table->currentIndex().row());
    auto cases = store::suspectedCases(m_database.connection(), {.area = m_area->unit().range(), .hamlet = m_area->hamlet(), .team = Uuid::parse(m_team->chosen()).value_or(Uuid()), .onlyOpen = m_onlyOpen->isChecked(),
                                                                    .first = m_from->date(), .last = m_to->date()});
    if (!cases) {
        m_messages->show(cases.error());
        return;
    }
    m_model->setCases(*std::move(cases), services::stepLimits(m_database));
    showTeams();
    QModelIndex now = m_model->indexOf(kept);
    if (!now.isValid() && m_model->rowCount() > 0)
        now = m_model->index(std::min(row, m_model->rowCount() - 1), 0);
    m_table->setCurrentIndex(now);
    showSummary();
    showActions();
}

/// Teams and hamlets of the cases there; those of the whole unit while nothing narrower is chosen.
void SuspectedPage::showTeams()
{
    if (!m_team->chosen().isEmpty() || !m_area->hamlet().isEmpty())
        return;
    std::map<QString, QString> teams;
    QStringList hamlets;
    for (const store::SuspectedCase &one : m_model->cases()) {
        teams.emplace(one.teamName, one.team.toString());
        hamlets << one.hamlet;
    }
    QList<std::pair<QString, QString>> entries;
    for (const auto &[name, code] : teams)
        entries.append({name, code});
    m_team->setEntries(tr("All teams"), entries);
    hamlets.removeAll(QString());
    m_area->setHamlets(m_area->isOneCommune() ? hamlets : QStringList());
}

void SuspectedPage::showSummary()
{
    const auto &cases = m_model->cases();
    if (cases.empty()) {
        m_summary->setText(m_onlyOpen->isChecked() ? tr("No suspected case is open here.") : tr("No suspected case is recorded here."));
        return;
    }
    std::array<int, services::kSuspectedStepCount> overdue{};
    int open = 0;
    int all = 0;
    for (std::size_t row = 0; row < cases.size(); ++row) {
        open += cases[row].isOpen() ? 1 : 0;
        if (!m_model->isOverdue(row))
            continue;
        ++all;
        ++overdue[static_cast<std::size_t>(services::nextStep(cases[row]).value_or(services::SuspectedStep::Concluded))];
    }
    QString text = tr("%Ln suspected case(s), %1 of them open.", nullptr, static_cast<int>(cases.size())).arg(countText(open));
    QStringList steps;
    for (std::size_t step = 1; step < overdue.size(); ++step) {
        if (overdue[step] > 0)
            steps << QStringLiteral("%1 %2").arg(SuspectedModel::stepToDo(static_cast<services::SuspectedStep>(step)).toLower(), countText(overdue[step]));
    }
    if (all > 0)
        text += QLatin1Char(' ') + tr("⚠ Overdue: %1 (%2).").arg(countText(all), steps.join(QStringLiteral(", ")));
    m_summary->setText(text);
}

const store::SuspectedCase *SuspectedPage::current() const { return m_model->caseAt(m_table->currentIndex()); }

void SuspectedPage::showActions()
{
    const store::SuspectedCase *one = current();
    m_next->setEnabled(one && services::nextStep(*one));
    m_back->setEnabled(one != nullptr);
    m_quarantine->setEnabled(one && one->isOpen() && !one->isInQuarantine);
    m_case->setEnabled(one && services::proposesCase(*one));
    m_facts->setText(one ? m_model->facts(*one) : QString());
}

void SuspectedPage::focusStart() { m_table->setFocus(Qt::OtherFocusReason); }
void SuspectedPage::find() { m_team->setFocus(Qt::ShortcutFocusReason); }
QList<QWidget *> SuspectedPage::panes() { return {m_team, m_onlyOpen, m_table, m_step->isVisible() ? static_cast<QWidget *>(m_step) : m_next}; }

reports::PrintRequest SuspectedPage::printRequest() const
{
    reports::PrintRequest request;
    request.unit = m_area->unit().code;
    request.team = Uuid::parse(m_team->chosen()).value_or(Uuid());
    return request;
}

} // namespace stc::views
