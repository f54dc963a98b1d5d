// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progresspanel.h"

#include "views/widgets/job.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace stc::views {

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_step(new QLabel(this)), m_reassurance(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("progressPanel"));
    makeHeading(m_title, 2);
    m_title->setObjectName(QStringLiteral("progressTitle"));
    m_step->setObjectName(QStringLiteral("progressStep"));
    m_reassurance->setObjectName(QStringLiteral("progressReassurance"));
    m_reassurance->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMaximum(0);
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    m_cancel->setAccessibleName(tr("Cancel the work under way"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_step);
    layout->addWidget(m_reassurance);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(3);
    setMaximumWidth(720);
}

void ProgressPanel::watch(Job *job, const QString &title, const QString &reassurance)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_title->setText(title);
    m_reassurance->setText(reassurance);
    m_cancel->setEnabled(true);
    update(0, 0, {});
    m_cancel->disconnect(this);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_step->setText(tr("Stopping…"));
        m_job->cancel();
    });
    connect(job, &Job::progressed, this, &ProgressPanel::update);
}

void ProgressPanel::update(qint64 done, qint64 total, const QString &step)
{
    // Bytes of a province do not fit into a progress bar's int.
    m_bar->setMaximum(total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(1000 * qMin(done, total) / total) : 0);
    if (m_cancel->isEnabled())
        m_step->setText(step);
}

} // namespace stc::views
