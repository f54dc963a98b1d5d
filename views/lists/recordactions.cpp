// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/recordactions.h"

#include "views/forms/deletedialog.h"
#include "views/forms/recordform.h"
#include "views/forms/recordhistorydialog.h"

namespace stc::views {

RecordActions::RecordActions(schema::TableId table, store::Database &database, Prompts &prompts, QWidget *window)
    : QObject(window), m_table(table), m_database(database), m_prompts(prompts), m_window(window)
{
}

void RecordActions::create(const store::Values &preset)
{
    auto edit = services::editRecord(m_database, m_table, {});
    if (!edit) {
        Q_EMIT failed(edit.error());
        return;
    }
    for (auto value = preset.begin(); value != preset.end(); ++value)
        edit->values.insert(value.key(), *value);
    openForm(*std::move(edit));
}

void RecordActions::edit(const Uuid &id)
{
    auto edit = services::editRecord(m_database, m_table, id);
    if (!edit) {
        Q_EMIT failed(edit.error());
        return;
    }
    openForm(*std::move(edit));
}

void RecordActions::openForm(services::RecordEdit edit)
{
    auto *form = new RecordForm(m_database, m_prompts, std::move(edit), m_window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RecordForm::saved, this, &RecordActions::saved);
    form->open();
}

void RecordActions::remove(const Uuid &id)
{
    auto *dialog = new DeleteDialog(m_database, m_table, id, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteDialog::deleted, this, &RecordActions::deleted);
    dialog->open();
}

void RecordActions::showHistory(const Uuid &id)
{
    auto *dialog = new RecordHistoryDialog(m_database, m_table, id, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordHistoryDialog::changed, this, [this, id](const services::Change &change) { Q_EMIT saved(change, id); });
    dialog->open();
}

} // namespace stc::views
