// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a record from its form: problems, warnings, what others changed meanwhile, and the next one.
#include "views/forms/recordform.h"

#include "views/forms/conflictview.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/fieldedit.h"
#include "views/forms/fieldhint.h"
#include "views/forms/warningbox.h"
#include "views/widgets/messagebar.h"

#include <QStackedWidget>

#include <algorithm>

namespace stc::views {

namespace {

/// What the next record of a row of new ones begins with: the place, the day, and what all of them belong to.
bool isCarriedOver(const schema::Table &table, const schema::Column &column)
{
    if (column.key() == table.titleColumn)
        return false;
    const bool isDay = table.dateColumn && column.key() == table.dateColumn;
    return column.type == schema::Type::Unit || isDay || (column.type == schema::Type::Reference && column.required) || column.key() == "hamlet";
}

} // namespace

void RecordForm::save()
{
    if (m_stack->currentIndex() == 0) // two versions are decided about first
        trySave(After::Close);
}

void RecordForm::saveAndNext()
{
    if (m_stack->currentIndex() == 0)
        trySave(m_edit.id.isNull() ? After::Next : After::Close);
}

void RecordForm::trySave(After after)
{
    m_after = after;
    const QString reason = m_warnings->isVisibleTo(this) ? m_warnings->reason() : QString();
    int wrong = 0;
    for (FieldEdit *one : m_fields) {
        one->settle();
        wrong += one->check(true) ? 0 : 1;
    }
    if (wrong > 0) {
        m_messages->show(Tone::Bad, tr("Not saved yet: %n field(s) must be corrected.", nullptr, wrong));
        focusFirstWrong();
        return;
    }
    if (!m_edit.id.isNull() && !isChanged()) { // nothing to write
        m_isSettled = true;
        m_keeper->drop();
        accept();
        return;
    }
    m_edit.values = values();
    m_edit.reason = reason;
    const auto reply = services::saveRecord(m_database, m_edit);
    if (!reply) {
        m_messages->show(reply.error());
        return;
    }
    if (reply->conflict) {
        meetConflict(*reply->conflict);
        return;
    }
    showForm();
    if (!reply->problems.empty()) {
        showProblems(reply->problems);
        return;
    }
    m_messages->dismiss();
    m_keeper->drop();
    if (after == After::Close) {
        m_isSettled = true;
        accept();
    } else {
        beginNext(*reply);
    }
    Q_EMIT saved(reply->change, reply->id);
}

void RecordForm::showProblems(const std::vector<store::FieldProblem> &problems)
{
    QStringList general;
    QStringList warnings;
    const bool hasErrors = std::any_of(problems.begin(), problems.end(), [](const store::FieldProblem &problem) { return !problem.isWarning(); });
    for (const store::FieldProblem &problem : problems) {
        const auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldEdit *one) { return one->index() == problem.column; });
        const QString text = at == m_fields.end() ? problem.message : fieldProblemText(problem, (*at)->column(), (*at)->value(), m_database);
        if (problem.isWarning())
            warnings << text;
        else if (at == m_fields.end())
            general << text;
        // The first that is wrong with a field stands there: it is the one to be mended first.
        if (at != m_fields.end() && !(*at)->isWrong() && (!problem.isWarning() || !hasErrors))
            (*at)->showProblem(problem);
    }
    if (!hasErrors) {
        m_messages->show(Tone::Caution, tr("Not saved yet: please look at this again. If it is right, say why."));
        m_warnings->showWarnings(warnings);
        m_warnings->focusReason();
        return;
    }
    m_messages->show(Tone::Bad, general.isEmpty() ? tr("Not saved yet: see the marked fields.") : general.join(QLatin1Char('\n')));
    focusFirstWrong();
}

void RecordForm::meetConflict(const services::Conflict &conflict)
{
    m_conflict = conflict;
    std::vector<services::Difference> clashes;
    for (const services::Difference &one : conflict.differences) {
        if (one.mine != one.before)
            clashes.push_back(one);
    }
    if (!conflict.isGone && clashes.empty()) {
        // They changed other columns: theirs stay, and ours are saved on top.
        rebase({});
        trySave(m_after);
        return;
    }
    m_messages->dismiss();
    m_conflictView->showConflict(m_table, conflict, std::move(clashes));
    m_stack->setCurrentWidget(m_conflictView);
    m_conflictView->focusStart();
}

/// Puts the form onto the version that the others made: columns that were not touched become theirs, the rest is `chosen` or stays ours.
void RecordForm::rebase(const store::Values &chosen)
{
    store::Values now = values();
    for (auto value = now.begin(); value != now.end(); ++value) {
        if (chosen.contains(value.key()))
            *value = chosen.value(value.key());
        else if (*value == m_edit.before.value(value.key()))
            *value = m_conflict.theirs.value(value.key());
    }
    m_edit.before = m_conflict.theirs;
    m_edit.basedOn = m_conflict.batch;
    m_base = m_conflict.theirs;
    setFields(now);
    showForm();
}

void RecordForm::showForm()
{
    if (m_stack->currentIndex() == 0)
        return;
    m_stack->setCurrentIndex(0);
    focusField(m_fields.front());
}

void RecordForm::beginNext(const services::SaveReply &reply)
{
    auto next = services::editRecord(m_database, m_edit.table, {});
    if (!next) {
        m_messages->show(next.error());
        return;
    }
    const store::Values last = m_edit.values;
    m_edit = *std::move(next);
    for (const FieldEdit *one : m_fields) {
        if (isCarriedOver(m_table, one->column()))
            m_edit.values.insert(one->name(), last.value(one->name()));
    }
    m_keeper->setRecord({});
    setFields(m_edit.values);
    m_base = m_edit.values;
    m_messages->show(Tone::Good, tr("Saved (%1). The next one can be typed.").arg(reply.change.summary));
    focusStart();
}

} // namespace stc::views
