// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/page.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;

namespace stc::views {

class EntryCell;
class PageRecord;

/// The counters of the page. What the lines say is offered: Enter takes it, typing overrules it; where the paper says something else, both stand there.
class CountersPane final : public QWidget {
    Q_OBJECT
public:
    CountersPane(store::Database &database, PageRecord &record, QWidget *parent);

    /// A page, or the same one again: what is typed and not saved stays.
    void show(const services::PageView &view);
    void focusStart();
    /// false: a counter cannot be saved; it has the focus.
    bool saveAll();
    /// Counters in which nothing is, also no offer that was taken.
    [[nodiscard]] QStringList missing() const;
    void showProblems(const std::vector<store::FieldProblem> &problems);
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &values);
    /// What was typed in these columns is decided otherwise.
    void giveUp(const QStringList &columns);

Q_SIGNALS:
    void edited();
    void goneOn();
    void goneBack();
    void said(const QString &remark);

private:
    static constexpr std::size_t kCounters = store::kLogbookCounters.size();
    struct Counter {
        EntryCell *cell = nullptr;
        QLabel *note = nullptr;
        bool isChanged = false;
        bool isTaken = false; ///< the offer was taken, by Enter or with the rest: it goes on following the lines
    };
    void addCounter(std::size_t place);
    bool save(std::size_t place, bool acceptsOffer);
    void step(std::size_t place, int by);
    void compare(std::size_t place);
    [[nodiscard]] QString offered(std::size_t place) const;
    [[nodiscard]] store::Values following(const services::PageView &view);

    store::Database &m_database;
    PageRecord &m_record;
    services::TeamDay m_page;
    std::array<Counter, kCounters> m_counters;
    decltype(services::PageView::computed) m_computed;
};

} // namespace stc::views
