// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/readingratespane.h"

#include "domain/dates.h"
#include "domain/teamname.h"
#include "views/widgets/make.h"
#include "views/widgets/texttable.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableWidget>

#include <algorithm>

namespace stc::views {

using services::RateLine;
using services::ReadingRates;
using services::Trend;

namespace {

constexpr int kBars = 6; ///< column of the bars
constexpr int kBarWidth = 9;

QString trendText(Trend trend)
{
    switch (trend) {
    case Trend::Falling: return ReadingRatesPane::tr("↓ fewer");
    case Trend::Rising: return ReadingRatesPane::tr("↑ more");
    case Trend::Even: return ReadingRatesPane::tr("→ the same");
    case Trend::Unknown: break;
    }
    return {};
}

QString rateText(const services::ErrorRate &rate)
{
    const auto value = rate.perThousand();
    return value ? QLocale().toString(*value, 'f', 1) : QStringLiteral("–");
}

} // namespace

void RateBarsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // ground and selection; there is no text
    const QVariantList bars = index.data(kBarsRole).toList();
    double highest = 0;
    for (const QVariant &bar : bars)
        highest = std::max(highest, bar.toDouble());
    const QRect place = option.rect.adjusted(6, 4, -6, -4);
    const int width = std::min(kBarWidth, bars.isEmpty() ? 0 : place.width() / int(bars.size()));
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor colour = isSelected ? option.palette.color(QPalette::HighlightedText) : toneColor(Tone::Info);
    painter->save();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (!bars[i].isValid())
            continue;
        // A week without a mistake was read all the same: it leaves a line.
        const int height = highest > 0 ? std::max(2, int(place.height() * bars[i].toDouble() / highest)) : 2;
        painter->fillRect(QRect(place.left() + int(i) * width, place.bottom() + 1 - height, std::max(1, width - 2), height), colour);
    }
    painter->restore();
}

ReadingRatesPane::ReadingRatesPane(QWidget *parent) : QWidget(parent), m_span(new QComboBox(this)), m_summary(makeLabel(this, "ratesSummary"))
{
    setObjectName(QStringLiteral("readingRates"));
    nameWidget(m_span, "ratesSpan", tr("Bars by week or by month"));
    m_span->addItem(tr("by week"));
    m_span->addItem(tr("by month"));
    auto *label = new QLabel(tr("&Bars:"), this);
    label->setBuddy(m_span);
    m_typists = makeTable("ratesTypists", tr("Mistakes by who typed the page"), tr("Typed by"));
    m_teams = makeTable("ratesTeams", tr("Mistakes by team"), tr("Team"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(label);
    top->addWidget(m_span);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addLayout(top);
    layout->addWidget(m_typists, 1);
    layout->addWidget(m_teams, 2);
    layout->addWidget(makeQuietLabel(this, "ratesHint",
        tr("A value is an outcome of a household, a temperature, or the symptoms of one measuring. A page that was read twice counts with its first reading.")));
    connect(m_span, &QComboBox::currentIndexChanged, this, &ReadingRatesPane::spanChanged);
}

QTableWidget *ReadingRatesPane::makeTable(const char *objectName, const QString &accessibleName, const QString &first)
{
    QTableWidget *table = makeTextTable(this, objectName, accessibleName,
        {first, tr("Pages read"), tr("Values compared"), tr("Typed wrongly"), tr("In 1,000 values"), tr("Trend"), tr("From the first day to the last")});
    table->setItemDelegateForColumn(kBars, new RateBarsDelegate(table));
    return table;
}

services::RateSpan ReadingRatesPane::span() const
{
    return m_span->currentIndex() == 1 ? services::RateSpan::Month : services::RateSpan::Week;
}

void ReadingRatesPane::fill(QTableWidget *table, const std::vector<RateLine> &lines, const ReadingRates &rates)
{
    const int row = table->currentRow();
    table->setRowCount(0);
    for (const RateLine &line : lines) {
        const QString name = line.team.isNull() ? line.name : shortTeamName(line.name);
        addTextRow(table, {name.isEmpty() ? tr("(not known)") : name, countText(line.whole.pages), countText(line.whole.compared), countText(line.whole.mistakes), rateText(line.whole), trendText(line.trend()), {}},
                   table->rowCount());
        const int at = table->rowCount() - 1;
        QVariantList bars;
        QStringList texts;
        for (std::size_t i = 0; i < line.bySpan.size(); ++i) {
            const auto rate = line.bySpan[i].perThousand();
            bars << (rate ? QVariant(*rate) : QVariant());
            if (rate)
                texts << tr("from %1: %2").arg(displayDate(rates.spans[i]), rateText(line.bySpan[i]));
        }
        table->item(at, kBars)->setData(RateBarsDelegate::kBarsRole, bars);
        table->item(at, kBars)->setToolTip(texts.join(QLatin1Char('\n')));
        table->item(at, kBars)->setData(Qt::AccessibleTextRole, texts.join(QStringLiteral("; ")));
        table->item(at, 0)->setToolTip(line.team.isNull() ? name : QStringLiteral("%1, %2").arg(line.name, line.hamlet));
        for (int column = 1; column <= 4; ++column)
            table->item(at, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    table->resizeColumnsToContents();
    table->setColumnWidth(0, std::max(table->columnWidth(0), 240));
    if (table->rowCount() > 0)
        table->setCurrentCell(std::clamp(row, 0, table->rowCount() - 1), 0);
}

void ReadingRatesPane::setRates(const ReadingRates &rates)
{
    const services::ErrorRate &all = rates.all.whole;
    if (all.pages == 0)
        m_summary->setText(tr("No page of these days has been read a second time yet."));
    else
        m_summary->setText(tr("%1 pages read, %2 values compared, %3 typed wrongly: %4 in 1,000. %5")
                               .arg(countText(all.pages), countText(all.compared), countText(all.mistakes), rateText(all), trendText(rates.all.trend()))
                               .trimmed());
    fill(m_typists, rates.typists, rates);
    fill(m_teams, rates.teams, rates);
}

CopiedRows ReadingRatesPane::copied() const
{
    const QTableWidget *table = m_teams->hasFocus() ? m_teams : m_typists;
    CopiedRows copied;
    for (int column = 0; column < kBars; ++column) {
        copied.headings << table->horizontalHeaderItem(column)->text();
        copied.isFreeText << (column == 0);
    }
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < kBars; ++column)
            cells << table->item(row, column)->text();
        copied.rows << cells;
    }
    return copied;
}

void ReadingRatesPane::focusStart()
{
    m_typists->setFocus();
}

} // namespace stc::views
