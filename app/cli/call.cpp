// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include "domain/dates.h"

#include <QCoreApplication>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

const Option *find(std::span<const Option> options, const QString &name)
{
    for (const Option &option : options) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

} // namespace

Result<QString> Call::required(const char *option) const
{
    const QString text = value(option);
    if (text.isEmpty())
        return fail(ErrorCode::WrongCall, Tr::tr("The option --%1 is missing.").arg(QLatin1String(option)));
    return text;
}

Result<std::optional<QDate>> Call::date(const char *option) const
{
    if (!has(option))
        return std::nullopt;
    const auto date = parseIsoDate(value(option).toStdString());
    if (!date)
        return fail(ErrorCode::WrongCall, Tr::tr("--%1 must be a date such as 2021-06-09, not “%2”.").arg(QLatin1String(option), value(option)));
    return QDate(date->year, date->month, date->day);
}

Result<QDate> Call::requiredDate(const char *option) const
{
    if (const auto given = required(option); !given)
        return failed(given.error());
    const auto day = date(option);
    if (!day)
        return failed(day.error());
    return **day;
}

Result<quint64> Call::number(const char *option, quint64 otherwise, quint64 most) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const quint64 number = value(option).toULongLong(&isNumber);
    if (!isNumber || number > most)
        return fail(ErrorCode::WrongCall, Tr::tr("--%1 must be a number from 0 to %2, not “%3”.").arg(QLatin1String(option)).arg(most).arg(value(option)));
    return number;
}

Status CallReader::readOption(const QString &argument, std::span<const Option> global, std::span<const Option> own)
{
    if (argument == QLatin1String("-h") || argument == QLatin1String("-v")) {
        m_call.m_values.insert(argument == QLatin1String("-h") ? QStringLiteral("help") : QStringLiteral("version"), QString());
        return {};
    }
    const qsizetype equals = argument.indexOf(QLatin1Char('='));
    const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
    const Option *option = argument.startsWith(QLatin1String("--")) ? find(global, name) : nullptr;
    if (!option && argument.startsWith(QLatin1String("--")))
        option = find(own, name);
    if (!option)
        return fail(ErrorCode::WrongCall, Tr::tr("There is no option “%1” here.").arg(argument.left(equals)));
    QString value;
    if (!option->value) {
        if (equals >= 0)
            return fail(ErrorCode::WrongCall, Tr::tr("--%1 takes no value.").arg(name));
    } else if (equals >= 0) {
        value = argument.mid(equals + 1);
    } else if (m_next < m_arguments.size()) {
        value = m_arguments.at(m_next++);
    }
    if (option->value && (value.isEmpty() || (equals < 0 && value.startsWith(QLatin1String("--")))))
        return fail(ErrorCode::WrongCall, Tr::tr("--%1 needs a value: %2.").arg(name, QLatin1String(option->value)));
    if (m_call.m_values.contains(name) && option->value)
        return fail(ErrorCode::WrongCall, Tr::tr("--%1 is given twice.").arg(name));
    m_call.m_values.insert(name, value);
    return {};
}

Result<QString> CallReader::readCommand(std::span<const Option> global)
{
    while (m_next < m_arguments.size()) {
        const QString argument = m_arguments.at(m_next++);
        if (!argument.startsWith(QLatin1Char('-')))
            return argument;
        if (const auto read = readOption(argument, global, {}); !read)
            return failed(read.error());
    }
    return QString();
}

Status CallReader::readRest(std::span<const Option> global, std::span<const Option> own)
{
    bool onlyWords = false;
    while (m_next < m_arguments.size()) {
        const QString argument = m_arguments.at(m_next++);
        if (!onlyWords && argument == QLatin1String("--"))
            onlyWords = true;
        else if (onlyWords || !argument.startsWith(QLatin1Char('-')) || argument.size() == 1)
            m_call.m_words.append(argument);
        else if (const auto read = readOption(argument, global, own); !read)
            return read;
    }
    return {};
}

} // namespace stc::cli
