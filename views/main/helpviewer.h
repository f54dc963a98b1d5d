// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace stc::views {

/// The user guide in the language of the window, with a search.
class HelpViewer final : public QDialog {
    Q_OBJECT
public:
    explicit HelpViewer(QWidget *parent);

private:
    void findNext();
    QTextBrowser *m_browser;
    QLineEdit *m_search;
};

} // namespace stc::views
