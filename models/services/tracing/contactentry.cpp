// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tracing/contactentry.h"

#include "services/commit.h"
#include "services/quarantine/episodewriter.h"
#include "services/tracing/levels.h"

#include <QCoreApplication>

#include <set>

namespace stc::services {

using schema::TableId;
using store::Values;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ContactEntry)
};

QString iso(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

/// Typed rows on their way into the books, in one change.
class Rows {
public:
    Rows(store::Editor &editor, const ContactSource &source, const QDate &tracedOn) : m_editor(editor), m_source(source), m_tracedOn(tracedOn) {}
    Status readKnown();
    Status add(std::size_t number, const NewContact &row);
    std::vector<ContactProblem> problems;
    std::vector<Uuid> people;

private:
    Result<Uuid> saved(RecordEdit edit, const NewContact &row);
    Result<Uuid> personOf(const NewContact &row);
    void refuse(TableId table, IssueCode code, const char *column, const QString &text);
    [[nodiscard]] bool checkDates(const NewContact &row, const QString &exposure);

    store::Editor &m_editor;
    const ContactSource &m_source;
    QDate m_tracedOn;
    std::size_t m_number = 0;
    std::set<std::pair<Uuid, QString>> m_known; ///< contact and last exposure of those that the source has
};

Status Rows::readKnown()
{
    const auto book = store::contactsNear(m_editor.connection(), {m_source.person}, 1);
    if (!book)
        return failed(book.error());
    for (const ContactIndex index : book->graph.contactsOf(book->graph.find(m_source.person))) {
        const ContactEdge &contact = book->graph.contacts()[index];
        const QDate exposure = contact.lastExposureOn == kUnknownDay ? QDate() : toQDate(contact.lastExposureOn);
        m_known.emplace(book->graph.idOf(contact.person), iso(exposure));
    }
    return {};
}

void Rows::refuse(TableId table, IssueCode code, const char *column, const QString &text)
{
    problems.push_back({m_number, table, {code, schema::table(table).indexOf(column), text}});
}

/// Null where it was not saved; what is wrong is among the problems then.
Result<Uuid> Rows::saved(RecordEdit edit, const NewContact &row)
{
    edit.reason = row.reason;
    const auto reply = saveIn(m_editor, edit);
    if (!reply)
        return failed(reply.error());
    for (const store::FieldProblem &problem : reply->problems)
        problems.push_back({m_number, edit.table, problem});
    return reply->isSaved() ? reply->id : Uuid();
}

/// Somebody new lives in the household that was named, or in one of their own in the source's hamlet.
Result<Uuid> Rows::personOf(const NewContact &row)
{
    if (!row.person.isNull())
        return row.person;
    Uuid household = row.household;
    if (household.isNull()) {
        RecordEdit home;
        home.table = TableId::Households;
        home.values = {{QStringLiteral("commune_code"), m_source.communeCode}, {QStringLiteral("hamlet"), m_source.hamlet}, {QStringLiteral("head_name"), row.newPerson.value(QStringLiteral("full_name"))},
            {QStringLiteral("phone"), row.newPerson.value(QStringLiteral("phone"))}};
        const auto made = saved(std::move(home), row);
        if (!made || made->isNull())
            return made;
        household = *made;
    }
    RecordEdit person;
    person.table = TableId::People;
    person.values = row.newPerson;
    person.values.insert(QStringLiteral("household_id"), household.toString());
    if (row.household.isNull())
        person.values.insert(QStringLiteral("relation_to_head"), QStringLiteral("head"));
    return saved(std::move(person), row);
}

/// Days that can be read are judged here; others are told by the record's own rules.
bool Rows::checkDates(const NewContact &row, const QString &exposure)
{
    const QDate day = QDate::fromString(exposure, Qt::ISODate);
    if (!day.isValid())
        return true;
    if (!row.person.isNull() && m_known.contains({row.person, exposure})) {
        refuse(TableId::Contacts, IssueCode::DuplicateRecord, "person_id", Tr::tr("This contact of %1 stands already. A new exposure has another day.").arg(displayDate(day)));
        return false;
    }
    if (day > m_tracedOn && day <= m_editor.database().clock().today()) {
        refuse(TableId::Contacts, IssueCode::OrderOfDates, "last_exposure_on", Tr::tr("The last exposure (%1) lies after the day of the tracing (%2). Mend one of the two.").arg(displayDate(day), displayDate(m_tracedOn)));
        return false;
    }
    return true;
}

Status Rows::add(std::size_t number, const NewContact &row)
{
    m_number = number;
    const schema::Column &column = schema::table(TableId::Contacts).column("last_exposure_on");
    const QString exposure = canonicalText(m_editor.database(), column, row.values.value(QStringLiteral("last_exposure_on")));
    if (row.person == m_source.person) {
        refuse(TableId::Contacts, IssueCode::ContactWithSelf, "person_id", issueText(IssueCode::ContactWithSelf, {}, {}));
        people.push_back({});
        return {};
    }
    const auto person = checkDates(row, exposure) ? personOf(row) : Result<Uuid>(Uuid());
    if (!person)
        return failed(person.error());
    people.push_back(*person);
    if (person->isNull())
        return {};
    m_known.emplace(*person, exposure);
    RecordEdit contact;
    contact.table = TableId::Contacts;
    contact.values = row.values;
    contact.values.insert(QStringLiteral("person_id"), person->toString());
    contact.values.insert(QStringLiteral("source_person_id"), m_source.person.toString());
    contact.values.insert(QStringLiteral("traced_on"), iso(m_tracedOn));
    if (QString &level = contact.values[QStringLiteral("level")]; level.isEmpty())
        level = m_source.offeredLevel();
    const auto done = saved(std::move(contact), row);
    return done ? Status() : Status(failed(done.error()));
}

/// All rows into the change; where there are problems it is to be given up.
Result<ContactsReply> write(store::Editor &editor, const Uuid &source, const QDate &tracedOn, const std::vector<NewContact> &rows)
{
    if (const auto done = checkDay(tracedOn, editor.database().clock().today()); !done)
        return failed(done.error());
    const auto from = contactSource(editor.database(), source);
    if (!from)
        return failed(from.error());
    Rows saving(editor, *from, tracedOn);
    if (const auto done = saving.readKnown(); !done)
        return failed(done.error());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const auto done = saving.add(i, rows[i]); !done)
            return failed(done.error());
    }
    return ContactsReply{std::move(saving.problems), std::move(saving.people), {}};
}

} // namespace

QString ContactSource::offeredLevel() const { return levelText(levelOfContactOf(level)); }

Result<ContactSource> contactSource(store::Database &database, const Uuid &person)
{
    const auto book = store::contactsNear(database.connection(), {person}, 0);
    if (!book)
        return failed(book.error());
    const PersonIndex place = book->graph.find(person);
    if (place == kNobody)
        return fail(ErrorCode::NotFound, Tr::tr("This person is no longer in the books. Someone else deleted or merged the record."));
    const store::TracedPerson &who = book->people[place];
    ContactSource source{person, who.name, who.birthDate, book->graph.level(place, dayNumber(database.clock().today())), who.household, who.head, who.hamlet, who.communeCode};
    return source;
}

Result<ContactsReply> saveContacts(store::Database &database, const Uuid &source, const QDate &tracedOn, const std::vector<NewContact> &rows)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    auto reply = write(**editor, source, tracedOn, rows);
    if (!reply || !reply->isSaved())
        return reply;
    const auto name = (*editor)->read(TableId::People, source);
    if (!name)
        return failed(name.error());
    auto change = commitAs(**editor, Tr::tr("write %n contacts of %1", nullptr, static_cast<int>(rows.size())).arg((*name)->value(QStringLiteral("full_name"))));
    if (!change)
        return failed(change.error());
    reply->change = *std::move(change);
    return reply;
}

Result<std::vector<ContactProblem>> checkContacts(store::Database &database, const Uuid &source, const QDate &tracedOn, const std::vector<NewContact> &rows)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    auto reply = write(**editor, source, tracedOn, rows); // goes without a commit
    if (!reply)
        return failed(reply.error());
    return std::move(reply->problems);
}

} // namespace stc::services
