// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"

class QVBoxLayout;

namespace stc::views {

class Job;
class MessageBar;
class ProgressPanel;

/// What stands in the window while no database is open: the language, three ways to begin, and, where the last database did not open, why.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    StartPage(const Surroundings &surroundings, QWidget *parent);
    /// What is wrong with that file and what can be done about it.
    void showProblem(const QString &path, const Error &error);
    void refreshRecent();
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    void languageChosen(const QString &code);
    void wantsSample();
    void wantsNew();
    void wantsOpen();
    void wantsRestore();
    void wantsFile(const QString &path);

private:
    QWidget *makeLanguageRow();
    QWidget *makeTitle();
    void addCards(QVBoxLayout *layout);
    Surroundings m_surroundings;
    MessageBar *m_messages;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
};

} // namespace stc::views
