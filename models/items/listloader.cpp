// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listloader.h"

#include <QTimer>

namespace stc::items {

namespace {

constexpr int kFirstRows = 200;         ///< more than any window shows
constexpr int kChangeCheckMs = 1500;    ///< how soon another program's import is noticed

} // namespace

/// The loader's half on the other thread.
class ListWorker final : public QObject {
public:
    ListWorker(ListLoader &loader, std::unique_ptr<store::Database> database)
        : m_loader(loader), m_database(std::move(database)), m_engine(*m_database), m_aheadTimer(this), m_changeTimer(this)
    {
        m_aheadTimer.setSingleShot(true);
        connect(&m_aheadTimer, &QTimer::timeout, this, [this] { readAhead(); });
        connect(&m_changeTimer, &QTimer::timeout, this, [this] { lookForChange(); });
    }

    void start() { m_changeTimer.start(kChangeCheckMs); }

    void answer(quint64 ticket, const store::ListQuery &query, bool wantSums)
    {
        if (isStale(ticket))
            return;
        const Progress progress{.cancelled = [this, ticket] { return isStale(ticket); }};
        if (auto first = m_engine.firstKeys(query, kFirstRows); first && first->size() == std::size_t(kFirstRows))
            Q_EMIT m_loader.answered(std::make_shared<ListReply>(ListReply{ticket, {*std::move(first), -1}, true}));
        auto answer = m_engine.ask(query, progress);
        if (!answer) {
            if (answer.error().code != ErrorCode::Cancelled)
                Q_EMIT m_loader.failed(ticket, answer.error().text);
            return;
        }
        const auto reply = std::make_shared<ListReply>(ListReply{ticket, *std::move(answer), false});
        // The receiver may take the keys out of the reply, so the sums need their own.
        const store::Keys keys = wantSums ? reply->answer.keys : store::Keys();
        if (!isStale(ticket))
            Q_EMIT m_loader.answered(reply);
        if (wantSums && !isStale(ticket)) {
            if (auto sums = m_engine.sums(query.table, keys, progress); sums && !isStale(ticket))
                Q_EMIT m_loader.summed(std::make_shared<SumsReply>(SumsReply{ticket, *std::move(sums)}));
        }
        m_ticket = ticket;
        m_table = query.table;
        m_aheadTimer.start(0);
    }

private:
    [[nodiscard]] bool isStale(quint64 ticket) const { return m_loader.m_latest.load() != ticket; }

    /// A little at a time, so that a question never waits for it; what is interrupted is tried again after the question.
    void readAhead()
    {
        if (isStale(m_ticket))
            return;
        const auto more = m_engine.prepare(m_table, Progress{.cancelled = [this] { return isStale(m_ticket); }});
        if (more && *more)
            m_aheadTimer.start(0);
    }

    void lookForChange()
    {
        if (m_engine.hasChanged())
            Q_EMIT m_loader.changed();
    }

    ListLoader &m_loader;
    std::unique_ptr<store::Database> m_database;
    store::ListEngine m_engine;
    QTimer m_aheadTimer;
    QTimer m_changeTimer;
    quint64 m_ticket = 0;
    schema::TableId m_table = schema::TableId::Teams;
};

ListLoader::ListLoader(store::Database &database, QObject *parent) : QObject(parent), m_worker(nullptr)
{
    qRegisterMetaType<std::shared_ptr<stc::items::ListReply>>();
    qRegisterMetaType<std::shared_ptr<stc::items::SumsReply>>();
    auto own = database.another(store::Database::Access::ReadOnly);
    if (!own) {
        qWarning("lists: no second connection: %s", qPrintable(own.error().detail));
        return;
    }
    m_worker = new ListWorker(*this, *std::move(own));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("lists"));
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->start(); });
}

ListLoader::~ListLoader()
{
    ++m_latest; // whatever runs stops
    m_thread.quit();
    m_thread.wait();
}

std::shared_ptr<ListLoader> ListLoader::of(store::Database &database)
{
    static QHash<const store::Database *, std::weak_ptr<ListLoader>> loaders; // of the window's thread
    auto &place = loaders[&database];
    auto loader = place.lock();
    if (!loader) {
        loader = std::make_shared<ListLoader>(database);
        place = loader;
    }
    return loader;
}

quint64 ListLoader::ask(const store::ListQuery &query, bool wantSums)
{
    const quint64 ticket = ++m_latest;
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, ticket, query, wantSums] { worker->answer(ticket, query, wantSums); });
    else
        QMetaObject::invokeMethod(this, [this, ticket] { Q_EMIT failed(ticket, tr("The list cannot be read. Open the database again.")); }, Qt::QueuedConnection);
    return ticket;
}

void ListLoader::cancel()
{
    ++m_latest;
}

} // namespace stc::items
