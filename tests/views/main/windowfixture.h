// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testsupport.h"
#include "views/main/language.h"
#include "views/main/mainwindow.h"
#include "views/main/samplemaker.h"
#include "views/widgets/job.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

/// What tests of the whole window share.
namespace stc::test {

/// Answers what the program asks, and remembers what it was asked.
class Answers final : public views::Prompts {
public:
    QStringList files;
    QString folder;
    QString savePath;
    bool agrees = true;
    QStringList asked;
    QString shownFolder;

    void openFile(QWidget *, const FileQuestion &question, Path answer) override
    {
        asked << question.title;
        if (!files.isEmpty())
            answer(files.first());
    }
    void openFiles(QWidget *, const FileQuestion &question, Paths answer) override
    {
        asked << question.title;
        if (!files.isEmpty())
            answer(files);
    }
    void openFolder(QWidget *, const FileQuestion &question, Path answer) override
    {
        asked << question.title;
        if (!folder.isEmpty())
            answer(folder);
    }
    void saveFile(QWidget *, const FileQuestion &question, Path answer) override
    {
        asked << question.title;
        if (!savePath.isEmpty())
            answer(savePath);
    }
    void ask(QWidget *, const Question &question, std::function<void()> yes) override
    {
        asked << question.text;
        if (agrees)
            yes();
    }
    void showFolder(const QString &path) override { shownFolder = path; }
};

/// Settings and data of this test alone, in a folder that goes with it.
class Home {
public:
    Home()
    {
        QStandardPaths::setTestModeEnabled(false);
        qputenv("STC_CONFIG_DIR", m_folder.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("SoToCovid"));
        QCoreApplication::setApplicationName(QStringLiteral("sotocovid"));
        views::Preferences::prepare();
        QSettings().clear();
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
};

/// Waits until no job of any window runs.
inline bool isAtRest()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::none_of(windows.begin(), windows.end(), [](const QWidget *window) {
        const auto jobs = window->findChildren<views::Job *>();
        return std::any_of(jobs.begin(), jobs.end(), [](const views::Job *job) { return job->isRunning(); });
    });
}

template <typename T>
T *find(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no widget %s", name);
    return found;
}

} // namespace stc::test
