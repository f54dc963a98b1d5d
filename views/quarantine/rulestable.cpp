// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/rulestable.h"

#include "domain/dates.h"
#include "schema/table.h"
#include "services/quarantine/termstext.h"
#include "views/widgets/make.h"
#include "views/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>

#include <algorithm>

namespace stc::views {

namespace {

enum Column { Document, Protection, Period, Days, FollowUp, Tests, Remark, ColumnCount };
constexpr int kCategoryRole = Qt::UserRole + 1;
/// In thousandths of the width; the remark takes the rest.
constexpr int kShares[] = {185, 115, 187, 112, 78, 128};

const schema::Column &columnOf(const char *name)
{
    return schema::table(schema::TableId::QuarantineRules).column(name);
}

QString periodText(const QuarantineRule &rule)
{
    const QString from = displayDate(rule.validFrom);
    return rule.validUntil.isValid() ? RulesTable::tr("%1 – %2", "period").arg(from, displayDate(rule.validUntil)) : RulesTable::tr("from %1", "day").arg(from);
}

/// Shorter than the labels of the codes: there is a column for it.
QString protectionText(const QuarantineRule &rule)
{
    const QString words[kVaccinationClasses] = {RulesTable::tr("none", "vaccination"), RulesTable::tr("partial", "vaccination"), RulesTable::tr("full", "vaccination"),
        RulesTable::tr("recovered", "vaccination")};
    QStringList labels;
    for (const QString &code : rule.vaccinations) {
        const auto vaccination = vaccinationFromCode(code);
        labels << (vaccination ? words[static_cast<int>(*vaccination)] : code);
    }
    return labels.isEmpty() ? RulesTable::tr("any", "vaccination") : labels.join(QStringLiteral(", "));
}

/// "1, 14, 20; after: 7"
QString testsText(const QuarantineRule &rule)
{
    const auto days = [](const std::vector<int> &list) { return writeDayList(list).replace(QLatin1Char(' '), QStringLiteral(", ")); };
    if (rule.followUpTestDays.empty())
        return days(rule.testDays);
    const QString after = RulesTable::tr("after: %1", "tests after the release").arg(days(rule.followUpTestDays));
    return rule.testDays.empty() ? after : QStringLiteral("%1; %2").arg(days(rule.testDays), after);
}

} // namespace

RulesTable::RulesTable(const UnitList &units, QWidget *parent) : QTableWidget(0, ColumnCount, parent), m_units(units)
{
    nameWidget(this, "rulesTable", tr("Rules of quarantine in the order of their dates"));
    setHorizontalHeaderLabels({tr("Document"), tr("Vaccination"), tr("In force"), tr("Quarantine"), tr("Follow-up", "column"), tr("Tests on day"), tr("Remark")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            Q_EMIT currentRuleChanged();
    });
    connect(this, &QTableWidget::cellDoubleClicked, this, &RulesTable::opened);
}

void RulesTable::setRules(std::vector<QuarantineRule> rules, Area place)
{
    const Uuid kept = current() ? current()->id : Uuid();
    const QString category = currentRow() >= 0 ? item(currentRow(), 0)->data(kCategoryRole).toString() : QString();
    m_rules = std::move(rules);
    m_place = place;
    {
        const QSignalBlocker quiet(this);
        clearSpans();
        setRowCount(0);
        for (const schema::Choice &choice : columnOf("categories").choices) {
            const QString code = QLatin1String(choice.code);
            if (std::none_of(m_rules.begin(), m_rules.end(), [&](const QuarantineRule &rule) { return rule.categories.contains(code); }))
                continue;
            addGroup(schema::choiceLabel(columnOf("categories"), choice.code));
            for (std::size_t i = 0; i < m_rules.size(); ++i) {
                if (m_rules[i].categories.contains(code))
                    addRule(i, code);
            }
        }
        addGroup(tr("All categories, where nothing above speaks of them"));
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            if (m_rules[i].categories.isEmpty())
                addRule(i, {});
        }
        fitRows();
    }
    showRule(kept, category);
    if (!current() && rowCount() > 1)
        setCurrentCell(1, 0);
    Q_EMIT currentRuleChanged();
}

void RulesTable::addGroup(const QString &title)
{
    const int row = rowCount();
    insertRow(row);
    auto *heading = new QTableWidgetItem(title);
    heading->setFlags(Qt::NoItemFlags); // the arrow keys pass it over
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setForeground(palette().color(QPalette::Text));
    heading->setBackground(palette().color(QPalette::AlternateBase));
    heading->setData(Qt::UserRole, -1);
    setItem(row, 0, heading);
    setSpan(row, 0, 1, ColumnCount);
}

void RulesTable::addRule(std::size_t number, const QString &category)
{
    const QuarantineRule &rule = m_rules[number];
    const int row = rowCount();
    insertRow(row);
    const QString texts[ColumnCount] = {rule.document, protectionText(rule), periodText(rule), services::quarantineDaysText(rule),
        rule.followUpDays.value_or(0) > 0 ? tr("%n day(s)", nullptr, *rule.followUpDays) : QString(), testsText(rule), remark(rule)};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *cell = new QTableWidgetItem(texts[column]);
        cell->setToolTip(texts[column]);
        if (column == Remark && !rule.isSure)
            cell->setForeground(toneColor(Tone::Caution));
        setItem(row, column, cell);
    }
    item(row, 0)->setData(Qt::UserRole, static_cast<qlonglong>(number));
    item(row, 0)->setData(kCategoryRole, category);
}

/// What one must know before relying on it, in words.
QString RulesTable::remark(const QuarantineRule &rule) const
{
    QStringList parts;
    if (!rule.isSure)
        parts << QStringLiteral("⚠ ") + services::certaintyText(rule);
    if (!rule.locality.isEmpty())
        parts << tr("only in %1").arg(rule.locality);
    if (rule.countsFromExposure)
        parts << tr("days from the last exposure");
    if (rule.places) {
        const Unit *unit = m_units.findArea(rule.places->first);
        parts << tr("set by %1").arg(unit ? unit->name : tr("another office"));
    }
    if (isReplaced(rule))
        parts << tr("replaced by an office’s own version");
    return parts.join(QStringLiteral("; "));
}

/// A nearer office says something else for the same people from the same day on.
bool RulesTable::isReplaced(const QuarantineRule &rule) const
{
    const auto width = [](const QuarantineRule &one) { return one.places ? one.places->last - one.places->first : std::numeric_limits<Area>::max(); };
    return std::any_of(m_rules.begin(), m_rules.end(), [&](const QuarantineRule &other) {
        return other.places && other.places->contains(m_place) && width(other) < width(rule) && other.locality.isEmpty() && other.validFrom == rule.validFrom
            && other.categories == rule.categories && other.vaccinations == rule.vaccinations;
    });
}

void RulesTable::fitRows()
{
    for (int column = 0; column < ColumnCount - 1; ++column)
        setColumnWidth(column, viewport()->width() * kShares[column] / 1000);
    resizeRowsToContents();
}

void RulesTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitRows();
}

const QuarantineRule *RulesTable::current() const
{
    const int row = currentRow();
    const qlonglong number = row >= 0 && item(row, 0) ? item(row, 0)->data(Qt::UserRole).toLongLong() : -1;
    return number >= 0 && number < static_cast<qlonglong>(m_rules.size()) ? &m_rules[static_cast<std::size_t>(number)] : nullptr;
}

void RulesTable::showRule(const Uuid &rule, const QString &category)
{
    int found = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const qlonglong number = item(row, 0)->data(Qt::UserRole).toLongLong();
        if (number < 0 || m_rules[static_cast<std::size_t>(number)].id != rule)
            continue;
        if (found < 0 || item(row, 0)->data(kCategoryRole).toString() == category)
            found = row;
    }
    if (found >= 0) {
        setCurrentCell(found, 0);
        scrollToItem(item(found, 0));
    }
}

void RulesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace stc::views
