// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/daycountingbox.h"

#include "domain/dates.h"
#include "services/quarantine/ruleapply.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/prompts.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace stc::views {

namespace {
enum Way { StartIsDayOne, DayAfterIsDayOne };
const QDate kExampleStart(2021, 5, 7);
constexpr int kExampleDays = 14;
} // namespace

DayCountingBox::DayCountingBox(store::Database &database, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_database(database), m_prompts(prompts), m_ways(new QButtonGroup(this)), m_example(makeQuietLabel(this, "countingExample")), m_job(new Job(this))
{
    setObjectName(QStringLiteral("dayCounting"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->addWidget(new QLabel(tr("Day 1 of a quarantine:"), bar));
    const std::pair<const char *, QString> ways[] = {{"startIsDayOne", tr("the day it s&tarts")}, {"dayAfterIsDayOne", tr("the day &after")}};
    for (int way = 0; way < 2; ++way) {
        auto *button = new QRadioButton(ways[way].second, bar);
        nameWidget(button, ways[way].first, tr("Day 1 of a quarantine: %1").arg(QString(ways[way].second).remove(QLatin1Char('&'))));
        m_ways->addButton(button, way);
        row->addWidget(button);
    }
    layout->addWidget(bar);
    layout->addWidget(m_example);
    connect(m_ways, &QButtonGroup::idClicked, this, [this](int way) { want({way == StartIsDayOne}); });
}

DayCountingBox::~DayCountingBox()
{
    delete m_job; // before the widgets its end would speak to
}

bool DayCountingBox::isBusy() const
{
    return m_job->isRunning();
}

void DayCountingBox::refresh()
{
    show(store::dayCounting(m_database));
}

void DayCountingBox::show(const DayCounting &counting)
{
    m_ways->button(counting.startIsDayOne ? StartIsDayOne : DayAfterIsDayOne)->setChecked(true);
    QuarantineRule rule;
    rule.quarantineDays = kExampleDays;
    const QuarantineTerms terms = termsOf(rule, kExampleStart, counting);
    m_example->setText(tr("Who begins %1 days on %2 stays in until %3 and is free from 0h00 of %4. Dates that are stored do not change by this.")
                           .arg(kExampleDays).arg(displayDate(kExampleStart), displayDate(terms.lastDay), displayDate(terms.releaseOn)));
}

/// How many it concerns is counted on another thread: a province has 170,000 quarantines.
void DayCountingBox::want(const DayCounting &counting)
{
    if (counting == store::dayCounting(m_database) || m_job->isRunning()) {
        refresh();
        return;
    }
    m_job->start<Result<int>>(
        [path = m_database.path(), clock = &m_database.clock(), counting](const Progress &progress) -> Result<int> {
            auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return stc::failed(database.error());
            (*database)->connection().setCancelled(progress.cancelled);
            return services::affectedByCounting(**database, counting, clock->today());
        },
        [this, counting](const Result<int> &affected) {
            refresh(); // until it is confirmed
            if (affected)
                confirm(counting, *affected);
            else
                Q_EMIT failed(affected.error());
        });
}

void DayCountingBox::confirm(const DayCounting &counting, int affected)
{
    Prompts::Question question;
    question.title = tr("Count the days otherwise");
    question.text = counting.startIsDayOne ? tr("From now on, the day a quarantine starts is its day 1?") : tr("From now on, day 1 of a quarantine is the day after its start?");
    question.more = affected == 0 ? tr("No quarantine that runs would get other dates.")
                                  : tr("%n quarantine(s) that run would get other dates. They keep those they have until you choose a rule and “Whom does it affect…”. Tests still to come are counted the new way.", nullptr, affected);
    question.yes = tr("Count so");
    question.isRisky = affected > 0;
    m_prompts.ask(window(), question, [this, counting] {
        if (const auto done = store::setDayCounting(m_database, counting); !done) {
            Q_EMIT failed(done.error());
            return;
        }
        refresh();
        Q_EMIT changed();
    });
}

} // namespace stc::views
