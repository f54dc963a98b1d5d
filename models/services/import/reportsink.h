// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rejects.h"
#include "services/import/tablemerge.h"
#include "services/importer.h"

namespace stc::services::import {

/// Counts rows, collects what is wrong with them, keeps places for the preview and writes refused rows to their file.
class ReportSink final : public RowSink {
public:
    static constexpr qsizetype kMostIssues = 1000; ///< contract of the command line

    ReportSink(ImportReport &report, const schema::Table &table, bool collectRows, exchange::RejectsWriter *rejects);
    /// From now on rows come from this file; `shownName` names it to people. Header and names must live until the next call.
    void setFile(qint16 file, const QString &shownName, const exchange::HeaderMap *header, std::span<const std::string> names);
    [[nodiscard]] Status rowDone(const ParsedChunk &chunk, const ParsedRow &row, RowOutcome outcome) override;
    void rowFinding(const ParsedRow &row, const RowFinding &finding, const QString &columnLabel) override;
    /// A warning is counted by its code, not listed.
    [[nodiscard]] qint64 warnings() const { return m_warnings; }
    /// A problem of the whole file.
    void fileIssue(const Issue &issue);

private:
    ImportReport &m_report;
    const schema::Table &m_table;
    bool m_collectRows;
    qint16 m_file = 0;
    QString m_shownName;
    exchange::RejectsWriter *m_rejects;
    const exchange::HeaderMap *m_header = nullptr;
    std::span<const std::string> m_names;
    QStringList m_reasons; ///< of the row at hand
    qint64 m_warnings = 0;
};

} // namespace stc::services::import
