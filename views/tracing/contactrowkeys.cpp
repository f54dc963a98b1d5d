// SPDX-License-Identifier: GPL-3.0-or-later
// How keys walk through a row, and how a draft keeps it.
#include "views/households/entrycell.h"
#include "views/tracing/contactrow.h"

#include <QJsonArray>
#include <QJsonObject>

namespace stc::views {

QList<QLineEdit *> ContactRow::chain() const
{
    QList<QLineEdit *> lines{m_person->line()};
    if (m_isNewcomer) {
        for (EntryCell *cell : m_newCells)
            lines << cell;
        lines << m_home->line();
    }
    for (EntryCell *cell : m_cells)
        lines << cell;
    return lines;
}

void ContactRow::goOn(QLineEdit *from)
{
    if (from == m_person->line()) {
        if (isEmpty()) {
            Q_EMIT passedOver();
            return;
        }
        const bool isSettled = m_person->settleNow();
        whoTaken();
        if (!isSettled)
            return;
    } else if (from == m_home->line()) {
        if (!m_home->settleNow())
            return;
    } else if (auto *cell = qobject_cast<EntryCell *>(from)) {
        cell->settle();
        if (cell->problem() && !cell->problem()->isWarning()) { // told here, not at the end of the row
            blame(cell, cell->problem()->message, Tone::Bad, true);
            cell->selectAll(); // typing on replaces it
            return;
        }
    }
    const QList<QLineEdit *> lines = chain();
    qsizetype next = lines.indexOf(from) + 1;
    if (from == m_person->line() && m_isNewcomer)
        ++next; // the name is typed already
    if (next < lines.size())
        lines[next]->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT finished();
}

void ContactRow::goBack(QLineEdit *from)
{
    const QList<QLineEdit *> lines = chain();
    const qsizetype place = lines.indexOf(from);
    if (place > 0)
        lines[place - 1]->setFocus(Qt::BacktabFocusReason);
    else
        Q_EMIT goneBack();
}

void ContactRow::sayAbout(QLineEdit *line)
{
    QString text;
    if (line == m_person->line())
        text = tr("Three letters search among all people, marks do not matter; the last one offered is somebody new. Enter in the empty row goes to “Save all”. Ctrl+Delete takes a row away.");
    else if (line == m_home->line())
        text = tr("1 = the household of %1, 2 = a household of their own in the same hamlet; letters of a head’s name find another one.").arg(m_book.source.head);
    else if (const auto *cell = qobject_cast<EntryCell *>(line))
        text = QStringLiteral("%1   %2").arg(schema::label(cell->column()) + QLatin1Char(':'), cell->remark());
    Q_EMIT said(text);
}

QJsonObject ContactRow::toDraft() const
{
    const auto who = [](const ReferenceEdit &edit) {
        return QJsonObject{{QStringLiteral("text"), edit.line()->text()}, {QStringLiteral("code"), edit.line()->codes()}};
    };
    QJsonArray cells;
    for (const EntryCell *cell : m_cells)
        cells.append(cell->isOffered() ? QString() : cell->value());
    QJsonArray newcomer;
    for (const EntryCell *cell : m_newCells)
        newcomer.append(cell->value());
    return {{QStringLiteral("person"), who(*m_person)}, {QStringLiteral("is_new"), m_isNewcomer}, {QStringLiteral("newcomer"), newcomer}, {QStringLiteral("home"), who(*m_home)},
        {QStringLiteral("cells"), cells}};
}

void ContactRow::restoreDraft(const QJsonObject &draft)
{
    const auto take = [&](ReferenceEdit &edit, const char *name) {
        const QJsonObject who = draft.value(QLatin1String(name)).toObject();
        edit.take({who.value(QLatin1String("text")).toString(), who.value(QLatin1String("code")).toString(), {}});
    };
    take(*m_person, "person");
    if (draft.value(QLatin1String("is_new")).toBool()) {
        const QJsonArray newcomer = draft.value(QLatin1String("newcomer")).toArray();
        setNewcomer(newcomer.at(Name).toString());
        for (qsizetype i = 0; i < NewCells; ++i)
            m_newCells[static_cast<std::size_t>(i)]->setValue(newcomer.at(i).toString());
        take(*m_home, "home");
    }
    const QJsonArray cells = draft.value(QLatin1String("cells")).toArray();
    for (qsizetype i = 0; i < Cells; ++i) {
        if (!cells.at(i).toString().isEmpty())
            m_cells[static_cast<std::size_t>(i)]->setValue(cells.at(i).toString());
    }
}

void ContactRow::clear()
{
    leaveNewcomer();
    m_person->take({});
    for (EntryCell *cell : m_cells)
        cell->setValue({});
    say({}, Tone::Plain);
    offerFrom(nullptr);
}

} // namespace stc::views
