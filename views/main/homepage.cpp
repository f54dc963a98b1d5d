// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/homepage.h"

#include "domain/dates.h"
#include "services/logbook/board.h"
#include "views/forms/draftoffer.h"
#include "views/widgets/actioncard.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace stc::views {

namespace {
constexpr int kFiguresInARow = 6;
constexpr int kEverything = 0;
/// Before the first case in the country: nothing lies before it.
QDate beginning() { return {2020, 1, 1}; }
} // namespace

HomePage::HomePage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_drafts(new DraftOffer(database, surroundings.prompts, this)), m_last(makeQuietLabel(this, "homeLast")),
      m_due(makeButton(this, "homeDue", {}, "quarantine")), m_dueMore(makeLabel(this, "homeDueMore")), m_pages(makeButton(this, "homePages", {}, "logbook")), m_counting(makeQuietLabel(this, "homeCounting")), m_period(new QComboBox(this)), m_grid(new QGridLayout), m_job(new Job(this))
{
    setObjectName(QStringLiteral("homePage"));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(makeHeadingLabel(content, "homeTitle", database.units().fullName(database.unit())));
    layout->addWidget(m_last);
    layout->addWidget(m_messages);
    layout->addWidget(m_drafts);
    connect(m_drafts, &DraftOffer::saved, this, [this](const services::Change &change) {
        Q_EMIT changed(change);
        refresh();
    });
    connect(m_drafts, &DraftOffer::wantsForm, this, &Page::wantsDraft);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    struct Quick {
        const char *name;
        const char *icon;
        QString title;
        QString text;
        Command command;
    };
    for (const Quick &quick : {Quick{"homeImport", "import", tr("Import files of the communes"), tr("A folder, a ZIP file or CSV files. You see everything before it is written."), Command::Import},
                               Quick{"homePrint", "print", tr("Print the monitoring list"), tr("Everybody in quarantine on a day, by commune and team."), Command::PrintMonitoring},
                               Quick{"homeExport", "export", tr("Export for another office"), tr("A package for the office above, or for a commune."), Command::Export}}) {
        auto *card = new ActionCard(QLatin1String(quick.name), QLatin1String(quick.icon), quick.title, quick.text, content);
        connect(card, &ActionCard::clicked, this, [this, command = quick.command] { Q_EMIT wantsCommand(command); });
        cards->addWidget(card, 1);
    }
    layout->addLayout(cards);
    m_due->setToolTip(tr("Opens today’s work"));
    m_due->hide();
    m_dueMore->hide();
    connect(m_due, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage({PageId::Kind::DueWork, {}}); });
    layout->addWidget(m_due, 0, Qt::AlignLeft);
    layout->addWidget(m_dueMore);
    m_pages->setToolTip(tr("Shows which pages these are"));
    m_pages->hide();
    connect(m_pages, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage({PageId::Kind::PageBoard, {}}); });
    layout->addWidget(m_pages, 0, Qt::AlignLeft);
    layout->addSpacing(8);

    auto *head = new QHBoxLayout;
    QLabel *title = makeHeadingLabel(content, "homeFigures", tr("Figures"), 2);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addSpacing(12);
    nameWidget(m_period, "homePeriod", tr("Period of the figures"));
    m_period->addItem(tr("Since the beginning"), kEverything);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 14 days"), 14);
    m_period->addItem(tr("Last 30 days"), 30);
    head->addWidget(m_period);
    m_counting->setWordWrap(false);
    head->addWidget(m_counting);
    head->addStretch();
    layout->addLayout(head);
    m_grid->setSpacing(10);
    layout->addLayout(m_grid);
    layout->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("homeScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_period, &QComboBox::activated, this, &HomePage::refresh);
    refresh();
}

HomePage::~HomePage()
{
    delete m_job;
}

void HomePage::focusStart()
{
    findChild<ActionCard *>(QStringLiteral("homeImport"))->setFocus();
}

QDate HomePage::firstDay() const
{
    const int days = m_period->currentData().toInt();
    return days == kEverything ? beginning() : m_surroundings.clock.today().addDays(1 - days);
}

void HomePage::refresh()
{
    m_drafts->refresh();
    if (m_job->isRunning()) {
        m_isStale = true;
        m_job->cancel();
        return;
    }
    m_counting->setText(tr("Counting…"));
    services::SummaryOptions options;
    options.from = firstDay();
    options.to = m_surroundings.clock.today();
    m_job->start<Result<Counted>>(
        [path = m_database.path(), clock = &m_surroundings.clock, options](const Progress &progress) -> Result<Counted> {
            auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            (*database)->connection().setCancelled(progress.cancelled);
            Counted counted{services::summary(**database, options), {}, {}, {}, {}};
            counted.packages = store::packages(**database, 50).value_or(std::vector<store::PackageLine>());
            counted.batches = store::batches(**database, 1).value_or(std::vector<store::BatchLine>());
            if (const auto board = services::pageBoard(**database, {}, options.to.addDays(-1), options.to))
                counted.pages = store::figuresOf(*board).days;
            if (const auto work = services::dueWork(**database, {.day = options.to, .unit = {}, .hamlet = {}}))
                counted.due = work->counts;
            return counted;
        },
        [this](const Result<Counted> &counted) {
            m_counting->clear();
            if (m_isStale) {
                m_isStale = false;
                refresh();
            } else if (counted) {
                showCounted(*counted);
            } else {
                m_messages->show(counted.error());
            }
        });
}

void HomePage::showCounted(const Counted &counted)
{
    QStringList lines;
    if (counted.batches.empty())
        lines.append(tr("The database is empty. Import the files that you were sent."));
    else
        lines.append(counted.batches.front().who == QLatin1String("?") ? tr("Last change: %1").arg(displayTime(counted.batches.front().at))
                                                                       : tr("Last change: %1, %2").arg(displayTime(counted.batches.front().at), counted.batches.front().who));
    for (const bool isSent : {false, true}) {
        for (const store::PackageLine &package : counted.packages) {
            if (package.isSent != isSent)
                continue;
            const QString office = package.unit.isEmpty() ? tr("unknown office") : package.unit;
            lines.append(isSent ? tr("Last package sent: to %1, made %2").arg(office, displayTime(package.madeAt))
                                : tr("Last package received: from %1, made %2").arg(office, displayTime(package.madeAt)));
            break;
        }
    }
    m_last->setText(lines.join(QLatin1Char('\n')));
    showDue(counted.due);
    showPages(counted.pages);
    if (counted.figures)
        showFigures(*counted.figures);
    else if (counted.figures.error().code != ErrorCode::Cancelled)
        m_messages->show(counted.figures.error());
}

/// Every morning: who is ill first, in red as it is said in words.
void HomePage::showDue(const store::DueCounts &counts)
{
    using store::DueList;
    const auto count = [&](DueList list) { return counts[static_cast<std::size_t>(list)]; };
    m_due->setVisible(count(DueList::CheckToday) > 0 || count(DueList::Fever) > 0);
    m_due->setText(tr("Today’s work: %Ln people to check", nullptr, static_cast<int>(count(DueList::CheckToday))));
    m_due->setAccessibleName(m_due->text());
    const QString due = services::dueSummary(counts);
    m_dueMore->setVisible(!due.isEmpty());
    m_dueMore->setText(due);
    QPalette look = palette();
    look.setColor(QPalette::WindowText, toneColor(count(DueList::Fever) > 0 || count(DueList::Absent) > 0 ? Tone::Bad : Tone::Caution));
    m_dueMore->setPalette(look);
}

void HomePage::showPages(const std::vector<store::PageFigures> &days)
{
    const bool isDue = std::any_of(days.begin(), days.end(), [](const store::PageFigures &day) { return day.expected > 0; });
    m_pages->setVisible(isDue);
    if (!isDue)
        return;
    const int yesterday = days.front().missing();
    const int today = days.back().missing();
    m_pages->setText(yesterday + today == 0 ? tr("All logbook pages of yesterday and today are typed")
                                            : tr("Logbook pages still missing: %1 of yesterday, %2 of today").arg(countText(yesterday), countText(today)));
    m_pages->setAccessibleName(m_pages->text());
}

void HomePage::showFigures(const std::vector<services::Figure> &figures)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    for (const services::Figure &figure : figures) {
        m_grid->addWidget(makeFigure(figure), place / kFiguresInARow, place % kFiguresInARow);
        ++place;
    }
    for (int column = 0; column < kFiguresInARow; ++column)
        m_grid->setColumnStretch(column, 1);
}

QWidget *HomePage::makeFigure(const services::Figure &figure)
{
    auto *box = new QFrame(this);
    box->setObjectName(QStringLiteral("figure_%1").arg(figure.name));
    box->setStyleSheet(QStringLiteral("#%1 { background: palette(base); border: 1px solid palette(mid); border-radius: 6px; }").arg(box->objectName()));
    const bool isWhole = std::abs(figure.value - std::round(figure.value)) < 1e-9;
    const QString number = isWhole ? countText(std::llround(figure.value)) : QLocale().toString(figure.value, 'f', 1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(0);
    QLabel *value = makeHeadingLabel(box, "figureValue", number, figure.value >= 1e9 ? 3 : 2);
    value->setWordWrap(false);
    layout->addWidget(value);
    layout->addWidget(makeQuietLabel(box, "figureLabel", figure.label));
    layout->addStretch();
    box->setAccessibleName(QStringLiteral("%1: %2").arg(figure.label, number));
    return box;
}

} // namespace stc::views
