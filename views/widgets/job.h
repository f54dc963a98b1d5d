// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace stc::views {

/// One piece of long work on a thread of its own. `done` is called in the window's thread; never after the job was destroyed, and the destructor
/// waits for the work to notice that it is to stop, so that no thread outlives what it works on.
class Job final : public QObject {
    Q_OBJECT
public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    /// Call only while nothing is running. `work` must not touch widgets.
    template <typename Outcome, typename Work, typename Done>
    void start(Work work, Done done)
    {
        run([work = std::move(work), done = std::move(done)](const Progress &progress) -> std::function<void()> {
            auto outcome = std::make_shared<Outcome>(work(progress));
            return [outcome, done] { done(std::move(*outcome)); };
        });
    }
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// At most twenty times a second.
    void progressed(qint64 done, qint64 total, const QString &step);

private:
    using Work = std::function<std::function<void()>(const Progress &)>;
    void run(const Work &work);
    void finish();

    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace stc::views
