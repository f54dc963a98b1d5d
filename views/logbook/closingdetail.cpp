// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/closingdetail.h"

#include "domain/dates.h"
#include "domain/teamname.h"
#include "reports/correctiontext.h"
#include "reports/wording.h"
#include "schema/table.h"
#include "views/widgets/make.h"
#include "views/widgets/texttable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stc::views {

using store::ClosedTeam;
using store::ClosingContent;
using store::PageOfDay;

namespace {

QString momentText(qint64 seconds)
{
    return displayTime(seconds);
}

QString counterLabel(const QString &column)
{
    return schema::label(schema::table(schema::TableId::LogbookPages).column(column.toStdString()));
}

} // namespace

ClosingDetail::ClosingDetail(store::Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_title(makeHeadingLabel(this, "closingDayTitle", {}, 2)), m_state(makeLabel(this, "closingDayState")), m_totals(makeLabel(this, "closingDayTotals")),
      m_obstaclesTitle(makeHeadingLabel(this, "closingObstaclesTitle", {}, 3)),
      m_obstacles(makeTextTable(this, "closingObstacles", tr("What stands in the way of closing the day"), {tr("Team"), tr("What")})),
      m_correctionsTitle(makeHeadingLabel(this, "closingCorrectionsTitle", tr("Corrected since the closing"), 3)),
      m_corrections(makeTextTable(this, "closingCorrections", tr("Corrections of the closed day"), {tr("Team"), tr("What"), tr("Was → is"), tr("Reason"), tr("When, by whom")}))
{
    setObjectName(QStringLiteral("closingDetail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_totals), static_cast<QWidget *>(m_obstaclesTitle)})
        layout->addWidget(widget);
    layout->addWidget(m_obstacles, 3);
    layout->addWidget(m_correctionsTitle);
    layout->addWidget(m_corrections, 2);
    layout->addStretch(0);
    m_obstacles->horizontalHeader()->resizeSection(0, 185); // figures that differ fit beside it, in Vietnamese too
    m_obstacles->setWordWrap(true);
    m_corrections->setWordWrap(true);
    const int widths[] = {90, 115, 105, 90};
    for (int i = 0; i < 4; ++i)
        m_corrections->horizontalHeader()->resizeSection(i, widths[i]);
    m_corrections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_obstacles->installEventFilter(this);
    connect(m_obstacles, &QTableWidget::cellDoubleClicked, this, &ClosingDetail::openCurrent);
}

bool ClosingDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier;
    if (watched == m_obstacles && isEnter) {
        openCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClosingDetail::openCurrent()
{
    const int row = m_obstacles->currentRow();
    if (row >= 0 && row < static_cast<int>(m_teams.size()))
        Q_EMIT opened({m_teams[static_cast<std::size_t>(row)], m_day});
}

void ClosingDetail::showDay(const QString &commune, const services::ClosingDay &day)
{
    m_day = day.count.day;
    m_teams.clear();
    m_missing = m_unfinished = m_gaps = 0;
    m_obstacles->setRowCount(0);
    m_title->setText(reports::weekdayAndDate(m_day));
    if (day.isClosed()) {
        m_state->setText(tr("✓ Closed at %1 by %2.").arg(momentText(day.closing->closedAt), day.closing->closedBy));
        if (const auto content = store::closingContent(day.closing->content))
            showContent(*content);
        else
            m_totals->setText(content.error().text);
        m_obstaclesTitle->setText(tr("Missing or not finished when the day was closed"));
    } else {
        m_state->setText(day.closing ? tr("Open again since %1 (%2): %3").arg(momentText(day.closing->reopenedAt.value_or(0)), day.closing->reopenedBy, day.closing->reopenReason) : tr("Not closed yet."));
        if (const auto outlook = services::lookAtDay(m_database, commune, m_day)) {
            showContent(outlook->content);
            showGaps(outlook->gaps);
        } else {
            m_totals->setText(outlook.error().text);
        }
        m_obstaclesTitle->setText(tr("What stands in the way (the day can be closed all the same)"));
    }
    if (m_teams.empty())
        m_obstaclesTitle->setText(day.isClosed() ? tr("No page was missing when the day was closed.") : tr("Nothing stands in the way."));
    m_obstacles->setVisible(!m_teams.empty());
    m_obstacles->resizeRowsToContents();
    if (!m_teams.empty())
        m_obstacles->setCurrentCell(0, 0);
    showCorrections(commune, m_day);
}

void ClosingDetail::showContent(const ClosingContent &content)
{
    QStringList parts;
    for (std::size_t i = 0; i < content.totals.size(); ++i) {
        if (content.totals[i])
            parts << QStringLiteral("%1: %2").arg(counterLabel(QLatin1String(store::kLogbookCounters[i])), countText(*content.totals[i])).replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    }
    m_totals->setText(parts.isEmpty() ? tr("No figures were typed for this day.") : parts.join(QChar(QChar::Nbsp) + QStringLiteral("· ")));
    for (const ClosedTeam &team : content.teams) {
        if (team.page == PageOfDay::Missing)
            addObstacle(team.id, team.name, tr("page missing"));
        else if (team.page == PageOfDay::Unfinished)
            addObstacle(team.id, team.name, tr("not typed to the end"));
    }
    m_missing = content.count(PageOfDay::Missing);
    m_unfinished = content.count(PageOfDay::Unfinished);
}

void ClosingDetail::showGaps(const std::vector<services::CounterGap> &gaps)
{
    for (const services::CounterGap &gap : gaps)
        addObstacle(gap.team, gap.name, tr("%1: %2 on the page, %3 in the register").arg(counterLabel(gap.column)).arg(gap.onPage).arg(gap.inRegister));
    m_gaps = static_cast<int>(gaps.size());
}

void ClosingDetail::addObstacle(const Uuid &team, const QString &name, const QString &what)
{
    addTextRow(m_obstacles, {shortTeamName(name), what}, static_cast<qint64>(m_teams.size()));
    m_obstacles->item(m_obstacles->rowCount() - 1, 0)->setToolTip(name);
    m_teams.push_back(team);
}

QString ClosingDetail::obstacles() const
{
    QStringList parts;
    if (m_missing > 0)
        parts << tr("%Ln page(s) missing.", nullptr, m_missing);
    if (m_unfinished > 0)
        parts << tr("%Ln page(s) not typed to the end.", nullptr, m_unfinished);
    if (m_gaps > 0)
        parts << tr("%Ln counter(s) differ from the registers.", nullptr, m_gaps);
    return parts.join(QLatin1Char(' '));
}

void ClosingDetail::showCorrections(const QString &commune, const QDate &day)
{
    m_corrections->setRowCount(0);
    const auto corrections = services::correctionsOfDay(m_database, commune, day);
    if (corrections) {
        for (const store::ClosedDifference &one : *corrections) {
            const reports::CorrectionText text = reports::correctionText(one, m_database.units());
            addTextRow(m_corrections, {shortTeamName(one.team), text.what, QStringLiteral("%1 → %2").arg(text.was, text.is), one.reason, QStringLiteral("%1, %2").arg(momentText(one.at), one.by)}, 0);
        }
    }
    const bool isAny = m_corrections->rowCount() > 0;
    m_correctionsTitle->setVisible(isAny);
    m_corrections->setVisible(isAny);
    m_corrections->resizeRowsToContents();
}

} // namespace stc::views
