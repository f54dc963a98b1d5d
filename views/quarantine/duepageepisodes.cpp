// SPDX-License-Identifier: GPL-3.0-or-later
// What the day's work does to quarantines: another release, an end, and the releases that the rules propose.
#include "views/quarantine/duepage.h"

#include "services/quarantine/proposals.h"
#include "views/quarantine/duemodel.h"
#include "views/quarantine/episodedialogs.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <set>

namespace stc::views {

using services::EpisodeProposal;
using services::EpisodeProposalKind;
using store::DueList;

void DuePage::makeEpisodeActions(QWidget *bar)
{
    m_term = makeButton(bar, "dueTerm", tr("&New release date…"));
    m_term->setToolTip(tr("Extend or shorten the quarantine of the chosen people"));
    connect(m_term, &QPushButton::clicked, this, [this] { openDialog(makeTermDialog(m_database, chosenEpisodes(), this)); });
    m_end = makeButton(bar, "dueEnd", tr("End &quarantine…"));
    m_end->setToolTip(tr("End the quarantine of the chosen people, with a reason"));
    connect(m_end, &QPushButton::clicked, this, [this] { openDialog(makeEndDialog(m_database, chosenEpisodes(), this)); });
    m_release = makeButton(bar, "dueRelease", tr("Confirm &releases…"), "success");
    m_release->setToolTip(tr("Of the chosen people, or of the whole list, those whom the rules let go"));
    connect(m_release, &QPushButton::clicked, this, &DuePage::proposeReleases);
    for (QWidget *button : {m_term, m_end, m_release})
        bar->layout()->addWidget(button);
}

void DuePage::openDialog(EpisodeDialog *dialog)
{
    connect(dialog, &EpisodeDialog::changed, this, [this](const services::Change &change) {
        Q_EMIT changed(change);
        read(true);
    });
    connect(dialog, &QObject::destroyed, m_rows, qOverload<>(&QWidget::setFocus));
    dialog->show();
}

void DuePage::updateEpisodeActions()
{
    const bool isOpen = m_model->list() != DueList::EndedToday;
    const bool hasChosen = !chosenEpisodes().empty();
    m_term->setEnabled(isOpen && hasChosen && !m_isWriting);
    m_end->setEnabled(isOpen && hasChosen && !m_isWriting);
    m_release->setVisible(m_model->list() == DueList::Overdue);
    m_release->setEnabled(m_model->peopleCount() > 0 && !m_isWriting);
}

/// Asks what the rules say of the chosen people (one alone stands for the whole list), then the person.
void DuePage::proposeReleases()
{
    if (m_job->isRunning())
        return;
    std::vector<Uuid> wanted = chosenEpisodes();
    if (wanted.size() < 2) {
        wanted.clear();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (const store::DueRow *person = m_model->rowAt(row))
                wanted.push_back(person->episode.id);
        }
    }
    using Proposals = Result<std::vector<EpisodeProposal>>;
    m_job->start<Proposals>(
        [path = m_database.path(), clock = &m_surroundings.clock, area = m_work->question.area, day = m_work->question.day](const Progress &progress) -> Proposals {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            (*database)->connection().setCancelled(progress.cancelled);
            return services::episodeProposals(**database, area, day);
        },
        [this, wanted](const Proposals &proposals) { askForReleases(proposals, wanted); });
}

void DuePage::askForReleases(const Result<std::vector<EpisodeProposal>> &proposals, const std::vector<Uuid> &wanted)
{
    if (m_isStale) {
        read(false);
        return;
    }
    if (!proposals) {
        if (proposals.error().code != ErrorCode::Cancelled)
            m_messages->show(proposals.error());
        return;
    }
    const std::set<Uuid> chosen(wanted.begin(), wanted.end());
    std::vector<services::ProposalChoice> ready;
    std::map<QString, int> missing; // what is not there yet, and of how many
    for (const EpisodeProposal &proposal : *proposals) {
        if (!chosen.contains(proposal.episode.id))
            continue;
        if (proposal.kind == EpisodeProposalKind::Release && proposal.isReady())
            ready.push_back({proposal.episode.id, proposal.kind, {}});
        else
            ++missing[proposal.kind == EpisodeProposalKind::Release ? proposal.missing : services::proposalLabel(proposal.kind)];
    }
    QStringList reasons;
    for (const auto &[reason, people] : missing)
        reasons << tr("%1 (%Ln people)", "why not released", people).arg(reason);
    const QString rest = reasons.isEmpty() ? QString() : tr("Not yet: %1.").arg(reasons.join(QStringLiteral("; ")));
    if (ready.empty()) {
        m_messages->show(Tone::Caution, tr("Nobody of them can be released by the rules.") + (rest.isEmpty() ? QString() : QLatin1Char(' ') + rest));
        return;
    }
    const QDate day = m_work->question.day;
    m_surroundings.prompts.ask(this,
        {tr("Confirm releases"), tr("End the quarantine of %Ln people as completed?", nullptr, static_cast<int>(ready.size())),
            rest.isEmpty() ? tr("Each ends on its release day. Undo brings it back.") : rest, tr("Release"), false},
        [this, ready, day] { release(ready, day); });
}

void DuePage::release(const std::vector<services::ProposalChoice> &choices, const QDate &day)
{
    if (m_job->isRunning())
        return;
    m_isWriting = true;
    updateActions();
    m_job->start<Result<services::Change>>(
        [path = m_database.path(), clock = &m_surroundings.clock, choices, day](const Progress &) -> Result<services::Change> {
            const auto database = store::Database::open(path, store::Database::Access::ReadWrite, *clock);
            if (!database)
                return failed(database.error());
            return services::confirmProposals(**database, choices, day);
        },
        [this](const Result<services::Change> &change) {
            m_isWriting = false;
            if (change) {
                Q_EMIT changed(*change);
                read(true);
            } else {
                m_messages->show(change.error());
                updateActions();
                if (m_isStale)
                    read(true);
            }
            m_rows->setFocus();
        });
}

} // namespace stc::views
