// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/checktyping.h"

#include "domain/dates.h"
#include "domain/tabulartext.h"
#include "services/quarantine/suspected.h"
#include "views/lists/copytext.h"
#include "views/logbook/checktext.h"
#include "views/logbook/reasonbox.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>

namespace stc::views {

using Box = CheckGridModel::Box;
using Part = CheckGridModel::Part;

CheckTyping::CheckTyping(store::Database &database, CheckGridModel *model, ReasonBox &reasons, MessageBar &messages, QObject *parent)
    : QObject(parent), m_database(database), m_model(model), m_reasons(reasons), m_messages(messages)
{
}

void CheckTyping::serve(CheckGridView *view)
{
    connect(view, &CheckGridView::dittoWanted, this, [this, view](const QModelIndex &index) { ditto(*view, index); });
    connect(view, &CheckGridView::emptyWanted, this, &CheckTyping::empty);
    connect(view, &CheckGridView::pasteWanted, this, &CheckTyping::paste);
    connect(view, &CheckGridView::suspectWanted, this, [this](const QModelIndex &index) { suspect(index); });
    connect(view, &CheckGridView::copyWanted, this, [this, view] { copy(view->chosen()); });
}

bool CheckTyping::refuse(const QModelIndex &index, const QString &typed, const QString &problem)
{
    m_model->setRefused(index, typed, problem);
    Q_EMIT said(Tone::Bad, problem);
    return false;
}

bool CheckTyping::take(const QModelIndex &index, const QString &typed)
{
    if (m_model->boxAt(index).part != Part::Check)
        return saveMore(index, typed);
    const CheckReading reading = readCheck(m_database, typed);
    if (!reading.problem.isEmpty())
        return refuse(index, typed, reading.problem);
    return save({index}, {{m_model->placeAt(index), reading.check}}, {typed});
}

bool CheckTyping::save(const std::vector<QModelIndex> &boxes, const std::vector<services::HealthEdit> &edits, const QStringList &typed)
{
    const auto reply = services::saveGridChecks(m_database, edits);
    if (!reply) {
        m_messages.show(reply.error());
        return boxes.size() == 1 ? refuse(boxes.front(), typed.value(0), reply.error().text) : false;
    }
    if (!reply->isSaved()) {
        const auto &[place, problem] = reply->problems.front();
        if (boxes.size() == 1)
            return refuse(boxes.front(), typed.value(0), problem);
        Q_EMIT said(Tone::Bad, tr("Nothing was written. Line %1, column %2 of the block: %3").arg(boxes[place].row() - boxes.front().row() + 1).arg(boxes[place].column() - boxes.front().column() + 1).arg(problem));
        return false;
    }
    for (std::size_t i = 0; i < boxes.size(); ++i)
        m_model->setCheck(m_model->boxAt(boxes[i]), reply->checks[i]);
    m_messages.dismiss();
    if (reply->change.isSomething())
        Q_EMIT changed(reply->change);
    const Box last = m_model->boxAt(boxes.back());
    if (m_model->hasFinding(last) && m_model->grid().people[last.person].openSuspected.isNull()) {
        m_found = boxes.back();
        Q_EMIT found(m_found);
    }
    return true;
}

bool CheckTyping::saveMore(const QModelIndex &index, const QString &typed)
{
    const Box box = m_model->boxAt(index);
    services::HealthMore more;
    (box.part == Part::Spo2 ? more.spo2 : more.note) = typed.trimmed();
    const auto reply = services::saveGridMore(m_database, m_model->placeAt(index), more);
    if (!reply)
        return refuse(index, typed, reply.error().text);
    if (!reply->isSaved())
        return refuse(index, typed, reply->problems.front().second);
    m_model->setCheck(box, reply->checks.front());
    if (reply->change.isSomething())
        Q_EMIT changed(reply->change);
    return true;
}

/// As the box above, and on to the next one: a column of the same is typed with one key a person.
void CheckTyping::ditto(CheckGridView &view, const QModelIndex &index)
{
    if (!index.isValid() || m_model->boxAt(index).part != Part::Check)
        return;
    if (const QString why = m_model->refusal(index); !why.isEmpty()) {
        Q_EMIT said(Tone::Caution, why);
        return;
    }
    QModelIndex above = index;
    do
        above = above.siblingAtRow(above.row() - 1);
    while (above.isValid() && !m_model->isWritable(above));
    if (!above.isValid() || m_model->isEmpty(above)) {
        Q_EMIT said(Tone::Caution, tr("Nothing stands above to be repeated."));
        return;
    }
    services::PageCheck same = m_model->checkOf(m_model->boxAt(above)).said;
    same.id = {};
    if (save({index}, {{m_model->placeAt(index), same}}, {above.data(Qt::EditRole).toString()}))
        view.goOn(0, 1);
}

void CheckTyping::empty(const QModelIndexList &boxes)
{
    std::vector<QModelIndex> places;
    std::vector<services::HealthEdit> edits;
    for (const QModelIndex &index : boxes) {
        const Box box = m_model->boxAt(index);
        if (box.part != Part::Check && boxes.size() == 1 && m_model->isWritable(index)) {
            saveMore(index, {});
            return;
        }
        if (box.part != Part::Check || m_model->isEmpty(index))
            continue;
        places.push_back(index);
        edits.push_back({m_model->placeAt(index), {}});
    }
    if (!edits.empty())
        save(places, edits, {QString()});
}

void CheckTyping::paste(const QModelIndex &from)
{
    if (!from.isValid())
        return;
    const std::vector<QStringList> block = readTabularText(QApplication::clipboard()->text());
    std::vector<QModelIndex> places;
    std::vector<services::HealthEdit> edits;
    for (std::size_t row = 0; row < block.size(); ++row) {
        for (qsizetype column = 0; column < block[row].size(); ++column) {
            const QModelIndex index = from.sibling(from.row() + static_cast<int>(row), from.column() + static_cast<int>(column));
            const QString typed = block[row][column].trimmed();
            if (typed.isEmpty())
                continue; // an empty cell of the spreadsheet takes nothing away
            const CheckReading reading = index.isValid() && m_model->boxAt(index).part == Part::Check ? readCheck(m_database, typed) : CheckReading{{}, tr("The block is larger than what is left of the grid.")};
            if (!reading.problem.isEmpty()) {
                Q_EMIT said(Tone::Bad, tr("Nothing was written. Line %1, column %2 of the block: %3").arg(row + 1).arg(column + 1).arg(reading.problem));
                return;
            }
            places.push_back(index);
            edits.push_back({m_model->placeAt(index), reading.check});
        }
    }
    if (!edits.empty() && save(places, edits, {}))
        Q_EMIT said(Tone::Good, tr("%n health check(s) pasted.", nullptr, static_cast<int>(edits.size())));
}

/// The box one stands on, else the one that was typed last with something to report.
void CheckTyping::suspect(const QModelIndex &index)
{
    const bool isHere = index.isValid() && (m_model->hasFinding(m_model->boxAt(index)) || !m_found.isValid() || !m_model->hasFinding(m_model->boxAt(m_found)));
    record(isHere ? index : QModelIndex(m_found), {});
}

void CheckTyping::record(const QModelIndex &index, const QString &reason)
{
    if (!index.isValid())
        return;
    const Box box = m_model->boxAt(index);
    const services::HealthPlace place = m_model->placeAt(index);
    m_found = QPersistentModelIndex();
    if (const Uuid &open = m_model->grid().people[box.person].openSuspected; !open.isNull()) {
        Q_EMIT suspected(open);
        return;
    }
    auto finding = services::findingOf(m_database, place.person, place.date);
    if (!finding) {
        m_messages.show(finding.error());
        return;
    }
    if (!*finding) {
        Q_EMIT said(Tone::Info, tr("Neither fever nor a symptom stands on this day, so there is nothing to report."));
        return;
    }
    (*finding)->reason = reason;
    const auto reply = services::recordSuspected(m_database, **finding);
    if (!reply && reply.error().code == ErrorCode::DayClosed) {
        m_reasons.ask(QStringList{reply.error().text}, true, [this, at = QPersistentModelIndex(index)](const QString &given) { record(at, given); });
        return;
    }
    if (!reply) {
        m_messages.show(reply.error());
        return;
    }
    m_messages.dismiss();
    m_model->setOpenSuspected(box.person, reply->id);
    if (reply->change.isSomething())
        Q_EMIT changed(reply->change);
    Q_EMIT suspected(reply->id);
}

void CheckTyping::copy(const QModelIndexList &boxes) const
{
    CopiedRows copied;
    for (const QModelIndex &index : boxes) {
        if (copied.rows.isEmpty() || index.row() != boxes[0].row() + copied.rows.size() - 1)
            copied.rows << QStringList();
        copied.rows.last() << index.data(Qt::EditRole).toString();
    }
    for (qsizetype column = 0; !copied.rows.isEmpty() && column < copied.rows.first().size(); ++column)
        copied.isFreeText << true;
    if (!copied.rows.isEmpty())
        QApplication::clipboard()->setMimeData(clipboardData(copied).release());
}

} // namespace stc::views
