// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/pageboard.h"

#include "domain/dates.h"
#include "reports/boardlist.h"
#include "views/lists/dateedit.h"
#include "views/logbook/pageboardtable.h"
#include "views/logbook/pagecodeline.h"
#include "views/teams/areafilter.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using items::PageBoardModel;
using store::DaySpan;

namespace {
constexpr int kWeek = 7;
constexpr int kMonth = 30;
} // namespace

PageBoard::PageBoard(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_area(new AreaFilter(database, surroundings.preferences, false, this)),
      m_onlyMissing(new QCheckBox(tr("&Only teams with missing pages"), this)), m_summary(makeLabel(this, "pageBoardSummary")), m_model(new PageBoardModel(this)),
      m_table(new PageBoardTable(m_model, this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("pageBoardPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    makeTop();
    makeDays();
    layout->addWidget(m_messages);
    makeReceiving();
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeQuietLabel(this, "pageBoardLegend", reports::pageLegend()));
    connect(m_area, &AreaFilter::unitChanged, this, &PageBoard::load);
    connect(m_area, &AreaFilter::hamletChanged, this, [this] {
        const Place before = place();
        m_model->setHamlet(m_area->hamlet());
        goTo(before, false);
        showSummary();
    });
    connect(m_onlyMissing, &QCheckBox::toggled, this, [this](bool isOnly) {
        const Place before = place();
        m_model->setOnlyMissing(isOnly);
        goTo(before, false);
    });
    connect(m_table, &PageBoardTable::opened, this, &Page::wantsLogbookPage);
    connect(m_table, &PageBoardTable::returnToggled, this, &PageBoard::toggleReturned);
    m_table->installEventFilter(this);
    setTabOrder(findChild<QPushButton *>(QStringLiteral("receivingDone")), m_table); // as they lie: the table is made first, and is the last
}

PageBoard::~PageBoard()
{
    delete m_job; // before the widgets its end would speak to
}

void PageBoard::makeTop()
{
    nameWidget(m_onlyMissing, "onlyMissing", tr("Only teams with missing pages"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(makeHeadingLabel(this, "pageBoardTitle", tr("Which pages are missing")), 1);
    heading->addWidget(m_area);
    heading->addWidget(m_onlyMissing);
    static_cast<QVBoxLayout *>(layout())->addLayout(heading);
}

void PageBoard::makeDays()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    const auto addDay = [&](const char *name, const QString &text, DateEdit *&edit) {
        auto *label = new QLabel(text, bar);
        edit = new DateEdit(m_surroundings.clock.today(), bar);
        nameWidget(edit, name, text);
        label->setBuddy(edit);
        row->addPair(label, edit);
        connect(edit, &DateEdit::dateChanged, this, &PageBoard::takeDates);
    };
    const auto addButton = [&](const char *name, const QString &text, const QString &keys, const QString &hint, const char *iconName, auto slot) {
        QPushButton *button = makeButton(bar, name, text, iconName);
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name) + QStringLiteral("Action"));
        action->setText(button->accessibleName());
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        button->setToolTip(keys.isEmpty() ? hint : QStringLiteral("%1 (%2)").arg(hint, action->shortcut().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, slot);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    };
    addDay("boardFrom", tr("From", "day"), m_from);
    addDay("boardTo", tr("to", "day"), m_to);
    addButton("boardEarlier", QStringLiteral("◂"), QStringLiteral("Alt+Left"), tr("The days before"), nullptr, [this] { shift(-1); });
    addButton("boardLater", QStringLiteral("▸"), QStringLiteral("Alt+Right"), tr("The days after"), nullptr, [this] { shift(1); });
    for (const auto &[name, text] : {std::pair{"boardEarlier", tr("The days before")}, std::pair{"boardLater", tr("The days after")}}) {
        auto *arrow = findChild<QPushButton *>(QLatin1String(name));
        arrow->setAccessibleName(text);
        arrow->setFixedWidth(arrow->sizeHint().height() * 5 / 4);
    }
    addButton("boardWeek", tr("Week"), QStringLiteral("Ctrl+7"), tr("Seven days"), nullptr, [this] { lastDays(kWeek); });
    addButton("boardMonth", tr("Month"), QStringLiteral("Ctrl+0"), tr("Thirty days"), nullptr, [this] { lastDays(kMonth); });
    addButton("receivePages", tr("Rece&ive pages…"), QStringLiteral("Ctrl+R"), tr("Scan or type the codes of the pages that came back, one after the other"), "import", &PageBoard::startReceiving);
    addButton("markReturned", tr("Came &back"), {}, tr("The marked pages came back to the office, or did not (Space)"), nullptr, &PageBoard::toggleReturned);
    addButton("printBoard", tr("Print…"), {}, tr("Print this board, or save it as a PDF file"), "print", &PageBoard::printBoard);
    layout()->addWidget(bar);
}

void PageBoard::makeReceiving()
{
    m_receiving = new QWidget(this);
    m_receiving->setObjectName(QStringLiteral("receiving"));
    auto *line = new QHBoxLayout(m_receiving);
    line->setContentsMargins(0, 0, 0, 0);
    m_code = new PageCodeLine(m_database, tr("&Code of the page that came back:"), m_receiving);
    QPushButton *done = makeButton(m_receiving, "receivingDone", tr("Done"));
    done->setToolTip(tr("No more pages (Esc)"));
    line->addWidget(m_code, 1);
    line->addWidget(done, 0, Qt::AlignTop);
    layout()->addWidget(m_receiving);
    m_receiving->hide();
    connect(m_code, &PageCodeLine::found, this, &PageBoard::receive);
    connect(done, &QPushButton::clicked, this, &PageBoard::stopReceiving);
    for (QWidget *widget : m_receiving->findChildren<QWidget *>())
        widget->installEventFilter(this);
}

void PageBoard::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return; // read when somebody looks
    m_isStale = false;
    m_area->reload();
    load();
}

void PageBoard::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

PageBoard::Answer PageBoard::read(store::Database &database, const Asked &asked)
{
    auto days = asked.days;
    if (!days) {
        const auto usual = store::usualBoardDays(database, database.units().find(asked.unit)->range());
        if (!usual)
            return failed(usual.error());
        days = *usual;
    }
    return services::pageBoard(database, asked.unit, days->from, days->to);
}

void PageBoard::load()
{
    const Asked asked{m_area->unit().code, m_days};
    // A commune is there at once; a district or a whole province takes its time on another thread.
    if (m_area->isOneCommune() && !m_job->isRunning()) {
        m_mustLoadAgain = false;
        take(read(m_database, asked));
        return;
    }
    if (m_job->isRunning()) {
        m_mustLoadAgain = true;
        m_job->cancel();
        return;
    }
    m_summary->setText(tr("Counting…"));
    m_job->start<Answer>(
        [path = m_database.path(), clock = &m_database.clock(), asked](const Progress &progress) -> Answer {
            auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            (*database)->connection().setCancelled(progress.cancelled);
            return read(**database, asked);
        },
        [this](Answer answer) {
            if (std::exchange(m_mustLoadAgain, false))
                load();
            else
                take(std::move(answer));
        });
}

void PageBoard::take(Answer answer)
{
    if (!answer) {
        m_summary->clear();
        if (answer.error().code != ErrorCode::Cancelled)
            m_messages->show(answer.error());
        return;
    }
    m_messages->dismiss();
    const Place before = place();
    const bool isNew = m_model->board().from != answer->from || m_model->board().days != answer->days || m_model->rowCount() == 0;
    m_from->setDate(answer->from);
    m_to->setDate(answer->date(answer->days - 1));
    QStringList hamlets;
    if (m_area->isOneCommune()) {
        for (const store::PageBoardTeam &team : answer->teams)
            hamlets << team.hamlet;
    }
    m_area->setHamlets(hamlets);
    m_model->setHamlet(m_area->hamlet());
    m_model->setBoard(*std::move(answer), m_database.units());
    m_table->layOut();
    goTo(before, isNew);
    showSummary();
    Q_EMIT listed();
}

PageBoard::Place PageBoard::place() const
{
    const QModelIndex now = m_table->currentIndex();
    return {m_model->pageAt(now), now.row(), now.column()};
}

void PageBoard::goTo(const Place &place, bool isLastDay)
{
    QModelIndex now = place.page ? m_model->indexOf(*place.page) : QModelIndex();
    if (!now.isValid() && m_model->rowCount() > 0) {
        const int last = m_model->columnCount() - 1;
        now = m_model->index(std::clamp(place.row, 0, m_model->rowCount() - 1), isLastDay ? last : std::clamp<int>(place.column, PageBoardModel::FirstDay, last));
    }
    m_table->setCurrentIndex(now);
}

void PageBoard::showSummary()
{
    const store::PageFigures &all = m_model->figures();
    if (all.expected == 0) {
        m_summary->setText(m_model->teamCount() == 0 ? tr("There is no team here in these days.") : tr("No page is due in these days."));
        return;
    }
    QString text = all.missing() == 0 ? tr("No page is missing.") : tr("%Ln page(s) missing, %1 of them overdue.", nullptr, all.missing()).arg(countText(all.overdue));
    if (all.typedLate > 0)
        text += QLatin1Char(' ') + tr("%Ln page(s) typed late.", nullptr, all.typedLate);
    text += QLatin1Char(' ') + tr("%1 pages of %2 teams are due; %3 are typed, %4 in time.")
                                   .arg(countText(all.expected), countText(m_model->teamCount()), store::percentText(all.completeness()), store::percentText(all.timeliness()));
    m_summary->setText(text);
}

void PageBoard::showDays(const DaySpan &days)
{
    m_days = days;
    load();
}

void PageBoard::takeDates()
{
    const DaySpan days{m_from->date(), m_to->date()};
    if (!days.from.isValid() || !days.to.isValid())
        return; // being typed, or told at the field
    if (days.from > days.to || days.from.daysTo(days.to) >= store::kMostBoardDays) {
        m_messages->show(Tone::Bad, days.from > days.to ? tr("The first day lies behind the last one.") : tr("A board has at most %1 days.").arg(store::kMostBoardDays));
        return;
    }
    showDays(days);
}

void PageBoard::shift(int spans)
{
    const store::PageBoard &board = m_model->board();
    if (board.days > 0)
        showDays({board.date(spans * board.days), board.date((spans + 1) * board.days - 1)});
}

void PageBoard::lastDays(int days)
{
    const store::PageBoard &board = m_model->board();
    const QDate last = board.days > 0 ? board.date(board.days - 1) : m_surroundings.clock.today();
    showDays({last.addDays(1 - days), last});
}

void PageBoard::focusStart()
{
    m_table->setFocus();
}

} // namespace stc::views
