// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/page.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace stc::views {

class Job;
class PageView;
class ProgressPanel;

/// Pages with the number of the page that is seen; the progress of a job in their place while it runs.
class PapersPreview final : public QWidget {
    Q_OBJECT
public:
    explicit PapersPreview(QWidget *parent);
    void setDocument(const std::shared_ptr<const reports::Document> &document);
    void watch(Job *job, const QString &title, const QString &reassurance);
    void showPages();
    /// In place of pages: why there are none.
    void say(const QString &text);
    [[nodiscard]] PageView *view() const { return m_view; }

private:
    void showNumber();
    PageView *m_view;
    QLabel *m_number;
    QLabel *m_notes;
    QLabel *m_word;
    ProgressPanel *m_progress;
    QStackedWidget *m_stack;
};

} // namespace stc::views
