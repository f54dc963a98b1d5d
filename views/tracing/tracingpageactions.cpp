// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a person of the graph, and what was left unfinished.
#include "store/queries/episodes.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/referenceedit.h"
#include "views/papers/papersdialog.h"
#include "views/tracing/casedialog.h"
#include "views/tracing/contactlines.h"
#include "views/tracing/personpane.h"
#include "views/tracing/tracingpage.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>

namespace stc::views {

void TracingPage::focusStart() { m_table->setFocus(Qt::OtherFocusReason); }

void TracingPage::find()
{
    m_finder->line()->setFocus(Qt::ShortcutFocusReason);
    m_finder->line()->selectAll();
}

void TracingPage::newRecord() { m_lines->focusStart(); }

void TracingPage::setWorksEnabled()
{
    const bool isSomebody = !m_person->person().isNull();
    for (const auto &[work, button] : m_works) {
        const QString name = work->objectName();
        bool isPossible = isSomebody;
        if (name == QLatin1String("becomesCase"))
            isPossible = isSomebody && m_person->level() != 0;
        else if (name == QLatin1String("previousPerson"))
            isPossible = !m_before.empty();
        work->setEnabled(isPossible);
        button->setEnabled(isPossible);
    }
}

/// Of those who are marked the first; with none, the person shown.
void TracingPage::becomesCase()
{
    const auto chosen = m_person->chosen();
    const bool isFromList = m_person->contactsTable()->hasFocus() && chosen.size() == 1;
    auto *dialog = new CaseDialog(m_database, {isFromList ? chosen.front() : m_person->person(), {}, {}}, this);
    connect(dialog, &CaseDialog::changed, this, [this, dialog](const services::Change &change) {
        const auto people = dialog->peopleWithOrders();
        take(change);
        if (!people.empty())
            m_messages->show(Tone::Good, tr("Recorded. %n quarantine orders follow.", nullptr, static_cast<int>(people.size())), tr("&Make the papers…"),
                [this, people] { openPapers(people, reports::PrintKind::Order); });
    });
    dialog->open();
}

void TracingPage::printContactForm()
{
    const auto chosen = m_person->chosen();
    openPapers(chosen.empty() ? std::vector{m_person->person()} : chosen, reports::PrintKind::ContactForm);
}

void TracingPage::openPapers(const std::vector<Uuid> &people, reports::PrintKind kind)
{
    std::vector<Uuid> episodes;
    for (const Uuid &person : people) {
        const auto all = store::episodes(m_database.connection(), {.person = person});
        if (!all) {
            m_messages->show(all.error());
            return;
        }
        const auto latest = std::max_element(all->begin(), all->end(), [](const store::Episode &a, const store::Episode &b) { return std::tuple(a.isOpen(), a.startOn) < std::tuple(b.isOpen(), b.startOn); });
        if (latest != all->end())
            episodes.push_back(latest->id);
    }
    if (episodes.empty()) {
        m_messages->show(Tone::Caution, tr("These papers belong to a quarantine, and there is none yet: start it first (F9)."));
        return;
    }
    auto *dialog = new PapersDialog(m_database, m_surroundings, episodes, kind, this);
    connect(dialog, &PapersDialog::changed, this, &TracingPage::take);
    dialog->open();
}

void TracingPage::startQuarantine()
{
    std::vector<Uuid> people = m_person->chosen();
    const bool isSelf = people.empty();
    if (isSelf)
        people = {m_person->person()};
    const int level = isSelf ? m_person->level() : m_person->levelOf(people);
    StartOffer offer;
    offer.people = people;
    offer.category = level == 2 ? QStringLiteral("contact_f2") : level == kWeakestLevel ? QStringLiteral("contact_other") : QStringLiteral("contact_f1");
    offer.lastExposure = isSelf ? QDate() : m_person->exposureOf(people);
    EpisodeDialog *dialog = makeStartDialog(m_database, offer, this);
    connect(dialog, &EpisodeDialog::changed, this, &TracingPage::take);
    dialog->open();
}

void TracingPage::openPerson() { Q_EMIT wantsRecord(schema::TableId::People, m_person->person()); }

void TracingPage::openChain() { Q_EMIT wantsRecordOn({PageId::Kind::Chain, {}}, m_person->person()); }

void TracingPage::goBack()
{
    if (m_before.empty())
        return;
    const Uuid person = m_before.back();
    m_before.pop_back();
    const std::vector<Uuid> kept = m_before;
    showPerson(person);
    m_before = kept; // going back leaves no new step
    setWorksEnabled();
}

void TracingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier)
        goBack();
    else
        Page::keyPressEvent(event);
}

/// The window keeps it for Undo and lets every other page read again; this one does it itself.
void TracingPage::take(const services::Change &change)
{
    if (!change.isSomething())
        return;
    refresh();
    Q_EMIT changed(change);
}

void TracingPage::offerDraft()
{
    const auto drafts = store::leftDrafts(m_database);
    if (!drafts) {
        logDetail(drafts.error());
        return;
    }
    const auto draft = std::find_if(drafts->begin(), drafts->end(), [](const store::Draft &one) { return one.form == draftName(); });
    if (draft == drafts->end())
        return;
    m_messages->show(Tone::Info, tr("A list of contacts that was not finished is still here (typed until %1).").arg(displayTime(draft->at)), tr("&Go on with it"),
        [this, found = *draft] { openDraft(found); });
}

void TracingPage::openDraft(const store::Draft &draft)
{
    if (m_lines->hasUnsaved()) {
        m_messages->show(Tone::Caution, tr("Save what is typed first: a list of contacts is not finished yet."));
        return;
    }
    m_messages->dismiss();
    m_keeper->adopt(draft);
    if (!m_lines->restoreDraft(draft.content)) {
        m_messages->show(Tone::Bad, tr("What was typed cannot be opened again: its draft is damaged."));
        return;
    }
    showPerson(m_lines->source());
    m_lines->focusStart();
}

} // namespace stc::views
