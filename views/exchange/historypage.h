// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"
#include "views/main/page.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace stc::views {

class Job;
class MessageBar;

/// What was changed, by whom, and what was there before; a version can be taken back. Packages received and sent stand on a second tab.
class HistoryPage final : public Page {
    Q_OBJECT
public:
    HistoryPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~HistoryPage() override;
    void refresh() override;
    void focusStart() override;
    [[nodiscard]] QList<QWidget *> panes() override;

private:
    struct Read {
        std::vector<store::BatchLine> batches;
        std::vector<store::PackageLine> packages;
    };
    QWidget *makeChanges();
    QWidget *makePackages();
    void show(const Read &read);
    void showBatch();
    void showVersions(const std::vector<store::KeptVersion> &versions);
    void showVersion();
    void askReverse();
    void reverse();
    void askTakeBack();
    void takeBack();

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    QTableWidget *m_batches = nullptr;
    QTableWidget *m_versions = nullptr;
    QTableWidget *m_comparison = nullptr;
    QTableWidget *m_packages = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_reverse = nullptr;
    QHash<qint64, store::BatchLine> m_lines; ///< by batch
    Job *m_list;
    Job *m_details;
    bool m_listIsStale = false;
    qint64 m_shownBatch = -1;
};

} // namespace stc::views
