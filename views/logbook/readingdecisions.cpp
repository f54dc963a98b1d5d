// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/readingdecisions.h"

#include "views/forms/keyline.h"
#include "views/logbook/entrykinds.h"
#include "views/logbook/readingtexts.h"
#include "views/widgets/make.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace stc::views {

using services::ComparedKind;
using services::ReadingDecision;
using services::ReadingDifference;
using services::Verdict;

namespace {

constexpr int kDecisionWidth = 200;

} // namespace

ReadingDecisions::ReadingDecisions(const store::Database &database, QWidget *parent) : QWidget(parent), m_database(database), m_scroll(new QScrollArea(this)), m_hint(makeQuietLabel(this, "decisionHint"))
{
    setObjectName(QStringLiteral("readingDecisions"));
    nameWidget(m_scroll, "decisionScroll", tr("Differences between the two typings"));
    placeAboveHint(this, m_scroll, m_hint);
}

void ReadingDecisions::open(const services::PageComparison &comparison, const services::PageView &view)
{
    m_rows.clear();
    auto *content = new QWidget(m_scroll);
    content->setObjectName(QStringLiteral("decisionContent"));
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(16);
    const QStringList titles{tr("What"), tr("First (1)"), tr("Second (2)"), tr("What the paper says")};
    for (int column = 0; column < titles.size(); ++column)
        grid->addWidget(makeQuietLabel(content, "decisionTitle", titles[column]), 0, column);
    for (const auto &[column, stretch] : {std::pair{0, 6}, std::pair{1, 3}, std::pair{2, 3}})
        grid->setColumnStretch(column, stretch);
    delete m_scroll->takeWidget();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // the tab's ground
    for (const ReadingDifference &difference : comparison.differences)
        addRow(content, difference, view);
    grid->setRowStretch(grid->rowCount(), 1);
    m_hint->clear();
}

void ReadingDecisions::addRow(QWidget *content, const ReadingDifference &difference, const services::PageView &view)
{
    auto *grid = static_cast<QGridLayout *>(content->layout());
    const int at = static_cast<int>(m_rows.size()) + 1;
    const QString title = differenceTitle(difference, view);
    grid->addWidget(makeLabel(content, "decisionWhat", title), at, 0);
    grid->addWidget(makeLabel(content, "decisionFirst", comparedText(m_database, difference.kind, difference.first)), at, 1);
    grid->addWidget(makeLabel(content, "decisionSecond", comparedText(m_database, difference.kind, difference.second)), at, 2);
    auto *decision = new KeyLine(content);
    nameWidget(decision, QStringLiteral("decision%1").arg(at).toLatin1().constData(), tr("What the paper says: %1").arg(title));
    decision->setFixedWidth(kDecisionWidth);
    decision->setPlaceholderText(tr("1, 2 or the value"));
    grid->addWidget(decision, at, 3);
    m_rows.push_back({difference, decision});
    connectRow(m_rows.size() - 1);
}

void ReadingDecisions::connectRow(std::size_t at)
{
    KeyLine *line = m_rows[at].decision;
    connect(line, &KeyLine::entered, this, [line] { markLine(*line, {}, {}); });
    connect(line, &KeyLine::left, this, [this, at] { settle(m_rows[at]); });
    connect(line, &KeyLine::focused, this, [this, at] { showHint(m_rows[at]); });
    connect(line, &KeyLine::goOn, this, [this, at] {
        settle(m_rows[at]);
        if (const QString problem = problemOf(m_rows[at]); !problem.isEmpty()) {
            markLine(*m_rows[at].decision, Tone::Bad, problem);
            m_hint->setText(problem);
        } else if (at + 1 < m_rows.size()) {
            m_rows[at + 1].decision->setFocus();
        } else {
            Q_EMIT finished();
        }
    });
    const auto go = [this](std::size_t row) {
        if (row < m_rows.size())
            m_rows[row].decision->setFocus();
    };
    connect(line, &KeyLine::goDown, this, [go, at] { go(at + 1); });
    connect(line, &KeyLine::goUp, this, [go, at] { go(at - 1); }); // of the first one: further than the last
    connect(line, &KeyLine::goBack, this, [this, go, at] {
        if (at == 0)
            Q_EMIT leftBackwards();
        else
            go(at - 1);
    });
}

/// "1 = Absent": as a decision stands when it is made.
QString ReadingDecisions::verdictText(const ReadingDecision &decision) const
{
    const QString value = comparedText(m_database, decision.difference.kind, decision.value());
    switch (decision.verdict) {
    case Verdict::First: return QStringLiteral("1 = %1").arg(value);
    case Verdict::Second: return QStringLiteral("2 = %1").arg(value);
    case Verdict::Other: return value;
    case Verdict::Undecided: break;
    }
    return {};
}

std::optional<ReadingDecision> ReadingDecisions::decisionOf(const Row &row) const
{
    const QString typed = row.decision->text().trimmed();
    ReadingDecision decision{row.difference, Verdict::Undecided, {}};
    if (typed.isEmpty())
        return decision;
    for (const Verdict verdict : {Verdict::First, Verdict::Second}) {
        decision.verdict = verdict;
        if (typed == QLatin1String(verdict == Verdict::First ? "1" : "2") || typed == verdictText(decision))
            return decision;
    }
    const auto value = comparedValue(m_database, row.difference.kind, typed);
    if (!value)
        return std::nullopt;
    decision.other = *value;
    decision.verdict = *value == row.difference.first ? Verdict::First : *value == row.difference.second ? Verdict::Second : Verdict::Other;
    return decision;
}

QString ReadingDecisions::problemOf(const Row &row) const
{
    const auto decision = decisionOf(row);
    if (!decision)
        return tr("“%1” cannot be read. 1 = the first typing is right, 2 = the second, or type the right value.").arg(row.decision->text().left(30));
    return decision->verdict == Verdict::Undecided ? tr("Look at the paper: 1 = the first typing is right, 2 = the second, or type the right value.") : QString();
}

void ReadingDecisions::settle(const Row &row)
{
    const auto decision = decisionOf(row);
    if (decision && decision->verdict != Verdict::Undecided)
        row.decision->setText(verdictText(*decision));
    const QString problem = decision ? QString() : problemOf(row);
    markLine(*row.decision, decision ? std::optional<Tone>() : Tone::Bad, problem);
}

void ReadingDecisions::showHint(const Row &row)
{
    const ComparedKind kind = row.difference.kind;
    QString hint = tr("Look at the paper: 1 = the first typing is right, 2 = the second, or type the right value. - = nothing stands there.");
    if (kind == ComparedKind::Exception)
        hint += QLatin1Char(' ') + KindCell::letters();
    m_hint->setText(hint);
    m_scroll->ensureWidgetVisible(row.decision, 0, 40);
}

std::vector<ReadingDecision> ReadingDecisions::decisions() const
{
    std::vector<ReadingDecision> all;
    for (const Row &row : m_rows)
        all.push_back(decisionOf(row).value_or(ReadingDecision{row.difference, Verdict::Undecided, {}}));
    return all;
}

QString ReadingDecisions::settleAll()
{
    for (const Row &row : m_rows) {
        settle(row);
        const QString problem = problemOf(row);
        if (problem.isEmpty())
            continue;
        row.decision->setFocus();
        markLine(*row.decision, Tone::Bad, problem);
        m_hint->setText(problem);
        return problem;
    }
    return {};
}

void ReadingDecisions::focusStart()
{
    if (!m_rows.empty())
        m_rows.front().decision->setFocus();
}

} // namespace stc::views
