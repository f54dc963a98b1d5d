// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/parsingthread.h"

namespace stc::services::import {

namespace {
constexpr std::size_t kChunksAhead = 4;
}

ParsingThread::ParsingThread(RowParser &parser) : m_thread([this, &parser] { run(parser); }) {}

ParsingThread::~ParsingThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ParsingThread::run(RowParser &parser)
{
    for (;;) {
        std::shared_ptr<ParsedChunk> chunk = parser.next();
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_chunks.size() < kChunksAhead; });
        m_finished = !chunk || m_stopped;
        if (!m_finished)
            m_chunks.push_back(std::move(chunk));
        m_changed.notify_all();
        if (m_finished)
            return;
    }
}

std::shared_ptr<ParsedChunk> ParsingThread::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_finished || !m_chunks.empty(); });
    if (m_chunks.empty())
        return nullptr;
    std::shared_ptr<ParsedChunk> chunk = std::move(m_chunks.front());
    m_chunks.pop_front();
    m_changed.notify_all();
    return chunk;
}

} // namespace stc::services::import
