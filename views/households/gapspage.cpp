// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/gapspage.h"

#include "views/households/gapsmodel.h"
#include "views/lists/dateedit.h"
#include "views/lists/filterbar.h"
#include "views/lists/hamletfield.h"
#include "views/lists/searchcombo.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/texttable.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stc::views {

namespace {

constexpr int kKindsWidth = 265;
constexpr int kNameWidth = 190;

/// The whole width of the table for the headings of teams.
void spanHeadings(QTableView *view, const GapsModel &model)
{
    view->clearSpans();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isHeading(row))
            view->setSpan(row, 0, 1, model.columnCount());
    }
}

} // namespace

GapsPage::GapsPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_job(new Job(this))
{
    setObjectName(QStringLiteral("gapsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(makeHeadingLabel(this, "gapsTitle", tr("What is missing")));
    layout->addWidget(makeQuietLabel(this, "gapsExplanation",
        tr("Space marks a row, or the whole team on its heading; Ctrl+A marks all. Enter opens the record. People who died or moved away are not listed.")));
    m_messages = new MessageBar(this);
    layout->addWidget(m_messages);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(makeKinds());
    auto *right = new QVBoxLayout;
    right->addWidget(makeFilters());
    right->addWidget(makeRows(), 1);
    right->addWidget(makeMarking());
    middle->addLayout(right, 1);
    layout->addLayout(middle, 1);
    showCounts(std::vector<std::int64_t>(store::gapKinds().size(), 0));
    m_kinds->setCurrentCell(0, 0);
    connect(m_kinds, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now >= 0 && before >= 0 && now != before)
            read();
    });
    updateMarking();
}

GapsPage::~GapsPage()
{
    delete m_job; // before the widgets its end would speak to
}

QWidget *GapsPage::makeKinds()
{
    m_kinds = makeTextTable(this, "gapKinds", tr("What is missing"), {tr("What is missing"), tr("Number")});
    m_kinds->setFixedWidth(kKindsWidth);
    m_kinds->horizontalHeader()->setStretchLastSection(false);
    m_kinds->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_kinds->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_kinds->setWordWrap(true);
    m_kinds->installEventFilter(this);
    return m_kinds;
}

QWidget *GapsPage::makeFilters()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_filters = new FilterBar(schema::TableId::Households, m_database, row);
    layout->addWidget(m_filters, 1);
    m_hamlet = addHamletField(layout);
    connect(m_filters, &FilterBar::changed, this, [this] {
        fillHamlets(*m_hamlet, *m_filters, m_database);
        read();
    });
    connect(m_hamlet, &SearchCombo::chosenChanged, this, &GapsPage::read);
    return row;
}

QWidget *GapsPage::makeRows()
{
    m_model = new GapsModel(m_database.units(), this);
    m_rows = new QTableView(this);
    nameWidget(m_rows, "gapRows", tr("What is missing, in visit order"));
    m_rows->setModel(m_model);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setDefaultSectionSize(m_rows->fontMetrics().height() + 9);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setShowGrid(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->installEventFilter(this);
    connect(m_rows, &QTableView::doubleClicked, this, &GapsPage::openCurrent);
    connect(m_model, &GapsModel::marksChanged, this, &GapsPage::updateMarking);
    return m_rows;
}

QWidget *GapsPage::makeMarking()
{
    m_marking = new QWidget(this);
    auto *outer = new QVBoxLayout(m_marking);
    outer->setContentsMargins(0, 0, 0, 0);
    m_count = makeLabel(m_marking, "gapsMarked");
    auto *first = new QHBoxLayout;
    first->addWidget(m_count, 1);
    QPushButton *print = makeButton(m_marking, "printGaps", tr("Print this &list…"), "print");
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT wantsPrint(printRequest()); });
    auto *second = new QHBoxLayout;
    m_date = new DateEdit(m_surroundings.clock.today(), m_marking);
    nameWidget(m_date, "markDate", tr("Date to record"));
    m_date->setDate(m_surroundings.clock.today());
    m_date->installEventFilter(this);
    m_dateLabel = new QLabel(m_marking);
    m_dateLabel->setObjectName(QStringLiteral("markDateLabel"));
    m_dateLabel->setBuddy(m_date);
    m_markRows = makeButton(m_marking, "markRows", tr("&Record for the marked rows"), "success");
    m_markPlace = makeButton(m_marking, "markPlace", tr("Record for the &whole team or hamlet"));
    m_overwrites = new QCheckBox(tr("also those recorded already"), m_marking);
    nameWidget(m_overwrites, "markOverwrites", tr("For the whole team or hamlet: also those recorded already"));
    first->addWidget(print);
    second->addWidget(m_dateLabel);
    second->addWidget(m_date);
    second->addWidget(m_markRows);
    second->addStretch();
    auto *third = new QHBoxLayout;
    third->addWidget(m_markPlace);
    third->addWidget(m_overwrites);
    third->addStretch();
    for (QHBoxLayout *line : {first, second, third})
        outer->addLayout(line);
    // From the rows the Tab key goes to the date; printing comes last.
    for (const auto &[before, after] : {std::pair<QWidget *, QWidget *>{m_date, m_markRows}, {m_markRows, m_markPlace}, {m_markPlace, m_overwrites}, {m_overwrites, print}})
        setTabOrder(before, after);
    connect(m_markRows, &QPushButton::clicked, this, &GapsPage::markRows);
    connect(m_markPlace, &QPushButton::clicked, this, &GapsPage::markPlace);
    return m_marking;
}

store::GapKind GapsPage::kind() const
{
    return static_cast<store::GapKind>(qMax<qint64>(0, currentNumber(m_kinds)));
}

void GapsPage::showKind(store::GapKind kind)
{
    for (int row = 0; row < m_kinds->rowCount(); ++row) {
        if (m_kinds->item(row, 0)->data(Qt::UserRole).toLongLong() == static_cast<qint64>(kind))
            m_kinds->setCurrentCell(row, 0);
    }
}

std::optional<services::MarkKind> GapsPage::markKind() const
{
    switch (kind()) {
    case store::GapKind::NoCommitment: return services::MarkKind::Commitment;
    case store::GapKind::NoDeclaration: return services::MarkKind::Declaration;
    default: return std::nullopt;
    }
}

store::GapFilter GapsPage::filter() const
{
    store::ListQuery query;
    m_filters->apply(query);
    const Unit *unit = m_database.units().find(query.unit);
    return {(unit ? *unit : m_database.unit()).range(), m_hamlet->chosen(), query.team, m_surroundings.clock.today()};
}

void GapsPage::fillFilters()
{
    m_filters->reload();
    fillHamlets(*m_hamlet, *m_filters, m_database);
    m_isFilled = true;
}

void GapsPage::refresh()
{
    if (!isVisible()) { // counted when somebody looks
        m_isFilled = false;
        return;
    }
    fillFilters();
    read();
}

void GapsPage::read()
{
    if (!m_isFilled)
        fillFilters();
    if (m_job->isRunning()) {
        m_isStale = true;
        if (!m_isWriting)
            m_job->cancel();
        return;
    }
    m_isStale = false;
    updateMarking();
    m_job->start<Result<Reading>>(
        [path = m_database.path(), clock = &m_surroundings.clock, kind = kind(), filter = filter()](const Progress &progress) -> Result<Reading> {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            (*database)->connection().setCancelled(progress.cancelled);
            Reading reading;
            auto rows = store::gapRows(**database, kind, filter);
            if (!rows)
                return failed(rows.error());
            auto counts = store::countGaps(**database, filter);
            if (!counts)
                return failed(counts.error());
            return Reading{std::move(*counts), std::move(*rows)};
        },
        [this](const Result<Reading> &reading) { showReading(reading); });
}

void GapsPage::showReading(const Result<Reading> &reading)
{
    if (m_pending) {
        m_isStale = false;
        write(*std::exchange(m_pending, std::nullopt));
        return;
    }
    if (m_isStale) {
        read();
        return;
    }
    if (!reading) {
        if (reading.error().code != ErrorCode::Cancelled)
            m_messages->show(reading.error());
        return;
    }
    showCounts(reading->counts);
    const store::GapRow *current = m_model->gapAt(m_rows->currentIndex().row());
    const Uuid record = current ? current->id : Uuid();
    const int row = m_rows->currentIndex().row();
    m_model->setRows(kind(), reading->rows);
    layOutRows();
    const int again = record.isNull() ? -1 : m_model->rowOf(record);
    if (m_model->rowCount() > 0)
        m_rows->setCurrentIndex(m_model->index(again >= 0 ? again : qBound(0, row, m_model->rowCount() - 1), 0));
    Q_EMIT listed();
}

void GapsPage::showCounts(const std::vector<std::int64_t> &counts)
{
    const auto kinds = store::gapKinds();
    if (m_kinds->rowCount() == 0) {
        for (const store::GapKindInfo &info : kinds)
            addTextRow(m_kinds, {store::label(info.kind), {}}, static_cast<qint64>(info.kind));
        m_kinds->verticalHeader()->setDefaultSectionSize(m_kinds->fontMetrics().height() * 2 + 10); // the longer names take two lines
    }
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        QTableWidgetItem *item = m_kinds->item(static_cast<int>(i), 1);
        item->setText(countText(counts[i]));
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void GapsPage::layOutRows()
{
    spanHeadings(m_rows, *m_model);
    const bool isPeople = store::gapKind(m_model->kind()).table == schema::TableId::People;
    const std::vector<int> widths = isPeople ? std::vector<int>{kNameWidth, 95, 155, 60, 105} : std::vector<int>{kNameWidth, 110, 130};
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_rows->setColumnWidth(static_cast<int>(i), widths[i]);
    updateMarking();
}

void GapsPage::updateMarking()
{
    const auto marks = markKind();
    const bool isCommitment = marks == services::MarkKind::Commitment;
    m_dateLabel->setText(isCommitment ? tr("Commitment signed on:") : tr("Health declared on:"));
    for (QWidget *widget : {static_cast<QWidget *>(m_dateLabel), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_markRows), static_cast<QWidget *>(m_markPlace),
             static_cast<QWidget *>(m_overwrites)})
        widget->setVisible(marks.has_value());
    m_markRows->setEnabled(!m_isWriting && m_model->markedCount() > 0);
    const bool hasPlace = !filter().team.isNull() || !m_hamlet->chosen().isEmpty();
    m_markPlace->setEnabled(!m_isWriting && hasPlace);
    m_overwrites->setEnabled(hasPlace);
    m_markPlace->setToolTip(hasPlace ? QString() : tr("Choose a team or a hamlet above."));
    m_count->setText(m_model->markedCount() == 0 ? tr("%n row(s)", nullptr, m_model->gapCount())
                                                 : tr("%n row(s), of them marked: %1", nullptr, m_model->gapCount()).arg(countText(m_model->markedCount())));
}

void GapsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isFilled)
        refresh();
}

void GapsPage::focusStart()
{
    m_kinds->setFocus();
}

QList<QWidget *> GapsPage::panes()
{
    return {m_kinds, m_filters, m_rows, m_date};
}

} // namespace stc::views
