// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/environment.h"

#include "domain/progress.h"
#include "store/database.h"

#include <QJsonDocument>
#include <QLocale>

#include <memory>
#include <vector>

namespace stc::cli {

/// What a command works with: the call, where to write, the database.
class Session {
public:
    Session(const Call &call, Environment &environment) : m_call(call), m_environment(environment) {}

    [[nodiscard]] const Call &call() const { return m_call; }
    [[nodiscard]] const Clock &clock() const { return m_environment.clock; }
    [[nodiscard]] bool wantsJson() const { return m_call.has("json"); }

    /// --db or SOTOCOVID_DB; WrongCall without both.
    [[nodiscard]] Result<QString> databasePath() const;
    [[nodiscard]] Result<std::unique_ptr<store::Database>> open(store::Database::Access access) const;
    /// --unit, or an empty text; WrongCall for a unit that the database does not know.
    [[nodiscard]] Result<QString> unit(store::Database &database) const;
    /// Shows itself on standard error when that is a terminal; cancelled by Ctrl+C.
    [[nodiscard]] Progress progress();

    void print(const QString &text) const;           ///< a line on standard output
    void print(const QJsonDocument &document) const; ///< the one document on standard output
    void tell(const QString &text) const;            ///< a line on standard error
    /// Columns of text, aligned; columns from the second are numbers and stand right unless `leftColumns` says more.
    void printTable(const std::vector<QStringList> &rows, int leftColumns = 1) const;
    /// Numbers as the language writes them: 176.481 or 176,481.
    [[nodiscard]] QString number(double value) const;
    /// Says on standard error what went wrong (and with --json on standard output that there was an error), and gives the exit status.
    [[nodiscard]] Exit failed(const Error &error);

    /// false when standard output could not take everything, for example because the disk is full.
    [[nodiscard]] bool couldPrint() const { return m_couldPrint; }
    /// Takes the progress line away from the terminal.
    void clearProgress() const;

private:
    const Call &m_call;
    Environment &m_environment;
    mutable bool m_couldPrint = true;
    mutable bool m_hasProgressLine = false;
    int m_shownPercent = -1;
    QString m_shownStep;
};

[[nodiscard]] Exit exitOf(ErrorCode code);

} // namespace stc::cli
