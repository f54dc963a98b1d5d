// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"

#include <QFile>
#include <QGuiApplication>
#include <QTranslator>

#include <array>
#include <clocale>
#include <csignal>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#include <unistd.h>
#endif

namespace {

volatile std::sig_atomic_t cancelled = 0;

extern "C" void onSignal(int number)
{
    cancelled = 1;
    std::signal(number, SIG_DFL); // a second Ctrl+C ends the program at once
}

/// Qt complains on standard error about locales that are not UTF-8; what we write is UTF-8 in any case. The language is chosen apart from this.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

QtMessageHandler ordinaryHandler = nullptr;

/// A job at night has no session, and so no folder of one: Qt makes do without it, which nobody needs to be told every night.
void passOn(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")))
        ordinaryHandler(type, context, text);
}

class Translations {
public:
    void set(const QString &language)
    {
        for (const auto &translator : m_translators)
            QCoreApplication::removeTranslator(translator.get());
        m_translators.clear();
        // English too: it has the plurals.
        for (const char *name : {"qtbase", "sotocovid"}) {
            auto translator = std::make_unique<QTranslator>();
            if (!translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(QLatin1String(name), language)))
                continue;
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    // By number: the C library would keep back what it was given, and a full disk would never be told.
    QFile out;
    QFile err;
    if (!out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered) || !err.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(stc::cli::Exit::Failed);
    stc::cli::Environment environment{.out = out, .err = err};
    const QString language = stc::cli::systemLanguage(environment);
    environment.variable = [language](const char *name) { return qstrcmp(name, "SOTOCOVID_LANG") == 0 ? language : qEnvironmentVariable(name); };
    useUtf8();
    ordinaryHandler = qInstallMessageHandler(passOn);

    // Qt takes words such as -platform out of the call; it gets none of ours.
    std::array<char *, 2> names{argv[0], nullptr};
    int count = 1;
    std::unique_ptr<QCoreApplication> application;
    if (stc::cli::needsGui(arguments)) {
        // Painting into a file needs fonts, not a screen.
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(count, names.data());
    } else {
        application = std::make_unique<QCoreApplication>(count, names.data());
    }

#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
    environment.errIsTerminal = isatty(STDERR_FILENO) == 1;
#endif
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    environment.cancelled = [] { return cancelled != 0; };
    Translations translations;
    environment.setLanguage = [&translations](const QString &wanted) { translations.set(wanted); };
    return static_cast<int>(stc::cli::run(arguments, environment));
}
