// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/healthgridpage.h"

#include "domain/dates.h"
#include "views/lists/dateedit.h"
#include "views/lists/searchcombo.h"
#include "views/logbook/checktext.h"
#include "views/logbook/reasonbox.h"
#include "views/quarantine/filterrow.h"
#include "views/quarantine/personchecks.h"
#include "views/teams/areafilter.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {
constexpr int kWeek = 7;
constexpr int kNameWidth = 204;
constexpr int kLeastBox = 56; ///< pixels: "▲37,8 s"
} // namespace

HealthGridPage::HealthGridPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_area(new AreaFilter(database, surroundings.preferences, true, this)), m_team(new SearchCombo(this)),
      m_evening(new QCheckBox(tr("Eveni&ng too"), this)), m_reasons(new ReasonBox(this)), m_summary(makeLabel(this, "healthGridSummary")), m_places(new QStackedWidget(this)),
      m_model(new HealthGridModel(database, this)), m_typing(new CheckTyping(database, m_model, *m_reasons, *m_messages, this)),
      m_view(new CheckGridView(m_model, [this](const QModelIndex &index, const QString &typed) { return m_typing->take(index, typed); }, this)),
      m_person(new PersonChecks(database, *m_reasons, *m_messages, this)), m_facts(makeLabel(this, "healthGridFacts")), m_first(surroundings.clock.today().addDays(1 - kWeek)), m_last(surroundings.clock.today())
{
    setObjectName(QStringLiteral("healthGridPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    makeTop();
    makeDays();
    layout->addWidget(m_messages);
    layout->addWidget(m_summary);
    makeGrid();
    connectTyping();
    connect(m_area, &AreaFilter::unitChanged, this, &HealthGridPage::load);
    connect(m_area, &AreaFilter::hamletChanged, this, &HealthGridPage::load);
    connect(m_team, &SearchCombo::chosenChanged, this, &HealthGridPage::load);
    connect(m_evening, &QCheckBox::toggled, this, [this](bool isShown) {
        m_model->setSessions(isShown ? static_cast<int>(services::kGridSessions.size()) : services::kUsualSessions);
        layOut();
        m_view->goToWork();
    });
}

void HealthGridPage::makeTop()
{
    addPlaceHeading(this, "healthGridTitle", tr("Health checks grid"), m_area, m_team, "gridTeam");
}

void HealthGridPage::makeDays()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("gridDays"));
    auto *row = new FlowLayout(bar);
    const auto addDay = [&](const char *name, const QString &text, const QString &spoken) {
        DateEdit *edit = addDayField(row, bar, name, text, spoken, m_surroundings.clock.today());
        connect(edit, &DateEdit::dateChanged, this, &HealthGridPage::takeDates);
        return edit;
    };
    m_from = addDay("gridFrom", tr("Fr&om", "day"), tr("First day"));
    m_to = addDay("gridTo", tr("&to", "day"), tr("Last day"));
    const auto addStep = [&](const char *name, const QString &arrow, const QString &hint, const char *keys, int spans) {
        QPushButton *button = makeButton(bar, name, arrow);
        button->setAccessibleName(hint);
        button->setFixedWidth(button->sizeHint().height() * 5 / 4);
        auto *action = new QAction(hint, this);
        action->setObjectName(QLatin1String(name) + QStringLiteral("Action"));
        action->setShortcut(QKeySequence(QLatin1String(keys)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(hint, action->shortcut().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, spans] { shift(spans); });
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    };
    addStep("gridEarlier", QStringLiteral("◂"), tr("The days before"), "Alt+Left", -1);
    addStep("gridLater", QStringLiteral("▸"), tr("The days after"), "Alt+Right", 1);
    nameWidget(m_evening, "gridEvening", tr("Evening too"));
    row->addWidget(m_evening);
    QPushButton *open = makeButton(bar, "gridPerson", tr("&All days of the person (F3)"));
    QPushButton *suspect = makeButton(bar, "gridSuspect", tr("&Suspected case (Ctrl+Enter)"));
    row->addWidget(open);
    row->addWidget(suspect);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT m_view->openWanted(m_view->currentIndex()); });
    connect(suspect, &QPushButton::clicked, this, [this] {
        CheckGridView *view = showsPerson() ? m_person->view() : m_view;
        Q_EMIT view->suspectWanted(view->currentIndex());
    });
    layout()->addWidget(bar);
}

void HealthGridPage::makeGrid()
{
    m_view->verticalHeader()->setFixedWidth(kNameWidth);
    m_places->setObjectName(QStringLiteral("gridPlaces"));
    m_places->addWidget(m_view);
    m_places->addWidget(m_person);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_places, 1);
    column->addWidget(m_facts);
    column->addWidget(m_reasons);
    column->addWidget(makeQuietLabel(this, "healthGridKeys",
        tr("Enter, ↓ next person   Tab, → next session   Ctrl+D as the box above   Delete empties   Esc leaves   Ctrl+V pastes a block   each box is saved as it is left")));
    column->addWidget(makeQuietLabel(this, "healthGridLetters", checkLegend()));
}

void HealthGridPage::connectTyping()
{
    m_typing->serve(m_view);
    connect(m_typing, &CheckTyping::said, this, &HealthGridPage::say);
    connect(m_typing, &CheckTyping::found, this, [this](const QModelIndex &index) {
        const CheckGridModel::Box box = m_model->boxAt(index);
        const QString alarm = m_model->alarm(box);
        showFound(m_model->grid().people[box.person].name, alarm.isEmpty() ? index.data(Qt::EditRole).toString() : alarm);
    });
    connect(m_view, &CheckGridView::refused, this, [this](const QModelIndex &index) { say(Tone::Caution, m_model->refusal(index)); });
    connect(m_view, &CheckGridView::moved, this, [this](const QModelIndex &index) { showBox(*m_model, index); });
    connect(m_view, &CheckGridView::openWanted, this, [this](const QModelIndex &index) {
        if (index.isValid())
            openPerson(m_model->placeAt(index).person);
    });
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model->isWritable(index))
            openPerson(m_model->placeAt(index).person);
    });
    connect(m_person, &PersonChecks::said, this, &HealthGridPage::say);
    connect(m_person, &PersonChecks::found, this, &HealthGridPage::showFound);
    connect(m_person, &PersonChecks::moved, this, [this](const QModelIndex &index) {
        if (const auto *days = qobject_cast<const CheckGridModel *>(index.model()))
            showBox(*days, index);
    });
    connect(m_person, &PersonChecks::leaveWanted, this, &HealthGridPage::leavePerson);
    connect(m_person, &PersonChecks::wantsPerson, this, [this](const Uuid &person) { Q_EMIT wantsRecord(schema::TableId::People, person); });
    connect(m_typing, &CheckTyping::changed, this, [this](const services::Change &change) {
        showSummary();
        Q_EMIT changed(change);
    });
    connect(m_person, &PersonChecks::changed, this, &Page::changed);
    const auto openSuspected = [this](const Uuid &suspected) { Q_EMIT wantsRecordOn(PageId{PageId::Kind::SuspectedWork, {}}, suspected); };
    connect(m_typing, &CheckTyping::suspected, this, openSuspected);
    connect(m_person, &PersonChecks::suspected, this, openSuspected);
}

void HealthGridPage::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return; // read when somebody looks
    m_isStale = false;
    m_area->reload();
    load();
    if (showsPerson())
        m_person->reload();
}

void HealthGridPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void HealthGridPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOut();
}

void HealthGridPage::load()
{
    const QModelIndex now = m_view->currentIndex();
    const std::optional<services::HealthPlace> place = now.isValid() ? std::optional(m_model->placeAt(now)) : std::nullopt;
    services::HealthGridRequest request{m_area->unit().range(), m_area->hamlet(), Uuid::parse(m_team->chosen()).value_or(Uuid()), m_first, m_last};
    auto grid = m_area->isOneCommune() ? services::healthGrid(m_database, request) : Result<services::HealthGrid>(services::HealthGrid());
    if (!grid) {
        m_messages->show(grid.error());
        return;
    }
    m_from->setDate(m_first);
    m_to->setDate(m_last);
    m_area->setHamlets(grid->hamlets);
    QList<std::pair<QString, QString>> teams;
    for (const auto &[id, name] : grid->teams)
        teams.append({name, id.toString()});
    m_team->setEntries(tr("All teams"), teams);
    m_model->setGrid(*std::move(grid));
    const QSignalBlocker quiet(m_evening);
    m_evening->setChecked(m_model->sessions() > services::kUsualSessions);
    m_evening->setEnabled(!m_model->grid().hasEvening);
    layOut();
    goTo(place, now.row());
    showSummary();
}

void HealthGridPage::goTo(const std::optional<services::HealthPlace> &place, int row)
{
    const auto &people = m_model->grid().people;
    const auto found = std::find_if(people.begin(), people.end(), [&](const services::HealthPerson &one) { return place && one.id == place->person; });
    if (!place || people.empty() || place->date < m_model->grid().first || place->date > m_model->grid().last) {
        m_view->goToWork();
        return;
    }
    const auto person = found == people.end() ? std::min(static_cast<std::size_t>(std::max(row, 0)), people.size() - 1) : static_cast<std::size_t>(found - people.begin());
    m_view->setCurrentIndex(m_model->indexOf({person, static_cast<int>(m_model->grid().first.daysTo(place->date)), std::min(place->session, m_model->sessions() - 1), CheckGridModel::Part::Check}));
}

/// As wide as there is room for all days, but no narrower than a fever with a symptom.
void HealthGridPage::layOut()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int least = std::max(kLeastBox, m_view->fontMetrics().horizontalAdvance(QStringLiteral("▲37,8 s")));
    const int room = m_view->width() - kNameWidth - m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2 * m_view->frameWidth() - 2;
    m_view->horizontalHeader()->setDefaultSectionSize(std::max(least, room / columns));
}

void HealthGridPage::takeDates()
{
    if (!m_from->date().isValid() || !m_to->date().isValid())
        return; // being typed, or told at the field
    showDays(m_from->date(), m_to->date());
}

void HealthGridPage::showDays(const QDate &first, const QDate &last)
{
    if (last < first || first.daysTo(last) >= services::kMostGridDays) {
        m_messages->show(Tone::Bad, last < first ? tr("The first day lies behind the last one.") : tr("The grid shows at most %1 days.").arg(services::kMostGridDays));
        return;
    }
    m_messages->dismiss();
    m_first = first;
    m_last = last;
    load();
}

void HealthGridPage::shift(int spans)
{
    const int days = static_cast<int>(m_first.daysTo(m_last)) + 1;
    showDays(m_first.addDays(spans * days), m_last.addDays(spans * days));
}

bool HealthGridPage::showsPerson() const { return m_places->currentWidget() == m_person; }

void HealthGridPage::openPerson(const Uuid &person)
{
    if (!m_person->open(person))
        return;
    m_places->setCurrentWidget(m_person);
    m_summary->hide();
    m_person->focusStart();
}

void HealthGridPage::leavePerson()
{
    m_places->setCurrentWidget(m_view);
    m_summary->show();
    load();
    m_view->setFocus(Qt::OtherFocusReason);
}

void HealthGridPage::say(Tone tone, const QString &text)
{
    QPalette colours;
    if (tone == Tone::Bad || tone == Tone::Caution || tone == Tone::Good)
        colours.setColor(QPalette::WindowText, toneColor(tone));
    m_facts->setPalette(colours);
    m_facts->setText(text);
}

void HealthGridPage::showFound(const QString &who, const QString &what)
{
    m_messages->show(Tone::Bad, tr("%1: %2. Ctrl+Enter records a suspected case.").arg(who, what));
}

void HealthGridPage::showBox(const CheckGridModel &model, const QModelIndex &index)
{
    if (!index.isValid()) {
        say(Tone::Plain, {});
        return;
    }
    const CheckGridModel::Box box = model.boxAt(index);
    const services::HealthPerson &person = model.grid().people[box.person];
    const QDate date = model.grid().date(box.day);
    const QString problem = index.data(CheckGridModel::kProblem).toString();
    if (!problem.isEmpty()) {
        say(Tone::Bad, problem);
        return;
    }
    QStringList parts{person.name, tr("household of %1").arg(person.head), QStringLiteral("%1 %2").arg(displayDate(date), CheckGridModel::sessionLabel(std::max(box.session, 0)).toLower())};
    const auto number = model.grid().dayNumber(box.person, date);
    const services::HealthSpan *span = person.spanOn(date);
    if (number && span->days)
        parts << tr("day %1 of %2").arg(*number).arg(*span->days);
    else if (number)
        parts << tr("day %1").arg(*number);
    if (const QString text = index.data(Qt::EditRole).toString(); !text.isEmpty())
        parts << text;
    const QString refusal = model.refusal(index);
    if (!refusal.isEmpty())
        parts << refusal;
    if (model.hasFinding(box))
        parts << (person.openSuspected.isNull() ? tr("Ctrl+Enter records a suspected case") : tr("Ctrl+Enter opens the suspected case"));
    say(!model.alarm(box).isEmpty() ? Tone::Bad : refusal.isEmpty() ? Tone::Plain : Tone::Caution, parts.join(QStringLiteral("  ·  ")));
}

void HealthGridPage::showSummary()
{
    const services::HealthGrid &grid = m_model->grid();
    if (!m_area->isOneCommune()) {
        m_summary->setText(tr("Choose a commune."));
        return;
    }
    if (grid.people.empty()) {
        m_summary->setText(tr("Nobody was in quarantine there in these days."));
        return;
    }
    const QDate day = std::min(grid.last, grid.today);
    const int place = static_cast<int>(grid.first.daysTo(day));
    int boxes = 0;
    int done = 0;
    int fevers = 0;
    for (std::size_t person = 0; place >= 0 && person < grid.people.size(); ++person) {
        if (grid.people[person].kindOf(day) != services::DayKind::Quarantine)
            continue;
        for (int session = 0; session < m_model->sessions(); ++session) {
            const CheckGridModel::Box box{person, place, session, CheckGridModel::Part::Check};
            ++boxes;
            done += m_model->checkOf(box).isDone() ? 1 : 0;
            fevers += m_model->alarm(box).isEmpty() ? 0 : 1;
        }
    }
    QString text = tr("%Ln person(s).", nullptr, static_cast<int>(grid.people.size())) + QLatin1Char(' ') + tr("%1: %2 of %3 checks done.").arg(displayDate(day), countText(done), countText(boxes));
    if (fevers > 0)
        text += QLatin1Char(' ') + tr("⚠ Fever or danger signs: %1.").arg(countText(fevers));
    m_summary->setText(text);
}

void HealthGridPage::focusStart()
{
    if (showsPerson())
        m_person->focusStart();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void HealthGridPage::find() { m_team->setFocus(Qt::ShortcutFocusReason); }

void HealthGridPage::copy()
{
    CheckGridView *view = showsPerson() ? m_person->view() : m_view;
    m_typing->copy(view->chosen());
}

void HealthGridPage::selectAll() { (showsPerson() ? m_person->view() : m_view)->selectAll(); }

QList<QWidget *> HealthGridPage::panes() { return {m_area, m_from, showsPerson() ? static_cast<QWidget *>(m_person) : m_view}; }

reports::PrintRequest HealthGridPage::printRequest() const
{
    reports::PrintRequest request;
    request.unit = m_area->unit().code;
    request.team = Uuid::parse(m_team->chosen()).value_or(Uuid());
    return request;
}

} // namespace stc::views
