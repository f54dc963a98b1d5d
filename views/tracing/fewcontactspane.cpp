// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/fewcontactspane.h"

#include "domain/dates.h"
#include "reports/wording.h"
#include "store/database.h"
#include "views/tracing/tablecopy.h"
#include "views/widgets/make.h"
#include "views/widgets/texttable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>

namespace stc::views {

namespace {
constexpr int kUsualLeast = 3;
constexpr int kMostLeast = 50;
constexpr std::size_t kMostRows = 500; ///< of a province: nobody reads more
} // namespace

FewContactsPane::FewContactsPane(store::Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_least(new QSpinBox(this)), m_summary(makeLabel(this, "fewSummary")),
      m_table(makeTextTable(this, "fewTable", tr("Cases with few contacts"), {tr("Case"), tr("Born"), tr("Commune"), tr("Hamlet"), tr("Contacts"), tr("Confirmed"), tr("Since (days)")}))
{
    setObjectName(QStringLiteral("fewContacts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto *row = new QHBoxLayout;
    nameWidget(m_least, "fewLeast", tr("Fewer contacts than"));
    m_least->setRange(1, kMostLeast);
    m_least->setValue(kUsualLeast);
    auto *label = new QLabel(tr("Fe&wer contacts than"), this);
    label->setBuddy(m_least);
    row->addWidget(label);
    row->addWidget(m_least);
    row->addWidget(m_summary, 1);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_least, &QSpinBox::valueChanged, this, &FewContactsPane::fill);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int line) {
        Q_EMIT wantsPerson(m_book->graph.idOf(m_cases[std::size_t(line)].person));
    });
}

void FewContactsPane::show(std::shared_ptr<const store::ContactBook> book, const AreaRange &area, const QDate &day)
{
    m_book = std::move(book);
    m_area = area;
    m_day = day;
    fill();
}

void FewContactsPane::fill()
{
    m_table->setRowCount(0);
    if (!m_book)
        return;
    m_cases = reports::casesWithFewContacts(m_book->graph, m_area, m_day, m_least->value());
    m_summary->setText(tr("%Ln case(s) with fewer than %1 contacts known on %2. Enter: the chain of the case.", nullptr, int(m_cases.size())).arg(m_least->value()).arg(displayDate(m_day)));
    if (m_cases.size() > kMostRows)
        m_summary->setText(tr("%1 The first %2 are listed.").arg(m_summary->text(), countText(qint64(kMostRows))));
    for (std::size_t i = 0; i < std::min(m_cases.size(), kMostRows); ++i) {
        const reports::FewContacts &one = m_cases[i];
        const store::TracedPerson &person = m_book->people[one.person];
        const Unit *commune = m_database.units().find(person.communeCode);
        addTextRow(m_table, {person.name, reports::birthYear(person.birthDate), commune ? commune->name : person.communeCode, person.hamlet, QString::number(one.contacts), displayDate(one.confirmedOn),
            QString::number(one.days)}, qint64(i));
    }
    m_table->resizeColumnsToContents();
}

void FewContactsPane::copy() const
{
    copyTable(m_table);
}

QList<QWidget *> FewContactsPane::panes() const
{
    return {m_least, m_table};
}

} // namespace stc::views
