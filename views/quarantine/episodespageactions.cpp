// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and buttons of the page of quarantines do.
#include "views/quarantine/episodespage.h"

#include "domain/dates.h"
#include "views/lists/copytext.h"
#include "views/lists/searchcombo.h"
#include "views/papers/papersdialog.h"
#include "views/quarantine/episodedialogs.h"
#include "views/quarantine/episodelistmodel.h"
#include "views/quarantine/proposalmodel.h"
#include "views/teams/areafilter.h"
#include "views/tracing/casedialog.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTextBrowser>

#include <algorithm>

namespace stc::views {

using services::EpisodeProposal;
using services::EpisodeProposalKind;

namespace {

QString paragraphs(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString html = QStringLiteral("<p style='margin:10px 0 2px 0'><b>%1</b></p>").arg(heading.toHtmlEscaped());
    for (const QString &line : lines)
        html += QStringLiteral("<p style='margin:0 0 2px 0'>%1</p>").arg(line.toHtmlEscaped());
    return html;
}

std::vector<int> markedRows(const QTableView *table)
{
    std::vector<int> rows;
    for (const QModelIndex &index : table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

bool EpisodesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && (isEnter || key->key() == Qt::Key_Down)) {
        sift();
        m_rows->setFocus();
        return true;
    }
    if (watched != m_rows && watched != m_proposalRows)
        return Page::eventFilter(watched, event);
    if (key->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (isEnter && watched == m_rows) {
        openMenu();
        return true;
    }
    if (isEnter) {
        if (const EpisodeProposal *proposal = m_proposals->at(m_proposalRows->currentIndex().row()))
            showRecord(proposal->episode.id);
        return true;
    }
    return Page::eventFilter(watched, event);
}

std::vector<Uuid> EpisodesPage::chosen() const
{
    std::vector<Uuid> ids;
    for (const int row : markedRows(m_rows))
        ids.push_back(m_model->at(row)->episode.id);
    return ids;
}

void EpisodesPage::updateActions()
{
    bool isAnyOpen = false;
    bool isAnyEnded = false;
    for (const int row : markedRows(m_rows))
        (m_model->at(row)->episode.isOpen() ? isAnyOpen : isAnyEnded) = true;
    for (std::size_t i = 1; i < m_buttons.size(); ++i) {
        const bool isReopening = static_cast<Operation>(i) == Operation::Reopen;
        m_buttons[i]->setEnabled(!m_isWriting && (isReopening ? isAnyEnded && !isAnyOpen : isAnyOpen && !isAnyEnded));
    }
    const auto rows = markedRows(m_proposalRows);
    const bool isOneOpened = rows.size() == 1 && m_proposals->at(rows.front())->kind == EpisodeProposalKind::BecomesF1;
    m_confirm->setEnabled(!m_isWriting && !rows.empty() && (isOneOpened || !m_proposals->ready(rows).empty()));
    m_confirmAll->setEnabled(!m_isWriting && m_proposals->readyCount() > 0);
}

void EpisodesPage::open(EpisodeDialog *dialog)
{
    connect(dialog, &EpisodeDialog::changed, this, [this](const services::Change &change) {
        m_messages->show(Tone::Good, tr("Done. Ctrl+Z takes it back."));
        Q_EMIT changed(change);
        refresh(); // the window tells the other pages
    });
    dialog->show();
}

void EpisodesPage::operate(Operation operation)
{
    if (operation == Operation::Start) {
        open(makeStartDialog(m_database, {}, this));
        return;
    }
    const std::vector<Uuid> ids = chosen();
    if (ids.empty() || !m_buttons[static_cast<std::size_t>(operation)]->isEnabled()) {
        m_messages->show(Tone::Info, operation == Operation::Reopen ? tr("Mark quarantines that have ended.") : tr("Mark quarantines that are open."));
        return;
    }
    m_messages->dismiss();
    switch (operation) {
    case Operation::Term: return open(makeTermDialog(m_database, ids, this));
    case Operation::Move: return open(makeMoveDialog(m_database, ids, this));
    case Operation::HandOver: return open(makeHandOverDialog(m_database, ids, this));
    case Operation::Restart: return open(makeRestartDialog(m_database, ids, this));
    case Operation::End: return open(makeEndDialog(m_database, ids, this));
    case Operation::Reopen: return open(makeReopenDialog(m_database, ids, this));
    case Operation::Start: break;
    }
}

void EpisodesPage::newRecord()
{
    operate(Operation::Start);
}

void EpisodesPage::editRecord()
{
    operate(Operation::Term);
}

/// All that can be done with the marked rows, for Enter and the right button.
void EpisodesPage::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("episodeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QAction *action = menu->addAction(m_buttons[i]->text());
        action->setObjectName(m_buttons[i]->objectName() + QStringLiteral("Menu"));
        action->setEnabled(m_buttons[i]->isEnabled());
        connect(action, &QAction::triggered, this, [this, i] { operate(static_cast<Operation>(i)); });
    }
    const services::EpisodeRow *row = m_model->at(m_rows->currentIndex().row());
    if (row) {
        menu->addSeparator();
        QAction *papers = menu->addAction(tr("Pap&ers…"));
        papers->setObjectName(QStringLiteral("episodePapers"));
        connect(papers, &QAction::triggered, this, &EpisodesPage::openPapers);
        QAction *person = menu->addAction(tr("Show the &person"));
        connect(person, &QAction::triggered, this, [this, id = row->episode.person] { Q_EMIT wantsRecord(schema::TableId::People, id); });
    }
    const QRect place = m_rows->visualRect(m_rows->currentIndex());
    menu->popup(m_rows->viewport()->mapToGlobal(place.isValid() ? QPoint(24, place.bottom()) : QPoint(0, 0)));
}

/// Papers of the marked quarantines: at first the order, or the certificate where the one in front has ended.
void EpisodesPage::openPapers()
{
    const services::EpisodeRow *row = m_model->at(m_rows->currentIndex().row());
    if (!row)
        return;
    const auto kind = row->episode.isOpen() ? reports::PrintKind::Order : reports::PrintKind::Certificate;
    auto *dialog = new PapersDialog(m_database, m_surroundings, chosen(), kind, this);
    connect(dialog, &PapersDialog::changed, this, [this](const services::Change &change) {
        Q_EMIT changed(change);
        refresh();
    });
    dialog->open();
}

void EpisodesPage::showDetail()
{
    m_detailTimer.stop();
    const services::EpisodeRow *row = m_model->at(m_rows->currentIndex().row());
    const auto detail = row ? services::episodeDetail(m_database, row->episode.id) : Result<std::optional<services::EpisodeDetail>>();
    if (!detail) {
        m_messages->show(detail.error());
        return;
    }
    if (!*detail) {
        m_detail->setHtml(QStringLiteral("<p>%1</p>").arg((row ? tr("This quarantine is no longer there.") : tr("Choose a quarantine in the list.")).toHtmlEscaped()));
        return;
    }
    const store::Episode &episode = (*detail)->episode;
    QStringList facts{episode.address.isEmpty() ? episode.hamlet : episode.address}; // an address names its hamlet
    for (const QString &fact : {episode.phone, episode.teamName, episode.place})
        if (!fact.isEmpty())
            facts << fact;
    if (!episode.decisionNumber.isEmpty())
        facts << tr("Order %1").arg(episode.decisionNumber) + (episode.decisionDate.isValid() ? tr(" of %1").arg(displayDate(episode.decisionDate)) : QString());
    QString html = QStringLiteral("<p style='margin:0 0 2px 0'><b>%1</b></p>").arg(episode.name.toHtmlEscaped());
    for (const QString &fact : facts)
        html += QStringLiteral("<p style='margin:0'>%1</p>").arg(fact.toHtmlEscaped());
    QStringList history;
    for (const services::HistoryLine &line : (*detail)->history)
        history << line.when + QStringLiteral(" – ") + line.what + (line.why.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(line.why));
    if (history.isEmpty())
        history << tr("Nothing was noted: it came from another program or from an import.");
    html += paragraphs(tr("How it came about"), history) + paragraphs(tr("Tests asked for"), (*detail)->tests) + paragraphs(tr("Samples"), (*detail)->samples) + paragraphs(tr("Health"), (*detail)->health);
    m_detail->setHtml(html);
}

void EpisodesPage::showDetails(bool isShown)
{
    m_detail->setVisible(isShown);
}

void EpisodesPage::showRecord(const Uuid &id)
{
    m_tabs->setCurrentIndex(0);
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_rows->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_rows->setFocus();
        return;
    }
    // Hidden by a filter, or not read yet.
    m_team->choose({});
    m_category->choose({});
    m_search->clear();
    m_state->choose(QStringLiteral("all"));
    m_wanted = id;
    read(false);
    m_rows->setFocus();
}

void EpisodesPage::find()
{
    m_tabs->setCurrentIndex(0);
    m_search->setFocus();
    m_search->selectAll();
}

void EpisodesPage::selectAll()
{
    (m_tabs->currentIndex() == 0 ? m_rows : m_proposalRows)->selectAll();
}

void EpisodesPage::copy()
{
    const QTableView *table = m_tabs->currentIndex() == 0 ? m_rows : m_proposalRows;
    const QAbstractItemModel *model = table->model();
    CopiedRows copied;
    std::vector<int> columns;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (table->isColumnHidden(column))
            continue;
        columns.push_back(column);
        copied.headings << model->headerData(column, Qt::Horizontal).toString();
        copied.isFreeText << true;
    }
    for (const int row : markedRows(table)) {
        QStringList cells;
        for (const int column : columns)
            cells << model->index(row, column).data().toString();
        copied.rows << cells;
    }
    if (!copied.rows.isEmpty())
        QApplication::clipboard()->setMimeData(clipboardData(copied).release());
}

/// A new case changes its contacts too: that is shown and done in the dialog of the contacts.
bool EpisodesPage::opensCase(const std::vector<int> &rows)
{
    const EpisodeProposal *proposal = rows.size() == 1 ? m_proposals->at(rows.front()) : nullptr;
    if (!proposal)
        return false;
    if (proposal->kind == EpisodeProposalKind::BecomesF1)
        open(new CaseDialog(m_database, {proposal->source, proposal->sourceOn, {}}, this));
    else if (proposal->kind == EpisodeProposalKind::BecomesCase && !proposal->hasCase)
        open(new CaseDialog(m_database, {proposal->episode.person, proposal->endOn, {}}, this));
    else
        return false;
    return true;
}

void EpisodesPage::confirm(bool isAll)
{
    if (!isAll && opensCase(markedRows(m_proposalRows)))
        return;
    const auto found = m_proposals->ready(isAll ? std::vector<int>() : markedRows(m_proposalRows));
    if (found.empty())
        return;
    std::vector<services::ProposalChoice> choices;
    int cases = 0;
    for (const EpisodeProposal *proposal : found) {
        choices.push_back({proposal->episode.id, proposal->kind, {}});
        cases += proposal->kind == EpisodeProposalKind::BecomesCase && !proposal->hasCase ? 1 : 0;
    }
    if (choices.size() == 1) {
        write(choices);
        return;
    }
    Prompts::Question question;
    question.title = tr("Confirm proposals");
    question.text = tr("End %n quarantines as proposed?", nullptr, static_cast<int>(choices.size()));
    question.more = cases > 0 ? tr("%n cases (F0) are entered with it. One step of Undo takes all of it back.", nullptr, cases) : tr("One step of Undo takes all of it back.");
    question.yes = tr("Confirm");
    m_surroundings.prompts.ask(this, question, [this, choices] { write(choices); });
}

void EpisodesPage::write(const std::vector<services::ProposalChoice> &choices)
{
    if (m_job->isRunning()) {
        m_messages->show(Tone::Info, tr("The list is still being read. Try again in a moment."));
        return;
    }
    m_isWriting = true;
    updateActions();
    m_job->start<Result<services::Change>>(
        [path = m_database.path(), clock = &m_surroundings.clock, choices, today = m_surroundings.clock.today()](const Progress &) -> Result<services::Change> {
            const auto database = store::Database::open(path, store::Database::Access::ReadWrite, *clock);
            if (!database)
                return failed(database.error());
            return services::confirmProposals(**database, choices, today);
        },
        [this](const Result<services::Change> &change) {
            m_isWriting = false;
            updateActions();
            if (!change) {
                m_messages->show(change.error());
                read(true);
                return;
            }
            m_messages->show(Tone::Good, tr("Done. Ctrl+Z takes it back."));
            Q_EMIT changed(*change);
            if (isVisible())
                refresh();
        });
}

} // namespace stc::views
