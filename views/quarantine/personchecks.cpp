// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/personchecks.h"

#include "domain/dates.h"
#include "views/quarantine/temperaturechart.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {
constexpr int kCheckWidth = 84;
constexpr int kSpo2Width = 56;
constexpr int kDayWidth = 130;
} // namespace

PersonChecks::PersonChecks(store::Database &database, ReasonBox &reasons, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_database(database), m_messages(messages), m_model(new PersonChecksModel(database, this)), m_typing(new CheckTyping(database, m_model, reasons, messages, this)),
      m_view(new CheckGridView(m_model, [this](const QModelIndex &index, const QString &typed) { return m_typing->take(index, typed); }, this)),
      m_chart(new TemperatureChart(database, this)), m_title(makeHeadingLabel(this, "personChecksTitle", {}, 2)), m_facts(makeLabel(this, "personChecksFacts"))
{
    setObjectName(QStringLiteral("personChecks"));
    setAccessibleName(tr("Health checks of one person"));
    nameWidget(m_view, "personGrid", tr("Health checks of one person"));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->setFixedWidth(kDayWidth);
    m_typing->serve(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *top = new QHBoxLayout;
    auto *back = makeButton(this, "personBack", tr("&Back to the grid (Esc)"));
    auto *record = makeButton(this, "personRecord", tr("Open the re&cord"));
    top->addWidget(m_title, 1);
    top->addWidget(record);
    top->addWidget(back);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("personSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_chart);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({640, 420});
    layout->addWidget(splitter, 1);
    connect(back, &QPushButton::clicked, this, &PersonChecks::leaveWanted);
    connect(record, &QPushButton::clicked, this, [this] { Q_EMIT wantsPerson(m_person); });
    connect(m_view, &CheckGridView::leaveWanted, this, &PersonChecks::leaveWanted);
    connect(m_view, &CheckGridView::moved, this, &PersonChecks::moved);
    connect(m_view, &CheckGridView::refused, this, [this](const QModelIndex &index) { Q_EMIT said(Tone::Caution, m_model->refusal(index)); });
    connect(m_typing, &CheckTyping::said, this, &PersonChecks::said);
    connect(m_typing, &CheckTyping::suspected, this, &PersonChecks::suspected);
    connect(m_typing, &CheckTyping::found, this, [this](const QModelIndex &index) {
        const QString alarm = m_model->alarm(m_model->boxAt(index));
        Q_EMIT found(m_model->grid().people.front().name, alarm.isEmpty() ? index.data(Qt::EditRole).toString() : alarm);
    });
    connect(m_typing, &CheckTyping::changed, this, [this](const services::Change &change) {
        m_chart->show(m_model->grid(), services::feverTenths(m_database));
        Q_EMIT changed(change);
    });
}

bool PersonChecks::open(const Uuid &person)
{
    auto grid = services::personGrid(m_database, person);
    if (!grid) {
        m_messages.show(grid.error());
        return false;
    }
    m_person = person;
    m_model->setGrid(*std::move(grid));
    showPerson();
    goToToday();
    return true;
}

/// The first box of today that is still empty; else its first.
void PersonChecks::goToToday()
{
    const services::HealthGrid &days = m_model->grid();
    const int day = std::clamp(static_cast<int>(days.first.daysTo(std::min(days.today, days.last))), 0, days.days() - 1);
    int session = 0;
    while (session < m_model->sessions() && !m_model->isEmpty(m_model->indexOf({0, day, session, CheckGridModel::Part::Check})))
        ++session;
    m_view->setCurrentIndex(m_model->indexOf({0, day, session % m_model->sessions(), CheckGridModel::Part::Check}));
}

void PersonChecks::reload()
{
    if (m_person.isNull())
        return;
    auto grid = services::personGrid(m_database, m_person);
    if (!grid) {
        Q_EMIT leaveWanted(); // the quarantine is gone, by undo or by another computer
        return;
    }
    const QDate day = m_view->currentIndex().isValid() ? m_model->grid().date(m_view->currentIndex().row()) : QDate();
    const int column = std::max(0, m_view->currentIndex().column());
    m_model->setGrid(*std::move(grid));
    showPerson();
    const int row = day.isValid() ? std::clamp(static_cast<int>(m_model->grid().first.daysTo(day)), 0, std::max(0, m_model->rowCount() - 1)) : 0;
    m_view->setCurrentIndex(m_model->index(row, std::min(column, m_model->columnCount() - 1)));
}

void PersonChecks::showPerson()
{
    const services::HealthGrid &grid = m_model->grid();
    const services::HealthPerson &person = grid.people.front();
    const services::HealthSpan &span = person.spans.back();
    m_title->setText(person.name);
    QStringList facts{displayPartialDate(person.birthDate), tr("household of %1").arg(person.head)};
    for (const QString &text : {person.phone, person.teamName, person.hamlet}) {
        if (!text.isEmpty())
            facts << text;
    }
    if (span.plannedLast.isValid())
        facts << tr("in quarantine from %1 to %2").arg(displayDate(span.first), displayDate(span.last.isValid() ? span.last : span.plannedLast));
    else
        facts << tr("in quarantine from %1, until an event ends it").arg(displayDate(span.first));
    if (span.followUpUntil.isValid())
        facts << tr("followed up until %1").arg(displayDate(span.followUpUntil));
    if (!person.openSuspected.isNull())
        facts << tr("⚠ suspected case, not concluded");
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    for (int column = 0; column < m_model->columnCount() - 1; ++column)
        m_view->setColumnWidth(column, column % 2 == 0 ? kCheckWidth : kSpo2Width);
    m_chart->show(grid, services::feverTenths(m_database));
}

void PersonChecks::focusStart()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace stc::views
