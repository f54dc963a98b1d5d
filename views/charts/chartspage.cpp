// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartspage.h"

#include "domain/dates.h"
#include "views/charts/chartmaker.h"
#include "views/lists/dateedit.h"
#include "views/tracing/tablecopy.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/texttable.h"
#include "views/widgets/unitpicker.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stc::views {

namespace {
constexpr int kUsualDays = 30;
constexpr int kMostDays = 1100; ///< three years: more would be a typing error
} // namespace

ChartsPage::ChartsPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_kinds(new QTabBar(this)), m_chart(nullptr), m_numbers(nullptr),
      m_note(makeLabel(this, "chartNote")), m_job(new Job(this)), m_first(surroundings.clock.today().addDays(1 - kUsualDays)), m_last(surroundings.clock.today())
{
    setObjectName(QStringLiteral("chartsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeadingLabel(this, "chartsTitle", tr("Charts")));
    layout->addWidget(m_messages);
    layout->addWidget(makeChoices());
    layout->addWidget(makeWorks());
    nameWidget(m_kinds, "chartKinds", tr("Which chart"));
    for (const reports::ChartKind kind : reports::kChartKinds)
        m_kinds->addTab(reports::chartName(kind));
    layout->addWidget(m_kinds);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("chartSplitter"));
    splitter->setChildrenCollapsible(false);
    m_chart = new QChartView(splitter);
    nameWidget(m_chart, "chartView", tr("Chart"));
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_numbers = makeTextTable(splitter, "chartNumbers", tr("Numbers of the chart"), {});
    splitter->addWidget(m_chart);
    splitter->addWidget(m_numbers);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({740, 340});
    layout->addWidget(splitter, 1);
    layout->addWidget(m_note);
    connect(m_kinds, &QTabBar::currentChanged, this, &ChartsPage::showChart);
}

ChartsPage::~ChartsPage()
{
    delete m_job; // before the widgets its end would speak to
}

QWidget *ChartsPage::makeChoices()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    m_unit = new UnitCombo(bar);
    nameWidget(m_unit, "chartUnit", tr("Unit"));
    m_unit->setUnits(m_database.units(), m_database.unit());
    auto *unitLabel = new QLabel(tr("&Unit"), bar);
    unitLabel->setBuddy(m_unit);
    const bool hasUnits = m_database.unit().level != UnitLevel::Commune;
    row->addPair(unitLabel, m_unit);
    unitLabel->setVisible(hasUnits);
    m_unit->setVisible(hasUnits);
    connect(m_unit, &QComboBox::activated, this, &ChartsPage::load);
    const auto addDay = [&](const char *name, const QString &text, const QString &accessible, DateEdit *&edit) {
        auto *label = new QLabel(text, bar);
        edit = new DateEdit(m_surroundings.clock.today(), bar);
        nameWidget(edit, name, accessible);
        label->setBuddy(edit);
        row->addPair(label, edit);
        connect(edit, &DateEdit::dateChanged, this, &ChartsPage::takeDates);
    };
    addDay("chartFrom", tr("Fro&m", "day"), tr("From", "day"), m_from);
    addDay("chartTo", tr("&to", "day"), tr("to", "day"), m_to);
    m_from->setDate(m_first);
    m_to->setDate(m_last);
    QPushButton *month = makeButton(bar, "chartMonth", tr("&Last 30 days"));
    QPushButton *whole = makeButton(bar, "chartWhole", tr("&Whole outbreak"));
    connect(month, &QPushButton::clicked, this, [this] { showDays(m_surroundings.clock.today().addDays(1 - kUsualDays), m_surroundings.clock.today()); });
    connect(whole, &QPushButton::clicked, this, &ChartsPage::showOutbreak);
    row->addWidget(month);
    row->addWidget(whole);
    m_step = new QComboBox(bar);
    nameWidget(m_step, "chartStep", tr("By day or week"));
    m_step->addItems({tr("by day"), tr("by week")});
    auto *stepLabel = new QLabel(tr("&Bars"), bar);
    stepLabel->setBuddy(m_step);
    row->addPair(stepLabel, m_step);
    connect(m_step, &QComboBox::currentIndexChanged, this, &ChartsPage::showChart);
    return bar;
}

QWidget *ChartsPage::makeWorks()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    const auto addButton = [&](const char *name, const QString &text, const QString &hint, const char *iconName, auto slot) {
        QPushButton *button = makeButton(bar, name, text, iconName);
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    addButton("chartPng", tr("Save P&NG…"), tr("Save this chart as a picture, for a document or a message"), "export", [this] { save(PictureFormat::Png); });
    addButton("chartSvg", tr("Save &SVG…"), tr("Save this chart as a drawing that can be enlarged"), "export", [this] { save(PictureFormat::Svg); });
    addButton("chartPrint", tr("P&rint this chart…"), tr("On one sheet of A4"), "print", [this] { print(false); });
    addButton("chartPrintAll", tr("Print &all four…"), tr("All four charts on one sheet of A4"), "print", [this] { print(true); });
    addButton("chartCopy", tr("&Copy the numbers"), tr("For Excel (Ctrl+C)"), nullptr, &ChartsPage::copy);
    return bar;
}

AreaRange ChartsPage::area() const
{
    const Unit *unit = m_database.units().find(m_unit->code());
    return (unit ? *unit : m_database.unit()).range();
}

void ChartsPage::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return; // read when somebody looks
    m_isStale = false;
    load();
}

void ChartsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void ChartsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_figures.days > 0)
        showChart();
}

void ChartsPage::takeDates()
{
    const QDate from = m_from->date();
    const QDate to = m_to->date();
    if (!from.isValid() || !to.isValid())
        return; // being typed, or told at the field
    if (from > to)
        m_messages->show(Tone::Bad, tr("The first day lies behind the last one."));
    else if (from.daysTo(to) >= kMostDays)
        m_messages->show(Tone::Bad, tr("That is more than three years. Choose a shorter period."));
    else
        showDays(from, to);
}

void ChartsPage::showDays(const QDate &from, const QDate &to)
{
    m_messages->dismiss();
    m_first = from;
    m_last = to;
    load();
}

void ChartsPage::showOutbreak()
{
    showDays({}, {});
}

void ChartsPage::load()
{
    if (m_job->isRunning()) {
        m_mustLoadAgain = true;
        m_job->cancel();
        return;
    }
    m_note->setText(tr("Counting…"));
    m_job->start<Result<Answer>>(
        [path = m_database.path(), clock = &m_database.clock(), area = area(), from = m_first, to = m_last](const Progress &progress) -> Result<Answer> {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            store::Connection &connection = (*database)->connection();
            connection.setCancelled(progress.cancelled);
            store::ChartQuestion question{area, from, to};
            if (!from.isValid()) {
                const auto days = store::outbreakDays(connection, area);
                if (!days)
                    return failed(days.error());
                if (!*days)
                    return Answer{{}, true};
                question.from = (*days)->first;
                question.to = std::max((*days)->second, question.from);
                if (question.from.daysTo(question.to) >= kMostDays)
                    question.from = question.to.addDays(1 - kMostDays); // a wrong year somewhere must not make a chart of a century
            }
            auto figures = store::chartFigures(connection, question, progress);
            if (!figures)
                return failed(figures.error());
            return Answer{std::move(*figures), false};
        },
        [this](const Result<Answer> &answer) {
            if (std::exchange(m_mustLoadAgain, false))
                load();
            else
                take(answer);
        });
}

void ChartsPage::take(const Result<Answer> &answer)
{
    if (!answer) {
        m_note->clear();
        if (answer.error().code != ErrorCode::Cancelled)
            m_messages->show(answer.error());
        return;
    }
    if (answer->isEmpty) {
        m_note->clear();
        m_messages->show(Tone::Info, tr("No quarantine and no case is known here."));
        return;
    }
    m_figures = answer->figures;
    m_from->setDate(m_figures.from);
    m_to->setDate(m_figures.day(m_figures.days - 1));
    showChart();
    Q_EMIT shown();
}

reports::ChartTable ChartsPage::table() const
{
    const auto kind = reports::kChartKinds[std::size_t(std::max(0, m_kinds->currentIndex()))];
    return reports::chartTable(kind, m_step->currentIndex() == 0 ? reports::ChartStep::Day : reports::ChartStep::Week, m_figures);
}

void ChartsPage::showChart()
{
    if (m_figures.days == 0)
        return;
    const reports::ChartTable now = table();
    const std::unique_ptr<QChart> old(m_chart->chart());
    m_chart->setChart(makeChart(now, ChartLook::Screen, palette()).release()); // the view owns it; the one before is ours again
    m_chart->setAccessibleDescription(QStringLiteral("%1. %2").arg(now.title, subtitle()));
    fillTable(now);
    m_note->setText(now.note.isEmpty() ? subtitle() : QStringLiteral("%1. %2").arg(subtitle(), now.note));
}

void ChartsPage::fillTable(const reports::ChartTable &table)
{
    QStringList titles{table.rowTitle};
    for (const reports::ChartSeries &series : table.series)
        titles << series.name;
    m_numbers->clear();
    m_numbers->setRowCount(0);
    m_numbers->setColumnCount(int(titles.size()));
    m_numbers->setHorizontalHeaderLabels(titles);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList texts{table.rows[row]};
        for (const reports::ChartSeries &series : table.series)
            texts << QString::number(series.values[std::size_t(row)]);
        addTextRow(m_numbers, texts, row);
        for (int column = 1; column < m_numbers->columnCount(); ++column)
            m_numbers->item(int(row), column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_numbers->resizeColumnsToContents();
}

QString ChartsPage::subtitle() const
{
    const Unit *unit = m_database.units().find(m_unit->code());
    return tr("%1, from %2 to %3").arg(unit ? unit->name : m_database.unit().name, displayDate(m_figures.from), displayDate(m_figures.day(m_figures.days - 1)));
}

void ChartsPage::copy()
{
    if (m_figures.days == 0)
        return;
    copyTable(m_numbers);
    m_messages->show(Tone::Good, tr("The numbers are on the clipboard. Paste them into Excel."));
}

void ChartsPage::focusStart()
{
    m_kinds->setFocus();
}

QList<QWidget *> ChartsPage::panes()
{
    return {m_from, m_kinds, m_numbers};
}

} // namespace stc::views
