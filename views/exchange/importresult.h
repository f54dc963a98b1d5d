// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importer.h"
#include "views/main/page.h"

class QLabel;
class QPushButton;

namespace stc::views {

class CountsTable;
class MessageBar;

/// What an import did, and what to do next.
class ImportResult final : public QWidget {
    Q_OBJECT
public:
    ImportResult(const Surroundings &surroundings, QWidget *parent);
    /// `rejectsFolder`: where refused rows were written; empty = nowhere.
    void setReport(const services::ImportReport &report, const QString &rejectsFolder);
    void focusStart();

Q_SIGNALS:
    void wantsMore();
    void wantsTable(stc::schema::TableId table);

private:
    Surroundings m_surroundings;
    QLabel *m_title;
    MessageBar *m_messages;
    CountsTable *m_counts;
    QLabel *m_notices;
    QPushButton *m_show;
    QPushButton *m_folder;
    schema::TableId m_table = schema::TableId::People;
    QString m_rejectsFolder;
};

} // namespace stc::views
