// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace stc::cli {

struct Option {
    const char *name;  ///< without dashes
    const char *value; ///< what stands for the value in the help; nullptr = a switch
    const char *help;  ///< English source, context "cli"
};

/// What a call says: its options and the words that are none.
class Call {
public:
    [[nodiscard]] bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    /// Empty when the option was not given.
    [[nodiscard]] QString value(const char *option) const { return m_values.value(QLatin1String(option)); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

    // The values below fail with WrongCall, with a text that names the option.
    [[nodiscard]] Result<QString> required(const char *option) const;
    /// nullopt when the option was not given.
    [[nodiscard]] Result<std::optional<QDate>> date(const char *option) const;
    [[nodiscard]] Result<QDate> requiredDate(const char *option) const;
    [[nodiscard]] Result<quint64> number(const char *option, quint64 otherwise, quint64 most) const;

private:
    friend class CallReader;
    QHash<QString, QString> m_values;
    QStringList m_words;
};

/// Reads the words of a call. Options may stand anywhere, `--name VALUE` or `--name=VALUE`; after `--` everything is a word.
class CallReader {
public:
    explicit CallReader(QStringList arguments) : m_arguments(std::move(arguments)) {}

    /// Up to the first word that is no option, which it gives (empty: there is none). WrongCall for an option that is not in the list.
    [[nodiscard]] Result<QString> readCommand(std::span<const Option> global);
    /// The rest, with the command's options besides.
    [[nodiscard]] Status readRest(std::span<const Option> global, std::span<const Option> own);
    [[nodiscard]] const Call &call() const { return m_call; }

private:
    [[nodiscard]] Status readOption(const QString &argument, std::span<const Option> global, std::span<const Option> own);

    QStringList m_arguments;
    qsizetype m_next = 0;
    Call m_call;
};

} // namespace stc::cli
