// SPDX-License-Identifier: GPL-3.0-or-later
// A line that is not saved yet, as a draft keeps it.
#include "views/households/entrycell.h"
#include "views/logbook/entryrow.h"

#include <QJsonArray>
#include <QJsonObject>

namespace stc::views {

QJsonObject EntryRow::toDraft() const
{
    const services::PageEntry entry = this->entry();
    QJsonObject values;
    for (auto value = entry.values.begin(); value != entry.values.end(); ++value)
        values.insert(value.key(), *value);
    const auto id = [](const Uuid &one) { return one.isNull() ? QString() : one.toString(); };
    const auto who = [](const ReferenceEdit *edit) {
        return edit ? QJsonObject{{QStringLiteral("text"), edit->line()->text()}, {QStringLiteral("code"), edit->line()->codes()}} : QJsonObject();
    };
    QJsonArray newcomer;
    for (const EntryCell *cell : m_newCells)
        newcomer.append(m_isNewcomer ? cell->value() : QString());
    return {{QStringLiteral("visit"), id(entry.visit)}, {QStringLiteral("record"), id(entry.record)}, {QStringLiteral("household"), who(m_household.get())},
        {QStringLiteral("kind"), m_kind->kind() ? kindName(*m_kind->kind()) : QString()}, {QStringLiteral("kind_text"), m_kind->text()}, {QStringLiteral("person"), who(m_person.get())},
        {QStringLiteral("source"), who(m_source.get())}, {QStringLiteral("newcomer"), newcomer}, {QStringLiteral("is_new"), m_isNewcomer},
        {QStringLiteral("values"), values}, {QStringLiteral("note"), entry.note}};
}

void EntryRow::restoreDraft(const QJsonObject &draft)
{
    const auto text = [&](const char *name) { return draft.value(QLatin1String(name)).toString(); };
    const auto take = [&](ReferenceEdit *edit, const char *name) {
        const QJsonObject who = draft.value(QLatin1String(name)).toObject();
        if (edit)
            edit->take({who.value(QLatin1String("text")).toString(), who.value(QLatin1String("code")).toString(), {}});
    };
    m_entry.visit = Uuid::parse(text("visit")).value_or(m_entry.visit);
    m_entry.record = Uuid::parse(text("record")).value_or(m_entry.record);
    take(m_household.get(), "household");
    householdTaken();
    m_kind->setKind(kindFromName(text("kind")));
    if (m_kind->kind())
        buildFields(*m_kind->kind());
    else
        m_kind->setText(text("kind_text"));
    take(m_person.get(), "person");
    take(m_source.get(), "source");
    if (m_person && draft.value(QLatin1String("is_new")).toBool()) {
        const QJsonArray newcomer = draft.value(QLatin1String("newcomer")).toArray();
        setNewcomer(newcomer.at(0).toString());
        m_newCells[1]->setValue(newcomer.at(1).toString());
        if (!newcomer.at(2).toString().isEmpty())
            m_newCells[2]->setValue(newcomer.at(2).toString());
    }
    const QJsonObject values = draft.value(QLatin1String("values")).toObject();
    for (const Field &field : m_fields) {
        if (field.cell)
            field.cell->setValue(values.value(QLatin1String(field.info.column)).toString());
    }
    if (m_note)
        m_note->setText(text("note"));
    m_isChanged = true;
    showState();
}

} // namespace stc::views
