// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/memberrows.h"

#include "views/forms/fieldedit.h"
#include "views/widgets/make.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <array>

namespace stc::views {

namespace {

struct Wanted {
    const char *column;
    int stretch;
};
constexpr std::array kColumns{Wanted{"full_name", 5}, Wanted{"role", 3}, Wanted{"sex", 2}, Wanted{"birth_date", 3}, Wanted{"phone", 3}, Wanted{"affiliation", 4}, Wanted{"trained_on", 3}};
constexpr std::size_t kRole = 1;

} // namespace

MemberRows::MemberRows(store::Database &database, int rows, QWidget *parent) : QWidget(parent), m_database(database), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("memberRows"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    const schema::Table &table = schema::table(schema::TableId::Members);
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        m_grid->addWidget(makeQuietLabel(this, "memberColumn", schema::label(table.column(kColumns[i].column))), 0, int(i));
        m_grid->setColumnStretch(int(i), kColumns[i].stretch);
    }
    for (int row = 0; row < rows; ++row)
        addRow();
}

void MemberRows::addRow()
{
    const schema::Table &table = schema::table(schema::TableId::Members);
    Row row;
    const int line = int(m_rows.size()) + 1;
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        auto *field = new FieldEdit(table, table.indexOf(kColumns[i].column), m_database, this);
        field->setObjectName(QStringLiteral("member%1_%2").arg(line).arg(QLatin1String(kColumns[i].column)));
        field->editor()->setAccessibleName(tr("Member %1: %2").arg(line).arg(field->label()));
        field->editor()->setMinimumWidth(60);
        m_grid->addWidget(field, line, int(i), Qt::AlignTop);
        if (!row.fields.empty())
            setTabOrder(row.fields.back()->editor(), field->editor());
        else if (!m_rows.empty())
            setTabOrder(m_rows.back().fields.back()->editor(), field->editor());
        row.fields.push_back(field);
        connect(field, &FieldEdit::edited, this, &MemberRows::edited);
        connect(field, &FieldEdit::edited, this, [this, line] {
            if (line == int(m_rows.size()))
                addRow();
        });
        connect(field, &FieldEdit::entered, this, [this, field, isName = i == 0] {
            if (isName && field->value().isEmpty())
                Q_EMIT finished();
            else
                Q_EMIT entered();
        });
    }
    // Not yet in the list, so that filling it in begins no further line.
    row.fields[kRole]->setValue(m_rows.empty() ? QStringLiteral("leader") : QStringLiteral("member"));
    m_rows.push_back(row);
}

bool MemberRows::counts(const Row &row) const
{
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        if (i != kRole && !row.fields[i]->value().isEmpty())
            return true;
    }
    return false;
}

std::vector<store::Values> MemberRows::members() const
{
    std::vector<store::Values> members;
    for (const Row &row : m_rows) {
        if (!counts(row))
            continue;
        store::Values values;
        for (const FieldEdit *field : row.fields)
            values.insert(field->name(), field->value());
        members.push_back(values);
    }
    return members;
}

void MemberRows::setMembers(const std::vector<store::Values> &members)
{
    while (m_rows.size() < members.size() + 1)
        addRow();
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (FieldEdit *field : m_rows[i].fields)
            field->setValue(members[i].value(field->name()));
    }
}

bool MemberRows::check()
{
    bool isRight = true;
    for (const Row &row : m_rows) {
        for (FieldEdit *field : row.fields) {
            field->settle();
            if (counts(row))
                isRight = field->check(true) && isRight;
        }
    }
    return isRight;
}

bool MemberRows::showProblem(int member, const store::FieldProblem &problem)
{
    for (const Row &row : m_rows) {
        if (!counts(row) || member-- != 0)
            continue;
        for (FieldEdit *field : row.fields) {
            if (field->index() == problem.column) {
                field->showProblem(problem);
                return true;
            }
        }
    }
    return false;
}

} // namespace stc::views
