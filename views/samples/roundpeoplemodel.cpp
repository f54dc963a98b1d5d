// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/samples/roundpeoplemodel.h"

#include "reports/wording.h"
#include "views/samples/samplingtexts.h"

#include <QFont>

#include <algorithm>

namespace stc::views {

using store::RoundPerson;

void RoundPeopleModel::setPeople(std::vector<RoundPerson> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

const RoundPerson *RoundPeopleModel::personAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_people.size() ? &m_people[std::size_t(row)] : nullptr;
}

int RoundPeopleModel::rowOf(const Uuid &person) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const RoundPerson &one) { return one.person == person; });
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

std::pair<int, int> RoundPeopleModel::poolOf(int row) const
{
    const RoundPerson *person = personAt(row);
    if (!person || person->poolCode.isEmpty())
        return {row, row + 1};
    int first = row;
    while (first > 0 && m_people[std::size_t(first) - 1].poolCode == person->poolCode)
        --first;
    int end = row + 1;
    while (end < rowCount() && m_people[std::size_t(end)].poolCode == person->poolCode)
        ++end;
    return {first, end};
}

int RoundPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int RoundPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString RoundPeopleModel::text(const RoundPerson &person, int column) const
{
    switch (column) {
    case Pool: return person.poolCode;
    case Number: return QString::number(person.number);
    case Name: return person.name;
    case Born: return reports::birthYear(person.birthDate);
    case Taken: return takenText(person);
    case Result: return resultText(person);
    default: return {};
    }
}

QString RoundPeopleModel::hint(const RoundPerson &person)
{
    QStringList parts = {person.name, reports::teamAndHamlet(person.teamName, person.hamlet)};
    if (!person.phone.isEmpty())
        parts << person.phone;
    parts << tr("sample no. %1").arg(person.earlier + 1);
    if (!person.note.isEmpty())
        parts << person.note;
    return parts.join(QStringLiteral(" · "));
}

QVariant RoundPeopleModel::data(const QModelIndex &index, int role) const
{
    const RoundPerson *person = personAt(index.row());
    if (!person || !index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*person, index.column());
    case Qt::ToolTipRole: return index.column() == Name ? hint(*person) : text(*person, index.column());
    case Qt::ForegroundRole: return index.column() == Result && resultTone(*person) != Tone::Plain ? QVariant(toneColor(resultTone(*person))) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Pool || (index.column() == Result && (resultTone(*person) == Tone::Bad || resultTone(*person) == Tone::Caution)));
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return int(index.column() == Number || index.column() == Born ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant RoundPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pool: return tr("Tube");
    case Number: return tr("No.");
    case Name: return tr("Full name");
    case Born: return tr("Born");
    case Taken: return tr("Taken");
    case Result: return tr("Result");
    default: return {};
    }
}

} // namespace stc::views
