// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/startdialog.h"

#include "views/forms/fieldedit.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/texttable.h"
#include "views/widgets/theme.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using schema::TableId;

namespace {
constexpr int kJudgeMs = 150; ///< typing goes on before everybody is judged anew
constexpr int kRowsSeen = 6;
} // namespace

StartDialog::StartDialog(store::Database &database, const StartOffer &offer, QWidget *parent)
    : EpisodeForm("startEpisodeDialog", tr("Start a quarantine"), tr("&Start"), database, parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kJudgeMs);
    connect(&m_timer, &QTimer::timeout, this, &StartDialog::judge);
    makeFinders();
    makeList();
    makeFields(offer);
    resize(900, 560);
    addPeople(offer.people);
    judge();
    if (m_people.empty())
        m_person->widget()->setFocus();
    else
        m_category->editor()->setFocus();
}

StartDialog::~StartDialog()
{
    m_person.reset(); // their searches end before what they speak to goes
    m_household.reset();
}

void StartDialog::makeFinders()
{
    m_person = std::make_unique<ReferenceEdit>(schema::table(TableId::Quarantines).column("person_id"), database(), this);
    m_household = std::make_unique<ReferenceEdit>(schema::table(TableId::People).column("household_id"), database(), this);
    for (ReferenceEdit *finder : {m_person.get(), m_household.get()}) {
        finder->edited = [] {};
        finder->changed = [] {};
    }
    nameWidget(m_person->widget(), "startPerson", tr("Add a person"));
    nameWidget(m_household->widget(), "startHousehold", tr("Add a household"));
    m_household->line()->setPlaceholderText(tr("Three letters of the head, or the number"));
    connect(m_person->line(), &OfferEdit::taken, this, [this] {
        if (const auto id = Uuid::parse(m_person->line()->codes()))
            addPeople({*id});
        m_person->setValue({});
    });
    connect(m_household->line(), &OfferEdit::taken, this, &StartDialog::addHousehold);
    for (ReferenceEdit *finder : {m_person.get(), m_household.get()}) {
        connect(finder->line(), &QLineEdit::returnPressed, this, [this, finder] {
            if (finder->line()->text().trimmed().isEmpty()) {
                focusNextPrevChild(true);
                return;
            }
            finder->searchNow();
            finder->settle();
        });
    }
    auto *row = new QHBoxLayout;
    for (const auto &[text, finder] : {std::pair{tr("Add a &person"), m_person.get()}, std::pair{tr("or a &household"), m_household.get()}}) {
        auto *label = new QLabel(text, this);
        label->setBuddy(finder->widget());
        row->addWidget(label);
        row->addWidget(finder->widget(), 1);
    }
    body()->insertLayout(0, row);
}

void StartDialog::makeList()
{
    m_list = makeTextTable(this, "startPeople", tr("People whose quarantine begins"), {tr("Person"), tr("Born"), tr("What becomes of it")});
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setColumnWidth(0, 210);
    m_list->setColumnWidth(1, 80);
    m_list->setMinimumHeight((m_list->fontMetrics().height() + 9) * (kRowsSeen - 2));
    m_list->installEventFilter(this);
    body()->insertWidget(1, m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(makeQuietLabel(this, "startPeopleHint", tr("Del leaves the marked person out.")), 1);
    m_restart = makeButton(this, "startRestart", tr("&New exposure for those in quarantine…"));
    connect(m_restart, &QPushButton::clicked, this, &StartDialog::restartThose);
    row->addWidget(m_restart);
    body()->insertLayout(2, row);
}

void StartDialog::makeFields(const StartOffer &offer)
{
    auto *halves = new QHBoxLayout;
    halves->setSpacing(24);
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    halves->addLayout(left, 1);
    halves->addLayout(right, 1);
    body()->insertLayout(3, halves);
    m_category = addField(left, TableId::Quarantines, "reason", tr("&Category *"));
    m_form = addField(left, TableId::Quarantines, "kind", tr("&Form *"));
    m_startOn = addField(left, TableId::Quarantines, "start_on", tr("S&tart *"));
    m_exposure = addField(left, TableId::Contacts, "last_exposure_on", tr("&Last exposure"));
    m_days = addField(left, TableId::Quarantines, "days", tr("&Days, if not by the rule"));
    m_reason = addField(left, TableId::EpisodeTerms, "reason", tr("and &why"));
    m_place = addField(right, TableId::Quarantines, "place", tr("Pl&ace"));
    m_order = addField(right, TableId::Quarantines, "decision_number", tr("&Order"));
    m_orderDate = addField(right, TableId::Quarantines, "decision_date", tr("Order dat&e"));
    m_monitor = addField(right, TableId::Quarantines, "monitor_id", tr("&Monitored by"));
    m_category->setValue(offer.category.isEmpty() ? QStringLiteral("contact_f1") : offer.category);
    m_form->setValue(offer.form.isEmpty() ? QStringLiteral("home") : offer.form);
    setDate(m_startOn, offer.startOn.isValid() ? offer.startOn : today());
    setDate(m_exposure, offer.lastExposure);
}

void StartDialog::addPeople(const std::vector<Uuid> &people)
{
    for (const Uuid &person : people) {
        if (std::find(m_people.begin(), m_people.end(), person) == m_people.end())
            m_people.push_back(person);
    }
    judge();
}

void StartDialog::addHousehold()
{
    const auto id = Uuid::parse(m_household->line()->codes());
    m_household->setValue({});
    if (!id)
        return;
    const auto people = services::peopleOfHousehold(database(), *id);
    if (!people)
        messages().show(people.error());
    else if (people->empty())
        messages().show(Tone::Caution, tr("Nobody lives in this household."));
    else
        addPeople(*people);
}

services::EpisodeStart StartDialog::question() const
{
    services::EpisodeStart start;
    start.people = m_people;
    start.category = m_category->value();
    start.form = m_form->value();
    start.startOn = dateOf(m_startOn);
    start.lastExposure = dateOf(m_exposure);
    bool isNumber = false;
    const int days = m_days->value().toInt(&isNumber);
    if (isNumber)
        start.days = days;
    start.reason = m_reason->value();
    start.place = m_place->value();
    start.decisionNumber = m_order->value();
    start.decisionDate = dateOf(m_orderDate);
    start.monitor = idOf(m_monitor);
    start.skipsRefused = m_skipsRefused;
    return start;
}

/// What would become of everybody. What is wrong with the question itself is said when it is asked in earnest.
void StartDialog::judge()
{
    m_timer.stop();
    services::EpisodeStart start = question();
    if (start.days && start.reason.trimmed().isEmpty())
        start.reason = QStringLiteral("…"); // being typed
    auto outcomes = m_people.empty() ? Result<std::vector<services::StartOutcome>>() : services::previewStart(database(), start);
    m_outcomes = outcomes ? *std::move(outcomes) : std::vector<services::StartOutcome>();
    preview(outcomes ? QString() : outcomes.error().text);
    if (outcomes || m_people.empty())
        showOutcomes(m_outcomes);
    Q_EMIT judged();
}

void StartDialog::showOutcomes(const std::vector<services::StartOutcome> &outcomes)
{
    const int row = m_list->currentRow();
    m_list->setRowCount(0);
    bool isAnyInQuarantine = false;
    for (const services::StartOutcome &outcome : outcomes) {
        addTextRow(m_list, {outcome.name, outcome.birthYear > 0 ? QString::number(outcome.birthYear) : QString(), (outcome.isRefused() ? QStringLiteral("✗ ") : QStringLiteral("✓ ")) + outcome.text}, m_list->rowCount());
        if (outcome.isRefused())
            m_list->item(m_list->rowCount() - 1, 2)->setForeground(toneColor(Tone::Bad));
        m_list->item(m_list->rowCount() - 1, 2)->setToolTip(outcome.text);
        isAnyInQuarantine = isAnyInQuarantine || outcome.refusal == services::StartRefusal::InQuarantine;
    }
    m_list->setCurrentCell(std::min(std::max(row, 0), m_list->rowCount() - 1), 0);
    m_restart->setVisible(isAnyInQuarantine);
}

Result<services::Change> StartDialog::run()
{
    auto reply = services::startEpisodes(database(), question());
    m_skipsRefused = false;
    if (!reply)
        return failed(reply.error());
    if (reply->change.isSomething())
        return std::move(reply->change);
    showOutcomes(reply->people);
    const int good = static_cast<int>(reply->people.size()) - reply->refused();
    if (good == 0)
        messages().show(Tone::Bad, tr("None of them can begin a quarantine: see the list."));
    else
        messages().show(Tone::Caution, tr("%n people cannot begin a quarantine: see the list.", nullptr, reply->refused()), tr("Start the othe&rs"), [this] {
            m_skipsRefused = true;
            apply();
        });
    return services::Change{};
}

bool StartDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            leaveOut();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusNextPrevChild(true);
            return true;
        }
    }
    return EpisodeForm::eventFilter(watched, event);
}

void StartDialog::leaveOut()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_outcomes.size())
        return;
    std::erase(m_people, m_outcomes[static_cast<std::size_t>(row)].person);
    judge();
}

/// The others are begun here later; these are counted anew.
void StartDialog::restartThose()
{
    std::vector<Uuid> episodes;
    for (const services::StartOutcome &outcome : m_outcomes) {
        if (outcome.refusal == services::StartRefusal::InQuarantine)
            episodes.push_back(outcome.episode);
    }
    if (episodes.empty())
        return;
    EpisodeDialog *dialog = makeRestartDialog(database(), episodes, this);
    connect(dialog, &EpisodeDialog::changed, this, [this](const services::Change &change) {
        for (const services::StartOutcome &outcome : std::vector(m_outcomes)) {
            if (outcome.refusal == services::StartRefusal::InQuarantine)
                std::erase(m_people, outcome.person);
        }
        judge();
        Q_EMIT changed(change);
    });
    dialog->show();
}

EpisodeDialog *makeStartDialog(store::Database &database, const StartOffer &offer, QWidget *parent)
{
    return new StartDialog(database, offer, parent);
}

} // namespace stc::views
