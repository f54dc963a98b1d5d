// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/rowparser.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace stc::services::import {

/// Parses on a thread of its own, a few chunks ahead of the one who merges. Leaving the scope stops the thread.
class ParsingThread {
public:
    explicit ParsingThread(RowParser &parser);
    ~ParsingThread();
    ParsingThread(const ParsingThread &) = delete;
    ParsingThread &operator=(const ParsingThread &) = delete;
    /// The next chunk, waited for; nothing at the end (then the parser's error() may be asked).
    [[nodiscard]] std::shared_ptr<ParsedChunk> next();

private:
    void run(RowParser &parser);
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<ParsedChunk>> m_chunks;
    bool m_finished = false;
    bool m_stopped = false;
    std::thread m_thread; ///< last, so that it starts when the rest is there
};

} // namespace stc::services::import
