// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/reportsink.h"

#include "domain/dates.h"

namespace stc::services::import {

ReportSink::ReportSink(ImportReport &report, const schema::Table &table, bool collectRows, exchange::RejectsWriter *rejects)
    : m_report(report), m_table(table), m_collectRows(collectRows), m_rejects(rejects)
{
}

void ReportSink::setFile(qint16 file, const QString &shownName, const exchange::HeaderMap *header, std::span<const std::string> names)
{
    m_file = file;
    m_shownName = shownName;
    m_header = header;
    m_names = names;
}

Status ReportSink::rowDone(const ParsedChunk &chunk, const ParsedRow &row, RowOutcome outcome)
{
    TableCounts &counts = m_report.tables[static_cast<std::size_t>(m_table.id)];
    ++counts.read;
    switch (outcome) {
    case RowOutcome::Inserted: ++counts.inserted; break;
    case RowOutcome::Updated: ++counts.updated; break;
    case RowOutcome::Unchanged: ++counts.unchanged; break;
    case RowOutcome::Older: ++counts.older; break;
    case RowOutcome::Rejected: ++counts.rejected; break;
    }
    if (row.repaired && outcome != RowOutcome::Rejected)
        ++counts.repaired;
    if (m_collectRows)
        m_report.rows.push_back({row.offset, static_cast<qint32>(row.line), m_file, m_table.id, outcome});
    const QString reason = m_reasons.join(QLatin1Char(' '));
    m_reasons.clear();
    if (outcome != RowOutcome::Rejected || !m_rejects)
        return {};
    return row.unreadable ? m_rejects->addUnreadable(m_table, row.raw, reason)
                          : m_rejects->add(m_table, *m_header, m_names, chunk.fields(row), reason);
}

void ReportSink::rowFinding(const ParsedRow &row, const RowFinding &finding, const QString &columnLabel)
{
    const bool isDay = finding.code == IssueCode::DayClosed; // forms ask for a reason; a package has nobody to ask
    if (isWarning(finding.code) && !isDay) {
        ++m_warnings;
        return;
    }
    const schema::Column *column = nullptr;
    if (finding.column >= 0)
        column = static_cast<std::size_t>(finding.column) < m_table.columns.size() ? &m_table.columns[static_cast<std::size_t>(finding.column)] : &kUpdatedAt;
    const QString label = !columnLabel.isEmpty() ? columnLabel : column ? schema::label(*column) : schema::label(m_table);
    const QString value = QString::fromUtf8(finding.value.data(), static_cast<qsizetype>(finding.value.size()));
    const QString message = issueText(finding.code, label, isDay ? displayPartialDate(value) : value);
    if (m_rejects)
        m_reasons << message;
    m_report.closedDays += isDay ? 1 : 0;
    ++m_report.issueCount;
    if (m_report.issues.size() < kMostIssues)
        m_report.issues.append({m_shownName, row.line, column ? QLatin1String(column->name) : QString(), value, finding.code, message});
}

void ReportSink::fileIssue(const Issue &issue)
{
    ++m_report.issueCount;
    if (m_report.issues.size() < kMostIssues)
        m_report.issues.append(issue);
}

} // namespace stc::services::import
