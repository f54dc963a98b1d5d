// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace stc::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(GuiOptions)
};

QCommandLineOption hidden(const QString &name, const QString &value = {})
{
    QCommandLineOption option(name, {}, value);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

ParsedOptions wrong(const QString &text)
{
    return {std::nullopt, text, 2};
}

} // namespace

ParsedOptions parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Logbooks, households and quarantine lists of community COVID teams"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"), Tr::tr("Open the sample commune."));
    const QCommandLineOption language(QStringLiteral("language"), Tr::tr("Language of the window: vi or en."), QStringLiteral("vi|en"));
    const QCommandLineOption theme(QStringLiteral("theme"), Tr::tr("Colours of the window: light, dark or system."), QStringLiteral("light|dark|system"));
    const QCommandLineOption screenshots = hidden(QStringLiteral("screenshots"), QStringLiteral("dir"));
    const QCommandLineOption exitAfterStartup = hidden(QStringLiteral("exit-after-startup"));
    parser.addOptions({sample, language, theme, screenshots, exitAfterStartup});
    parser.addPositionalArgument(QStringLiteral("file"), Tr::tr("Database to open."), QStringLiteral("[file]"));
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(version))
        return {std::nullopt, QStringLiteral("sotocovid %1").arg(QLatin1String(STC_VERSION)), 0};
    Options options;
    options.sample = parser.isSet(sample);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.screenshots = parser.value(screenshots);
    options.exitAfterStartup = parser.isSet(exitAfterStartup);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 || (options.sample && !files.isEmpty()))
        return wrong(Tr::tr("Only one database can be opened."));
    options.file = files.value(0);
    if (parser.isSet(language) && options.language != QLatin1String("vi") && options.language != QLatin1String("en"))
        return wrong(Tr::tr("The language is vi or en."));
    if (parser.isSet(theme) && !QStringList({QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}).contains(options.theme))
        return wrong(Tr::tr("The theme is light, dark or system."));
    return {options, {}, 0};
}

} // namespace stc::gui
