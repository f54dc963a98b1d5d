// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/program.h"

#include "app/gui/screenshots.h"
#include "app/gui/startuptimer.h"
#include "views/main/language.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

namespace stc::gui {

Program::Program(const Options &options, const QElapsedTimer &started) : m_options(options), m_started(started) {}

Program::~Program() = default;

QString Program::firstLanguage() const
{
    if (!m_options.language.isEmpty())
        return m_options.language;
    const QString chosen = m_preferences.language();
    return chosen.isEmpty() ? views::languageOfSystem(QLocale::system()) : chosen;
}

void Program::applyLook()
{
    const views::Theme theme = m_options.theme.isEmpty() ? m_preferences.theme() : views::themeFromName(m_options.theme);
    views::applyTheme(theme, m_preferences.fontPoints());
}

void Program::start()
{
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    // Pictures are the same whenever they are taken.
    if (!m_options.screenshots.isEmpty() && !qEnvironmentVariableIsSet("STC_NOW"))
        qputenv("STC_NOW", "2021-06-09T12:00:00Z");
    views::applyLanguage(firstLanguage());
    applyLook();
    makeWindow();
    if (!m_options.screenshots.isEmpty()) {
        takePictures();
        return;
    }
    openFirst();
    m_window->show();
    if (m_options.exitAfterStartup)
        measureStartup();
}

void Program::makeWindow()
{
    m_window = std::make_unique<views::MainWindow>(views::Surroundings{m_preferences, m_prompts, Clock::system()});
    connect(m_window.get(), &views::MainWindow::languageChosen, this, &Program::changeLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &views::MainWindow::lookChanged, this, [this] {
        m_options.theme.clear(); // a choice in the window counts more than the one on the command line
        applyLook();
    });
}

void Program::openFirst()
{
    if (m_options.sample)
        m_window->openSample();
    else if (!m_options.file.isEmpty())
        m_window->openDatabase(QFileInfo(m_options.file).absoluteFilePath());
    else if (const QString last = m_preferences.lastDatabase(); !last.isEmpty())
        m_window->openDatabase(last);
}

/// Texts are set when widgets are made, so the window is made anew at the same place, with the same database and page.
void Program::changeLanguage(const QString &code)
{
    m_preferences.setLanguage(code);
    m_options.language.clear();
    m_window->remember();
    const QString path = m_window->databasePath();
    const std::unique_ptr<views::MainWindow> before = std::move(m_window);
    views::applyLanguage(code);
    makeWindow();
    if (!path.isEmpty())
        m_window->openDatabase(path);
    m_window->show();
    before->hide();
}

void Program::measureStartup()
{
    auto *timer = new StartupTimer(m_started, this);
    timer->watch(*m_window);
}

void Program::takePictures()
{
    auto *pictures = new Screenshots(*m_window, m_options.screenshots, views::currentLanguage(), m_options.theme.isEmpty() ? QStringLiteral("light") : m_options.theme, this);
    connect(pictures, &Screenshots::finished, this, [](const QString &error) {
        if (error.isEmpty()) {
            QApplication::exit(0);
            return;
        }
        fputs(qPrintable(error + QLatin1Char('\n')), stderr);
        QApplication::exit(1);
    });
    pictures->start();
}

} // namespace stc::gui
