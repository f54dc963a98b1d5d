// SPDX-License-Identifier: GPL-3.0-or-later
// The list page and single records: going to one, and what is seen after one was saved or deleted.
#include "views/lists/listpage.h"

#include "views/grid/gridpane.h"
#include "views/grid/gridview.h"
#include "views/lists/listtable.h"
#include "views/widgets/messagebar.h"

#include <utility>

namespace stc::views {

void ListPage::showRecord(const Uuid &id)
{
    store::RecordReader reader(m_database);
    const auto key = reader.keyOf(m_table, id);
    if (!key || *key == 0) {
        m_message->show(Tone::Caution, tr("This record is no longer there."));
        return;
    }
    m_wanted = *key;
    m_isChosen = true;
    if (!m_isStale && !m_isWaiting && m_model->rowOf(*key) >= 0) {
        goTo(std::exchange(m_wanted, 0), 0);
        return;
    }
    clearFilters();
    showDetails(true);
    m_list->setFocus();
}

Uuid ListPage::currentId() const
{
    if (m_isInGrid) { // a row that is no record yet is not the one that the list stands at
        const std::int32_t key = m_grid->model()->numberAt(m_grid->view()->currentIndex().row());
        if (m_model->keyAt(m_list->currentIndex().row()) != key)
            return {};
    }
    return Uuid::parse(m_list->currentIndex().data(items::RecordListModel::IdRole).toString()).value_or(Uuid());
}

int ListPage::selectedCount() const
{
    if (m_isInGrid)
        return 1;
    return static_cast<int>(m_list->selectedRows().size());
}

void ListPage::showSaved(const Uuid &id)
{
    store::RecordReader reader(m_database);
    m_wanted = reader.keyOf(m_table, id).value_or(0);
    m_isChosen = true;
    m_saved = id;
    refresh();
}

/// Who has saved something looks for it: a filter that hides it would make it seem lost.
void ListPage::tellWhereSaved()
{
    const Uuid id = std::exchange(m_saved, {});
    if (id.isNull() || m_wanted == 0 || m_model->rowOf(m_wanted) >= 0)
        return;
    m_message->show(Tone::Info, tr("Saved. The search or the filters hide the record."), tr("Show it"), [this, id] {
        m_message->dismiss();
        clearFilters();
        showRecord(id);
    });
}

void ListPage::showDeleted()
{
    const int row = m_list->currentIndex().row();
    m_wanted = m_model->keyAt(row + 1 < m_model->rowCount() ? row + 1 : row - 1);
    m_isChosen = true;
    refresh();
    m_list->setFocus();
}

void ListPage::tell(Tone tone, const QString &text)
{
    m_message->show(tone, text);
}

void ListPage::tell(const Error &error)
{
    m_message->show(error);
}

} // namespace stc::views
