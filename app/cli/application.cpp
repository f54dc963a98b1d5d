// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"

#include "app/cli/command.h"

#include <QCoreApplication>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kGlobal[] = {
    {"db", "FILE", QT_TRANSLATE_NOOP("cli", "The database; SOTOCOVID_DB says it otherwise.")},
    {"language", "vi|en", QT_TRANSLATE_NOOP("cli", "Language of the texts; otherwise SOTOCOVID_LANG or that of the system.")},
    {"help", nullptr, QT_TRANSLATE_NOOP("cli", "This help; after a command, that of the command.")},
    {"version", nullptr, QT_TRANSLATE_NOOP("cli", "The version.")},
};

QString signature(const Option &option)
{
    QString text = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value)
        text += QLatin1Char(' ') + QLatin1String(option.value);
    return text;
}

std::vector<QStringList> describe(std::span<const Option> options)
{
    std::vector<QStringList> rows;
    for (const Option &option : options)
        rows.push_back({QStringLiteral("  ") + signature(option), QCoreApplication::translate("cli", option.help)});
    return rows;
}

void printHelp(const Session &session)
{
    session.print(Tr::tr("Usage: sotocovid-cli [--db FILE] COMMAND …"));
    session.print(Tr::tr("Logbooks, households and quarantine lists of community COVID teams, without a window."));
    session.print(QString());
    session.print(Tr::tr("Commands:"));
    std::vector<QStringList> rows;
    for (const Command *command : allCommands()) {
        const QString call = QStringLiteral("  %1 %2").arg(QLatin1String(command->name), QString::fromUtf8(command->words));
        rows.push_back({call, QCoreApplication::translate("cli", command->summary)});
    }
    session.printTable(rows, 2);
    session.print(QString());
    session.print(Tr::tr("Options:"));
    session.printTable(describe(kGlobal), 2);
    session.print(QString());
    session.print(Tr::tr("sotocovid-cli COMMAND --help says more of a command."));
    session.print(Tr::tr("Exit status: 0 done; 1 it failed, and nothing was half done; 2 the call's words are off; 3 the input has errors and nothing was written."));
}

void printHelp(const Session &session, const Command &command)
{
    QString usage = QStringLiteral("sotocovid-cli %1 %2").arg(QLatin1String(command.name), QString::fromUtf8(command.words)).trimmed();
    if (!command.options.empty())
        usage += QStringLiteral(" […]");
    session.print(Tr::tr("Usage: %1").arg(usage));
    session.print(QCoreApplication::translate("cli", command.summary));
    if (*command.details) {
        session.print(QString());
        session.print(QCoreApplication::translate("cli", command.details));
    }
    session.print(QString());
    session.print(Tr::tr("Options:"));
    std::vector<QStringList> rows = describe(command.options);
    for (QStringList &row : describe(kGlobal))
        rows.push_back(std::move(row));
    session.printTable(rows, 2);
}

const Command *findCommand(const QString &name)
{
    for (const Command *command : allCommands()) {
        if (name == QLatin1String(command->name))
            return command;
    }
    return nullptr;
}

void setLanguage(Environment &environment, const QString &language)
{
    environment.language = language;
    environment.setLanguage(language);
}

Status chooseLanguage(const Call &call, Environment &environment)
{
    const QString wanted = call.value("language");
    if (!wanted.isEmpty() && wanted != QLatin1String("vi") && wanted != QLatin1String("en"))
        return fail(ErrorCode::WrongCall, Tr::tr("--language must be vi or en, not “%1”.").arg(wanted));
    setLanguage(environment, wanted.isEmpty() ? systemLanguage(environment) : wanted);
    return {};
}

Status checkWords(const Command &command, const Call &call)
{
    const qsizetype count = call.words().size();
    if (count < command.leastWords)
        return fail(ErrorCode::WrongCall, Tr::tr("“%1” needs: %2.").arg(QLatin1String(command.name), QString::fromUtf8(command.words)));
    if (command.mostWords >= 0 && count > command.mostWords)
        return fail(ErrorCode::WrongCall, Tr::tr("“%1” is one word too many.").arg(call.words().at(command.mostWords)));
    return {};
}

Exit runCall(CallReader &reader, Environment &environment)
{
    Session session(reader.call(), environment);
    const auto finish = [&](Exit exit) {
        session.clearProgress();
        if (session.couldPrint())
            return exit;
        session.tell(Tr::tr("sotocovid-cli: Not everything could be written to standard output."));
        return exit == Exit::Done ? Exit::Failed : exit;
    };
    const auto name = reader.readCommand(kGlobal);
    if (!name)
        return session.failed(name.error());
    const Command *command = name->isEmpty() ? nullptr : findCommand(*name);
    if (const auto read = reader.readRest(kGlobal, command ? command->options : std::span<const Option>()); !read && command)
        return session.failed(read.error());
    if (const auto chosen = chooseLanguage(reader.call(), environment); !chosen)
        return session.failed(chosen.error());
    if (reader.call().has("version")) {
        session.print(QStringLiteral("sotocovid-cli " STC_VERSION));
        return finish(Exit::Done);
    }
    if (!command && !name->isEmpty())
        return session.failed({ErrorCode::WrongCall, Tr::tr("There is no command “%1”.").arg(*name), {}});
    if (reader.call().has("help")) {
        if (command)
            printHelp(session, *command);
        else
            printHelp(session);
        return finish(Exit::Done);
    }
    if (!command)
        return session.failed({ErrorCode::WrongCall, Tr::tr("Which command?"), {}});
    if (const auto words = checkWords(*command, reader.call()); !words)
        return session.failed(words.error());
    return finish(command->run(session));
}

} // namespace

std::span<const Command *const> allCommands()
{
    static constexpr const Command *kCommands[] = {&kInit, &kImport, &kExport, &kPrint, &kReport, &kSearch, &kCheck, &kDuplicates, &kBoard, &kRule, &kDue, &kLevels, &kBackup, &kRestore, &kDemo, &kClose, &kReopen};
    return kCommands;
}

QString systemLanguage(const Environment &environment)
{
    for (const char *name : {"SOTOCOVID_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = environment.variable(name);
        if (!value.isEmpty())
            return value.startsWith(QLatin1String("vi")) ? QStringLiteral("vi") : QStringLiteral("en");
    }
    return QStringLiteral("en");
}

bool needsGui(const QStringList &arguments)
{
    CallReader reader(arguments);
    const auto name = reader.readCommand(kGlobal);
    return name && *name == QLatin1String(kPrint.name);
}

Exit run(const QStringList &arguments, Environment &environment)
{
    // Until the call is read, its own faults are told in the language of the system.
    setLanguage(environment, systemLanguage(environment));
    CallReader reader(arguments);
    return runCall(reader, environment);
}

} // namespace stc::cli
