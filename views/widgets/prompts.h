// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace stc::views {

/// Everything that asks the person outside our own pages: file choosers and questions. Tests answer in its place.
/// Nothing waits: the answer comes by a call, and does not come when the person thought better of it.
class Prompts {
public:
    struct FileQuestion {
        QString title;
        QString start;       ///< a folder, or a suggested file
        QStringList filters; ///< "Packages (*.zip *.csv)"
    };
    struct Question {
        QString title;
        QString text;
        QString more;   ///< what it means, smaller
        QString yes;    ///< the word on the button
        bool isRisky = false; ///< then "Cancel" is the default
    };
    using Path = std::function<void(const QString &)>;
    using Paths = std::function<void(const QStringList &)>;

    virtual ~Prompts() = default;
    virtual void openFile(QWidget *parent, const FileQuestion &question, Path answer) = 0;
    virtual void openFiles(QWidget *parent, const FileQuestion &question, Paths answer) = 0;
    virtual void openFolder(QWidget *parent, const FileQuestion &question, Path answer) = 0;
    virtual void saveFile(QWidget *parent, const FileQuestion &question, Path answer) = 0;
    /// `yes` is called only when the person agreed.
    virtual void ask(QWidget *parent, const Question &question, std::function<void()> yes) = 0;
    /// The system's file manager.
    virtual void showFolder(const QString &folder) = 0;
};

/// With real dialogs.
class DialogPrompts final : public Prompts {
public:
    void openFile(QWidget *parent, const FileQuestion &question, Path answer) override;
    void openFiles(QWidget *parent, const FileQuestion &question, Paths answer) override;
    void openFolder(QWidget *parent, const FileQuestion &question, Path answer) override;
    void saveFile(QWidget *parent, const FileQuestion &question, Path answer) override;
    void ask(QWidget *parent, const Question &question, std::function<void()> yes) override;
    void showFolder(const QString &folder) override;
};

} // namespace stc::views
