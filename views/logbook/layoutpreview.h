// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/logbooklayout.h"
#include "views/main/page.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;

namespace stc::views {

class Job;
class PageView;

/// The latest page of the books as a layout makes it, to fill in or typed. Pages are made on a thread of their own while one goes on changing.
class LayoutPreview final : public QWidget {
    Q_OBJECT
public:
    LayoutPreview(store::Database &database, const Clock &clock, QWidget *parent);
    ~LayoutPreview() override;
    /// The layout must be without faults.
    void show(const reports::LogbookLayout &layout);
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    /// New pages are shown.
    void prepared();

private:
    void prepare();
    void take(const Result<reports::Document> &document);

    store::Database &m_database;
    const Clock &m_clock;
    QString m_layout; ///< JSON
    bool m_wasAsked = false;
    QComboBox *m_form;
    QLabel *m_state;
    PageView *m_view;
    QTimer *m_rest;
    Job *m_job;
    bool m_isStale = false;
};

} // namespace stc::views
