// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/readingsample.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;
class QTableView;

namespace stc::views {

class ReadingListModel;

/// At the left: the pages to be read, how large the share is, and on demand all typed pages.
class ReadingList final : public QWidget {
    Q_OBJECT
public:
    /// The database must outlive it.
    ReadingList(store::Database &database, QWidget *parent);

    /// As services::readingPages gives them; the marked page stays marked.
    void setPages(std::vector<services::ReadingPage> pages, bool isOneCommune);
    [[nodiscard]] const services::ReadingPage *current() const;
    /// Marks the first page that is still due.
    void chooseDue();
    void focusStart();

Q_SIGNALS:
    void chosen(const stc::services::ReadingPage &page);
    void shareChanged();
    void failed(const stc::Error &error);

private:
    void show();
    void showCount();
    void saveShare();

    store::Database &m_database;
    QSpinBox *m_share;
    QCheckBox *m_all;
    QTableView *m_table;
    QLabel *m_count;
    ReadingListModel *m_model;
    std::vector<services::ReadingPage> m_pages;
    bool m_isOneCommune = true;
};

} // namespace stc::views
