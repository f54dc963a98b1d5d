// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/pagerecord.h"

#include "services/households/householdsheet.h"
#include "views/logbook/reasonbox.h"
#include "views/widgets/messagebar.h"

#include <algorithm>

namespace stc::views {

PageRecord::PageRecord(store::Database &database, ReasonBox &reasons, MessageBar &messages, QObject *parent) : QObject(parent), m_database(database), m_reasons(reasons), m_messages(messages) {}

void PageRecord::load(const services::TeamDay &page, const services::RecordEdit &head)
{
    m_page = page;
    m_head = head;
}

bool PageRecord::save(const store::Values &values, const QString &reason)
{
    services::RecordEdit edit = m_head;
    edit.values = m_head.before;
    for (auto value = values.begin(); value != values.end(); ++value)
        edit.values.insert(value.key(), *value);
    if (edit.values == edit.before)
        return true;
    edit.reason = reason;
    const auto reply = services::savePageHead(m_database, m_page, edit);
    if (!reply) {
        m_messages.show(reply.error());
        return false;
    }
    if (reply->conflict) {
        if (services::clashes(*reply->conflict).empty() && !reply->conflict->isGone)
            return settle(*reply->conflict, values);
        Q_EMIT conflicted(*reply->conflict, values);
        return false;
    }
    if (!reply->problems.empty()) {
        Q_EMIT problems(reply->problems);
        if (std::all_of(reply->problems.begin(), reply->problems.end(), [](const store::FieldProblem &one) { return one.isWarning(); }))
            m_reasons.ask(reply->problems, [this, values](const QString &given) { save(values, given); });
        return false;
    }
    m_head.id = reply->id;
    m_head.before = edit.values;
    if (reply->change.isSomething()) {
        m_head.basedOn = reply->change.batch;
        Q_EMIT changed(reply->change);
    }
    return true;
}

bool PageRecord::settle(const services::Conflict &conflict, const store::Values &values)
{
    services::RecordEdit edit = m_head;
    edit.values = m_head.before;
    services::rebase(edit, conflict, {});
    m_head = edit;
    return save(values);
}

} // namespace stc::views
