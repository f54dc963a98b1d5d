// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "views/quarantine/checkgridview.h"
#include "views/widgets/theme.h"

namespace stc::views {

class MessageBar;
class ReasonBox;

/// What typing does in a grid of health checks: saves boxes, repeats, empties, pastes, and makes a suspected case of what was found. The pages show and move.
class CheckTyping final : public QObject {
    Q_OBJECT
public:
    CheckTyping(store::Database &database, CheckGridModel *model, ReasonBox &reasons, MessageBar &messages, QObject *parent);

    /// true: saved. What is wrong is kept at the box and said.
    bool take(const QModelIndex &index, const QString &typed);
    /// Connects keys of the view to what they do; `view` types into the model.
    void serve(CheckGridView *view);
    /// The block that is chosen, as a spreadsheet takes it.
    void copy(const QModelIndexList &boxes) const;

Q_SIGNALS:
    void changed(const stc::services::Change &change);
    /// To be said at the grid.
    void said(stc::views::Tone tone, const QString &text);
    /// A box with fever or a symptom was just typed, of somebody who is no suspected case yet: Ctrl+Enter makes one, wherever one has gone on to.
    void found(const QModelIndex &index);
    /// A suspected case was made, or is open already.
    void suspected(const stc::Uuid &suspected);

private:
    void ditto(CheckGridView &view, const QModelIndex &index);
    void empty(const QModelIndexList &boxes);
    void paste(const QModelIndex &from);
    void suspect(const QModelIndex &index);
    void record(const QModelIndex &index, const QString &reason);
    bool saveMore(const QModelIndex &index, const QString &typed);
    bool save(const std::vector<QModelIndex> &boxes, const std::vector<services::HealthEdit> &edits, const QStringList &typed);
    bool refuse(const QModelIndex &index, const QString &typed, const QString &problem);

    store::Database &m_database;
    CheckGridModel *m_model;
    ReasonBox &m_reasons;
    MessageBar &m_messages;
    QPersistentModelIndex m_found; ///< typed last with fever or a symptom
};

} // namespace stc::views
