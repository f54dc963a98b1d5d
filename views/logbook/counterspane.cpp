// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/counterspane.h"

#include "views/households/entrycell.h"
#include "views/logbook/pagerecord.h"
#include "views/widgets/make.h"

#include <QGridLayout>
#include <QLabel>

namespace stc::views {

using schema::TableId;

namespace {
QString nameOf(std::size_t place) { return QLatin1String(store::kLogbookCounters[place]); }
constexpr int kColumns = 3; ///< label, cell, note
} // namespace

CountersPane::CountersPane(store::Database &database, PageRecord &record, QWidget *parent) : QWidget(parent), m_database(database), m_record(record)
{
    setObjectName(QStringLiteral("countersPane"));
    setAccessibleName(tr("Figures of the day"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    for (std::size_t place = 0; place < kCounters; ++place)
        addCounter(place);
    for (int half = 0; half < 2; ++half) {
        grid->setColumnStretch(half * kColumns, 11);
        grid->setColumnStretch(half * kColumns + 2, 9);
    }
}

/// In two halves, as on paper.
void CountersPane::addCounter(std::size_t place)
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    constexpr std::size_t kHalf = (kCounters + 1) / 2;
    const int row = static_cast<int>(place % kHalf);
    const int column = place < kHalf ? 0 : kColumns;
    Counter &counter = m_counters[place];
    counter.cell = new EntryCell(TableId::LogbookPages, store::kLogbookCounters[place], m_database, this);
    counter.cell->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00000")) + 34);
    counter.cell->setAlignment(Qt::AlignRight);
    auto *label = makeLabel(this, "counterLabel", schema::label(counter.cell->column()));
    label->setObjectName(QStringLiteral("counterLabel_") + nameOf(place));
    label->setBuddy(counter.cell);
    counter.note = makeQuietLabel(this, "counterNote");
    counter.note->setObjectName(QStringLiteral("counterNote_") + nameOf(place));
    grid->addWidget(label, row, column);
    grid->addWidget(counter.cell, row, column + 1);
    grid->addWidget(counter.note, row, column + 2);
    if (place > 0)
        setTabOrder(m_counters[place - 1].cell, counter.cell);
    connect(counter.cell, &EntryCell::entered, this, [this, place] {
        m_counters[place].isChanged = true;
        m_counters[place].isTaken = false; // the paper says it
        compare(place);
        Q_EMIT edited();
    });
    connect(counter.cell, &EntryCell::focused, this, [this, place] {
        const EntryCell *cell = m_counters[place].cell;
        Q_EMIT said(cell->problem() ? cell->remark() : cell->isOffered() ? tr("Offered from the lines: Enter takes it, typing overrules it.") : tr("As the paper says."));
    });
    connect(counter.cell, &EntryCell::left, this, [this, place] { save(place, false); });
    connect(counter.cell, &EntryCell::goOn, this, [this, place] {
        if (save(place, true))
            step(place, 1);
    });
    connect(counter.cell, &EntryCell::goDown, this, [this, place] { step(place, 1); });
    connect(counter.cell, &EntryCell::goUp, this, [this, place] { step(place, -1); });
    connect(counter.cell, &EntryCell::goBack, this, [this, place] { step(place, -1); });
}

void CountersPane::step(std::size_t place, int by)
{
    const auto next = static_cast<std::ptrdiff_t>(place) + by;
    if (next < 0)
        Q_EMIT goneBack();
    else if (next < static_cast<std::ptrdiff_t>(kCounters))
        m_counters[static_cast<std::size_t>(next)].cell->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT goneOn();
}

QString CountersPane::offered(std::size_t place) const
{
    return m_computed[place] ? QString::number(*m_computed[place]) : QString();
}

/// Counters that only took what the lines said, where the lines say something else now. What was typed from the paper stays.
store::Values CountersPane::following(const services::PageView &view)
{
    store::Values values;
    for (std::size_t place = 0; place < kCounters; ++place) {
        Counter &counter = m_counters[place];
        const QString stored = view.head.before.value(nameOf(place));
        const bool isAsOffered = !stored.isEmpty() && stored == offered(place);
        if (counter.cell->isOffered() && isAsOffered)
            counter.isTaken = true; // with the rest
        if (counter.isTaken && isAsOffered && view.computed[place] && view.computed[place] != m_computed[place])
            values.insert(nameOf(place), QString::number(*view.computed[place]));
    }
    return values;
}

void CountersPane::show(const services::PageView &view)
{
    const bool isSame = view.page == m_page;
    const store::Values follow = isSame ? following(view) : store::Values();
    m_page = view.page;
    m_computed = view.computed;
    for (std::size_t place = 0; place < kCounters; ++place) {
        Counter &counter = m_counters[place];
        if (isSame && counter.isChanged)
            continue;
        counter.isChanged = false;
        counter.isTaken = isSame && counter.isTaken;
        const QString stored = view.head.before.value(nameOf(place));
        if (stored != counter.cell->value() || counter.cell->isOffered() || counter.cell->problem())
            counter.cell->setValue(stored);
        if (stored.isEmpty())
            counter.cell->offer(offered(place));
    }
    for (std::size_t place = 0; place < kCounters; ++place)
        compare(place);
    // Later: the page that shows this is still being shown.
    if (!follow.isEmpty())
        QMetaObject::invokeMethod(this, [this, follow, page = m_page] {
            if (page == m_page)
                m_record.save(follow);
        }, Qt::QueuedConnection);
}

/// Both are kept, and the line says so.
void CountersPane::compare(std::size_t place)
{
    Counter &counter = m_counters[place];
    const QString paper = counter.cell->value();
    bool isNumber = false;
    const int said = paper.toInt(&isNumber);
    const bool differs = isNumber && !counter.cell->isOffered() && m_computed[place] && said != *m_computed[place];
    QString text;
    if (differs)
        text = tr("paper %1, lines %2").arg(said).arg(*m_computed[place]);
    else if (counter.cell->isOffered())
        text = tr("from the lines");
    counter.note->setText(text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, differs ? toneColor(Tone::Caution) : quietText());
    counter.note->setForegroundRole(QPalette::WindowText);
    counter.note->setPalette(colours);
    QFont font = this->font();
    font.setItalic(counter.cell->isOffered());
    counter.cell->setFont(font);
}

bool CountersPane::save(std::size_t place, bool acceptsOffer)
{
    Counter &counter = m_counters[place];
    if (!counter.isChanged && !(acceptsOffer && counter.cell->isOffered()))
        return true;
    if (const auto problem = counter.cell->problem(); problem && !problem->isWarning()) {
        Q_EMIT said(problem->message);
        return false;
    }
    const QString value = counter.cell->value();
    const bool wasChanged = counter.isChanged;
    counter.isTaken = !wasChanged;
    counter.isChanged = false; // what comes back shows it
    if (!m_record.save({{nameOf(place), value}})) {
        counter.isChanged = wasChanged;
        return false;
    }
    counter.cell->setValue(value);
    compare(place);
    return true;
}

bool CountersPane::saveAll()
{
    for (std::size_t place = 0; place < kCounters; ++place) {
        if (!save(place, false)) {
            m_counters[place].cell->setFocus(Qt::TabFocusReason);
            return false;
        }
    }
    return true;
}

QStringList CountersPane::missing() const
{
    QStringList names;
    for (const Counter &counter : m_counters) {
        if (counter.cell->value().isEmpty() || counter.cell->isOffered())
            names << schema::label(counter.cell->column());
    }
    return names;
}

void CountersPane::showProblems(const std::vector<store::FieldProblem> &problems)
{
    for (const store::FieldProblem &problem : problems) {
        for (Counter &counter : m_counters) {
            if (counter.cell->index() == problem.column) {
                counter.cell->setProblem(problem);
                Q_EMIT said(problem.message);
            }
        }
    }
}

void CountersPane::focusStart()
{
    m_counters.front().cell->setFocus(Qt::TabFocusReason);
}

void CountersPane::giveUp(const QStringList &columns)
{
    for (std::size_t place = 0; place < kCounters; ++place) {
        if (columns.contains(nameOf(place)))
            m_counters[place].isChanged = false;
    }
}

QJsonObject CountersPane::draft() const
{
    QJsonObject values;
    for (std::size_t place = 0; place < kCounters; ++place) {
        if (m_counters[place].isChanged)
            values.insert(nameOf(place), m_counters[place].cell->value());
    }
    return values;
}

void CountersPane::restoreDraft(const QJsonObject &values)
{
    for (std::size_t place = 0; place < kCounters; ++place) {
        if (!values.contains(nameOf(place)))
            continue;
        m_counters[place].cell->setValue(values.value(nameOf(place)).toString());
        m_counters[place].isChanged = true;
        compare(place);
    }
    Q_EMIT edited();
}

} // namespace stc::views
