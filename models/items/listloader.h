// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lists.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace stc::items {

/// One answer of the loader, shared without copies between the threads.
struct ListReply {
    quint64 ticket = 0;
    store::ListAnswer answer;
    bool isBeginning = false; ///< only the first rows; the whole list follows with the same ticket
};

struct SumsReply {
    quint64 ticket = 0;
    std::vector<store::ColumnSum> sums;
};

class ListWorker;

/// Asks a ListEngine on a thread of its own, so that the window never waits. One loader serves all pages of a database: a new question makes the
/// ones before it stale (they are stopped and never answered), since only one list is looked at at a time. While nobody asks it reads ahead for the
/// table of the last question, and tells when another program or thread has changed the database.
class ListLoader final : public QObject {
    Q_OBJECT
public:
    explicit ListLoader(store::Database &database, QObject *parent = nullptr);
    ~ListLoader() override;
    /// The one loader of an open database, as long as anybody holds it: its pages share what it keeps in memory.
    [[nodiscard]] static std::shared_ptr<ListLoader> of(store::Database &database);

    /// The ticket of the question; answered() or failed() carries it. `wantSums`: summed() follows.
    quint64 ask(const store::ListQuery &query, bool wantSums);
    /// Stops what is under way; nothing more is answered.
    void cancel();

Q_SIGNALS:
    void answered(std::shared_ptr<stc::items::ListReply> reply);
    void summed(std::shared_ptr<stc::items::SumsReply> reply);
    void failed(quint64 ticket, const QString &text);
    /// Rows were written by someone else (an import): lists should ask again.
    void changed();

private:
    friend class ListWorker;
    std::atomic<quint64> m_latest{0};
    QThread m_thread;
    ListWorker *m_worker; ///< lives in m_thread
};

} // namespace stc::items
