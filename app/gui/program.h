// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/options.h"
#include "views/main/mainwindow.h"

#include <QElapsedTimer>

namespace stc::gui {

/// The window program from start to end: settings, language, look, window, and a new window when the language changes.
class Program final : public QObject {
    Q_OBJECT
public:
    /// `started` runs since the program began.
    Program(const Options &options, const QElapsedTimer &started);
    ~Program() override;
    void start();

private:
    void makeWindow();
    void changeLanguage(const QString &code);
    void applyLook();
    void openFirst();
    void measureStartup();
    void takePictures();
    [[nodiscard]] QString firstLanguage() const;

    Options m_options;
    QElapsedTimer m_started;
    views::Preferences m_preferences;
    views::DialogPrompts m_prompts;
    std::unique_ptr<views::MainWindow> m_window;
};

} // namespace stc::gui
