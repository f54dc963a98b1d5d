// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QDialog;

namespace stc::views {
class MainWindow;
struct PageId;
}

namespace stc::gui {

/// Takes a picture of every page and dialog, on the sample: page-NN-name-language-theme.png. Walks on when the window has come to rest.
class Screenshots final : public QObject {
    Q_OBJECT
public:
    Screenshots(views::MainWindow &window, const QString &folder, const QString &language, const QString &theme, QObject *parent);
    void start();

Q_SIGNALS:
    /// `error` empty: all pictures are there.
    void finished(const QString &error);

private:
    struct Step {
        QString name; ///< empty: no picture of it
        std::function<void()> act;
    };
    void addSteps();
    void addBookSteps();
    void openDialog(const views::PageId &page, int number);
    void addDialogSteps();
    void add(const QString &name, std::function<void()> act);
    void next();
    void waitForRest();
    void take();
    void closeDialogs();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QPixmap picture() const;

    views::MainWindow &m_window;
    QString m_folder;
    QString m_language;
    QString m_theme;
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    int m_number = 0;
    int m_quiet = 0; ///< looks in a row at which nothing was under way
    int m_waited = 0;
    bool m_isSkipped = false; ///< there is nothing to take a picture of
};

} // namespace stc::gui
