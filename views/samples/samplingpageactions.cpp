// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and buttons of the page about sampling do.
#include "views/samples/samplingpage.h"

#include "domain/dates.h"
#include "views/lists/dateedit.h"
#include "views/samples/groupfigures.h"
#include "views/samples/labdialog.h"
#include "views/samples/rounddialog.h"
#include "views/samples/roundpeoplemodel.h"
#include "views/samples/roundsmodel.h"
#include "views/tracing/casedialog.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace stc::views {

using services::Answer;
using services::SampleAnswer;
using services::Taking;

namespace {

/// More rows than this are written on a thread of their own: each takes about a tenth of a millisecond, and a window may not wait for longer than 100 ms.
constexpr std::size_t kWrittenAtOnce = 200;

} // namespace

bool SamplingPage::pressed(int key)
{
    switch (key) {
    case Qt::Key_Space: toggleTaken(); return true;
    case Qt::Key_A: markAbsent(); return true;
    case Qt::Key_N: answer(Answer::Negative); return true;
    case Qt::Key_P: answer(Answer::Positive); return true;
    case Qt::Key_X: answer(Answer::Unusable); return true;
    case Qt::Key_U: answer(Answer::Pending); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QModelIndex now = m_peopleTable->currentIndex();
        if (now.isValid() && now.row() + 1 < m_people->rowCount())
            m_peopleTable->setCurrentIndex(now.siblingAtRow(now.row() + 1));
        return true;
    }
    default: return false;
    }
}

std::optional<QDate> SamplingPage::dayOf(DateEdit *edit)
{
    if (edit->date().isValid())
        return edit->date();
    m_messages->show(Tone::Bad, tr("Write the day as day/month/year, for example 07/05/2021."));
    edit->setFocus();
    return std::nullopt;
}

/// All that are chosen were sampled; when they all were already, none was.
void SamplingPage::toggleTaken()
{
    const std::vector<Uuid> chosen = chosenPeople();
    const auto on = dayOf(m_takenOn);
    if (chosen.empty() || !on)
        return;
    const auto isTaken = [this](const Uuid &id) { return m_people->people()[std::size_t(m_people->rowOf(id))].isTaken(); };
    const bool allTaken = std::all_of(chosen.begin(), chosen.end(), isTaken);
    std::vector<services::TakingMark> marks;
    for (const Uuid &person : chosen)
        marks.push_back({person, allTaken ? Taking::Open : Taking::Taken});
    goOn(m_peopleTable->currentIndex().row(), false);
    write(marks.size(), [marks, round = m_shown, on = *on](store::Database &database) { return services::recordTaking(database, round, marks, on); });
}

void SamplingPage::markAbsent()
{
    const std::vector<Uuid> chosen = chosenPeople();
    const auto on = dayOf(m_takenOn);
    if (chosen.empty() || !on)
        return;
    const auto isAbsent = [this](const Uuid &id) { return m_people->people()[std::size_t(m_people->rowOf(id))].isAbsent; };
    const bool allAbsent = std::all_of(chosen.begin(), chosen.end(), isAbsent);
    std::vector<services::TakingMark> marks;
    for (const Uuid &person : chosen)
        marks.push_back({person, allAbsent ? Taking::Open : Taking::Absent});
    goOn(m_peopleTable->currentIndex().row(), false);
    write(marks.size(), [marks, round = m_shown, on = *on](store::Database &database) { return services::recordTaking(database, round, marks, on); });
}

/// Where the cursor goes: below what was just typed; after an answer to the next tube.
void SamplingPage::goOn(int rowBefore, bool isTube)
{
    const bool isOne = chosenPeople().size() == 1;
    m_cursor = !isOne || rowBefore < 0 ? std::max(0, rowBefore) : isTube ? m_people->poolOf(rowBefore).second : rowBefore + 1;
    m_cursor = std::min(m_cursor, m_people->rowCount() - 1);
}

void SamplingPage::answer(Answer wanted)
{
    const auto on = dayOf(m_resultOn);
    const std::vector<Uuid> chosen = chosenPeople();
    if (!on || chosen.empty())
        return;
    auto answers = services::answersFor(m_people->people(), chosen, wanted, *on);
    if (answers.empty()) {
        m_messages->show(Tone::Info, tr("No sample of these people was taken yet. Tick them first (Space)."));
        return;
    }
    if (wanted != Answer::Positive) {
        goOn(m_peopleTable->currentIndex().row(), true);
        enter(std::move(answers));
        return;
    }
    const bool isPool = answers.front().isOfPool;
    const QString text = isPool ? tr("Positive pool: %n people are to be sampled again, singly", nullptr, int(answers.size())) : tr("Positive result for %n people", nullptr, int(answers.size()));
    const QString more = isPool ? tr("The pool says that somebody in it is positive, not who: nobody becomes an F0 with it. Their samples go on waiting.")
                                : tr("The person is then proposed as an F0. Look at the code on the laboratory's paper once more.");
    m_surroundings.prompts.ask(this, {tr("Positive result"), text, more, tr("Enter it"), true}, [this, answers = std::move(answers)] {
        goOn(m_peopleTable->currentIndex().row(), true);
        enter(answers);
    });
}

void SamplingPage::answerAll()
{
    const auto on = dayOf(m_resultOn);
    if (!on)
        return;
    std::vector<Uuid> waiting;
    for (const store::RoundPerson &person : m_people->people()) {
        if (person.result == QLatin1String("pending"))
            waiting.push_back(person.person);
    }
    auto answers = services::answersFor(m_people->people(), waiting, Answer::Negative, *on);
    // A tube of which somebody's answer stands already is left as it is.
    std::erase_if(answers, [this](const SampleAnswer &answer) {
        const auto &people = m_people->people();
        return std::none_of(people.begin(), people.end(), [&](const auto &one) { return one.sample == answer.sample && one.result == QLatin1String("pending"); });
    });
    if (!answers.empty())
        enter(std::move(answers));
}

/// Another answer than the books have is asked about.
void SamplingPage::enter(std::vector<SampleAnswer> answers)
{
    const int replaced = answers.front().answer == Answer::Pending ? 0 : services::countReplaced(m_people->people(), answers);
    const auto start = [this, answers](bool mayReplace) {
        write(answers.size(), [answers, mayReplace](store::Database &database) { return services::enterAnswers(database, answers, mayReplace); });
    };
    if (replaced == 0) {
        start(false);
        return;
    }
    m_surroundings.prompts.ask(this,
        {tr("Another result"), tr("%n samples have another result already", nullptr, replaced), tr("The new one takes its place; Undo brings the old one back."), tr("Replace it"), true},
        [start] { start(true); });
}

void SamplingPage::write(std::size_t rows, Work work)
{
    if (m_isWriting)
        return;
    m_peopleTable->setFocus(Qt::OtherFocusReason); // the button goes grey when its work is done; what comes next is typed into the list
    if (rows <= kWrittenAtOnce) {
        take(work(m_database));
        return;
    }
    m_isWriting = true;
    updateButtons();
    m_messages->show(Tone::Info, tr("Writing…"));
    m_writer->start<Result<services::Change>>(
        [path = m_database.path(), clock = &m_surroundings.clock, work = std::move(work)](const Progress &) -> Result<services::Change> {
            const auto database = store::Database::open(path, store::Database::Access::ReadWrite, *clock);
            return database ? work(**database) : Result<services::Change>(failed(database.error()));
        },
        [this](const Result<services::Change> &change) {
            m_isWriting = false;
            take(change);
        });
}

void SamplingPage::take(const Result<services::Change> &change)
{
    if (!change) {
        m_messages->show(change.error());
        updateButtons();
        return;
    }
    m_messages->dismiss();
    if (change->isSomething())
        Q_EMIT changed(*change);
    const int cursor = m_cursor;
    showPeople();
    m_cursor = cursor;
    read();
}

void SamplingPage::takeAll()
{
    const auto on = dayOf(m_takenOn);
    if (!on || m_shown.isNull())
        return;
    write(m_people->people().size(), [round = m_shown, on = *on](store::Database &database) { return services::takeAll(database, round, {}, on); });
}

void SamplingPage::openRound(const Uuid &round)
{
    auto *dialog = new RoundDialog(m_database, m_surroundings, round, printRequest().unit, this);
    connect(dialog, &RoundDialog::saved, this, [this](const Uuid &saved, const services::Change &change) {
        m_wanted = saved;
        m_cursor = 0;
        take(change);
        m_peopleTable->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void SamplingPage::removeRound()
{
    if (m_shown.isNull() || m_isWriting)
        return;
    m_surroundings.prompts.ask(this, {tr("Delete the round"), tr("Delete this round of sampling with its list?"), tr("Undo brings it back."), tr("Delete"), true},
        [this, round = m_shown] { take(services::removeRound(m_database, round)); });
}

void SamplingPage::planAgain()
{
    const auto reply = services::planSingleRound(m_database, m_shown, m_surroundings.clock.today());
    if (!reply) {
        m_messages->show(reply.error());
        return;
    }
    m_wanted = reply->round;
    m_cursor = 0;
    take(reply->change);
    m_peopleTable->setFocus(Qt::OtherFocusReason);
}

void SamplingPage::openLab()
{
    m_surroundings.prompts.openFile(this, {tr("The laboratory's list"), {}, {tr("Lists (*.csv *.txt *.tsv)")}}, [this](const QString &path) {
        auto *dialog = new LabDialog(m_database, m_surroundings, path, this);
        connect(dialog, &LabDialog::changed, this, [this](const services::Change &change) { take(change); });
        dialog->open();
    });
}

void SamplingPage::showGroups()
{
    auto *dialog = new GroupFigures(m_read, m_from, m_to, this);
    dialog->open();
}

/// Of whoever is chosen in the list, if that person is positive; else one of all who are, to be chosen.
void SamplingPage::proposeCase()
{
    if (m_positives.empty() || m_isWriting)
        return;
    const std::vector<Uuid> chosen = chosenPeople();
    const auto found = std::find_if(m_positives.begin(), m_positives.end(), [&](const store::PositivePerson &one) { return chosen.size() == 1 && one.person == chosen.front(); });
    if (found != m_positives.end() || m_positives.size() == 1) {
        openCase(found != m_positives.end() ? *found : m_positives.front());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("positivePeople"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const store::PositivePerson &person : m_positives) {
        QString text = QStringLiteral("%1 · %2 · %3").arg(person.name, person.hamlet, displayDate(person.resultOn));
        QAction *action = menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, person] { openCase(person); });
    }
    menu->popup(m_case->mapToGlobal(QPoint(0, m_case->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

void SamplingPage::openCase(const store::PositivePerson &person)
{
    auto *dialog = new CaseDialog(m_database, {person.person, person.resultOn.isValid() ? person.resultOn : person.collectedOn, {}}, this);
    connect(dialog, &CaseDialog::changed, this, [this](const services::Change &change) { take(change); });
    dialog->show();
}

} // namespace stc::views
