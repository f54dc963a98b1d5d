// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/listhost.h"

#include "services/logbook/pagelookup.h"
#include "store/records.h"
#include "views/lists/recordactions.h"
#include "views/widgets/make.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
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
    : Page(parent), m_database(database), m_list(new ListPage(table, database, surroundings.prompts, this)), m_actions(new RecordActions(table, database, surroundings.prompts, this))
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
    connect(m_list, &ListPage::changed, this, &Page::changed);
    connect(m_list, &ListPage::pageCodeTyped, this, &ListHost::openPageByCode);
    connect(m_list, &ListPage::menuWanted, this, &ListHost::openMenu);
    connect(m_actions, &RecordActions::saved, this, [this](const services::Change &change, const Uuid &id) {
        Q_EMIT changed(change);
        m_list->showSaved(id);
    });
    connect(m_actions, &RecordActions::deleted, this, [this](const services::Change &change) {
        Q_EMIT changed(change);
        m_list->showDeleted();
        m_list->tell(Tone::Good, tr("Deleted. Ctrl+Z brings the record back."));
    });
    connect(m_actions, &RecordActions::failed, this, [this](const Error &error) { m_list->tell(error); });
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
    const auto add = [&](const char *name, const QString &text, const char *iconName, const QString &hint, auto slot) {
        QPushButton *button = makeButton(head, name, text, iconName);
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
    };
    add("newRecord", tr("New…"), "new", tr("Enter a new record (Insert)"), &ListHost::newRecord);
    add("editRecord", tr("Edit…"), "edit", tr("Edit the record of the current row (F2)"), &ListHost::editRecord);
    if (m_list->table() == schema::TableId::Households || m_list->table() == schema::TableId::People) {
        add("openHousehold", tr("Household…"), "households", tr("The household with its people on one page: change, move, split, merge, births and deaths (Shift+F2)"), &ListHost::openHousehold);
        head->findChild<QPushButton *>(QStringLiteral("openHousehold"))->setShortcut(Qt::SHIFT | Qt::Key_F2);
    }
    QPushButton *table = makeButton(head, "editInTable", tr("Edit in the table"), "columns");
    table->setCheckable(true);
    table->setShortcut(Qt::Key_F8);
    table->setToolTip(tr("Type into the rows themselves, add new ones at the end, paste from Excel (F8)"));
    connect(table, &QPushButton::toggled, m_list, &ListPage::editInTable);
    connect(m_list, &ListPage::editedInTable, table, &QPushButton::setChecked);
    layout->addWidget(table);
    for (const Command command : papersOf(m_list->table())) {
        QPushButton *button = makeButton(head, "printFromList", paperText(command), "print");
        button->setObjectName(QStringLiteral("printFromList%1").arg(static_cast<int>(command)));
        connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT wantsCommand(command); });
        layout->addWidget(button);
    }
    return head;
}

Uuid ListHost::chosen()
{
    if (m_list->selectedCount() > 1) {
        m_list->tell(Tone::Info, tr("Several rows are marked. Mark the one that is meant."));
        return {};
    }
    const Uuid id = m_list->currentId();
    if (id.isNull())
        m_list->tell(Tone::Info, tr("There is no row that could be meant."));
    return id;
}

store::Values ListHost::preset() const
{
    const store::ListQuery &query = m_list->query();
    const schema::Table &table = schema::table(m_list->table());
    store::Values values;
    if (!query.unit.isEmpty() && query.unit.size() == 5 && table.indexOf("commune_code") >= 0) // a commune's code
        values.insert(QStringLiteral("commune_code"), query.unit);
    if (!query.team.isNull() && table.indexOf("team_id") >= 0)
        values.insert(QStringLiteral("team_id"), query.team.toString());
    return values;
}

void ListHost::newRecord()
{
    // Households and people are typed together, as a paper list has them.
    if (m_list->table() == schema::TableId::Households || m_list->table() == schema::TableId::People) {
        Q_EMIT wantsPage({PageId::Kind::HouseholdEntry, {}});
        return;
    }
    m_actions->create(preset());
}

void ListHost::editRecord()
{
    if (const Uuid id = chosen(); !id.isNull())
        m_actions->edit(id);
}

void ListHost::openHousehold()
{
    Uuid id = chosen();
    if (!id.isNull() && m_list->table() == schema::TableId::People) {
        store::RecordReader reader(m_database);
        const auto person = reader.read(schema::TableId::People, id);
        id = person && *person ? Uuid::parse((*person)->value("household_id")).value_or(Uuid()) : Uuid();
    }
    if (!id.isNull())
        Q_EMIT wantsRecordOn({PageId::Kind::HouseholdEntry, {}}, id);
}

void ListHost::openPageByCode(const QString &code)
{
    const auto lookup = services::findPage(m_database, code);
    if (!lookup)
        m_list->tell(lookup.error());
    else if (!lookup->isFound())
        m_list->tell(Tone::Info, lookup->text); // it was searched for as text, too
    else if (lookup->sheets.size() == 1)
        Q_EMIT wantsLogbookPage(lookup->sheets.front().page);
    else
        m_list->tell(Tone::Caution, tr("Two pages have this number. “Open logbook page by its code” (Ctrl+T) asks which one is meant."));
}

void ListHost::deleteRecord()
{
    if (const Uuid id = chosen(); !id.isNull())
        m_actions->remove(id);
}

void ListHost::recordHistory()
{
    if (const Uuid id = chosen(); !id.isNull())
        m_actions->showHistory(id);
}

void ListHost::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("listMenu"));
    const auto add = [&](const char *name, const QString &text, const QString &keys, auto slot) {
        QAction *action = menu->addAction(text + QLatin1Char('\t') + keys); // shown only: the keys themselves belong to the window's menu
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
    };
    add("menuEdit", tr("&Edit…"), QStringLiteral("F2"), &ListHost::editRecord);
    add("menuNew", tr("&New…"), tr("Insert", "key"), &ListHost::newRecord);
    add("menuHistory", tr("&History…"), QStringLiteral("Ctrl+H"), &ListHost::recordHistory);
    add("menuDelete", tr("&Delete…"), tr("Del", "key"), &ListHost::deleteRecord);
    menu->addSeparator();
    add("menuCopy", tr("&Copy"), QStringLiteral("Ctrl+C"), &ListHost::copy);
    menu->popup(place);
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
