// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/personpane.h"

#include "schema/table.h"
#include "services/tracing/levels.h"
#include "views/tracing/casetexts.h"
#include "views/widgets/make.h"
#include "views/widgets/texttable.h"

#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace stc::views {

using schema::TableId;
using services::levelText;

namespace {

enum Column { Who, Level, Exposure, Setting, Quarantine };
constexpr int kSourceRows = 3;

QString dayText(DayNumber day) { return day == kUnknownDay ? QString() : displayDate(toQDate(day)); }

} // namespace

PersonPane::PersonPane(store::Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_title(makeHeadingLabel(this, "personTitle", {}, 2)), m_history(makeLabel(this, "personHistory")), m_downTitle(makeLabel(this, "downTitle")),
      m_down(nullptr), m_upTitle(makeLabel(this, "upTitle")), m_up(nullptr)
{
    setObjectName(QStringLiteral("personPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_history);
    m_up = makeTable("sourcesTable", tr("Contact of"));
    m_down = makeTable("contactsTable", tr("Contacts"));
    m_down->setSelectionMode(QAbstractItemView::ExtendedSelection);
    layout->addWidget(m_upTitle);
    layout->addWidget(m_up);
    layout->addWidget(m_downTitle);
    layout->addWidget(m_down, 1);
    connect(m_down, &QTableWidget::itemSelectionChanged, this, &PersonPane::selectionChanged);
    (void)show({});
}

QTableWidget *PersonPane::makeTable(const char *objectName, const QString &accessibleName)
{
    QTableWidget *table = makeTextTable(this, objectName, accessibleName, {tr("Who"), tr("Now"), tr("Last exposure"), tr("Setting"), tr("Release")});
    const std::pair<int, int> widths[] = {{Level, 44}, {Exposure, 104}, {Setting, 116}, {Quarantine, 112}};
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(Who, QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &[column, width] : widths)
        table->setColumnWidth(column, width);
    const auto open = [this, table] {
        const int row = table->currentRow();
        if (row >= 0)
            Q_EMIT opened(Uuid::parse(table->item(row, Level)->data(Qt::UserRole).toString()).value_or(Uuid()));
    };
    connect(table, &QTableWidget::cellDoubleClicked, this, open);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), table);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, open);
    }
    return table;
}

Status PersonPane::show(const Uuid &person)
{
    m_person = {};
    m_level = kNoLevel;
    m_name.clear();
    m_book = {};
    PersonIndex place = kNobody;
    if (!person.isNull()) {
        auto book = store::contactsNear(m_database.connection(), {person}, 1);
        if (!book)
            return failed(book.error());
        m_book = *std::move(book);
        place = m_book.graph.find(person);
    }
    const bool isThere = place != kNobody;
    for (QWidget *part : std::initializer_list<QWidget *>{m_history, m_upTitle, m_downTitle, m_up, m_down})
        part->setVisible(isThere);
    if (!isThere) {
        m_title->setText(tr("Choose a case, or find a person by three letters of the name."));
        return {};
    }
    if (const auto done = readEpisodes(place); !done)
        return done;
    const QDate today = m_database.clock().today();
    const store::TracedPerson &who = m_book.people[place];
    m_person = person;
    m_name = who.name;
    m_level = m_book.graph.level(place, dayNumber(today));
    m_title->setText(QStringLiteral("%1 · %2 · %3").arg(personText(who.name, who.birthDate), m_level == kNoLevel ? tr("neither case nor contact") : levelText(m_level), who.hamlet));
    const QStringList history = services::historyTexts(m_book, place, today);
    const Held *quarantine = quarantineOf(person);
    m_history->setText((quarantine ? history + QStringList{tr("In quarantine: %1").arg(quarantine->text)} : history).join(QLatin1Char('\n')));
    m_history->setVisible(!m_history->text().isEmpty());
    fill(m_up, m_book.graph.sourcesOf(place), &ContactEdge::source);
    fill(m_down, m_book.graph.contactsOf(place), &ContactEdge::person);
    m_upTitle->setText(tr("Contact of %n people (up)", nullptr, m_up->rowCount()));
    m_up->setVisible(m_up->rowCount() > 0);
    m_upTitle->setVisible(m_up->rowCount() > 0);
    const int rows = std::clamp(m_up->rowCount(), 1, kSourceRows);
    m_up->setFixedHeight(m_up->horizontalHeader()->sizeHint().height() + rows * m_up->verticalHeader()->defaultSectionSize() + 4);
    m_downTitle->setText(tr("%n contacts (down)", nullptr, m_down->rowCount()));
    return {};
}

/// Of everybody shown: who is in quarantine, until when.
Status PersonPane::readEpisodes(PersonIndex person)
{
    m_quarantines.clear();
    std::set<PersonIndex> shown{person};
    for (const ContactIndex index : m_book.graph.sourcesOf(person))
        shown.insert(m_book.graph.contacts()[index].source);
    for (const ContactIndex index : m_book.graph.contactsOf(person))
        shown.insert(m_book.graph.contacts()[index].person);
    const schema::Column &reason = schema::table(TableId::Quarantines).column("reason");
    for (const PersonIndex one : shown) {
        const Uuid &id = m_book.graph.idOf(one);
        const auto all = store::episodes(m_database.connection(), {.person = id});
        if (!all)
            return failed(all.error());
        for (const store::Episode &episode : *all) {
            if (!episode.isOpen())
                continue;
            const QString label = schema::choiceLabel(reason, episode.reason.toStdString());
            if (episode.releaseOn.isValid())
                m_quarantines[id] = {displayDate(episode.releaseOn), tr("%1, release on %2").arg(label, displayDate(episode.releaseOn))};
            else
                m_quarantines[id] = {tr("with a result"), tr("%1, until a result is there").arg(label)};
        }
    }
    return {};
}

const PersonPane::Held *PersonPane::quarantineOf(const Uuid &person) const
{
    const auto found = m_quarantines.find(person);
    return found == m_quarantines.end() ? nullptr : &found->second;
}

/// The latest exposure first.
void PersonPane::fill(QTableWidget *table, std::span<const ContactIndex> contacts, PersonIndex ContactEdge::*end)
{
    const QSignalBlocker quiet(table);
    const DayNumber today = dayNumber(m_database.clock().today());
    table->setRowCount(0);
    for (auto index = contacts.rbegin(); index != contacts.rend(); ++index) {
        const ContactEdge &contact = m_book.graph.contacts()[*index];
        const PersonIndex other = contact.*end;
        const Uuid &id = m_book.graph.idOf(other);
        const Held *quarantine = quarantineOf(id);
        addTextRow(table, {personText(m_book.people[other].name, m_book.people[other].birthDate), levelText(m_book.graph.level(other, today)), dayText(contact.lastExposureOn),
                              services::settingText(contact), quarantine ? quarantine->until : QString()}, *index);
        const int row = table->rowCount() - 1;
        table->item(row, Level)->setData(Qt::UserRole, id.toString());
        table->item(row, Level)->setToolTip(tr("Written as %1").arg(levelText(contact.level)));
        table->item(row, Exposure)->setToolTip(tr("Traced on %1").arg(dayText(contact.tracedOn)));
        if (quarantine)
            table->item(row, Quarantine)->setToolTip(quarantine->text);
    }
    if (table->rowCount() > 0)
        table->setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
}

std::vector<Uuid> PersonPane::chosen() const
{
    std::vector<Uuid> people;
    for (const QModelIndex &row : m_down->selectionModel()->selectedRows(Level)) {
        const Uuid id = Uuid::parse(row.data(Qt::UserRole).toString()).value_or(Uuid());
        if (std::find(people.begin(), people.end(), id) == people.end())
            people.push_back(id);
    }
    return people;
}

QDate PersonPane::exposureOf(const std::vector<Uuid> &people) const
{
    DayNumber last = kUnknownDay;
    const PersonIndex place = m_book.graph.find(m_person);
    for (const ContactIndex index : m_book.graph.contactsOf(place)) {
        const ContactEdge &contact = m_book.graph.contacts()[index];
        if (std::find(people.begin(), people.end(), m_book.graph.idOf(contact.person)) != people.end())
            last = std::max(last, contact.lastExposureOn);
    }
    return last == kUnknownDay ? QDate() : toQDate(last);
}

int PersonPane::levelOf(const std::vector<Uuid> &people) const
{
    int level = kNoLevel;
    for (const Uuid &person : people)
        level = std::min(level, m_book.graph.level(m_book.graph.find(person), dayNumber(m_database.clock().today())));
    return level;
}

} // namespace stc::views
