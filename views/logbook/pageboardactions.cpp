// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and buttons of the board of pages do.
#include "views/logbook/pageboard.h"

#include "domain/dates.h"
#include "views/lists/copytext.h"
#include "views/lists/dateedit.h"
#include "views/logbook/pageboardtable.h"
#include "views/logbook/pagecodeline.h"
#include "views/teams/areafilter.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

#include <algorithm>

namespace stc::views {

using items::PageBoardModel;
using services::TeamDay;

bool PageBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched != m_table && key->key() == Qt::Key_Escape) {
        stopReceiving();
        return true;
    }
    if (watched == m_table && key->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (watched == m_table && key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return Page::eventFilter(watched, event);
}

/// All that are marked are out: they came back. None is: they did not.
void PageBoard::toggleReturned()
{
    const std::vector<TeamDay> chosen = m_table->chosenPages();
    std::vector<TeamDay> out;
    std::vector<TeamDay> back;
    std::size_t unprinted = 0;
    for (const TeamDay &page : chosen) {
        const store::PageCell cell = m_model->cellAt(m_model->indexOf(page));
        if (cell.stage() == store::PageStage::Printed)
            out.push_back(page);
        else if (cell.stage() == store::PageStage::Returned)
            back.push_back(page);
        else if (cell.stage() == store::PageStage::Missing)
            ++unprinted;
    }
    if (out.empty() && back.empty()) {
        m_messages->show(Tone::Info, unprinted > 0 ? tr("A page that was not printed here has no number to come back by. Enter opens it, to be typed at once.")
                                                   : tr("Only printed pages that are not typed yet can come back."));
        return;
    }
    setReturned(out.empty() ? back : out, !out.empty());
}

void PageBoard::setReturned(const std::vector<TeamDay> &pages, bool isReturned)
{
    std::vector<Uuid> sheets;
    for (const TeamDay &page : pages)
        sheets.push_back(services::sheetId(page));
    const auto change = services::markReturned(m_database, sheets, isReturned ? m_surroundings.clock.today() : QDate());
    if (!change) {
        m_messages->show(change.error());
        return;
    }
    m_messages->dismiss();
    for (const TeamDay &page : pages)
        m_model->setReturned(page, isReturned);
    // One after another: Space, Space, Space goes down the stack of a day.
    const QModelIndex now = m_table->currentIndex();
    if (pages.size() == 1 && now.row() + 1 < m_model->rowCount())
        m_table->setCurrentIndex(now.siblingAtRow(now.row() + 1));
    Q_EMIT changed(*change);
}

void PageBoard::startReceiving()
{
    m_received = 0;
    m_code->setCommune(m_area->isOneCommune() ? m_area->unit().code : QString());
    m_code->say(Tone::Plain, tr("Scan or type one page after the other; Esc ends it."));
    m_code->clear();
    m_receiving->show();
    m_code->setFocus();
}

void PageBoard::stopReceiving()
{
    m_receiving->hide();
    m_table->setFocus();
}

void PageBoard::receive(const services::Sheet &sheet)
{
    const QString name = services::pageName(m_database, sheet.page);
    m_code->clear();
    if (sheet.typedOn.isValid()) {
        m_code->say(Tone::Caution, tr("%1 is typed already.").arg(name));
        return;
    }
    if (sheet.returnedOn.isValid()) {
        m_code->say(Tone::Caution, tr("%1 came back already, on %2.").arg(name, displayDate(sheet.returnedOn)));
        return;
    }
    const auto change = services::markReturned(m_database, {sheet.id}, m_surroundings.clock.today());
    if (!change) {
        m_code->say(Tone::Bad, change.error().text);
        return;
    }
    ++m_received;
    m_code->say(Tone::Good, tr("%1 came back. %n page(s) so far.", nullptr, m_received).arg(name));
    m_model->setReturned(sheet.page, true);
    if (const QModelIndex at = m_model->show(sheet.page); at.isValid())
        m_table->setCurrentIndex(at);
    Q_EMIT changed(*change);
}

void PageBoard::find()
{
    startReceiving();
}

void PageBoard::selectAll()
{
    m_table->selectAll();
}

/// The whole board as it is seen, with words instead of line breaks in the heading.
void PageBoard::copy()
{
    CopiedRows copied;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        copied.headings << (column < PageBoardModel::FirstDay ? title.section(QLatin1Char('\n'), 0, 0) : title.section(QLatin1Char('\n'), 1, 1));
        copied.isFreeText << true;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(row, column).data().toString();
        copied.rows << cells;
    }
    if (!copied.rows.isEmpty())
        QApplication::clipboard()->setMimeData(clipboardData(copied).release());
}

QList<QWidget *> PageBoard::panes()
{
    return {m_area, m_from, m_table};
}

void PageBoard::printBoard()
{
    const store::PageBoard &board = m_model->board();
    if (board.days == 0)
        return; // nothing was read yet
    reports::PrintRequest request;
    request.kind = reports::PrintKind::PageBoard;
    request.unit = m_area->unit().code;
    request.date = board.from;
    request.until = board.date(board.days - 1);
    Q_EMIT wantsPrint(request);
}

reports::PrintRequest PageBoard::printRequest() const
{
    reports::PrintRequest request;
    request.unit = m_area->unit().code;
    if (const auto page = m_model->pageAt(m_table->currentIndex())) {
        request.team = page->team;
        request.date = page->date;
    }
    return request;
}

} // namespace stc::views
