// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/check.h"

#include "domain/dates.h"
#include "schema/codec.h"
#include "schema/rules.h"
#include "services/logbook/closingcheck.h"
#include "store/importsession.h"
#include "store/queries/persondays.h"
#include "store/queries/quality.h"
#include "store/rowreader.h"

#include <QCoreApplication>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(check)
};

constexpr int kRowsBetweenQuestions = 10'000;

class Checker {
public:
    Checker(store::Database &database, const Progress &progress) : m_database(database), m_progress(progress) {}

    Status checkRules();
    CheckReport take() { return std::move(m_report); }

private:
    Status checkTable(const schema::Table &table);
    Status checkClosings();
    void checkValues(const schema::Table &table, std::span<const Cell> cells, const Uuid &id);
    void add(IssueCode code, const schema::Table &table, const Uuid &id, const QString &columnLabel, const QString &value);
    [[nodiscard]] QString column(const schema::Table &table, int index) const;

    store::Database &m_database;
    const Progress &m_progress;
    CheckReport m_report;
    std::string m_text;
    schema::ReadMemory m_memory;
};

void Checker::add(IssueCode code, const schema::Table &table, const Uuid &id, const QString &columnLabel, const QString &value)
{
    if (++m_report.counts[code] <= CheckReport::kFindingsPerCode)
        m_report.findings.push_back({code, table.id, id, issueText(code, columnLabel, value)});
}

QString Checker::column(const schema::Table &table, int index) const
{
    return index < 0 ? QString() : schema::label(table.columns[static_cast<std::size_t>(index)]);
}

Status Checker::checkRules()
{
    const auto tables = schema::allTables();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        m_progress.report(static_cast<qint64>(i), static_cast<qint64>(tables.size()) + 1, Tr::tr("Checking: %1").arg(schema::pluralLabel(*tables[i])));
        if (const auto done = checkTable(*tables[i]); !done)
            return done;
    }
    m_progress.report(static_cast<qint64>(tables.size()), static_cast<qint64>(tables.size()) + 1, Tr::tr("Comparing the tables with each other"));
    const store::QualitySink sink = [&](IssueCode code, schema::TableId tableId, const Uuid &id, std::string_view name, std::int64_t number) {
        const schema::Table &table = schema::table(tableId);
        add(code, table, id, name.empty() ? QString() : column(table, table.indexOf(name)), QString::number(number));
    };
    const store::PersonDaySink dated = [&](IssueCode code, schema::TableId tableId, const Uuid &id, std::string_view name, const QDate &day) {
        const schema::Table &table = schema::table(tableId);
        add(code, table, id, column(table, table.indexOf(name)), code == IssueCode::ContactLevelDiffers ? QStringLiteral("F1") : displayDate(day));
    };
    const store::TeamLimits limits = store::teamLimits(m_database);
    store::Connection &connection = m_database.connection();
    return store::findTeamProblems(connection, limits, sink)
        .and_then([&] { return store::findCounterProblems(connection, sink); })
        .and_then([&] { return store::findReferenceProblems(connection, sink); })
        .and_then([&] { return store::findContactRings(connection, sink); })
        .and_then([&] { return store::findPersonDayProblems(connection, dated); })
        .and_then([&] { return checkClosings(); });
}

/// Closed days whose pages were changed and nobody said why.
Status Checker::checkClosings()
{
    const auto gaps = closingGaps(m_database);
    if (!gaps)
        return failed(gaps.error());
    for (const ClosingGap &gap : *gaps) {
        if (++m_report.counts[IssueCode::DayClosed] <= CheckReport::kFindingsPerCode)
            m_report.findings.push_back({IssueCode::DayClosed, schema::TableId::DayClosings, gap.closing,
                                         Tr::tr("The pages of the closed day %1 differ from the figures that were frozen, and no correction says why: %n team(s).", nullptr, gap.teams)
                                             .arg(displayDate(gap.day))});
    }
    return {};
}

Status Checker::checkTable(const schema::Table &table)
{
    auto reader = store::RowReader::open(m_database.connection(), table, "ORDER BY t.key");
    if (!reader)
        return failed(reader.error());
    for (int rows = 0;; ++rows) {
        if (rows % kRowsBetweenQuestions == 0 && m_progress.cancelled())
            return fail(ErrorCode::Cancelled, Tr::tr("Cancelled."));
        const auto row = reader->next();
        if (!row)
            return failed(row.error());
        if (!*row)
            return {};
        const auto cells = reader->cells();
        const Uuid id = reader->stamp().id;
        checkValues(table, cells, id);
        schema::checkRow(table, cells, [&](IssueCode code, int at) {
            // Dates and counts may be shown; identity numbers and names may not.
            const Cell &cell = cells[static_cast<std::size_t>(at)];
            const schema::Column &blamed = table.columns[static_cast<std::size_t>(at)];
            const bool isPersonal = blamed.type == schema::Type::Identity || blamed.type == schema::Type::PartialDate || blamed.type == schema::Type::Reference;
            add(code, table, id, schema::label(blamed), isPersonal ? QString() : schema::cellText(blamed, cell));
        });
    }
}

/// Every stored value read again as a file's value would be.
void Checker::checkValues(const schema::Table &table, std::span<const Cell> cells, const Uuid &id)
{
    const schema::ReadContext context{m_database.units(), dayNumber(m_database.clock().today()) + 1};
    for (std::size_t i = 1; i < cells.size(); ++i) {
        const schema::Column &described = table.columns[i];
        if (described.type == schema::Type::Reference)
            continue; // asked of the tables together
        if (cells[i].isNull()) {
            if (described.required)
                add(IssueCode::Required, table, id, schema::label(described), {});
            continue;
        }
        m_text.clear();
        schema::appendCell(described, cells[i], m_text);
        const schema::ReadCell read = schema::readCell(described, m_text, context, m_memory);
        if (read.issue)
            add(*read.issue, table, id, schema::label(described), {});
    }
    m_memory.clear();
}

} // namespace

Result<CheckReport> runCheck(store::Database &database, const Progress &progress)
{
    store::Connection &connection = database.connection();
    connection.setCancelled(progress.cancelled);
    const auto check = [&]() -> Result<CheckReport> {
        progress.report(0, 0, Tr::tr("Checking the file"));
        const auto problems = store::integrityProblems(connection);
        if (!problems && problems.error().code != ErrorCode::DamagedDatabase)
            return failed(problems.error());
        if (!problems) {
            CheckReport report;
            report.damages.append(problems.error().detail);
            return report;
        }
        if (!problems->empty()) {
            CheckReport report;
            for (const std::string &problem : *problems)
                report.damages.append(QString::fromStdString(problem));
            return report;
        }
        // One look for all questions, while others may go on writing.
        const auto look = store::ImportSession::begin(database, false);
        if (!look)
            return failed(look.error());
        Checker checker(database, progress);
        if (const auto done = checker.checkRules(); !done)
            return failed(done.error());
        return checker.take();
    };
    auto report = check();
    connection.setCancelled({});
    return report;
}

} // namespace stc::services
