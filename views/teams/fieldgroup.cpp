// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/fieldgroup.h"

#include "views/forms/fieldedit.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace stc::views {

FieldGroup::FieldGroup(schema::TableId tableId, const std::vector<const char *> &columns, const QString &prefix, int halves, store::Database &database, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(prefix + QStringLiteral("Fields"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const schema::Table &table = schema::table(tableId);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    std::vector<QFormLayout *> forms;
    for (int half = 0; half < halves; ++half) {
        forms.push_back(new QFormLayout);
        row->addLayout(forms.back(), 1);
    }
    const std::size_t perForm = (columns.size() + forms.size() - 1) / forms.size();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto *field = new FieldEdit(table, table.indexOf(columns[i]), database, this);
        field->setObjectName(prefix + QLatin1Char('_') + QLatin1String(columns[i]));
        auto *label = new QLabel(field->label() + (field->column().required ? QStringLiteral(" *") : QString()), this);
        label->setBuddy(field->editor());
        forms[i / perForm]->addRow(label, field);
        connect(field, &FieldEdit::entered, this, &FieldGroup::entered);
        m_fields.push_back(field);
    }
}

store::Values FieldGroup::values() const
{
    store::Values values;
    for (const FieldEdit *field : m_fields)
        values.insert(field->name(), field->value());
    return values;
}

void FieldGroup::setValue(const char *column, const QString &canonical)
{
    for (FieldEdit *field : m_fields) {
        if (field->name() == QLatin1String(column))
            field->setValue(canonical);
    }
}

bool FieldGroup::showProblem(const store::FieldProblem &problem)
{
    const auto field = std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldEdit *one) { return one->index() == problem.column; });
    if (field == m_fields.end())
        return false;
    (*field)->showProblem(problem);
    return true;
}

bool FieldGroup::check()
{
    const FieldEdit *first = nullptr;
    for (FieldEdit *field : m_fields) {
        field->settle();
        if (!field->check(true) && !first)
            first = field;
    }
    if (first)
        first->editor()->setFocus(Qt::OtherFocusReason);
    return !first;
}

void FieldGroup::focusStart()
{
    const auto empty = std::find_if(m_fields.begin(), m_fields.end(), [](const FieldEdit *field) { return field->value().isEmpty(); });
    if (empty != m_fields.end())
        (*empty)->editor()->setFocus();
}

} // namespace stc::views
