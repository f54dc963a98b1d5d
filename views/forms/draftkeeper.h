// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drafts.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace stc::views {

/// Keeps what stands in a form while it is not saved, so that a crash or a power cut takes nothing: when a field is left, and some seconds after
/// typing began. The form must outlive it (make it a child), and says when it is done with. Without drop() the draft stays and is offered again.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    /// JSON of the form; empty = nothing that would be a loss, then there is no draft either.
    using Content = std::function<QByteArray()>;

    /// `form` names the kind of form ("record:people", "household"); `record` is null for a new one. The database must outlive it.
    DraftKeeper(store::Database &database, const QString &form, const Uuid &record, Content content, QObject *parent);

    /// Keeps when the focus leaves a widget inside `form`.
    void watch(QWidget *form);
    /// The form was filled from this draft: it is ours from now on, and goes on under its number.
    void adopt(const store::Draft &draft);
    /// Something was typed. Cheap: for every key.
    void touch();
    /// Writes what is not kept yet.
    void keepNow();
    /// Saved, or the person threw it away. A later touch() begins a new draft.
    void drop();
    [[nodiscard]] bool hasDraft() const { return m_number != 0; }
    /// The form goes on with another record (save and next).
    void setRecord(const Uuid &record) { m_record = record; }

private:
    void focusMoved(const QWidget *from);

    store::Database &m_database;
    QString m_form;
    Uuid m_record;
    Content m_content;
    QPointer<QWidget> m_watched;
    QTimer m_timer;
    std::int64_t m_number = 0;
    QByteArray m_kept;
    bool m_isTouched = false;
};

} // namespace stc::views
