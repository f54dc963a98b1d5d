// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/commands.h"
#include "views/main/page.h"

#include <QDialog>

namespace stc::views {

/// Name, version, licence.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

/// All shortcuts, from the registry, and the keys that lists understand.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const Commands &commands, QWidget *parent);
};

/// Language, light or dark, size of the letters.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const Surroundings &surroundings, QWidget *parent);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void lookChanged();
};

} // namespace stc::views
