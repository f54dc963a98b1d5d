// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/listhost.h"

#include "views/widgets/make.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <vector>

namespace stc::views {

namespace {

/// What is printed from a list; the others have no paper of their own.
std::vector<Command> papersOf(schema::TableId table)
{
    switch (table) {
    case schema::TableId::Teams:
    case schema::TableId::Members: return {Command::PrintRoster};
    case schema::TableId::Households: return {Command::PrintHouseholds, Command::PrintBlankLogbook};
    case schema::TableId::LogbookPages: return {Command::PrintLogbook, Command::PrintBlankLogbook};
    case schema::TableId::Quarantines:
    case schema::TableId::HealthChecks: return {Command::PrintMonitoring};
    default: return {};
    }
}

QString paperText(Command command)
{
    switch (command) {
    case Command::PrintRoster: return ListHost::tr("Print the roster…");
    case Command::PrintHouseholds: return ListHost::tr("Print the household list…");
    case Command::PrintBlankLogbook: return ListHost::tr("Print blank pages…");
    case Command::PrintLogbook: return ListHost::tr("Print the page…");
    default: return ListHost::tr("Print the monitoring list…");
    }
}

} // namespace

ListHost::ListHost(schema::TableId table, store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_list(new ListPage(table, database, surroundings.prompts, this))
{
    m_list->leaveShortcutsToWindow();
    setObjectName(QStringLiteral("listHost_%1").arg(QLatin1String(schema::table(table).name)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_list, 1);
    connect(m_list, &ListPage::openRecord, this, &Page::wantsRecord);
    connect(m_list, &ListPage::detailsShown, this, &Page::detailsShown);
}

QWidget *ListHost::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 8, 12, 0);
    QLabel *title = makeHeadingLabel(head, "listTitle", schema::pluralLabel(schema::table(m_list->table())), 2);
    title->setWordWrap(false);
    layout->addWidget(title);
    layout->addStretch();
    for (const Command command : papersOf(m_list->table())) {
        QPushButton *button = makeButton(head, "printFromList", paperText(command), "print");
        button->setObjectName(QStringLiteral("printFromList%1").arg(static_cast<int>(command)));
        connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT wantsCommand(command); });
        layout->addWidget(button);
    }
    return head;
}

reports::PrintRequest ListHost::printRequest() const
{
    const store::ListQuery &query = m_list->query();
    reports::PrintRequest request;
    request.unit = query.unit;
    request.team = query.team;
    // One day alone is a day to print; a span of days is not.
    if (query.from.isValid() && query.from == query.to)
        request.date = query.from;
    if (m_list->table() == schema::TableId::Quarantines)
        request.category = query.choices.value(QStringLiteral("reason"));
    return request;
}

} // namespace stc::views
