// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/page.h"

#include <QObject>

namespace stc::views {

class MessageBar;
class ReasonBox;

/// The page's own row: recorder, counters and texts, each saved as its field is left.
class PageRecord final : public QObject {
    Q_OBJECT
public:
    PageRecord(store::Database &database, ReasonBox &reasons, MessageBar &messages, QObject *parent);

    void load(const services::TeamDay &page, const services::RecordEdit &head);
    /// As the books have it, canonical.
    [[nodiscard]] QString stored(const QString &column) const { return m_head.before.value(column); }
    /// Saves these columns (typed or canonical). false: it was not saved; problems() or conflicted() says why, or a reason is asked for.
    bool save(const store::Values &values, const QString &reason = {});
    /// After a conflict: what was chosen, on top of what the others made.
    bool settle(const services::Conflict &conflict, const store::Values &values);

Q_SIGNALS:
    void changed(const stc::services::Change &change);
    /// Columns that are wrong; warnings too, while their reason is asked for.
    void problems(const std::vector<stc::store::FieldProblem> &problems);
    /// Others filled the same columns differently.
    void conflicted(const stc::services::Conflict &conflict, const stc::store::Values &mine);

private:
    store::Database &m_database;
    ReasonBox &m_reasons;
    MessageBar &m_messages;
    services::TeamDay m_page;
    services::RecordEdit m_head;
};

} // namespace stc::views
