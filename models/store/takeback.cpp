// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/codec.h"
#include "store/bulkwriter.h"
#include "store/history.h"
#include "store/historywriter.h"
#include "store/importsession.h"
#include "store/rowreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace stc::store {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// A kept version on its way back.
class TakeBack {
public:
    TakeBack(Database &database, std::int64_t entry) : m_database(database), m_entry(entry) {}

    Status run()
    {
        auto transaction = Transaction::begin(m_database.connection());
        if (!transaction)
            return failed(transaction.error());
        for (const auto step : {&TakeBack::readEntry, &TakeBack::readCells, &TakeBack::resolve, &TakeBack::checkRing, &TakeBack::write}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return transaction->commit();
    }

private:
    Connection &connection() { return m_database.connection(); }

    Status readEntry()
    {
        auto select = connection().prepare("SELECT table_name, id, content FROM history WHERE entry = ?");
        if (!select)
            return failed(select.error());
        select->bind(1, m_entry);
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        m_table = *row ? schema::findTable(select->text(0)) : nullptr;
        if (!m_table)
            return fail(ErrorCode::NotFound, Tr::tr("This version is no longer kept."));
        m_id = select->id(1);
        const std::string_view content = select->text(2);
        m_content = QJsonDocument::fromJson(QByteArray(content.data(), static_cast<qsizetype>(content.size()))).object();
        const auto found = findRow(connection(), *m_table, m_id);
        if (!found)
            return failed(found.error());
        m_current = *found;
        return {};
    }

    Status readCells()
    {
        const schema::ReadContext context{m_database.units(), dayNumber(m_database.clock().today()) + 1};
        m_texts.reserve(m_table->columns.size());
        m_cells.push_back(Cell::ofId(m_id));
        for (const schema::Column &column : m_table->columns.subspan(1)) {
            m_texts.push_back(m_content.value(QLatin1String(column.name)).toString().toStdString());
            const auto read = schema::readCell(column, m_texts.back(), context, m_memory);
            if (read.issue)
                return fail(ErrorCode::InvalidInput, Tr::tr("This version cannot come back: %1").arg(issueText(*read.issue, schema::label(column), {})));
            m_cells.push_back(read.cell);
        }
        return {};
    }

    /// References become keys; the place follows from the column that gives it.
    Status resolve()
    {
        for (std::size_t i = 1; i < m_cells.size(); ++i) {
            const schema::Column &column = m_table->columns[i];
            const bool givesPlace = column.key() == m_table->areaColumn;
            if (column.type == schema::Type::Unit && givesPlace) {
                const Unit *unit = m_database.units().find(m_cells[i].text);
                m_area = unit ? unit->area : 0;
            }
            if (m_cells[i].kind != Cell::Kind::Id)
                continue;
            auto select = connection().prepare(std::string("SELECT key, area FROM ") + schema::table(column.target).name + " WHERE id = ?");
            if (!select)
                return failed(select.error());
            select->bind(1, m_cells[i].id);
            const auto row = select->step();
            if (!row)
                return failed(row.error());
            if (!*row)
                return fail(ErrorCode::NotFound, Tr::tr("What this version refers to is gone (%1). Take that back first.").arg(schema::label(column)));
            m_cells[i] = Cell::ofInteger(select->integer(0));
            if (givesPlace)
                m_area = select->integer(1);
        }
        return {};
    }

    /// dictionary.csv: nobody is, over any number of steps, the contact of oneself.
    Status checkRing()
    {
        if (m_table->id != schema::TableId::Contacts)
            return {};
        auto select = connection().prepare("WITH RECURSIVE up (person) AS (SELECT ?1 UNION SELECT c.source_person_id FROM contacts c JOIN up ON c.person_id = up.person"
                                           " WHERE c.id <> ?3) SELECT 1 FROM up WHERE person = ?2");
        if (!select)
            return failed(select.error());
        select->bind(1, m_cells[static_cast<std::size_t>(m_table->indexOf("source_person_id"))].integer);
        select->bind(2, m_cells[static_cast<std::size_t>(m_table->indexOf("person_id"))].integer).bind(3, m_id);
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        return *row ? Status(fail(ErrorCode::InvalidInput, Tr::tr("This version cannot come back: the contacts would form a ring."))) : Status();
    }

    Status write()
    {
        const auto batch = m_database.beginBatch("restore", {});
        if (!batch)
            return failed(batch.error());
        auto writer = RowWriter::open(connection(), *m_table);
        if (!writer)
            return failed(writer.error());
        HistoryWriter history;
        if (const auto done = history.open(connection()); !done)
            return done;
        const Status written = m_current.key != 0 ? replace(*batch, *writer, history) : insert(*batch, *writer, history);
        if (!written)
            return written.error().code == ErrorCode::AlreadyExists
                ? Status(fail(ErrorCode::AlreadyExists, Tr::tr("Another record has taken the place of this version. Look at that one first."), written.error().detail))
                : written;
        return m_database.summariseBatch(*batch, schema::label(*m_table));
    }

    Status replace(std::int64_t batch, RowWriter &writer, HistoryWriter &history)
    {
        auto reader = RowReader::open(connection(), *m_table, "WHERE t.key = ?1");
        if (!reader)
            return failed(reader.error());
        reader->statement().bind(1, m_current.key);
        const auto there = reader->next();
        if (!there)
            return failed(there.error());
        const Area before = reader->stamp().area;
        const Status kept = history.keep("replaced", batch, *m_table, m_id, m_current.updatedAt, rowContent(*m_table, reader->cells()));
        reader->reset();
        if (!kept)
            return kept;
        const std::int64_t updatedAt = std::max<std::int64_t>(m_database.clock().nowSeconds(), m_current.updatedAt + 1);
        if (const auto done = writer.update({m_current.key, m_id, updatedAt, batch, m_area}, m_cells); !done)
            return done;
        return before == m_area ? Status() : refreshAreas(connection(), *m_table, {m_current.key});
    }

    Status insert(std::int64_t batch, RowWriter &writer, HistoryWriter &history)
    {
        auto select = connection().prepare("SELECT deleted_at FROM deletions WHERE id = ?");
        if (!select)
            return failed(select.error());
        select->bind(1, m_id);
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        const std::int64_t deletedAt = *row ? select->integer(0) : 0;
        select->reset();
        const auto last = connection().integer(std::string("SELECT coalesce(max(key), 0) FROM ") + m_table->name);
        if (!last)
            return failed(last.error());
        if (const auto done = history.forgetDeletion(m_id); !done)
            return done;
        const std::int64_t updatedAt = std::max<std::int64_t>(m_database.clock().nowSeconds(), deletedAt + 1);
        return writer.insert({*last + 1, m_id, updatedAt, batch, m_area}, m_cells);
    }

    Database &m_database;
    std::int64_t m_entry;
    const schema::Table *m_table = nullptr;
    Uuid m_id;
    QJsonObject m_content;
    FoundRow m_current;
    std::vector<std::string> m_texts; ///< cells point into them; reserved, so they stay
    schema::ReadMemory m_memory;
    std::vector<Cell> m_cells;
    Area m_area = 0;
};

} // namespace

Status takeBack(Database &database, std::int64_t entry)
{
    return TakeBack(database, entry).run();
}

} // namespace stc::store
