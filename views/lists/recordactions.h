// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/recordedit.h"

#include <QObject>

class QWidget;

namespace stc::views {

class Prompts;

/// What can be done with a record of a list: enter a new one, edit, delete, look at its history. Each in a dialog in front of `window`.
class RecordActions final : public QObject {
    Q_OBJECT
public:
    RecordActions(schema::TableId table, store::Database &database, Prompts &prompts, QWidget *window);

    /// `preset`: what the new one begins with, by column.
    void create(const store::Values &preset);
    void edit(const Uuid &id);
    void remove(const Uuid &id);
    void showHistory(const Uuid &id);

Q_SIGNALS:
    void saved(const stc::services::Change &change, const stc::Uuid &id);
    void deleted(const stc::services::Change &change);
    void failed(const stc::Error &error);

private:
    void openForm(services::RecordEdit edit);

    schema::TableId m_table;
    store::Database &m_database;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace stc::views
