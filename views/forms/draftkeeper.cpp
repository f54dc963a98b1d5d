// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/draftkeeper.h"

#include "views/widgets/messagebar.h"

#include <QApplication>

namespace stc::views {

namespace {
constexpr int kTypingMs = 3000; ///< a power cut costs at most this much typing
}

DraftKeeper::DraftKeeper(store::Database &database, const QString &form, const Uuid &record, Content content, QObject *parent)
    : QObject(parent), m_database(database), m_form(form), m_record(record), m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::watch(QWidget *form)
{
    m_watched = form;
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *from, const QWidget *) { focusMoved(from); });
}

void DraftKeeper::focusMoved(const QWidget *from)
{
    // Later, not now: the focus also leaves a form that is being destroyed, and then there is nothing to ask any more.
    if (m_isTouched && from && m_watched && m_watched->isAncestorOf(from))
        m_timer.start(0);
}

void DraftKeeper::adopt(const store::Draft &draft)
{
    if (const auto done = store::adoptDraft(m_database, draft.number); !done)
        logDetail(done.error());
    m_number = draft.number;
    m_kept = draft.content;
}

void DraftKeeper::touch()
{
    m_isTouched = true;
    if (!m_timer.isActive()) // not started anew by every key: who types without a pause is kept too
        m_timer.start(kTypingMs);
}

void DraftKeeper::keepNow()
{
    m_timer.stop();
    m_isTouched = false;
    const QByteArray content = m_content();
    if (content == m_kept)
        return;
    if (content.isEmpty()) {
        drop();
        return;
    }
    store::Draft draft;
    draft.number = m_number;
    draft.form = m_form;
    draft.record = m_record;
    draft.content = content;
    const auto number = store::keepDraft(m_database, draft);
    if (!number) {
        // The typing is not stopped for it; the next key or field tries again.
        logDetail(number.error());
        return;
    }
    m_number = *number;
    m_kept = content;
}

void DraftKeeper::drop()
{
    m_timer.stop();
    m_isTouched = false;
    m_kept.clear();
    if (m_number == 0)
        return;
    if (const auto done = store::dropDraft(m_database, m_number); !done)
        logDetail(done.error());
    m_number = 0;
}

} // namespace stc::views
