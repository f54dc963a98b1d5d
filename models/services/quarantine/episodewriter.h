// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/episodes.h"
#include "services/quarantine/terms.h"
#include "store/editor.h"

#include <QCoreApplication>

namespace stc::services {

/// What all operations on episodes share: reading, judging dates, writing an episode with its row of episode_terms. Lives as long as the change.
class EpisodeWriter {
public:
    [[nodiscard]] static Result<EpisodeWriter> open(store::Editor &editor);

    /// Errors: NotFound.
    [[nodiscard]] Result<store::Episode> read(const Uuid &id);
    /// Errors: NotFound; InvalidInput where it has ended.
    [[nodiscard]] Result<store::Episode> readOpen(const Uuid &id);

    /// A row of episode_terms; `changed_at` and `changed_by` are added.
    struct Term {
        const char *kind;
        QDate oldEnd;
        QDate newEnd;
        QDate countedFrom = {};
        Uuid rule = {};
        Uuid previous = {};
        QString toUnit = {};
        QString reason = {};
    };
    [[nodiscard]] Status write(const Uuid &episode, const Term &term);
    /// Ends it and says so.
    [[nodiscard]] Status end(const store::Episode &episode, const QDate &on, const QString &endReason, Term term);
    /// planned_end_on and days of an episode that begins that day.
    static void setRelease(store::Values &values, const QDate &startOn, const QDate &releaseOn);

    [[nodiscard]] TermsReader &terms() { return m_terms; }
    [[nodiscard]] store::Editor &editor() { return m_editor; }
    [[nodiscard]] QDate today() const { return m_editor.database().clock().today(); }

private:
    EpisodeWriter(store::Editor &editor, TermsReader terms) : m_editor(editor), m_terms(std::move(terms)) {}
    store::Editor &m_editor;
    TermsReader m_terms;
};

/// Texts of these services.
struct EpisodesTr {
    Q_DECLARE_TR_FUNCTIONS(Episodes)
};

/// A day that must have come: InvalidInput where it is missing or lies ahead.
[[nodiscard]] Status checkDay(const QDate &on, const QDate &today);
/// An explanation that must be there.
[[nodiscard]] Status checkReason(const QString &reason);
/// A release that can be: not before the start, and not so far that it must be a slip of the keyboard.
[[nodiscard]] Status checkRelease(const store::Episode &episode, const QDate &releaseOn);
[[nodiscard]] Status checkSome(const std::vector<Uuid> &ids);

} // namespace stc::services
