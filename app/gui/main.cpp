// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"
#include "app/gui/program.h"
#include "views/main/language.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QElapsedTimer started;
    started.start();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setOrganizationName(QStringLiteral("SoToCovid"));
    QCoreApplication::setApplicationName(QStringLiteral("sotocovid"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STC_VERSION));
    stc::views::Preferences::prepare();
    {
        // Texts of --help need a translator, a translator needs an application, and a display may be missing.
        int one = 1;
        const QCoreApplication words(one, argv);
        stc::views::applyLanguage(stc::views::languageOfSystem(QLocale::system()));
        const auto parsed = stc::gui::parseOptions(arguments);
        stc::views::removeLanguage();
        if (!parsed.options) {
            std::fputs(qPrintable(parsed.text.endsWith(QLatin1Char('\n')) ? parsed.text : parsed.text + QLatin1Char('\n')), parsed.exitCode == 0 ? stdout : stderr);
            return parsed.exitCode;
        }
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sotocovid.SoToCovid"));
    int status = 0;
    {
        stc::gui::Program program(*stc::gui::parseOptions(arguments).options, started);
        program.start();
        status = QApplication::exec();
    }
    stc::views::removeLanguage();
    return status;
}
