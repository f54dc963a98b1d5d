// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/job.h"

#include <QElapsedTimer>
#include <QThread>

namespace stc::views {

Job::Job(QObject *parent) : QObject(parent) {}

Job::~Job()
{
    cancel();
    finish();
}

void Job::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void Job::finish()
{
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void Job::run(const Work &work)
{
    Q_ASSERT(!isRunning());
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    Progress progress;
    progress.cancelled = [flag = m_cancelled] { return flag->load(); };
    progress.report = [this, timer = std::make_shared<QElapsedTimer>()](qint64 done, qint64 total, const QString &step) {
        if (timer->isValid() && timer->elapsed() < 50 && done < total)
            return;
        timer->start();
        QMetaObject::invokeMethod(this, [this, done, total, step] { Q_EMIT progressed(done, total, step); }, Qt::QueuedConnection);
    };
    m_thread = QThread::create([this, work, progress] {
        const std::function<void()> done = work(progress);
        // A job that was destroyed meanwhile takes its queued calls with it.
        QMetaObject::invokeMethod(this, [this, done] {
            finish();
            done();
        }, Qt::QueuedConnection);
    });
    m_thread->start();
}

} // namespace stc::views
